import { describe, expect, it } from 'vitest'
import { drawnPosts } from './drawn.ts'

const drawn = (seed: number, count: number) => [...drawnPosts(seed, count)]
const many = drawn(1, 3000)
const share = (habit: RegExp) => many.filter((text) => habit.test(text)).length / many.length

describe('everyday posts', () => {
  it('are the same ones for a seed, however many are asked for', () => {
    expect(drawn(7, 200)).toEqual(drawn(7, 200))
    expect(drawn(7, 300).slice(0, 200)).toEqual(drawn(7, 200))
    expect(drawn(7, 0)).toEqual([])
  })

  it('are others for another seed, for the next one too', () => {
    const one = new Set(drawn(7, 500))
    for (const seed of [8, 0, -1, 2 ** 31]) {
      expect(drawn(seed, 500).filter((text) => one.has(text)).length).toBeLessThan(10)
    }
  })

  it('hardly ever come twice, and know more than 2,500 words besides tags, names and links', () => {
    expect(many).toHaveLength(3000)
    expect(new Set(many).size).toBeGreaterThan(2990)
    const words = many.flatMap((text) =>
      text
        .replace(/[@#]\w+|http\S+/g, '')
        .toLowerCase()
        .match(/[a-z']+/g),
    )
    expect(new Set(words).size).toBeGreaterThan(2500)
  })

  it('leave no gap or choice open', () => {
    const open = [...many, ...drawn(2, 3000)].filter((text) =>
      /[{}[\]|]|<(?!3)|undefined/.test(text.replace(/<3/g, '')),
    )
    expect(open).toEqual([])
  })

  it('are as long as such posts are: one to three sentences', () => {
    const lengths = many.map((text) => text.length).sort((a, b) => a - b)
    expect(lengths[1500]).toBeGreaterThan(60)
    expect(lengths[1500]).toBeLessThan(100)
    expect(lengths[0]).toBeGreaterThan(3)
    expect(lengths[2999]).toBeLessThan(450)
  })

  it('are written by many hands', () => {
    const habits: readonly [RegExp, number, number][] = [
      [/^(?:@\w+ )*[A-Z]/, 0.55, 0.85],
      [/\bi\b(?!')/, 0.02, 0.15],
      [/^[^a-z]{20,}$/, 0.002, 0.04],
      [/!/, 0.08, 0.25],
      [/^@/, 0.2, 0.45],
      [/#/, 0.2, 0.5],
      [/\b(?:dont|cant|im|ive|wont|thats)\b/i, 0.005, 0.1],
      [/\p{Extended_Pictographic}/u, 0.05, 0.3],
      [/https?:/, 0.005, 0.1],
    ]
    for (const [habit, low, high] of habits) {
      expect(share(habit), `${habit}`).toBeGreaterThan(low)
      expect(share(habit), `${habit}`).toBeLessThan(high)
    }
  })

  it('keep somebody’s habits for a few posts', () => {
    const lower = many.map((text) => text === text.toLowerCase())
    const after = lower.filter((is, at) => is && lower[at + 1]).length / lower.filter(Boolean).length
    expect(after).toBeGreaterThan(1.5 * (lower.filter(Boolean).length / lower.length))
  })
})
