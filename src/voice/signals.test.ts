import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CueId, type Cues, cueIds } from '../domain/voices.ts'
import { budgetOf, cueDefinitions, seenCues, signalInWords, weigh } from './signals.ts'
import type { Level } from './tails.ts'

const levels: readonly Level[] = ['none', 'note', 'ask', 'stop']
const room = { ask: true, stop: true }
const noRoom = { ask: false, stop: false }
const names = { speaker: 'Quayside Theatre', other: 'Mina' }

/** For each cue, what is known when it is there. */
const there: Readonly<Record<CueId, Cues>> = {
  'only-speaker': { speakersHeld: 1 },
  'just-spoke': { lastSpoken: { speaker: 'mina', minutesAgo: 2 } },
  'begun-as-other': { begunAs: 'mina' },
  'usual-other': { usualSpeaker: 'mina' },
  phone: { isOnPhone: true },
  'unusual-hour': { isUsualHour: false },
  'camera-picture': { hasCameraPicture: true, preparesPictures: true },
  'site-of-other': { linkedSite: { isUsedHere: false, usedBy: ['band', 'mina'] } },
  'new-site': { linkedSite: { isUsedHere: false, usedBy: [] } },
  ahead: { minutesAhead: 31 },
  agreed: { isAgreed: true },
  'same-text': { sameTextBy: ['mina'] },
}
const nothingThere: Cues = {
  speakersHeld: 3,
  lastSpoken: { speaker: 'mina', minutesAgo: 3 },
  begunAs: null,
  usualSpeaker: 'theatre',
  isOnPhone: false,
  isUsualHour: true,
  hasCameraPicture: true,
  preparesPictures: false,
  linkedSite: { isUsedHere: true, usedBy: ['mina'] },
  minutesAhead: 30,
  isAgreed: false,
  sameTextBy: [],
}

/** A text at the upper end of what is a note, and one that is only just stopped. */
const note = { suspicion: 5.4, level: 'note' } as const
const stop = { suspicion: 7.6, level: 'stop' } as const
const weight = (text: { suspicion: number; level: Level }, cues: Cues, other = 'mina', budget = room) =>
  weigh(text, cues, other, budget)

const anyText = fc.record({
  suspicion: fc.double({ min: -40, max: 40, noNaN: true }),
  level: fc.constantFrom(...levels),
})
const anySpeaker = fc.constantFrom('mina', 'band', 'theatre')
const anyCues: fc.Arbitrary<Cues> = fc.record(
  {
    speakersHeld: fc.integer({ min: 1, max: 4 }),
    lastSpoken: fc.option(fc.record({ speaker: anySpeaker, minutesAgo: fc.integer({ min: 0, max: 5 }) })),
    begunAs: fc.option(anySpeaker),
    usualSpeaker: fc.option(anySpeaker),
    isOnPhone: fc.boolean(),
    isUsualHour: fc.boolean(),
    hasCameraPicture: fc.boolean(),
    preparesPictures: fc.boolean(),
    linkedSite: fc.option(fc.record({ isUsedHere: fc.boolean(), usedBy: fc.array(anySpeaker) })),
    minutesAhead: fc.integer({ min: 0, max: 90 }),
    isAgreed: fc.boolean(),
    sameTextBy: fc.array(anySpeaker),
  },
  { requiredKeys: [] },
)
const anyBudget = fc.record({ ask: fc.boolean(), stop: fc.boolean() })

