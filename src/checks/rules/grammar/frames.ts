import { type BesideTable, wordSet } from '../../text/tables.ts'
import { classes } from './classes.ts'
import { baseOf, participleOf } from './forms.ts'
import { table } from './frames-table.ts'
import { beside, isTied, type Pattern, type Place, type Slip, written } from './place.ts'

type Test = (word: string) => boolean

/** A row of the table: words one after the other, what may not stand before and after, and what was meant. */
interface Frame {
  readonly message: string
  readonly words: readonly Test[]
  readonly notBefore: Test | null
  readonly notAfter: Test | null
  readonly mend: string
}

/** In every other sentence: no frame is looked up by them where it has a rarer word. */
const everywhere = wordSet(
  'the a an of to and in on at for with by from is are was were be we you they it i our your have has',
)

const expand = (token: string): readonly string[] =>
  token.split('/').flatMap((word) => (word.startsWith('@') ? [...(classes[word.slice(1)] ?? [])] : [word]))

function testOf(token: string): Test {
  if (token === '*ing') return (word) => word.length > 5 && word.endsWith('ing')
  if (token === '*s') return (word) => word.length > 3 && /[^s'u]s$/.test(word)
  if (token === '*#') return (word) => /^(?:[2-9]|\d\d+)$/.test(word)
  const words = new Set(expand(token))
  return (word) => words.has(word)
}

/** By the rarest word of each frame, the patterns that begin to look at it. */
function compile(): ReadonlyMap<string, Shelf> {
  const all = new Map<string, Shelf>()
  for (const [number, line] of table
    .trim()
    .split(/\s*\n\s*/)
    .entries()) {
    const [left = '', mend = ''] = line.split(' => ')
    const [message = '', ...tokens] = left.split(' ')
    const isNot = (token: string | undefined): boolean => token?.startsWith('!') === true
    const first = tokens[0]
    const last = tokens[tokens.length - 1]
    const said = tokens.filter((token) => !isNot(token))
    const frame: Frame = {
      message,
      words: said.map(testOf),
      notBefore: first !== undefined && isNot(first) ? testOf(first.slice(1)) : null,
      notAfter: last !== undefined && isNot(last) ? testOf(last.slice(1)) : null,
      mend,
    }
    const costs = said.map((token) =>
      token.startsWith('*')
        ? Number.POSITIVE_INFINITY
        : expand(token).reduce((sum, word) => sum + (everywhere.has(word) ? 1000 : 1), 0),
    )
    const anchor = costs.indexOf(Math.min(...costs))
    const step = anchor + 1 < said.length ? 1 : -1
    const neighbour = said[anchor + step]
    const row = { frame, anchor, number }
    for (const word of expand(said[anchor] ?? '')) {
      const shelf: Shelf = all.get(word) ?? { next: new Map(), previous: new Map(), others: [] }
      all.set(word, shelf)
      if (neighbour === undefined || neighbour.startsWith('*')) shelf.others.push(row)
      else {
        const beside = step > 0 ? shelf.next : shelf.previous
        for (const other of expand(neighbour)) beside.set(other, [...(beside.get(other) ?? []), row])
      }
    }
  }
  return all
}

/** A frame with one of its words; the earlier rows of the table go first. */
interface Row {
  readonly frame: Frame
  readonly anchor: number
  readonly number: number
}

/** The frames with one rare word: by the word that must follow it, or else by the one that must precede it, and the others. */
interface Shelf {
  readonly next: Map<string, Row[]>
  readonly previous: Map<string, Row[]>
  readonly others: Row[]
}

const none: readonly Row[] = []

const firstOf =
  ({ next, previous, others }: Shelf): Pattern =>
  (place) => {
    const { words } = place.reading
    const after = (next.size === 0 ? undefined : next.get(words[place.at + 1]?.low ?? '')) ?? none
    const before = (previous.size === 0 ? undefined : previous.get(words[place.at - 1]?.low ?? '')) ?? none
    if (after.length + before.length + others.length === 0) return undefined
    for (const { frame, anchor } of [...after, ...before, ...others].sort((one, other) => one.number - other.number)) {
      const slip = matched(place, frame, anchor)
      if (slip !== undefined) return slip
    }
    return undefined
  }

function matched(place: Place, { words, notBefore, notAfter, mend, message }: Frame, anchor: number): Slip | undefined {
  const { reading, at } = place
  const start = at - anchor
  const end = start + words.length - 1
  for (let step = 0; step < words.length; step++) {
    const word = reading.words[start + step]
    if (word === undefined || words[step]?.(word.low) !== true) return undefined
    if (word.capital && step > 0 && word.low !== 'i' && !word.low.startsWith("i'")) return undefined
  }
  if (beside(place, start - at) === undefined && start !== at) return undefined
  if (beside(place, end - at) === undefined && end !== at) return undefined
  if (isTied(place, end - at) || isTied({ reading, at: start }, -1)) return undefined
  if (notBefore?.(beside(place, start - 1 - at)?.low ?? '') === true) return undefined
  if (notAfter?.(beside(place, end + 1 - at)?.low ?? '') === true) return undefined
  const said = reading.words.slice(start, end + 1).map((word) => written(reading, word))
  const filled = mend.replace(/\$(\d)([+'~-]?)/g, (_, number: string, form: string) =>
    formed(said[Number(number) - 1] ?? '', form),
  )
  const isCapital = reading.words[start]?.capital === true
  return {
    message,
    first: start,
    last: end,
    mend: isCapital ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled,
  }
}

function formed(word: string, form: string): string {
  if (form === '+') return participleOf(word)
  if (form === '-') return baseOf(word)
  if (form === '~')
    return `${/[^e]e$/.test(word) ? word.slice(0, -1) : word.replace(/t$/, word === 'get' ? 'tt' : 't')}ing`
  return form === "'" ? `${word.slice(0, -1)}'${word.slice(-1)}` : word
}

const shelves = compile()

export const frames: ReadonlyMap<string, Pattern> = new Map([...shelves].map(([word, shelf]) => [word, firstOf(shelf)]))

/** Asks for the places where a frame may begin to be looked at. */
export function askForFrames(table: BesideTable): void {
  for (const [word, { next, previous, others }] of shelves) {
    if (others.length > 0) table.anywhere(word)
    for (const other of next.keys()) table.beside(word, 1, other)
    for (const other of previous.keys()) table.beside(word, -1, other)
  }
}
