import { and, asc, eq, inArray, ne, type SQL } from 'drizzle-orm'
import type { OrganisationId, PersonId } from '../domain/people.ts'
import type { AccountId, NetworkId, SpeakerId } from '../domain/speakers.ts'
import { account } from './schema.ts'
import type { Tx } from './store.ts'

/** Everything but what opens it. */
const shown = {
  id: account.id,
  organisationId: account.organisationId,
  speaker: account.speakerId,
  network: account.network,
  remoteId: account.remoteId,
  handle: account.handle,
  name: account.name,
  service: account.service,
  state: account.state,
  comparedAt: account.comparedAt,
  endsAt: account.endsAt,
}

/** The accounts of an organisation for which all of `conditions` hold. */
const those = (tx: Tx, organisationId: OrganisationId, ...conditions: readonly SQL[]) =>
  tx
    .select(shown)
    .from(account)
    .where(and(eq(account.organisationId, organisationId), ...conditions))

const notDisconnected = ne(account.state, 'disconnected')

/** One account with its sealed secret, or null. */
export async function byId(tx: Tx, organisationId: OrganisationId, id: AccountId) {
  const [found] = await tx
    .select({ ...shown, secret: account.secret })
    .from(account)
    .where(and(eq(account.organisationId, organisationId), eq(account.id, id)))
  return found ?? null
}

/** The sealed secret of an account that is not disconnected, locked until the transaction ends; null where there is none. */
export async function lockSecret(tx: Tx, organisationId: OrganisationId, id: AccountId) {
  const [found] = await tx
    .select({ service: account.service, secret: account.secret })
    .from(account)
    .where(and(eq(account.organisationId, organisationId), eq(account.id, id), notDisconnected))
    .for('update')
  return found ?? null
}

/** Whatever the organisation has connected of this very identity. */
export async function byIdentity(tx: Tx, organisationId: OrganisationId, network: NetworkId, remoteId: string) {
  const [found] = await those(tx, organisationId, eq(account.network, network), eq(account.remoteId, remoteId)).for(
    'update',
  )
  return found ?? null
}

/** @returns false where the organisation already has this identity. */
export async function add(
  tx: Tx,
  values: {
    id: AccountId
    organisationId: OrganisationId
    speakerId: SpeakerId
    network: NetworkId
    remoteId: string
    handle: string
    name: string
    service: string
    secret: Uint8Array
    endsAt: Date | null
    connectedBy: PersonId
  },
): Promise<boolean> {
  const rows = await tx
    .insert(account)
    .values({ ...values, comparedAt: new Date() })
    .onConflictDoNothing({ target: [account.organisationId, account.network, account.remoteId] })
    .returning({ id: account.id })
  return rows.length === 1
}

/** Changes what may change: never which identity it is. */
export async function change(
  tx: Tx,
  organisationId: OrganisationId,
  id: AccountId,
  to: Partial<{
    handle: string
    name: string
    service: string
    secret: Uint8Array
    endsAt: Date | null
    state: 'connected' | 'reconnect' | 'disconnected'
    connectedBy: PersonId
    comparedAt: Date
  }>,
): Promise<void> {
  await tx
    .update(account)
    .set(to)
    .where(and(eq(account.organisationId, organisationId), eq(account.id, id)))
}

/** The accounts that somebody connected and that are not disconnected. */
export const connectedBy = (tx: Tx, organisationId: OrganisationId, personId: PersonId) =>
  those(tx, organisationId, eq(account.connectedBy, personId), notDisconnected)

/** The accounts of one speaker that are not disconnected. */
export const ofSpeaker = (tx: Tx, organisationId: OrganisationId, speakerId: SpeakerId) =>
  those(tx, organisationId, eq(account.speakerId, speakerId), notDisconnected)

/** The practice accounts of these speakers, also disconnected ones: what they pinned still hangs. */
export const practice = (tx: Tx, organisationId: OrganisationId, speakers: readonly SpeakerId[]) =>
  those(tx, organisationId, eq(account.network, 'rehearsal'), inArray(account.speakerId, [...speakers]))

/** The handles of all accounts of an organisation, lower case. */
export async function handles(tx: Tx, organisationId: OrganisationId): Promise<readonly string[]> {
  const rows = await tx
    .select({ handle: account.handle })
    .from(account)
    .where(eq(account.organisationId, organisationId))
    .orderBy(asc(account.createdAt))
  return rows.map(({ handle }) => handle.toLowerCase())
}