describe('a cue beside the text', () => {
  it.each(cueIds)('moves the level the right way by itself and is named: %s', (id) => {
    const isFor = cueDefinitions[id].weight > 0
    const text = isFor ? note : stop
    const { withSignals, mattered, signals } = weight(text, there[id])
    if (isFor) expect(withSignals.level).toBe('ask')
    else expect(levels.indexOf(withSignals.level)).toBeLessThan(levels.indexOf('stop'))
    expect(signals).toEqual([{ id, weight: cueDefinitions[id].weight }])
    expect(mattered).toEqual(signals)
    const sentence = signalInWords(signals[0] as (typeof signals)[number], names)
    expect(sentence).not.toMatch(/[{}]/u)
  })

  it.each(cueIds)('has no effect when it is switched off: %s', (id) => {
    for (const text of [note, stop]) {
      const weighed = weigh(text, there[id], 'mina', room, { off: new Set([id]), weights: {} })
      expect(weighed).toEqual(weight(text, {}))
      expect(weighed.withSignals.odds).not.toBe(weight(text, there[id]).withSignals.odds)
    }
  })

  it.each(cueIds)('is not there where the opposite is known, and not known where nothing is: %s', (id) => {
    expect(seenCues(nothingThere, 'mina').present).not.toContain(id)
    expect(seenCues(nothingThere, 'mina').known).toContain(id)
    expect(seenCues({}, 'mina').known).toEqual([])
  })

  it.each(cueIds.filter((id) => cueDefinitions[id].isOfOne))('says nothing of a third speaker: %s', (id) => {
    expect(seenCues(there[id], 'mina').present).toContain(id)
    expect(seenCues(there[id], 'choir').present).not.toContain(id)
  })

  it.each(cueIds.filter((id) => !cueDefinitions[id].isOfOne))(
    'does not name the other where it is not of one: %s',
    (id) => {
      expect(cueDefinitions[id].sentence).not.toContain('{other}')
    },
  )

  it('of another speaker tells nothing of a stranger, any other cue does', () => {
    for (const id of cueIds.filter((one) => one !== 'only-speaker'))
      expect(seenCues(there[id], null).present.includes(id)).toBe(!cueDefinitions[id].isOfOne)
    expect(seenCues({ begunAs: null, usualSpeaker: null }, null).present).toEqual([])
    const strange = { suspicion: 0, level: 'ask' } as const
    expect(weigh(strange, { minutesAhead: 31, isAgreed: true }, null, room).withSignals.level).toBe('none')
    expect(weigh(strange, { speakersHeld: 1 }, null, room).withSignals.level).toBe('ask')
  })

  it('is said in plain words with the names of both', () => {
    const cues = { ...there['just-spoke'], ...there['site-of-other'], isOnPhone: true }
    expect(weight(note, cues).mattered.map((signal) => signalInWords(signal, names))).toEqual([
      'Mina has linked to this site before, Quayside Theatre never has',
      'a moment ago you spoke as Mina',
      'you are on a phone',
    ])
  })

  it('is not named where it spoke against the way that the level went', () => {
    const { mattered, signals } = weight(note, { begunAs: 'mina', minutesAhead: 31 })
    expect(signals.map(({ id }) => id)).toEqual(['begun-as-other', 'ahead'])
    expect(mattered.map(({ id }) => id)).toEqual(['begun-as-other'])
  })

  it('switches the check off for somebody who speaks as one speaker only, whatever else there is', () => {
    const all = Object.assign(
      {},
      ...cueIds.filter((id) => cueDefinitions[id].weight > 0).map((id) => there[id]),
    ) as Cues
    expect(weight({ suspicion: 40, level: 'stop' }, all).withSignals.level).toBe('stop')
    expect(weight({ suspicion: 40, level: 'stop' }, { ...all, speakersHeld: 1 }).withSignals.level).toBe('none')
  })
})

