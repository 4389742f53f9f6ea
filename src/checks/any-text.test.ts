import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content, Parts } from '../domain/draft.ts'
import type { Facts } from '../domain/facts.ts'
import type { Finding } from '../domain/findings.ts'
import { openLexicons } from '../setup/lexicons.ts'
import { look } from './engine.ts'
import { exampleFacts } from './examples.ts'
import { watchList } from './watch-list.ts'

const post = (text: string, ...more: string[]): Content => {
  const parts: Parts = [{ text, media: [] }, ...more.map((other) => ({ text: other, media: [] }))]
  return { speaker: null, parts, targets: [], variants: {}, language: 'en' }
}
const keys = (findings: readonly Finding[]) => findings.map(({ key }) => key)

const everything: Facts = {
  ...exampleFacts,
  ...openLexicons(console.error),
  watch: watchList,
  recent: [{ text: 'We said this before.', speaker: 's', accounts: [], state: 'out', minutesAgo: 90 }],
  speakers: [],
  lastSpoken: null,
  past: { posts: 400, words: { damn: 4 } },
  handles: ['riverside'],
  links: { 'https://a.example': 'missing' },
}
const slips = [
  'fuck',
  's**t',
  'f u c k',
  '[INSERT LINK]',
  '{{name}}',
  '£XX',
  'https://',
  'http//x.org',
  'htps://a.b/c)).',
  'password: Abc123!',
  '07700 900123',
  '14 Acacia Avenue',
  'Monday 31 June',
  'Join us',
  'pubic',
  '(',
  '[',
  '“',
  '"',
  "'",
  '’',
  '\u200B',
  '\u202E',
  '\0',
  '\uD800',
  '\uDC00',
  '😀',
  '👩‍👧',
  'شكرا',
  '\n',
  ' ',
  '.',
  '#',
  '@',
  'Register here',
  '4539 1488 0343 6467',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...slips), fc.string({ maxLength: 8 })), { maxLength: 40 })
    .map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...slips), { maxLength: 60 }).map((pieces) => pieces.join('')),
)
const segmenter = new Intl.Segmenter('en')
const splitsCharacter = (text: string, at: number) =>
  at < text.length && segmenter.segment(text).containing(at)?.index !== at

describe('any text at all', () => {
  it('is looked at by every check, gives spots within it and around whole characters, and the same report twice', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        const content = post(one, two)
        const report = look(content, everything)
        expect(report.skipped).toEqual([])
        expect(look(structuredClone(content), everything)).toEqual(report)
        expect(new Set(keys(report.findings)).size).toBe(report.findings.length)
        for (const { spot, key, says, fixes } of report.findings) {
          expect(key.length).toBeLessThanOrEqual(200)
          expect(says).not.toBe('')
          for (const at of [spot, ...fixes.map((fix) => (fix.kind === 'replace' ? fix : null))]) {
            if (at === null || !('from' in at)) continue
            const { text } = content.parts[at.part] ?? { text: '' }
            expect(at.from).toBeGreaterThanOrEqual(0)
            expect(at.to).toBeLessThanOrEqual(text.length)
            expect(at.from).toBeLessThanOrEqual(at.to)
            expect(splitsCharacter(text, at.from) || splitsCharacter(text, at.to)).toBe(false)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('keeps the keys of its words when a sentence is written in front or behind', () => {
    // Three that differ: a sentence said twice is a finding of its own.
    const calm = fc.shuffledSubarray(
      ['The sun shone on the river.', 'We counted herons all day.', 'It rained.', 'The kettle is on.'],
      { minLength: 3, maxLength: 3 },
    )
    const slip = fc.constantFrom(
      'fuck',
      'wanker',
      'bollocks',
      '{{first_name}}',
      '£XX',
      'Lorem ipsum',
      'htps://a.example/b',
    )
    fc.assert(
      fc.property(slip, calm, (word, [before, after, more]) => {
        const spotted = (text: string) =>
          keys(look(post(text), exampleFacts).findings.filter(({ spot }) => spot !== null))
        const alone = spotted(`${before} And ${word} it was. ${after}`)
        expect(alone.length).toBeGreaterThan(0)
        expect(spotted(`${more} ${before} And ${word} it was. ${after}`)).toEqual(alone)
        expect(spotted(`${before} And ${word} it was. ${after} ${more}`)).toEqual(alone)
      }),
    )
  })

  // A bound of growth, not of time: eight times the text should take eight times as long; in squares it would be 64.
  it.each([
    ...slips,
    'a',
    'fuck you ',
    'Ann Bell lives at 3 ',
    'https://a.b/(',
    '((',
    'x.',
    '1 ',
    'A ',
    'We 3pm Friday 4 May ',
    'tits ',
    'a@gmail.com ',
    '(Sam please check) ',
    '"a" ',
    'sorry Labour hurricane mum ',
  ])('does not take much more than in proportion to its length: %j', (piece) => {
    const took = (length: number): number => {
      const content = () => post(piece.repeat(Math.ceil(length / piece.length)))
      return Math.min(
        ...Array.from({ length: 7 }, () => {
          const fresh = content()
          const began = performance.now()
          look(fresh, everything)
          return performance.now() - began
        }),
      )
    }
    took(4000)
    expect(took(32_000) / Math.max(took(4000), 1)).toBeLessThan(30)
  })
})
