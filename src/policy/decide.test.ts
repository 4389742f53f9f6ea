import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EyesFrom, usualEyes } from '../domain/agreeing.ts'
import type { Finding, Weight } from '../domain/findings.ts'
import { roles } from '../domain/people.ts'
import { seconds } from './agreeing.ts'
import { ALONE_HOLD_SECONDS, type Case, decide } from './decide.ts'
import { mayDo } from './speaking.ts'

const finding = (weight: Weight, key = `a ${weight}`): Finding => ({
  check: 'a-check',
  kind: 'offensive',
  weight,
  message: 'm',
  data: {},
  says: 'Something.',
  spot: null,
  fixes: [],
  key,
})
const ann = { id: 'ann', role: 'owner' } as const
const mina = { id: 'mina', role: 'editor' } as const
const tunde = { id: 'tunde', role: 'contributor' } as const

const plain: Case = {
  report: { findings: [], clear: [], skipped: [] },
  meant: {},
  author: 'ann',
  editedBy: 'ann',
  suggestedBy: [],
  submitter: ann,
  eyes: usualEyes,
  speaker: { kind: 'organisation', person: null, holdSeconds: 30 },
  people: [ann, mina, tunde],
  secondReader: false,
}
const withFinding = (weight: Weight, more: Partial<Case> = {}): Case => ({
  ...plain,
  report: { ...plain.report, findings: [finding(weight)] },
  ...more,
})

describe('everything held for a second reader', () => {
  it('asks for one whatever was found, of everybody, also where a leader must agree', () => {
    const one = [{ kind: 'second-pair-of-eyes', of: null, why: expect.stringContaining('second reader') }]
    expect(decide({ ...plain, secondReader: true }).owes).toEqual(one)
    expect(decide({ ...plain, secondReader: true, people: [ann] }).owes).toEqual(one)
    const speaker = { kind: 'leader', person: 'mina', holdSeconds: 30 } as const
    expect(decide({ ...plain, secondReader: true, speaker }).owes.map(({ kind }) => kind)).toEqual([
      'second-pair-of-eyes',
      'leader',
    ])
  })
})

