import { expect, it } from 'vitest'
import type { RecentPost } from '../domain/facts.ts'
import { besides } from './besides.ts'

const post = (draft: string, series: string | null = null): RecentPost => ({
  draft,
  series,
  text: 'Tea dance today.',
  speaker: 'house',
  accounts: [],
  state: 'coming',
  minutesAgo: -60,
})
const recent = [post('a'), post('b', 'weekly'), post('c', 'weekly'), post('d', 'monthly')]
const left = (...of: [draft: string, series?: string | null]) => besides(recent, ...of).map(({ draft }) => draft)

it('leaves out the post of a draft itself, and all others stay', () => {
  expect(left('a', null)).toEqual(['b', 'c', 'd'])
  expect(left('other', null)).toEqual(['a', 'b', 'c', 'd'])
})

it('leaves out the series that a draft belongs to, and no other series', () => {
  expect(left('new', 'weekly')).toEqual(['a', 'd'])
})

it('finds the series of a post that is among them', () => {
  expect(left('b')).toEqual(['a', 'd'])
})
