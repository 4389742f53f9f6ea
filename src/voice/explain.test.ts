import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Reason, reasonsFor } from './explain.ts'
import { featuresOf } from './features.ts'
import { inWords, type Names, typicalInWords } from './reason-words.ts'
import { backgroundOf } from './stranger.ts'
import { typicalOf } from './typical.ts'
import { emptyVoice, type Voice } from './voice.ts'

const times = (many: number, make: (i: number) => string): readonly string[] =>
  Array.from({ length: many }, (_, i) => make(i))
const oneOf = (list: readonly string[], i: number): string => list[i % list.length] as string

const plays = ['The Tempest', 'A Doll’s House', 'Uncle Vanya', 'Hay Fever', 'The Cherry Orchard']
const theatrePosts = times(
  60,
  (i) =>
    `${oneOf(['Join us for', 'Book now for', 'Tickets are on sale for'], i)} ${oneOf(plays, i)} at the box office. ` +
    `The doors open at ${6 + (i % 3)}, and it’s a treat for the whole house. https://quayside.example/${i}`,
)
const minaPosts = times(
  60,
  (i) =>
    `${oneOf(['cannot wait for', 'watching', 'crying at'], i)} ${oneOf(['the finale', 'the new series', 'the match'], i)} ` +
    `tonight ${oneOf(['#dexter', '#strictly'], i)}${oneOf(['!!', '!'], i)} I ${oneOf(['love', 'need'], i)} my sofa`,
)
const own = new Set(['quayside', 'mina'])
const voiceOf = (posts: readonly string[]): Voice => backgroundOf(posts.map((post) => featuresOf(post, own)))
const theatre = voiceOf(theatrePosts)
const mina = voiceOf(minaPosts)
const names: Names = { speaker: 'Quayside Theatre', other: 'Mina' }

const sentences = (text: string, aimed = theatre, other = mina, said = names): readonly string[] =>
  reasonsFor(text, aimed, other, own).map((reason) => inWords(reason, said))
const quotesIn = (reasons: readonly Reason[]): readonly string[] =>
  reasons.flatMap((reason) =>
    reason.kind === 'words'
      ? reason.words.map(({ text }) => text)
      : reason.kind === 'opening'
        ? [reason.opening.text]
        : [],
  )

