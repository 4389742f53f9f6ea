import type { PastPost } from '../../domain/past.ts'
import { refuse } from '../limits.ts'
import type { OpenAccount, PastAnswer } from '../network.ts'
import { postCollection, postUri } from './freeze.ts'
import type { World } from './session.ts'
import { call, refusalOf } from './xrpc.ts'

// Records may be large, and an answer over 2 MB is not taken: fifty of the longest fit well.
const PAGE = 50

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {})
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A page of the posts in an account's own repository, straight from its server. Reading needs no key. */
export async function past(
  { fetch }: World,
  { remoteId, credentials }: Pick<OpenAccount, 'remoteId' | 'credentials'>,
  cursor: string | null,
  signal: AbortSignal,
): Promise<PastAnswer> {
  const query = {
    repo: remoteId,
    collection: postCollection,
    limit: String(PAGE),
    ...(cursor === null ? {} : { cursor }),
  }
  const answer = await call(fetch, credentials.service, { method: 'com.atproto.repo.listRecords', query }, signal)
  if (answer.kind !== 'ok')
    return { ok: false, refusal: refusalOf(answer), retryAfter: answer.kind === 'no' ? answer.waitSeconds : null }
  const { records } = answer.body
  const next = textOf(answer.body.cursor)
  // A server that sends us where we are already would send us round for ever.
  if (!Array.isArray(records) || (next !== '' && next === cursor))
    return { ok: false, refusal: refuse('network-strange', 'later'), retryAfter: null }
  const posts = records.flatMap((record) => postOf(fieldsOf(record), remoteId) ?? [])
  return { ok: true, value: { posts, next: records.length === 0 || next === '' ? null : next } }
}

/** A record as a post; null where it is none of this account, or says no time that can be read. */
function postOf({ uri, value }: Fields, did: string): PastPost | null {
  const key = textOf(uri)
  const record = fieldsOf(value)
  const at = new Date(textOf(record.createdAt))
  if (!key.startsWith(postUri(did, '')) || typeof record.text !== 'string' || Number.isNaN(at.getTime())) return null
  const features = listOf(record.facets).flatMap((facet) => listOf(fieldsOf(facet).features).map(fieldsOf))
  const card = textOf(fieldsOf(fieldsOf(record.embed).external).uri)
  const links = [...features.map((feature) => textOf(feature.uri)), card].filter((link) => link !== '')
  return {
    key,
    at: at.toISOString(),
    text: record.text,
    language: textOf(listOf(record.langs)[0]) || null,
    isReply: 'reply' in record,
    links: [...new Set(links)],
  }
}
