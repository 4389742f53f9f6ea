import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Account, type No, type Post, useTell } from '../../api.ts'
import { Icon } from '../../parts/Icon.tsx'
import { briefly, clockOf, dayOf, shortDay } from '../../parts/moments.ts'
import { networkName } from '../../parts/networks.ts'
import { say } from '../../parts/toasts.ts'
import { useHere } from '../../shell/here.ts'
import type { Around } from '../post/truth.ts'
import { type Place, placesOf } from './queue.ts'
import { type Shown, whose } from './shown.ts'

/** The posts in slots, account by account, in the order in which they leave. Two of one account can change places. */
export function Queue({ posts, shown, around }: { posts: readonly Post[]; shown: Shown; around: Around }) {
  const { desk } = useHere()
  const { speaker, account } = whose(shown)
  const accounts = desk.speakers
    .filter(({ id }) => speaker === undefined || id === speaker)
    .flatMap((one) => one.accounts)
    .filter(({ id }) => account === undefined || id === account)
    .filter(({ id }) => placesOf(posts, id).length > 0)
  if (accounts.length === 0)
    return (
      <p className="nothing">
        <b>Nothing is in a slot.</b>A post goes into the next free slot of its accounts where that is chosen as its
        time.
      </p>
    )
  return accounts.map((one) => <Line key={one.id} account={one} places={placesOf(posts, one.id)} around={around} />)
}

function Line({ account, places, around }: { account: Account; places: readonly Place[]; around: Around }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('changePlaces')
  const [dragged, setDragged] = useState<Place | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const focused = useRef<string | null>(null)
  const today = dayOf(around.now, around.zone)
  const order = places.map(({ delivery }) => delivery.id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a moved element loses the focus, so it is given back when the order changes
  useEffect(() => {
    if (focused.current !== null) list.current?.querySelector<HTMLElement>(`[data-move="${focused.current}"]`)?.focus()
    focused.current = null
  }, [order])

  /** Puts a post where another one is, and that one where it was. */
  const change = async (one: Place, other: Place, undo = false) => {
    if (one.delivery.id === other.delivery.id) return
    const { dueAt } = one.delivery
    const withDueAt = other.delivery.dueAt
    focused.current = one.delivery.id
    try {
      await tell.mutateAsync({
        params: { org, delivery: one.delivery.id },
        body: { with: other.delivery.id, dueAt, withDueAt },
      })
      const leaves = `“${firstWords(one.post)}” leaves ${briefly(withDueAt, around.zone, around.now)} now.`
      const back = (place: Place, at: string): Place => ({ ...place, delivery: { ...place.delivery, dueAt: at } })
      if (undo) say(`Put back. ${leaves}`)
      else say(leaves, { label: 'Put it back', act: () => void change(back(one, withDueAt), back(other, dueAt), true) })
    } catch (no) {
      say((no as No).why)
    }
    await queries.invalidateQueries()
  }
  const keys = (event: KeyboardEvent, at: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const [one, other] = [places[at], places[at + (event.key === 'ArrowUp' ? -1 : 1)]]
    if (one === undefined || tell.isPending) return
    if (other === undefined) say(event.key === 'ArrowUp' ? 'It is the first already.' : 'It is the last already.')
    else void change(one, other)
  }
  return (
    <section className="day queue" aria-labelledby={`queue-${account.id}`}>
      <h2 id={`queue-${account.id}`}>
        {networkName(account.network)} <span>@{account.handle}</span>
      </h2>
      <div>
        <p className="s q" id={`how-${account.id}`}>
          Drag a post onto another, or press Alt with the up or down arrow on its handle: the two change places.
        </p>
        <ol ref={list}>
          {places.map((place, at) => (
            <li
              key={place.delivery.id}
              draggable
              className="item"
              data-dragged={dragged === place}
              onDragStart={() => setDragged(place)}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => dragged !== null && event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault()
                if (dragged !== null) void change(dragged, place)
                setDragged(null)
              }}
            >
              <button
                type="button"
                className="lk handle"
                data-move={place.delivery.id}
                aria-describedby={`how-${account.id}`}
                onKeyDown={(event) => keys(event, at)}
              >
                <Icon name="move" />
                <span className="sr">
                  Move “{firstWords(place.post)}”, {at + 1} of {places.length}
                </span>
              </button>
              <time dateTime={place.delivery.dueAt}>
                {shortDay(dayOf(place.delivery.dueAt, around.zone), today)} {clockOf(place.delivery.dueAt, around.zone)}
              </time>
              <p className="said">
                <Link to="/o/$org/post/$post" params={{ org, post: place.post.id }}>
                  {place.post.parts[0].text.trim() || 'Pictures without words'}
                </Link>
              </p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

const firstWords = (post: Post) => {
  const text = post.parts[0].text.trim()
  return text === '' ? 'Pictures without words' : text.length > 40 ? `${text.slice(0, 40)}…` : text
}
