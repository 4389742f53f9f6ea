import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { type WebhookEvent, webhookEvents } from '../domain/webhooks.ts'
import { guardedFetch } from '../networks/guarded-fetch.ts'
import { webhookPost } from '../networks/webhook-post.ts'
import { lift, pause } from './pause.ts'
import { takeBack } from './take-back.ts'
import {
  addWebhook,
  callWebhooks,
  removeWebhook,
  resumeWebhook,
  testWebhook,
  type WebhookDeps,
  webhooks,
} from './webhooks.ts'

let desk: DeliveryDesk
const heard: { url: string; headers: Readonly<Record<string, string>>; body: string }[] = []
let answer: (url: string) => { status: number } | { why: string }
let deps: WebhookDeps
beforeAll(async () => {
  desk = await openDeliveryDesk()
  deps = {
    ...desk.deps,
    postTo: async (url, headers, body) => {
      heard.push({ url, headers, body })
      return answer(url)
    },
  }
})
afterAll(() => desk.close())
beforeEach(async () => {
  answer = () => ({ status: 204 })
  heard.length = 0
  for (const { id } of (await webhooks(deps, desk.ann)).webhooks) value(await removeWebhook(deps, desk.ann, id))
})

const add = async (...events: readonly WebhookEvent[]) =>
  value(
    await addWebhook(desk.deps, desk.ann, {
      url: 'https://hook.example/in',
      events: events.length === 0 ? webhookEvents : events,
    }),
  )
const only = async () => {
  const [one] = (await webhooks(deps, desk.ann)).webhooks
  if (!one) throw new Error('There is none')
  return one
}
const types = () => heard.map(({ body }) => JSON.parse(body).type)
/** Lets the time go by until the next try of everything. */
const wait = () => desk.store.pool.query('update webhook_call set due_at = clock_timestamp() where due_at is not null')
const records = async (action: string) =>
  (await desk.store.pool.query('select 1 from record_entry where action = $1', [action])).rowCount

