import { describe, expect, it } from 'vitest'
import type { Content, Parts } from '../domain/draft.ts'
import type { Check, Finding, Sighting, Weight } from '../domain/findings.ts'
import { lookWith } from './engine.ts'

const post = (text: string, ...more: string[]): Content => {
  const parts: Parts = [{ text, media: [] }, ...more.map((other) => ({ text: other, media: [] }))]
  return { speaker: null, parts, targets: [], variants: {}, language: 'en' }
}

/** A check that sees each of these words wherever it stands. */
const sees = (word: string, made: Partial<Check> = {}, more: Partial<Sighting> = {}): Check => ({
  id: 'sees',
  kind: 'offensive',
  title: 'Words',
  weight: 'ask',
  needs: [],
  messages: { word: 'There is "{word}".' },
  stories: [],
  defaults: null,
  *look({ parts }) {
    for (const [part, { text }] of parts.entries())
      for (let from = text.indexOf(word); from !== -1; from = text.indexOf(word, from + 1))
        yield { message: 'word', data: { word }, spot: { part, from, to: from + word.length }, ...more }
  },
  ...made,
})
const places = (findings: readonly Finding[]) =>
  findings.map(({ check, spot }) => [check, spot && 'from' in spot ? spot.from : null])
const keys = (findings: readonly Finding[]) => findings.map(({ key }) => key)

describe('the three answers', () => {
  it('are found, clear, and not looked at', () => {
    const needy = sees('red', { id: 'needy', needs: ['links', 'now'] })
    const report = lookWith([sees('red'), sees('blue', { id: 'other' }), needy], post('red sky'), {})
    expect(report.findings).toMatchObject([
      { check: 'sees', says: 'There is "red".', weight: 'ask', kind: 'offensive' },
    ])
    expect(report.clear).toEqual(['other'])
    expect(report.skipped).toEqual([{ check: 'needy', missing: ['links', 'now'] }])
  })

  it('take null for knowledge: only an absent fact is missing', () => {
    const needy = sees('red', { needs: ['lastSpoken'] })
    expect(lookWith([needy], post('red'), { lastSpoken: null }).findings).toHaveLength(1)
    expect(lookWith([needy], post('red'), {}).findings).toEqual([])
  })

  it('leave out a check that is switched off', () => {
    const report = lookWith([sees('red')], post('red'), {}, { sees: { off: { reason: 'Our paint shop.' } } })
    expect(report).toEqual({ findings: [], more: {}, clear: [], skipped: [] })
  })

  it('name a check that breaks as not looked at, keep what it had seen, and let the others look', () => {
    const breaks = sees('', {
      id: 'breaks',
      *look() {
        yield { message: 'word', data: { word: 'sky' }, spot: { part: 0, from: 4, to: 7 } }
        throw new Error('broken')
      },
    })
    const report = lookWith([breaks, sees('red')], post('red sky'), {})
    expect(places(report.findings)).toEqual([
      ['sees', 0],
      ['breaks', 4],
    ])
    expect(report.skipped).toEqual([{ check: 'breaks', missing: [] }])
    expect(report.clear).toEqual([])
  })
})

describe('weights', () => {
  const weigh = (seen: Weight | undefined, set: Weight): Weight | undefined => {
    const check = sees('red', {}, seen === undefined ? {} : { weight: seen })
    return lookWith([check], post('red'), {}, { sees: { weight: set } }).findings[0]?.weight
  }

  it('are as the organisation set them', () => {
    expect([weigh(undefined, 'note'), weigh(undefined, 'ask'), weigh(undefined, 'stop')]).toEqual([
      'note',
      'ask',
      'stop',
    ])
  })

  it('keep a graver sighting as many steps above the usual, and a lighter one below', () => {
    expect([weigh('stop', 'note'), weigh('stop', 'stop')]).toEqual(['ask', 'stop'])
    expect([weigh('note', 'stop'), weigh('note', 'note')]).toEqual(['ask', 'note'])
  })
})

