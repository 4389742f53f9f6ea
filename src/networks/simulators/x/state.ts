import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import type { Reply } from '../line.ts'
import type { Asked } from '../routes.ts'

export interface User {
  readonly id: string
  readonly username: string
  readonly name: string
}

export interface Post {
  readonly id: string
  readonly author: User
  readonly text: string
  readonly at: number
  readonly replyTo: string | null
  readonly replySettings: string
  readonly media: readonly string[]
  /** The first version of it: one for all its edits. */
  readonly chain: string
  gone: number | null
}

interface Key {
  user: User
  readonly clientId: string
  readonly scope: string
  readonly refresh: string
  ends: number
}

interface Media {
  readonly owner: string
  readonly total: number
  readonly segments: Map<number, Buffer>
  /** When it can be used; null while it is not whole. */
  ready: number | null
  alt: string
}

interface Code {
  readonly user: User
  readonly clientId: string
  readonly uri: string
  readonly challenge: string
  readonly scope: string
  readonly ends: number
}

/** What a test turns while it runs. */
export interface Knobs {
  /** The account's list shows a post only after this long, and one that is gone for as long; a look-up by id sees at once. */
  lagMs: number
  /** Reading is refused; writing works. */
  blind: boolean
  /** Counts every part of an emoji, as some servers were said to. */
  lenientCount: boolean
  /** US dollars that are left. */
  credit: number
  /** Added to the clock of this server, its Date header included. */
  skewMs: number
  /** What a renewal answers in place of a new renewal key. */
  renewal: 'new' | 'empty'
  /** Pictures are worked on for this long after they came. */
  processingMs: number
  /** What comes of that work. */
  processing: 'succeeded' | 'failed'
  /** Calls of a route that one person may make in 15 minutes. */
  readonly limits: Record<string, number>
}

const EPOCH = 1_288_834_974_657n
const WINDOW_MS = 15 * 60_000

export const problems = 'https://api.x.com/2/problems'
export const problem = (status: number, type: string, title: string, detail: string): Reply => ({
  status,
  body: { title, detail, type: type === '' ? 'about:blank' : `${problems}/${type}`, status },
})
export const invalid = (detail: string) => problem(400, 'invalid-request', 'Invalid Request', detail)
export const ok = (data: unknown, status = 200): Reply => ({ status, body: { data } })

/** Answers by what was sent, if it has the documented shape. */
export function given<T>(schema: z.ZodType<T>, value: unknown, act: (value: T) => Reply): Reply {
  const read = schema.safeParse(value)
  return read.success
    ? act(read.data)
    : invalid(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
}

export function jsonIn({ text }: Asked): unknown {
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    return undefined
  }
}

export type State = ReturnType<typeof newState>

/** All that the server holds, with its own clock. */
export function newState() {
  const knobs: Knobs = {
    lagMs: 0,
    blind: false,
    lenientCount: false,
    credit: Number.POSITIVE_INFINITY,
    skewMs: 0,
    renewal: 'new',
    processingMs: 0,
    processing: 'succeeded',
    limits: {
      'POST /2/tweets': 100,
      'DELETE /2/tweets/:id': 50,
      'GET /2/users/me': 75,
      'GET /2/tweets': 900,
      'GET /2/users/:id/tweets': 900,
    },
  }
  const keys = new Map<string, Key>()
  const used = new Map<string, { count: number; ends: number }>()
  const now = () => Date.now() + knobs.skewMs
  let last = 0n
  return {
    knobs,
    keys,
    now,
    users: new Map<string, User>(),
    apps: new Map<string, string>(),
    codes: new Map<string, Code>(),
    posts: [] as Post[],
    media: new Map<string, Media>(),
    secret: () => randomBytes(24).toString('base64url'),
    /** Names that rise with time. */
    newId(): string {
      const next = (BigInt(now()) - EPOCH) << 22n
      last = next > last ? next : last + 1n
      return String(last)
    },
    /** Takes so many dollars; a refusal where they are not there. */
    spend(dollars: number): Reply | null {
      if (dollars > knobs.credit)
        return problem(429, 'usage-capped', 'UsageCapExceeded', 'Usage cap exceeded: the spending limit is reached.')
      knobs.credit -= dollars
      return null
    },
    /** Around every call that a key opens: key, scope, limits, the clock. */
    as(scope: string, act: (asked: Asked, user: User) => Reply) {
      return (asked: Asked): Reply => {
        const key = keys.get((asked.headers.authorization ?? '').replace(/^Bearer /, ''))
        const timed = (reply: Reply, more = {}): Reply => ({
          ...reply,
          headers: { date: new Date(now()).toUTCString(), ...more, ...reply.headers },
        })
        if (key === undefined || key.ends <= now()) return timed(problem(401, '', 'Unauthorized', 'Unauthorized'))
        if (!key.scope.includes(scope) || (knobs.blind && scope === 'tweet.read'))
          return timed(problem(403, 'client-forbidden', 'Client Forbidden', 'This app may not do that.'))
        const limit = knobs.limits[asked.call] ?? 500
        const name = `${asked.call} ${key.user.id}`
        const before = used.get(name)
        const window = before && before.ends > now() ? before : { count: 0, ends: now() + WINDOW_MS }
        used.set(name, window)
        window.count++
        const about = {
          'x-rate-limit-limit': String(limit),
          'x-rate-limit-remaining': String(Math.max(0, limit - window.count)),
          'x-rate-limit-reset': String(Math.ceil(window.ends / 1000)),
        }
        return window.count > limit
          ? timed({ status: 429, body: { errors: [{ code: 88, message: 'Rate limit exceeded' }] } }, about)
          : timed(act(asked, key.user), about)
      }
    },
  }
}
