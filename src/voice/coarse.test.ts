import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, Coarse } from './coarse.ts'
import { emptyDesk, evidenceFor, learn } from './desk.ts'
import { featuresOf } from './features.ts'
import { emptyVoice, learnInto } from './voice.ts'

const words =
  'river path soup ticket library bus train storm school garden song match council road market bridge'.split(' ')
/** What speaker so-and-so says: few words are its own, the rest everybody's. */
const postOf = (speaker: number, number: number): string =>
  `${words[number % 16]} and ${words[(number * 7) % 16]} with topic${speaker} at place${speaker} for the ${words[(number * 3) % 16]}`

function speakers(many: number, posts: number): readonly Candidate[] {
  return Array.from({ length: many }, (_, speaker) => {
    const voice = emptyVoice()
    for (let number = 0; number < posts; number++) learnInto(voice, featuresOf(postOf(speaker, number)))
    return { id: `s${speaker}`, voice }
  })
}

const idsOf = (found: readonly Candidate[]) => found.map(({ id }) => id)

describe('the likeliest of many speakers', () => {
  it('begins with whoever says such things', () => {
    const all = speakers(60, 8)
    const coarse = new Coarse()
    for (let speaker = 0; speaker < all.length; speaker++) {
      const found = idsOf(coarse.likeliest(featuresOf(postOf(speaker, 11)), all, 5))
      expect(found[0]).toBe(`s${speaker}`)
      expect(new Set(found).size).toBe(5)
    }
  })

  it('is never one who may not be named', () => {
    const all = speakers(20, 4)
    const coarse = new Coarse()
    const post = featuresOf(postOf(3, 1))
    expect(idsOf(coarse.likeliest(post, all, 5))).toContain('s3')
    const others = all.filter(({ id }) => id !== 's3')
    expect(idsOf(coarse.likeliest(post, others, 19)).toSorted()).toEqual(others.map(({ id }) => id).toSorted())
  })

  it('is the same whether the speakers were learnt before or since', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(19), fc.nat(30)), { maxLength: 20 }), fc.nat(19), (more, asked) => {
        const all = speakers(20, 2)
        const kept = new Coarse()
        kept.likeliest(featuresOf('soup'), all.slice(0, 5), 5)
        for (const [speaker, number] of more) {
          learnInto((all[speaker] as Candidate).voice, featuresOf(postOf(speaker, number)))
          kept.likeliest(featuresOf('soup'), all, 5)
        }
        const post = featuresOf(postOf(asked, 9))
        expect(kept.likeliest(post, all, 20)).toEqual(new Coarse().likeliest(post, all, 20))
      }),
      { numRuns: 30 },
    )
  })

  it('knows a speaker who was learnt anew', () => {
    const all = speakers(12, 4)
    const coarse = new Coarse()
    coarse.likeliest(featuresOf('soup'), all, 5)
    const [first, second] = all as [Candidate, Candidate]
    const swapped = [{ ...first, voice: second.voice }, { ...second, voice: first.voice }, ...all.slice(2)]
    expect(idsOf(coarse.likeliest(featuresOf(postOf(0, 11)), swapped, 1))).toEqual(['s1'])
  })
})

describe('a desk of many speakers', () => {
  function deskOf(many: number) {
    const desk = emptyDesk()
    for (let number = 0; number < 4; number++)
      for (let speaker = 0; speaker < many; speaker++)
        learn(desk, `s${speaker}`, () => featuresOf(postOf(speaker, number)))
    return desk
  }

  it('judges a post against all others up to ten', () => {
    expect(evidenceFor(deskOf(11), featuresOf(postOf(3, 9)), 's0').size).toBe(10)
  })

  it('judges it against the five likeliest others when there are more', () => {
    const desk = deskOf(14)
    const post = featuresOf(postOf(3, 9))
    const few = evidenceFor(desk, post, 's0')
    expect(few.size).toBe(5)
    expect([...few.keys()][0]).toBe('s3')
    expect(evidenceFor(desk, post, 's3').has('s3')).toBe(false)
    desk.speakers.delete('s13')
    expect([...evidenceFor(desk, post, 's0').keys()]).not.toContain('s13')
  })

  it('says of each of them what it would say alone', () => {
    const desk = deskOf(14)
    const post = featuresOf(postOf(3, 9))
    const few = evidenceFor(desk, post, 's0')
    for (const id of desk.speakers.keys()) if (id !== 's0' && id !== 's3') desk.speakers.delete(id)
    expect(evidenceFor(desk, post, 's0').get('s3')).toEqual(few.get('s3'))
  })
})
