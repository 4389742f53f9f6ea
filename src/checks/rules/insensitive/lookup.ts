import { wordSet } from '../../text/tables.ts'
import { opening, type Phrase, phraseOf, second } from './phrase.ts'
import { groups } from './roles.ts'
import { sets } from './sets.ts'
import { ability } from './words/ability.ts'
import { asides } from './words/asides.ts'
import { gender } from './words/gender.ts'
import type { Group } from './words/group.ts'
import { harm } from './words/harm.ts'
import { hints } from './words/hints.ts'
import { origin } from './words/origin.ts'
import { standing } from './words/standing.ts'

export interface Entry {
  readonly phrase: Phrase
  readonly group: Group
  readonly unless: ReadonlySet<string>
  readonly company: ReadonlySet<string> | null
  readonly kinds: ReadonlySet<string>
  readonly countries: ReadonlySet<string> | null
}

/** The phrases that begin with one word: those whose second word is named, by that word, and the others. */
export interface Shelf {
  readonly bySecond: Map<string, Entry[]>
  readonly others: Entry[]
  /** The word names a group of people of whom roles.ts knows more. */
  isGroup: boolean
}

const none: ReadonlySet<string> = new Set()
const shelves = new Map<string, Shelf>()

const newShelf = (): Shelf => ({ bySecond: new Map(), others: [], isGroup: false })

for (const group of [...ability, ...origin, ...gender, ...standing, ...harm, ...hints, ...asides]) {
  const unless = group.unless === undefined ? none : wordSet(group.unless)
  const company = group.with === undefined ? null : wordSet(group.with)
  const kinds = group.kinds === undefined ? none : wordSet(group.kinds)
  const countries = group.countries === undefined ? null : wordSet(group.countries)
  for (const line of group.lines.trim().split('\n')) {
    const phrase = phraseOf(line, sets)
    shelve({ phrase, group, unless, company, kinds, countries })
  }
}

for (const word of groups) {
  const shelf = shelves.get(word) ?? newShelf()
  shelves.set(word, shelf)
  shelf.isGroup = true
}

function shelve(entry: Entry): void {
  const seconds = second(entry.phrase)
  for (const word of opening(entry.phrase)) {
    const shelf = shelves.get(word) ?? newShelf()
    shelves.set(word, shelf)
    if (seconds === null) shelf.others.push(entry)
    for (const next of seconds ?? []) {
      const entries = shelf.bySecond.get(next)
      if (entries === undefined) shelf.bySecond.set(next, [entry])
      else entries.push(entry)
    }
  }
}

/** The shelf of a word, for which phrases to try there: `others` always, and those of the word that follows. */
export const shelfOf = (low: string): Shelf | undefined => shelves.get(low)
