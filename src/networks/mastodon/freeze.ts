import type { Intent, Picture } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { refuse, whyOutside } from '../limits.ts'
import { countedBy, hungBy, type MastodonLimits, mastodonProfile } from './profile.ts'

/** The stored body: what each part will say, under which key. Which post it answers is known only once that one is out. */
export interface Frozen {
  readonly account: string
  /** ISO 8601 UTC. No part was sent before. */
  readonly createdAt: string
  readonly posts: readonly FrozenPost[]
}
export interface FrozenPost {
  readonly key: string
  readonly pictures: number
  readonly fields: {
    readonly status: string
    readonly language: string
    /** Servers that read marks as layout read none here; Mastodon itself has no such field. */
    readonly content_type: 'text/plain'
    readonly spoiler_text?: string
    readonly visibility?: 'public' | 'unlisted' | 'private'
  }
}

export const thaw = (body: string): Frozen => JSON.parse(body)

/** The exact body for these words on a server with these limits. */
export function freeze(
  intent: Intent,
  pictures: readonly (readonly Picture[])[],
  account: string,
  limits: MastodonLimits,
  isMastodon: boolean,
): Outcome<string> {
  const { parts, keys, createdAt, language, manner } = intent
  const profile = {
    ...mastodonProfile,
    count: countedBy(limits, isMastodon),
    hangs: hungBy('This server', limits),
  }
  const outside = whyOutside(profile, intent, pictures)
  if (outside) return { ok: false, refusal: outside }
  if (pictures.flat().some(({ alt }) => [...(alt ?? '')].length > limits.description)) {
    const why = `This server takes ${limits.description} characters to describe a picture.`
    return { ok: false, refusal: refuse('too-long', 'never', why) }
  }
  if (keys.length !== parts.length) throw new Error('A part has no key of its own')
  const visibility = manner.visibility === 'followers' ? 'private' : manner.visibility
  const posts = parts.map(
    ({ text }, at): FrozenPost => ({
      key: keys[at] ?? '',
      pictures: pictures[at]?.length ?? 0,
      fields: {
        status: text,
        language,
        content_type: 'text/plain',
        ...(manner.warning ? { spoiler_text: manner.warning } : {}),
        ...(visibility ? { visibility } : {}),
      },
    }),
  )
  const frozen: Frozen = { account, createdAt, posts }
  return { ok: true, value: JSON.stringify(frozen) }
}
