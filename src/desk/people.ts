import type { Outcome } from '../domain/outcome.ts'
import type { PersonId, Role, Who } from '../domain/people.ts'
import type { AccountId, NetworkId } from '../domain/speakers.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { shownInvitation } from './invitations.ts'
import { can } from './sessions.ts'

/** Everybody at the desk, and the open invitations for those who may invite. */
export async function people(deps: Pick<Deps, 'store'>, who: Who) {
  const { store } = deps
  const everybody = await store.people.everybody(store.db, who.organisation)
  const invitations = can(who.role, 'people') ? await store.invitations.openOf(store.db, who.organisation) : []
  return {
    people: everybody.map((person) => ({
      ...person,
      joinedAt: person.joinedAt.toISOString(),
      leftAt: person.leftAt?.toISOString() ?? null,
      lastSeenAt: person.lastSeenAt?.toISOString() ?? null,
    })),
    invitations: invitations.map(shownInvitation),
  }
}

/** Gives a person another role. The last owner stays owner. */
export async function setRole(
  deps: Pick<Deps, 'store'>,
  who: Who,
  person: PersonId,
  role: Role,
): Promise<Outcome<{ done: true }>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const owners = await store.people.lockOwners(tx, who.organisation)
    const member = await store.people.member(tx, who.organisation, person)
    if (member === null) return no('not-found')
    if (role !== 'owner' && isLast(owners, person)) return no('last-owner')
    if (member.role === role) return yes({ done: true as const })
    await store.people.change(tx, who.organisation, person, { role })
    await store.notify.changed(tx, who.organisation, 'people', person)
    await store.record.append(tx, who, {
      action: 'role-changed',
      about: { person, role, was: member.role },
      personal: { whom: member.name },
    })
    return yes({ done: true as const })
  })
}

const isLast = (owners: readonly PersonId[], person: PersonId) => owners.length === 1 && owners[0] === person

export interface LeaverDeps extends Pick<Deps, 'store'> {
  /** Voids the agreements that a person gave to posts not yet sent, and puts their held posts up for review. */
  readonly reviewPostsOf: (
    tx: Tx,
    who: Who,
    person: PersonId,
  ) => Promise<{ readonly agreementsVoided: number; readonly postsForReview: number }>
}

export interface Left {
  readonly sessionsEnded: number
  readonly keysWithdrawn: number
  readonly agreementsVoided: number
  readonly postsForReview: number
  readonly reconnect: { account: AccountId; handle: string; network: NetworkId }[]
}

/**
 * The leaver switch: from the moment that this returns, the person can do nothing more here. Their sessions end when
 * this was the last organisation that they belonged to; in the others they go on as before.
 */
export async function leave(deps: LeaverDeps, who: Who, person: PersonId): Promise<Outcome<Left>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const owners = await store.people.lockOwners(tx, who.organisation)
    const member = await store.people.member(tx, who.organisation, person)
    if (member === null) return no('not-found')
    if (isLast(owners, person)) return no('last-owner')
    await store.people.change(tx, who.organisation, person, { leftAt: new Date() })
    const elsewhere = await store.people.memberships(tx, person)
    const sessionsEnded = elsewhere.length === 0 ? await store.sessions.endAll(tx, person) : 0
    const keys = await store.keys.withdraw(tx, who.organisation, { personId: person })
    const invitations = await store.invitations.withdraw(tx, who.organisation, { by: person })
    await store.speakers.dropFromMayPost(tx, who.organisation, person)
    await store.agreements.dropPerson(tx, who.organisation, person)
    const reconnect = await store.accounts.connectedBy(tx, who.organisation, person)
    const posts = await deps.reviewPostsOf(tx, who, person)
    await store.notify.changed(tx, who.organisation, 'people', person)
    await store.record.append(tx, who, {
      action: 'left-the-desk',
      about: {
        person,
        sessionsEnded,
        keysWithdrawn: keys.length,
        invitationsWithdrawn: invitations.length,
        ...posts,
      },
      personal: { whom: member.name },
    })
    return yes({
      sessionsEnded,
      keysWithdrawn: keys.length,
      ...posts,
      reconnect: reconnect.map(({ id, handle, network }) => ({ account: id, handle, network })),
    })
  })
}