describe('words that an organisation means', () => {
  const meant = { sees: { weight: 'stop', meant: ['rød grød'] } } as const
  it('are noted, however they are capitalised, and no other words with them', () => {
    const weightsIn = (text: string, word: string) =>
      lookWith([sees(word)], post(text), {}, meant).findings.map(({ weight }) => weight)
    expect(weightsIn('Today: RØD GRØD', 'RØD GRØD')).toEqual(['note'])
    expect(weightsIn('Today: rød grød', 'grød')).toEqual(['stop'])
  })
  it('are not the whole post, nor a picture', () => {
    for (const spot of [null, { part: 0, media: 0 }]) {
      const content: Content = {
        ...post('rød grød'),
        parts: [{ text: 'rød grød', media: [{ media: 'm', alt: 'rød grød', decoration: false }] }],
      }
      expect(lookWith([sees('rød', {}, { spot })], content, {}, meant).findings[0]?.weight).toBe('stop')
    }
  })
})

it('lists a hundred of a check and counts the rest', () => {
  const report = lookWith([sees('x'), sees('y', { id: 'other' })], post('x'.repeat(10_000)), {})
  expect(report.findings).toHaveLength(100)
  expect(report.more).toEqual({ sees: 9900 })
  expect(report.clear).toEqual(['other'])
})

it('hands a rule its options over its defaults', () => {
  const check: Check = sees('', {
    defaults: { most: 2, least: 1 },
    *look(_content, _facts, options) {
      yield { message: 'word', data: { word: JSON.stringify(options) }, spot: null }
    },
  })
  const report = lookWith([check], post(''), {}, { sees: { options: { most: 9 } } })
  expect(report.findings[0]?.data.word).toBe('{"most":9,"least":1}')
})

it('lists stops first, then questions, then notes, each by place', () => {
  const all = [
    sees('a', { id: 'note', weight: 'note' }),
    sees('b', { id: 'stop', weight: 'stop' }),
    sees('c', { id: 'ask' }),
    sees('d', { id: 'whole' }, { spot: null }),
  ]
  const { findings } = lookWith(all, post('a c b d a', 'c b'), {})
  expect(places(findings)).toEqual([
    ['stop', 4],
    ['stop', 2],
    ['whole', null],
    ['ask', 2],
    ['ask', 0],
    ['note', 0],
    ['note', 8],
  ])
})

describe('the same thing', () => {
  const twice = (one: Partial<Check>, other: Partial<Check>, more: Partial<Sighting> = {}) =>
    lookWith(
      [sees('red', { id: 'one', ...one }), sees('red', { id: 'other', ...other }, more)],
      post('a red door'),
      {},
    ).findings.map(({ check }) => check)

  it('is said once, by the heavier', () => {
    expect(twice({}, { weight: 'stop' })).toEqual(['other'])
    expect(twice({ weight: 'stop' }, {})).toEqual(['one'])
  })

  it('is said by the one that offers a mend, where they weigh the same', () => {
    const fixes = [{ kind: 'replace', label: 'Write blue', part: 0, from: 2, to: 5, insert: 'blue' }] as const
    expect(twice({}, {}, { fixes })).toEqual(['other'])
    expect(twice({}, {})).toEqual(['one'])
  })

  it('is said by the one that points at fewer words', () => {
    const { findings } = lookWith(
      [sees('a red door', { id: 'wide' }), sees('red door', { id: 'near' })],
      post('It is a red door.'),
      {},
    )
    expect(places(findings)).toEqual([['near', 8]])
  })

  it('is not the same where the kinds differ, or where one is a word and the other its sentence', () => {
    expect(twice({}, { kind: 'realword' })).toEqual(['one', 'other'])
    const { findings } = lookWith(
      [sees('red', { id: 'word' }), sees('It is a red door', { id: 'sentence' })],
      post('It is a red door.'),
      {},
    )
    expect(findings).toHaveLength(2)
  })

  it('still counts for the check that saw it: it is not clear', () => {
    const report = lookWith([sees('red', { id: 'one' }), sees('red', { id: 'other', weight: 'stop' })], post('red'), {})
    expect(report.clear).toEqual([])
  })
})

