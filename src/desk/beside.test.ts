import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clean, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import type { Parts } from '../domain/draft.ts'
import type { Report } from '../domain/findings.ts'
import type { Who } from '../domain/people.ts'
import type { Cues } from '../domain/voices.ts'
import { learnVoices } from '../voice/learnt.ts'
import { packSpeaker } from '../voice/pack.ts'
import { answerApproval } from './approve.ts'
import type { Deps } from './deps.ts'
import { getDraft, keepDraft } from './draft.ts'
import { factsFor } from './facts.ts'
import { hold } from './hold.ts'
import { keepPicture } from './media.ts'
import { standing } from './standing.ts'
import { takeBack } from './take-back.ts'
import { teach } from './teach.ts'
import { learnVoicesOf, voiceHeads } from './voices.ts'

type Speaking = Awaited<ReturnType<DeliveryDesk['speaker']>>

let desk: DeliveryDesk
let deps: Deps
let house: Speaking
let own: Speaking
/** Whom the checks offer instead, while they are asked. */
let offered: string | null = null
const looked: (Cues | undefined)[] = []
beforeAll(async () => {
  desk = await openDeliveryDesk()
  deps = {
    ...desk.deps,
    look: ({ cues }): Report => {
      looked.push(cues)
      return offered === null ? clean : { ...clean, findings: [offering(offered)] }
    },
    learnVoices: async (said, handles) =>
      learnVoices(said, new Set(handles), null).map(({ id, about, ...made }) => ({
        id,
        about,
        packed: packSpeaker(made),
      })),
  }
  house = await real(await desk.speaker('organisation', null, [desk.ann]))
  own = await real(await desk.speaker('personal', desk.ann, []))
})
afterAll(() => desk.close())

const offering = (speaker: string): Report['findings'][number] => ({
  check: 'wrong-account',
  kind: 'wrong_account',
  weight: 'note',
  message: 'voice-other',
  data: {},
  says: 'Not like it.',
  spot: null,
  fixes: [{ kind: 'speak-as', label: 'Speak as her', speaker }],
  key: 'wrong-account.voice-other.1',
})

/** The speakers of the other tests are for practice, and practice is never counted. */
async function real(speaker: Speaking): Promise<Speaking> {
  await desk.store.pool.query('update speaker set rehearsal = false where id = $1', [speaker.id])
  return speaker
}

interface Words {
  readonly id?: string
  readonly revision?: number
  readonly parts?: Parts
  readonly onPhone?: boolean
  readonly who?: Who
}
const keep = async (speaker: Speaking | null, { id = randomUUID(), revision = 0, ...rest }: Words = {}) =>
  value(
    await keepDraft(deps, rest.who ?? desk.ann, id, {
      speaker: speaker?.id ?? null,
      targets: speaker?.accounts ?? [],
      parts: rest.parts ?? [{ text: `Doors at seven, ${id}.`, media: [] }],
      variants: {},
      manners: {},
      tags: [],
      language: 'en',
      when: { kind: 'when-held' },
      meant: {},
      revision,
      onPhone: rest.onPhone,
    }),
  )
const holding = async ({ id, revision }: { id: string; revision: number }) =>
  value(await hold(deps, desk.ann, id, { revision }))
async function leaving(post: { id: string }) {
  await desk.makeDue(post)
  await desk.work()
}
const stand = async (id: string) => value(await standing(deps, desk.ann, id))
async function keepLooking(id: string) {
  const cues = async () => (await desk.store.pool.query('select cues from aim where draft_id = $1', [id])).rows
  const before = await cues()
  offered = own.id
  await stand(id)
  offered = null
  expect(await cues()).toEqual(before)
}
const counted = () => desk.store.aims.ofLeft(desk.store.db, desk.organisation, 2000)

