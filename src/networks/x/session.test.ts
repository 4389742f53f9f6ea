import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardedFetch } from '../guarded-fetch.ts'
import type { Connected, Credentials, OpenAccount } from '../network.ts'
import { fresh, granted, opened } from '../simulators/opened.ts'
import { type SimulatedX, simulateX } from '../simulators/x/x.ts'
import { connectOnX } from '../stages/x.ts'
import { xNetwork } from './client.ts'

let x: SimulatedX
let network: ReturnType<typeof xNetwork>
const client = (deadlineMs = 5_000) =>
  xNetwork({ fetch: guardedFetch({ allowPrivate: true }), apiUrl: x.url, siteUrl: x.url, deadlineMs })
beforeAll(async () => {
  x = await simulateX({ seed: 1 })
  network = client()
})
afterAll(() => x.stop())

const uri = 'https://desk.example/back'
const entryOf = (of = network) => {
  if (of.entry.kind !== 'away') throw new Error('X is opened on its own page')
  return of.entry
}
const renewals = () => x.asked.filter(({ bytes }) => bytes.includes('grant_type=refresh_token')).length

describe('letting the desk in on X', () => {
  async function away(app = x.addApp()) {
    const entry = entryOf()
    const registered = granted(await entry.register('', app, uri))
    const { url, kept } = granted(await entry.begin('', registered, { uri, state: 'our state' }))
    const finish = (answer: Readonly<Record<string, string>>, more: { kept?: string; uri?: string } = {}) =>
      entry.finish('', registered, more.kept ?? kept, answer, more.uri ?? uri)
    return { url: new URL(url), kept, finish }
  }

  it('asks for what it needs and no more, with a challenge of its own each time', async () => {
    const [one, two] = [await away(), await away()]
    const asked = Object.fromEntries(one.url.searchParams)
    const { verifier } = JSON.parse(one.kept)
    expect(one.url.pathname).toBe('/i/oauth2/authorize')
    expect(one.url.search).not.toContain('+')
    expect(asked).toMatchObject({
      response_type: 'code',
      redirect_uri: uri,
      state: 'our state',
      scope: 'tweet.read tweet.write users.read media.write offline.access',
      code_challenge_method: 'S256',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    })
    expect(two.url.searchParams.get('code_challenge')).not.toBe(asked.code_challenge)
  })

  it('connects who pressed the button, for ever renewable, and keeps no code', async () => {
    x.addUser('box-office')
    const { url, finish } = await away()
    const answer = await x.letIn(url.href, 'box-office')
    expect(answer.state).toBe('our state')
    const [connected] = granted(await finish(answer))
    expect(connected).toMatchObject({ identity: { handle: 'box-office', name: 'The box-office' }, endsAt: null })
    expect(Object.keys(JSON.parse(connected.credentials.secret)).sort()).toEqual(['access', 'app', 'refresh'])
  })

  it('says so where the person does not let it in', async () => {
    const { url, finish } = await away()
    const answer = await x.letIn(url.href, null)
    expect(answer).toMatchObject({ error: 'access_denied' })
    expect(await finish(answer)).toMatchObject({ ok: false, refusal: { code: 'entry-refused', again: 'never' } })
  })

  it.each([
    ['a way back that was used before', { twice: true }],
    ['somebody else’s way out', { kept: JSON.stringify({ verifier: 'another' }) }],
    ['another address of ours', { uri: 'https://elsewhere.example/back' }],
  ])('refuses %s', async (_, { twice, ...more }: { twice?: boolean; kept?: string; uri?: string }) => {
    const { username } = x.addUser(`guest${Math.floor(performance.now() * 1000)}`)
    const { url, finish } = await away()
    const answer = await x.letIn(url.href, username)
    if (twice) granted(await finish(answer))
    expect(await finish(answer, more)).toMatchObject({ ok: false, refusal: { code: 'entry-refused' } })
  })

  it('refuses less than it needs, and says what is missing', async () => {
    const { username } = x.addUser('less')
    const { url, finish } = await away()
    url.searchParams.set('scope', 'tweet.read users.read')
    const refused = await finish(await x.letIn(url.href, username))
    expect(refused).toMatchObject({ ok: false, refusal: { why: expect.stringContaining('tweet.write, media.write') } })
  })

  it('says when the Client Secret is not the one that X knows', async () => {
    const { username } = x.addUser('wrong-secret')
    const { url, finish } = await away({ ...x.addApp(), clientSecret: 'not-the-true-one' })
    const refused = await finish(await x.letIn(url.href, username))
    expect(refused).toMatchObject({ ok: false, refusal: { why: expect.stringContaining('Client Secret') } })
  })

  it.each([{}, { clientId: 'a'.repeat(30) }, { clientId: 'a b c d e f g h', clientSecret: 'b'.repeat(40) }])(
    'refuses an app that is not whole: %j',
    async (typed) => {
      expect(await entryOf().register('', typed, uri)).toMatchObject({ ok: false, refusal: { code: 'wrong-input' } })
    },
  )

  it.each(['html', 'lost', 'busy', 'endless'] as const)('asks to begin anew later when X is %s', async (fault) => {
    const { username } = x.addUser(`late-${fault}`)
    const { url, finish } = await away()
    const answer = await x.letIn(url.href, username)
    x.plan('POST /2/oauth2/token', fault)
    expect(await finish(answer)).toMatchObject({ ok: false, refusal: { again: 'later' } })
  })
})

