import { useState } from 'react'
import type { Post } from '../../api.ts'
import { shapeOf } from '../../parts/Face.tsx'
import { dayAfter, dayOf, longDay, shortDay } from '../../parts/moments.ts'
import { count } from '../../parts/time.ts'
import { speakerOf, useHere } from '../../shell/here.ts'
import type { Around } from '../post/truth.ts'
import { byDay, weekOf } from './agenda.ts'

/** Seven days and what leaves on them, one dot a post; a day with posts leads to its place in the agenda. */
export function Week({ posts, around }: { posts: readonly Post[]; around: Around }) {
  const { desk } = useHere()
  const today = dayOf(around.now, around.zone)
  const [from, setFrom] = useState(today)
  const days = weekOf(from)
  const filled = new Map(byDay(posts, around.zone, 'soonest').map(({ day, posts: of }) => [day, of]))
  const [first = from, last = from] = [days[0], days[6]]
  return (
    <section aria-label="The week" className="weekstrip">
      <div className="row wrap weekhead">
        <h2>
          {shortDay(first, today)} to {shortDay(last, today)}
        </h2>
        <span className="push row">
          <button type="button" className="lk" onClick={() => setFrom(dayAfter(from, -7))}>
            <span className="sr">The week </span>before
          </button>
          {!days.includes(today) && (
            <button type="button" className="lk" onClick={() => setFrom(today)}>
              This week
            </button>
          )}
          <button type="button" className="lk" onClick={() => setFrom(dayAfter(from, 7))}>
            <span className="sr">The week </span>after
          </button>
        </span>
      </div>
      <ol className="week">
        {days.map((day) => {
          const of = filled.get(day) ?? []
          const [weekday, number] = shortDay(day, day).split(' ')
          const inside = (
            <>
              <span aria-hidden="true">
                {weekday} <span className="dn">{number}</span>
              </span>
              <span className="sr">
                {longDay(day, today)}, {of.length === 0 ? 'nothing' : count(of.length, 'post')}
              </span>
              <span className="dots" aria-hidden="true">
                {of.slice(0, 8).map((post) => {
                  const speaker = speakerOf(desk, post.speaker)
                  return (
                    <i
                      key={post.id}
                      className={`dot ${speaker === undefined ? 'org' : shapeOf[speaker.kind]}`}
                      data-id={speaker?.colour ?? 'nobody'}
                    />
                  )
                })}
                {of.length > 8 && <span className="xs num">+{of.length - 8}</span>}
              </span>
            </>
          )
          return (
            <li key={day} aria-current={day === today ? 'date' : undefined}>
              {of.length === 0 ? <span className="day-in">{inside}</span> : <a href={`#day-${day}`}>{inside}</a>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
