import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../api.ts'
import { freeColours } from './free-colours.ts'

const speaker = (id: string, over: Partial<Speaker>) => ({ id, kind: 'organisation', ...over }) as Speaker

describe('the colours on offer', () => {
  it('leave out a sibling’s of the same kind, and slate', () => {
    const free = freeColours(
      'organisation',
      [speaker('a', { colour: 'river' }), speaker('b', { colour: 'slate' })],
      null,
    )
    expect(free).not.toContain('river')
    expect(free).not.toContain('slate')
    expect(free).toContain('moss')
  })
  it('keep a speaker’s own, and may repeat across kinds', () => {
    const all = [speaker('a', { colour: 'river' }), speaker('b', { colour: 'plum', kind: 'leader' })]
    expect(freeColours('organisation', all, 'a')).toContain('river')
    expect(freeColours('organisation', all, 'a')).toContain('plum')
  })
  it('are all of them once every one is taken', () => {
    const six = (['river', 'moss', 'plum', 'marine', 'olive', 'cocoa'] as const).map((colour) =>
      speaker(colour, { colour }),
    )
    expect(freeColours('organisation', six, null)).toHaveLength(6)
  })
})
