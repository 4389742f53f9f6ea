import { describe, expect, it } from 'vitest'
import type { Cues } from '../domain/voices.ts'
import { type Aimed, countedWeights } from './counted.ts'
import { weigh } from './signals.ts'

const moved = (n: number, cues: Cues): readonly Aimed[] =>
  Array.from({ length: n }, () => ({ cues, aimed: 'house', said: 'mina' }))
const stayed = (n: number, cues: Cues): readonly Aimed[] =>
  Array.from({ length: n }, () => ({ cues, aimed: 'house', said: 'house' }))
const phone = { isOnPhone: true }
const desk = { isOnPhone: false }

describe('what a cue weighs by a desk’s own posts', () => {
  it('is how much more often it was there where a post was moved', () => {
    const posts = [...moved(15, phone), ...moved(5, desk), ...stayed(10, phone), ...stayed(30, desk)]
    expect(countedWeights(posts)).toEqual({ phone: Math.log(16 / 22) - Math.log(11 / 42) })
  })

  it('stands as stated below twenty of either sort, counting only posts in which it could be known', () => {
    expect(countedWeights([...moved(19, phone), ...stayed(500, desk)])).toEqual({})
    expect(countedWeights([...moved(500, phone), ...stayed(19, desk)])).toEqual({})
    expect(countedWeights([...moved(19, phone), ...moved(50, {}), ...stayed(500, desk)])).toEqual({})
    expect(countedWeights([...moved(20, phone), ...stayed(20, desk)])).toHaveProperty('phone')
  })

  it('is held to four either way', () => {
    expect(countedWeights([...moved(900, phone), ...stayed(900, desk)])).toEqual({ phone: 4 })
    expect(countedWeights([...moved(900, desk), ...stayed(900, phone)])).toEqual({ phone: -4 })
  })

  it('is counted against whom a post was moved to, and against anybody named where it stayed', () => {
    const toOther = [...moved(20, { begunAs: 'mina' }), ...moved(20, { begunAs: 'band' })]
    const kept = [...stayed(10, { begunAs: 'band' }), ...stayed(30, { begunAs: 'house' })]
    expect(countedWeights([...toOther, ...kept])).toEqual({
      'begun-as-other': Math.log(21 / 42) - Math.log(11 / 42),
    })
  })

  it('never touches who speaks as one speaker only', () => {
    const one = { speakersHeld: 1 }
    expect(countedWeights([...moved(50, one), ...stayed(50, one)])).toEqual({})
  })

  it('takes the place of what was stated, and no other', () => {
    const text = { suspicion: 0, level: 'note' } as const
    const cues = { ...phone, begunAs: 'mina' }
    const weights = countedWeights([...moved(900, phone), ...stayed(900, desk)])
    const { signals } = weigh(text, cues, 'mina', { ask: true, stop: true }, { off: new Set(), weights })
    expect(signals).toEqual([
      { id: 'phone', weight: 4 },
      { id: 'begun-as-other', weight: 2 },
    ])
  })
})
