import { and, asc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import type { OrganisationId, PersonId } from '../domain/people.ts'
import { type Colour, type SpeakerId, type SpeakerKind, speakerKinds } from '../domain/speakers.ts'
import { account, organisation, speaker, speakerPerson } from './schema.ts'
import type { Tx } from './store.ts'

export interface SpeakerRow {
  readonly id: SpeakerId
  readonly name: string
  readonly kind: SpeakerKind
  readonly colour: Colour
  readonly person: PersonId | null
  readonly office: string
  readonly rehearsal: boolean
  readonly recognitionOnly: boolean
  readonly holdSeconds: number
}

const shown = {
  id: speaker.id,
  name: speaker.name,
  kind: speaker.kind,
  colour: speaker.colour,
  person: speaker.personId,
  office: speaker.office,
  rehearsal: speaker.rehearsal,
  recognitionOnly: speaker.recognitionOnly,
  holdSeconds: speaker.holdSeconds,
}

const inUse = (organisationId: OrganisationId) =>
  and(eq(speaker.organisationId, organisationId), isNull(speaker.archivedAt))

/** What a person may see: every speaker of the organisation but the personal ones of others. */
const seenBy = (personId: PersonId) => or(ne(speaker.kind, 'personal'), eq(speaker.personId, personId))

async function withAccounts(tx: Tx, rows: readonly SpeakerRow[]) {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const accounts = await tx
    .select({
      id: account.id,
      speaker: account.speakerId,
      network: account.network,
      handle: account.handle,
      name: account.name,
      state: account.state,
      comparedAt: account.comparedAt,
    })
    .from(account)
    .where(inArray(account.speakerId, ids))
    .orderBy(asc(account.createdAt), asc(account.id))
  const listed = await tx
    .select({ speaker: speakerPerson.speakerId, person: speakerPerson.personId })
    .from(speakerPerson)
    .where(inArray(speakerPerson.speakerId, ids))
    .orderBy(asc(speakerPerson.personId))
  return rows.map((row) => ({
    ...row,
    accounts: accounts.filter((a) => a.speaker === row.id),
    mayPost: listed.filter((l) => l.speaker === row.id).map((l) => l.person),
  }))
}

/** The speakers that a person may see, with their accounts: the organisation's first, then leaders', then their own. */
export async function visible(tx: Tx, organisationId: OrganisationId, personId: PersonId) {
  const rows = await tx
    .select(shown)
    .from(speaker)
    .where(and(inUse(organisationId), seenBy(personId)))
    .orderBy(
      sql`array_position(${sql.param([...speakerKinds])}::text[], ${speaker.kind})`,
      asc(speaker.createdAt),
      asc(speaker.id),
    )
  return withAccounts(tx, rows)
}

/** One speaker that a person may see, or null. */
export async function oneVisible(tx: Tx, organisationId: OrganisationId, personId: PersonId, id: SpeakerId) {
  const rows = await tx
    .select(shown)
    .from(speaker)
    .where(and(inUse(organisationId), seenBy(personId), eq(speaker.id, id)))
  return (await withAccounts(tx, rows))[0] ?? null
}

/** The name of a speaker, also of one that was put away; empty where there is none. */
export async function nameOf(tx: Tx, id: SpeakerId): Promise<string> {
  const [row] = await tx.select({ name: speaker.name }).from(speaker).where(eq(speaker.id, id))
  return row?.name ?? ''
}

/** The speakers of any organisation of this desk that go by a name, personal ones apart. */
export function called(tx: Tx, name: string) {
  return tx
    .select({ id: speaker.id, name: speaker.name, organisation: speaker.organisationId, of: organisation.name })
    .from(speaker)
    .innerJoin(organisation, eq(organisation.id, speaker.organisationId))
    .where(
      and(
        eq(sql`lower(${speaker.name})`, name.trim().toLowerCase()),
        ne(speaker.kind, 'personal'),
        isNull(speaker.archivedAt),
      ),
    )
    .orderBy(asc(speaker.createdAt))
}

/** Colour and kind of every speaker in use, also of those that not everybody may see. */
export function coloursInUse(tx: Tx, organisationId: OrganisationId) {
  return tx
    .select({ id: speaker.id, kind: speaker.kind, colour: speaker.colour })
    .from(speaker)
    .where(inUse(organisationId))
}

/** Adds a speaker. Nobody is on its list yet. */
export async function add(tx: Tx, organisationId: OrganisationId, given: Omit<SpeakerRow, 'id'>): Promise<SpeakerRow> {
  const { person, ...values } = given
  const [added] = await tx
    .insert(speaker)
    .values({ organisationId, personId: person, ...values })
    .returning(shown)
  if (!added) throw new Error('A speaker was not added')
  return added
}

export async function change(
  tx: Tx,
  organisationId: OrganisationId,
  id: SpeakerId,
  to: Partial<Pick<SpeakerRow, 'name' | 'colour' | 'office' | 'holdSeconds' | 'recognitionOnly'>> & {
    archivedAt?: Date
  },
): Promise<void> {
  if (Object.keys(to).length === 0) return
  await tx
    .update(speaker)
    .set(to)
    .where(and(inUse(organisationId), eq(speaker.id, id)))
}

/** Puts exactly these people on the list of who may post as the speaker. */
export async function setMayPost(
  tx: Tx,
  organisationId: OrganisationId,
  id: SpeakerId,
  people: readonly PersonId[],
): Promise<void> {
  await tx
    .delete(speakerPerson)
    .where(and(eq(speakerPerson.organisationId, organisationId), eq(speakerPerson.speakerId, id)))
  if (people.length > 0)
    await tx.insert(speakerPerson).values(people.map((personId) => ({ organisationId, speakerId: id, personId })))
}

/** Takes a person off every list of who may post. */
export async function dropFromMayPost(tx: Tx, organisationId: OrganisationId, personId: PersonId): Promise<void> {
  await tx
    .delete(speakerPerson)
    .where(and(eq(speakerPerson.organisationId, organisationId), eq(speakerPerson.personId, personId)))
}
