import { expect, it } from 'vitest'
import { countsOf, knownOf, sizeOf } from './past-words.ts'

it('says what was left out and why, in the order in which it matters', () => {
  expect(countsOf({ read: 0, kept: 0, leftOut: {} })).toBe('Nothing read yet.')
  expect(countsOf({ read: 300, kept: 300, leftOut: {} })).toBe('300 read, 300 kept.')
  expect(countsOf({ read: 1200, kept: 1193, leftOut: { 'no-post': 1, short: 2, same: 4 } })).toBe(
    '1,200 read, 1,193 kept. Left out: 4 known already, 2 too short to learn from and 1 that is no post.',
  )
})

it('says from when to when', () => {
  const span = { speaker: 's', imports: [], readable: [] }
  const day = (moment: string) => moment.slice(0, 4)
  expect(knownOf({ ...span, posts: 0, from: null, to: null }, day)).toBe('None read yet.')
  expect(knownOf({ ...span, posts: 1, from: '2024', to: '2024' }, day)).toBe('1 post read, of 2024.')
  expect(knownOf({ ...span, posts: 2, from: '2019', to: '2024' }, day)).toBe('2 posts read, from 2019 to 2024.')
})

it.each([
  [999, '999 bytes'],
  [4_200_000, '4.2 MB'],
  [1_300_000_000_000, '1300 GB'],
])('says a size in the largest unit: %i', (bytes, words) => expect(sizeOf(bytes)).toBe(words))
