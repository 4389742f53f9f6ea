import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import type { Who } from '../domain/people.ts'
import { learnVoices } from '../voice/learnt.ts'
import { packSpeaker } from '../voice/pack.ts'
import { asShipped } from '../voice/signals.ts'
import type { Deps } from './deps.ts'
import { announceFile, forgetPast, pastOf, takeFile } from './imports.ts'
import { readPast } from './read-past.ts'
import { forgetImport, teach } from './teach.ts'
import { learnVoicesOf, readVoice, voices, voicesDue, voicesFor } from './voices.ts'

let desk: DeliveryDesk
let deps: Deps
let mina: Who
let sam: Who
beforeAll(async () => {
  desk = await openDeliveryDesk()
  deps = {
    ...desk.deps,
    learnVoices: async (said, own) =>
      learnVoices(said, new Set(own), null).map(({ id, about, ...made }) => ({
        id,
        about,
        packed: packSpeaker(made),
      })),
  }
  mina = await desk.person('Mina', 'editor')
  sam = await desk.person('Sam', 'owner')
})
afterAll(() => desk.close())

const pick = (list: readonly string[], n: number) => list[n % list.length] ?? ''
/** Two ways of speaking that nobody would mistake for each other. */
const stage = (n: number) =>
  `${pick(['Tonight', 'On Friday', 'This week'], n)} at the playhouse: ${pick(['The Seagull', 'Twelfth Night', 'A Winter’s Tale', 'The Crucible'], n)}. ${pick(['Doors at seven.', 'Tickets from the box office.', 'Returns on the day.', 'Captioned performance.', 'Please be seated early.'], n)} Number ${n}.`
const street = (n: number) =>
  `${pick(['ugh', 'lol ok', 'right then'], n)} ${pick(['the 38 is stuck again', 'no 73s since six', 'bus driver was a legend', 'walked home tbh'], n)} ${pick(['haha', '🚌🚌', 'send crisps', 'gonna be late', '😭'], n)} ${n}`
const posts = (count: number, of: (n: number) => string) => Array.from({ length: count }, (_, n) => of(n))

const made: string[] = []
/** A speaker that said these posts, read from a file. */
async function speaking(texts: readonly string[], owner: Who | null = null, day = '2025-05-01') {
  const { id } = await desk.speaker(owner === null ? 'organisation' : 'personal', owner, [desk.ann])
  made.push(id)
  if (texts.length > 0) await importing(id, texts, owner ?? desk.ann, day)
  return id
}
async function importing(speaker: string, texts: readonly string[], who = desk.ann, day = '2025-05-01') {
  const start = Date.parse(`${day}T00:00:00Z`)
  const lines = texts.map((text, n) => JSON.stringify({ text, date: new Date(start + n * 60_000).toISOString() }))
  const bytes = Buffer.from(`${lines.join('\n')}\n`)
  const { id } = value(await announceFile(deps, who, speaker, { name: `${lines.length}.jsonl`, bytes: bytes.length }))
  value(await takeFile(deps, who, id, 0, bytes))
  await readPast(deps, 'tester', id)
  return id
}
// Each test has a desk on which nobody spoke before.
afterEach(async () => {
  await desk.store.pool.query('update speaker set archived_at = now() where id = any($1)', [made.splice(0)])
})

/** Lets the time go by in which nothing is learnt anew. */
const rest = () => desk.store.pool.query(`update voice set learned_at = learned_at - interval '1 hour'`)
const learn = () => learnVoicesOf(deps, desk.organisation)
const voiceOf = async (speaker: string, who = desk.ann) =>
  (await voices(deps, who)).voices.find((one) => one.speaker === speaker)
const bytesOf = async (speaker: string, who = desk.ann) =>
  Buffer.from(value(await readVoice(deps, who, speaker))).toString('base64')
const opinionOn = async (text: string, id: string, other: string, who = desk.ann) =>
  (await voicesFor(deps, who, [])).opinion(
    text,
    { id, name: 'One' },
    [
      { id, name: 'One' },
      { id: other, name: 'Other' },
    ],
    {},
    asShipped,
  )
