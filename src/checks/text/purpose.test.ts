import { describe, expect, it } from 'vitest'
import { invites } from './purpose.ts'
import { readText } from './reading.ts'
import { saysWhere } from './where.ts'

describe('an invitation', () => {
  it.each([
    'Join us for a talk on bats.',
    'All welcome at the AGM.',
    'Quiz night, Fri 13 March, 7pm',
    'Reserve your seat: organ recital on Sunday, March 1.',
    'RSVP for the gala by Friday.',
  ])('is: %s', (text) => expect(invites(readText(text))).toBe(true))
  it.each([
    'Thank you to everyone who came to the concert.',
    'The concert is cancelled. Join us for the next one.',
    'We are recruiting: join us for a new season of shows.',
    'Join us in thanking our drivers.',
    'He died after the concert. Come along to remember him.',
    'Trade data shows a deficit. Come to the table.',
    'Book your appointment at the surgery.',
    'The deadline for the open day form is Friday, May 8, 5pm.',
  ])('is not: %s', (text) => expect(invites(readText(text))).toBe(false))
})

describe('a place', () => {
  it.each([
    'at the Corn Exchange',
    'Town Hall, Leeds',
    'Studio, £14',
    'in our shop',
    'LS1 1AA',
    '1200 Elm St',
    'on Zoom',
    'meet outside St Mary’s',
  ])('is: %s', (text) => expect(saysWhere(text)).toBe(true))
  it.each(['in March', 'on Friday at 7pm', 'at Christmas', 'Quiz night, Fri 13 March'])('is not: %s', (text) =>
    expect(saysWhere(text)).toBe(false),
  )
})
