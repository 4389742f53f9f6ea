import type { PostId } from '../domain/delivery.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import type { AccountId } from '../domain/speakers.ts'
import { isOwn } from '../policy/agreeing.ts'
import type { PostView } from '../store/posts.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { type Frozen, freeze } from './freeze.ts'
import { make, wakeToSend } from './moves.ts'
import { mayAnswer, type PostAnswer, postAnswer, workOf } from './posts.ts'
import { partsFor } from './standing.ts'
import { later, latest, plannedFor } from './time.ts'

export interface ApprovalInput {
  readonly agree: boolean
  readonly reason: string
  /** `submittedAt` of the post as the person saw it. Words never change within a post, so it names the version. */
  readonly versionSeen: string
}

/**
 * Agrees to a post, or says not yet with a reason. With the last agreement its hold begins, or it waits for its chosen
 * time. A post that said "not yet" stays where it is until it is taken back and mended, or agreed to after all.
 */
export async function answerApproval(
  deps: Deps,
  who: Who,
  id: PostId,
  input: ApprovalInput,
): Promise<Outcome<PostAnswer>> {
  const { store } = deps
  const seen = await answerable(deps, store.db, who, id, input)
  if (!seen.ok) return seen
  const fresh = input.agree ? await freezeAgain(deps, seen.value.view) : yes(new Map<string, Frozen>())
  if (!fresh.ok) return fresh
  return store.transaction(async (tx) => {
    // Somebody who leaves closes this gate first: either they agreed before that, and it is voided, or they are gone.
    await store.gate.pass(tx, who.organisation)
    const rows = await store.deliveries.lockOfPost(tx, who.organisation, id)
    const still = await answerable(deps, tx, who, id, input)
    if (!still.ok) return still
    const { view, approvals } = still.value
    const { post } = view
    for (const approval of approvals)
      await store.approvals.answer(tx, approval.id, {
        answer: input.agree ? 'agreed' : 'not-yet',
        answeredBy: who.person,
        reason: input.reason || null,
      })
    if (input.agree && (await store.deliveries.openAgreements(tx, id)) === 0) {
      const now = await store.clock.now(tx)
      for (const row of rows) {
        const due = dueOnceAgreed(post, row.dueAt, now)
        const also = { dueAt: due, ...fresh.value.get(row.id) }
        if ((await make(deps, tx, row, 'agreed', now, { also })) !== null) await wakeToSend(deps, tx, row, due)
      }
    }
    await store.notify.changed(tx, who.organisation, 'post', id)
    const answer = await postAnswer(deps, tx, who, id)
    await store.record.append(tx, who, {
      action: input.agree ? 'agreed' : 'not-yet',
      speaker: post.speakerId,
      post: id,
      about: {
        version: post.versionHash,
        kinds: approvals.map((a) => a.kind).join(' '),
        asDeputy: approvals.some((a) => a.askedOf !== null && a.askedOf !== who.person),
      },
      ...(input.reason ? { personal: { reason: input.reason } } : {}),
    })
    return answer
  })
}

/** The agreements of this post that this person may give now. */
async function answerable(deps: Deps, tx: Tx, who: Who, id: PostId, input: ApprovalInput) {
  const [view] = await deps.store.posts.views(tx, who.organisation, who.person, { which: 'all', id, most: 1 })
  if (!view) return no('not-found')
  const waiting = view.approvals.filter((approval) => approval.answer !== 'agreed')
  const now = await deps.store.clock.now(tx)
  const mine = waiting.filter((approval) => mayAnswer(who, approval, view, now))
  if (mine.length === 0 && waiting.length > 0) return isOwn(workOf(view), who.person) ? no('own-work') : no('not-yours')
  if (mine.length === 0 || !view.deliveries.some((delivery) => delivery.state === 'waiting')) return no('too-late')
  if (view.post.submittedAt.toISOString() !== new Date(input.versionSeen).toISOString()) return no('words-changed')
  if (!input.agree && input.reason === '') return no('reason-needed')
  return yes({ view, approvals: mine })
}

const dueOnceAgreed = ({ when, holdSeconds }: PostView['post'], dueAt: Date, now: Date) =>
  latest(later(now, holdSeconds), plannedFor(when, dueAt) ?? now)

/**
 * Agreements can take days, and a post that claims to be made days ago is shown among the old ones. So the same words
 * are frozen once more for the moment when they leave. Nothing was sent with the old keys, so no copy can exist.
 */
export async function freezeAgain(deps: Deps, view: PostView, at?: Date): Promise<Outcome<Map<string, Frozen>>> {
  const frozen = new Map<string, Frozen>()
  const now = await deps.store.clock.now(deps.store.db)
  for (const { id, account, dueAt } of view.deliveries) {
    const made = await freezeFor(deps, view.post, account, at ?? dueOnceAgreed(view.post, dueAt, now))
    if (!made.ok) return made
    frozen.set(id, made.value)
  }
  return yes(frozen)
}

/** What goes to one account of a post, frozen once more for a moment. */
export async function freezeFor(
  deps: Deps,
  post: PostView['post'],
  accountId: AccountId,
  at: Date,
): Promise<Outcome<Frozen>> {
  const { organisationId: organisation, language } = post
  const account = await deps.store.accounts.byId(deps.store.db, organisation, accountId)
  if (!account) return no('no-account')
  const parts = partsFor(post, accountId)
  const manner = post.manners[accountId] ?? {}
  return freeze(deps, { organisation, account, parts, manner, language, at })
}
