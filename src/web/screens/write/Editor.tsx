import {
  type ClipboardEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { paint, unpaint } from './paint.ts'
import type { Numbered } from './settle.ts'

export interface EditorHandle {
  focus(): void
  select(from: number, to: number): void
  /** Puts `insert` in place of a span, as if it had been typed: Ctrl+Z takes it back. */
  replace(from: number, to: number, insert: string): void
  caret(): number
}

interface Badge {
  readonly key: string
  readonly number: number
  readonly weight: string
  readonly left: number
  readonly top: number
}

/**
 * The words of one part. A plain textarea, so that input methods, undo and screen readers work as everywhere; a mirror
 * behind it carries the underlines, a layer above it the numbers.
 */
export function Editor(props: {
  handle: Ref<EditorHandle>
  label: string
  value: string
  placeholder: string
  language: string
  findings: readonly Numbered[]
  describedBy: string | undefined
  onChange: (text: string) => void
  onCaret: (at: number) => void
  onFiles: (files: readonly File[]) => void
}) {
  const { value, findings, onCaret } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const [owner] = useState(() => ({}))
  const [badges, setBadges] = useState<readonly Badge[]>([])

  useImperativeHandle(props.handle, () => ({
    focus: () => area.current?.focus(),
    select(from, to) {
      area.current?.focus()
      area.current?.setSelectionRange(from, to)
    },
    replace(from, to, insert) {
      const field = area.current
      if (field === null) return
      field.focus()
      field.setSelectionRange(from, to)
      // The one way to change a field that the browser's own undo knows of; it has no successor yet.
      const done = insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, insert)
      if (done) return
      field.setRangeText(insert, from, to, 'end')
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    caret: () => area.current?.selectionStart ?? 0,
  }))

  const place = useCallback(() => {
    const box = mirror.current
    const node = box?.firstChild
    if (!box || !(node instanceof Text)) return
    const spans = findings.flatMap(({ finding, number, quote }) => {
      const { spot } = finding
      const fits = spot !== null && 'from' in spot && spot.to <= value.length
      if (!fits || value.slice(spot.from, spot.to) !== quote) return []
      return [{ from: spot.from, to: spot.to, weight: finding.weight, number, key: finding.key }]
    })
    paint(owner, node, spans)
    if (spans.length === 0) return setBadges((before) => (before.length === 0 ? before : []))
    const corner = box.getBoundingClientRect()
    const range = document.createRange()
    setBadges(
      spans.flatMap(({ from, to, weight, number, key }) => {
        range.setStart(node, Math.max(from, to - 1))
        range.setEnd(node, to)
        const last = [...range.getClientRects()].at(-1)
        if (last === undefined) return []
        return [{ key, number, weight, left: last.right - corner.left, top: last.top - corner.top }]
      }),
    )
  }, [findings, value, owner])

  useLayoutEffect(place, [place])
  useEffect(() => () => unpaint(owner), [owner])
  useEffect(() => {
    // Lines break elsewhere when the field gets wider or a font arrives.
    const watch = new ResizeObserver(place)
    if (area.current !== null) watch.observe(area.current)
    return () => watch.disconnect()
  }, [place])
  useEffect(() => {
    const move = () => {
      if (area.current !== null && document.activeElement === area.current) onCaret(area.current.selectionStart)
    }
    document.addEventListener('selectionchange', move)
    return () => document.removeEventListener('selectionchange', move)
  }, [onCaret])

  const files = (event: ClipboardEvent) => {
    const pasted = [...event.clipboardData.files]
    if (pasted.length === 0) return
    event.preventDefault()
    props.onFiles(pasted)
  }

  return (
    <div className="write">
      <div className="mirror" aria-hidden="true" ref={mirror} dir="auto">
        {`${value}\n`}
      </div>
      <textarea
        ref={area}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        value={value}
        placeholder={props.placeholder}
        lang={props.language}
        dir="auto"
        rows={1}
        spellCheck={false}
        onPaste={files}
        onChange={(event) => props.onChange(event.target.value)}
      />
      <div className="badges" aria-hidden="true">
        {badges.map(({ key, number, weight, left, top }) => (
          <span key={key} className={`fn ${weight}`} style={{ left, top }}>
            {number}
          </span>
        ))}
      </div>
    </div>
  )
}
