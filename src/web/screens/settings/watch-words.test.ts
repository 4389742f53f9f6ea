import { expect, it } from 'vitest'
import { daysOf, lines } from './watch-words.ts'

it('says days as people write them', () => {
  expect(daysOf({ from: '01-27', to: '01-27' })).toBe('27 January every year')
  expect(daysOf({ from: '02-29', to: '03-01' })).toBe('29 February to 1 March every year')
  expect(daysOf({ from: '2026-05-04', to: '2026-05-07' })).toBe('4 May 2026 to 7 May 2026')
})

it('takes words from lines and commas', () => {
  expect(lines('one\n two, #three,\n\n')).toEqual(['one', 'two', '#three'])
})