describe('keys of X that run out', () => {
  let count = 0
  /** Accounts of one row, as several deliveries and several processes open it. */
  async function row() {
    const connected: Connected = await connectOnX(x, network, `row${++count}`)
    let kept: Credentials = connected.credentials
    let last: Promise<unknown> = Promise.resolve()
    const open = (more: Partial<OpenAccount> = {}): OpenAccount =>
      opened(connected, {
        credentials: kept,
        renew(change) {
          const mine = last.then(async () => {
            kept = (await change(kept)) ?? kept
            return kept
          })
          last = mine.catch(() => undefined)
          return mine
        },
        ...more,
      })
    const bodyOf = async (text: string) => {
      const parts = [{ text, media: [] }] as const
      const at = new Date()
      const keys = network.keys(parts, at)
      const intent = { account: 'a', parts, keys, createdAt: at.toISOString(), language: 'en', manner: {} }
      return granted(await network.body(intent, [[]], open()))
    }
    return { id: connected.identity.remoteId, open, bodyOf, kept: () => JSON.parse(kept.secret) }
  }

  it('are renewed once for eight deliveries at once, in two processes', async () => {
    const { id, open } = await row()
    const [one, other] = [client(), client()]
    const accounts = Array.from({ length: 8 }, () => open())
    x.expire(id)
    const before = renewals()
    const all = await Promise.all(accounts.map((account, n) => (n % 2 ? one : other).whoami(account)))
    expect(all.map((each) => granted(each).remoteId)).toEqual(Array(8).fill(id))
    expect(renewals() - before).toBe(1)
  })

  it('are used again by an account that was opened before somebody else renewed them', async () => {
    const { id, open } = await row()
    const [early, late] = [open(), open()]
    x.expire(id)
    granted(await network.whoami(early))
    expect(granted(await client().whoami(late)).remoteId).toBe(id)
    expect(granted(await network.whoami(early)).remoteId).toBe(id)
  })

  it('send nothing where the new pair could not be kept', async () => {
    const { id, open, bodyOf } = await row()
    const body = await bodyOf('Must not leave')
    const account = open({
      async renew(change) {
        await change(account.credentials)
        throw new Error('the store is away')
      },
    })
    x.expire(id)
    await expect(network.publish(account, body, fresh)).rejects.toThrow('the store is away')
    expect(x.posts(id)).toEqual([])
  })

  it('are never replaced by an empty renewal key', async () => {
    const { id, open, kept } = await row()
    const { refresh } = kept()
    x.knobs.renewal = 'empty'
    try {
      x.expire(id)
      granted(await network.whoami(open()))
    } finally {
      x.knobs.renewal = 'new'
    }
    expect(kept().refresh).toBe(refresh)
    x.expire(id)
    expect(granted(await network.whoami(open())).remoteId).toBe(id)
    expect(kept().refresh).not.toBe(refresh)
  })

  it.each([
    'busy',
    'cut',
    { status: 200, body: '<!doctype html><title>Welcome</title>' },
    { status: 502, body: {} },
    { status: 429, body: '' },
    { status: 400, body: { error: 'slow_down' } },
  ] as const)('wait where X cannot renew them for a moment: %j', async (fault) => {
    const { id, open } = await row()
    x.expire(id)
    x.plan('POST /2/oauth2/token', fault)
    expect(await network.whoami(open())).toMatchObject({ ok: false, refusal: { again: 'later' } })
    expect(granted(await network.whoami(open())).remoteId).toBe(id)
  })

  it('are lost with the answer that brought them: first later, then a person connects again', async () => {
    const { id, open } = await row()
    x.expire(id)
    x.plan('POST /2/oauth2/token', 'lost')
    expect(await network.whoami(open())).toMatchObject({ ok: false, refusal: { again: 'later' } })
    const refusal = { code: 'reconnect-needed', again: 'after-reconnect' }
    expect(await network.whoami(open())).toMatchObject({ ok: false, refusal })
  })

  it('say whose they are when X gives them to somebody else', async () => {
    const [mine, other] = [await row(), await row()]
    x.swap(mine.id, other.id)
    expect(granted(await network.whoami(mine.open())).remoteId).toBe(other.id)
  })
})
