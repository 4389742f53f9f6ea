import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteWriter } from './bytes.ts'
import { type Desk, emptyDesk, evidenceFor, learn, speakerOn } from './desk.ts'
import { FEATURE_VERSION, families, featuresOf } from './features.ts'
import { packBackground, packSpeaker, unpackBackground, unpackSpeaker } from './pack.ts'
import { backgroundOf } from './stranger.ts'
import { recentFamilies } from './voice.ts'

const words =
  'We open at ten! The river path is closed today, sorry 😀 I loved it… #soup @oldlibrary Tickets (£4) here:'
const post = fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 30 }).map((all) => all.join(' '))
const posts = fc.array(post, { minLength: 1, maxLength: 12 })

function deskOf(one: readonly string[], other: readonly string[]): Desk {
  const desk = emptyDesk()
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    if (one[i] !== undefined) learn(desk, 'one', () => featuresOf(one[i] as string))
    if (other[i] !== undefined) learn(desk, 'other', () => featuresOf(other[i] as string))
  }
  return desk
}

function repacked(desk: Desk): Desk {
  const again = emptyDesk()
  for (const [id, speaker] of desk.speakers) {
    const unpacked = unpackSpeaker(packSpeaker(speaker))
    if (unpacked === null) throw new Error('It cannot be unpacked.')
    again.speakers.set(id, { id, posts: speaker.posts, ...unpacked })
  }
  return again
}

const scoresOf = (desk: Desk, text: string): readonly number[] => [
  ...(evidenceFor(desk, featuresOf(text), 'one').get('other') ?? []),
]

/** The checksum of what follows it, made anew: the bytes are wrong, and yet they say they are right. */
function resealed(bytes: Uint8Array): Uint8Array {
  let hash = 0x811c9dc5
  for (const byte of bytes.subarray(4)) hash = Math.imul(hash ^ byte, 0x01000193)
  const sealed = bytes.slice()
  new DataView(sealed.buffer).setUint32(0, hash >>> 0, true)
  return sealed
}

/**
 * How far whole steps can move the logistic score: each weight of two speakers is off by half a step at most, and the
 * values of a post are a vector of length 1, so by Cauchy and Schwarz it is a step for the root of its features.
 */
function stepsOff(desk: Desk, text: string): number {
  const all = [...desk.speakers.values()].map(({ weights }) => weights.weights)
  const largest = Math.max(...all.map((weights) => weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0)))
  return (largest / 31) * Math.sqrt(featuresOf(text).ids.length) + 1e-5
}

const library = ['We open at ten! #soup', 'The river path is closed today, sorry', 'Tickets (£4) here: @oldlibrary']
const person = ['I loved it… 😀', 'loved the soup, the river and the path', 'I open tickets… today']
const packed = packSpeaker(speakerOn(deskOf(library, person), 'one'))

describe('a packed speaker', () => {
  it('judges as before', () => {
    fc.assert(
      fc.property(posts, posts, post, (one, other, text) => {
        const desk = deskOf(one, other)
        const before = scoresOf(desk, text)
        scoresOf(repacked(desk), text).forEach((score, i) => {
          const isLogistic = i === families.length + recentFamilies.length
          const error = Math.abs(score - (before[i] as number))
          expect(error).toBeLessThan(isLogistic ? stepsOff(desk, text) : 1e-5)
        })
      }),
      { numRuns: 12 },
    )
  })

  it('cannot learn', () => {
    const desk = repacked(deskOf(library, person))
    expect(() => learn(desk, 'one', () => featuresOf('We open at ten'))).toThrow('cannot learn')
  })

  it('is nothing with one byte changed, one missing or one more', () => {
    const place = fc.nat({ max: packed.length - 1 })
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, change) => {
        const wrong = packed.slice()
        wrong[at] = (wrong[at] as number) ^ change
        expect(unpackSpeaker(wrong)).toBeNull()
        expect(unpackSpeaker(packed.slice(0, at))).toBeNull()
      }),
    )
    const longer = new Uint8Array(packed.length + 1)
    longer.set(packed)
    expect(unpackSpeaker(resealed(longer))).toBeNull()
    expect(unpackSpeaker(packed)).not.toBeNull()
  })

  it('never holds more than its bytes can say, whatever they are', () => {
    const place = fc.nat({ max: 6000 })
    const changes = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(changes, fc.integer({ min: 5, max: packed.length }), (all, end) => {
        const wrong = packed.slice(0, end)
        for (const [at, byte] of all) if (at < end) wrong[at] = byte
        const found = unpackSpeaker(resealed(wrong))
        expect(found?.voice.counts.size ?? 0).toBeLessThanOrEqual(8 * wrong.length)
        expect(found?.voice.recent.counts.size ?? 0).toBeLessThanOrEqual(8 * wrong.length)
        for (const number of found?.voice.totals ?? []) expect(number).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is nothing when another version packed it', () => {
    for (const at of [4, 5]) {
      const other = packed.slice()
      other[at] = (other[at] as number) + 1
      expect(unpackSpeaker(resealed(other))).toBeNull()
    }
    expect(unpackSpeaker(resealed(packed))).not.toBeNull()
  })

  it('is no background, nor is a background a speaker', () => {
    expect(unpackBackground(packed)).toBeNull()
    expect(unpackSpeaker(packBackground(backgroundOf([featuresOf('ok then')])))).toBeNull()
  })
})

describe('a packed background', () => {
  it('is the same again', () => {
    fc.assert(
      fc.property(posts, (texts) => {
        const background = backgroundOf(texts.map((text) => featuresOf(text)))
        const again = unpackBackground(packBackground(background))
        expect(again?.posts).toBe(background.posts)
        expect(again?.totals).toEqual(background.totals)
        expect(again?.distinct).toEqual(background.distinct)
        expect(new Map(again?.counts.entries())).toEqual(new Map(background.counts.entries()))
      }),
    )
  })

  it('can leave out what only one post holds', () => {
    const background = backgroundOf(['so tired today', 'so hungry', 'so tired'].map((text) => featuresOf(text)))
    const again = unpackBackground(packBackground(background, 2))
    const often = [...background.counts.entries()].filter(([, count]) => count >= 2)
    expect(often.length).toBeGreaterThan(0)
    expect(new Map(again?.counts.entries())).toEqual(new Map(often))
    expect(again?.distinct).toEqual(background.distinct)
  })

  it('that claims four billion features is nothing', () => {
    const out = new ByteWriter()
    for (const value of [1, FEATURE_VERSION, 0, 7]) out.whole(value)
    for (let i = 0; i < 2 * families.length; i++) out.double(3)
    for (const value of [1, 1, 0xffffffff, 1, 1, 1]) out.whole(value)
    expect(unpackBackground(out.sealed())).toBeNull()
  })
})
