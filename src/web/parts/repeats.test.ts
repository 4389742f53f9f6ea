import { expect, it } from 'vitest'
import { repeatWords } from './repeats.ts'

const rule = { local: '2026-12-01T09:00', zone: 'Europe/London', until: null, count: null }
const words = (more: Partial<Parameters<typeof repeatWords>[0]>) =>
  repeatWords({ ...rule, every: { unit: 'week', n: 1 }, ...more }, '2026-11-01')

it('says in words how something comes again', () => {
  expect(words({})).toBe('every Tuesday at 09:00, London')
  expect(words({ every: { unit: 'week', n: 2 }, count: 6 })).toBe(
    'every 2 weeks on Tuesday at 09:00, London, 6 times in all',
  )
  expect(words({ every: { unit: 'last-weekday' } })).toBe('on the last Tuesday of every month at 09:00, London')
  expect(words({ every: { unit: 'month' }, until: '2026-12-24' })).toBe(
    'every month on day 1 at 09:00, London, until Thursday 24 December',
  )
  expect(words({ local: '2026-12-31T09:00', every: { unit: 'month' } })).toContain('on day 31, or the last')
})
