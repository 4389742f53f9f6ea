import { describe, expect, it } from 'vitest'
import type { Tally } from '../../../domain/voices.ts'
import {
  asStrangerSentence,
  falseAlarms,
  learntSentence,
  otherSentence,
  ownSentence,
  postsIn,
  strangersSentence,
  strengthOf,
  type Tested,
} from './voice-words.ts'

const tally = (none: number, note: number, ask: number, stop = 0): Tally => ({ none, note, ask, stop })
const clean = tally(396, 4, 0)
const tested = (over: Partial<Tested>): Tested => ({ posts: 1204, own: clean, others: {}, strangers: null, ...over })
const askingAbout = (of: number) => tally(100 - of, 0, of)
const wordOf = (over: Partial<Tested>) => strengthOf(tested(over)).word

describe('the strength of a voice', () => {
  it('is not known before fifty posts, whatever else is said', () => {
    expect(strengthOf(tested({ posts: 49, others: { a: askingAbout(100) } }))).toEqual({
      bars: 1,
      word: 'Not known yet',
    })
    expect(strengthOf(tested({ posts: 50 })).word).toBe('Weak')
  })
  it('goes by how many of another speaker’s posts it would have asked about', () => {
    expect([0, 19, 20, 49, 50, 79, 80, 100].map((of) => wordOf({ others: { a: askingAbout(of) } }))).toEqual([
      'Weak',
      'Weak',
      'Fair',
      'Fair',
      'Good',
      'Good',
      'Strong',
      'Strong',
    ])
  })
  it('counts a stop as a question, and a note as none', () => {
    expect(wordOf({ others: { a: tally(10, 0, 0, 90) } })).toBe('Strong')
    expect(wordOf({ others: { a: tally(10, 90, 0) } })).toBe('Weak')
  })
  it('gives each other speaker the same say, and none to one that was not tried', () => {
    expect(wordOf({ others: { a: tally(0, 0, 1000), b: tally(1, 0, 0), c: tally(0, 0, 0) } })).toBe('Good')
  })
  it('goes by strangers’ talk where nobody else was tried', () => {
    expect(wordOf({ strangers: tally(33, 30, 31) })).toBe('Good')
    expect(wordOf({ others: { a: tally(0, 0, 0) }, strangers: tally(94, 0, 0) })).toBe('Weak')
  })
  it('is fair at most below two hundred posts', () => {
    expect(wordOf({ posts: 199, others: { a: askingAbout(100) } })).toBe('Fair')
    expect(wordOf({ posts: 200, others: { a: askingAbout(100) } })).toBe('Strong')
  })
  it('is one word less where it asks too often about its own', () => {
    expect(wordOf({ own: tally(96, 0, 4), others: { a: askingAbout(100) } })).toBe('Good')
    expect(wordOf({ own: tally(97, 0, 3), others: { a: askingAbout(100) } })).toBe('Strong')
    expect(wordOf({ own: tally(0, 0, 100), others: { a: askingAbout(0) } })).toBe('Weak')
  })
})

describe('what is said of a voice', () => {
  it('names what it was learnt from, and what it waits for', () => {
    expect(learntSentence(0)).toBe('It says nothing until it has read 50 posts. It has read none.')
    expect(learntSentence(49)).toBe('It says nothing until it has read 50 posts. It has read 49.')
    expect(learntSentence(61)).toBe('Learned from 61 posts. It will ask, and never stop you, until it has read 200.')
    expect(learntSentence(1204)).toBe('Learned from 1,204 posts.')
  })
  it('tells its own test in numbers that add up', () => {
    expect(ownSentence(tally(388, 9, 3))).toBe(
      'Tried on 400 it had not read: it said nothing to 388, noted 9, asked about 3.',
    )
    expect(ownSentence(tally(388, 9, 2, 1))).toBe(
      'Tried on 400 it had not read: it said nothing to 388, noted 9, asked about 2, would have stopped 1.',
    )
    expect(ownSentence(tally(0, 0, 0))).toBeNull()
  })
  it('tells of others and of strangers', () => {
    expect(otherSentence('Riverside Youth', tally(58, 0, 300, 42))).toBe(
      'Of 400 posts of Riverside Youth it would have asked about 342.',
    )
    expect(otherSentence('Riverside Youth', tally(0, 0, 0))).toBeNull()
    expect(strangersSentence(tally(33, 30, 31))).toBe('Of everyday talk by strangers it would have noticed 61 of 94.')
    expect(strangersSentence(null)).toBeNull()
    expect(asStrangerSentence(tally(388, 9, 3))).toBe(
      'Of its own posts it would have taken 12 of 400 for a stranger’s.',
    )
    expect(asStrangerSentence(tally(0, 0, 0))).toBeNull()
  })
  it('says of which pairs words alone tell too little, and with which it never reckons', () => {
    const hardly = 'Words alone do not tell these two apart; look at the picture and the name.'
    expect(otherSentence('Joel', tally(80, 0, 20))).toBe('Of 100 posts of Joel it would have asked about 20.')
    expect(otherSentence('Joel', tally(60, 21, 19))).toBe(
      `Of 100 posts of Joel it would have asked about 19. ${hardly}`,
    )
    expect(otherSentence('Joel', tally(85, 15, 0))).toBe(`Of 100 posts of Joel it would have asked about 0. ${hardly}`)
    expect(otherSentence('Joel', tally(86, 4, 10))).toBe(
      `Of 100 posts of Joel it would have noticed 14, so it never takes a post for one of Joel. ${hardly}`,
    )
  })
  it('puts what was promised beside what was', () => {
    expect(falseAlarms(tally(388, 9, 2, 1))).toEqual([
      { what: 'A note or more', promised: '5 %', was: '3 % (12)' },
      { what: 'A question or more', promised: '1 %', was: '0.8 % (3)' },
      { what: 'A stop', promised: '0.2 %', was: '0.3 % (1)' },
    ])
    expect(falseAlarms(tally(0, 0, 0))).toBeNull()
  })
})

describe('pasted posts', () => {
  it('are paragraphs, whatever ends their lines', () => {
    expect(postsIn('One.\r\n\r\nTwo,\r\nwith a second line.\n \n\n\nThree.\n')).toEqual([
      'One.',
      'Two,\nwith a second line.',
      'Three.',
    ])
    expect(postsIn(' \n\n ')).toEqual([])
  })
})
