import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import type { Reply } from '../line.ts'
import type { Asked } from '../routes.ts'

export interface Member {
  readonly urn: string
  readonly id: string
  readonly name: string
}

export interface Page {
  readonly urn: string
  readonly vanityName: string
  readonly name: string
  /** By the URN of the member. */
  readonly roles: Map<string, string>
}

export interface Post {
  readonly urn: string
  readonly author: string
  /** As people see it. */
  readonly text: string
  /** As LinkedIn tells it to apps. */
  readonly commentary: string
  readonly at: number
  readonly content: { readonly kind: string; readonly images: readonly string[]; readonly told: unknown } | null
  readonly alts: readonly string[]
  gone: number | null
}

interface Key {
  member: Member
  readonly clientId: string
  readonly scopes: readonly string[]
  readonly refresh: string
  ends: number
  isRevoked: boolean
}

interface Image {
  readonly owner: string
  /** When it can be used; null before its bytes came. */
  ready: number | null
}

interface Code {
  readonly member: Member
  readonly clientId: string
  readonly uri: string
  readonly scopes: readonly string[]
  readonly ends: number
}

/** What a test turns while it runs. */
export interface Knobs {
  /** The list shows a post only after this long, and one that is gone for as long; a look-up by name sees at once. */
  lagMs: number
  /** Reading is refused; writing works. */
  blind: boolean
  /** Apps are given renewal keys, which last a year from the consent on. */
  partner: boolean
  /** What a renewal answers in place of the renewal key. */
  renewal: 'same' | 'empty'
  /** The words of what was deleted are refused as a duplicate too. */
  ghosts: boolean
  /** Pictures are worked on for this long after they came. */
  processingMs: number
  /** What comes of that work. */
  processing: 'AVAILABLE' | 'PROCESSING_FAILED'
  /** The oldest version of the API that is still answered. */
  oldestVersion: string
  /** Calls that one member may make in a day. */
  callsADay: number
}

/** A no of its API. */
export const no = (status: number, code: string, message: string, more: object = {}): Reply => ({
  status,
  body: { status, code, message, ...more },
})
export const forbidden = (what: string): Reply =>
  no(403, 'ACCESS_DENIED', `Not enough permissions to access: ${what}`, { serviceErrorCode: 100 })
export const ok = (body: unknown): Reply => ({ status: 200, body })

/** Answers by what was sent, if it has the documented shape. */
export function given<T>(schema: z.ZodType<T>, value: unknown, act: (value: T) => Reply): Reply {
  const read = schema.safeParse(value)
  if (read.success) return act(read.data)
  const says = read.error.issues.map(({ path, message }) => `ERROR :: /${path.join('/')} :: ${message}\n`)
  return { status: 422, body: { status: 422, message: says.join('') } }
}

export function jsonIn({ text }: Asked): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// Roles at a Page with which its posts are written.
const writers = ['ADMINISTRATOR', 'CONTENT_ADMINISTRATOR', 'DIRECT_SPONSORED_CONTENT_POSTER']

export type State = ReturnType<typeof newState>

/** All that the server holds. */
export function newState() {
  const knobs: Knobs = {
    lagMs: 0,
    blind: false,
    partner: true,
    renewal: 'same',
    ghosts: false,
    processingMs: 0,
    processing: 'AVAILABLE',
    oldestVersion: '202512',
    callsADay: Number.POSITIVE_INFINITY,
  }
  const keys = new Map<string, Key>()
  const pages = new Map<string, Page>()
  const used = new Map<string, number>()
  let last = 0n
  const newId = () => {
    const next = BigInt(Date.now()) << 22n
    last = next > last ? next : last + 1n
    return String(last)
  }

  function whyNotHeard({ headers, url }: Asked, key: Key | undefined): Reply | null {
    const version = headers['linkedin-version']
    if (key === undefined) return no(401, 'INVALID_ACCESS_TOKEN', 'Invalid access token', { serviceErrorCode: 65600 })
    if (key.isRevoked)
      return no(401, 'REVOKED_ACCESS_TOKEN', 'The token used in the request has been revoked by the user', {
        serviceErrorCode: 65601,
      })
    if (key.ends <= Date.now())
      return no(401, 'EXPIRED_ACCESS_TOKEN', 'The token used in the request has expired', { serviceErrorCode: 65602 })
    if (!url.pathname.startsWith('/rest/')) return null
    if (typeof version !== 'string') return no(400, 'VERSION_MISSING', 'A version must be present.')
    if (!/^\d{6}$/.test(version) || version < knobs.oldestVersion)
      return no(426, 'NONEXISTENT_VERSION', `Requested version ${version} is not active`)
    return headers['x-restli-protocol-version'] === '2.0.0'
      ? null
      : no(400, 'ILLEGAL_ARGUMENT', 'Invalid query parameters passed to request')
  }

  return {
    knobs,
    keys,
    pages,
    newId,
    members: new Map<string, Member>(),
    /** Secret and allowed scopes, by client id. */
    apps: new Map<string, { readonly secret: string; readonly scopes: readonly string[] }>(),
    codes: new Map<string, Code>(),
    posts: [] as Post[],
    images: new Map<string, Image>(),
    secret: () => randomBytes(24).toString('hex'),
    /** May this member write as that author, with these scopes? */
    mayWriteAs: ({ urn }: Member, scopes: readonly string[], author: string) =>
      author === urn
        ? scopes.includes('w_member_social')
        : scopes.includes('w_organization_social') && writers.includes(pages.get(author)?.roles.get(urn) ?? ''),
    /** Around every call that a key opens: key, version, limit of the day. */
    as(act: (asked: Asked, member: Member, scopes: readonly string[]) => Reply) {
      return (asked: Asked): Reply => {
        const key = keys.get((asked.headers.authorization ?? '').replace(/^Bearer /, ''))
        const refused = whyNotHeard(asked, key)
        if (refused !== null || key === undefined) return refused ?? no(401, 'INVALID_ACCESS_TOKEN', 'No key')
        const calls = (used.get(key.member.urn) ?? 0) + 1
        used.set(key.member.urn, calls)
        const message =
          'Resource level throttle APPLICATION_AND_MEMBER DAY limit for calls to this resource is reached.'
        return calls > knobs.callsADay
          ? no(429, 'TOO_MANY_REQUESTS', message, { serviceErrorCode: 101 })
          : act(asked, key.member, key.scopes)
      }
    },
  }
}
