import type { PersonId } from '../domain/people.ts'
import type { RecordAction } from '../domain/record.ts'
import type { Deps } from './deps.ts'
import { type Caller, recordEverywhere, tellEverywhere } from './sessions.ts'

/*
 * The sign-in library changes its own tables before the desk hears of it. So these entries are written just after the
 * act, in a transaction of their own: a crash between the two leaves a sign-in without its entry, never the reverse.
 */

/** Puts something that a person did to their own access on the record of each of their organisations. */
export async function recordAccess(
  deps: Pick<Deps, 'store'>,
  caller: Caller,
  action: RecordAction,
  about: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { store } = deps
  await store.transaction(async (tx) => {
    await tellEverywhere(store, tx, caller.person)
    await recordEverywhere(store, tx, caller, { action, about })
  })
}

/** Puts a refused sign-in on the record of the organisations of whoever it was tried as, if anybody goes by that address. */
export async function recordRefusedSignIn(
  deps: Pick<Deps, 'store'>,
  email: string,
  from: { device: string; address: string },
): Promise<void> {
  const { store } = deps
  await store.transaction(async (tx) => {
    const person = await store.people.byEmail(tx, email)
    if (person === null) return
    for (const { id } of await store.people.memberships(tx, person.id))
      await store.record.append(
        tx,
        { person: null, organisation: id, channel: 'system' },
        { action: 'sign-in-refused', about: { tried: person.id }, personal: { name: person.name, ...from } },
      )
  })
}

/** A password was replaced by a link that was mailed; who held the link is not known, so the desk signs the entry. */
export async function passwordChanged(deps: Pick<Deps, 'store'>, id: PersonId): Promise<void> {
  const { store } = deps
  await store.transaction(async (tx) => {
    const person = await store.people.byId(tx, id)
    if (person === null) return
    await tellEverywhere(store, tx, id)
    for (const { id: organisation } of await store.people.memberships(tx, id))
      await store.record.append(
        tx,
        { person: null, organisation, channel: 'system' },
        { action: 'password-changed', about: { changed: id, by: 'mailed link' }, personal: { name: person.name } },
      )
  })
}
