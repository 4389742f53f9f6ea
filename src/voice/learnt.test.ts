import { describe, expect, it, vi } from 'vitest'
import { saidBy } from '../../test/said.ts'
import { openEveryday } from '../setup/lexicons.ts'
import { Coarse } from './coarse.ts'
import { featuresOf } from './features.ts'
import { LEARNT_POSTS, learnVoices, type SaidPost } from './learnt.ts'
import { opinionOf } from './opinion.ts'
import { packSpeaker } from './pack.ts'
import { asShipped } from './signals.ts'
import { voicesOf } from './voices.ts'

const everyday = openEveryday(console.error)
const own = new Set<string>()

/** Both in turns, as on a desk. */
function said(theatre: number, person: number): readonly SaidPost[] {
  const of = (speaker: string, texts: readonly string[]) =>
    texts.map((text, i) => ({ speaker, text, at: (i + 1) / texts.length }))
  return [...of('theatre', saidBy('theatre', theatre)), ...of('person', saidBy('person', person))].sort(
    (a, b) => a.at - b.at,
  )
}
const learnt = (theatre: number, person: number) => learnVoices(said(theatre, person), own, everyday)
const opinionOn = (
  voices: ReturnType<typeof learnt>,
  text: string,
  aimed = 'theatre',
  others: readonly string[] = ['person'],
) => {
  const found = voices.find(({ id }) => id === aimed)
  if (found === undefined) return null
  const known = voices.filter(({ id }) => others.includes(id))
  return opinionOf(featuresOf(text, own), found, known, everyday, new Coarse(), {})
}

const private_ = 'ugh the bus again need coffee'
const public_ = 'Join us for the spring season All welcome.'

describe('what is learnt of two speakers', () => {
  const voices = learnt(300, 300)

  it('tells private talk aimed at the theatre, and whose it is', () => {
    expect(opinionOn(voices, private_)).toMatchObject({ level: expect.stringMatching(/ask|stop/), other: 'person' })
    expect(opinionOn(voices, public_)).toMatchObject({ level: 'none' })
  })

  it('tells the theatre’s words on the private account as well', () => {
    expect(opinionOn(voices, public_, 'person', ['theatre'])).toMatchObject({ other: 'theatre' })
    expect(opinionOn(voices, private_, 'person', ['theatre'])).toMatchObject({ level: 'none' })
  })

  it('tells a stranger’s words where nobody else speaks here, and never stops for them', () => {
    const opinion = opinionOn(voices, 'lol my dog just ate my lunch, i cant even 😂', 'theatre', [])
    expect(opinion).toMatchObject({ other: null })
    expect(['note', 'ask']).toContain(opinion?.level)
  })

  it('gives reasons that stand in the text, and none where nothing is wrong', () => {
    const asked = voicesOf(voices, everyday, own)
    const speaker = { id: 'theatre', name: 'Quayside Theatre' }
    const others = [{ id: 'person', name: 'Mina' }]
    const opinion = asked.opinion(private_, speaker, others, {}, asShipped)
    expect(opinion?.reasons.length).toBeGreaterThan(0)
    expect(opinion?.reasons.length).toBeLessThanOrEqual(3)
    expect(asked.opinion(public_, speaker, others, {}, asShipped)?.reasons).toEqual([])
  })

  it('is the same each time, byte for byte', () => {
    expect(learnt(300, 300).map((voice) => [voice.about, packSpeaker(voice)])).toEqual(
      voices.map((voice) => [voice.about, packSpeaker(voice)]),
    )
  })

  it('is tested on posts that were not read: most own ones are silent, most of the other’s are not', () => {
    const { test } = voices.find(({ id }) => id === 'theatre')?.about ?? {}
    const { none = 0, note = 0, ask = 0, stop = 0 } = test?.own ?? {}
    expect(none / (none + note + ask + stop)).toBeGreaterThan(0.9)
    const other = test?.others.person
    expect((other?.ask ?? 0) + (other?.stop ?? 0)).toBeGreaterThan(2 * ((other?.none ?? 0) + (other?.note ?? 0)))
  })
})

describe('what is learnt beside the words', () => {
  const posts = saidBy('theatre', 60).map((text, n) => ({
    speaker: 'theatre',
    text,
    hour: n % 2 === 0 ? 10 : null,
    links: n < 3 ? ['https://tickets.example/1'] : [],
    isFromCamera: n < 4 ? n === 0 : null,
  }))

  it('are its hours, its sites and its pictures, as far as they are known', () => {
    const [voice] = learnVoices(posts, own, null)
    expect(voice?.about.ways).toEqual({
      hours: Array.from({ length: 24 }, (_, hour) => (hour === 10 ? 30 : 0)),
      sites: ['tickets.example'],
      pictures: { posts: 4, camera: 1 },
    })
  })

  it('is told to the checks as cues, about the speaker aimed at and of the others', () => {
    const other = saidBy('person', 60).map((text) => ({
      speaker: 'person',
      text: `${text} https://songs.example`,
      hour: 22,
    }))
    const asked = voicesOf(learnVoices([...posts, ...other], own, null), null, own)
    const cues = (text: string, speaker: string, hour?: number) =>
      asked.cues(text, { id: speaker }, [{ id: 'theatre' }, { id: 'person' }], {
        begunAs: null,
        ...(hour === undefined ? {} : { hour }),
      })
    expect(cues('https://songs.example', 'theatre', 3)).toEqual({
      begunAs: null,
      linkedSite: { isUsedHere: false, usedBy: ['person'] },
    })
    expect(cues('no link', 'person', 3)).toEqual({ begunAs: null, isUsualHour: false, linkedSite: null })
    expect(cues('no link', 'person', 23)).toMatchObject({ isUsualHour: true })
    expect(cues('no link', 'person')).not.toHaveProperty('isUsualHour')
    expect(cues('no link', 'nobody', 3)).toEqual({ begunAs: null })
  })

  it('is how many of its own posts it would take for a stranger’s', () => {
    const of = (background: typeof everyday) => learnVoices(said(300, 0), own, background)[0]?.about.test.ownAsStranger
    const { none = 0, note = 0, ask = 0, stop = 0 } = of(everyday) ?? {}
    expect(none + note + ask + stop).toBe(300)
    expect(none).toBeGreaterThan(270)
    expect(of(null)).toBeNull()
  })
})

