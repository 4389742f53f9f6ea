import { wordsOf } from '../../archives/html.ts'
import type { Ref } from '../../domain/delivery.ts'
import type { PastPost } from '../../domain/past.ts'
import { fieldsOf, textOf } from '../exchange.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import type { OpenAccount, PastAnswer } from '../network.ts'
import { type Answer, call, refusalOf } from './answers.ts'
import type { FrozenPost } from './freeze.ts'
import { asShown } from './profile.ts'
import { idIn, remoteIdOf, secretOf } from './server.ts'

const PAGE = 40
const MOST_PAGES = 10
/** How far the clocks of desk and server may be apart. */
const SKEW_MS = 120_000

export type Account = Pick<OpenAccount, 'remoteId' | 'credentials'>
export type Status = Readonly<Record<string, unknown>>
/** What a look gave, or the answer that gave nothing. */
export type Looked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly answer: Exclude<Answer, { kind: 'ok' }> }

export const refOf = ({ credentials: { service } }: Account, status: Status): Ref => {
  const id = textOf(status.id)
  return { remoteId: remoteIdOf(service, id), url: textOf(status.url) || textOf(status.uri) }
}

/** One post, by its id: null where the server says that there is none. */
export async function readStatus(
  fetch: GuardedFetch,
  { credentials }: Account,
  id: string,
  signal: AbortSignal,
): Promise<Looked<Status | null>> {
  const path = `/api/v1/statuses/${encodeURIComponent(id)}`
  const answer = await call(fetch, credentials.service, { path, token: secretOf(credentials).token }, signal)
  if (answer.kind === 'ok') return { ok: true, value: fieldsOf(answer.body) }
  return isGone(answer) ? { ok: true, value: null } : { ok: false, answer }
}

export const isGone = (answer: Answer): boolean =>
  answer.kind === 'no' && (answer.status === 404 || answer.status === 410)

/** A page of what an account itself said, newest first: older than `before`, or the newest. */
async function pageOf(
  fetch: GuardedFetch,
  { remoteId, credentials }: Account,
  before: string | null,
  signal: AbortSignal,
): Promise<Looked<readonly Status[]>> {
  const path = `/api/v1/accounts/${encodeURIComponent(idIn(remoteId))}/statuses`
  const query = {
    limit: String(PAGE),
    exclude_reblogs: 'true',
    ...(before === null ? {} : { max_id: before }),
  }
  const answer = await call(fetch, credentials.service, { path, query, token: secretOf(credentials).token }, signal)
  if (answer.kind !== 'ok') return { ok: false, answer }
  const statuses = Array.isArray(answer.body) ? answer.body.map(fieldsOf) : null
  // A server that sends us where we are already would send us round for ever.
  const goesOn = statuses?.every(({ id }) => typeof id === 'string' && id !== '' && id !== before)
  return statuses !== null && goesOn
    ? { ok: true, value: statuses }
    : { ok: false, answer: { kind: 'strange', status: answer.status, trace: 'its list of posts is none' } }
}

const lean = (text: string) =>
  asShown(text, (address) => address)
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** May a server that reads marks as layout have made `shown` of `typed`? It takes some away, and keeps the order. */
function mayCome(shown: string, typed: string): boolean {
  const letters = (text: string) => [...text.normalize('NFC')].filter((one) => /[\p{L}\p{N}]/u.test(one))
  const rest = letters(typed)[Symbol.iterator]()
  return letters(shown).every((one) => {
    for (const other of rest) if (other === one) return true
    return false
  })
}

/** The posts of an account that are this part: its words, warning and pictures, in answer to one of `parents`, not before `since`. */
export async function candidates(
  fetch: GuardedFetch,
  account: Account,
  { fields, pictures }: FrozenPost,
  parents: readonly (string | null)[],
  since: string,
  signal: AbortSignal,
): Promise<Looked<readonly Status[]>> {
  const earliest = Date.parse(since) - SKEW_MS
  const { token } = secretOf(account.credentials)
  const found: Status[] = []
  const saysIt = async (status: Status): Promise<Looked<boolean>> => {
    const shown = wordsOf(textOf(status.content)).text
    if (lean(shown) === lean(fields.status)) return { ok: true, value: true }
    if (!mayCome(shown, fields.status)) return { ok: true, value: false }
    // What was typed is then known by its source alone.
    const path = `/api/v1/statuses/${encodeURIComponent(textOf(status.id))}/source`
    const source = await call(fetch, account.credentials.service, { path, token }, signal)
    if (source.kind !== 'ok') return isGone(source) ? { ok: true, value: false } : { ok: false, answer: source }
    return { ok: true, value: lean(textOf(fieldsOf(source.body).text)) === lean(fields.status) }
  }
  for (let page = 0, before: string | null = null; page < MOST_PAGES; page++) {
    const statuses = await pageOf(fetch, account, before, signal)
    if (!statuses.ok) return statuses
    for (const status of statuses.value) {
      if (Date.parse(textOf(status.created_at)) < earliest) return { ok: true, value: found }
      const attached = Array.isArray(status.media_attachments) ? status.media_attachments.length : 0
      const fits =
        attached === pictures &&
        lean(textOf(status.spoiler_text)) === lean(fields.spoiler_text ?? '') &&
        parents.includes(textOf(status.in_reply_to_id) || null)
      if (!fits) continue
      const says = await saysIt(status)
      if (!says.ok) return says
      if (says.value) found.push(status)
    }
    before = textOf(statuses.value.at(-1)?.id)
    if (before === '') return { ok: true, value: found }
  }
  const trace = 'this account has said too much since to look through it'
  return { ok: false, answer: { kind: 'strange', status: 200, trace } }
}

/** A page of what the account said to everybody. */
export async function past(
  fetch: GuardedFetch,
  account: Account,
  cursor: string | null,
  signal: AbortSignal,
): Promise<PastAnswer> {
  const page = await pageOf(fetch, account, cursor, signal)
  if (!page.ok) {
    const retryAfter = page.answer.kind === 'no' ? page.answer.waitSeconds : null
    return { ok: false, refusal: refusalOf(page.answer), retryAfter }
  }
  const posts = page.value.flatMap((status) => pastPost(account, status) ?? [])
  return { ok: true, value: { posts, next: textOf(page.value.at(-1)?.id) || null } }
}

/** A status as a post; null where it was not said to everybody, is somebody else's, or says no time that can be read. */
function pastPost({ credentials: { service } }: Account, status: Status): PastPost | null {
  const at = new Date(textOf(status.created_at))
  const said = ['public', 'unlisted'].includes(textOf(status.visibility)) && !status.reblog
  if (!said || Number.isNaN(at.getTime())) return null
  const { text, links } = wordsOf(textOf(status.content))
  const warning = textOf(status.spoiler_text).trim()
  return {
    key: remoteIdOf(service, textOf(status.id)),
    at: at.toISOString(),
    text: warning === '' ? text : `${warning}\n\n${text}`.trim(),
    language: textOf(status.language) || null,
    isReply: textOf(status.in_reply_to_id) !== '',
    links: [...new Set(links)],
  }
}
