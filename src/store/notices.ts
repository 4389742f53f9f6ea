import { and, asc, desc, eq, inArray, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { NoticeKind, NoticeWishes } from '../domain/notices.ts'
import type { OrganisationId, PersonId } from '../domain/people.ts'
import { overDelivery } from './pauses.ts'
import {
  account,
  delivery,
  draft,
  letter,
  membership,
  notice,
  noticeWish,
  organisation,
  person,
  post,
  speaker,
} from './schema.ts'
import type { Tx } from './store.ts'

const now = sql`clock_timestamp()`
/** After this a refused post that nobody took up again is no news any more. */
const NEWS = sql`interval '1 day'`

/** Every trouble of this desk as it is now. `patience`: seconds that something due may be late with nothing said. */
function troubles(tx: Tx, patience: number): SQL {
  const late = sql`${now} - make_interval(secs => ${patience})`
  const ofDeliveries = (kind: NoticeKind, where: SQL | undefined) =>
    sql`select ${delivery.organisationId}, ${kind}::text as kind, ${delivery.id} as subject, ${delivery.postId}, ${delivery.accountId}
          from ${delivery} where ${where}`
  const ofAccounts = (kind: NoticeKind, where: SQL | undefined) =>
    sql`select ${account.organisationId}, ${kind}::text as kind, ${account.id} as subject, null::uuid as post_id, ${account.id} as account_id
          from ${account} where ${where}`
  const stillOpen = sql`exists (select 1 from ${post} join ${draft} on ${draft.id} = ${post.draftId}
    where ${post.id} = ${delivery.postId} and ${draft.discardedAt} is null
      and coalesce(${draft.postId}, ${post.id}) = ${post.id})`
  const planned = sql`exists (select 1 from ${delivery} where ${delivery.accountId} = ${account.id}
    and ${delivery.state} in ('waiting', 'held', 'queued'))`
  return sql.join(
    [
      ofDeliveries(
        'not-out',
        and(
          inArray(delivery.state, ['held', 'queued']),
          sql`${delivery.dueAt} < ${late}`,
          sql`coalesce(${delivery.nextLookAt}, ${delivery.dueAt}) < ${late}`,
          sql`not ${overDelivery(tx)}`,
        ),
      ),
      ofDeliveries('not-out', and(eq(delivery.state, 'sending'), sql`${delivery.leaseUntil} < ${late}`)),
      ofDeliveries('needs-person', eq(delivery.state, 'needs-human')),
      ofDeliveries('missed', eq(delivery.state, 'missed')),
      ofDeliveries(
        'refused',
        and(eq(delivery.state, 'refused'), sql`${delivery.settledAt} > ${now} - ${NEWS}`, stillOpen),
      ),
      ofAccounts('reconnect', eq(account.state, 'reconnect')),
      ofAccounts(
        'key-ends',
        and(eq(account.state, 'connected'), sql`${account.endsAt} < ${now} + interval '24 hours'`, planned),
      ),
    ],
    sql` union all `,
  )
}

/** Opens a notice for each trouble that has none, whoever else does the same. @returns the new ones. */
export async function raise(
  tx: Tx,
  patience: number,
): Promise<readonly { id: string; organisation: OrganisationId }[]> {
  const { rows } = await tx.execute<{ id: string; organisation: OrganisationId }>(
    sql`insert into ${notice} (organisation_id, kind, subject, post_id, account_id, since)
          select t.*, ${now} from (${troubles(tx, patience)}) as t
        on conflict do nothing returning id, organisation_id as organisation`,
  )
  return rows
}

/** Ends the notices whose trouble is over, and throws away their letters that nobody got. @returns whose they were. */
export async function endOver(tx: Tx, patience: number): Promise<readonly OrganisationId[]> {
  const { rows } = await tx.execute<{ id: string; organisation: OrganisationId }>(
    sql`update ${notice} set ended_at = ${now} where ended_at is null and not exists (
          select 1 from (${troubles(tx, patience)}) as t
           where t.kind = ${notice.kind} and t.subject = ${notice.subject})
        returning id, organisation_id as organisation`,
  )
  const ids = rows.map((row) => row.id)
  if (ids.length > 0) await tx.delete(letter).where(and(inArray(letter.noticeId, ids), isNull(letter.sentAt)))
  return [...new Set(rows.map((row) => row.organisation))]
}

const read = (tx: Tx) =>
  tx
    .select({
      id: notice.id,
      organisation: notice.organisationId,
      kind: notice.kind,
      since: notice.since,
      postId: notice.postId,
      handle: account.handle,
      network: account.network,
      speaker: { id: speaker.id, name: speaker.name, kind: speaker.kind, person: speaker.personId },
      author: post.authorId,
      submittedBy: post.submittedBy,
    })
    .from(notice)
    .innerJoin(account, eq(account.id, notice.accountId))
    .innerJoin(speaker, eq(speaker.id, account.speakerId))
    .leftJoin(post, eq(post.id, notice.postId))
export type NoticeRow = Awaited<ReturnType<typeof read>>[number]

export async function byIds(tx: Tx, ids: readonly string[]): Promise<readonly NoticeRow[]> {
  return ids.length === 0 ? [] : read(tx).where(inArray(notice.id, [...ids]))
}

/** What is open and may be seen by `reader`, the newest first. */
export async function open(tx: Tx, id: OrganisationId, reader: PersonId, most: number): Promise<readonly NoticeRow[]> {
  return read(tx)
    .where(
      and(
        eq(notice.organisationId, id),
        isNull(notice.endedAt),
        or(ne(speaker.kind, 'personal'), eq(speaker.personId, reader)),
      ),
    )
    .orderBy(desc(notice.since), asc(notice.id))
    .limit(most)
}

export async function wishes(tx: Tx, id: PersonId): Promise<NoticeWishes | null> {
  const [row] = await tx
    .select({ mail: noticeWish.mail, quiet: noticeWish.quiet, evening: noticeWish.evening })
    .from(noticeWish)
    .where(eq(noticeWish.personId, id))
  return row ?? null
}

export async function wish(tx: Tx, personId: PersonId, { mail, quiet, evening }: NoticeWishes): Promise<void> {
  const values = { mail: [...mail], quiet, evening }
  await tx
    .insert(noticeWish)
    .values({ personId, ...values })
    .onConflictDoUpdate({ target: noticeWish.personId, set: values })
}

export async function write(tx: Tx, letters: readonly (typeof letter.$inferInsert)[]): Promise<void> {
  if (letters.length > 0)
    await tx
      .insert(letter)
      .values([...letters])
      .onConflictDoNothing()
}

/**
 * Takes the letters that are due for one person of one organisation, so that no other process takes them as well. They
 * count as sent from here on, unless `sendLater` says otherwise.
 */
export async function takeLetters(tx: Tx) {
  const due = and(isNull(letter.sentAt), lte(letter.dueAt, now))
  const [first] = await tx
    .select({ person: letter.personId, organisation: notice.organisationId })
    .from(letter)
    .innerJoin(notice, eq(notice.id, letter.noticeId))
    .innerJoin(person, eq(person.id, letter.personId))
    .where(due)
    .orderBy(asc(letter.dueAt))
    .limit(1)
    // The person, not the letter: two processes must not share one person's letters out among them.
    .for('no key update', { of: person, skipLocked: true })
  if (!first) return null
  const rows = await tx
    .select({ notice: letter.noticeId })
    .from(letter)
    .innerJoin(notice, eq(notice.id, letter.noticeId))
    .where(and(due, eq(letter.personId, first.person), eq(notice.organisationId, first.organisation)))
    .orderBy(asc(notice.since))
  const notices = rows.map((row) => row.notice)
  await tx
    .update(letter)
    .set({ sentAt: now, tries: sql`${letter.tries} + 1` })
    .where(and(eq(letter.personId, first.person), inArray(letter.noticeId, notices)))
  const [to] = await tx
    .select({ email: person.email, organisation: organisation.name })
    .from(person)
    .innerJoin(organisation, eq(organisation.id, first.organisation))
    .innerJoin(
      membership,
      and(
        eq(membership.personId, person.id),
        eq(membership.organisationId, first.organisation),
        isNull(membership.leftAt),
      ),
    )
    .where(eq(person.id, first.person))
  // Who left the desk meanwhile gets none.
  return { ...first, to, notices: to ? await byIds(tx, notices) : [] }
}

/** The mail server did not take them: once more after `seconds`, at most `most` times in all. */
export async function sendLater(
  tx: Tx,
  personId: PersonId,
  notices: readonly string[],
  { seconds, most }: { seconds: number; most: number },
): Promise<void> {
  await tx
    .update(letter)
    .set({ sentAt: null, dueAt: sql`${now} + make_interval(secs => ${seconds})` })
    .where(and(eq(letter.personId, personId), inArray(letter.noticeId, [...notices]), sql`${letter.tries} < ${most}`))
}
