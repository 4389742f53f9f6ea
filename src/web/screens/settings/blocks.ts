export interface Block {
  readonly kind: 'head' | 'words' | 'item'
  readonly text: string
}

/** Marks of emphasis, code and links are left out: what is read stays, and nothing of the page becomes markup. */
const plain = (text: string) =>
  text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .trim()

/** A check's page (Markdown of headings, paragraphs and lists) as blocks, without its own title. */
export const blocksOf = (page: string): readonly Block[] =>
  page
    .replace(/^#\s.*\n/, '')
    .replace(/^(##+.*)$/gm, '\n$1\n')
    .split(/\n{2,}/)
    .flatMap((block) =>
      block
        .trim()
        .replace(/\s*\n(?![-*]\s)\s*/g, ' ')
        .split('\n'),
    )
    .filter((line) => line !== '')
    .map((line) =>
      line.startsWith('##')
        ? { kind: 'head', text: plain(line.replace(/^#+/, '')) }
        : /^[-*]\s/.test(line)
          ? { kind: 'item', text: plain(line.slice(2)) }
          : { kind: 'words', text: plain(line) },
    )