const lastEntry = async () => {
  const { rows } = await desk.store.pool.query<{ entry: string }>(
    'select entry from record_entry where organisation_id = $1 order by sequence desc limit 1',
    [desk.organisation],
  )
  return JSON.parse(rows[0]?.entry ?? '{}')
}

describe('what voices are learnt from', () => {
  it('is forgotten at once with the past that it was learnt from', async () => {
    const one = await speaking(posts(60, stage))
    await learn()
    expect((await voiceOf(one))?.posts).toBe(60)
    value(await forgetPast(deps, desk.ann, one))
    expect(await voiceOf(one)).toBeUndefined()
    expect(codeOf(await readVoice(deps, desk.ann, one))).toBe('not-found')
  })

  it('gives the same bytes each time, also where many posts were said in the same minute', async () => {
    const a = await speaking(posts(130, stage))
    const b = await speaking(posts(130, street))
    await desk.store.pool.query(`update past_post set said_at = '2025-05-01T10:00:00Z' where speaker_id = any($1)`, [
      [a, b],
    ])
    await learn()
    const before = [await bytesOf(a), await bytesOf(b)]
    // The table in another order.
    await desk.store.pool.query(
      `with moved as (delete from past_post where speaker_id = any($1) returning *)
       insert into past_post select * from moved order by md5(key)`,
      [[a, b]],
    )
    await learn()
    expect([await bytesOf(a), await bytesOf(b)]).toEqual(before)
  })

  it('is asked for once after an import, and not again until something is said', async () => {
    const a = await speaking(posts(60, stage))
    await rest()
    expect(await voicesDue(deps)).toEqual([desk.organisation])
    await learn()
    await rest()
    expect(await voicesDue(deps)).toEqual([])
    expect((await voiceOf(a))?.posts).toBe(60)
  })

  it('leaves the old voices where learning is killed', async () => {
    const a = await speaking(posts(60, stage))
    await learn()
    const before = await bytesOf(a)
    await importing(a, posts(10, street), desk.ann, '2025-06-01')
    const killed = { ...deps, learnVoices: async () => Promise.reject(new Error('killed')) }
    await expect(learnVoicesOf(killed, desk.organisation)).rejects.toThrow('killed')
    expect(await bytesOf(a)).toBe(before)
    await learn()
    expect((await voiceOf(a))?.posts).toBe(70)
    expect(await bytesOf(a)).not.toBe(before)
  })

  it('may be of two speakers that said the very same', async () => {
    const a = await speaking(posts(140, stage))
    const b = await speaking(posts(140, stage))
    await learn()
    const { own, others } = (await voiceOf(a)) ?? {}
    expect(own).toMatchObject({ stop: 0 })
    expect((others?.[b]?.ask ?? 99) + (others?.[b]?.stop ?? 99)).toBeLessThanOrEqual(3)
    expect((await opinionOn(stage(3), a, b))?.level).toMatch(/none|note/)
  })

  it.each<[string, (n: number) => string]>([
    ['all the same', () => 'Doors at seven, soup from six, all welcome.'],
    [
      'only emoji',
      (n) => `${pick(['🎭', '🎟️', '🍲', '🕯️'], n)} ${pick(['🎻', '🚪', '🌧️'], n)} ${'🎭'.repeat(4 + (n % 7))}`,
    ],
    [
      'in a language that it never saw',
      (n) => `${pick(['今夜の公演', '明日の舞台', '週末の催し'], n)}は七時開演です。${n}番の席をどうぞ。`,
    ],
  ])('may be posts %s', async (_, of) => {
    const a = await speaking(posts(140, street))
    const b = await speaking([])
    // As its network would tell them: also those that files leave out for saying too little.
    const { id } = await desk.store.imports.add(desk.store.db, {
      organisationId: desk.organisation,
      speakerId: b,
      source: 'json-lines',
      state: 'done',
    })
    await desk.store.past.add(
      desk.store.db,
      posts(140, of).map((text, n) => ({
        organisationId: desk.organisation,
        speakerId: b,
        key: `${b} ${n}`,
        sameness: `${b} ${n}`,
        importId: id,
        accountId: null,
        source: 'json-lines' as const,
        saidAt: new Date(Date.UTC(2025, 4, 1) + n * 60_000),
        text,
        language: null,
        isReply: false,
        links: [],
      })),
    )
    await learn()
    const voice = await voiceOf(b)
    expect(voice?.posts).toBe(140)
    expect((await opinionOn(of(3), b, a))?.level).toBe('none')
    expect((await opinionOn(street(141), b, a))?.level).toMatch(/ask|note/)
    expect(await bytesOf(b)).not.toBe('')
  })
})