describe('a draft', () => {
  it('was begun under the first speaker that it was kept under, whoever speaks later', async () => {
    const nobody = await keep(null)
    expect(nobody.origin.begunAs).toBeNull()
    const first = await keep(house, nobody)
    const second = await keep(own, first)
    expect(second.origin.begunAs).toBe(house.id)
    expect(value(await getDraft(deps, desk.ann, second.id)).origin.begunAs).toBe(house.id)
    await stand(second.id)
    expect(looked.at(-1)).toMatchObject({ begunAs: house.id })
  })

  it('says from which device it was last kept, and only where the browser said so', async () => {
    const first = await keep(house, { onPhone: true })
    expect(first.origin.onPhone).toBe(true)
    await stand(first.id)
    expect(looked.at(-1)).toMatchObject({ isOnPhone: true })
    const second = await keep(house, first)
    expect(second.origin.onPhone).toBeNull()
    await stand(second.id)
    expect(looked.at(-1)).not.toHaveProperty('isOnPhone')
  })

  it('knows its pictures that come straight from a camera, and no others', async () => {
    // Each of another colour: the same picture is kept once.
    let shade = 0
    const plain = () =>
      sharp({ create: { width: 8, height: 8, channels: 3, background: { r: shade++ * 40, g: 0, b: 0 } } })
    const exif = (fields: Record<string, string>) => plain().withExif({ IFD0: fields })
    const kept = async (picture: Promise<Buffer> | Buffer) => {
      const { id } = value(await keepPicture(deps, desk.ann, await picture, 'p'))
      const [row] = await desk.store.media.known(desk.store.db, desk.organisation, [id])
      return { id, fromCamera: row?.fromCamera }
    }
    const camera = { Make: 'A maker', Model: 'A camera' }
    const taken = await kept(exif(camera).jpeg().toBuffer())
    const drawn = await kept(plain().png().toBuffer())
    expect(taken.fromCamera).toBe(true)
    expect((await kept(exif(camera).webp().toBuffer())).fromCamera).toBe(true)
    expect(drawn.fromCamera).toBe(false)
    expect((await kept(exif({ Software: 'A program', Artist: 'Ann' }).jpeg().toBuffer())).fromCamera).toBe(false)
    const damaged = await exif(camera).jpeg().toBuffer()
    damaged.fill(0xff, damaged.indexOf('Exif') + 10, damaged.indexOf('Exif') + 14)
    expect((await kept(damaged)).fromCamera).toBe(false)
    const hanging = (media: string): Parts => [{ text: 'Look', media: [{ media, alt: 'It', decoration: false }] }]
    const first = await keep(house, { parts: hanging(taken.id) })
    expect(first.origin.fromCamera).toEqual([taken.id])
    await stand(first.id)
    expect(looked.at(-1)).toMatchObject({ hasCameraPicture: true })
    const other = await keep(house, { parts: hanging(drawn.id) })
    expect(other.origin.fromCamera).toEqual([])
    await stand(other.id)
    expect(looked.at(-1)).toMatchObject({ hasCameraPicture: false })
  })

  it('is agreed to as long as it says exactly what somebody agreed to', async () => {
    const tunde = await desk.person('Tunde', 'contributor')
    const both = await desk.speaker('organisation', null, [desk.ann, tunde])
    const words = await keep(both, { who: tunde })
    expect(words.origin.isAgreed).toBe(false)
    const post = value(await hold(deps, tunde, words.id, { revision: words.revision }))
    value(await answerApproval(deps, desk.ann, post.id, { agree: true, reason: '', versionSeen: post.submittedAt }))
    value(await takeBack(deps, desk.ann, post.id))
    const again = value(await getDraft(deps, tunde, words.id))
    expect(again.origin.isAgreed).toBe(true)
    await stand(again.id)
    expect(looked.at(-1)).toMatchObject({ isAgreed: true })
    const changed = await keep(both, { ...again, parts: [{ text: 'Other words.', media: [] }] })
    expect(changed.origin.isAgreed).toBe(false)
    const back = await keep(both, { ...changed, parts: again.parts })
    expect(back.origin.isAgreed).toBe(true)
    expect((await keep(own, { ...back, parts: again.parts })).origin.isAgreed).toBe(false)
  })
})

