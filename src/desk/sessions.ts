import type { Outcome } from '../domain/outcome.ts'
import type { OrganisationId, PersonId, Right, Role, Scope, SessionId, Who } from '../domain/people.ts'
import { rightsOf } from '../domain/people.ts'
import type { Act } from '../domain/record.ts'
import { no, yes } from './answers.ts'
import type { Deps, Store, Tx } from './deps.ts'

/** A signed-in person before it is known for which organisation they ask. */
export type Caller = Omit<Who, 'organisation' | 'role'>

type StoreOnly = Pick<Deps, 'store'>

/** Writes an act that concerns a person everywhere into the record of each organisation that they belong to. */
export async function recordEverywhere(store: Store, tx: Tx, caller: Caller, act: Act): Promise<void> {
  for (const { id, role } of await store.people.memberships(tx, caller.person))
    await store.record.append(tx, { ...caller, organisation: id, role }, act)
}

/**
 * The caller as a member of an organisation. Somebody who does not belong there is told that there is no such thing;
 * a member whose role lacks the right is told so.
 */
export async function asMember(
  deps: StoreOnly,
  caller: Caller,
  organisation: OrganisationId,
  right: Right,
): Promise<Outcome<Who>> {
  const member = await deps.store.people.member(deps.store.db, organisation, caller.person)
  if (member === null) return no('not-found')
  return allowed({ ...caller, name: member.name, organisation, role: member.role }, right)
}

/** The same for an API key, which belongs to one organisation and also needs the scope. */
export function asKeyHolder(
  who: Who,
  scopes: readonly Scope[],
  organisation: string,
  right: Right,
  scope: Scope | null,
) {
  if (who.organisation !== organisation) return no('not-found')
  if (scope === null || !scopes.includes(scope)) return no('not-yours', 'This API key may not do that.')
  return allowed(who, right)
}

const allowed = (who: Who, right: Right): Outcome<Who> => (can(who.role, right) ? yes(who) : no('not-yours'))

export const can = (role: Role, right: Right) => rightsOf[role].includes(right)

/** Who am I, and where do I belong? */
export async function me(deps: StoreOnly, caller: Caller) {
  const { store } = deps
  const person = await store.people.byId(store.db, caller.person)
  if (person === null) throw new Error('A signed-in person is gone')
  return { ...person, organisations: await store.people.memberships(store.db, caller.person) }
}

/** Where am I signed in? */
export async function mySessions(deps: StoreOnly, caller: Caller) {
  const { store } = deps
  const open = await store.sessions.of(store.db, caller.person)
  return {
    sessions: open.map(({ id, userAgent, address, since, lastSeen }) => ({
      id,
      device: deviceOf(userAgent ?? ''),
      address: address ?? '',
      since: since.toISOString(),
      lastSeen: lastSeen.toISOString(),
      current: id === caller.session,
    })),
  }
}

/** Signs one of the caller's own sessions out, at once. */
export async function endSession(deps: StoreOnly, caller: Caller, id: SessionId): Promise<Outcome<{ done: true }>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    if (!(await store.sessions.end(tx, caller.person, id))) return no('not-found')
    await tellEverywhere(store, tx, caller.person)
    await recordEverywhere(store, tx, caller, { action: 'session-ended', about: { ended: id } })
    return yes({ done: true as const })
  })
}

/** Lets every open page of the person's organisations look again, and streams of ended sessions end. */
export async function tellEverywhere(store: Store, tx: Tx, person: PersonId): Promise<void> {
  for (const { id } of await store.people.memberships(tx, person)) await store.notify.changed(tx, id, 'people', person)
}

const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const
const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'Mac'],
  ['Linux', 'Linux'],
] as const

/** A device in words that its owner knows it by: "Firefox on Android". */
export function deviceOf(userAgent: string): string {
  const named = (list: readonly (readonly [string, string])[]) => list.find(([mark]) => userAgent.includes(mark))?.[1]
  const browser = named(browsers)
  const system = named(systems)
  if (browser === undefined) return userAgent.replaceAll(/[^\x20-\x7e]/g, '').slice(0, 60) || 'an unnamed device'
  return system === undefined ? browser : `${browser} on ${system}`
}
