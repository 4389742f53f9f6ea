import { afterAll, describe, expect, it } from 'vitest'
import type { Ref } from '../../domain/delivery.ts'
import type { Manner } from '../../domain/draft.ts'
import { bodyOf, intentOf, pictured, publishAll } from '../contract/bodies.ts'
import { guardedFetch } from '../guarded-fetch.ts'
import type { OpenAccount } from '../network.ts'
import { type MastodonSimulator, mastodonSimulator } from '../simulators/mastodon.ts'
import { enterBy, fresh, granted, opened } from '../simulators/opened.ts'
import { mastodonNetwork } from './client.ts'
import { secretOf } from './server.ts'

const network = mastodonNetwork({ fetch: guardedFetch({ allowPrivate: true }), pollMs: 5 })
const servers: MastodonSimulator[] = []
afterAll(() => Promise.all(servers.map((server) => server.stop())))

async function on(options: Parameters<typeof mastodonSimulator>[0] = {}) {
  const server = await mastodonSimulator(options)
  servers.push(server)
  const person = server.person('theatre')
  const entered = await enterBy(network, { server: server.url }, (url) => server.consent(url, person.username))
  const open = opened(granted(entered)[0])
  const frozen = async (texts: readonly [string, ...string[]], manner: Manner = {}) =>
    granted(
      await network.body(
        intentOf(network, texts, { manner, at: new Date() }),
        texts.map(() => []),
        open,
      ),
    )
  const published = () => server.asked.filter(({ call }) => call === 'publish')
  return { server, person, open, frozen, published }
}
const withLimits = (open: OpenAccount, changes: object): OpenAccount => {
  const secret = secretOf(open.credentials)
  const changed = { ...secret, limits: { ...secret.limits, ...changes } }
  return { ...open, credentials: { ...open.credentials, secret: JSON.stringify(changed) } }
}

describe('what is sent', () => {
  it('is the frozen words, with one key for each part, seen on the wire', async () => {
    const { open, frozen, published } = await on()
    const body = await frozen(['First', 'Second'], { warning: 'Stage blood', visibility: 'followers' })
    await publishAll(network, open, body)
    await network.publish(open, body, fresh)
    const [first, second, again] = published()
    expect(first?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/)
    expect(second?.headers['idempotency-key']).not.toBe(first?.headers['idempotency-key'])
    expect(again?.headers['idempotency-key']).toBe(first?.headers['idempotency-key'])
    expect(again?.bytes).toEqual(first?.bytes)
    expect(JSON.parse(String(second?.bytes))).toEqual({
      status: 'Second',
      language: 'en',
      content_type: 'text/plain',
      spoiler_text: 'Stage blood',
      visibility: 'private',
      in_reply_to_id: expect.stringMatching(/^\d+$/),
    })
  })

  it('leaves to the account what nobody said of its manner', async () => {
    const { open, frozen, published } = await on()
    await network.publish(open, await frozen(['As usual']), fresh)
    expect(Object.keys(JSON.parse(String(published()[0]?.bytes))).sort()).toEqual([
      'content_type',
      'language',
      'status',
    ])
  })

  it('keeps to the limits of its own server, not to those of most', async () => {
    const { open } = await on()
    const long = intentOf(network, ['a'.repeat(900)])
    expect(await network.body(long, [[]], open)).toMatchObject({ ok: false, refusal: { code: 'too-long' } })
    expect(await network.body(long, [[]], withLimits(open, { characters: 5000 }))).toMatchObject({ ok: true })
    const short = intentOf(network, ['a'.repeat(300)])
    expect(await network.body(short, [[]], withLimits(open, { characters: 280 }))).toMatchObject({
      ok: false,
      refusal: { code: 'too-long', why: 'Mastodon takes 280 characters. This has 300.' },
    })
    const warned = intentOf(network, ['a'.repeat(490)], { manner: { warning: 'Stage blood' } })
    expect(await network.body(warned, [[]], open)).toMatchObject({ ok: false, refusal: { code: 'too-long' } })
    const picture = await pictured('A red door', 90)
    const look = intentOf(network, ['Look'])
    for (const [changes, code] of [
      [{ pictures: 1 }, 'too-many-pictures'],
      [{ description: 5 }, 'too-long'],
      [{ pictureBytes: 100 }, 'picture-too-big'],
    ] as const)
      expect(await network.body(look, [[picture, picture]], withLimits(open, changes))).toMatchObject({
        ok: false,
        refusal: { code },
      })
  })

  it('counts strictly where the account cannot be opened to see what its server takes', async () => {
    const { open } = await on()
    const address = intentOf(network, [`https://example.org/${'x'.repeat(490)}`])
    expect(await network.body(address, [[]], open)).toMatchObject({ ok: true })
    expect(await network.body(address, [[]], { ...open, credentials: null })).toMatchObject({
      ok: false,
      refusal: { code: 'too-long' },
    })
  })
})

