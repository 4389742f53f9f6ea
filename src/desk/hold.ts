import { randomUUID } from 'node:crypto'
import type { DraftId, Parts } from '../domain/draft.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import type { DraftRow } from '../store/drafts.ts'
import { no } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { type Frozen, freeze, sha256 } from './freeze.ts'
import { hungOn } from './media.ts'
import { wakeAt, wakeToSend } from './moves.ts'
import { type PostAnswer, postAnswer } from './posts.ts'
import { nextFreeSlots } from './slots.ts'
import { keepSeen, partsFor, refusedBy, type Standing, type Stood, stand } from './standing.ts'
import { stopped } from './stopped.ts'
import { later, latest, plannedFor } from './time.ts'

type Account = NonNullable<Awaited<ReturnType<Deps['store']['accounts']['byId']>>>
interface Target {
  readonly account: Account
  readonly frozen: Frozen
  /** When it leaves. */
  readonly at: Date
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
  if (draft.when.kind === 'repeats') return no('bad-time', 'This is to repeat, so it is begun, not held.')
  const pressed = alreadyPressed(deps, store.db, who, draft, input.revision)
  if (pressed) return pressed
  const standing = await stand(deps, who, draft)
  const refusal = refusedBy(standing)
  if (refusal) {
    await store.transaction((tx) => keepSeen(deps, tx, draft, standing))
    return refusal
  }
  const targets = await freezeAll(deps, who, draft, standing)
  if ('ok' in targets) return targets
  const held = await store.transaction(async (tx) => {
    // The gate first: a pause that comes while this runs waits for it, or this sees the pause.
    await store.gate.pass(tx, who.organisation)
    // Somebody who leaves closes this gate too: then their posts are seen, or they are gone by now.
    if ((await store.people.member(tx, who.organisation, who.person)) === null) return no('not-yours')
    const gate = await store.gate.read(tx, who.organisation)
    if ((gate.secondReaderSince !== null) !== standing.secondReader) return null
    const accounts = targets.map(({ account }) => account)
    const pause = await stopped(deps, tx, who.organisation, accounts, draft.tags)
    if (pause !== null) return no('paused', pause)
    const locked = await store.drafts.lock(tx, id)
    if (!locked) return no('not-found')
    const pressedMeanwhile = alreadyPressed(deps, tx, who, locked, input.revision)
    if (pressedMeanwhile) return pressedMeanwhile
    if (locked.when.kind === 'slot' && !(await stillFree(deps, tx, targets))) return null
    const post = await keep(deps, tx, who, locked, standing, targets)
    return postAnswer(deps, tx, who, post)
  })
  // What it owes, or its slot, was decided in the moment before that switch was pressed or the slot was taken.
  return held ?? hold(deps, who, id, input)
}

/** Whether nothing was put in these slots meanwhile. Nothing more is until the transaction ends. */
async function stillFree({ store }: Deps, tx: Tx, targets: readonly Target[]): Promise<boolean> {
  for (const { account } of targets.toSorted((a, b) => (a.account.id < b.account.id ? -1 : 1)))
    await store.deliveries.lockAccount(tx, account.id)
  const now = await store.clock.now(tx)
  for (const { account, at } of targets)
    if ((await store.slots.taken(tx, account.id, now)).has(at.getTime())) return false
  return true
}

function alreadyPressed(deps: Deps, tx: Tx, who: Who, draft: DraftRow, revision: number) {
  if (draft.discardedAt !== null) return no('draft-gone')
  if (draft.revision !== revision) return no('draft-changed')
  return draft.postId === null ? null : postAnswer(deps, tx, who, draft.postId)
}

