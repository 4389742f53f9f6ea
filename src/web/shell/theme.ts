export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'thinktwice-theme'
const dark = matchMedia('(prefers-color-scheme: dark)')

export const theme = (): Theme => themes.find((name) => name === localStorage.getItem(key)) ?? 'system'

function paint(): void {
  const chosen = theme()
  document.documentElement.dataset.theme = chosen === 'system' ? (dark.matches ? 'dark' : 'light') : chosen
}

/** Keeps a person's choice in this browser; `system` follows the machine. */
export function chooseTheme(chosen: Theme): void {
  localStorage.setItem(key, chosen)
  paint()
}

export function followTheme(): void {
  paint()
  dark.addEventListener('change', paint)
}
