import { describe, expect, it } from 'vitest'
import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Speaker } from '../../../domain/speakers.ts'
import type { Cues, VoiceOpinion, Weighing } from '../../../domain/voices.ts'
import { lookWith } from '../../engine.ts'
import { wrongAccount } from './rule.ts'

const speaker = (id: string, name: string, kind: Speaker['kind'], rest: Partial<Speaker> = {}): Speaker => ({
  id,
  name,
  kind,
  colour: 'river',
  person: kind === 'organisation' ? null : 'mina',
  office: '',
  rehearsal: false,
  recognitionOnly: false,
  holdSeconds: 30,
  mayPost: ['mina'],
  accounts: [],
  ...rest,
})
const theatre = speaker('theatre', 'Quayside Theatre', 'organisation')
const mina = speaker('mina', 'Mina', 'personal')
const practice = speaker('practice', 'Practice', 'personal', { rehearsal: true })

const private_ = 'omg my sister is so drunk on the sofa, love this song lol'
const public_ = 'Doors open at 7pm for The Winter Tale. Tickets from £12.'

interface Asked {
  readonly others: readonly string[]
  readonly cues: Cues
  readonly weighing: Weighing
}
const contentOf = (text: string): Content => ({
  speaker: 'theatre',
  parts: [{ text, media: [] }],
  targets: [],
  variants: {},
  language: 'en',
})
/** A theatre, somebody of its own, and a practice speaker; `asked` takes what the voices are asked. */
const factsWith = (opinion: Partial<VoiceOpinion> | null, asked: Asked[]): Facts => ({
  speakers: [theatre, mina, practice],
  voices: {
    cues: (_, __, ___, { hour: ____, ...cues }) => ({ ...cues, isUsualHour: false }),
    opinion: (_, __, others, cues, weighing) => {
      asked.push({ others: others.map(({ id }) => id), cues, weighing })
      const { level = 'none' } = opinion ?? {}
      return opinion && { level, ofText: level, other: null, reasons: [], isWellKnown: true, ...opinion }
    },
  },
})
interface About {
  readonly content?: Partial<Content>
  readonly options?: Partial<typeof wrongAccount.defaults>
}
function seen(text: string, opinion: Partial<VoiceOpinion> | null, facts: Facts = {}, about: About = {}) {
  const asked: Asked[] = []
  const sightings = [
    ...wrongAccount.look(
      { ...contentOf(text), ...about.content },
      { ...factsWith(opinion, asked), ...facts },
      { ...wrongAccount.defaults, ...about.options },
    ),
  ]
  return { sightings, asked }
}

