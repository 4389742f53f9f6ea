import { describe, expect, it } from 'vitest'
import { tooOften } from './budget.ts'

describe('a check asks too often', () => {
  it('above 1 post in 100, and stops too often above 1 in 500', () => {
    expect(tooOften(4, 0, 400)).toBeNull()
    expect(tooOften(5, 0, 400)).toBe(
      'It asked about 5 of 400 posts. More than 1 in 100 is too often: a note would be worth more.',
    )
    expect(tooOften(0, 3, 1500)).toBeNull()
    expect(tooOften(0, 3, 1499)).toBe(
      'It stopped 3 of 1499 posts. More than 1 in 500 is too often: a question would be worth more.',
    )
  })

  it('by one or two posts is not said: they may be chance', () => {
    expect(tooOften(2, 2, 3)).toBeNull()
    expect(tooOften(3, 0, 3)).not.toBeNull()
    expect(tooOften(0, 0, 0)).toBeNull()
  })

  it('is said of the stops first', () => {
    expect(tooOften(90, 3, 100)).toMatch(/^It stopped 3 /)
  })
})
