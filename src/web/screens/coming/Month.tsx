import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Post } from '../../api.ts'
import { clockOf, dayOf, longDay, monthWords } from '../../parts/moments.ts'
import { useIsPhone } from '../../parts/phone.ts'
import { count } from '../../parts/time.ts'
import { weekdays } from '../../parts/weekdays.ts'
import { speakerOf, useHere } from '../../shell/here.ts'
import type { Around } from '../post/truth.ts'
import { Agenda } from './Agenda.tsx'
import { byDay, dayByKey, monthOf, monthsAfter } from './agenda.ts'

const SHOWN = 3

/**
 * What is planned in a month: a grid in which arrow keys go from day to day, Page Up and Page Down from month to month,
 * with the posts of the chosen day below. On a phone the month is a list.
 */
export function Month({ posts, around }: { posts: readonly Post[]; around: Around }) {
  const today = dayOf(around.now, around.zone)
  const isPhone = useIsPhone()
  const [day, setDay] = useState(today)
  const month = day.slice(0, 7)
  const its = posts.filter(({ dueAt }) => dayOf(dueAt, around.zone).startsWith(isPhone ? month : day))
  return (
    <section aria-label="The month" className="monthview">
      <div className="row wrap weekhead">
        <h2 aria-live="polite">{monthWords(day)}</h2>
        <span className="push row">
          <button type="button" className="lk" onClick={() => setDay(monthsAfter(day, -1))}>
            <span className="sr">The month </span>before
          </button>
          {month !== today.slice(0, 7) && (
            <button type="button" className="lk" onClick={() => setDay(today)}>
              This month
            </button>
          )}
          <button type="button" className="lk" onClick={() => setDay(monthsAfter(day, 1))}>
            <span className="sr">The month </span>after
          </button>
        </span>
      </div>
      {!isPhone && <Grid posts={posts} around={around} day={day} onDay={setDay} />}
      {its.length > 0 ? (
        <Agenda posts={its} which="coming" around={around} />
      ) : (
        <p className="nothing">{isPhone ? 'Nothing is planned in this month.' : 'Nothing is planned for this day.'}</p>
      )}
    </section>
  )
}

function Grid(props: { posts: readonly Post[]; around: Around; day: string; onDay: (day: string) => void }) {
  const { posts, around, day, onDay } = props
  const { desk } = useHere()
  const today = dayOf(around.now, around.zone)
  const grid = useRef<HTMLTableElement>(null)
  const moved = useRef(false)
  const filled = new Map(byDay(posts, around.zone, 'soonest').map(({ day: of, posts: its }) => [of, its]))
  const days = monthOf(day)
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
    moved.current = false
  }, [day])
  const keys = (event: KeyboardEvent) => {
    const to = dayByKey(day, event.key)
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    moved.current = true
    onDay(to)
  }
  return (
    <table ref={grid} className="month" onKeyDown={keys}>
      <caption className="sr">
        {monthWords(day)}. Arrow keys go from day to day, Page Up and Page Down from month to month.
      </caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              <span aria-hidden="true">{name.slice(0, 3)}</span>
              <span className="sr">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7)).map((week) => (
          <tr key={week[0]}>
            {week.map((of) => {
              const its = filled.get(of) ?? []
              return (
                <td key={of} data-else={of.slice(0, 7) !== day.slice(0, 7)}>
                  <button
                    type="button"
                    data-day={of}
                    tabIndex={of === day ? 0 : -1}
                    aria-pressed={of === day}
                    aria-current={of === today ? 'date' : undefined}
                    onClick={() => onDay(of)}
                  >
                    <span className="num" aria-hidden="true">
                      {Number(of.slice(8))}
                    </span>
                    <span className="sr">
                      {longDay(of, today)}, {its.length === 0 ? 'nothing' : count(its.length, 'post')}
                    </span>
                    {its.slice(0, SHOWN).map((post) => (
                      <span
                        key={post.id}
                        className="inmonth"
                        data-id={speakerOf(desk, post.speaker)?.colour ?? 'nobody'}
                      >
                        <span className="num">{clockOf(post.dueAt, around.zone)}</span> {post.parts[0].text}
                      </span>
                    ))}
                    {its.length > SHOWN && <span className="xs">and {its.length - SHOWN} more</span>}
                  </button>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