describe('the level with the cues', () => {
  it('is the text’s own where no cue is known or there', () => {
    fc.assert(
      fc.property(anyText, anyBudget, fc.constantFrom({}, nothingThere), (text, budget, cues) => {
        const weighed = weight(text, cues, 'mina', budget)
        expect(weighed.withSignals.level).toBe(text.level)
        expect(weighed.text.level).toBe(text.level)
        expect(weighed.mattered).toEqual([])
      }),
    )
  })

  it('never falls by one more cue for the other, and never rises by one more against', () => {
    let moved = 0
    fc.assert(
      fc.property(anyText, anyCues, anyBudget, fc.constantFrom(...cueIds), (text, cues, budget, id) => {
        const before = weigh(text, cues, 'mina', budget, { off: new Set([id]), weights: {} }).withSignals
        const after = weight(text, cues, 'mina', budget).withSignals
        const rise = levels.indexOf(after.level) - levels.indexOf(before.level)
        expect(rise * Math.sign(cueDefinitions[id].weight)).toBeGreaterThanOrEqual(0)
        if (rise !== 0) moved++
      }),
      { numRuns: 1000 },
    )
    expect(moved).toBeGreaterThan(0)
  })

  it('never falls where the text speaks more for the other', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.double({ min: 0, max: 20, noNaN: true }),
        anyCues,
        anyBudget,
        (text, more, cues, budget) => {
          const louder = weight({ ...text, suspicion: text.suspicion + more }, cues, 'mina', budget).withSignals
          const plain = weight(text, cues, 'mina', budget).withSignals
          expect(levels.indexOf(louder.level)).toBeGreaterThanOrEqual(levels.indexOf(plain.level))
          for (const [i, level] of levels.entries()) {
            const higher = levels[Math.min(3, i + 1)] as Level
            expect(
              levels.indexOf(weight({ ...text, level: higher }, cues, 'mina', budget).withSignals.level),
            ).toBeGreaterThanOrEqual(levels.indexOf(weight({ ...text, level }, cues, 'mina', budget).withSignals.level))
          }
        },
      ),
    )
  })

  it('is prior, text and cues in one sum, the text held to eight', () => {
    const { withSignals, text } = weight({ suspicion: 4, level: 'note' }, { begunAs: 'mina', isOnPhone: true })
    expect(withSignals).toEqual({ odds: expect.closeTo(-7.6 + 4 + 2 + 0.5, 9), level: 'ask' })
    expect(text).toEqual({ suspicion: 4, level: 'note' })
    expect(weight({ suspicion: 99, level: 'stop' }, {}).withSignals.odds).toBeCloseTo(0.4, 9)
    expect(weight({ suspicion: -99, level: 'none' }, {}).withSignals.odds).toBeCloseTo(-15.6, 9)
  })

  it('asks for room before it interrupts more often than the text would', () => {
    const strong: Cues = { begunAs: 'mina', linkedSite: { isUsedHere: false, usedBy: ['mina'] } }
    expect(weight(note, strong, 'mina', room).withSignals.level).toBe('stop')
    expect(weight(note, strong, 'mina', { ask: true, stop: false }).withSignals.level).toBe('ask')
    expect(weight(note, strong, 'mina', noRoom).withSignals.level).toBe('note')
    expect(weight(stop, strong, 'mina', noRoom).withSignals.level).toBe('stop')
    expect(weight({ suspicion: 6, level: 'ask' }, strong, 'mina', noRoom).withSignals.level).toBe('ask')
  })

  it('asks and does not stop where the text says nothing', () => {
    const all = Object.assign(
      {},
      ...cueIds.filter((id) => cueDefinitions[id].weight > 0).map((id) => there[id]),
    ) as Cues
    const silent = { suspicion: 3, level: 'none' } as const
    expect(weight(silent, all).withSignals).toEqual({ odds: expect.any(Number), level: 'ask' })
    expect(weight(silent, all).withSignals.odds).toBeGreaterThan(0)
  })

  it('is a note where its time and a second person speak for a post that the text alone would stop', () => {
    expect(weight(stop, { isAgreed: true, minutesAhead: 600 }).withSignals.level).toBe('note')
  })
})

describe('the room for questions', () => {
  it('is one question in a hundred right posts and one stop in five hundred', () => {
    expect(budgetOf({ posts: 99, asked: 0, stopped: 0 })).toEqual({ ask: false, stop: false })
    expect(budgetOf({ posts: 100, asked: 0, stopped: 0 })).toEqual({ ask: true, stop: false })
    expect(budgetOf({ posts: 199, asked: 1, stopped: 0 })).toEqual({ ask: false, stop: false })
    expect(budgetOf({ posts: 500, asked: 3, stopped: 0 })).toEqual({ ask: true, stop: true })
    expect(budgetOf({ posts: 999, asked: 0, stopped: 1 })).toEqual({ ask: true, stop: false })
  })
})
