import { describe, expect, it } from 'vitest'
import { readText } from './reading.ts'
import { Sequences } from './sequences.ts'
import { numbersOf } from './tables.ts'

const book = new Sequences<string>()
book.add(['good', 'morning'], 'greets')
book.add(['good'], 'praises')
book.add(['thank', '_', 'kindly'], 'thanks')
book.add(['_', 'kindly'], 'never')

const shown = (text: string): readonly string[] => [...book.in(numbersOf(readText(text)))].sort()

describe('sequences of words', () => {
  it('are found where all their words follow each other', () => {
    expect(shown('A very good morning to you')).toEqual(['greets', 'praises'])
    expect(shown('Good, and then morning came')).toEqual(['praises'])
    expect(shown('Morning, good people')).toEqual(['praises'])
    expect(shown('')).toEqual([])
  })

  it('may leave one word open, whether any rule knows it or not, but not the first', () => {
    expect(shown('Thank qwrtzu kindly')).toEqual(['thanks'])
    expect(shown('Thank good kindly')).toEqual(['praises', 'thanks'])
    expect(shown('Thank kindly')).toEqual([])
    expect(shown('All kindly people')).toEqual([])
  })
})
