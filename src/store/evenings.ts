import { and, asc, eq, gte, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { PersonId } from '../domain/people.ts'
import { delivery, eveningLetter, membership, noticeWish, organisation, person, post, speaker } from './schema.ts'
import type { Tx } from './store.ts'

/** Everybody who is of some organisation, with what they wish and the last evening for which a letter was written. */
export const everybody = (tx: Tx) =>
  tx
    .selectDistinctOn([person.id], {
      id: person.id,
      email: person.email,
      /** Of the organisation that they joined first. */
      zone: organisation.zone,
      hasWished: sql<boolean>`${noticeWish.personId} is not null`,
      evening: noticeWish.evening,
      day: eveningLetter.day,
      againAt: eveningLetter.againAt,
    })
    .from(person)
    .innerJoin(membership, and(eq(membership.personId, person.id), isNull(membership.leftAt)))
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .leftJoin(noticeWish, eq(noticeWish.personId, person.id))
    .leftJoin(eveningLetter, eq(eveningLetter.personId, person.id))
    .orderBy(person.id, asc(membership.joinedAt))

/** Takes an evening for one process. @returns false where it is taken, and not to be tried again by now. */
export async function take(tx: Tx, personId: PersonId, day: string, now: Date): Promise<boolean> {
  const again = and(eq(eveningLetter.day, day), lt(eveningLetter.againAt, now))
  const taken = await tx
    .insert(eveningLetter)
    .values({ personId, day })
    .onConflictDoUpdate({
      target: eveningLetter.personId,
      set: {
        day,
        tries: sql`case when ${eveningLetter.day} = excluded.day then ${eveningLetter.tries} + 1 else 1 end`,
        againAt: null,
      },
      setWhere: sql`(${lt(eveningLetter.day, day)} or ${again})`,
    })
    .returning({ person: eveningLetter.personId })
  return taken.length === 1
}

/** The mail server did not take it: once more from `at` on, at most `most` times in all. */
export async function tryAgain(tx: Tx, personId: PersonId, at: Date, most: number): Promise<void> {
  await tx
    .update(eveningLetter)
    .set({ againAt: at })
    .where(and(eq(eveningLetter.personId, personId), lt(eveningLetter.tries, most)))
}

/** What is to leave between two moments in the organisations of a person, as far as they may see it, the soonest first. Practice apart. */
export const leaving = (tx: Tx, reader: PersonId, from: Date, to: Date) =>
  tx
    .select({
      post: post.id,
      organisation: { id: organisation.id, name: organisation.name },
      speaker: speaker.name,
      waits: sql<boolean>`bool_or(${delivery.state} = 'waiting')`,
      dueAt: sql<Date>`min(${delivery.dueAt})`.mapWith(delivery.dueAt),
    })
    .from(delivery)
    .innerJoin(post, eq(post.id, delivery.postId))
    .innerJoin(speaker, eq(speaker.id, post.speakerId))
    .innerJoin(organisation, eq(organisation.id, post.organisationId))
    .innerJoin(
      membership,
      and(
        eq(membership.organisationId, post.organisationId),
        eq(membership.personId, reader),
        isNull(membership.leftAt),
      ),
    )
    .where(
      and(
        inArray(delivery.state, ['waiting', 'held', 'queued']),
        gte(delivery.dueAt, from),
        lt(delivery.dueAt, to),
        eq(speaker.rehearsal, false),
        or(ne(speaker.kind, 'personal'), eq(speaker.personId, reader)),
      ),
    )
    .groupBy(post.id, organisation.id, speaker.id)
    .orderBy(asc(sql`min(${delivery.dueAt})`), asc(post.id))