describe('what stands between a draft and its hold', () => {
  it('is the usual hold and nothing else where nothing was found', () => {
    expect(decide(plain)).toEqual({ unsettled: [], owes: [], holdSeconds: 30, longer: null })
  })
  it('is no answer for a note, one for a question, one for a stop', () => {
    expect(decide(withFinding('note')).unsettled).toEqual([])
    expect(decide(withFinding('ask')).unsettled).toEqual(['a ask'])
    expect(decide(withFinding('stop')).unsettled).toEqual(['a stop'])
  })
  it('takes no blank for an answer', () => {
    expect(decide(withFinding('ask', { meant: { 'a ask': '  ' } })).unsettled).toEqual(['a ask'])
    expect(decide(withFinding('ask', { meant: { 'a ask': 'It is a title.' } })).unsettled).toEqual([])
  })
  it('owes a second pair of eyes for a stop that was meant', () => {
    const { owes, holdSeconds } = decide(withFinding('stop', { meant: { 'a stop': 'A quotation.' } }))
    expect(owes).toMatchObject([{ kind: 'second-pair-of-eyes', of: null }])
    expect(holdSeconds).toBe(30)
  })
  it('is ten minutes for a stop where nobody else could read it', () => {
    const alone = decide(withFinding('stop', { people: [ann, tunde], meant: { 'a stop': 'A quotation.' } }))
    expect(alone).toMatchObject({ owes: [], holdSeconds: ALONE_HOLD_SECONDS })
    expect(alone.longer).not.toBeNull()
  })
  it('never shortens a longer hold', () => {
    const speaker = { ...plain.speaker, holdSeconds: 3600 }
    expect(decide(withFinding('stop', { people: [ann], speaker })).holdSeconds).toBe(3600)
  })
  it('owes a second pair of eyes for what a contributor holds', () => {
    expect(decide({ ...plain, submitter: tunde }).owes).toMatchObject([{ kind: 'second-pair-of-eyes', of: null }])
  })
  it('owes the leader’s word for their voice, unless they wrote and held it themselves', () => {
    const speaker = { kind: 'leader', person: 'mina', holdSeconds: 30 } as const
    expect(decide({ ...plain, speaker }).owes).toMatchObject([{ kind: 'leader', of: 'mina' }])
    const own = { ...plain, speaker, author: 'mina', editedBy: 'mina', submitter: mina }
    expect(decide(own).owes).toEqual([])
    expect(decide({ ...own, editedBy: 'ann' }).owes).toMatchObject([{ kind: 'leader', of: 'mina' }])
  })
  it('owes a second pair of eyes wherever the speaker’s owners want them, and never less than for a stop', () => {
    fc.assert(
      fc.property(
        fc.subarray(['note', 'ask', 'stop'] as const),
        fc.subarray(['ann', 'mina', 'tunde']),
        fc.constantFrom(ann, mina, tunde),
        (weights, named, submitter) => {
          const owed = (from: EyesFrom) =>
            decide({
              ...plain,
              submitter,
              people: [ann, mina, tunde, { id: 'joel', role: 'editor' }],
              eyes: { from, named },
              report: { ...plain.report, findings: weights.map((weight) => finding(weight)) },
            }).owes.length
          const role = submitter === tunde
          expect(owed('stop')).toBe(weights.includes('stop') || role ? 1 : 0)
          expect(owed('ask')).toBe(weights.some((weight) => weight !== 'note') || role ? 1 : 0)
          expect(owed('every')).toBe(1)
        },
      ),
    )
  })
  it('owes nobody’s eyes for what somebody says as themselves, which nobody else sees: a stop is held longer', () => {
    const personal = { speaker: { kind: 'personal', person: 'tunde', holdSeconds: 30 }, submitter: tunde } as const
    expect(decide({ ...plain, ...personal })).toMatchObject({ owes: [], longer: null })
    expect(decide(withFinding('stop', personal))).toMatchObject({ owes: [], holdSeconds: ALONE_HOLD_SECONDS })
  })
  it('never lets anybody be the second pair of eyes for their own work, and always somebody else with the right', () => {
    const id = fc.constantFrom('ann', 'mina', 'tunde')
    fc.assert(
      fc.property(id, id, id, id, fc.constantFrom(...roles), (author, editedBy, submittedBy, person, role) => {
        const work = { author, editedBy, submittedBy, suggestedBy: [] }
        const may = seconds(work, { people: [{ id: person, role }], named: [] }).includes(person)
        const own = [author, editedBy, submittedBy].includes(person)
        expect(may).toBe(!own && (role === 'owner' || role === 'editor'))
      }),
    )
  })
})

describe('speaking', () => {
  const voice = { person: null, mayPost: [], recognitionOnly: false }
  it('as somebody’s personal self is theirs alone, whatever a list says', () => {
    const personal = { ...voice, kind: 'personal', person: 'mina', mayPost: ['ann'] } as const
    expect(mayDo(personal, ann)).toBe('nothing')
    expect(mayDo(personal, mina)).toBe('post')
  })
  it('as the organisation is for those on its list; the others prepare drafts', () => {
    const organisation = { ...voice, kind: 'organisation', mayPost: ['mina'] } as const
    expect(mayDo(organisation, mina)).toBe('post')
    expect(mayDo(organisation, ann)).toBe('draft')
    expect(mayDo(organisation, { id: 'joel', role: 'viewer' })).toBe('nothing')
  })
  it('from a voice that the guard only knows is for nobody', () => {
    const known = { ...voice, kind: 'organisation', mayPost: ['ann'], recognitionOnly: true } as const
    expect(mayDo(known, ann)).toBe('nothing')
  })
})
