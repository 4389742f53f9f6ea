import type { Outcome } from '../domain/outcome.ts'
import type { OrganisationId, Who } from '../domain/people.ts'
import type { Slots } from '../domain/plan.ts'
import type { AccountId } from '../domain/speakers.ts'
import { nextFreeSlot } from '../policy/slots.ts'
import { no, yes } from './answers.ts'
import { zoneRefused } from './begin.ts'
import { changeable } from './changeable.ts'
import type { Deps, Tx } from './deps.ts'
import { later } from './time.ts'

type StoreOnly = Pick<Deps, 'store'>

/** When each of these accounts next has a free slot after a moment; null where it has no slots. */
export async function nextFreeSlots(
  { store }: StoreOnly,
  tx: Tx,
  organisation: OrganisationId,
  accounts: readonly AccountId[],
  after: Date,
): Promise<ReadonlyMap<AccountId, Date | null>> {
  const all = await store.slots.all(tx, organisation)
  const free = new Map<AccountId, Date | null>()
  for (const account of accounts) {
    const own = all.find((one) => one.account === account)
    const at = own ? nextFreeSlot(own, after.getTime(), await store.slots.taken(tx, account, after)) : null
    free.set(account, at === null ? null : new Date(at))
  }
  return free
}

/** The slots of the accounts that this person may see, and when each next has a free one. */
export async function slots(deps: StoreOnly, who: Who) {
  const { store } = deps
  const all = await store.slots.all(store.db, who.organisation)
  const now = await store.clock.now(store.db)
  const speakers = await store.speakers.visible(store.db, who.organisation, who.person)
  const shown = speakers.map(async ({ accounts, holdSeconds }) => {
    const own = all.filter(({ account }) => accounts.some(({ id }) => id === account))
    const ids = own.map(({ account }) => account)
    const free = await nextFreeSlots(deps, store.db, who.organisation, ids, later(now, holdSeconds))
    return own.map((one) => ({ ...one, nextFree: free.get(one.account)?.toISOString() ?? null }))
  })
  return { accounts: (await Promise.all(shown)).flat() }
}

/** Sets exactly these slots of an account. What is planned already stays where it is. */
export async function setSlots(deps: StoreOnly, who: Who, id: AccountId, to: Slots): Promise<Outcome<{ done: true }>> {
  const { store } = deps
  const zone = zoneRefused(to.zone)
  if (zone) return zone
  const account = await store.accounts.byId(store.db, who.organisation, id)
  if (!account || account.state === 'disconnected') return no('not-found')
  const speaker = await changeable(deps, who, account.speaker)
  if (!speaker.ok) return speaker
  const named = new Map(to.slots.map((slot) => [`${slot.weekday} ${slot.time}`, slot]))
  const inOrder = [...named].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, slot]) => slot)
  return store.transaction(async (tx) => {
    await store.slots.set(tx, who.organisation, id, { zone: to.zone, slots: inOrder })
    await store.notify.changed(tx, who.organisation, 'speaker', account.speaker)
    await store.record.append(tx, who, {
      action: 'slots-changed',
      speaker: account.speaker,
      about: { account: id, zone: to.zone, slots: [...named.keys()].toSorted().join(', ') },
      personal: { handle: account.handle },
    })
    return yes({ done: true as const })
  })
}
