import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BlueskyServer, blueskyServerMissing, startBlueskyServer } from '../../test/bluesky-server/server.ts'
import type { Intent, Picture } from '../domain/delivery.ts'
import { blueskyNetwork } from './bluesky/client.ts'
import { guardedFetch } from './guarded-fetch.ts'
import type { Network, OpenAccount } from './network.ts'
import { boardInMemory } from './rehearsal/board.ts'
import { rehearsalNetwork } from './rehearsal/client.ts'
import { connectTo, fresh, granted, opened } from './simulators/opened.ts'

/** What the suite needs of a network: the client, a way in, and an oracle that does not go through the client. */
interface Stage {
  readonly network: Network
  /** A fresh account and what a person would type to connect it. */
  newAccount(): Promise<Readonly<Record<string, string>>>
  /** The texts that are public, oldest first, read without the client. */
  publicTexts(remoteId: string): Promise<readonly string[]>
  close(): Promise<void>
}

const stages: Readonly<Record<string, () => Promise<Stage>>> = {
  async rehearsal() {
    const board = boardInMemory()
    let count = 0
    return {
      network: rehearsalNetwork({ board }),
      newAccount: async () => ({ handle: `stage${++count}` }),
      publicTexts: async (remoteId) => board.bodies(remoteId).map((body) => String(JSON.parse(body).text)),
      close: async () => {},
    }
  },
  async bluesky() {
    const server: BlueskyServer = await startBlueskyServer()
    let count = 0
    return {
      network: blueskyNetwork({ fetch: guardedFetch({ allowPrivate: true }), plcUrl: server.plc }),
      async newAccount() {
        const { handle, appPassword } = await server.createAccount(`stage${++count}.test`)
        return { handle, appPassword, service: server.service }
      },
      publicTexts: async (remoteId) => (await server.posts(remoteId)).map(({ value }) => String(value.text)).reverse(),
      close: () => server.stop(),
    }
  },
}

const missing = process.env.CI ? null : blueskyServerMissing
if (missing) console.warn(missing)

const pictured = async (alt: string | null, shade: number): Promise<Picture> => ({
  media: `picture-${shade}`,
  alt,
  decoration: alt === null,
  bytes: await sharp({ create: { width: 40, height: 30, channels: 3, background: { r: shade, g: 90, b: 40 } } })
    .jpeg()
    .toBuffer(),
  mime: 'image/jpeg',
  width: 40,
  height: 30,
})

