import type { Identity, Ref } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { short } from '../exchange.ts'
import { type Fields, fieldsOf, listOf, textOf } from '../fields.ts'
import { call, type Graph, isNowhere, refusalOf } from '../graph.ts'
import { type Asking, byIds, canon, type Looked, pastOf, SKEW_MS, saidBy, whole } from '../graph-lists.ts'
import { refuse } from '../limits.ts'
import type { Credentials, OpenAccount, PastAnswer } from '../network.ts'
import type { FrozenPart } from './freeze.ts'

/** What is sealed for an account: the key of the Page, which does not run out by itself. */
export interface Secret {
  readonly token: string
}
export const tokenOf = ({ secret }: Credentials): string => (JSON.parse(secret) as Secret).token

export const identityFields = 'id,name,username'

/** A Page, as Facebook describes it; null where it says less than is needed. */
export function identityIn(page: Fields): Identity | null {
  const [remoteId, name] = [textOf(page.id), short(textOf(page.name))]
  const handle = textOf(page.username) || name
  return /^\d+$/.test(remoteId) && handle !== '' ? { remoteId, handle, name: name || handle } : null
}

/** Whose key it is. */
export async function whoami(graph: Graph, account: OpenAccount, signal: AbortSignal): Promise<Outcome<Identity>> {
  const what = { path: '/me', query: { fields: identityFields }, token: tokenOf(account.credentials) }
  const answer = await call(graph, what, signal)
  if (answer.kind !== 'ok') return { ok: false, refusal: refusalOf(graph, answer) }
  const value = identityIn(answer.body)
  return value ? { ok: true, value } : { ok: false, refusal: refuse('network-strange', 'later') }
}

export const copyFields = 'id,message,created_time'
const postFields = `${copyFields},attachments{media_type,subattachments.limit(20){media_type}}`
const commentFields = `${copyFields},from{id},attachment{type}`

const listOfPage = ({ remoteId }: OpenAccount) => `/${remoteId}/published_posts`

function picturesOf({ attachments, attachment }: Fields): number {
  if (attachment !== undefined) return textOf(fieldsOf(attachment).type) === 'photo' ? 1 : 0
  const [first = {}] = listOf(fieldsOf(attachments).data)
  const { media_type, subattachments } = first
  return media_type === 'photo' ? 1 : listOf(fieldsOf(subattachments).data).length
}

/** What the Page posted since `createdAt`. */
export const since = (asking: Asking, account: OpenAccount, createdAt: string): Promise<Looked> =>
  whole(asking, listOfPage(account), postFields, createdAt)

/** Public posts that may be the part after those that are placed: of the Page, or comments of the Page below its first part. */
export async function candidates(
  asking: Asking,
  account: OpenAccount,
  part: FrozenPart,
  { placed, createdAt }: { readonly placed: readonly Ref[]; readonly createdAt: string },
): Promise<Looked> {
  const post = placed[0]?.remoteId ?? null
  const listed =
    post === null ? await since(asking, account, createdAt) : await whole(asking, `/${post}/comments`, commentFields)
  // Where the post is gone, so are its comments.
  if (!listed.ok) return post !== null && isNowhere(listed.answer) ? { ok: true, posts: [] } : listed
  const fits = listed.posts.filter(
    (one) =>
      placed.every(({ remoteId }) => remoteId !== textOf(one.id)) &&
      (post === null || textOf(fieldsOf(one.from).id) === account.remoteId) &&
      canon(textOf(one.message)) === canon(part.text) &&
      picturesOf(one) === part.pictures &&
      Date.parse(textOf(one.created_time)) >= Date.parse(createdAt) - SKEW_MS,
  )
  // A list may still show what is gone.
  return byIds(
    asking,
    fits.map(({ id }) => textOf(id)),
    copyFields,
  )
}

/** A page of what the Page posted, newest first. */
export const past = (asking: Asking, account: OpenAccount, cursor: string | null): Promise<PastAnswer> =>
  pastOf(asking, listOfPage(account), copyFields, cursor, ({ id, message, created_time }) =>
    saidBy(textOf(id), textOf(created_time), textOf(message)),
  )
