import type { Delivery, Post } from '../../api.ts'
import { useSecondsUntil } from '../../parts/clock.ts'
import { Icon } from '../../parts/Icon.tsx'
import { networkName } from '../../parts/networks.ts'
import { StateWord } from '../../parts/StateWord.tsx'
import { span } from '../../parts/time.ts'
import { pauseOver } from '../../shell/pauses.ts'
import { type Around, byState, comingUp, notYet, waitsFor } from './truth.ts'

/** One word for one delivery: shape and word, then colour. */
export function DeliveryWord({ post, delivery, around }: { post: Post; delivery: Delivery; around: Around }) {
  const { state } = delivery
  if ((state === 'held' || state === 'queued') && pauseOver(around.pauses, post, delivery) !== null)
    return (
      <span className="st paused">
        <Icon name="pause" /> Holding still
      </span>
    )
  if (state === 'waiting') {
    const no = notYet(post)
    return (
      <span className="st eyes">
        <Icon name="eyes" /> {no === null ? `Waiting for ${waitsFor(post)}` : 'Not yet'}
      </span>
    )
  }
  if (state === 'missed')
    return (
      <span className="st hand">
        <Icon name="flag" /> Did not go
      </span>
    )
  if (state === 'held' && !comingUp(post, delivery, around.now)) return <HeldWord until={delivery.dueAt} />
  return <StateWord state={state} comingUp={comingUp(post, delivery, around.now)} />
}

function HeldWord({ until }: { until: string }) {
  const seconds = useSecondsUntil(until)
  return (
    <span className="st held num">
      <Icon name="held" /> Held, {span(seconds)}
    </span>
  )
}

/** The word on a post in a list; where its accounts differ, one word for each of them. */
export function PostState({ post, around }: { post: Post; around: Around }) {
  const groups = byState(post)
  return (
    <>
      {groups.map(({ state, deliveries: [first, ...more] }) =>
        first === undefined ? null : (
          <span key={state} className="statepair">
            {groups.length > 1 && (
              <span className="xs q">
                {networkName(first.network)} @{first.handle}
                {more.length > 0 && ` and ${more.length} more`}
              </span>
            )}
            <DeliveryWord post={post} delivery={first} around={around} />
          </span>
        ),
      )}
    </>
  )
}