describe.each(Object.keys(stages))('the network %s', (name) => {
  const skip = name === 'bluesky' && missing !== null
  let stage: Stage
  let network: Network
  /** For what changes nothing on the network. */
  let idle: OpenAccount
  beforeAll(async () => {
    if (skip) return
    const make = stages[name]
    if (!make) throw new Error(name)
    stage = await make()
    network = stage.network
    idle = await account()
  })
  afterAll(() => stage?.close())
  const promise = skip ? it.skip : it

  const account = async () => opened(granted(await connectTo(network, await stage.newAccount())))
  const intentOf = (texts: readonly [string, ...string[]], at = new Date('2026-11-22T10:00:00.000Z')): Intent => {
    const [first, ...rest] = texts.map((text) => ({ text, media: [] }))
    const parts = [first ?? { text: '', media: [] }, ...rest] as const
    return {
      account: 'a',
      parts,
      keys: network.keys(parts, at),
      createdAt: at.toISOString(),
      language: 'en',
      manner: {},
    }
  }
  const bodyOf = async (open: OpenAccount, ...texts: [string, ...string[]]) =>
    granted(
      await network.body(
        intentOf(texts),
        texts.map(() => []),
        open,
      ),
    )

  promise('connects and says who we are', async () => {
    const typed = await stage.newAccount()
    const connected = granted(await connectTo(network, typed))
    expect(connected.identity.handle).toBe(typed.handle)
    expect(granted(await network.whoami(opened(connected)))).toEqual(connected.identity)
  })

  promise('says whose key it is when the key belongs to another account', async () => {
    const [mine, other] = [await account(), await account()]
    const swapped = { ...mine, credentials: other.credentials }
    expect(granted(await network.whoami(swapped)).remoteId).toBe(other.remoteId)
  })

  promise('refuses to publish a body that was frozen for another account', async () => {
    const [mine, other] = [await account(), await account()]
    const body = await bodyOf(mine, 'Meant for one account only')
    expect(await network.publish(other, body, fresh)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'identity-changed' },
    })
    expect(await stage.publicTexts(mine.remoteId)).toEqual([])
    expect(await stage.publicTexts(other.remoteId)).toEqual([])
  })

  promise('publishes once, and finds it where it was absent before', async () => {
    const open = await account()
    const body = await bodyOf(open, 'Doors at seven')
    expect(await network.find(open, body, [])).toEqual({ kind: 'absent' })
    const sent = await network.publish(open, body, fresh)
    expect(sent.kind).toBe('sent')
    const found = await network.find(open, body, [])
    expect(found).toMatchObject({ kind: 'public', refs: sent.kind === 'sent' ? sent.refs : null })
    expect(await stage.publicTexts(open.remoteId)).toEqual(['Doors at seven'])
  })

  promise('keeps one copy when the same body is published twice', async () => {
    const open = await account()
    const body = await bodyOf(open, 'Once is enough')
    const first = await network.publish(open, body, fresh)
    expect(await network.publish(open, body, fresh)).toEqual(first)
    expect(await stage.publicTexts(open.remoteId)).toEqual(['Once is enough'])
  })

  promise('keeps one copy when the same body is published eight times at once', async () => {
    const open = await account()
    const body = await bodyOf(open, 'Eight hands, one post')
    const all = await Promise.all(Array.from({ length: 8 }, () => network.publish(open, body, fresh)))
    expect(all.map(({ kind }) => kind)).toEqual(Array(8).fill('sent'))
    expect(await stage.publicTexts(open.remoteId)).toEqual(['Eight hands, one post'])
  })

  promise('never puts other words over a key that is taken', async () => {
    const open = await account()
    const intent = intentOf(['The first words'])
    const first = granted(await network.body(intent, [[]], open))
    const other = granted(await network.body({ ...intent, parts: [{ text: 'Other words', media: [] }] }, [[]], open))
    expect((await network.publish(open, first, fresh)).kind).toBe('sent')
    expect((await network.publish(open, other, fresh)).kind).toBe('unknown')
    expect((await network.find(open, other, [])).kind).toBe('other')
    expect(await stage.publicTexts(open.remoteId)).toEqual(['The first words'])
  })

  promise('publishes a thread in one piece, in order', async () => {
    const open = await account()
    const body = await bodyOf(open, 'One', 'Two', 'Three')
    expect((await network.publish(open, body, fresh)).kind).toBe('sent')
    expect((await network.find(open, body, [])).kind).toBe('public')
    expect(await stage.publicTexts(open.remoteId)).toEqual(['One', 'Two', 'Three'])
  })

  promise('publishes nothing of a thread whose last key is taken', async () => {
    const open = await account()
    const thread = intentOf(['Part one', 'Part two'])
    const blocker = granted(
      await network.body({ ...intentOf(['In the way']), keys: [thread.keys[1] ?? ''] }, [[]], open),
    )
    await network.publish(open, blocker, fresh)
    const body = granted(await network.body(thread, [[], []], open))
    expect((await network.publish(open, body, fresh)).kind).toBe('unknown')
    expect((await network.find(open, body, [])).kind).toBe('other')
    expect(await stage.publicTexts(open.remoteId)).toEqual(['In the way'])
  })

  promise('leaves one copy of a thread that is published eight times at once', async () => {
    const open = await account()
    const body = await bodyOf(open, 'First of two', 'Second of two')
    const all = await Promise.all(Array.from({ length: 8 }, () => network.publish(open, body, fresh)))
    expect(all.some(({ kind }) => kind === 'sent')).toBe(true)
    expect(all.every(({ kind }) => kind !== 'refused')).toBe(true)
    expect((await network.find(open, body, [])).kind).toBe('public')
    expect(await stage.publicTexts(open.remoteId)).toEqual(['First of two', 'Second of two'])
  })

  promise('takes a whole thread down, and may be asked twice', async () => {
    const open = await account()
    const body = await bodyOf(open, 'Too hasty', 'And more of it')
    const stays = await bodyOf(open, 'This one stays')
    await network.publish(open, body, fresh)
    await network.publish(open, stays, fresh)
    expect(await network.remove(open, body, [])).toEqual({ kind: 'gone' })
    expect(await network.remove(open, body, [])).toEqual({ kind: 'gone' })
    expect(await network.find(open, body, [])).toEqual({ kind: 'absent' })
    expect(await stage.publicTexts(open.remoteId)).toEqual(['This one stays'])
  })

  promise('would publish again after a take-down: only a tombstone of the desk prevents it', async () => {
    const open = await account()
    const body = await bodyOf(open, 'Back from the dead')
    await network.publish(open, body, fresh)
    await network.remove(open, body, [])
    expect((await network.publish(open, body, fresh)).kind).toBe('sent')
    expect(await stage.publicTexts(open.remoteId)).toEqual(['Back from the dead'])
  })

  promise('tells its own past, newest first, a page at a time, and goes on from where a page ended', async () => {
    const open = await account()
    const page = async (cursor: string | null) => {
      if (network.past === undefined) throw new Error('It cannot be asked')
      return granted(await network.past(open, cursor))
    }
    expect(await page(null)).toEqual({ posts: [], next: null })
    const texts = Array.from({ length: 53 }, (_, n) => `Day ${n} of the run`)
    const names: string[] = []
    for (const [n, text] of texts.entries()) {
      const intent = intentOf([text], new Date(Date.UTC(2026, 10, 1) + n * 60_000))
      const body = granted(await network.body(intent, [[]], open))
      const sent = await network.publish(open, body, fresh)
      names.push(...(sent.kind === 'sent' ? sent.refs.map(({ remoteId }) => remoteId) : []))
    }
    const first = await page(null)
    expect(first.posts.length).toBeLessThan(53)
    const later = await bodyOf(open, 'Said in between')
    await network.publish(open, later, fresh)
    const all = [...first.posts]
    for (let cursor = first.next; cursor !== null; ) {
      const { posts, next } = await page(cursor)
      all.push(...posts)
      cursor = next
    }
    expect(all.map(({ text }) => text)).toEqual([...texts].reverse())
    expect(all.map(({ key }) => key)).toEqual([...names].reverse())
    expect(all[0]).toMatchObject({ at: '2026-11-01T00:52:00.000Z', language: 'en', isReply: false })
  })

  promise('publishes pictures with the words that describe them', async () => {
    const open = await account()
    const pictures = [await pictured('A red door', 200), await pictured(null, 20)]
    const intent = { ...intentOf(['Look']), parts: [{ text: 'Look', media: pictures }] as const }
    const body = granted(await network.body(intent, [pictures], open))
    expect(await network.upload(open, body, [pictures])).toEqual({ ok: true, value: [] })
    expect(await network.upload(open, body, [pictures])).toEqual({ ok: true, value: [] })
    expect((await network.publish(open, body, fresh)).kind).toBe('sent')
    const found = await network.find(open, body, [])
    expect(found.kind === 'public' && found.copy).toContain('A red door')
  })

  promise('freezes the same intent into the same bytes', async () => {
    const pictures = [[await pictured('A red door', 200)]]
    const intent = intentOf(['Same again, see https://theatre.example/open'])
    const [one, two] = [await network.body(intent, pictures, idle), await network.body(intent, pictures, idle)]
    expect(granted(one)).toBe(granted(two))
  })

  promise('chooses a key of its own for each part, each time', () => {
    const parts = [
      { text: 'a', media: [] },
      { text: 'b', media: [] },
    ] as const
    const at = new Date('2026-11-22T10:00:00Z')
    const keys = Array.from({ length: 50 }, () => network.keys(parts, at)).flat()
    expect(keys.length).toBe(100)
    expect(new Set(keys).size).toBe(100)
  })

  promise.each([
    ['too-long', 'a'.repeat(301)],
    ['bad-text', 'a\0b'],
    ['bad-text', 'half a \ud83d face'],
    ['nothing-to-say', '  \n'],
  ])('refuses before anything is frozen: %s', async (code, text) => {
    expect(await network.body(intentOf([text]), [[]], idle)).toMatchObject({
      ok: false,
      refusal: { code, again: 'never' },
    })
  })

  promise('takes what is exactly as long as the limit', async () => {
    const open = await account()
    const body = await bodyOf(open, 'é'.repeat(300))
    expect((await network.publish(open, body, fresh)).kind).toBe('sent')
  })

  promise('refuses a fifth picture', async () => {
    const five = Array.from({ length: 5 }, () => pictured('A door', 100))
    const answer = await network.body(intentOf(['Look']), [await Promise.all(five)], idle)
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'too-many-pictures' } })
  })
})
