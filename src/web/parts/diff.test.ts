import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { differences } from './diff.ts'

const without = (before: string, after: string, kind: 'gone' | 'new') =>
  differences(before, after)
    .filter((stretch) => stretch.kind !== kind)
    .map(({ text }) => text)
    .join('')

it('what became of words can be read back as both texts, to the letter', () => {
  const text = fc.array(fc.constantFrom('doors', 'at', 'seven', 'eight', ' ', '\n\n', 'café,'), { maxLength: 40 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(without(a.join(''), b.join(''), 'new')).toBe(a.join(''))
      expect(without(a.join(''), b.join(''), 'gone')).toBe(b.join(''))
    }),
  )
})

it('only the words that changed are marked', () => {
  expect(differences('Doors at seven. Come early.', 'Doors at half past seven. Come early.')).toEqual([
    { kind: 'same', text: 'Doors at ' },
    { kind: 'new', text: 'half past ' },
    { kind: 'same', text: 'seven. Come early.' },
  ])
  expect(differences('One', 'One')).toEqual([{ kind: 'same', text: 'One' }])
})
