import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Post } from '../api.ts'
import { serverNow, useSecondsUntil } from '../parts/clock.ts'
import { Ring } from '../parts/Ring.tsx'
import { count, span } from '../parts/time.ts'
import { say } from '../parts/toasts.ts'
import { speakerOf, useHere, useTakeBack } from './here.ts'

/** A post with a chosen time stands in Coming up until its last hour; the ledge is for what is about to leave. */
const soon = (post: Post) => post.when.kind === 'when-held' || Date.parse(post.dueAt) - serverNow() < 3_600_000

/** At the foot of every screen while anything is held by this person. `except`: the post whose own page is open. */
export function Ledge({ except }: { except: string | undefined }) {
  const { desk } = useHere()
  const mine = desk.held.filter((post) => post.submittedBy.id === desk.me.id && post.id !== except && soon(post))
  const next = mine[0]
  return next === undefined ? null : <Held next={next} all={mine.length} />
}

function Held({ next, all }: { next: Post; all: number }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { takeBack, busy } = useTakeBack()
  const seconds = useSecondsUntil(next.dueAt)
  const speaker = speakerOf(desk, next.speaker)
  const name = speaker?.name ?? 'another speaker'

  useEffect(() => {
    if (seconds === 0) void queries.invalidateQueries({ queryKey: ['desk'] })
  }, [seconds, queries])

  const back = async () => {
    const answer = await takeBack(next)
    if (answer === null) return
    if (answer.stopped)
      say(answer.says, {
        label: 'Open the draft',
        act: () => void navigate({ to: '/o/$org/write/$draft', params: { org, draft: next.draft } }),
      })
    else void navigate({ to: '/o/$org/held/$post', params: { org, post: next.id } })
  }

  return (
    <section
      className="ledge"
      data-id={speaker?.colour}
      aria-label="Held now"
      onKeyDown={(event) => event.key === 'Escape' && void back()}
    >
      <Ring until={next.dueAt} of={next.holdSeconds} size="small" />
      <p>
        <b className="b">{all === 1 ? `Held as ${name}.` : `${all} held, next in ${span(seconds)}, as ${name}.`}</b>{' '}
        <span className="q">
          Nothing has left. {count(next.deliveries.length, 'account')}.{' '}
          <Link to="/o/$org/held/$post" params={{ org, post: next.id }}>
            Look
          </Link>
        </span>
      </p>
      <button type="button" className="btn ink push" disabled={busy} onClick={back}>
        Take it back
      </button>
    </section>
  )
}
