import { createHash, randomUUID } from 'node:crypto'
import type { Identity, Ref } from '../../domain/delivery.ts'
import { refuse, whyOutside } from '../limits.ts'
import type { Network, OpenAccount } from '../network.ts'
import type { Pinned, Posted, RehearsalBoard } from './board.ts'
import { rehearsalProfile } from './profile.ts'

const PAST_PAGE = 50

const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')
const thaw = (body: string): readonly [Pinned, ...Pinned[]] => JSON.parse(body)

const identityOf = (handle: string): Identity => ({ remoteId: `rehearsal:${handle}`, handle, name: handle })

function refsOf(account: OpenAccount, [first, ...rest]: readonly [Pinned, ...Pinned[]]): readonly [Ref, ...Ref[]] {
  const refOf = ({ key }: Pinned): Ref => ({ remoteId: `${account.remoteId}/${key}`, url: `/rehearsal#${key}` })
  return [refOf(first), ...rest.map(refOf)]
}

const traceOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** The built-in practice network: keys, threads, look-up and take-down as on Bluesky, on a board that only this desk sees. */
export function rehearsalNetwork({ board }: { readonly board: RehearsalBoard }): Network {
  return {
    profile: rehearsalProfile,
    entry: {
      kind: 'typed',
      async connect({ handle = '' }) {
        const name = handle.trim().replace(/^@/, '').toLowerCase()
        if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,62}$/u.test(name)) {
          const why = 'A name on the practice board has letters, digits, dots and dashes, at most 63.'
          return { ok: false, refusal: refuse('handle-unknown', 'never', why) }
        }
        const credentials = { service: 'rehearsal', secret: JSON.stringify({ handle: name }) }
        return { ok: true, value: { identity: identityOf(name), credentials, endsAt: null } }
      },
    },
    async whoami({ credentials }) {
      const { handle }: { handle: string } = JSON.parse(credentials.secret)
      return { ok: true, value: identityOf(handle) }
    },
    keys: (parts) => parts.map(() => randomUUID()),
    async body(intent, pictures, account) {
      const refusal = whyOutside(rehearsalProfile, intent, pictures)
      if (refusal) return { ok: false, refusal }
      if (intent.keys.length !== intent.parts.length) throw new Error('A part has no key of its own')
      const entries = intent.parts.map((part, at): Pinned => {
        const posted: Posted = {
          text: part.text,
          createdAt: intent.createdAt,
          language: intent.language,
          pictures: (pictures[at] ?? []).map(({ media, kind, alt, bytes }) => ({
            media,
            ...(kind ? { kind } : {}),
            alt: alt ?? '',
            sha256: sha256(bytes),
          })),
          replyTo: intent.keys[at - 1] ?? null,
        }
        return { account: account.remoteId, key: intent.keys[at] ?? '', body: JSON.stringify(posted) }
      })
      return { ok: true, value: JSON.stringify(entries) }
    },
    parts: (body) => thaw(body).length,
    repeats: () => 'harmless',
    // The board shows the desk's own pictures: there is nowhere to bring them.
    async upload() {
      return { ok: true, value: [] }
    },
    async publish(account, body) {
      const entries = thaw(body)
      if (entries.some((entry) => entry.account !== account.remoteId)) {
        return { kind: 'refused', refusal: refuse('identity-changed', 'never'), retryAfter: null }
      }
      try {
        const pinned = await board.pin(entries)
        return pinned === 'pinned'
          ? { kind: 'sent', refs: refsOf(account, entries) }
          : { kind: 'unknown', trace: 'something else hangs in its place' }
      } catch (error) {
        return { kind: 'unknown', trace: traceOf(error) }
      }
    },
    async find(account, body) {
      const entries = thaw(body)
      try {
        const keys = entries.map(({ key }) => key)
        const there = await board.get(account.remoteId, keys)
        if (there.length === 0) return { kind: 'absent' }
        return entries.every(({ body: wanted }) => there.includes(wanted))
          ? { kind: 'public', refs: refsOf(account, entries), copy: JSON.stringify(there) }
          : { kind: 'other', trace: `${there.length} of ${entries.length} parts hang there, or other words` }
      } catch (error) {
        return { kind: 'unknown', trace: traceOf(error) }
      }
    },
    async past(account, cursor) {
      try {
        const { entries, next } = await board.list(account.remoteId, cursor, PAST_PAGE)
        const posts = entries.map(({ key, body }) => {
          const { text, createdAt, language, replyTo }: Posted = JSON.parse(body)
          return {
            key: `${account.remoteId}/${key}`,
            at: createdAt,
            text,
            language,
            isReply: replyTo !== null,
            links: [],
          }
        })
        return { ok: true, value: { posts, next } }
      } catch {
        return { ok: false, refusal: refuse('network-down', 'later'), retryAfter: null }
      }
    },
    async remove(account, body) {
      const keys = thaw(body).map(({ key }) => key)
      try {
        await board.remove(account.remoteId, keys)
        const left = await board.get(account.remoteId, keys)
        return left.length === 0 ? { kind: 'gone' } : { kind: 'unknown', trace: `${left.length} still hang there` }
      } catch (error) {
        return { kind: 'unknown', trace: traceOf(error) }
      }
    },
  }
}
