import type { PostId } from '../domain/delivery.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { no } from './answers.ts'
import type { Deps } from './deps.ts'
import { wakeToSend } from './moves.ts'
import { mayTakeBack, type PostAnswer, postAnswer } from './posts.ts'
import { later } from './time.ts'

/** Holds what has not left for at least `seconds` from now. It never makes a hold shorter. */
export async function holdLonger(
  deps: Deps,
  who: Who,
  id: PostId,
  input: { readonly seconds: number },
): Promise<Outcome<PostAnswer>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const [view] = await store.posts.views(tx, who.organisation, who.person, { which: 'all', id, most: 1 })
    if (!view) return no('not-found')
    if (!mayTakeBack(who, view.post)) return no('not-yours')
    const rows = await store.deliveries.lockOfPost(tx, who.organisation, id)
    const held = rows.filter((row) => row.state === 'held')
    if (held.length === 0) return no('too-late')
    const until = later(await store.clock.now(tx), input.seconds)
    for (const row of held.filter((one) => one.dueAt < until)) {
      await store.deliveries.change(tx, row.id, { dueAt: until })
      await wakeToSend(deps, tx, row, until)
    }
    await store.notify.changed(tx, who.organisation, 'post', id)
    const answer = await postAnswer(deps, tx, who, id)
    await store.record.append(tx, who, {
      action: 'held-longer',
      speaker: view.post.speakerId,
      post: id,
      about: { seconds: input.seconds, until: until.toISOString() },
    })
    return answer
  })
}
