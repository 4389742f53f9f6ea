import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Intent } from '../domain/delivery.ts'
import type { NetworkId } from '../domain/speakers.ts'
import { badDays } from './contract/bad-days.ts'
import * as bodies from './contract/bodies.ts'
import { filmed, moving, pictured } from './contract/bodies.ts'
import { tableOf } from './contract/table.ts'
import type { Network, OpenAccount } from './network.ts'
import { fresh, granted } from './simulators/opened.ts'
import { blueskyCast } from './stages/bluesky.ts'
import { facebookCast } from './stages/facebook.ts'
import { linkedinCast } from './stages/linkedin.ts'
import { mastodonCast } from './stages/mastodon.ts'
import { rehearsalCast } from './stages/rehearsal.ts'
import type { Cast, Stage } from './stages/stage.ts'
import { threadsCast } from './stages/threads.ts'
import { xCast } from './stages/x.ts'

const casts = {
  rehearsal: rehearsalCast,
  bluesky: blueskyCast,
  mastodon: mastodonCast('mastodon'),
  'mastodon 3': mastodonCast('mastodon-old'),
  gotosocial: mastodonCast('gotosocial'),
  x: xCast,
  facebook: facebookCast,
  threads: threadsCast,
  linkedin: linkedinCast('member'),
  'linkedin-page': linkedinCast('page'),
} satisfies Readonly<Record<NetworkId | 'mastodon 3' | 'gotosocial', Cast>>
const names = Object.keys(casts) as (keyof typeof casts)[]
const table = tableOf(names)
afterAll(() => console.log(table.print()))

