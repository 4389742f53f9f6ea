import { and, asc, desc, eq, exists, gte, inArray, lt, ne, not, or, type SQL, sql } from 'drizzle-orm'
import type { DeliveryState, PostId } from '../domain/delivery.ts'
import type { OrganisationId, PersonId } from '../domain/people.ts'
import type { AccountId, SpeakerId } from '../domain/speakers.ts'
import * as agreements from './agreements.ts'
import * as approvals from './approvals.ts'
import * as comments from './comments.ts'
import { account, delivery, person, post, speaker } from './schema.ts'
import type { Tx } from './store.ts'

export type PostRow = typeof post.$inferSelect

export async function insert(tx: Tx, row: typeof post.$inferInsert): Promise<PostRow> {
  const [made] = await tx.insert(post).values(row).returning()
  if (!made) throw new Error('A post was not kept')
  return made
}

/** By id within an organisation, whoever asks. */
export async function get(tx: Tx, organisation: OrganisationId, id: PostId): Promise<PostRow | undefined> {
  const [row] = await tx
    .select()
    .from(post)
    .where(and(eq(post.organisationId, organisation), eq(post.id, id)))
  return row
}

/** How long each of these posts is held, and its tags. */
export async function holds(tx: Tx, ids: readonly PostId[]) {
  const rows = await tx
    .select({ id: post.id, seconds: post.holdSeconds, tags: post.tags })
    .from(post)
    .where(inArray(post.id, [...ids]))
  return new Map(rows.map(({ id, ...hold }) => [id, hold]))
}

/** Posts that somebody held and of which something still waits to leave. */
export async function notYetLeft(tx: Tx, organisation: OrganisationId, by: PersonId): Promise<readonly PostId[]> {
  const rows = await tx
    .select({ id: post.id })
    .from(post)
    .where(
      and(
        eq(post.organisationId, organisation),
        eq(post.submittedBy, by),
        hasOne(tx, inArray(delivery.state, ['held', 'queued', 'missed'])),
      ),
    )
    .orderBy(asc(post.id))
  return rows.map((row) => row.id)
}

export const piles = ['coming', 'waiting', 'out', 'back', 'all'] as const
export type Pile = (typeof piles)[number]

const statesOf: Readonly<Record<Exclude<Pile, 'all' | 'back'>, readonly DeliveryState[]>> = {
  coming: ['held', 'queued', 'sending'],
  waiting: ['waiting', 'missed', 'needs-human'],
  out: ['sent', 'unknown', 'taking-down', 'taken-down', 'still-up'],
}
const neverLeft: readonly DeliveryState[] = ['cancelled', 'expired', 'refused']

const hasOne = (tx: Tx, states: SQL | undefined) =>
  exists(
    tx
      .select({ one: sql`1` })
      .from(delivery)
      .where(and(eq(delivery.organisationId, post.organisationId), eq(delivery.postId, post.id), states)),
  )

const inPile = (tx: Tx, which: Pile) => {
  if (which === 'all') return undefined
  if (which === 'back') return not(hasOne(tx, sql`${delivery.state} not in ${[...neverLeft]}`))
  return hasOne(tx, inArray(delivery.state, [...statesOf[which]]))
}

/** What somebody posts as themselves is theirs alone. */
const visibleTo = (reader: PersonId | null) =>
  reader === null ? undefined : or(ne(speaker.kind, 'personal'), eq(speaker.personId, reader))

export interface PostQuery {
  readonly which: Pile
  readonly id?: PostId
  readonly submittedBy?: PersonId
  readonly speaker?: SpeakerId
  readonly account?: AccountId
  readonly before?: Date
  readonly most: number
}

/** Posts that `reader` (null: the desk itself) may see with all that belongs to them; `coming` the soonest first, the others the newest. */
export async function views(tx: Tx, organisation: OrganisationId, reader: PersonId | null, query: PostQuery) {
  const soonest = sql`(select min(d.due_at) from delivery d where d.post_id = ${post.id})`
  const rows = await tx
    .select({ post, speakerKind: speaker.kind, speakerPerson: speaker.personId })
    .from(post)
    .innerJoin(speaker, eq(speaker.id, post.speakerId))
    .where(
      and(
        eq(post.organisationId, organisation),
        visibleTo(reader),
        inPile(tx, query.which),
        query.id === undefined ? undefined : eq(post.id, query.id),
        query.submittedBy === undefined ? undefined : eq(post.submittedBy, query.submittedBy),
        query.speaker === undefined ? undefined : eq(post.speakerId, query.speaker),
        query.account === undefined ? undefined : hasOne(tx, eq(delivery.accountId, query.account)),
        query.before === undefined ? undefined : lt(post.submittedAt, query.before),
      ),
    )
    .orderBy(query.which === 'coming' ? asc(soonest) : desc(post.submittedAt))
    .limit(query.most)
  const ids = rows.map((row) => row.post.id)
  if (ids.length === 0) return []
  const deliveries = await deliveriesOf(tx, ids)
  const asked = await approvals.ofPosts(tx, ids)
  const agreeing = await agreements.ofSpeakers(tx, [...new Set(rows.map((row) => row.post.speakerId))])
  const people = await agreements.members(tx, organisation)
  const suggesters = await comments.suggesters(
    tx,
    rows.map((row) => row.post.draftId),
  )
  const names = await namesOf(tx, [
    ...rows.flatMap(({ post: p }) => [p.authorId, p.editedBy, p.submittedBy, ...suggesters(p.draftId)]),
    ...rows.map(({ post: p }) => agreeing(p.speakerId).deputy?.person ?? null),
    ...asked.flatMap((a) => [a.askedOf, a.answeredBy]),
  ])
  return rows.map((row) => ({
    ...row,
    deliveries: deliveries.filter((d) => d.postId === row.post.id),
    approvals: asked.filter((a) => a.postId === row.post.id),
    ...agreeing(row.post.speakerId),
    /** Everybody of the organisation. */
    people,
    suggestedBy: suggesters(row.post.draftId),
    nameOf: (id: PersonId) => names.get(id) ?? '',
  }))
}
export type PostView = Awaited<ReturnType<typeof views>>[number]

function deliveriesOf(tx: Tx, ids: readonly PostId[]) {
  return tx
    .select({
      id: delivery.id,
      postId: delivery.postId,
      account: delivery.accountId,
      network: delivery.network,
      handle: account.handle,
      state: delivery.state,
      dueAt: delivery.dueAt,
      sentAt: delivery.sentAt,
      settledAt: delivery.settledAt,
      undoRequestedAt: delivery.undoRequestedAt,
      url: delivery.url,
      said: delivery.said,
    })
    .from(delivery)
    .innerJoin(account, eq(account.id, delivery.accountId))
    .where(inArray(delivery.postId, [...ids]))
    .orderBy(asc(account.createdAt), asc(delivery.id))
}

async function namesOf(tx: Tx, ids: readonly (PersonId | null)[]): Promise<ReadonlyMap<PersonId, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const rows = await tx.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, wanted))
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** Posts that somebody took back since `since`: never public at all, and public for a while. */
export async function takenBackSince(tx: Tx, organisation: OrganisationId, since: Date) {
  const [row] = await tx
    .select({
      posts: sql<number>`count(distinct ${delivery.postId})::int`,
      public: sql<number>`count(distinct ${delivery.postId}) filter (where ${delivery.tombstoneAt} is not null)::int`,
    })
    .from(delivery)
    .where(and(eq(delivery.organisationId, organisation), gte(delivery.undoRequestedAt, since)))
  return { posts: row?.posts ?? 0, public: row?.public ?? 0 }
}
