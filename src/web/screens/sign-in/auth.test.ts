import { describe, expect, it } from 'vitest'
import { insideOnly, noFrom } from './auth.ts'

describe('a "no" of the sign-in routes', () => {
  it('says that e-mail and password do not go together', () => {
    expect(noFrom(401, { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'x' })).toMatchObject({
      code: 'wrong-password',
      why: expect.stringMatching(/do not go together/),
    })
  })
  it('says too many tries, whatever the body is', () => {
    expect(noFrom(429, null).code).toBe('too-many-tries')
  })
  it('passes the desk’s own refusals on', () => {
    const no = { code: 'weak-password', why: 'w', again: 'later' }
    expect(noFrom(422, no)).toBe(no)
  })
  it('never shows the library’s own words', () => {
    expect(noFrom(400, { code: 'SOMETHING_NEW', message: 'Invalid user' }).why).not.toMatch(/Invalid|user/)
  })
})

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
