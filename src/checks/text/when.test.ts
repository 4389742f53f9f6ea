import { describe, expect, it } from 'vitest'
import { findDates, saysWhatItCosts, saysWhatTime, saysWhichDay } from './when.ts'

const dates = (text: string, monthFirst = false) =>
  findDates(text, monthFirst).map(({ from, to, year, month, day, weekday }) => [
    text.slice(from, to),
    year,
    month,
    day,
    weekday,
  ])

describe('dates', () => {
  it('reads the day before the month, and the month before the day', () => {
    expect(dates('Tue 2 June, 7.30pm')).toEqual([['Tue 2 June', null, 6, 2, 2]])
    expect(dates('Doors open Saturday, October 3rd, 2026 at 8 pm.')).toEqual([
      ['Saturday, October 3rd, 2026', 2026, 10, 3, 6],
    ])
  })
  it('reports days that do not exist as they are written', () => {
    expect(dates('Closes on 31 June.')).toEqual([['31 June', null, 6, 31, null]])
  })
  it('gives a weekday to its own date only', () => {
    expect(dates('Open Monday to Friday, 3 June')).toEqual([['Friday, 3 June', null, 6, 3, null]])
    expect(dates('Mon 2 to Fri 6 June')).toEqual([['Fri 6 June', null, 6, 6, 5]])
    expect(dates('Sat 6 June and Sun 7 June').map(([, , , , weekday]) => weekday)).toEqual([6, 7])
  })
  it('reads numbers by the country, and says where they could be either way round', () => {
    expect(dates('Friday 25/12/2026')).toEqual([['Friday 25/12/2026', 2026, 12, 25, 5]])
    expect(dates('12/25/2026', true)).toEqual([['12/25/2026', 2026, 12, 25, null]])
    expect(findDates('6/4/2026', false)[0]?.clear).toBe(false)
    expect(findDates('2026-04-06', false)[0]?.clear).toBe(true)
  })
  it('takes no date from prices, times and verbs', () => {
    expect(dates('From £4 May we ask 3 people who march 20 miles at 12:05?')).toEqual([])
  })
})

it('knows a day from an urge', () => {
  expect(['See you tomorrow', 'Every Tuesday', 'On the 4th'].map((text) => saysWhichDay(text, []))).toEqual([
    true,
    true,
    true,
  ])
  expect(saysWhichDay('Book now for an evening of jazz', [])).toBe(false)
})

it('knows a clock time from a rough one, and both from none', () => {
  expect(['7.30pm', 'at noon', '19:00', 'from 10 to 12'].map(saysWhatTime)).toEqual([
    'exact',
    'exact',
    'exact',
    'exact',
  ])
  expect(saysWhatTime('tonight')).toBe('rough')
  expect(saysWhatTime('on 5 May, £7.50')).toBeNull()
})

it('knows a price, and "free" as a price', () => {
  expect(['£5', '$12', 'Free entry', 'pay what you can', 'no charge', '50p'].map(saysWhatItCosts)).not.toContain(false)
  expect(['at 3 p.m.', 'sugar-free cake', 'feel free to write', 'free from pests'].map(saysWhatItCosts)).not.toContain(
    true,
  )
})
