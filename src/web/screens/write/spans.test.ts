import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../domain/findings.ts'
import { editBetween, shifted, shiftFindings } from './spans.ts'

const apply = (text: string, { at, removed }: { at: number; removed: number }, put: string) =>
  text.slice(0, at) + put + text.slice(at + removed)

describe('what changed between two texts', () => {
  it('is nothing when nothing changed', () => expect(editBetween('Tonight at 7', 'Tonight at 7')).toBeNull())

  it('makes the second text of the first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const edit = editBetween(before, after)
        const made = edit === null ? before : apply(before, edit, after.slice(edit.at, edit.at + edit.added))
        expect(made).toBe(after)
      }),
    )
  })

  it('is no larger than what was typed', () => {
    expect(editBetween('the lift is out', 'the lift is still out')).toEqual({ at: 12, removed: 0, added: 6 })
  })
})

describe('an underline while somebody types', () => {
  it('stays under the same letters, or goes', () => {
    const texts = fc.tuple(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.string())
    fc.assert(
      fc.property(texts, ([text, a, b, c, d, put]) => {
        const [from, to] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        const [at, end] = [c % (text.length + 1), d % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        const edit = { at, removed: end - at, added: put.length }
        const moved = shifted({ from, to }, edit)
        if (moved !== null) expect(apply(text, edit, put).slice(moved.from, moved.to)).toBe(text.slice(from, to))
      }),
    )
  })

  it('moves with words typed before it and stays for words typed after it', () => {
    expect(shifted({ from: 10, to: 14 }, { at: 0, removed: 0, added: 3 })).toEqual({ from: 13, to: 17 })
    expect(shifted({ from: 10, to: 14 }, { at: 14, removed: 0, added: 3 })).toEqual({ from: 10, to: 14 })
  })

  it('goes when a letter inside it changes', () =>
    expect(shifted({ from: 10, to: 14 }, { at: 12, removed: 1, added: 1 })).toBeNull())
})

describe('findings while somebody types', () => {
  const finding: Finding = {
    check: 'real-word',
    kind: 'realword',
    weight: 'ask',
    message: 'confused',
    data: {},
    says: '',
    spot: { part: 1, from: 5, to: 9 },
    fixes: [{ kind: 'replace', label: 'public', part: 1, from: 5, to: 9, insert: 'public' }],
    key: 'k',
  }

  it('move with their fixes in the part that changed', () => {
    const [moved] = shiftFindings([finding], 1, { at: 0, removed: 0, added: 2 })
    expect(moved?.spot).toEqual({ part: 1, from: 7, to: 11 })
    expect(moved?.fixes).toEqual([{ kind: 'replace', label: 'public', part: 1, from: 7, to: 11, insert: 'public' }])
  })

  it('stay where another part changed', () =>
    expect(shiftFindings([finding], 0, { at: 0, removed: 3, added: 0 })).toEqual([finding]))

  it('go when their words changed', () =>
    expect(shiftFindings([finding], 1, { at: 6, removed: 1, added: 0 })).toEqual([]))

  it('lose a fix that no longer fits and keep the rest', () => {
    const about = { ...finding, spot: null }
    expect(shiftFindings([about], 1, { at: 6, removed: 1, added: 0 })).toEqual([{ ...about, fixes: [] }])
  })
})
