import { expect, it } from 'vitest'
import { apart } from './apart.ts'

it('tells the words alone apart from what is known beside them, in one line', () => {
  expect(apart({ weight: 'ask', data: { words: 'note', known: 'ask' } })).toBe(
    'The words alone: a note. With what else is known: a question.',
  )
  expect(apart({ weight: 'note', data: { words: 'none', known: 'note' } })).toBe(
    'The words alone: nothing. With what else is known: a note.',
  )
})

it('says nothing where the words alone were enough, or the organisation has the check weigh something else', () => {
  expect(apart({ weight: 'ask', data: { speaker: 'Mina' } })).toBeNull()
  expect(apart({ weight: 'note', data: { words: 'note', known: 'ask' } })).toBeNull()
})