describe('a voice of few posts', () => {
  it.each([0, 1, 49])('says nothing after %d', async (count) => {
    const a = await speaking(posts(count, stage))
    const b = await speaking(posts(220, street))
    await learn()
    expect((await voiceOf(a))?.posts).toBe(count === 0 ? undefined : count)
    expect(await opinionOn(street(300), a, b)).toBeNull()
  })

  it('asks at most after 51, and is no reason to stop anybody', async () => {
    const a = await speaking(posts(51, stage))
    const b = await speaking(posts(220, street))
    await learn()
    const opinion = await opinionOn(street(300), a, b)
    expect(opinion).toMatchObject({ other: b, isWellKnown: false })
    expect(opinion?.level).toMatch(/ask|note/)
    expect((await opinionOn(stage(300), a, b))?.level).toBe('none')
  })
})

describe('who may hear a voice', () => {
  it('never is a colleague of whose personal speaker it is', async () => {
    const house = await speaking(posts(140, stage))
    const private_ = await speaking(posts(140, street), sam)
    await learn()
    for (const who of [desk.ann, mina]) {
      const heard = await voices(deps, who)
      expect(heard.voices.map(({ speaker }) => speaker)).toEqual([house])
      expect(JSON.stringify(heard)).not.toContain(private_)
      expect(codeOf(await readVoice(deps, who, private_))).toBe('not-found')
      expect(value(await readVoice(deps, who, house)).length).toBeGreaterThan(1000)
    }
    const own = await voices(deps, sam)
    expect(own.voices.map(({ speaker }) => speaker).toSorted()).toEqual([house, private_].toSorted())
    expect(Object.keys((await voiceOf(house, sam))?.others ?? {})).toEqual([private_])
    expect(value(await readVoice(deps, sam, private_)).length).toBeGreaterThan(1000)
  })

  it('is told the same, whoever of them asked first', async () => {
    const house = await speaking(posts(240, stage))
    const private_ = await speaking(posts(240, street), sam)
    await learn()
    const fresh = await opinionOn(street(300), house, private_, sam)
    expect(fresh?.level).toBe('stop')
    await learn()
    await opinionOn(street(300), house, private_, mina)
    expect(await opinionOn(street(300), house, private_, sam)).toEqual(fresh)
  })
})

