import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { saidBy } from '../../test/said.ts'
import { look } from '../checks/engine.ts'
import { setCheck } from '../desk/checks.ts'
import type { Deps } from '../desk/deps.ts'
import { getDraft, keepDraft } from '../desk/draft.ts'
import { readFacts } from '../desk/facts.ts'
import { standing } from '../desk/standing.ts'
import { learnVoicesOf, readVoice } from '../desk/voices.ts'
import type { Finding, Report } from '../domain/findings.ts'
import { openEveryday, openLexicons } from '../setup/lexicons.ts'
import { learnVoices } from '../voice/learnt.ts'
import { packSpeaker } from '../voice/pack.ts'
import type { Draft } from './api.ts'
import type { Asked, Told, VoiceHead } from './checks.worker.ts'
import { opened } from './drafts/keeping.ts'
import { contentsOf } from './screens/write/contents.ts'

let desk: DeliveryDesk
let deps: Deps
let house: Awaited<ReturnType<DeliveryDesk['speaker']>>
let own: typeof house

/** The worker as a browser runs it: messages in and out, tables and voices fetched. */
const worker = new EventTarget()
let told: Told[] = []
const ask = (data: Asked) => worker.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }))
const tables = () => told.filter(({ kind }) => kind === 'tables').length
async function fetched(from: URL | string): Promise<Response> {
  const bytes =
    from instanceof URL
      ? await readFile(from)
      : value(await readVoice(deps, desk.ann, String(from).replace('/voice/', '')))
  return new Response(new Uint8Array(bytes))
}

beforeAll(async () => {
  const lexicons = openLexicons(console.error)
  const everyday = openEveryday(console.error)
  desk = await openDeliveryDesk({
    look: (content, facts, settings) => look(content, { ...facts, ...lexicons }, settings),
  })
  deps = {
    ...desk.deps,
    everyday,
    learnVoices: async (said, handles) =>
      learnVoices(said, new Set(handles), everyday).map(({ id, about, ...made }) => ({
        id,
        about,
        packed: packSpeaker(made),
      })),
  }
  house = await desk.speaker('organisation', null, [desk.ann])
  own = await desk.speaker('personal', desk.ann, [])
  await saying(house.id, saidBy('theatre', 240), 'https://quay.example')
  await saying(own.id, saidBy('person', 240), 'https://songs.example')
  await learnVoicesOf(deps, desk.organisation)
  vi.stubGlobal('addEventListener', worker.addEventListener.bind(worker))
  vi.stubGlobal('postMessage', (message: Told) => told.push(structuredClone(message)))
  vi.stubGlobal('fetch', fetched)
  await import('./checks.worker.ts')
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await desk.close()
})

/** Both in turns, at ten in the morning in London. */
async function saying(speaker: string, texts: readonly string[], link: string) {
  const { id } = await desk.store.imports.add(desk.store.db, {
    organisationId: desk.organisation,
    speakerId: speaker,
    source: 'json-lines',
    state: 'done',
  })
  await desk.store.past.add(
    desk.store.db,
    texts.map((text, n) => ({
      organisationId: desk.organisation,
      speakerId: speaker,
      key: `${n}`,
      sameness: `${n}`,
      importId: id,
      accountId: null,
      source: 'json-lines' as const,
      saidAt: new Date(Date.UTC(2025, 0, 1 + n, 10, 5)),
      text,
      language: null,
      isReply: false,
      links: [link],
    })),
  )
}

const ofVoices = ({ findings }: Pick<Report, 'findings'>): readonly Finding[] =>
  findings.filter(({ check }) => check === 'wrong-account')