describe('pictures', () => {
  const shown = async (server: MastodonSimulator, open: OpenAccount) => {
    const pictures = [await pictured('A red door', 200), await pictured(null, 20)]
    const body = granted(await network.body(intentOf(network, ['Look']), [pictures], open))
    return {
      body,
      upload: () => network.upload(open, body, [pictures]),
      said: () => [...server.descriptions().values()],
    }
  }

  it('wait until the server has worked on them, and carry their description', async () => {
    const { server, open } = await on({ pictureLooks: 3 })
    const { upload, said } = await shown(server, open)
    expect(granted(await upload())).toEqual([[expect.any(String), expect.any(String)]])
    expect(said()).toEqual(['A red door', ''])
    expect(server.asked.filter(({ call }) => call.startsWith('media ')).length).toBe(6)
  })

  it('are tried again later where the server fails, and never where it says it cannot', async () => {
    const { server, open } = await on({ pictureLooks: 1 })
    const { upload, body } = await shown(server, open)
    server.plan('media', 'broken')
    expect(await upload()).toMatchObject({ ok: false, refusal: { again: 'later' } })
    server.plan('media', { status: 422, body: { error: 'Validation failed: File type is not supported' } })
    expect(await upload()).toMatchObject({ ok: false, refusal: { code: 'network-refused', again: 'never' } })
    const gone = [['1', '2']]
    expect(await network.publish(open, body, { placed: [], uploads: gone })).toMatchObject({
      kind: 'refused',
      refusal: { why: expect.stringContaining('Media not found') },
    })
  })

  it('do not wait for ever', async () => {
    const { server, open } = await on({ pictureLooks: 1_000_000 })
    const hasty = mastodonNetwork({ fetch: guardedFetch({ allowPrivate: true }), pollMs: 5, uploadMs: 300 })
    const picture = await pictured('A red door', 200)
    const body = granted(await network.body(intentOf(network, ['Look']), [[picture]], open))
    expect(await hasty.upload(open, body, [[picture]])).toMatchObject({
      ok: false,
      refusal: { code: 'network-slow', again: 'later' },
    })
    expect(server.posts()).toEqual([])
  })
})