describe('what a speaker is taught', () => {
  it('is kept as one import, without what is known already or says too little', async () => {
    const a = await speaking([stage(1)])
    const taught = value(await teach(deps, desk.ann, a, [stage(1), ' ', 'Yes!', stage(2), ` ${stage(2)}\n`, stage(3)]))
    expect(taught).toMatchObject({ source: 'taught', state: 'done', read: 5, kept: 2, leftOut: { same: 2, short: 1 } })
    const { speakers } = await pastOf(deps, desk.ann)
    expect(speakers.find(({ speaker }) => speaker === a)).toMatchObject({
      posts: 1,
      imports: [{ source: 'json-lines' }],
      taught: [{ id: taught.id, posts: 2 }],
    })
    const rows = await desk.store.past.pastPosts(desk.store.db, a, null, 10)
    expect(rows.map(({ text }) => text)).toEqual([stage(1), stage(2), stage(3)])
    expect(await lastEntry()).toMatchObject({ action: 'voice-taught', about: { import: taught.id, posts: 2 } })
    expect(codeOf(await teach(deps, desk.ann, a, [stage(2), 'Yes!']))).toBe('wrong-input')
  })

  it('is forgotten whole, and every voice is then what it was before, to the byte', async () => {
    const a = await speaking(posts(140, stage))
    const b = await speaking(posts(140, street))
    await learn()
    const before = [await bytesOf(a), await bytesOf(b)]
    const known = await voices(deps, desk.ann)
    const kept = value(await teach(deps, desk.ann, a, [stage(500)]))
    const { id } = value(
      await teach(
        deps,
        desk.ann,
        a,
        posts(30, (n) => street(n + 400)),
      ),
    )
    await learn()
    expect((await voiceOf(a))?.posts).toBe(171)
    expect(await bytesOf(a)).not.toBe(before[0])
    expect(await bytesOf(b)).not.toBe(before[1])
    expect(value(await forgetImport(deps, desk.ann, id))).toEqual({ posts: 30 })
    expect(await lastEntry()).toMatchObject({
      action: 'import-forgotten',
      about: { import: id, source: 'taught', posts: 30 },
    })
    expect(value(await forgetImport(deps, desk.ann, kept.id))).toEqual({ posts: 1 })
    expect(codeOf(await forgetImport(deps, desk.ann, id))).toBe('not-found')
    await learn()
    expect([await bytesOf(a), await bytesOf(b)]).toEqual(before)
    const untimed = ({ voices: all }: typeof known) => all.map(({ learnedAt: _, ...rest }) => rest)
    expect(untimed(await voices(deps, desk.ann))).toEqual(untimed(known))
  })

  it('is noticed where one lesson took the place of another of the same size', async () => {
    const a = await speaking(posts(60, stage))
    const first = value(await teach(deps, desk.ann, a, [street(1), street(2)]))
    await learn()
    value(await forgetImport(deps, desk.ann, first.id))
    value(await teach(deps, desk.ann, a, [street(3), street(4)]))
    await rest()
    expect(await voicesDue(deps)).toEqual([desk.organisation])
  })

  it('can be taught and forgotten by owners, and of a personal speaker by its person alone', async () => {
    const house = await speaking([stage(1)])
    const private_ = await speaking([street(1)], sam)
    expect(codeOf(await teach(deps, mina, house, [stage(2)]))).toBe('not-yours')
    expect(codeOf(await teach(deps, desk.ann, private_, [street(2)]))).toBe('not-found')
    const houses = value(await teach(deps, desk.ann, house, [stage(2)]))
    const sams = value(await teach(deps, sam, private_, [street(2)]))
    expect(codeOf(await forgetImport(deps, mina, houses.id))).toBe('not-yours')
    expect(codeOf(await forgetImport(deps, desk.ann, sams.id))).toBe('not-found')
    expect((await pastOf(deps, mina)).speakers).toEqual([])
    expect(value(await forgetImport(deps, sam, sams.id))).toEqual({ posts: 1 })
    expect(value(await forgetImport(deps, sam, houses.id))).toEqual({ posts: 1 })
  })

  it('stops where an import is forgotten while it is read, and nothing of it comes back', async () => {
    const a = await speaking([])
    const lines = posts(1200, (n) => JSON.stringify({ text: stage(n), date: '2025-05-01T10:00:00Z' }))
    const bytes = Buffer.from(`${lines.join('\n')}\n`)
    const { id } = value(await announceFile(deps, desk.ann, a, { name: 'long.jsonl', bytes: bytes.length }))
    value(await takeFile(deps, desk.ann, id, 0, bytes))
    let forgotten: Promise<unknown> | null = null
    await readPast(deps, 'tester', id, undefined, () => {
      forgotten ??= forgetImport(deps, desk.ann, id)
    })
    await forgotten
    expect(await desk.store.past.pastPosts(desk.store.db, a, null, 10)).toEqual([])
    expect(await desk.store.imports.byId(desk.store.db, id)).toBeNull()
  })
})
