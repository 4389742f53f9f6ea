import { useEffect, useRef } from 'react'

const key = 'thinktwice-letters'

/** Whether single letters do something outside of text fields; a person's choice in this browser. */
export const lettersOn = () => localStorage.getItem(key) !== 'off'
export const setLetters = (on: boolean) => localStorage.setItem(key, on ? 'on' : 'off')

export const inField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role=menu], [role=dialog]') !== null)

export type Go = 'write' | 'coming' | 'record' | 'people' | 'speakers'
const after: Readonly<Record<string, Go>> = { c: 'coming', r: 'record', p: 'people', s: 'speakers' }

/** Fired on `window` with `detail` 1 to 9 when somebody pressed W, then a digit. */
export const speakerByPlace = 'thinktwice-speaker'

/** The keys that work on every page: W and a digit, G and a letter, ? and Ctrl/Cmd + full stop. */
export function useKeys(does: { go: (where: Go) => void; pause: () => void; table: () => void }): void {
  const first = useRef<{ key: 'w' | 'g'; at: number } | null>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key === '.') {
        event.preventDefault()
        does.pause()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target) || !lettersOn()) return
      const letter = event.key.toLowerCase()
      const before = first.current !== null && event.timeStamp - first.current.at < 3000 ? first.current.key : null
      first.current = null
      if (before === 'w' && /^[1-9]$/.test(letter))
        window.dispatchEvent(new CustomEvent(speakerByPlace, { detail: Number(letter) }))
      else if (before === 'g' && after[letter] !== undefined) does.go(after[letter])
      else if (letter === '?') does.table()
      else if (letter === 'w' || letter === 'g') {
        first.current = { key: letter, at: event.timeStamp }
        if (letter === 'w') does.go('write')
      }
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
}