describe('a key', () => {
  const keysIn = (text: string) => keys(lookWith([sees('red')], post(text), {}).findings)

  it('stays when something changes elsewhere, and changes with the words beside it', () => {
    const before = keysIn('One two three red four five six.')
    expect(keysIn('New words. One two three red four five seven, eight.')).toEqual(before)
    expect(keysIn('One two green red four five six.')).not.toEqual(before)
  })

  it('tells two equal places apart, and keeps the first when another follows', () => {
    const [one, two] = keysIn('a b red c d. a b red c d.')
    expect(one).not.toBe(two)
    expect(keysIn('a b red c d.')).toEqual([one])
  })

  it('of the whole post belongs to who says it, and of a picture to the picture and its words', () => {
    const whole = sees('red', {}, { spot: null })
    const as = (speaker: string) => keys(lookWith([whole], { ...post('red'), speaker }, {}).findings)[0]
    expect(as('theatre')).toBe(as('theatre'))
    expect(as('theatre')).not.toBe(as('ann'))
    const picture = sees('red', {}, { spot: { part: 0, media: 0 } })
    const described = (media: string, alt: string) =>
      keys(
        lookWith(
          [picture],
          { ...post('red'), parts: [{ text: 'red', media: [{ media, alt, decoration: false }] }] },
          {},
        ).findings,
      )[0]
    expect(described('m1', 'a')).toBe(described('m1', 'a'))
    expect(new Set([described('m1', 'a'), described('m2', 'a'), described('m1', 'b')]).size).toBe(3)
  })

  it('holds none of the words', () => {
    expect(keysIn('my hunter2 red')[0]).toMatch(/^sees\.word\.[0-9a-f]{16}$/)
  })
})

it('mends a spot that a rule got wrong, and drops a mend that cannot be done', () => {
  const at = (from: number, to: number, part = 0) =>
    sees('x', {}, { spot: { part, from, to }, fixes: [{ kind: 'replace', label: 'Mend', part, from, to, insert: '' }] })
  const seen = (check: Check) => lookWith([check], post('x 😀'), {}).findings[0]
  expect(seen(at(3, 99))).toMatchObject({ spot: { from: 2, to: 4 }, fixes: [] })
  expect(seen(at(9, 12))).toMatchObject({ spot: null, fixes: [] })
  expect(seen(at(0, 1, 5))).toMatchObject({ spot: null, fixes: [] })
  expect(seen(at(2, 4))).toMatchObject({ spot: { from: 2, to: 4 }, fixes: [{ from: 2 }] })
})

it('points at whole characters as a reader sees them, however they are put together', () => {
  const texts = ['x 👩‍👩‍👧 y', 'x 🏴󠁧󠁢󠁷󠁬󠁳󠁿 y', 'x e\u0301 y', 'x 🇬🇧🇮🇪 y', 'x\r\ny', `x ${'e'}${'\u0301'.repeat(300)} y`]
  for (const text of texts) {
    const starts = new Set([...new Intl.Segmenter('en').segment(text)].map(({ index }) => index).concat(text.length))
    for (let at = 0; at < text.length; at++) {
      const fixes = [{ kind: 'replace', label: 'Mend', part: 0, from: at, to: at + 1, insert: '' }] as const
      const check = sees('x', {}, { spot: { part: 0, from: at, to: at + 1 }, fixes })
      const [finding] = lookWith([check], post(text), {}).findings
      const spot = finding?.spot as { from: number; to: number }
      expect([starts.has(spot.from), starts.has(spot.to)], `${text} at ${at}`).toEqual([true, true])
      expect(finding?.fixes).toHaveLength(starts.has(at) && starts.has(at + 1) ? 1 : 0)
    }
  }
})

it('cuts long words short in a sentence, never through a character', () => {
  const word = `${'a'.repeat(78)}😀${'b'.repeat(9)}`
  const said = lookWith([sees(word)], post(word), {}).findings[0]?.says ?? ''
  expect(said).toBe(`There is "${'a'.repeat(78)}…".`)
  expect(said.isWellFormed()).toBe(true)
})

