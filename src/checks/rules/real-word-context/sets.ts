import { embarrassing, everyday } from './pairs.ts'

/** So common that they stand beside everything: they may have been meant, but are never doubted themselves. */
export const neverDoubted: ReadonlySet<string> = new Set(
  'the of and that for is with by be as or are was not which will'.split(' '),
)

/** Word -> what may have been meant by it. */
export const everydayMeant: ReadonlyMap<string, readonly string[]> = everyday
  .trim()
  .split(/\s*\/\s*/)
  .reduce((map, set) => {
    const words = set.split(/\s+/)
    for (const word of words) {
      if (neverDoubted.has(word)) continue
      const known = map.get(word) ?? []
      map.set(word, [...known, ...words.filter((other) => other !== word && !known.includes(other))])
    }
    return map
  }, new Map<string, string[]>())

/** Who has honest uses for an embarrassing word. */
export type Field = 'body' | 'rude' | 'death'

export interface Embarrassing {
  readonly field: Field
  readonly meant: readonly string[]
}

export const embarrassingMeant: ReadonlyMap<string, Embarrassing> = new Map(
  embarrassing
    .trim()
    .split('\n')
    .flatMap((line) => {
      const field = line.slice(0, line.indexOf(':')) as Field
      const rows = line.slice(field.length + 1).split('/')
      return rows.flatMap((row): [string, Embarrassing][] => {
        const [wrong = '', meant = ''] = row.split('>').map((cell) => cell.trim())
        return wrong === '' ? [] : [[wrong, { field, meant: meant.split(/\s+/) }]]
      })
    }),
)

/** How much more has to speak for a word where clean text alarmed too often: "word > meant". */
export const doubtful: Readonly<Record<string, number>> = {
  'if > of': 5,
  'an > and': 3,
  'they > the': 3,
  'too > to': 3,
  'two > to': 3,
  'four > for': 4,
  'county > country': 4,
  "it's > its": 2,
  'town > own': 2,
  'off > of': 4,
  "they're > there": 1,
  "they're > their": 1,
  'from > form': 2,
  'sued > used': 1,
}
