import type { DeliveryState, Ref } from '../domain/delivery.ts'
import type { OrganisationId, PersonId, TheDesk } from '../domain/people.ts'
import { type Move, moved, settledStates } from '../policy/delivery.ts'
import type { DeliveryRow, NewDelivery } from '../store/deliveries.ts'
import type { Deps, Tx } from './deps.ts'
import { later } from './time.ts'

export const theDesk = (organisation: OrganisationId): TheDesk => ({ person: null, organisation, channel: 'system' })

const situationOf = (row: DeliveryRow) => ({
  state: row.state,
  mayBePublic: row.mayBePublic,
  // What left whole has a tombstone.
  partly: row.placed.length > 0 && row.tombstoneAt === null,
  late: row.late,
  undoAsked: row.undoRequestedAt !== null,
  tombstone: row.tombstoneAt !== null,
})

/** States in which nothing of a post is public and nothing more will leave. */
const over: readonly DeliveryState[] = ['cancelled', 'expired', 'refused', 'taken-down']

export interface How {
  /** Who asked, where the move is a taking back. */
  readonly by?: PersonId
  readonly earlierUnproven?: boolean
  /** What else is written with it. */
  readonly also?: Partial<NewDelivery>
}

/**
 * Makes a move on a row that this transaction has locked, at the database's time `now`.
 * @returns the new state, or null where policy says that it may not be made.
 */
export async function make(
  deps: Pick<Deps, 'store'>,
  tx: Tx,
  row: DeliveryRow,
  move: Move,
  now: Date,
  how: How = {},
): Promise<DeliveryState | null> {
  const next = moved(situationOf(row), move, how.earlierUnproven)
  if (!next) return null
  await deps.store.deliveries.change(tx, row.id, {
    ...how.also,
    state: next.state,
    mayBePublic: next.mayBePublic,
    late: next.late,
    settledAt: settledStates.includes(next.state) ? now : null,
    ...(next.undoAsked && row.undoRequestedAt === null
      ? { undoRequestedAt: now, undoRequestedBy: how.by ?? null }
      : {}),
    ...(next.tombstone && row.tombstoneAt === null ? { tombstoneAt: now } : {}),
  })
  return next.state
}

/** What is written of a delivery with these parts in place. */
export function placedAs(placed: readonly Ref[]) {
  const { remoteId = null, url = null } = placed[0] ?? {}
  return { placed, remoteId, url }
}

/** Opens the draft again once nothing of its post is public and nothing will be. The post's rows must be locked. */
export async function reopenIfOver(deps: Deps, tx: Tx, row: Pick<DeliveryRow, 'organisationId' | 'postId'>) {
  const rows = await deps.store.deliveries.lockOfPost(tx, row.organisationId, row.postId)
  if (!rows.every((one) => over.includes(one.state))) return
  const post = await deps.store.posts.get(tx, row.organisationId, row.postId)
  if (!post) return
  const draft = await deps.store.drafts.lock(tx, post.draftId)
  if (draft?.postId !== row.postId) return
  await deps.store.drafts.tie(tx, draft.id, null)
  await deps.store.notify.changed(tx, row.organisationId, 'draft', draft.id)
}

export function wakeAt(
  deps: Pick<Deps, 'wake'>,
  tx: Tx,
  row: Pick<DeliveryRow, 'id' | 'organisationId' | 'accountId'>,
  at: Date,
): Promise<void> {
  return deps.wake(tx, { organisation: row.organisationId, account: row.accountId, delivery: row.id, at })
}

/** A little before it is due: the network is asked who we are, and pictures are brought there, before it leaves. */
export const wakeToSend = (
  deps: Deps,
  tx: Tx,
  row: Pick<DeliveryRow, 'id' | 'organisationId' | 'accountId'>,
  due: Date,
) => wakeAt(deps, tx, row, later(due, -deps.timing.leadSeconds))
