import { decide } from '../policy/decide.ts'
import type { Errand } from '../store/deliveries.ts'
import type { PostView } from '../store/posts.ts'
import { actingAs } from './acting.ts'
import type { Deps } from './deps.ts'
import { factsFor } from './facts.ts'
import { seenSince } from './look-again.ts'
import { make, theDesk } from './moves.ts'
import { workOf } from './posts.ts'
import { review } from './review-posts.ts'
import { civil, dayAt, later, latest } from './time.ts'

/**
 * A last look at a post that is due, where a check, the watch list, who reads what, or the day is another than when it was
 * held. What it finds that nobody was asked about holds all of the post back that has not left, once for each finding: for
 * other eyes where it owes them, else for whoever decides what becomes of it. @returns whether it may leave.
 */
export async function lastLook(deps: Deps, errand: Errand): Promise<boolean> {
  const { store, timing } = deps
  const { organisationId: organisation, postId, dueAt, mayBePublic, placed } = errand.delivery
  const now = await store.clock.now(store.db)
  // Woken earlier it only brings its pictures there, which may take until it is due.
  const isNear = dueAt <= later(now, timing.leadSeconds + timing.uploadSeconds)
  if (mayBePublic || placed.length > 0 || !isNear) return true
  const { submittedAt: since, zone } = errand
  const leaves = latest(dueAt, now)
  const isAsItWas =
    dayAt(since, zone) === dayAt(leaves, zone) && !(await store.recordPages.rulesChanged(store.db, organisation, since))
  if (isAsItWas) return true
  const [view] = await store.posts.views(store.db, organisation, null, { which: 'all', id: postId, most: 1 })
  const who = view ? await actingAs(deps, organisation, view.post.submittedBy) : null
  // Of somebody who is gone, all that had not left waits for a second pair of eyes already.
  if (!view || who === null) return true
  const told = await store.recordPages.heldBackFor(store.db, organisation, postId)
  const changed = await store.recordPages.checksChanged(store.db, organisation, since)
  const findings = seenSince(deps, view, await factsFor(deps, who), changed, civil(leaves, zone)).filter(
    ({ key }) => !told.has(key),
  )
  const { owes } = decide({
    report: { findings, clear: [], skipped: [] },
    meant: {},
    ...workOf(view),
    submitter: { id: who.person, role: who.role },
    speaker: { kind: view.speakerKind, person: view.speakerPerson, holdSeconds: view.post.holdSeconds },
    eyes: view.eyes,
    people: view.people,
    secondReader: false,
  })
  const owed = owes.find(({ kind }) => kind === 'second-pair-of-eyes')
  const isRead = view.approvals.some(({ kind, answer }) => kind === 'second-pair-of-eyes' && answer === 'agreed')
  const eyes = owed !== undefined && (findings.length > 0 || !isRead) ? owed.why : null
  if (findings.length === 0 && eyes === null) return true
  const why = [...new Set([...findings.map(({ says }) => says), ...(eyes === null ? [] : [eyes])])].join(' ')
  await holdBack(deps, errand, view, { keys: findings.map(({ key }) => key), why, eyes: eyes !== null })
  return false
}

interface Why {
  readonly keys: readonly string[]
  readonly why: string
  readonly eyes: boolean
}

async function holdBack(deps: Deps, errand: Errand, { post }: PostView, { keys, why, eyes }: Why): Promise<void> {
  const { store } = deps
  const { organisationId: organisation, id } = errand.delivery
  const said = `Looked at again before it left. ${why}`
  await store.transaction(async (tx) => {
    await store.gate.pass(tx, organisation)
    const rows = await store.deliveries.lockOfPost(tx, organisation, post.id)
    const isStill = rows.some((row) => row.id === id && (row.state === 'held' || row.state === 'queued'))
    if (!isStill) return
    if (eyes) await review(deps, tx, { organisation }, post.id, said)
    else {
      const now = await store.clock.now(tx)
      for (const row of rows) await make(deps, tx, row, 'cannot-send', now, { also: { said } })
    }
    await store.notify.changed(tx, organisation, 'post', post.id)
    await store.record.append(tx, theDesk(organisation), {
      action: 'held-back',
      speaker: errand.speaker,
      post: post.id,
      about: { findings: keys.join(' '), eyes },
      personal: { why },
    })
  })
}