/** What the browser and the desk each say of a draft that the desk keeps. */
async function bothLook(id: string): Promise<{ here: readonly Finding[]; there: readonly Finding[] }> {
  const there = ofVoices(value(await standing(deps, desk.ann, id)).report)
  const { facts, settings, voices, own } = JSON.parse(JSON.stringify(value(await readFacts(deps, desk.ann))))
  told = []
  const heads = (voices as readonly VoiceHead[]).map((head) => ({ ...head, from: `/voice/${head.speaker}` }))
  ask({ kind: 'facts', facts, settings, own, voices: heads })
  const draft = JSON.parse(JSON.stringify(value(await getDraft(deps, desk.ann, id)))) as Draft
  await expect.poll(tables).toBe(fetchesOf(heads.length))
  ask({ kind: 'look', n: 1, contents: contentsOf(opened(draft), Date.now(), !draft.origin.onPhone) })
  const reports = told.flatMap((one) => (one.kind === 'reports' ? one.reports : []))
  return { here: reports.flatMap(({ report }) => ofVoices(report)), there }
}
/** Voices are fetched once, as long as they are the same. */
let known = false
function fetchesOf(voices: number): number {
  const first = !known
  known = true
  return first ? voices : 0
}

const writing = async (id: string, speaker: typeof house, text: string, revision: number, onPhone: boolean) =>
  value(
    await keepDraft(deps, desk.ann, id, {
      speaker: speaker.id,
      targets: speaker.accounts,
      parts: [{ text, media: [] }],
      variants: {},
      manners: {},
      tags: [],
      language: 'en',
      when: { kind: 'when-held' },
      meant: {},
      revision,
      onPhone,
    }),
  )

describe('the checks in the browser', () => {
  it('say of whose words these are exactly what the desk says, with all that is known beside them', async () => {
    await expect.poll(tables).toBe(4)
    const seen: string[] = []
    const texts = [
      saidBy('person', 3)[2] ?? '',
      saidBy('theatre', 5)[4] ?? '',
      'Tickets for the spring landlord haha',
      'Join us for show xx',
      'Book now for pizza for breakfast https://songs.example/x',
      'We are delighted to announce monday need coffee',
      'honestly our relaxed matinee Returns only.',
      'Doors open at 7pm for my landlord xx https://new.example/y',
      // Half of one and half of the other: which of them tip over depends on the hour of the day, and enough do at any.
      ...saidBy('theatre', 16)
        .map((said, n) =>
          [said, saidBy('person', 16)[n] ?? ''].map((one) => one.split(' ').slice(0, 4).join(' ')).join(' '),
        )
        .slice(4),
    ]
    for (const text of texts)
      for (const [before, onPhone] of [
        [own, true],
        [house, false],
      ] as const) {
        const id = randomUUID()
        const { revision } = await writing(id, before, text, 0, onPhone)
        await writing(id, house, text, revision, onPhone)
        const { here, there } = await bothLook(id)
        expect(here).toEqual(there)
        seen.push(...there.map(({ says }) => says))
      }
    // On a phone, after writing as the other: what the words alone would not have said.
    expect(seen.some((says) => says.includes('this draft was begun as A personal; you are on a phone'))).toBe(true)
    // At a desk, begun as the speaker itself: nothing but the words.
    expect(seen.filter((says) => !says.includes('this draft was begun')).length).toBeGreaterThan(2)
  })

  it('leave out what the organisation switched off, as the desk does', async () => {
    const id = randomUUID()
    const text = 'Our volunteers are show need coffee'
    const { revision } = await writing(id, own, text, 0, true)
    await writing(id, house, text, revision, true)
    const before = await bothLook(id)
    const off = {
      'begun-as-other': false,
      'site-of-other': false,
      phone: false,
      'unusual-hour': false,
      'just-spoke': false,
    }
    value(await setCheck(deps, desk.ann, 'wrong-account', { weight: null, off: null, options: off }))
    const after = await bothLook(id)
    expect(after.here).toEqual(after.there)
    expect(JSON.stringify(before.there)).toContain('begun as')
    expect(JSON.stringify(after.there)).not.toContain('begun as')
    expect(after.there).not.toEqual(before.there)
  })
})
