import { describe, expect, it } from 'vitest'
import type { Finding, Weight } from '../../../domain/findings.ts'
import { blank, type Words } from '../../drafts/words.ts'
import {
  folded,
  inOrder,
  isAnswered,
  isUnsettled,
  quoteOf,
  type Seen,
  settleFirst,
  tally,
  withoutDoubles,
} from './settle.ts'

const found = (weight: Weight, from = 0, key = `${weight}${from}`): Finding => ({
  check: 'x',
  kind: 'link',
  weight,
  message: 'm',
  data: {},
  says: '',
  spot: { part: 0, from, to: from + 4 },
  fixes: [],
  key,
})
const seen = (finding: Finding): Seen => ({ finding, view: 'all', quote: '' })

describe('the margin', () => {
  it('lists stops, then questions, then notes, each by place', () => {
    const listed = inOrder([found('note', 1), found('ask', 9), found('stop', 30), found('ask', 2)].map(seen))
    expect(listed.map(({ finding }) => finding.key)).toEqual(['stop30', 'ask2', 'ask9', 'note1'])
  })

  it('folds notes after the fifth, and never a stop or a question', () => {
    const notes = Array.from({ length: 8 }, (_, at) => seen(found('note', at)))
    expect(folded(notes).shown).toHaveLength(5)
    expect(folded(notes).more).toHaveLength(3)
    const asks = Array.from({ length: 7 }, (_, at) => seen(found('ask', at)))
    expect(folded([...asks, ...notes]).shown).toEqual(asks)
  })

  it('counts in words', () => {
    expect(tally([found('stop'), found('ask'), found('note', 1), found('note', 2)])).toBe('1 stop, 1 question, 2 notes')
    expect(settleFirst([found('stop'), found('ask')])).toBe('Two things to settle first: a stop and a question.')
    expect(settleFirst([found('ask')])).toBe('One thing to settle first: a question.')
  })

  it('shows a finding once that two looks saw', () => {
    expect(withoutDoubles([seen(found('ask', 2)), seen(found('ask', 2)), seen(found('ask', 3))])).toHaveLength(2)
  })

  it('shows a finding once that a look at older words knows by another key, and two of one look twice', () => {
    const here = found('ask', 2, 'x.m.1111')
    expect(withoutDoubles([here, found('ask', 2, 'x.m.2222')].map(seen))).toEqual([seen(here)])
    expect(withoutDoubles([here, found('ask', 2, 'x.m.1111.2')].map(seen))).toHaveLength(2)
    expect(withoutDoubles([here, found('ask', 9, 'x.m.2222')].map(seen))).toHaveLength(2)
  })

  it('quotes the words that a finding stands on', () => {
    const words: Words = { ...blank('en'), parts: [{ text: 'Our pubic reading', media: [] }] }
    expect(quoteOf({ ...found('ask'), spot: { part: 0, from: 4, to: 9 } }, words, 'all')).toBe('pubic')
  })
})

describe('settling', () => {
  it('asks a reason for a question and a stop, and nothing for a note', () => {
    expect(isUnsettled(found('ask', 1), {})).toBe(true)
    expect(isUnsettled(found('ask', 1), { ask1: ' ' })).toBe(true)
    expect(isUnsettled(found('ask', 1), { ask1: 'It is a line from the play' })).toBe(false)
    expect(isUnsettled(found('note', 1), {})).toBe(false)
  })

  it('counts a note as answered when it was left on purpose', () => {
    expect(isAnswered(found('note', 1), {})).toBe(false)
    expect(isAnswered(found('note', 1), { note1: '' })).toBe(true)
    expect(isAnswered(found('stop', 1), { stop1: '' })).toBe(false)
  })
})
