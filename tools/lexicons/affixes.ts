/** One way in which a word of a Hunspell dictionary takes a beginning or an ending. */
interface Rule {
  readonly strip: string
  readonly add: string
  readonly applies: RegExp
}

interface Affix {
  readonly atFront: boolean
  /** Whether it may be joined with one of the other end. */
  readonly crosses: boolean
  readonly rules: Rule[]
}

/** Possessives: readers take 's off before they look a word up. */
const LEFT_OUT = 'M'

function affixesOf(aff: string): ReadonlyMap<string, Affix> {
  const affixes = new Map<string, Affix>()
  for (const line of aff.split('\n')) {
    const [kind, flag, third, fourth, condition] = line.trim().split(/\s+/)
    if ((kind !== 'PFX' && kind !== 'SFX') || flag === undefined || third === undefined || fourth === undefined)
      continue
    const affix = affixes.get(flag)
    if (affix === undefined) affixes.set(flag, { atFront: kind === 'PFX', crosses: third === 'Y', rules: [] })
    else {
      const where = condition ?? '.'
      affix.rules.push({
        strip: third === '0' ? '' : third,
        add: fourth === '0' ? '' : fourth,
        applies: new RegExp(affix.atFront ? `^${where}` : `${where}$`),
      })
    }
  }
  return affixes
}

const applied = (word: string, { atFront, rules }: Affix): readonly string[] =>
  rules
    .filter(({ applies }) => applies.test(word))
    .map(({ strip, add }) =>
      atFront ? add + word.slice(strip.length) : word.slice(0, word.length - strip.length) + add,
    )

/** Every word that a Hunspell dictionary stands for, with its capitals; entries with digits are left out. */
export function expanded(aff: string, dic: string): ReadonlySet<string> {
  const affixes = affixesOf(aff)
  const words = new Set<string>()
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/')
    if (word === '' || /\d/.test(word)) continue
    words.add(word)
    const own = [...flags].filter((flag) => flag !== LEFT_OUT).flatMap((flag) => affixes.get(flag) ?? [])
    const fronts = own.filter(({ atFront }) => atFront)
    for (const affix of own) {
      for (const derived of applied(word, affix)) {
        words.add(derived)
        if (affix.atFront || !affix.crosses) continue
        for (const front of fronts) if (front.crosses) for (const both of applied(derived, front)) words.add(both)
      }
    }
  }
  return words
}
