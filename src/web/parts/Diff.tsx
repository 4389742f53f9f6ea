import { differences } from './diff.ts'
import './diff.css'

/** Other words beside the first ones: what is gone is struck through, what is new is underlined, and both are said aloud. */
export function Diff({ before, after }: { before: string; after: string }) {
  const stretches = differences(before, after).map((stretch, at) => ({ ...stretch, at }))
  return (
    <p className="said diff" dir="auto">
      {stretches.map(({ kind, text, at }) =>
        kind === 'same' ? (
          <span key={at}>{text}</span>
        ) : kind === 'gone' ? (
          <del key={at}>
            <span className="sr"> Gone: </span>
            {text}
            <span className="sr">. </span>
          </del>
        ) : (
          <ins key={at}>
            <span className="sr"> New: </span>
            {text}
            <span className="sr">. </span>
          </ins>
        ),
      )}
    </p>
  )
}
