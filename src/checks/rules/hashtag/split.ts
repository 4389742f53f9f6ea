import type { Frequencies } from '../../../domain/facts.ts'
import { familiar, type Grade, grades, names, short } from './rude.ts'

/** A run of letters cut into words, with how likely the words are: a sum of natural logarithms. */
export interface Cut {
  readonly words: readonly string[]
  readonly score: number
}

/** A way to read the run that holds a word which nobody wants there. */
export interface Hidden extends Cut {
  readonly word: string
  readonly grade: Grade
  /** Where that word begins in the run. */
  readonly at: number
}

const LONGEST = 18
const STEP = Math.LN2 / 8
/** "the" is about one word of 25 in English, which tells how many words were counted. */
const THE = Math.log(0.04)
/** Steps that a plural or possessive s costs where the dictionary has only the word without. */
const BARE_S = 24
/** Steps for a word that the dictionary has without a count. */
const UNCOUNTED = 70
/** Three letters are read as a word only where it is a common one. */
const COMMON = 140
/** A name that is known far and wide. */
const NAME = 150
/** A rude word without a count is better known than books make it. */
const RUDE = 135

export interface Cuts {
  /** The likeliest reading without a word of the list. */
  readonly clean: Cut | null
  /** The likeliest reading with one. */
  readonly hidden: Hidden | null
}

interface Step extends Cut {
  readonly hidden: { readonly word: string; readonly grade: Grade; readonly at: number } | null
}

const start: Step = { words: [], score: 0, hidden: null }

/** Both readings of a run of lower-case letters, by dynamic programming over its places. */
export function cut(run: string, dictionary: Frequencies): Cuts {
  const total = dictionary.of('the') * STEP - THE
  const clean: (Step | null)[] = [start]
  const rude: (Step | null)[] = [null]
  for (let end = 1; end <= run.length; end++) {
    let bestClean: Step | null = null
    let bestRude: Step | null = null
    for (let from = Math.max(0, end - LONGEST); from < end; from++) {
      const before = clean[from] ?? null
      const rudeBefore = rude[from] ?? null
      if (before === null && rudeBefore === null) continue
      const word = run.slice(from, end)
      const steps = stepsOf(word, dictionary)
      if (steps === 0) continue
      const score = steps * STEP - total
      const grade = grades.get(word)
      if (before !== null && grade === undefined) bestClean = better(bestClean, before, word, score, null)
      if (before !== null && grade !== undefined)
        bestRude = better(bestRude, before, word, score, { word, grade, at: from })
      if (rudeBefore !== null) bestRude = better(bestRude, rudeBefore, word, score, rudeBefore.hidden)
    }
    clean.push(bestClean)
    rude.push(bestRude)
  }
  const last = rude[run.length] ?? null
  return {
    clean: clean[run.length] ?? null,
    hidden: last === null || last.hidden === null ? null : { ...last.hidden, words: last.words, score: last.score },
  }
}

function better(best: Step | null, before: Step, word: string, score: number, hidden: Step['hidden']): Step {
  const sum = before.score + score
  return best !== null && best.score >= sum ? best : { words: [...before.words, word], score: sum, hidden }
}

/** How common a word is, in the steps of the table; 0 = not a word that a reader would see. */
function stepsOf(word: string, dictionary: Frequencies): number {
  if (word.length < 3) return short.has(word) ? Math.max(dictionary.of(word), COMMON) : 0
  const known = Math.max(dictionary.of(word), familiar.get(word) ?? (names.has(word) ? NAME : 0))
  if (grades.has(word)) return Math.max(known, RUDE)
  if (word.length === 3) return known >= COMMON ? known : 0
  if (known > 1) return known
  if (known === 1) return word.length > 4 ? UNCOUNTED : 0
  const bare = word.endsWith('s') ? dictionary.of(word.slice(0, -1)) : 0
  return bare > BARE_S + UNCOUNTED ? bare - BARE_S : 0
}

/** Whether one reading only cuts the words of another into pieces, so that a reader who knows the words will hardly see it. */
export function onlyCutsUp(fine: Cut, whole: Cut): boolean {
  const places = new Set(cutsOf(fine))
  return cutsOf(whole).every((place) => places.has(place))
}

function cutsOf({ words }: Cut): readonly number[] {
  let at = 0
  return words.map((word) => (at += word.length))
}

/** Words that are seen across two words even where the letters beside them make none: "heat pump sex eter". */
const vivid = [
  'sex',
  'rape',
  'rapes',
  'rapist',
  'penis',
  'vagina',
  'shit',
  'cunt',
  'fuck',
  'wank',
  'slut',
  'whore',
  'porn',
  'anal',
  'incest',
  'nazi',
  'fart',
  'farts',
  'tits',
  'turd',
  'piss',
  'bitch',
  'dick',
  'cock',
  'boner',
  'boob',
  'cum',
  'clit',
  'dildo',
  'orgy',
  'orgasm',
  'jizz',
  'spunk',
  'paedo',
  'pedo',
  'perv',
  'handjob',
  'blowjob',
  'knob',
  'arse',
  'anus',
  'hitler',
  'nigger',
  'faggot',
  'crap',
  'bigass',
  'fatass',
  'dumbass',
  'badass',
]

/** A vivid word in a run that cannot be read otherwise: part of a name, or of words grown together. */
export function standingOut(run: string): Hidden | null {
  const word = vivid.find((each) => run.includes(each))
  if (word === undefined) return null
  const at = run.indexOf(word)
  const words = [run.slice(0, at), word, run.slice(at + word.length)].filter((each) => each !== '')
  return { words, score: Number.NEGATIVE_INFINITY, word, grade: 'crude', at }
}

/** A vivid word across two words of the reading, beside which one side at least can be read. */
export function straddling(run: string, clean: Cut, dictionary: Frequencies): Hidden | null {
  const places = new Set(cutsOf(clean))
  for (const word of vivid) {
    const at = run.indexOf(word)
    if (at < 0) continue
    const end = at + word.length
    if (!Array.from({ length: word.length - 1 }, (_, step) => at + step + 1).some((place) => places.has(place)))
      continue
    const before = at === 0 ? start : cut(run.slice(0, at), dictionary).clean
    const after = end === run.length ? start : cut(run.slice(end), dictionary).clean
    if (before === null && after === null) continue
    const words = [...sideOf(before, run.slice(0, at)), word, ...sideOf(after, run.slice(end))]
    return { words, score: Number.NEGATIVE_INFINITY, word, grade: 'crude', at }
  }
  return null
}

const sideOf = (side: Cut | null, letters: string): readonly string[] => side?.words ?? [letters]