describe('a webhook', () => {
  it('is called for what it wants and for nothing else, with ids and no words', async () => {
    await add('held', 'taken-back')
    const post = await desk.held(desk.ann, { text: 'A secret surprise.' })
    value(await takeBack(desk.deps, desk.ann, post.id))
    value(await pause(desk.deps, desk.ann, { scope: { kind: 'all', of: '' }, reason: 'A storm' }))
    const { pauses } = value(await pause(desk.deps, desk.ann, { scope: { kind: 'all', of: '' }, reason: '' }))
    value(await lift(desk.deps, desk.ann, pauses[0]?.id ?? ''))
    await callWebhooks(deps)
    expect(types().sort()).toEqual(['held', 'taken-back'])
    const held = heard.find(({ body }) => JSON.parse(body).type === 'held')
    expect(JSON.parse(held?.body ?? '')).toEqual({
      type: 'held',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { organisation: desk.organisation, sequence: expect.any(Number), speaker: desk.theatre.id, post: post.id },
    })
    expect(JSON.stringify(heard)).not.toMatch(/secret surprise|Ann|storm/)
    await callWebhooks(deps)
    expect(heard).toHaveLength(2)
  })

  it('is told nothing of what somebody says as themselves', async () => {
    await add()
    const own = await desk.speaker('personal', desk.ann, [])
    await desk.held(desk.ann, { speaker: own })
    await desk.held()
    await callWebhooks(deps)
    expect(heard.map(({ body }) => JSON.parse(body).data.speaker)).toEqual([desk.theatre.id])
  })

  it('is told nothing of what was rolled back, and everything of what was not', async () => {
    await add('paused')
    const act = { action: 'paused' as const, personal: { paused: 'everything' } }
    const broken = desk.store.transaction(async (tx) => {
      await desk.store.record.append(tx, desk.ann, act)
      throw new Error('broken')
    })
    await expect(broken).rejects.toThrow('broken')
    await callWebhooks(deps)
    expect(heard).toEqual([])
    await desk.store.transaction((tx) => desk.store.record.append(tx, desk.ann, act))
    await callWebhooks(deps)
    expect(types()).toEqual(['paused'])
  })

  it('gets calls signed as the specification says, with a secret that is shown once and kept sealed', async () => {
    const { id, secret } = await add('held')
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
    value(await testWebhook(deps, desk.ann, id))
    await callWebhooks(deps)
    const [call] = heard
    const { 'webhook-id': name, 'webhook-timestamp': at, 'webhook-signature': signature } = call?.headers ?? {}
    expect(Math.abs(Number(at) - Date.now() / 1000)).toBeLessThan(60)
    const key = Buffer.from(secret.slice(6), 'base64')
    const right = createHmac('sha256', key).update(`${name}.${at}.${call?.body}`).digest('base64')
    expect(signature).toBe(`v1,${right}`)
    expect(JSON.stringify(await webhooks(deps, desk.ann))).not.toContain(secret)
  })

  it('is tried again, later each time and under the same id, until it takes the call', async () => {
    await add('held')
    await desk.held()
    answer = () => ({ status: 500 })
    const waits: number[] = []
    for (let n = 0; n < 3; n++) {
      await callWebhooks(deps)
      const { rows } = await desk.store.pool.query(
        'select extract(epoch from due_at - clock_timestamp()) as s from webhook_call',
      )
      waits.push(Math.round(Number(rows[0].s)))
      await wait()
    }
    expect(waits).toEqual([5, 60, 300])
    answer = () => ({ status: 200 })
    await callWebhooks(deps)
    await wait()
    await callWebhooks(deps)
    expect(heard).toHaveLength(4)
    expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect((await only()).calls).toMatchObject([
      { event: 'held', tries: 4, said: 'It answered 200.', takenAt: expect.any(String) },
    ])
  })

  it('rests after a day without being taken, says why, and begins with what it missed', async () => {
    const { id } = await add('held')
    const before = await records('webhook-rests')
    await desk.held()
    answer = () => ({ why: 'Nothing answered.' })
    for (let n = 0; n < 12; n++) {
      await callWebhooks(deps)
      await wait()
    }
    expect(heard).toHaveLength(9)
    expect((await only()).rests).toMatchObject({ why: 'Nothing answered.' })
    expect(await records('webhook-rests')).toBe((before ?? 0) + 1)
    await desk.held()
    await callWebhooks(deps)
    expect(heard).toHaveLength(9)
    answer = () => ({ status: 200 })
    value(await resumeWebhook(deps, desk.ann, id))
    await callWebhooks(deps)
    expect(heard).toHaveLength(10)
    expect((await only()).rests).toBeNull()
  })

  it('that is gone for good (410) rests at once; another one goes on', async () => {
    await add('held')
    value(await addWebhook(desk.deps, desk.ann, { url: 'https://other.example/', events: ['held'] }))
    answer = (url) => ({ status: url.includes('hook') ? 410 : 200 })
    await desk.held()
    await callWebhooks(deps)
    const [gone, other] = (await webhooks(deps, desk.ann)).webhooks
    expect([gone?.rests?.why, other?.rests, other?.calls[0]?.takenAt]).toEqual([
      'It answered 410.',
      null,
      expect.any(String),
    ])
  })

  it('is called once by many workers, and by another one where a worker died', async () => {
    await add('held')
    for (let n = 0; n < 12; n++) await desk.held()
    await Promise.all(Array.from({ length: 6 }, () => callWebhooks(deps)))
    expect(heard).toHaveLength(12)
    await desk.held()
    const died = new Promise<never>(() => undefined)
    void callWebhooks({ ...deps, postTo: () => died })
    await expect.poll(async () => (await only()).calls[0]?.tries).toBe(1)
    await callWebhooks(deps)
    expect(heard).toHaveLength(12)
    await wait()
    await callWebhooks(deps)
    expect(heard).toHaveLength(13)
  })

  it('is not called once it is removed', async () => {
    const { id } = await add('held')
    await desk.held()
    value(await removeWebhook(deps, desk.ann, id))
    await callWebhooks(deps)
    expect(heard).toEqual([])
    expect((await desk.store.pool.query('select 1 from webhook_call')).rowCount).toBe(0)
  })

  it.each(['http://hook.example/', 'ftp://hook.example/', 'https://name:word@hook.example/', 'nonsense'])(
    'is refused at %s',
    async (url) => {
      const said = await addWebhook(desk.deps, desk.ann, { url, events: ['held'] })
      expect(said).toMatchObject({ ok: false, refusal: { code: 'wrong-input' } })
    },
  )

  it('inside the desk’s own network is not called, and is said to be there', async () => {
    const guarded: WebhookDeps = { ...deps, postTo: webhookPost(guardedFetch({ allowPrivate: false })) }
    for (const url of [
      'https://127.0.0.1/',
      'http://localhost/',
      'https://169.254.169.254/',
      'https://[::1]/',
      'https://10.0.0.1/',
    ])
      value(await addWebhook(desk.deps, desk.ann, { url, events: ['held'] }))
    await desk.held()
    await callWebhooks(guarded)
    for (const { calls } of (await webhooks(deps, desk.ann)).webhooks)
      expect(calls).toMatchObject([
        { takenAt: null, said: expect.stringContaining('does not call addresses inside its own network') },
      ])
  })

  it('of another organisation is not there', async () => {
    const { id } = await add('held')
    const other = { ...desk.ann, organisation: crypto.randomUUID() }
    for (const act of [removeWebhook, resumeWebhook, testWebhook])
      expect(await act(deps, other, id)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
    expect((await webhooks(deps, other)).webhooks).toEqual([])
  })
})