describe('looking for a post whose answer was lost', () => {
  const text =
    'Doors at 7 & “more” <soon>\n\nSee https://theatre.example/what/ever/very/long/path?x=1&y=2 with @box@other.example'

  it('knows its words again however the server lays them out', async () => {
    const { server, open, frozen } = await on()
    const body = await frozen([text], { warning: 'A & B' })
    server.plan('publish', 'lost')
    expect((await network.publish(open, body, fresh)).kind).toBe('unknown')
    expect((await network.find(open, body, [])).kind).toBe('public')
  })

  it('takes nothing else for it', async () => {
    const { server, person, open, frozen } = await on()
    const body = await frozen(['Doors at seven', 'Second part'])
    const own = server.say(person.id, 'Something else')
    server.say(person.id, 'Doors at seven', { replyTo: own.id })
    server.say(server.person('other').id, 'Doors at seven')
    expect(await network.find(open, body, [])).toEqual({ kind: 'absent' })
    const warned = await frozen(['Something else'], { warning: 'Careful' })
    expect(await network.find(open, warned, [])).toEqual({ kind: 'absent' })
  })

  it('does not take for it what the account said before', async () => {
    const { server, person, open } = await on()
    server.say(person.id, 'Doors at seven')
    const later = intentOf(network, ['Doors at seven'], { at: new Date(Date.now() + 180_000) })
    expect(await network.find(open, granted(await network.body(later, [[]], open)), [])).toEqual({ kind: 'absent' })
  })

  it('asks for what was typed where the server shows it otherwise', async () => {
    const { server, person, open, frozen } = await on()
    const body = await frozen(['Some *stars* in it'])
    server.say(person.id, 'Some *stars* in it')
    const [post] = server.posts()
    const status = {
      id: post?.id,
      created_at: new Date().toISOString(),
      content: '<p>Some <em>stars</em> in it</p>',
      in_reply_to_id: null,
      spoiler_text: '',
      media_attachments: [],
    }
    server.plan('list', { status: 200, body: [status] })
    expect((await network.find(open, body, [])).kind).toBe('public')
  })

  it('does not ask what was typed of posts that cannot be it', async () => {
    const { server, person, open, frozen } = await on()
    for (let n = 0; n < 30; n++) server.say(person.id, `Evening ${n} of the run`)
    const asked = server.asked.length
    expect(await network.find(open, await frozen(['Evening 7 of the tour']), [])).toEqual({ kind: 'absent' })
    expect(server.asked.slice(asked).map(({ call }) => call)).toEqual(['list', 'list'])
  })

  it('leaves it to a person where the same stands there twice', async () => {
    const { server, person, open, frozen } = await on()
    const body = await frozen(['Twice'])
    server.say(person.id, 'Twice')
    server.say(person.id, 'Twice')
    expect((await network.find(open, body, [])).kind).toBe('other')
  })

  it('sees it only once the list does, and does not believe a list that still shows what is gone', async () => {
    const { server, open, frozen } = await on({ lagMs: 150 })
    const body = await frozen(['Slow list'])
    const placed = await publishAll(network, open, body)
    expect(await network.find(open, body, [])).toEqual({ kind: 'absent' })
    expect((await network.find(open, body, placed)).kind).toBe('public')
    server.advance(200)
    expect((await network.find(open, body, [])).kind).toBe('public')
    for (const { id } of server.posts()) server.drop(id)
    expect(await network.find(open, body, [])).toEqual({ kind: 'absent' })
  })

  it('goes on through pages of what was said since, and gives up rather than guess', async () => {
    const { server, person, open, frozen } = await on()
    const body = await frozen(['Far back'])
    server.say(person.id, 'Far back')
    for (let n = 0; n < 100; n++) server.say(person.id, `Since then ${n}`)
    expect((await network.find(open, body, [])).kind).toBe('public')
    for (let n = 0; n < 400; n++) server.say(person.id, `And since then ${n}`)
    expect((await network.find(open, body, [])).kind).toBe('unknown')
  })

  it('says what is missing where somebody removed a part', async () => {
    const { server, open, frozen } = await on()
    const body = await frozen(['One', 'Two'])
    const placed = await publishAll(network, open, body)
    server.drop(server.posts()[1]?.id ?? '')
    expect(await network.find(open, body, placed)).toMatchObject({ kind: 'other' })
  })

  it('cannot be done where the server lets nobody read, and nothing is called absent', async () => {
    const { server, open, frozen } = await on()
    const body = await frozen(['Blind'])
    server.plan('list', { status: 403, body: { error: 'This action is outside the authorized scopes' } })
    expect((await network.find(open, body, [])).kind).toBe('unknown')
  })
})

describe('taking down', () => {
  it('tells how long to wait where it was too many for the server, by the clock of the server', async () => {
    const { server, open, frozen } = await on({ removals: 1 })
    server.advance(-3_600_000)
    const [one, two] = [await frozen(['One']), await frozen(['Two'])]
    const placed: (readonly Ref[])[] = []
    for (const body of [one, two]) placed.push(await publishAll(network, open, body))
    expect(await network.remove(open, one, placed[0] ?? [])).toEqual({ kind: 'gone' })
    const answer = await network.remove(open, two, placed[1] ?? [])
    expect(answer).toMatchObject({ kind: 'refused', refusal: { code: 'rate-limited', again: 'later' } })
    expect(answer.kind === 'refused' && answer.refusal.why).toMatch(
      /^Mastodon takes 30 removals in 30 minutes. It asks us to wait 3[01] minutes\.$/,
    )
    server.advance(1_860_000)
    expect(await network.remove(open, two, placed[1] ?? [])).toEqual({ kind: 'gone' })
  })

  it('counts what somebody else removed as gone', async () => {
    const { server, open, frozen } = await on()
    const body = await frozen(['Gone already'])
    const placed = await publishAll(network, open, body)
    server.drop(server.posts()[0]?.id ?? '')
    expect(await network.remove(open, body, placed)).toEqual({ kind: 'gone' })
    server.plan('remove', { status: 410, body: { error: 'Gone' } })
    expect(await network.remove(open, body, placed)).toEqual({ kind: 'gone' })
  })

  it('is never said to be done of a post of somebody else', async () => {
    const { server, open, frozen } = await on()
    const theirs = server.say(server.person('other').id, 'Not ours')
    const placed = [{ remoteId: `${new URL(server.url).host}/${theirs.id}`, url: '' }]
    await network.remove(open, await frozen(['Ours']), placed)
    expect(server.posts().find(({ id }) => id === theirs.id)?.deletedAt).toBeNull()
  })
})