describe('the order of findings', () => {
  const at = (id: string, spot: Sighting['spot'], more: Partial<Sighting> = {}): Check =>
    sees('', {
      id,
      *look() {
        yield { message: 'word', data: { word: id }, spot, ...more }
      },
    })
  const order = (checks: readonly Check[], content: Content) =>
    lookWith(checks, content, {}).findings.map(({ check, spot }) => `${check} ${spot?.part ?? '-'}`)

  it('is the whole post, then part by part, then place by place, then pictures', () => {
    const content: Content = {
      ...post('red sky at night', 'blue sea'),
      parts: [
        { text: 'red sky at night', media: [{ media: 'm', alt: null, decoration: false }] },
        { text: 'blue sea', media: [] },
      ],
    }
    const checks = [
      at('later-part', { part: 1, from: 0, to: 4 }, { kind: 'insensitive' }),
      at('picture', { part: 0, media: 0 }),
      at('second', { part: 0, from: 4, to: 7 }),
      at('first', { part: 0, from: 0, to: 3 }),
      at('whole', null),
    ]
    const expected = ['whole -', 'first 0', 'second 0', 'picture 0', 'later-part 1']
    expect(order(checks, content)).toEqual(expected)
    expect(order([...checks].reverse(), content)).toEqual(expected)
  })

  it('at one place puts a mend first, then the shorter stretch, then the name', () => {
    const kinds = ['offensive', 'insensitive', 'grammar', 'spelling'] as const
    const fixes = [{ kind: 'replace' as const, label: 'x', part: 0, from: 0, to: 3, insert: 'x' }]
    const checks = [
      at('b-long', { part: 0, from: 0, to: 7 }, { kind: kinds[0] }),
      at('b-short', { part: 0, from: 0, to: 3 }, { kind: kinds[1] }),
      at('a-short', { part: 0, from: 0, to: 3 }, { kind: kinds[2] }),
      at('mended', { part: 0, from: 0, to: 12 }, { kind: kinds[3], fixes }),
    ]
    const expected = ['mended 0', 'a-short 0', 'b-short 0', 'b-long 0']
    expect(order(checks, post('red sky at night'))).toEqual(expected)
    expect(order([...checks].reverse(), post('red sky at night'))).toEqual(expected)
  })

  it('says the same once wherever it stands among others, in each part by itself', () => {
    const twice = [
      at('one', { part: 0, from: 4, to: 7 }, { weight: 'stop' }),
      at('other', { part: 0, from: 4, to: 8 }),
      at('first', { part: 0, from: 0, to: 3 }),
      at('second-part', { part: 1, from: 4, to: 7 }),
    ]
    for (const checks of [twice, [...twice].reverse()])
      expect(order(checks, post('red sky at night', 'red sky')).sort()).toEqual(['first 0', 'one 0', 'second-part 1'])
  })

  it('takes stretches for the same words that share just half of the longer one', () => {
    const half = [at('whole', { part: 0, from: 0, to: 6 }), at('half', { part: 0, from: 0, to: 3 })]
    expect(order(half, post('red sky'))).toEqual(['half 0'])
    const less = [at('whole', { part: 0, from: 0, to: 7 }), at('less', { part: 0, from: 0, to: 3 })]
    expect(order(less, post('red sky'))).toEqual(['less 0', 'whole 0'])
  })
})

it('leaves a word of just eighty characters whole', () => {
  const says = (word: string) => lookWith([sees(word)], post(word), {}).findings[0]?.says
  expect(says('x'.repeat(80))).toBe(`There is "${'x'.repeat(80)}".`)
  expect(says('x'.repeat(81))).toBe(`There is "${'x'.repeat(79)}…".`)
})

it('keeps the words of an option for a check that has none', () => {
  const given: unknown[] = []
  const asks = sees('red', {
    look(_content, _facts, options) {
      given.push(options)
      return []
    },
  })
  lookWith([asks], post('red'), {}, { sees: { options: { countries: ['FR'] } } })
  expect(given).toEqual([null])
})
