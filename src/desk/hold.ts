import { randomUUID } from 'node:crypto'
import type { DraftId } from '../domain/draft.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import type { DraftRow } from '../store/drafts.ts'
import { no } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { type Frozen, freeze, sha256 } from './freeze.ts'
import { wakeToSend } from './moves.ts'
import { type PostAnswer, postAnswer } from './posts.ts'
import { interrupted, interruptionsIn, partsFor, type Standing, stand } from './standing.ts'
import { stopped } from './stopped.ts'
import { instantOf, later, latest } from './time.ts'

type Account = NonNullable<Awaited<ReturnType<Deps['store']['accounts']['byId']>>>
interface Target {
  readonly account: Account
  readonly frozen: Frozen
}

/**
 * Hold & send. Everything that leaves later is decided and frozen here: words, keys, bytes, who must agree, when.
 * `revision` is the draft as its writer saw it. Pressing twice answers with the one post that it made.
 */
export async function hold(
  deps: Deps,
  who: Who,
  id: DraftId,
  input: { readonly revision: number },
): Promise<Outcome<PostAnswer>> {
  const { store } = deps
  const draft = await store.drafts.get(store.db, who.organisation, id, who.person)
  if (!draft) return no('not-found')
  const pressed = alreadyPressed(deps, store.db, who, draft, input.revision)
  if (pressed) return pressed
  const standing = await stand(deps, who, draft)
  const refusal = refused(standing)
  if (refusal) {
    await interrupted(deps, id, standing.report)
    return refusal
  }
  const targets = await freezeAll(deps, who, draft, standing)
  if ('ok' in targets) return targets
  const held = await store.transaction(async (tx) => {
    // The gate first: a pause that comes while this runs waits for it, or this sees the pause.
    await store.gate.pass(tx, who.organisation)
    const gate = await store.gate.read(tx, who.organisation)
    if ((gate.secondReaderSince !== null) !== standing.secondReader) return null
    const accounts = targets.map(({ account }) => account)
    const pause = await stopped(deps, tx, who.organisation, accounts, draft.tags)
    if (pause !== null) return no('paused', pause)
    const locked = await store.drafts.lock(tx, id)
    if (!locked) return no('not-found')
    const pressedMeanwhile = alreadyPressed(deps, tx, who, locked, input.revision)
    if (pressedMeanwhile) return pressedMeanwhile
    const post = await keep(deps, tx, who, locked, standing, targets)
    return postAnswer(deps, tx, who, post)
  })
  // What it owes was decided in the moment before that switch was pressed.
  return held ?? hold(deps, who, id, input)
}

function alreadyPressed(deps: Deps, tx: Tx, who: Who, draft: DraftRow, revision: number) {
  if (draft.discardedAt !== null) return no('draft-gone')
  if (draft.revision !== revision) return no('draft-changed')
  return draft.postId === null ? null : postAnswer(deps, tx, who, draft.postId)
}

function refused(standing: Standing) {
  const [first] = standing.blocked
  if (first) return no(first.code, first.why)
  return standing.unsettled.length > 0 ? no('unsettled') : null
}

async function freezeAll(deps: Deps, who: Who, draft: DraftRow, standing: Standing) {
  const now = await deps.store.clock.now(deps.store.db)
  const at = dueAt(draft, now, standing.holdSeconds)
  const targets: Target[] = []
  for (const id of draft.targets) {
    const account = await deps.store.accounts.byId(deps.store.db, who.organisation, id)
    if (!account) return no('no-account')
    const { network, remoteId, handle } = account
    const what = { organisation: who.organisation, account: id, network, remoteId, handle }
    const frozen = await freeze(deps, { ...what, parts: partsFor(draft, id), language: draft.language, at })
    if (!frozen.ok) return frozen
    targets.push({ account, frozen: frozen.value })
  }
  return targets
}

/** When it leaves: after its hold, or at its chosen time if that is later. */
function dueAt(draft: Pick<DraftRow, 'when'>, now: Date, holdSeconds: number): Date {
  const chosen = draft.when.kind === 'at' ? instantOf(draft.when) : null
  return latest(later(now, holdSeconds), chosen ?? now)
}

async function keep(deps: Deps, tx: Tx, who: Who, draft: DraftRow, standing: Standing, targets: readonly Target[]) {
  const { store } = deps
  const now = await store.clock.now(tx)
  const waits = standing.owes.length > 0
  const { id: draftId, organisationId, authorId, editedBy, parts, variants, language, when, tags, meant } = draft
  const speakerId = draft.speakerId ?? ''
  const words = { speakerId, authorId, editedBy, submittedBy: who.person, parts, variants, language, when, meant }
  const recipients = targets.map(({ account }) => `${account.id} ${account.remoteId}`)
  const post = await store.posts.insert(tx, {
    id: randomUUID(),
    organisationId,
    draftId,
    ...words,
    tags,
    report: standing.report,
    versionHash: sha256(JSON.stringify([words, recipients])),
    holdSeconds: standing.holdSeconds,
    submittedAt: now,
  })
  // Without a chosen time, what waits has no time to leave yet: this is how long it may wait.
  const due =
    waits && when.kind === 'when-held'
      ? later(now, deps.timing.agreementSeconds)
      : dueAt(draft, now, standing.holdSeconds)
  const rows = await store.deliveries.insert(
    tx,
    targets.map(({ account, frozen }) => ({
      organisationId,
      postId: post.id,
      accountId: account.id,
      network: account.network,
      expectedRemoteId: account.remoteId,
      state: waits ? ('waiting' as const) : ('held' as const),
      dueAt: due,
      ...frozen,
    })),
  )
  await store.approvals.insert(
    tx,
    standing.owes.map(({ kind, of }) => ({ organisationId, postId: post.id, kind, askedOf: of })),
  )
  // An API may hold what it never asked about.
  await store.interruptions.keep(tx, draftId, interruptionsIn(standing.report))
  await store.interruptions.settle(
    tx,
    draftId,
    standing.report.findings.map(({ key }) => key),
    meant,
  )
  await store.drafts.tie(tx, draftId, post.id)
  for (const row of rows) await wakeToSend(deps, tx, row, due)
  await store.notify.changed(tx, organisationId, 'post', post.id)
  await store.notify.changed(tx, organisationId, 'draft', draftId)
  await store.record.append(tx, who, {
    action: waits ? 'asked-second-pair-of-eyes' : 'held',
    speaker: post.speakerId,
    post: post.id,
    about: {
      version: post.versionHash,
      holdSeconds: standing.holdSeconds,
      dueAt: due.toISOString(),
      accounts: rows.length,
      findings: standing.report.findings.length,
      meant: Object.keys(meant).length,
      notLookedAt: standing.report.skipped.length,
    },
    personal: { words: parts.map((part) => part.text).join('\n\n') },
  })
  return post.id
}
