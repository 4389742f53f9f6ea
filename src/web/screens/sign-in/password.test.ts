import { describe, expect, it } from 'vitest'
import { strengthOf } from './password.ts'

describe('the word on a new password', () => {
  it('says how many characters are missing, counting characters and not bytes', () => {
    expect(strengthOf('elf')).toEqual({ fits: false, says: '9 more to go. At least 12 characters.' })
    expect(strengthOf('é'.repeat(11)).fits).toBe(false)
    expect(strengthOf('👍🏽👍🏽👍🏽').fits).toBe(false)
  })
  it('takes twelve characters', () => {
    expect(strengthOf('twelve chars').fits).toBe(true)
  })
  it('does not call a long repetition good', () => {
    expect(strengthOf('aaaaaaaaaaaaaaaa').says).toMatch(/repeats itself/)
    expect(strengthOf('correct horse battery').says).toBe('Very good.')
  })
  it('asks for another word where there is one word only', () => {
    expect(strengthOf('riversidetwo1').says).toMatch(/One more word/)
  })
})
