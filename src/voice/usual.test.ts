import { describe, expect, it } from 'vitest'
import { hoursOf, isUsualHour, preparesPictures, type Spoken, usualSpeakerOf } from './usual.ts'

const times = (n: number, speaker: string, hour: number, onPhone: boolean | null = true): readonly Spoken[] =>
  Array.from({ length: n }, () => ({ speaker, hour, onPhone }))

describe('as whom a person usually speaks', () => {
  it('is told by two of three posts within an hour of this one, on the same device', () => {
    const spoken = [
      ...times(5, 'mina', 23),
      ...times(3, 'mina', 1),
      ...times(4, 'house', 0),
      ...times(50, 'house', 0, false),
    ]
    expect(usualSpeakerOf(spoken, 0, true)).toBe('mina')
    expect(usualSpeakerOf(spoken, 0, false)).toBe('house')
    expect(usualSpeakerOf([...spoken, ...times(1, 'house', 0)], 0, true)).toBeNull()
  })

  it('is not told from fewer than ten posts, other hours and unknown devices', () => {
    expect(usualSpeakerOf(times(9, 'mina', 12), 12, true)).toBeUndefined()
    expect(usualSpeakerOf(times(10, 'mina', 12), 12, true)).toBe('mina')
    expect(usualSpeakerOf(times(99, 'mina', 12), 14, true)).toBeUndefined()
    expect(usualSpeakerOf(times(99, 'mina', 12, null), 12, true)).toBeUndefined()
  })
})

describe('the hours of a speaker', () => {
  it('are usual with their neighbours, also around midnight, from one post in fifty on', () => {
    const hours = hoursOf([...Array<number>(48).fill(12), 23, 23])
    const usual = (hour: number) => isUsualHour({ hours }, hour)
    expect([11, 12, 13, 0, 22, 23].map(usual)).toEqual(Array(6).fill(true))
    expect([1, 3, 10, 14, 21].map(usual)).toEqual(Array(5).fill(false))
    expect(isUsualHour({ hours: hoursOf([...Array<number>(51).fill(12), 23]) }, 23)).toBe(false)
  })

  it('are not known from fewer than fifty posts whose hour is known', () => {
    expect(isUsualHour({ hours: hoursOf([...Array<number>(49).fill(12), null, undefined]) }, 3)).toBeUndefined()
    expect(isUsualHour({ hours: hoursOf(Array<number>(50).fill(12)) }, 3)).toBe(false)
  })
})

describe('the pictures of a speaker', () => {
  it('are prepared where fewer than one in five is straight from a camera, and ten are known', () => {
    const prepares = (posts: number, camera: number) => preparesPictures({ pictures: { posts, camera } })
    expect(prepares(10, 1)).toBe(true)
    expect(prepares(10, 2)).toBe(false)
    expect(prepares(9, 0)).toBeUndefined()
  })
})
