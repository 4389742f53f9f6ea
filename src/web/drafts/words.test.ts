import { expect, it } from 'vitest'
import { blank, same, type Words } from './words.ts'

const rule = { local: '2026-12-01T09:00', zone: 'Europe/London', until: null, count: null }
const when = (more: Partial<Words['when']>): Words => ({
  ...blank('en'),
  when: { kind: 'repeats', series: null, ...rule, every: { unit: 'week', n: 1 }, ...more } as Words['when'],
})

it('takes a rule for the same in whatever order the desk gives it back, and for another where anything of it is', () => {
  expect(same(when({}), when({ every: { n: 1, unit: 'week' } }))).toBe(true)
  expect(same(when({}), when({ every: { unit: 'week', n: 2 } }))).toBe(false)
  expect(same(when({}), when({ every: { unit: 'month' } }))).toBe(false)
  expect(same(when({}), when({ count: 6 }))).toBe(false)
  expect(same(when({}), when({ local: '2026-12-01T10:00' }))).toBe(false)
})
