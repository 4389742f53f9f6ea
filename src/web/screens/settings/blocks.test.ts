import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks.ts'

describe('the page of a check', () => {
  it('becomes headings, paragraphs and items, without marks and without its own title', () => {
    const page =
      '# Title\n\nLooks for `one` thing,\nor **two**.\n\n## Slips\n- first\n  goes on\n- see [the story](x.md)\n'
    expect(blocksOf(page)).toEqual([
      { kind: 'words', text: 'Looks for one thing, or two.' },
      { kind: 'head', text: 'Slips' },
      { kind: 'item', text: 'first goes on' },
      { kind: 'item', text: 'see the story' },
    ])
  })
})