describe('why a text looks like another speaker’s', () => {
  it('names the words and tags of the other as they stand in the text, and counts posts', () => {
    expect(reasonsFor('Home Tonight, with #Dexter on', theatre, mina, own)[0]).toEqual({
      kind: 'words',
      words: [
        { text: 'Tonight', here: 0, there: 60 },
        { text: '#Dexter', here: 0, there: 30 },
      ],
      ofHere: 60,
      ofThere: 60,
    })
  })

  it('says it in plain words, the strongest first', () => {
    expect(sentences('Home tonight, with #dexter on')).toEqual([
      '“tonight” and “#dexter” are words of Mina, never of Quayside Theatre',
      'it has no link, and nearly all posts of Quayside Theatre have one',
      'it has no number, and nearly all posts of Quayside Theatre have one',
    ])
  })

  it('names phrases rather than the words they are made of', () => {
    expect(quotesIn(reasonsFor('See you at the box office, the doors open soon', mina, theatre, own))).toEqual([
      'box office',
      'doors open',
    ])
  })

  it('says which habits are not the speaker’s', () => {
    const first = (text: string) => sentences(text).find((sentence) => sentence.startsWith('Quayside Theatre'))
    expect(first('I am here. https://quayside.example/1 7')).toBe(
      'Quayside Theatre never says “I” or “my” (none of 60 posts)',
    )
    const seldom = voiceOf([...theatrePosts, ...times(3, (i) => `I am the new director of day ${i}, it’s lovely`)])
    expect(sentences('I say it’s fine. https://quayside.example/1 7', seldom)[0]).toBe(
      'Quayside Theatre hardly ever says “I” or “my” (3 of 63 posts)',
    )
  })

  it('tells a much shorter text from the usual ones, and a small letter', () => {
    const loud = times(40, (i) => `Word ${i} ${'and so on about the town '.repeat(6)}`)
    const quiet = times(40, (i) => `word ${i} and so on`)
    expect(sentences('word and so on', voiceOf(loud), voiceOf(quiet))).toEqual([
      'it begins with a small letter, and nearly all posts of Quayside Theatre do not',
      'it is short, and nearly all posts of Quayside Theatre are longer',
    ])
    expect(sentences(loud[0] as string, voiceOf(quiet), voiceOf(loud))).toContain(
      'it is long, and nearly all posts of Quayside Theatre are shorter',
    )
  })

  it('knows how the other begins, where no word of it is telling by itself', () => {
    const hello = times(40, (i) => `So we are at number ${i}.`)
    const plain = times(40, (i) => `Number ${i} is where they are at. And so we are, where they are at ${i}.`)
    expect(sentences('So we are at the station.', voiceOf(plain), voiceOf(hello))).toContain(
      'posts of Mina often begin with “So we are”, those of Quayside Theatre never do',
    )
  })

  it('speaks of private talk where the other is nobody here', () => {
    expect(sentences('Home tonight, with #dexter on', theatre, mina, { ...names, other: null })[0]).toBe(
      '“tonight” and “#dexter” are how people talk in private, never how Quayside Theatre does',
    )
  })

  it('does not count a word of both as a word of the other', () => {
    const both = voiceOf([...theatrePosts, ...minaPosts])
    expect(quotesIn(reasonsFor('Home tonight, with #dexter on', both, mina, own))).toEqual([])
    expect(quotesIn(reasonsFor('Home tonight, with #dexter on', theatre, mina, own))).not.toEqual([])
  })

  it('does not call everyday words telling that the other only has more often', () => {
    const wordy = voiceOf(times(60, (i) => `They were with the ${i}`))
    const terse = voiceOf([...times(50, (i) => `Number ${i}`), ...times(10, (i) => `They were with the ${i}`)])
    expect(quotesIn(reasonsFor('Seven. They were with the', terse, wordy, own))).toEqual([])
  })

  it('needs three posts of the other for a word', () => {
    const rare = (many: number) => voiceOf([...theatrePosts, ...times(many, () => 'The otters, 5, it’s theirs')])
    expect(quotesIn(reasonsFor('Otters', theatre, rare(2), own))).toEqual([])
    expect(quotesIn(reasonsFor('Otters', theatre, rare(3), own))).toEqual(['Otters'])
  })

  it('calls no habit unlike the speaker that it has in a quarter of its posts, or that the other hardly has', () => {
    const asking = (share: number) => voiceOf(times(200, (i) => `Here we are${i < share * 200 ? '?' : ''}`))
    const isTold = (here: number, there: number) =>
      sentences('Are we?', asking(here), asking(there)).some((one) => one.includes('asks'))
    expect(isTold(0.1, 1)).toBe(true)
    expect(isTold(0.22, 1)).toBe(false)
    expect(isTold(0, 0.2)).toBe(true)
    expect(isTold(0, 0.1)).toBe(false)
  })

  it('never names what is left out of what is learnt: links and own accounts', () => {
    expect(quotesIn(reasonsFor('@mina @quayside https://tonight.example/#dexter', theatre, mina, own))).toEqual([])
  })

  it('says nothing of a text that is as usual, of no text, and of speakers with few posts', () => {
    expect(reasonsFor(theatrePosts[7] as string, theatre, mina, own)).toEqual([])
    expect(reasonsFor(' ', theatre, mina, own)).toEqual([])
    const few = voiceOf(minaPosts.slice(0, 19))
    expect(reasonsFor('Home tonight', theatre, few, own)).toEqual([])
    expect(reasonsFor('Join us', few, theatre, own)).toEqual([])
    expect(reasonsFor('Home tonight', emptyVoice(), emptyVoice(), own)).toEqual([])
  })

  it('quotes only what stands in the text, counts no more posts than there are, and never fails on any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...minaPosts, ...theatrePosts, 'it’s', "I'm", '@mina', '\uE000', '\n', 'tonight', '#dexter'),
    )
    let quoted = 0
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom('', ' ', '\n'), (pieces, between) => {
        const text = pieces.join(between)
        for (const [aimed, other] of [
          [theatre, mina],
          [mina, theatre],
        ] as const) {
          const reasons = reasonsFor(text, aimed, other, own)
          expect(reasons.length).toBeLessThanOrEqual(3)
          for (const quote of quotesIn(reasons)) expect(text).toContain(quote)
          quoted += quotesIn(reasons).length
          for (const reason of reasons) {
            expect(inWords(reason, names)).not.toMatch(/undefined|NaN/u)
            const counts =
              reason.kind === 'words' ? reason.words : reason.kind === 'opening' ? [reason.opening] : [reason]
            for (const { here, there } of counts) {
              expect(here).toBeLessThanOrEqual(reason.ofHere)
              expect(there).toBeLessThanOrEqual(reason.ofThere)
            }
          }
        }
      }),
    )
    expect(quoted).toBeGreaterThan(0)
  })
})

describe('what is typical of a speaker', () => {
  it('is its words and habits that the others do not have', () => {
    const typical = typicalOf(mina, [theatre], minaPosts, own)
    expect(typical.words.slice(0, 2)).toEqual([
      { text: 'tonight', posts: 60 },
      { text: 'sofa', posts: 60 },
    ])
    expect(typical.words.map(({ text }) => text)).toContain('#dexter')
    expect(typical.words.length).toBeLessThanOrEqual(6)
    expect(typical.habits.map(typicalInWords)).toEqual([
      'nearly every post: no links',
      'nearly every post: a hashtag',
      'nearly every post: an exclamation mark',
    ])
  })

  it('names phrases, and a word in small letters where it is so written anywhere', () => {
    const words = typicalOf(theatre, [mina], theatrePosts, own).words.map(({ text }) => text)
    expect(words).toContain('box office')
    expect(words).not.toContain('office')
    const posts = times(30, (i) => (i % 3 === 0 ? `Otters at ${i}` : `See the otters at ${i}`))
    expect(typicalOf(voiceOf(posts), [mina], posts, own).words[0]).toEqual({ text: 'otters', posts: 30 })
  })

  it('leaves out what any one of the others has as often', () => {
    const words = (others: readonly Voice[]) => typicalOf(mina, others, minaPosts, own).words.map(({ text }) => text)
    const alike = voiceOf(times(40, (i) => `on the sofa ${i}`))
    expect(words([theatre])).toContain('sofa')
    expect(words([theatre, alike])).not.toContain('sofa')
  })

  it('is nothing where there is nobody to compare with', () => {
    expect(typicalOf(mina, [], minaPosts, own)).toEqual({ words: [], habits: [] })
    expect(typicalOf(mina, [emptyVoice()], minaPosts, own)).toEqual({ words: [], habits: [] })
  })

  it('names only words that stand in the texts, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (texts) => {
        const posts = [...texts, ...texts, ...texts, ...texts]
        for (const { text, posts: many } of typicalOf(mina, [theatre], posts, own).words) {
          expect(posts.some((post) => post.includes(text))).toBe(true)
          expect(many).toBeLessThanOrEqual(posts.length)
        }
      }),
    )
  })
})
