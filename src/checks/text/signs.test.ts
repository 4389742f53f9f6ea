import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from './reading.ts'
import { flatHas, holdsAny, textHas } from './signs.ts'

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '#', 'é'), minLength: 1, maxLength: 5 })

describe('signs', () => {
  it('are found where they stand, whatever other signs begin, end or lie within them', () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '#', 'é', 'x', '😂', 'A'), maxLength: 40 }),
        (signs, text) => {
          const tests = signs.map((sign) => textHas(sign))
          const any = textHas(...signs)
          const reading = readText(text)
          const low = text.toLowerCase()
          expect(tests.map((test) => test(reading))).toEqual(signs.map((sign) => low.includes(sign)))
          expect(any(reading)).toBe(signs.some((sign) => low.includes(sign)))
          expect(holdsAny(signs)(low)).toBe(signs.some((sign) => low.includes(sign)))
        },
      ),
    )
  })

  it('of words and their edges are looked for between single spaces', () => {
    const has = flatHas(' red sky ', 'bird')
    expect(has(readText('Red,  SKY at night'))).toBe(true)
    expect(has(readText('redd sky'))).toBe(false)
    expect(has(readText('two blackbirds'))).toBe(true)
  })

  it('that are added later are found in texts read later', () => {
    expect(textHas('zebra crossing')(readText('At the Zebra Crossing'))).toBe(true)
  })

  it('of characters that no sign may hold are refused', () => {
    expect(() => textHas('😂')).toThrow('No sign may hold this character')
  })
})