describe('a draft on a desk of many', () => {
  const voices = learnt(300, 300)
  const [theatre, person] = ['theatre', 'person'].map((id) => voices.find((voice) => voice.id === id))
  if (theatre === undefined || person === undefined) throw new Error('Nothing was learnt.')
  const [band] = learnVoices(
    saidBy('band', 300).map((text) => ({ speaker: 'band', text })),
    own,
    null,
  )
  const others = (many: number) => [
    person,
    ...Array.from({ length: many - 1 }, (_, n) => ({ ...(band ?? person), id: `band ${n}` })),
  ]
  const judged = (many: number) => {
    const coarse = new Coarse()
    const likeliest = vi.spyOn(coarse, 'likeliest')
    const opinion = opinionOf(featuresOf(private_, own), theatre, others(many), everyday, coarse, {})
    return { opinion, found: likeliest.mock.results.map(({ value }) => value.length) }
  }

  it('is compared with the five likeliest of more than ten others, and with all of fewer', () => {
    expect(judged(10).found).toEqual([])
    expect(judged(11).found).toEqual([5])
  })

  it('is taken for the same one’s words as on a small desk', () => {
    expect(judged(300).opinion).toEqual(judged(1).opinion)
    expect(judged(300).opinion).toMatchObject({ other: 'person' })
  })
})

describe('a voice with few posts', () => {
  it('says nothing below 50', () => {
    expect(opinionOn(learnt(49, 300), private_)).toBeNull()
    expect(opinionOn(learnt(50, 300), private_)).not.toBeNull()
  })

  it('is no reason to stop anybody below 200', () => {
    const levels = saidBy('person', 40).map((text) => opinionOn(learnt199, text)?.level)
    expect(levels).not.toContain('stop')
    expect(levels.some((level) => level === 'ask' || level === 'note')).toBe(true)
  })
  const learnt199 = learnt(199, 300)

  it('is nobody to compare with', () => {
    const opinion = opinionOn(learnt(300, 49), private_)
    expect(opinion?.other).toBeNull()
  })
})

describe('odd histories', () => {
  it.each([
    ['all posts the same', Array<string>(120).fill('Open today.'), saidBy('person', 120)],
    ['the same posts by two speakers', saidBy('theatre', 120), saidBy('theatre', 120)],
    ['emoji only', Array<string>(120).fill('😂🔥'), saidBy('person', 120)],
    [
      'an unknown language',
      Array.from({ length: 120 }, (_, i) => `今日は晴れです ${i} 時から開館`),
      saidBy('person', 120),
    ],
    ['empty posts', Array<string>(120).fill(''), saidBy('person', 120)],
  ])('are learnt and judged: %s', (_, one, two) => {
    const posts = one.flatMap((text, i) => [
      { speaker: 'theatre', text },
      { speaker: 'person', text: two[i] as string },
    ])
    const voices = learnVoices(posts, own, everyday)
    for (const text of [one[0] as string, private_, '', '😂', 'x'.repeat(10_000)]) {
      const opinion = opinionOn(voices, text)
      if (opinion !== null) expect(['none', 'note', 'ask', 'stop']).toContain(opinion.level)
    }
    expect(JSON.parse(JSON.stringify(voices.map(({ about }) => about)))).toEqual(voices.map(({ about }) => about))
  })

  it('says nothing of own posts where two speakers say the same', () => {
    const both = saidBy('theatre', 120).flatMap((text) => [
      { speaker: 'theatre', text },
      { speaker: 'person', text },
    ])
    const voices = learnVoices(both, own, everyday)
    const loud = saidBy('theatre', 60).filter((text) => opinionOn(voices, text)?.level !== 'none')
    expect(loud.length).toBeLessThan(6)
  })

  it('learns no more than the newest 2,000 posts of a speaker', () => {
    const many = [...Array<string>(LEARNT_POSTS).fill('Open today.'), ...saidBy('theatre', 5)]
    const [voice] = learnVoices(
      many.map((text) => ({ speaker: 'theatre', text })),
      own,
      null,
    )
    expect(voice?.about.posts).toBe(LEARNT_POSTS)
  })
})
