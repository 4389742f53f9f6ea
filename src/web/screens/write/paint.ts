import type { Weight } from '../../../domain/findings.ts'
import type { Span } from './spans.ts'

const painted = new Map<object, readonly { range: StaticRange; weight: Weight }[]>()

/**
 * Underlines spans of a text node by the CSS Custom Highlight API, which touches neither the text nor its editing.
 * `owner`: whose underlines these are; painting again replaces them. Where a browser lacks the API, the badges and the
 * margin still say all.
 */
export function paint(owner: object, node: Text, spans: readonly (Span & { weight: Weight })[]): void {
  const ranges = spans.map(({ from, to, weight }) => ({
    weight,
    range: new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
  }))
  painted.set(owner, ranges)
  show()
}

export function unpaint(owner: object): void {
  painted.delete(owner)
  show()
}

function show(): void {
  if (!('highlights' in CSS)) return
  for (const weight of ['note', 'ask', 'stop'] as const) {
    const all = [...painted.values()].flat().filter((one) => one.weight === weight)
    CSS.highlights.set(`tt-${weight}`, new Highlight(...all.map(({ range }) => range)))
  }
}
