import { describe, expect, it } from 'vitest'
import { insideOnly } from './auth.ts'

describe('where a person goes after signing in', () => {
  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'coming', undefined, 7])(
    'not to %s',
    (next) => {
      expect(insideOnly(next)).toBe('/')
    },
  )
  it('to a page of this desk', () => {
    expect(insideOnly('/o/x/coming?which=out')).toBe('/o/x/coming?which=out')
  })
})
