import { describe, expect, it } from 'vitest'
import { checks } from '../checks/registry.generated.ts'
import { whyUnfit } from './options.ts'

describe('every check with options', () => {
  const all = checks.flatMap((check) =>
    Object.entries(check.options ?? {}).map(([name, option]) => ({ check, name, option })),
  )

  it('is there to be looked at', () => expect(all.length).toBeGreaterThan(3))

  it.each(all)('$check.id ships $name with a value that it would take', ({ check, name, option }) => {
    const defaults = check.defaults as Readonly<Record<string, unknown>>
    expect(Object.keys(defaults)).toContain(name)
    expect(whyUnfit(option, defaults[name])).toBeNull()
  })
})

describe('a choice', () => {
  it('takes one of its own and nothing else', () => {
    const option = { kind: 'choice', title: 'Spelling', of: ['British', 'American'] } as const
    expect(whyUnfit(option, 'British')).toBeNull()
    for (const value of ['Welsh', 0, null, undefined, ['British']])
      expect(whyUnfit(option, value)).toBe('“Spelling” takes one of: British, American.')
  })
})

describe('a number', () => {
  it('is one, and within its limits', () => {
    const option = { kind: 'number', title: 'Percent', least: 10, most: 100 } as const
    for (const value of [10, 33.5, 100]) expect(whyUnfit(option, value)).toBeNull()
    for (const value of [9, 101, Number.NaN, Number.POSITIVE_INFINITY, '50', null])
      expect(whyUnfit(option, value)).toBe('“Percent” takes a number from 10 to 100.')
  })
})
