import type { Reading } from './reading.ts'

const known = new WeakMap<Reading, string>()

/**
 * The text without what somebody else says or what nobody reads out: quotations and links are blanked, apostrophes are
 * straight. As long as the text, so that a place in it is a place in the text.
 */
export function ownWords(reading: Reading): string {
  let own = known.get(reading)
  if (own === undefined) {
    own = blanked(reading)
    known.set(reading, own)
  }
  return own
}

function blanked({ text, quotes, links }: Reading): string {
  const straight = text.includes('’') ? text.replaceAll('’', "'") : text
  if (quotes.length === 0 && links.length === 0) return straight
  let own = ''
  for (const { from, to } of [...quotes, ...links].sort((one, other) => one.from - other.from)) {
    if (to <= own.length) continue
    own += straight.slice(own.length, from)
    own += ' '.repeat(to - own.length)
  }
  return own + straight.slice(own.length)
}
