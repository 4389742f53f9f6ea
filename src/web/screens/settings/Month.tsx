import type { Answer } from '../../api.ts'
import { Icon } from '../../parts/Icon.tsx'
import { count, listed } from '../../parts/time.ts'

/** What became of a check's interruptions; nothing where there were none. */
export function Month({ days, month }: { days: number; month: Answer<'checks'>['checks'][number]['month'] }) {
  const { interrupted, followed, meant, open, reasons } = month
  if (interrupted === 0) return null
  const became = [
    ...(followed > 0 ? [`${followed} followed`] : []),
    ...(meant > 0 ? [`${meant} meant`] : []),
    ...(open > 0 ? [`${open} still open`] : []),
  ]
  return (
    <div className="month s">
      <p>
        Interrupted {count(interrupted, 'time')} in {days} days: {listed(became)}.
      </p>
      {month.tooOften !== null && (
        <p className="weighs ask">
          <Icon name="unknown" /> {month.tooOften}
        </p>
      )}
      {reasons.length > 0 && (
        <details>
          <summary>Why it was meant</summary>
          <ul>
            {reasons.map(({ reason, times }) => (
              <li key={reason}>
                <q>{reason}</q> <span className="q num">{count(times, 'time')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