async function freezeAll(deps: Deps, who: Who, draft: DraftRow, standing: Standing) {
  const now = await deps.store.clock.now(deps.store.db)
  const over = later(now, standing.holdSeconds)
  const free = await nextFreeSlots(deps, deps.store.db, who.organisation, draft.targets, over)
  const targets: Target[] = []
  for (const id of draft.targets) {
    const account = await deps.store.accounts.byId(deps.store.db, who.organisation, id)
    if (!account) return no('no-account')
    const at = draft.when.kind === 'slot' ? free.get(id) : latest(over, plannedFor(draft.when, over) ?? over)
    if (!at) return no('no-slot')
    const frozen = await freeze(deps, {
      organisation: who.organisation,
      account,
      parts: partsFor(draft, id),
      manner: draft.manners[id] ?? {},
      language: draft.language,
      at,
    })
    if (!frozen.ok) return frozen
    targets.push({ account, frozen: frozen.value, at })
  }
  return targets
}

const hangs = (parts: Parts) => parts.some((part) => hungOn(part).length > 0)

async function keep(deps: Deps, tx: Tx, who: Who, draft: DraftRow, standing: Stood, targets: readonly Target[]) {
  const { store } = deps
  const now = await store.clock.now(tx)
  const waits = standing.owes.length > 0
  const {
    id: draftId,
    organisationId,
    authorId,
    editedBy,
    parts,
    variants,
    manners,
    language,
    when,
    tags,
    meant,
  } = draft
  const speakerId = draft.speakerId ?? ''
  const words = {
    speakerId,
    authorId,
    editedBy,
    submittedBy: who.person,
    parts,
    variants,
    manners,
    language,
    when,
    meant,
  }
  const recipients = targets.map(({ account }) => `${account.id} ${account.remoteId}`)
  const post = await store.posts.insert(tx, {
    id: randomUUID(),
    organisationId,
    draftId,
    ...words,
    onPhone: draft.onPhone,
    tags,
    report: standing.report,
    versionHash: sha256(JSON.stringify([words, recipients])),
    holdSeconds: standing.holdSeconds,
    submittedAt: now,
  })
  // Without a chosen time, what waits has no time to leave yet: this is how long it may wait.
  const least = later(now, waits && when.kind === 'when-held' ? deps.timing.agreementSeconds : standing.holdSeconds)
  const rows = await store.deliveries.insert(
    tx,
    targets.map(({ account, frozen, at }) => ({
      organisationId,
      postId: post.id,
      accountId: account.id,
      network: account.network,
      expectedRemoteId: account.remoteId,
      state: waits ? ('waiting' as const) : ('held' as const),
      dueAt: latest(least, at),
      ...frozen,
    })),
  )
  await store.approvals.insert(
    tx,
    standing.owes.map(({ kind, of }) => ({ organisationId, postId: post.id, kind, askedOf: of })),
  )
  // An API may hold what it never asked about.
  await keepSeen(deps, tx, draft, standing)
  await store.interruptions.settle(
    tx,
    draftId,
    standing.report.findings.map(({ key }) => key),
    meant,
  )
  await store.drafts.tie(tx, draftId, post.id)
  for (const row of rows) {
    await wakeToSend(deps, tx, row, row.dueAt)
    // What hangs on it is brought to the network while it is held, which makes nothing public.
    if (!waits && row.dueAt < later(now, deps.timing.uploadsKeepSeconds) && hangs(partsFor(draft, row.accountId)))
      await wakeAt(deps, tx, row, now)
  }
  await store.notify.changed(tx, organisationId, 'post', post.id)
  await store.notify.changed(tx, organisationId, 'draft', draftId)
  await store.record.append(tx, who, {
    action: waits ? 'asked-second-pair-of-eyes' : 'held',
    speaker: post.speakerId,
    post: post.id,
    about: {
      version: post.versionHash,
      holdSeconds: standing.holdSeconds,
      dueAt: rows
        .map(({ dueAt }) => dueAt.toISOString())
        .toSorted()
        .join(' '),
      accounts: rows.length,
      findings: standing.report.findings.length,
      meant: Object.keys(meant).length,
      notLookedAt: standing.report.skipped.length,
    },
    personal: { words: parts.map((part) => part.text).join('\n\n') },
  })
  return post.id
}
