import { randomUUID } from 'node:crypto'
import type { Found, Progress, Ref, Removal, Sent } from '../../domain/delivery.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { refuse } from '../limits.ts'
import type { Network, OpenAccount } from '../network.ts'
import { isProven, notSent, refusalOf, traceOf } from './api.ts'
import { entryOf } from './entry.ts'
import { contentOf, freeze, thaw } from './freeze.ts'
import { whoami } from './identity.ts'
import { upload } from './pictures.ts'
import { byId, candidates, past, pathOf, whyNotTold } from './posts.ts'
import { linkedinPageProfile, linkedinProfile } from './profile.ts'
import { callAs, type LinkedinKind, worldOf } from './session.ts'

export interface LinkedinOptions {
  readonly kind: LinkedinKind
  /** The guarded way out. */
  readonly fetch: GuardedFetch
  /** https://api.linkedin.com, or a simulator's. */
  readonly apiUrl: string
  /** Where people see LinkedIn: https://www.linkedin.com, or a simulator's. */
  readonly siteUrl: string
  /** Which version of its API, YYYYMM. LinkedIn ends each about a year after it began. */
  readonly version: string
  /** For one operation with all its calls. 30,000 ms unless said otherwise. */
  readonly deadlineMs?: number
}

/** LinkedIn, over its Posts API, for members or for Pages. See README.md beside this for what is true and why. */
export function linkedinNetwork({ deadlineMs = 30_000, ...options }: LinkedinOptions): Network {
  const world = worldOf({ ...options, deadlineMs })
  const { siteUrl } = options
  const isPage = options.kind === 'page'
  const profile = isPage ? linkedinPageProfile : linkedinProfile
  const deadline = () => AbortSignal.timeout(deadlineMs)
  const refOf = (urn: string): Ref => ({ remoteId: urn, url: `${siteUrl}/feed/update/${urn}/` })

  async function publish(account: OpenAccount, body: string, { uploads }: Progress): Promise<Sent> {
    const frozen = thaw(body)
    if (frozen.post.author !== account.remoteId)
      return { kind: 'refused', refusal: refuse('identity-changed', 'never'), retryAfter: null }
    const images = uploads[0] ?? []
    if (images.length !== frozen.pictures.length) throw new Error('The post lacks its pictures')
    const json = { ...frozen.post, ...contentOf(frozen, images) }
    const answer = await callAs(world, account, { method: 'POST', at: '/rest/posts', json }, deadline())
    if (answer.kind === 'shut') return { kind: 'refused', refusal: answer.refusal, retryAfter: null }
    if (answer.kind !== 'ok') return notSent(answer)
    const urn = answer.headers.get('x-restli-id') ?? ''
    return /^urn:li:(?:share|ugcPost):\d+$/.test(urn)
      ? { kind: 'sent', refs: [refOf(urn)] }
      : { kind: 'unknown', trace: 'LinkedIn took it, but does not say as what' }
  }

  async function find(account: OpenAccount, body: string, [placed]: readonly Ref[]): Promise<Found> {
    if (!isPage) return { kind: 'unknown', trace: 'LinkedIn lets no desk read what a person posted' }
    const signal = deadline()
    const looked = placed
      ? await byId(world, account, placed.remoteId, signal)
      : await candidates(world, account, thaw(body), signal)
    if (!looked.ok) return { kind: 'unknown', trace: whyNotTold(looked.answer) }
    const [post, ...others] = looked.posts
    if (post === undefined) return { kind: 'absent' }
    if (others.length > 0) return { kind: 'other', trace: `${looked.posts.length} posts have these words` }
    return { kind: 'public', refs: [refOf(String(post.id))], copy: JSON.stringify([post]) }
  }

  async function remove(account: OpenAccount, body: string, [placed]: readonly Ref[]): Promise<Removal> {
    const signal = deadline()
    const removed = async (urn: string): Promise<Removal> => {
      const answer = await callAs(world, account, { method: 'DELETE', at: pathOf(urn) }, signal)
      if (answer.kind === 'shut') return { kind: 'refused', refusal: answer.refusal }
      if (answer.kind === 'ok')
        return answer.status === 204
          ? { kind: 'gone' }
          : { kind: 'unknown', trace: 'LinkedIn does not say that it is deleted' }
      if (answer.kind === 'no' && answer.status === 404) return { kind: 'gone' }
      return isProven(answer)
        ? { kind: 'refused', refusal: refusalOf(answer) }
        : { kind: 'unknown', trace: traceOf(answer) }
    }
    if (placed) return removed(placed.remoteId)
    if (!isPage) return { kind: 'by-hand', url: `${siteUrl}/in/me/recent-activity/all/` }
    const looked = await candidates(world, account, thaw(body), signal)
    if (!looked.ok) return { kind: 'unknown', trace: whyNotTold(looked.answer) }
    const [post, ...others] = looked.posts
    if (others.length > 0) return { kind: 'unknown', trace: `${looked.posts.length} posts have these words` }
    return post === undefined ? { kind: 'gone' } : removed(String(post.id))
  }

  return {
    profile,
    entry: entryOf(world),
    whoami: (account) => whoami(world, account, deadline()),
    keys: (parts) => parts.map(() => randomUUID()),
    body: async (intent, pictures, account) => freeze(profile, intent, pictures, account.remoteId),
    parts: () => 1,
    repeats: () => (isPage ? 'looked' : 'never'),
    upload: (account, body, pictures) => upload(world, account, body, pictures, deadline()),
    publish,
    find,
    remove,
    ...(isPage ? { past: (account, cursor) => past(world, account, cursor, deadline()) } : {}),
  }
}
