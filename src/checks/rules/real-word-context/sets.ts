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

/** Pairs whose neighbours are alike, parted by "/": clean text alarmed with less. */
const alike = `
an > and / art > part / assistants > assistance / bare > bear / beech > beach / bite > bit / buy > by / chance >
change / chances > changes / change > chance / clay > play / coat > cost / counties > countries / county > country /
excess > access / feat > feet / fist > first / flour > floor / form > from / four > for / fried > friend / fur > for /
guise > guys / herd > heard / here > where / hoarse > horse / humane > human / if > of / it's > its / knot > not /
loving > living / mourning > morning / no > not / off > of / older > order / on > one / one > on / our > out / pace >
space / passed > past / patrons > patterns / present > prevent / prize > price / prophets > profits / proved > provide
/ reach > each / reed > read / riot > root / safely > safety / sail > sale / show > how / sight > site / snow > show /
sore > score / stared > started / stationary > station / statues > status / steep > step / sword > word / thank >
think / theme > them / then > than / there > their / they > the / they're > there / thorough > through / threw >
through / too > to / two > to / unclear > nuclear / vigil > virgin / walking > working / went > when / were > where /
wet > west / where > here / whole > while / width > with / won > one / word > world / worn > won / writes > rights /
you > your / your > you
`
/** What more has to speak for those. */
const ALIKE = 1.3

/** How much more has to speak for a word where clean text alarmed far too often: "word > meant". */
const suspect: Readonly<Record<string, number>> = {
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
  'from > form': 2,
  'sued > used': 1,
  'capitol > capital': 6,
  "you're > your": 4,
  "they're > there": 4,
  "they're > their": 5,
  'wear > where': 4,
  'wear > were': 4,
  'everyday > every': 3,
  'every > very': 2,
  'thank > think': 3,
  'tour > your': 3,
  'aid > said': 4,
  'precedent > president': 3,
  'heat > hear': 2,
  'one > on': 2,
  'hour > our': 2,
  'fur > for': 3,
  'worn > won': 2,
  'unite > unit': 3,
  'wish > with': 3,
  'currant > current': 3,
  'mussel > muscle': 3,
  'mussels > muscles': 3,
  'prizes > prices': 2,
  'thyme > time': 3,
  'raze > raise': 2,
  'sever > serve': 1,
  'weeding > wedding': 2,
  'cloths > clothes': 2,
  'tern > turn': 3,
  'seller > cellar': 1,
  'stall > still': 3,
  'raining > training': 4,
  'fete > feet': 4,
  'stop > top': 2,
  'fined > find': 2,
  'kerb > curb': 4,
  'sails > sales': 1,
  'pallet > palette': 2,
  'revue > review': 2,
  'riot > root': 2,
  'quay > key': 2,
  'spice > space': 2,
  'sword > word': 1,
  'practise > practice': 1,
  'practice > practise': 2,
  'storeys > stories': 1,
  'birth > berth': 2,
}

/** How much more than usual has to speak for a word in place of another one. */
export const doubts: ReadonlyMap<string, number> = new Map([
  ...alike
    .trim()
    .split(/\s*\/\s*/)
    .map((pair): [string, number] => [pair.replace(/\s+/g, ' '), ALIKE]),
  ...Object.entries(suspect).map(([pair, more]): [string, number] => [pair, more + ALIKE]),
])