describe('voices and the signs of another speaker', () => {
  it('name whose words they are, say why, and offer that speaker', () => {
    const { sightings } = seen(public_, { level: 'ask', other: 'mina', reasons: ['it has no link', 'it is short'] })
    expect(sightings).toEqual([
      {
        message: 'voice-other',
        data: { speaker: 'Quayside Theatre', other: 'Mina', because: ': it has no link; it is short' },
        spot: null,
        weight: 'ask',
        fixes: [{ kind: 'speak-as', label: 'Speak as Mina', speaker: 'mina' }],
      },
    ])
  })

  it('say all of the reasons, however long', () => {
    const reasons = [
      'it has no link, and nearly all posts of Quayside Theatre have one',
      'it is short, and nearly all posts of Quayside Theatre are longer',
    ]
    const [{ says } = { says: '' }] = lookWith(
      [{ ...wrongAccount, needs: ['speakers'] }],
      contentOf(public_),
      factsWith({ level: 'ask', reasons }, []),
      {},
    ).findings
    for (const reason of reasons) expect(says).toContain(reason)
  })

  it('are one finding where both speak, and weigh as the heavier of them', () => {
    expect(seen(private_, null).sightings).toMatchObject([{ message: 'personal-own' }])
    const { sightings } = seen(private_, { level: 'note', other: 'mina' })
    expect(sightings).toMatchObject([{ message: 'voice-other', weight: 'ask' }])
  })

  it('leave the signs as a note where a speaker who is known well always sounds so', () => {
    expect(seen(private_, { isWellKnown: true }).sightings).toMatchObject([{ weight: 'note' }])
    expect(seen(private_, { isWellKnown: false }).sightings).toMatchObject([{ weight: 'ask' }])
    expect(seen(public_, { isWellKnown: true }).sightings).toEqual([])
  })

  it('never offer a stranger, and keep the way to one’s own account where the signs know it', () => {
    expect(seen(public_, { level: 'ask' }).sightings).toMatchObject([{ message: 'voice', fixes: [] }])
    expect(seen(private_, { level: 'ask' }).sightings).toMatchObject([
      { message: 'voice', fixes: [{ speaker: 'mina' }] },
    ])
  })

  it('are asked about real speakers for a real one, and told what is known beside the text', () => {
    const { asked } = seen(
      public_,
      null,
      {
        now: { year: 2026, month: 12, day: 1, weekday: 2, hour: 3, minute: 0 },
        recent: [{ text: public_, speaker: 'mina', accounts: [], state: 'out', minutesAgo: 5 }],
        lastSpoken: null,
        speaksAs: ['theatre', 'mina', 'practice'],
        usualSpeakers: { phone: 'mina', elsewhere: 'theatre' },
        cueWeights: { phone: 1.5 },
      },
      {
        content: {
          cues: { begunAs: 'mina', isOnPhone: true, hasCameraPicture: true, minutesAhead: 0, isAgreed: false },
        },
      },
    )
    expect(asked).toEqual([
      {
        others: ['theatre', 'mina'],
        cues: {
          begunAs: 'mina',
          isOnPhone: true,
          hasCameraPicture: true,
          minutesAhead: 0,
          isAgreed: false,
          lastSpoken: null,
          sameTextBy: ['mina'],
          speakersHeld: 2,
          usualSpeaker: 'mina',
          isUsualHour: false,
        },
        weighing: { off: new Set(), weights: { phone: 1.5 } },
      },
    ])
  })

  it('are told nothing that is not known', () => {
    const { asked } = seen(public_, null, { usualSpeakers: { phone: 'mina' } })
    expect(asked[0]?.cues).toEqual({ isUsualHour: false })
  })

  it('are told whom the person usually speaks as on this device, or nothing where nobody knows which it is', () => {
    const usualSpeakers = { phone: 'mina', elsewhere: null }
    const told = (cues: NonNullable<Content['cues']>) =>
      seen(public_, null, { usualSpeakers }, { content: { cues } }).asked[0]?.cues
    expect(told({ isOnPhone: true })?.usualSpeaker).toBe('mina')
    expect(told({ isOnPhone: false })?.usualSpeaker).toBeNull()
    expect(told({})?.usualSpeaker).toBeUndefined()
  })

  it('are asked about the hour only where a post leaves at once', () => {
    const hours: (number | undefined)[] = []
    const facts = factsWith(null, [])
    const now = { year: 2026, month: 12, day: 1, weekday: 2, hour: 3, minute: 0 }
    const cues: NonNullable<Facts['voices']>['cues'] = (_, __, ___, { hour, ...beside }) => {
      hours.push(hour)
      return beside
    }
    for (const minutesAhead of [0, 5])
      Array.from(
        wrongAccount.look(
          { ...contentOf(public_), cues: { minutesAhead } },
          { ...facts, now, voices: { opinion: () => null, cues } },
          wrongAccount.defaults,
        ),
      )
    expect(hours).toEqual([3, undefined])
  })

  it('are told what the organisation does not want weighed', () => {
    const { asked } = seen(public_, null, {}, { options: { phone: false, 'new-site': false } })
    expect(asked[0]?.weighing.off).toEqual(new Set(['phone', 'new-site']))
  })

  it('tell the words alone apart from what is known beside them, where the two differ', () => {
    const dataOf = (text: string, opinion: Partial<VoiceOpinion>) => seen(text, opinion).sightings[0]?.data
    expect(dataOf(public_, { level: 'ask', ofText: 'note', other: 'mina' })).toMatchObject({
      words: 'note',
      known: 'ask',
    })
    expect(dataOf(public_, { level: 'note', ofText: 'none', other: 'mina' })).toMatchObject({
      words: 'none',
      known: 'note',
    })
    expect(dataOf(public_, { level: 'note', ofText: 'ask' })).toMatchObject({ words: 'ask', known: 'note' })
    expect(dataOf(public_, { level: 'ask', ofText: 'ask' })).not.toHaveProperty('words')
    // Signs in the text are words as well.
    expect(dataOf(private_, { level: 'note', ofText: 'note', other: 'mina' })).not.toHaveProperty('words')
    expect(dataOf(private_, { level: 'ask', ofText: 'none', isWellKnown: false })).not.toHaveProperty('words')
    expect(dataOf(private_, { level: 'ask', ofText: 'none' })).toMatchObject({ words: 'note', known: 'ask' })
  })
})
