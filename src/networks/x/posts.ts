import type { PastPost } from '../../domain/past.ts'
import { type Fields, fieldsOf, listOf, textOf } from '../exchange.ts'
import { refuse } from '../limits.ts'
import type { OpenAccount, PastAnswer } from '../network.ts'
import { refusalOf } from './api.ts'
import type { FrozenPart } from './freeze.ts'
import { type AsAccount, callAs, type World } from './session.ts'

const fields = { 'tweet.fields': 'created_at,entities,referenced_tweets,attachments,lang' }

// X charges for each post that it tells: what is asked for narrows to what can be ours, and the least that a page can hold is 5.
const LEAST_PAGE = '5'
const MOST_PAGES = 20
const PAST_PAGE = '50'
const SKEW_MS = 120_000

/** A post as X tells it, in the words of whoever wrote it. */
interface Told {
  readonly id: string
  readonly text: string
  readonly links: readonly string[]
  readonly replyTo: string | null
  readonly isRepost: boolean
  readonly pictures: number
}

function toldOf(post: Fields): Told {
  let text = textOf(post.text)
  const links: string[] = []
  for (const { url, expanded_url, media_key } of listOf(fieldsOf(post.entities).urls)) {
    const [short, full] = [textOf(url), textOf(expanded_url)]
    const isPicture = media_key !== undefined || /\/status\/\d+\/(?:photo|video)\/\d+$/.test(full)
    if (short === '') continue
    text = text.replaceAll(short, isPicture ? '' : full)
    if (!isPicture) links.push(full)
  }
  const referenced = listOf(post.referenced_tweets)
  const { media_keys } = fieldsOf(post.attachments)
  return {
    id: textOf(post.id),
    text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim(),
    links: [...new Set(links)],
    replyTo: textOf(referenced.find(({ type }) => type === 'replied_to')?.id) || null,
    isRepost: referenced.some(({ type }) => type === 'retweeted'),
    pictures: Array.isArray(media_keys) ? media_keys.length : 0,
  }
}

/** The same for two texts that X would tell as one: it composes letters, trims, and gives bare addresses a scheme. */
const canon = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/https?:\/\//gi, '')
    .replaceAll(/\/(?=\s|$)/g, '')

export type Looked =
  | { readonly ok: true; readonly posts: readonly Fields[] }
  | { readonly ok: false; readonly answer: Exclude<AsAccount, { kind: 'ok' }> | { kind: 'strange'; trace: string } }

/** Which of these are public, by their names. One that is gone is left out; where X says less than that, nothing is known. */
export async function byIds(
  world: World,
  account: OpenAccount,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Looked> {
  if (ids.length === 0) return { ok: true, posts: [] }
  const query = { ids: ids.join(','), ...fields }
  const answer = await callAs(world, account, { method: 'GET', path: '/2/tweets', query }, signal)
  if (answer.kind !== 'ok') return { ok: false, answer }
  const posts = listOf(answer.body.data)
  const gone = listOf(answer.body.errors)
    .filter(({ type }) => textOf(type).endsWith('/resource-not-found'))
    .map(({ resource_id, value }) => textOf(resource_id) || textOf(value))
  const told = new Set([...posts.map(({ id }) => textOf(id)), ...gone])
  return ids.every((id) => told.has(id))
    ? { ok: true, posts }
    : { ok: false, answer: { kind: 'strange', trace: 'X does not say of all parts whether they are public' } }
}

/** Posts of the account that may be this part: after `parent`, or where it is null, since the moment it claims to be made. */
export async function candidates(
  world: World,
  account: OpenAccount,
  part: FrozenPart,
  { parent, createdAt }: { readonly parent: string | null; readonly createdAt: string },
  signal: AbortSignal,
): Promise<Looked> {
  const since = new Date(Date.parse(createdAt) - SKEW_MS).toISOString().replace(/\.\d+Z$/, 'Z')
  const found: Fields[] = []
  let token: string | null = null
  for (let page = 0; page < MOST_PAGES; page++) {
    const query: Record<string, string> = {
      max_results: LEAST_PAGE,
      exclude: 'retweets',
      ...(parent === null ? { start_time: since } : { since_id: parent }),
      ...(token === null ? {} : { pagination_token: token }),
      ...fields,
    }
    const path = `/2/users/${account.remoteId}/tweets`
    const answer = await callAs(world, account, { method: 'GET', path, query }, signal)
    if (answer.kind !== 'ok') return { ok: false, answer }
    const { next_token, result_count } = fieldsOf(answer.body.meta)
    if (typeof result_count !== 'number' || answer.body.errors !== undefined)
      return { ok: false, answer: { kind: 'strange', trace: 'X told only some of the posts of this account' } }
    for (const post of listOf(answer.body.data)) {
      const { text, replyTo, pictures } = toldOf(post)
      if (replyTo === parent && pictures === part.pictures.length && canon(text) === canon(part.text)) found.push(post)
    }
    token = textOf(next_token) || null
    if (token === null) return { ok: true, posts: found }
  }
  return { ok: false, answer: { kind: 'strange', trace: 'Too much was said since to look through' } }
}

// Tags that X gives where it knows no language.
const noLanguage = ['und', 'zxx', 'art', 'qam', 'qct', 'qht', 'qme', 'qst']

function pastPostOf(post: Fields): PastPost | null {
  const { id, text, links, replyTo, isRepost } = toldOf(post)
  const at = new Date(textOf(post.created_at))
  const lang = textOf(post.lang)
  if (id === '' || isRepost || Number.isNaN(at.getTime())) return null
  const language = lang === '' || noLanguage.includes(lang) ? null : lang
  return { key: id, at: at.toISOString(), text, language, isReply: replyTo !== null, links }
}

/** A page of what the account said. The cursor is the oldest post of a page, so it stays good while new ones come. */
export async function past(
  world: World,
  account: OpenAccount,
  cursor: string | null,
  signal: AbortSignal,
): Promise<PastAnswer> {
  const query = { max_results: PAST_PAGE, ...(cursor === null ? {} : { until_id: cursor }), ...fields }
  const path = `/2/users/${account.remoteId}/tweets`
  const answer = await callAs(world, account, { method: 'GET', path, query }, signal)
  if (answer.kind === 'shut') return { ok: false, refusal: answer.refusal, retryAfter: null }
  if (answer.kind !== 'ok')
    return { ok: false, refusal: refusalOf(answer), retryAfter: answer.kind === 'no' ? answer.waitSeconds : null }
  const { oldest_id, next_token, result_count } = fieldsOf(answer.body.meta)
  const oldest = textOf(oldest_id)
  if (typeof result_count !== 'number' || (oldest !== '' && oldest === cursor))
    return { ok: false, refusal: refuse('network-strange', 'later'), retryAfter: null }
  const posts = listOf(answer.body.data).flatMap((post) => pastPostOf(post) ?? [])
  return { ok: true, value: { posts, next: oldest === '' || textOf(next_token) === '' ? null : oldest } }
}
