import { type ReactNode, useEffect, useRef } from 'react'
import { Once } from '../../parts/Once.tsx'

/** What a dialog shows in place of its form once a secret is made: the secret, selected and ready to copy, and the way out. */
export function ShownOnce(props: { label: string; secret: string; onDone: () => void; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  // The form that had the focus is gone.
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])
  return (
    <div className="stack" ref={box}>
      <p>{props.children}</p>
      <Once label={props.label} secret={props.secret} />
      <div className="acts">
        <button type="button" className="btn ink" onClick={props.onDone}>
          Done
        </button>
      </div>
    </div>
  )
}
