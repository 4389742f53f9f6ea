import type { Identity } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { short } from '../exchange.ts'
import { fieldsOf, numberOf, textOf } from '../fields.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { refuse } from '../limits.ts'
import type { Credentials } from '../network.ts'
import { call, refusalOf } from './answers.ts'
import { type MastodonLimits, usualLimits } from './profile.ts'

/** What a server is and takes, as it said when the account was connected. */
export interface ServerFacts {
  /** How others address its people; may differ from where it is reached. */
  readonly domain: string
  /** By its own word, in small letters; '' where it says none. */
  readonly software: string
  readonly version: string
  readonly limits: MastodonLimits
}

/** What is kept sealed of an account. */
export interface Secret extends ServerFacts {
  readonly token: string
}

export const secretOf = ({ secret }: Credentials): Secret => JSON.parse(secret)

/** Ids are each server's own, so the server is part of ours. */
export const remoteIdOf = (service: string, id: string): string => `${new URL(service).host}/${id}`
export const idIn = (remoteId: string): string => remoteId.slice(remoteId.indexOf('/') + 1)

/** Is this the software that is known to keep idempotency keys, with a lock so that two at once make one? */
export function keepsKeys({ software, version }: Pick<ServerFacts, 'software' | 'version'>): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return software === 'mastodon' && (major > 4 || (major === 4 && minor >= 3))
}

/** Asks a server what it is and what it takes; the first version of the question where it does not know the second. */
export async function serverFacts(
  fetch: GuardedFetch,
  service: string,
  signal: AbortSignal,
): Promise<Outcome<ServerFacts>> {
  const newer = await call(fetch, service, { path: '/api/v2/instance' }, signal)
  const answer =
    (newer.kind === 'no' || newer.kind === 'strange') && newer.status === 404
      ? await call(fetch, service, { path: '/api/v1/instance' }, signal)
      : newer
  if (answer.kind !== 'ok') return { ok: false, refusal: refusalOf(answer) }
  const said = fieldsOf(answer.body)
  const configuration = fieldsOf(said.configuration)
  const [statuses, media] = [fieldsOf(configuration.statuses), fieldsOf(configuration.media_attachments)]
  // `uri` of the first version is a bare name on most servers and an address on some.
  const named = textOf(said.domain) || textOf(said.uri).replace(/^https?:\/\//, '')
  return {
    ok: true,
    value: {
      domain: named || new URL(service).host,
      ...(await softwareOf(fetch, service, signal)),
      limits: {
        characters: numberOf(statuses.max_characters ?? said.max_toot_chars, usualLimits.characters),
        perUrl: numberOf(statuses.characters_reserved_per_url, usualLimits.perUrl),
        pictures: numberOf(statuses.max_media_attachments, usualLimits.pictures),
        pictureBytes: numberOf(media.image_size_limit, usualLimits.pictureBytes),
        videoBytes: numberOf(media.video_size_limit, usualLimits.videoBytes ?? 0),
        description: numberOf(media.description_limit, usualLimits.description),
      },
    },
  }
}

// Where it does not say, it is taken for one that keeps no keys: slower, and safe.
async function softwareOf(fetch: GuardedFetch, service: string, signal: AbortSignal) {
  const unknown = { software: '', version: '' }
  const index = await call(fetch, service, { path: '/.well-known/nodeinfo' }, signal)
  const links = index.kind === 'ok' ? fieldsOf(index.body).links : null
  const href = Array.isArray(links) ? textOf(fieldsOf(links.at(-1)).href) : ''
  const place = URL.parse(href, service)
  if (href === '' || place?.origin !== service) return unknown
  const answer = await call(fetch, service, { path: place.pathname }, signal)
  if (answer.kind !== 'ok') return unknown
  const { name, version } = fieldsOf(fieldsOf(answer.body).software)
  return { software: textOf(name).toLowerCase(), version: textOf(version) }
}

/** Who the server says that this token belongs to. */
export async function identityOf(
  fetch: GuardedFetch,
  service: string,
  { token, domain }: Pick<Secret, 'token' | 'domain'>,
  signal: AbortSignal,
): Promise<Outcome<Identity>> {
  const answer = await call(fetch, service, { path: '/api/v1/accounts/verify_credentials', token }, signal)
  if (answer.kind !== 'ok') {
    const { why, ...refusal } = refusalOf(answer)
    // Whatever it is: an account that does not say who it is cannot be posted as.
    const again = refusal.again === 'never' ? 'after-reconnect' : refusal.again
    return { ok: false, refusal: { ...refusal, again, why } }
  }
  const said = fieldsOf(answer.body)
  const [id, username] = [textOf(said.id), textOf(said.username)]
  if (id === '' || username === '') return { ok: false, refusal: refuse('network-strange', 'later') }
  if (said.suspended === true) {
    const why = 'The server says of this account: suspended.'
    return { ok: false, refusal: refuse('network-refused', 'after-reconnect', why) }
  }
  const handle = `${username}@${domain}`
  const name = short(textOf(said.display_name)) || handle
  return { ok: true, value: { remoteId: remoteIdOf(service, id), handle, name } }
}
