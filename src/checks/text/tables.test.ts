import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from './reading.ts'
import { BesideTable, numberOf, numbersOf, places, placesBeside, WordTable } from './tables.ts'

const rules = ['ash', 'birch', 'cedar', 'damson'] as const
const words = fc.array(fc.constantFrom(...rules, 'qwrtzu'), { maxLength: 12 })
const asked = fc.array(fc.tuple(fc.constantFrom(...rules), fc.constantFrom(-1, 1), fc.constantFrom(...rules)), {
  maxLength: 5,
})

describe('words that rules ask for', () => {
  it('are found wherever they stand, each by its number', () => {
    const trees = new WordTable(['ash', 'cedar'])
    const reading = readText('Ash, qwrtzu, cedar: ash')
    expect(places(reading, trees)).toEqual([0, 2, 3])
    expect(numbersOf(reading)).toEqual([numberOf('ash'), 0, numberOf('cedar'), numberOf('ash')])
    expect(places(readText('Nothing of the kind'), trees)).toEqual([])
  })

  it('beside others are found there and nowhere else, each place once and in order', () => {
    fc.assert(
      fc.property(fc.subarray([...rules]), asked, words, (anywhere, beside, text) => {
        const table = new BesideTable()
        for (const word of anywhere) table.anywhere(word)
        for (const [word, step, other] of beside) table.beside(word, step === 1 ? 1 : -1, other)
        const expected = [...text.keys()].filter(
          (at) =>
            anywhere.some((word) => word === text[at]) ||
            beside.some(([word, step, other]) => word === text[at] && text[at + step] === other),
        )
        expect(placesBeside(readText(text.join(' ')), table)).toEqual(expected)
      }),
    )
  })

  it('that are named later are found in texts read later', () => {
    const before = new BesideTable()
    before.beside('elder', 1, 'flower')
    expect(placesBeside(readText('Elder flower'), before)).toEqual([0])
    const after = new BesideTable()
    after.beside('flower', -1, 'elder')
    expect(placesBeside(readText('Elder flower'), after)).toEqual([1])
  })
})
