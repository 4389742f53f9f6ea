import { expect, it } from 'vitest'
import { watchKinds } from '../domain/facts.ts'
import { daysIn } from './text/calendar.ts'
import { entriesInForce } from './text/watching.ts'
import { watchList } from './watch-list.ts'

const on = (year: number, month: number, day: number) => ({ year, month, day, weekday: 1, hour: 9, minute: 0 })
const inForce = (country: string, ...day: [number, number, number]): readonly string[] =>
  entriesInForce(watchList, on(...day), country).map(({ what }) => what)

it.each(watchList)('$what ($from, $countries) is well formed', ({ kind, what, words, from, to, countries }) => {
  expect(watchKinds).toContain(kind)
  expect(what.length).toBeLessThanOrEqual(120)
  expect(words.length).toBeLessThanOrEqual(30)
  for (const word of words) expect(word).toMatch(/^[\p{Ll}\p{N}']+(?: [\p{Ll}\p{N}']+)*$/u)
  for (const country of countries) expect(country).toMatch(/^[A-Z]{2}$/)
  expect(from <= to).toBe(true)
  for (const day of [from, to]) {
    const [, year, month, date] = /^(?:(\d{4})-)?(\d\d)-(\d\d)$/.exec(day) ?? []
    expect(Number(date)).toBeGreaterThan(0)
    expect(Number(date)).toBeLessThanOrEqual(daysIn(Number(month), year === undefined ? null : Number(year)))
  }
})

it('holds each day once for each country', () => {
  const keys = watchList.flatMap(({ what, from, countries }) =>
    (countries.length === 0 ? ['*'] : countries).map((country) => `${from} ${country} ${what}`),
  )
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

it('knows the days that move, and where they are kept', () => {
  expect(inForce('GB', 2026, 11, 8)).toContain('Remembrance Sunday')
  expect(inForce('GB', 2026, 11, 15)).not.toContain('Remembrance Sunday')
  expect(inForce('US', 2027, 5, 31)).toContain('Memorial Day')
  expect(inForce('GB', 2027, 5, 31)).not.toContain('Memorial Day')
  expect(inForce('FR', 2026, 1, 27)).toEqual(['Holocaust Memorial Day'])
})

it('ends an election with its polling day', () => {
  const midterms = 'Midterm elections'
  expect([inForce('US', 2026, 11, 3), inForce('US', 2026, 11, 4)].map((day) => day.includes(midterms))).toEqual([
    true,
    false,
  ])
  expect(inForce('GB', 2026, 5, 7).some((what) => what.startsWith('Local elections'))).toBe(true)
})
