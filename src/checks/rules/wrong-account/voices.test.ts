import { describe, expect, it } from 'vitest'
import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Speaker } from '../../../domain/speakers.ts'
import type { Cues, VoiceOpinion } from '../../../domain/voices.ts'
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
    opinion: (_, __, others, cues) => {
      asked.push({ others: others.map(({ id }) => id), cues })
      return opinion && { level: 'none', other: null, reasons: [], isWellKnown: true, ...opinion }
    },
  },
})
function seen(text: string, opinion: Partial<VoiceOpinion> | null, facts: Facts = {}) {
  const asked: Asked[] = []
  const sightings = [...wrongAccount.look(contentOf(text), { ...factsWith(opinion, asked), ...facts }, null)]
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
    const recent = [{ text: public_, speaker: 'mina', accounts: [], state: 'out' as const, minutesAgo: 5 }]
    const { asked } = seen(public_, null, { recent, lastSpoken: null, cues: { minutesAhead: 40 } })
    expect(asked).toEqual([
      { others: ['theatre', 'mina'], cues: { minutesAhead: 40, lastSpoken: null, sameTextBy: ['mina'] } },
    ])
  })
})
