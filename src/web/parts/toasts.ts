import { Toast } from '@base-ui/react/toast'

export const toasts = Toast.createToastManager()

/** Says one line at the foot of the page for a while, with at most one thing to do about it. */
export function say(title: string, todo?: { label: string; act: () => void }): void {
  toasts.add({
    title,
    timeout: todo === undefined ? 6000 : 15_000,
    ...(todo === undefined ? {} : { actionProps: { children: todo.label, onClick: todo.act } }),
  })
}