describe.each(names)('the network %s', (name) => {
  const cast: Cast = casts[name]
  // On a clean machine what is missing is a fault of the installation, not a reason to leave it out.
  const missing = process.env.CI ? null : cast.missing
  if (missing !== null) console.warn(missing)
  let stage: Stage
  let network: Network
  /** For what changes nothing on the network. */
  let idle: OpenAccount
  beforeAll(async () => {
    if (missing !== null) return
    stage = await cast.open()
    network = stage.network
    idle = await account()
  })
  afterAll(() => stage?.close())
  const promise = table.promises(name, missing === null)
  /** What only a network can keep that knows our keys. */
  const keyed = table.promises(name, missing === null && cast.ownKeys)
  const forgetful = table.promises(name, missing === null && !cast.remembersTakenDown)
  const mindful = table.promises(name, missing === null && cast.remembersTakenDown)

  const readable = table.promises(name, missing === null && cast.canBeRead)
  const unreadable = table.promises(name, missing === null && !cast.canBeRead)
  const threaded = table.promises(name, missing === null && cast.hasThreads)
  const single = table.promises(name, missing === null && !cast.hasThreads)

  const account = async () => stage.open(await stage.connect())
  const intentOf = (texts: readonly [string, ...string[]], at?: Date): Intent =>
    bodies.intentOf(network, texts, at ? { at } : {})
  const bodyOf = (open: OpenAccount, ...texts: [string, ...string[]]) => bodies.bodyOf(network, open, ...texts)
  const publishAll = (open: OpenAccount, body: string, uploads = fresh.uploads) =>
    bodies.publishAll(network, open, body, { placed: [], uploads })

  const never = (code: string) => ({ ok: false, refusal: { code, again: 'never' } })

  badDays({ promise, readable, unreadable }, () => ({ stage, network, account, bodyOf, publishAll }))

  promise('connects and says who we are', async () => {
    const connected = await stage.connect()
    expect(connected.identity.handle).toContain('stage')
    expect(granted(await network.whoami(stage.open(connected)))).toEqual(connected.identity)
  })

  promise('says whose key it is when the key belongs to another account', async () => {
    const [mine, other] = [await account(), await account()]
    expect(granted(await network.whoami({ ...mine, credentials: other.credentials })).remoteId).toBe(other.remoteId)
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

  readable('publishes once, and finds it where it was absent before', async () => {
    const open = await account()
    const body = await bodyOf(open, 'Doors at seven')
    expect(await network.find(open, body, [])).toEqual({ kind: 'absent' })
    const refs = await publishAll(open, body)
    expect(await network.find(open, body, [])).toMatchObject({ kind: 'public', refs })
    expect(await network.find(open, body, refs)).toMatchObject({ kind: 'public', refs })
    expect(await stage.publicTexts(open.remoteId)).toEqual(['Doors at seven'])
  })

  keyed('keeps one copy when the same body is published twice', async () => {
    const open = await account()
    const body = await bodyOf(open, 'Once is enough')
    const first = await network.publish(open, body, fresh)
    expect(await network.publish(open, body, fresh)).toEqual(first)
    expect(await stage.publicTexts(open.remoteId)).toEqual(['Once is enough'])
  })

  keyed('keeps one copy when the same body is published eight times at once', async () => {
    const open = await account()
    const body = await bodyOf(open, 'Eight hands, one post')
    const all = await Promise.all(Array.from({ length: 8 }, () => network.publish(open, body, fresh)))
    expect(all.map(({ kind }) => kind)).toEqual(Array(8).fill('sent'))
    expect(await stage.publicTexts(open.remoteId)).toEqual(['Eight hands, one post'])
  })

  keyed('never puts other words over a key that is taken', async () => {
    const open = await account()
    const intent = intentOf(['The first words'])
    const first = granted(await network.body(intent, [[]], open))
    const other = granted(await network.body({ ...intent, parts: [{ text: 'Other words', media: [] }] }, [[]], open))
    expect((await network.publish(open, first, fresh)).kind).toBe('sent')
    expect((await network.publish(open, other, fresh)).kind).toBe('unknown')
    expect((await network.find(open, other, [])).kind).toBe('other')
    expect(await stage.publicTexts(open.remoteId)).toEqual(['The first words'])
  })

  unreadable('publishes once, and never says that it is absent: only a person can look', async () => {
    const open = await account()
    const body = await bodyOf(open, 'Doors at seven')
    expect((await network.find(open, body, [])).kind).toBe('unknown')
    const refs = await publishAll(open, body)
    expect((await network.find(open, body, refs)).kind).toBe('unknown')
    expect(network.repeats(open, body)).toBe('never')
    expect(network.past).toBeUndefined()
    expect(await stage.publicTexts(open.remoteId)).toEqual(['Doors at seven'])
    expect(await network.remove(open, body, refs)).toEqual({ kind: 'gone' })
    expect(await network.remove(open, body, refs)).toEqual({ kind: 'gone' })
    expect((await network.remove(open, body, [])).kind).toBe('by-hand')
    expect(await stage.publicTexts(open.remoteId)).toEqual([])
  })

  single('refuses a thread before anything is frozen', async () => {
    expect(await network.body(intentOf(['One', 'Two']), [[], []], idle)).toMatchObject(never('too-long'))
  })

  threaded('publishes a thread in order, and finds all of it', async () => {
    const open = await account()
    const body = await bodyOf(open, 'One', 'Two', 'Three')
    const refs = await publishAll(open, body)
    expect(new Set(refs.map(({ remoteId }) => remoteId)).size).toBe(3)
    expect(await network.find(open, body, refs)).toMatchObject({ kind: 'public', refs })
    expect(await stage.publicTexts(open.remoteId)).toEqual(['One', 'Two', 'Three'])
  })

  keyed('publishes nothing of a thread whose last key is taken', async () => {
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

  keyed('leaves one copy of a thread that is published eight times at once', async () => {
    const open = await account()
    const body = await bodyOf(open, 'First of two', 'Second of two')
    const all = await Promise.all(Array.from({ length: 8 }, () => network.publish(open, body, fresh)))
    expect(all.some(({ kind }) => kind === 'sent')).toBe(true)
    expect(all.every(({ kind }) => kind !== 'refused')).toBe(true)
    expect((await network.find(open, body, [])).kind).toBe('public')
    expect(await stage.publicTexts(open.remoteId)).toEqual(['First of two', 'Second of two'])
  })

  readable('takes all of it down, and may be asked twice', async () => {
    const open = await account()
    const body = await bodyOf(open, 'Too hasty', ...(cast.hasThreads ? ['And more of it'] : []))
    const stays = await bodyOf(open, 'This one stays')
    const refs = await publishAll(open, body)
    await publishAll(open, stays)
    expect(await network.remove(open, body, refs)).toEqual({ kind: 'gone' })
    expect(await network.remove(open, body, refs)).toEqual({ kind: 'gone' })
    expect(await network.find(open, body, refs)).toEqual({ kind: 'absent' })
    expect(await stage.publicTexts(open.remoteId)).toEqual(['This one stays'])
  })

  async function afterTakeDown() {
    const open = await account()
    const body = await bodyOf(open, 'Back from the dead')
    await network.remove(open, body, await publishAll(open, body))
    const { kind } = await network.publish(open, body, fresh)
    return { kind, texts: await stage.publicTexts(open.remoteId) }
  }

  forgetful('would publish again after a take-down: only a tombstone of the desk prevents it', async () => {
    expect(await afterTakeDown()).toEqual({ kind: 'sent', texts: ['Back from the dead'] })
  })

  mindful('remembers the key of what was taken down, and does not publish it again', async () => {
    expect(await afterTakeDown()).toEqual({ kind: 'refused', texts: [] })
  })

  readable('tells its own past, newest first, a page at a time, and goes on from where a page ended', async () => {
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
      names.push(...(await publishAll(open, body)).map(({ remoteId }) => remoteId))
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
    expect(all[0]).toMatchObject({ language: cast.tellsLanguage ? 'en' : null, isReply: false })
    // Where the network does not take our word for when it was made, it was made just now.
    if (cast.ownKeys) expect(all[0]?.at).toBe('2026-11-01T00:52:00.000Z')
    else expect(Math.abs(Date.parse(all[0]?.at ?? '') - Date.now())).toBeLessThan(120_000)
  })

  promise('publishes pictures with the words that describe them', async ({ skip }) => {
    if (network.profile.maxPictures === 0) return skip('it takes none from here')
    const open = await account()
    const pictures = [await pictured('A red door', 200), await pictured(null, 20)]
    const intent = { ...intentOf(['Look']), parts: [{ text: 'Look', media: pictures }] as const }
    const body = granted(await network.body(intent, [pictures], open))
    await network.upload(open, body, [pictures])
    await publishAll(open, body, granted(await network.upload(open, body, [pictures])))
    expect((await network.find(open, body, [])).kind).toBe(cast.canBeRead ? 'public' : 'unknown')
    expect(await stage.publicAlts(open.remoteId)).toEqual(['A red door', ''])
  })

  promise(
    'publishes a video and what moves where it takes them, and else refuses them before anything is frozen',
    async () => {
      for (const hung of [await filmed('The dress rehearsal'), await moving('She waves')]) {
        const open = await account()
        const intent = { ...intentOf(['Look']), parts: [{ text: 'Look', media: [hung] }] as const }
        const made = await network.body(intent, [[hung]], open)
        const taken =
          network.profile.hangs([{ kind: hung.kind, bytes: hung.bytes.length, seconds: hung.seconds }]) === null
        expect(made.ok ? 'frozen' : made.refusal.code).toBe(taken ? 'frozen' : 'media-not-taken')
        if (!made.ok) continue
        expect(await stage.publicAlts(open.remoteId)).toEqual([])
        await publishAll(open, made.value, granted(await network.upload(open, made.value, [[hung]])))
        expect((await stage.publicAlts(open.remoteId)).length).toBe(1)
      }
    },
  )

  promise('refuses a video with a picture beside it', async () => {
    const pair = [await filmed('The dress rehearsal'), await pictured('A red door', 90)]
    const answer = await network.body(intentOf(['Look']), [pair], idle)
    const taken = network.profile.hangs([{ kind: 'video', bytes: 1, seconds: 1 }]) === null
    expect(answer).toMatchObject(never(taken ? 'media-not-together' : 'media-not-taken'))
  })

  promise('freezes the same intent into the same bytes', async () => {
    const pictures = [[await pictured('A red door', 200)].slice(0, network.profile.maxPictures)]
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

  const limit = () => network.profile.count('').limit
  for (const [code, said, text] of [
    ['too-long', 'one character too many', () => 'a'.repeat(limit() + 1)],
    ['bad-text', 'a character that is none', () => 'a\0b'],
    ['bad-text', 'half a character', () => 'half a \ud83d face'],
    ['nothing-to-say', 'no words', () => '  \n'],
  ] as const) {
    promise(`refuses before anything is frozen: ${said}`, async () => {
      expect(await network.body(intentOf([text()]), [[]], idle)).toMatchObject(never(code))
    })
  }

  promise('takes what is exactly as long as the limit', async () => {
    const open = await account()
    const body = await bodyOf(open, 'é'.repeat(limit()))
    expect((await network.publish(open, body, fresh)).kind).toBe('sent')
  })

  promise('refuses one picture too many', async () => {
    const many = Array.from({ length: (stage.maxPictures ?? network.profile.maxPictures) + 1 }, () =>
      pictured('A door', 100),
    )
    const answer = await network.body(intentOf(['Look']), [await Promise.all(many)], idle)
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'too-many-pictures' } })
  })
})
