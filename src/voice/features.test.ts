import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { families, featuresOf } from './features.ts'

const idsIn = (text: string, own?: ReadonlySet<string>) => [...featuresOf(text, own).ids]

describe('the features of a post', () => {
  it('are distinct within a family, of 24 bits, and lie family by family, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { ids, times, ends } = featuresOf(text)
        expect(ends).toHaveLength(families.length)
        expect(ends.at(-1)).toBe(ids.length)
        expect(times).toHaveLength(ids.length)
        let before = 0
        for (const end of ends) {
          expect(end).toBeGreaterThanOrEqual(before)
          expect(new Set(ids.subarray(before, end)).size).toBe(end - before)
          before = end
        }
        expect(ids.every((id) => id < 2 ** 24)).toBe(true)
        expect(times.every((count) => count > 0)).toBe(true)
      }),
    )
  })

  it('are the same for the same text, and others for another', () => {
    expect(idsIn('We open at ten')).toEqual(idsIn('We open at ten'))
    expect(idsIn('We open at ten')).not.toEqual(idsIn('We open at nine'))
  })

  it('tell nothing of the site that a link leads to, but that there is one', () => {
    expect(idsIn('Read it here: https://one.example/a')).toEqual(idsIn('Read it here: https://two.example/b?c=d'))
    expect(idsIn('Read it here: https://one.example/a')).not.toEqual(idsIn('Read it here:'))
  })

  it('tell nothing of the desk’s own handles, and of others that they are there', () => {
    const own = new Set(['quayside', 'mina.example'])
    expect(idsIn('With @quayside and @Mina.example tonight', own)).toEqual(idsIn('With and tonight', own))
    expect(idsIn('With @river tonight', own)).not.toEqual(idsIn('With tonight', own))
  })

  it('are bounded for a text of any length', () => {
    const long = Array.from({ length: 40_000 }, (_, i) => `w${i}`).join(' ')
    expect(featuresOf(long).ids.length).toBeLessThanOrEqual(12_000)
  })
})
