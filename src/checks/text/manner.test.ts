import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTable, writeTable } from '../lexicons/table.ts'
import { BASE_STEPS, byteOf, featuresOf, keyOf, likenessTo, namesOf, STEP, stretchOf, withTraits } from './manner.ts'
import { readText } from './reading.ts'

function tableOf(weights: Readonly<Record<string, number>>) {
  const keys = Object.entries(weights).map(([feature, weight]) => [keyOf('personal', feature), byteOf(weight)] as const)
  const table = openTable(writeTable(new Map(keys)))
  if (table === null) throw new Error('No table')
  return table
}
const text = fc
  .array(fc.constantFrom('mum', 'I', 'i', 'call', 'me', 'back', '!!', '?', '😂', '#tag', '@ann', '£5', '9pm', '\n'))
  .map((words) => words.join(' '))

describe('the manner of a text', () => {
  it('is the sum of the weights of its features, each as often as it occurs', () => {
    fc.assert(
      fc.property(text, (written) => {
        const features = withTraits(featuresOf(readText(written)), ['=one trait'])
        const names = [...new Set(namesOf(features))]
        const weights = Object.fromEntries(names.map((name, at) => [name, ((at % 7) - 3) * STEP]))
        const expected = namesOf(features).reduce((sum, name) => sum + (weights[name] ?? 0), -16 * STEP)
        const table = tableOf({ ...weights, '': (-16 * STEP) / BASE_STEPS })
        expect(likenessTo('personal', features, table)).toBeCloseTo(expected, 6)
        expect(likenessTo('denial', features, table)).toBe(0)
      }),
    )
  })

  it('reads a link, a handle, a tag and a number as one of their kind, and a run of marks as one', () => {
    const { tokens, words } = featuresOf(readText('Call me!! @ann #tag 9pm https://a.example/b'))
    expect(tokens).toEqual(['call', 'me', '!!', '<at>', '<tag>', '<num>', '<url>'])
    expect(words.slice(0, 4)).toEqual([0, 1, -1, 2])
  })

  it('points from the first to the last of the four words that speak most, and nowhere where none does', () => {
    const reading = readText('Well, mum, call me back when you can')
    const table = tableOf({ mum: 2, call: 1, me: 0.5, back: 1, when: -1, you: 0.1 })
    expect(stretchOf('personal', featuresOf(reading), reading, table)).toEqual({ from: 6, to: 23 })
    expect(stretchOf('denial', featuresOf(reading), reading, table)).toBeNull()
  })
})
