import { hitsOf } from '../../text/hits.ts'
import type { Reading } from '../../text/reading.ts'
import { flatHas, textHas } from '../../text/signs.ts'
import { wordSet } from '../../text/tables.ts'
import { type Grade, grades } from './lexicon.ts'

export interface Disguised {
  readonly from: number
  readonly to: number
  readonly grade: Grade
}

/** What people write with signs in it; longer words hold one of these. */
const stems =
  wordSet(`fuck fuk fck shit cunt twat wank piss cock dick knob arse ass bitch bastard bollock bugger crap damn bloody hell
  slut whore tits titt prick turd scum nigg fag paki spic tranny douche feck frig bellend goddamn suck pussy boner cumm jizz nips boob
  sex penis vagina rape porn gobshite minge`)

/** Read as a letter each; a sign of the second kind may stand for any. */
const letterOf: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  $: 's',
  '|': 'i',
}
const anyLetter = '*#@!%&•'
const dashes = '-–—_.'

/** The gravest of them with a dash or a dot between letters, or for one or two of them. */
const dashed = (stem: string): string[] =>
  Array.from({ length: stem.length - 1 }, (_, at) => stem.slice(0, at + 1)).flatMap((before) =>
    [...dashes].flatMap((sign) => [
      ...[0, 1, 2]
        .map((left) => before + sign + stem.slice(before.length + left))
        .filter((each) => !each.endsWith(sign)),
      before + sign + sign,
    ]),
  )
const gravest = wordSet('fuck shit cunt twat wank bitch bastard slut whore nigg fag paki cock dick ass arse')

const hasDisguise = textHas(...new Set([...stems].flatMap(signsOf)))
const hasDash = textHas(...new Set([...gravest].flatMap((stem) => dashed(stem))))
const spelledOut =
  wordSet(`fuck fucking fucked fucks shit shite cunt cunts twat wank wanker piss crap bitch arse slut whore bastard
  bollocks balls stfu gtfo omfg milf bullshit asshole arsehole dick cock prick`)
const hasSpelled = flatHas(...[...spelledOut].map((word) => ` ${[...word].join(' ')} `))
const hasGrawlix = textHas(
  ...[...'#@$%&*!'].flatMap((one) => [...'#@$%&*'].filter((two) => two !== one).map((two) => one + two)),
)

