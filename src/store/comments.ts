import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { PostId } from '../domain/delivery.ts'
import type { DraftId } from '../domain/draft.ts'
import type { PersonId } from '../domain/people.ts'
import { comment, person, post } from './schema.ts'
import type { Tx } from './store.ts'

export type CommentRow = typeof comment.$inferSelect

export async function add(tx: Tx, row: typeof comment.$inferInsert): Promise<CommentRow> {
  const [added] = await tx.insert(comment).values(row).returning()
  if (!added) throw new Error('A comment was not kept')
  return added
}

export async function ofPost(tx: Tx, postId: PostId, id: string): Promise<CommentRow | undefined> {
  const [row] = await tx
    .select()
    .from(comment)
    .where(and(eq(comment.id, id), eq(comment.postId, postId)))
  return row
}

/** What was said about every post that was made of a draft, oldest first. */
export function ofDraft(tx: Tx, draft: DraftId) {
  return tx
    .select({ comment, name: person.name })
    .from(comment)
    .innerJoin(post, eq(post.id, comment.postId))
    .innerJoin(person, eq(person.id, comment.personId))
    .where(eq(post.draftId, draft))
    .orderBy(asc(comment.createdAt), asc(comment.id))
}

/** @returns false where its words were taken over before. */
export async function take(tx: Tx, id: string): Promise<boolean> {
  const taken = await tx
    .update(comment)
    .set({ takenAt: sql`clock_timestamp()` })
    .where(and(eq(comment.id, id), isNull(comment.takenAt)))
    .returning({ id: comment.id })
  return taken.length === 1
}

/** Whose suggested words are in each of these drafts. */
export async function suggesters(tx: Tx, drafts: readonly DraftId[]): Promise<(draft: DraftId) => readonly PersonId[]> {
  if (drafts.length === 0) return () => []
  const rows = await tx
    .selectDistinct({ draft: post.draftId, person: comment.personId })
    .from(comment)
    .innerJoin(post, eq(post.id, comment.postId))
    .where(and(inArray(post.draftId, [...drafts]), isNotNull(comment.takenAt)))
  return (draft) => rows.filter((row) => row.draft === draft).map((row) => row.person)
}
