import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'

/**
 * A dialog with a title: focus in, Esc out, the page behind inert, focus back to its opener; a bottom sheet on phones.
 * `first`: what gets the focus when it opens, else the first field or button.
 */
export function Modal(props: {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  first?: RefObject<HTMLElement | null>
}) {
  return (
    <Dialog.Root open={props.open} onOpenChange={(open) => open || props.onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className="modal sheet" initialFocus={props.first}>
          <Dialog.Title className="modaltitle">{props.title}</Dialog.Title>
          {props.children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
