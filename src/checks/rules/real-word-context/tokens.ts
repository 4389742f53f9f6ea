import type { Reading } from '../../text/reading.ts'

/** Where a sentence, a line or the text begins or ends. */
const END = '.'
/** Other signs between words; dashes and slashes; an amount or a number; a handle, a tag. */
const COMMA = ','
const DASH = '-'
const NUMBER = '#'
const TAG = '@'

const SPACE = 32

const plain = 0
const comma = 1
const dash = 2
const end = 3
const and = 4

/**
 * The words of a text as they are counted, and what stands between them: at most one sign between two words, however
 * many were written. `at` leads from each word of the reading to its place; -1 for those inside links.
 */
export interface Tokens {
  readonly list: readonly string[]
  readonly at: readonly number[]
}

export function tokensOf({ text, words }: Reading): Tokens {
  const list: string[] = [END, END]
  const at: number[] = []
  let before = 0
  let inLink = false
  for (const { low, from, to, mark } of words) {
    const sign = signBetween(text, before, from)
    before = to
    const ended = list[list.length - 1] === END
    if (mark === 'link') {
      if (!ended) list.push(END)
      inLink = true
      at.push(-1)
      continue
    }
    if (sign === and) list.push('and')
    else if (!ended && (inLink || sign === end)) list.push(END)
    else if (!ended && sign !== plain) list.push(sign === comma ? COMMA : DASH)
    inLink = false
    at.push(list.length)
    const first = low.charCodeAt(0)
    list.push(mark !== '' ? TAG : first >= 48 && first <= 57 ? NUMBER : low)
  }
  const last = signBetween(text, before, text.length)
  if (last === comma || last === dash) list.push(last === comma ? COMMA : DASH)
  list.push(END, END)
  return { list, at }
}

/** The strongest of the signs between two words. Spaces, quotation marks, apostrophes and signs of money are none. */
function signBetween(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return plain
  let strongest = plain
  for (let place = from; place < to; place++) {
    const sign = signOf(text.charCodeAt(place))
    if (sign > strongest) strongest = sign
  }
  return strongest
}

function signOf(code: number): number {
  switch (code) {
    case SPACE:
    case 34: // "
    case 35: // #
    case 36: // $
    case 37: // %
    case 39: // '
    case 42: // *
    case 64: // @
    case 95: // _
    case 96: // `
    case 0xa0:
    case 0xa3: // £
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0x20ac: // €
      return plain
    case 38: // &
      return and
    case 40: // (
    case 41: // )
    case 44: // ,
    case 58: // :
    case 59: // ;
      return comma
    case 45: // -
    case 47: // /
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
      return dash
    default:
      return end
  }
}