describe('an account that is no longer what it was', () => {
  it.each([
    ['disabled', 'Your login is currently disabled'],
    ['gone', 'Gone'],
  ] as const)('%s: says so, and asks for a person', async (state, words) => {
    const { person, open, frozen } = await on()
    const body = await frozen(['Too late'])
    person.state = state
    const why = expect.stringContaining(words)
    const refusal = { code: 'network-refused', again: 'after-reconnect', why }
    expect(await network.whoami(open)).toEqual({ ok: false, refusal })
    expect(await network.publish(open, body, fresh)).toEqual({ kind: 'refused', refusal, retryAfter: null })
  })

  it('is another one when the server says so', async () => {
    const { server, open } = await on()
    server.plan('whoami', { status: 200, body: { id: '7', username: 'somebody', display_name: 'Some\nbody' } })
    const host = new URL(server.url).host
    expect(granted(await network.whoami(open))).toEqual({
      remoteId: `${host}/7`,
      handle: `somebody@${host}`,
      name: 'Some body',
    })
  })

  it('does not call a post ours that came back under another name', async () => {
    const { server, open, frozen } = await on()
    server.plan('publish', { status: 200, body: { id: '9', account: { id: '7' } } })
    expect((await network.publish(open, await frozen(['Whose?']), fresh)).kind).toBe('unknown')
  })

  it('takes two of the same at once for no proof', async () => {
    const { server, open, frozen } = await on()
    server.plan('publish', { status: 422, body: { error: 'Duplicate record' } })
    expect((await network.publish(open, await frozen(['Both']), fresh)).kind).toBe('unknown')
  })
})

describe('what was said before', () => {
  it('is what was said to everybody, with its warning, its links and whether it answers', async () => {
    const { server, person, open, frozen } = await on()
    server.say(person.id, 'For followers', { visibility: 'private' })
    const first = server.say(person.id, 'See https://theatre.example/a?b=1&c=2', { visibility: 'unlisted' })
    server.say(person.id, 'An answer', { replyTo: first.id })
    await network.publish(open, await frozen(['Blood'], { warning: 'Stage blood' }), fresh)
    const page = await network.past?.(open, null)
    const posts = page?.ok ? page.value.posts : []
    expect(posts.map(({ text, isReply }) => [text, isReply])).toEqual([
      ['Stage blood\n\nBlood', false],
      ['An answer', true],
      ['See https://theatre.example/a?b=1&c=2', false],
    ])
    expect(posts[2]?.links).toEqual(['https://theatre.example/a?b=1&c=2'])
    expect(server.asked.at(-1)?.url.searchParams.get('exclude_reblogs')).toBe('true')
  })

  it('waits as long as the server asks, and does not go round in circles', async () => {
    const { server, person, open } = await on()
    const headers = { 'x-ratelimit-reset': '2026-11-22T10:01:30.000Z', date: 'Sun, 22 Nov 2026 10:00:00 GMT' }
    server.plan('list', { status: 429, body: { error: 'Too many requests' }, headers })
    expect(await network.past?.(open, null)).toMatchObject({ ok: false, retryAfter: 90 })
    const { id } = server.say(person.id, 'Again and again')
    server.plan('list', { status: 200, body: [{ id }] })
    expect(await network.past?.(open, `${id}`)).toMatchObject({ ok: false, refusal: { code: 'network-strange' } })
  })
})

describe('the simulator', () => {
  it('throws the same dice for the same seed, other dice for another', async () => {
    const run = async (seed: number) => {
      const { server, open } = await on({ seed, dice: { publish: { lost: 0.3, busy: 0.3 } } })
      const kinds: string[] = []
      for (let n = 0; n < 20; n++)
        kinds.push((await network.publish(open, await bodyOf(network, open, `Post ${n}`), fresh)).kind)
      return { kinds: kinds.join(' '), met: JSON.stringify(server.met) }
    }
    const first = await run(7)
    expect(await run(7)).toEqual(first)
    expect((await run(8)).kinds).not.toBe(first.kinds)
  })

  it('forgets a key after an hour, and then makes a second post', async () => {
    const { server, open, frozen } = await on()
    const body = await frozen(['An hour ago'])
    await network.publish(open, body, fresh)
    server.advance(3_500_000)
    await network.publish(open, body, fresh)
    expect(server.posts().length).toBe(1)
    server.advance(200_000)
    await network.publish(open, body, fresh)
    expect(server.posts().length).toBe(2)
  })

  it('is asked for all it has by a way of its own', async () => {
    const { server, person } = await on()
    server.say(person.id, 'Seen by anybody')
    const all = (await (await fetch(`${server.url}/_all`)).json()) as { posts: { text: string }[] }
    expect(all.posts.map(({ text }) => text)).toEqual(['Seen by anybody'])
    expect(await (await fetch(`${server.url}/@theatre`)).text()).toContain('Seen by anybody')
  })
})
