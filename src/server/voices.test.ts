import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openDesk } from '../../test/desk.ts'
import { learnVoicesOf } from '../desk/voices.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
let ann: Browser
let org: string
let sam: Browser
let mina: Browser
const speakers = { house: '', sams: '' }
beforeAll(async () => {
  desk = await openDesk()
  ;({ ann, org } = await desk.begin())
  const joined = await desk.joined(ann, org, 'Sam', 'contributor')
  sam = joined.browser
  mina = (await desk.joined(ann, org, 'Mina', 'viewer')).browser
  const speaking = async (by: Browser, kind: string, person: string | null, say: (n: number) => string) => {
    const about = { name: `A ${kind}`, kind, colour: null, person, office: '', recognitionOnly: false }
    const { body } = await by.ask<{ id: string }>('POST', `/api/o/${org}/speakers`, about)
    const posts = Array.from({ length: 60 }, (_, n) => say(n))
    expect((await teach(by, body.id, posts)).status).toBe(200)
    return body.id
  }
  speakers.house = await speaking(ann, 'organisation', null, (n) => `Evening ${n} at the playhouse: doors at seven.`)
  speakers.sams = await speaking(sam, 'personal', joined.id, (n) => `ugh bus ${n} is late again lol`)
  await learnVoicesOf(desk.deps, org)
})
afterAll(() => desk.close())

const teach = (by: Browser, speaker: string, posts: readonly string[]) =>
  by.ask<{ id: string; kept: number }>('POST', `/api/o/${org}/speakers/${speaker}/taught`, { posts })
const heard = async (by: Browser) => {
  const { body } = await by.ask<{ voices: { speaker: string; others: Record<string, unknown> }[] }>(
    'GET',
    `/api/o/${org}/voices`,
  )
  return body.voices
}
const bytesOf = (by: Browser, speaker: string) => by.raw('GET', `/api/o/${org}/speakers/${speaker}/voice`)

describe('voices, over HTTP', () => {
  test('are told to everybody at the desk, but the personal ones of others, which nothing names', async () => {
    for (const who of [ann, mina]) {
      const voices = await heard(who)
      expect(voices.map(({ speaker }) => speaker)).toEqual([speakers.house])
      expect(JSON.stringify(voices)).not.toContain(speakers.sams)
      expect((await bytesOf(who, speakers.house)).status).toBe(200)
      expect((await bytesOf(who, speakers.sams)).status).toBe(404)
      const facts = await who.ask('GET', `/api/o/${org}/facts`)
      expect(JSON.stringify(facts.body)).not.toContain(speakers.sams)
    }
    expect((await heard(sam)).map(({ speaker }) => speaker).toSorted()).toEqual(Object.values(speakers).toSorted())
    const own = await bytesOf(sam, speakers.sams)
    expect(own.status).toBe(200)
    expect(own.headers.get('cache-control')).toContain('private')
    expect((await own.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  })

  test('are taught and untaught by whoever looks after the speaker, and by nobody else', async () => {
    const more = ['The foyer bar opens at half past six']
    expect((await teach(mina, speakers.house, more)).status).toBe(403)
    expect((await teach(sam, speakers.house, more)).status).toBe(403)
    expect((await teach(ann, speakers.sams, more)).status).toBe(404)
    const { body } = await teach(ann, speakers.house, more)
    expect(body).toMatchObject({ kept: 1 })
    expect((await teach(ann, speakers.house, more)).body.code).toBe('wrong-input')
    const undo = (by: Browser) => by.ask('DELETE', `/api/o/${org}/imports/${body.id}`)
    expect((await undo(mina)).status).toBe(403)
    expect((await undo(sam)).status).toBe(403)
    expect((await undo(ann)).body).toEqual({ posts: 1 })
    expect((await undo(ann)).status).toBe(404)
    expect((await desk.record(org)).slice(-2)).toEqual(['voice-taught', 'import-forgotten'])
  })
})
