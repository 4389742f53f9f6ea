import { useSecondsUntil } from './clock.ts'
import { inWords, span } from './time.ts'

/**
 * The time in which a post can still be taken back, on the server's clock. `of`: the whole hold in seconds.
 * `size`: big (the held page), small (the ledge), tiny (a state word: no figures).
 */
export function Ring({ until, of, size }: { until: string; of: number; size: 'big' | 'small' | 'tiny' }) {
  const seconds = useSecondsUntil(until)
  const width = (size === 'tiny' ? 13 : size === 'small' ? 12 : 5) + (seconds <= 5 ? 2.5 : 0)
  const radius = 50 - width / 2
  const around = 2 * Math.PI * radius
  const part = of > 0 ? Math.min(1, seconds / of) : 0
  return (
    <span className={`ring ${size}`} role="timer" aria-label={`${inWords(seconds)} left`}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r={radius} strokeWidth={width} />
        <circle
          className="left"
          cx="50"
          cy="50"
          r={radius}
          strokeWidth={width}
          strokeDasharray={`${part * around} ${around}`}
        />
      </svg>
      {size !== 'tiny' && <span className="sec">{seconds < 100 ? seconds : span(seconds)}</span>}
    </span>
  )
}