describe('posts that were moved and posts that stayed', () => {
  it('are counted once they left, with what was known while they were for the other speaker', async () => {
    const before = await counted()
    const stays = await keep(house, { onPhone: false })
    await stand(stays.id)
    const moves = await keep(house, { onPhone: true })
    offered = own.id
    await stand(moves.id)
    offered = null
    const moved = await keep(own, { ...moves, parts: moves.parts, onPhone: true })
    await stand(moved.id)
    const posts = [await holding(stays), await holding(moved)]
    expect(await counted()).toEqual(before)
    // Whoever looks at a draft that is on its way changes nothing of what was known when it was held.
    await keepLooking(stays.id)
    for (const post of posts) await leaving(post)
    const fresh = (await counted()).filter((one) => !before.some((old) => JSON.stringify(old) === JSON.stringify(one)))
    expect(fresh.toSorted((a, b) => (a.said === house.id ? -1 : b.said === house.id ? 1 : 0))).toEqual([
      { aimed: house.id, said: house.id, cues: expect.objectContaining({ isOnPhone: false, begunAs: house.id }) },
      { aimed: house.id, said: own.id, cues: expect.objectContaining({ isOnPhone: true, begunAs: house.id }) },
    ])
  })

  it('are moved as well where they were taken back and said by another', async () => {
    const before = (await counted()).length
    const wrong = await keep(house)
    const post = await holding(wrong)
    value(await takeBack(deps, desk.ann, post.id))
    const right = await keep(own, wrong)
    await leaving(await holding(right))
    const after = await counted()
    expect(after).toHaveLength(before + 1)
    expect(after.filter(({ aimed, said }) => aimed === house.id && said === own.id)).toHaveLength(2)
  })

  it('are neither where a writer only chose another speaker, and stay out where they are for practice', async () => {
    const before = await counted()
    const first = await keep(house)
    await stand(first.id)
    await leaving(await holding(await keep(own, first)))
    const chosen = (await counted()).filter(({ aimed, said }) => aimed === own.id && said === own.id)
    expect(chosen).toHaveLength(1)
    await leaving(await desk.held(desk.ann, {}, deps))
    expect(await counted()).toHaveLength(before.length + 1)
  })

  it('weigh nothing yet, for they are few', async () => {
    expect((await factsFor(deps, desk.ann)).facts.cueWeights).toEqual({})
  })
})

describe('what a person and a speaker usually do', () => {
  it('is told by the person’s own posts: as whom, at this hour, on this device', async () => {
    const sam = await desk.person('Sam', 'editor')
    const sams = await real(await desk.speaker('personal', sam, []))
    expect((await factsFor(deps, sam)).facts.usualSpeakers).toEqual({})
    for (let n = 0; n < 10; n++) {
      const draft = await keep(sams, { who: sam, onPhone: true })
      value(await hold(deps, sam, draft.id, { revision: draft.revision }))
    }
    const { usualSpeakers, speaksAs } = (await factsFor(deps, sam)).facts
    expect(usualSpeakers).toEqual({ phone: sams.id })
    expect(speaksAs).toContain(sams.id)
    expect(speaksAs).not.toContain(own.id)
    expect((await factsFor(deps, desk.ann)).facts.usualSpeakers).not.toHaveProperty('phone', sams.id)
  })

  it('is learnt with the voice: the hours, sites and pictures of its posts, and no hour that nobody knows', async () => {
    const { id: speaker } = await desk.speaker('organisation', null, [desk.ann])
    const row = await desk.store.imports.add(desk.store.db, {
      organisationId: desk.organisation,
      speakerId: speaker,
      source: 'json-lines',
      state: 'done',
    })
    const said = (n: number, at: string, text: string, links: string[] = []) => ({
      organisationId: desk.organisation,
      speakerId: speaker,
      key: `${n}`,
      sameness: `${n}`,
      importId: row.id,
      accountId: null,
      source: 'json-lines' as const,
      saidAt: new Date(at),
      text,
      language: null,
      isReply: false,
      links,
    })
    await desk.store.past.add(desk.store.db, [
      // London is an hour ahead of Greenwich in summer.
      said(1, '2025-07-01T10:20:00Z', 'Doors at seven https://www.quay.example/a'),
      said(2, '2025-01-01T10:20:00Z', 'Soup from six', ['https://tickets.example/b']),
      said(3, '2025-01-02T00:00:00Z', 'A day without its time quay.example/c'),
    ])
    value(await teach(deps, desk.ann, speaker, ['Nobody knows when this was said']))
    await learnVoicesOf(deps, desk.organisation)
    const heads = await voiceHeads(desk.store, desk.ann)
    const { hours = [], ...ways } = heads.find((head) => head.speaker === speaker)?.about.ways ?? {}
    expect(hours.flatMap((posts, hour) => (posts > 0 ? [[hour, posts]] : []))).toEqual([
      [10, 1],
      [11, 1],
    ])
    expect(ways).toEqual({ sites: ['quay.example', 'tickets.example'], pictures: { posts: 0, camera: 0 } })
  })
})