/** Three characters of a word, of which one or two are signs: "sh1", "f*c", "a$$". */
function signsOf(stem: string): string[] {
  return [...stem].flatMap((letter, at) => {
    const leet = Object.keys(letterOf).filter((sign) => letterOf[sign] === letter)
    return [...leet, ...anyLetter].flatMap((sign) => {
      const [before = '', after = ''] = [stem[at - 1], stem[at + 1]]
      if (before === '') return /[\d&#%!•]/.test(sign) ? [] : [sign + stem.slice(1, 3)]
      if (after === '') return [stem.slice(at - 2, at) + sign]
      return [before + sign + after, before + sign + sign]
    })
  })
}

const token = /[\p{L}\d*@$!#|%&•]{3,24}/gu
const halves = /(?<![\p{L}\p{N}.])(\p{L}{1,10})([-_.]{1,3}|[–—]{1,2})(\p{L}{1,8})(?![\p{L}\p{N}])/gu
const spelled = /(?<![\p{L}\p{N}'’])\p{L}(?:[ .\-_*]\p{L}){3,11}(?![\p{L}\p{N}'’])/gu
const grawlix = /[#@$%&*!^]{4,12}/g
const gravity: readonly Grade[] = ['strong', 'slur', 'rude', 'mild']
/** Words that are plain, but not with a sign in them. */
const plain = wordSet('nips nipples boob boobs sex sexy penis vagina rape raped rapist porn')
const all = ` ${[...grades]
  .sort(([, one], [, other]) => gravity.indexOf(one) - gravity.indexOf(other))
  .map(([word]) => word)
  .concat([...plain])
  .join(' ')} `

/** Swear words written so that a list does not see them: s**t, sh1t, sh—t, f u c k, and none at all: @#$%! */
export function* disguised(reading: Reading): Generator<Disguised> {
  const { text } = reading
  if (hasDisguise(reading)) {
    for (const hit of hitsOf(text, token)) {
      const grade = isMixed(hit[0]) ? hiddenIn(hit[0].toLowerCase()) : undefined
      if (grade !== undefined) yield { from: hit.index, to: hit.index + hit[0].length, grade }
    }
  }
  if (hasDash(reading)) {
    for (const hit of hitsOf(text, halves)) {
      const [whole, before = '', dash = '', after = ''] = hit
      const gap = dash.length === 1 && /[-_.]/.test(dash) ? '[a-z]?' : '[a-z]{1,3}'
      const grade = gradeLike(`${before}${gap}${after}`.toLowerCase(), before.length + after.length)
      if (grade === 'strong' || grade === 'slur') yield { from: hit.index, to: hit.index + whole.length, grade }
    }
  }
  if (hasSpelled(reading)) {
    for (const hit of hitsOf(text, spelled)) {
      const joined = hit[0].replace(/[^\p{L}]/gu, '').toLowerCase()
      const word = [...spelledOut].find((entry) => joined.startsWith(entry))
      if (word !== undefined)
        yield { from: hit.index, to: hit.index + hit[0].length, grade: grades.get(word) ?? 'strong' }
    }
  }
  if (hasGrawlix(reading)) {
    for (const hit of hitsOf(text, grawlix))
      if (new Set(hit[0].replaceAll('!', '')).size > 2)
        yield { from: hit.index, to: hit.index + hit[0].length, grade: 'mild' }
  }
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** A sign or a digit beside a letter; a word or a number by itself hides nothing, nor does a closing "!". */
function isMixed(raw: string): boolean {
  let signs = 0
  let letters = 0
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (isLetter(code)) letters += 1
    else if (code < 128 ? code !== 33 || at < raw.length - 1 : anyLetter.includes(raw.charAt(at))) signs += 1
  }
  return signs > 0 && letters > 0
}

/** The grade of the swear word that a token in lower case hides. */
function hiddenIn(raw: string): Grade | undefined {
  const bare = raw.replace(/^#(?=\p{L})|!+$/gu, '')
  const letters = bare.replace(/[^a-z]/g, '').length
  // One star at the end is a footnote, stars at both ends are emphasis, and letters must be left to tell the word by.
  if (/^[^*#]+[*#]$/.test(bare) || /^\*.*\*$/.test(bare) || letters === bare.length || letters === 0) return undefined
  if (/a\$\$/.test(bare) || /^(?:@ss|@rse|a\*\*|a\*s)$/.test(bare)) return 'rude'
  if (letters === 1) return /^[fcs]\*{3}$/.test(bare) ? 'strong' : undefined
  if (bare.includes('2') || (/^\d/.test(bare) && bare.length < 5 && !bare.startsWith('5h'))) return undefined
  return gradeLike(asPattern(bare, letters), letters)
}

/** Two stars and more may stand for one letter fewer or more. */
const asPattern = (bare: string, letters: number): string =>
  bare.replace(/\*{2,}|[^a-z]/g, (signs) =>
    signs.length === 1
      ? (letterOf[signs] ?? '[a-z]')
      : `[a-z]{${letters > 2 ? signs.length - 1 : signs.length},${letters > 2 ? signs.length + 1 : signs.length}}`,
  )

/** The gravest word that looks like this; words of three letters look like too much. */
function gradeLike(pattern: string, letters: number): Grade | undefined {
  if (letters < 2) return undefined
  const word = new RegExp(` (${pattern}) `).exec(all)?.[1]
  return word === undefined || word.length < 4 ? undefined : (grades.get(word) ?? 'mild')
}
