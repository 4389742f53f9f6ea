import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Draft, type No, offline } from '../api.ts'
import * as keep from './keeping.ts'
import { blank, isEmpty, same, type Words, wordsOf } from './words.ts'

const saying = (text: string): Words => ({ ...blank('en'), parts: [{ text, media: [] }] })

/** A desk that keeps one draft and knows revisions, as the real one does. */
class Desk {
  revision = 0
  words = blank('en')
  everKept: string[] = []
  draft(): Draft {
    return {
      ...this.words,
      id: 'd',
      revision: this.revision,
      author: 'a',
      authorName: 'Ann',
      keptAt: '2026-11-22T10:00:00Z',
      post: null,
    } as Draft
  }
  put(words: Words, based: number): Draft | 'draft-changed' {
    if (based !== this.revision) return 'draft-changed'
    this.revision += 1
    this.words = words
    this.everKept.push(words.parts[0].text)
    return this.draft()
  }
}

type Step =
  | { does: 'type'; text: string }
  | { does: 'send' }
  | { does: 'lose' }
  | { does: 'lose-answer' }
  | { does: 'other'; text: string }
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('type' as const), text: fc.string({ minLength: 1 }) }) },
  { weight: 4, arbitrary: fc.constant({ does: 'send' as const }) },
  fc.constant({ does: 'lose' as const }),
  fc.constant({ does: 'lose-answer' as const }),
  fc.record({ does: fc.constant('other' as const), text: fc.string({ minLength: 1 }) }),
)

/** Sends once; `lost`: the desk never got it, or its answer never came. */
function sendOnce(k: keep.Keeping, desk: Desk, lost: 'no' | 'request' | 'answer' = 'no'): keep.Keeping {
  const ready = keep.tryAgain(k)
  if (!keep.shouldSend(ready)) return ready
  const sending = keep.started(ready)
  if (lost === 'request') return keep.failed(sending, offline)
  const answer = desk.put(ready.words, ready.kept.revision)
  if (lost === 'answer') return keep.failed(sending, offline)
  return answer === 'draft-changed' ? keep.overtaken(sending, desk.draft()) : keep.answered(sending, answer)
}

describe('keeping a draft', () => {
  it('keeps every word in the end, in whatever order keys, silence and other windows come', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const desk = new Desk()
        const aside: Words[] = []
        let k = keep.begun(blank('en'))
        let last = k.words
        for (const one of steps) {
          if (one.does === 'type') {
            last = saying(one.text)
            k = keep.changed(k, last)
          } else if (one.does === 'other') desk.put(saying(one.text), desk.revision)
          else k = sendOnce(k, desk, one.does === 'send' ? 'no' : one.does === 'lose' ? 'request' : 'answer')
        }
        for (let n = 0; n < 4; n += 1) {
          if (k.theirs !== null) {
            const chosen = keep.chose(k, 'mine')
            k = chosen.keeping
            if (chosen.aside !== null) aside.push(chosen.aside)
          }
          k = sendOnce(k, desk)
        }
        expect(keep.isWaiting(k)).toBe(false)
        if (!isEmpty(last)) expect(same(desk.words, last) || desk.everKept.includes(last.parts[0].text)).toBe(true)
        // A new draft of nothing but space is kept nowhere.
        if (desk.revision === 0 && isEmpty(k.words)) return
        expect(same(k.words, desk.words) || (desk.revision > k.kept.revision && !keep.isWaiting(k))).toBe(true)
      }),
    )
  })

  it('does not send an empty new draft, and sends the first word', () => {
    expect(keep.shouldSend(keep.begun(blank('en')))).toBe(false)
    expect(keep.shouldSend(keep.changed(keep.begun(blank('en')), saying('H')))).toBe(true)
  })

  it('sends what was typed while an answer was on its way', () => {
    const desk = new Desk()
    const sending = keep.started(keep.changed(keep.begun(blank('en')), saying('Doors')))
    const typed = keep.changed(sending, saying('Doors at 7'))
    desk.put(saying('Doors'), 0)
    const after = keep.answered(typed, desk.draft())
    expect(after.words).toEqual(saying('Doors at 7'))
    expect(keep.shouldSend(after)).toBe(true)
  })

  it('says nothing of a conflict when the desk has just these words, because only its answer was lost', () => {
    const desk = new Desk()
    let k = keep.changed(keep.begun(blank('en')), saying('Doors'))
    k = sendOnce(k, desk, 'answer')
    k = sendOnce(k, desk)
    expect(k.theirs).toBeNull()
    expect(k.kept.revision).toBe(1)
  })

  it('asks a person when another window kept other words, and loses neither', () => {
    const desk = new Desk()
    let k = sendOnce(keep.changed(keep.begun(blank('en')), saying('Doors')), desk)
    desk.put(saying('Doors close'), 1)
    k = sendOnce(keep.changed(k, saying('Doors open')), desk)
    expect(k.theirs && wordsOf(k.theirs)).toEqual(saying('Doors close'))
    expect(keep.isWaiting(k)).toBe(true)
    expect(keep.chose(k, 'mine')).toMatchObject({
      keeping: { words: saying('Doors open') },
      aside: saying('Doors close'),
    })
    expect(keep.chose(k, 'theirs')).toMatchObject({
      keeping: { words: saying('Doors close') },
      aside: saying('Doors open'),
    })
  })

  it('asks a person when words left by a crash are older than what the desk has', () => {
    const desk = new Desk()
    desk.put(saying('Doors'), 0)
    desk.put(saying('Doors close'), 1)
    expect(keep.resumed(desk.draft(), saying('Doors open'), 1).theirs).not.toBeNull()
    expect(keep.resumed(desk.draft(), saying('Doors open'), 2).theirs).toBeNull()
    expect(keep.resumed(desk.draft(), saying('Doors close'), 1).theirs).toBeNull()
  })

  it('holds still after a refusal until it is tried again', () => {
    const no: No = { code: 'desk-busy', why: '', again: 'later' }
    const k = keep.failed(keep.started(keep.changed(keep.begun(blank('en')), saying('H'))), no)
    expect(keep.shouldSend(k)).toBe(false)
    expect(keep.shouldSend(keep.tryAgain(k))).toBe(true)
  })

  it('takes a newer revision from elsewhere only while nothing waits here', () => {
    const desk = new Desk()
    const k = sendOnce(keep.changed(keep.begun(blank('en')), saying('Doors')), desk)
    desk.put(saying('Doors close'), 1)
    expect(keep.refreshed(k, desk.draft()).words).toEqual(saying('Doors close'))
    const typing = keep.changed(k, saying('Doors open'))
    expect(keep.refreshed(typing, desk.draft())).toBe(typing)
  })
})

describe('two drafts', () => {
  it('say the same whatever the order of their accounts’ variants', () => {
    const a = { ...blank('en'), variants: { x: saying('X').parts, y: saying('Y').parts } }
    const b = { ...blank('en'), variants: { y: saying('Y').parts, x: saying('X').parts } }
    expect(same(a, b)).toBe(true)
    expect(same(a, { ...b, language: 'de' })).toBe(false)
  })
})
