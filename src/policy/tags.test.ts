import { describe, expect, it } from 'vitest'
import { isPlainTag, tagsIn, whyUnfitTags } from './tags.ts'

describe('tags', () => {
  it('are read from one typed line, each once, plain', () => {
    expect(tagsIn(' #Spring Season,  flood ,FLOOD,, été')).toEqual(['spring season', 'flood', 'été'])
    expect(tagsIn('')).toEqual([])
  })
  it('that fit are kept, and what does not fit is said', () => {
    expect(whyUnfitTags(['spring season', 'a-b', 'été', '2026', 'five'])).toBeNull()
    expect(whyUnfitTags(['one', 'two', 'three', 'four', 'five', 'six'])).toMatch(/at most 5/)
    for (const odd of ['a'.repeat(31), 'Capital', '<b>', '-', ' x', 'x\0', 'a  b', ''])
      expect(isPlainTag(odd), odd).toBe(false)
    expect(whyUnfitTags(['<b>'])).toMatch(/“<b>” is no tag/)
  })
})
