import { expect, it } from 'vitest'
import { saysTooLittle } from './past.ts'

it.each([
  '',
  'Yes!',
  '🎭🎭🎭',
  'https://playhouse.example/a/very/long/way/to/go',
  '@ann.example @ben #soup #theatre thx',
])('does not learn from %s', (text) => expect(saysTooLittle(text)).toBe(true))

it.each(['Doors at seven', '@ann Until nine tonight', 'Croeso i bawb', 'Двери в семь вечера'])(
  'learns from %s',
  (text) => expect(saysTooLittle(text)).toBe(false),
)
