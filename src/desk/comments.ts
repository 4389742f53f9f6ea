import type { PostId } from '../domain/delivery.ts'
import type { Part, Parts } from '../domain/draft.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { isOwn } from '../policy/agreeing.ts'
import type { PostView } from '../store/posts.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { storable } from './draft.ts'
import { hold } from './hold.ts'
import { make, reopenIfOver } from './moves.ts'
import { mayAnswer, workOf } from './posts.ts'
import { stopped } from './stopped.ts'

export interface CommentInput {
  readonly text: string
  /** Other words, one text for each part; null = none. */
  readonly suggests: readonly string[] | null
}

/** What was said about a post and about the earlier ones of its draft, oldest first; for those who may see the post. */
export async function commentsOn({ store }: Pick<Deps, 'store'>, who: Who, id: PostId) {
  const post = await store.posts.get(store.db, who.organisation, id)
  if (post === undefined) return []
  const rows = await store.comments.ofDraft(store.db, post.draftId)
  return rows.map(({ comment, name }) => ({
    id: comment.id,
    post: comment.postId,
    by: { id: comment.personId, name },
    text: comment.text,
    suggests: comment.suggests,
    at: comment.createdAt.toISOString(),
    takenAt: comment.takenAt?.toISOString() ?? null,
  }))
}

/** Says something about a post that waits: those whose work it is, and those who may agree to it. Only they suggest words. */
export async function comment(deps: Deps, who: Who, id: PostId, input: CommentInput): Promise<Outcome<{ done: true }>> {
  const { store } = deps
  const { text, suggests } = storable(input)
  return store.transaction(async (tx) => {
    await store.deliveries.lockOfPost(tx, who.organisation, id)
    const view = await waitingView(deps, tx, who, id)
    if (!view.ok) return view
    const now = await store.clock.now(tx)
    const own = isOwn(workOf(view.value), who.person)
    const asked = view.value.approvals.some((approval) => mayAnswer(who, approval, view.value, now))
    if (!asked && !(own && suggests === null)) return no('not-yours', 'Only those whose post it is, or who are asked.')
    const { parts, speakerId } = view.value.post
    if (suggests === null && text === '') return no('wrong-input', 'Write something here.')
    if (suggests !== null && suggests.length !== parts.length)
      return no('wrong-input', 'Suggest one text for each part of the post.')
    if (suggests?.every((words, at) => words === parts[at]?.text)) return no('wrong-input', 'These are the same words.')
    await store.comments.add(tx, { organisationId: who.organisation, postId: id, personId: who.person, text, suggests })
    await store.notify.changed(tx, who.organisation, 'post', id)
    await store.record.append(tx, who, {
      action: suggests === null ? 'commented' : 'words-suggested',
      speaker: speakerId,
      post: id,
      personal: { words: [...(suggests ?? []), ...(text === '' ? [] : [text])].join('\n\n') },
    })
    return yes({ done: true })
  })
}

export interface Taken {
  readonly draft: string
  /** The post that was asked again with the new words; null where something is to be settled first. */
  readonly post: PostId | null
  /** Why it could not be asked again at once. */
  readonly why: string | null
}

/**
 * Takes suggested words over: the post is taken back, its draft gets the words, and it is held again, so that whoever
 * must agree is asked anew. Who suggested them cannot agree to them. Where something is found in the new words, the
 * draft is left open with them.
 */
export async function takeWords(deps: Deps, who: Who, id: PostId, commentId: string): Promise<Outcome<Taken>> {
  const { store } = deps
  const draft = await store.transaction(async (tx) => {
    await store.gate.pass(tx, who.organisation)
    const rows = await store.deliveries.lockOfPost(tx, who.organisation, id)
    const view = await waitingView(deps, tx, who, id)
    if (!view.ok) return view
    const { post } = view.value
    const accounts = view.value.deliveries.map(({ account: id, network, handle }) => ({ id, network, handle }))
    const pause = await stopped(deps, tx, who.organisation, accounts, post.tags)
    if (pause !== null) return no('paused', pause)
    if (![post.authorId, post.editedBy, post.submittedBy].includes(who.person))
      return no('not-yours', 'Only those whose post it is can take other words over.')
    const suggested = await store.comments.ofPost(tx, id, commentId)
    if (suggested?.suggests == null) return no('not-found')
    // Never a take-down: what had left is not taken back by taking words over.
    if (!rows.every((row) => row.state === 'waiting')) return no('too-late')
    const now = await store.clock.now(tx)
    for (const row of rows) await make(deps, tx, row, 'take-back', now, { by: who.person })
    await reopenIfOver(deps, tx, { organisationId: who.organisation, postId: id })
    const before = await store.drafts.lock(tx, post.draftId)
    if (before === undefined || before.postId !== null || before.discardedAt !== null) return no('draft-gone')
    await store.comments.take(tx, commentId)
    await store.drafts.change(tx, before.id, {
      ...before,
      parts: withTexts(before.parts, suggested.suggests),
      editedBy: who.person,
    })
    await store.notify.changed(tx, who.organisation, 'post', id)
    const whom = await store.people.byId(tx, suggested.personId)
    await store.record.append(tx, who, {
      action: 'words-taken',
      speaker: post.speakerId,
      post: id,
      about: { suggestedBy: suggested.personId },
      personal: { whom: whom?.name ?? '', words: suggested.suggests.join('\n\n') },
    })
    return yes({ id: before.id, revision: before.revision + 1 })
  })
  if (!draft.ok) return draft
  const asked = await hold(deps, who, draft.value.id, { revision: draft.value.revision })
  return yes({
    draft: draft.value.id,
    post: asked.ok ? asked.value.id : null,
    why: asked.ok ? null : asked.refusal.why,
  })
}

function withTexts([first, ...rest]: Parts, texts: readonly string[]): Parts {
  const said = (part: Part, at: number): Part => ({ ...part, text: texts[at] ?? part.text })
  return [said(first, 0), ...rest.map((part, at) => said(part, at + 1))]
}

/** A post that this person may see, while it waits. */
async function waitingView({ store }: Deps, tx: Tx, who: Who, id: PostId): Promise<Outcome<PostView>> {
  const [view] = await store.posts.views(tx, who.organisation, who.person, { which: 'all', id, most: 1 })
  if (!view) return no('not-found')
  return view.deliveries.some(({ state }) => state === 'waiting') ? yes(view) : no('too-late')
}
