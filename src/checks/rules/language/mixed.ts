import { sentenceAround } from '../../text/context.ts'
import { inside, type Reading } from '../../text/reading.ts'
import { textHas } from '../../text/signs.ts'
import { places, WordTable, wordSet } from '../../text/tables.ts'
import { languagesOf, tongues, trimmings } from './tongues.ts'

/** Small words of other languages that are English words, too. */
const english = wordSet(
  `die an am in is on at so was war man hat her bin are do as no me to per son for van den fan ha hi us dog over after best see men go don
  more may all alle under ever art gift rot tag bald hell rat fast sale main chat pain mare ten ale pan my by bad as he be per pro sin con a i o`,
)
const strange = new WordTable(
  [...tongues]
    .filter(([code]) => code !== 'en' && code !== 'la')
    .flatMap(([, { words }]) => [...words].filter((word) => (word.length > 1 || word > 'z') && !english.has(word))),
)
const ownSmall = tongues.get('en')?.words ?? new Set<string>()

const WINDOW = 9
const FEWEST = 3
/** Longer texts are told by their beginning. */
const MOST = 200
/** Languages at home beside English: there a post may say all twice. */
const home: Readonly<Record<string, string>> = { CA: 'fr', GB: 'cy gd ga', IE: 'ga', US: 'es' }

export interface Run {
  readonly from: number
  readonly to: number
  readonly language: string
}

/** Words of another language in the middle of an English text: three small ones near each other, and hardly an English one between. */
export function foreignRun(reading: Reading, allowed: readonly string[], country: string): Run | null {
  const at = places(reading, strange).slice(0, MOST)
  if (at.length < FEWEST) return null
  const { words, quotes } = reading
  const plain = at.filter((place) => {
    const word = words[place]
    return (
      word !== undefined &&
      word.mark === '' &&
      (!word.capital || word.opens || word.low === 'sie') &&
      !inside(quotes, word.from)
    )
  })
  for (const [number, start] of plain.entries()) {
    for (const code of languagesOf.get(words[start]?.low ?? '') ?? []) {
      if (allowed.includes(code) || code === 'la' || code === 'en') continue
      const near = plain
        .slice(number)
        .filter((place) => place - start < WINDOW && languagesOf.get(words[place]?.low ?? '')?.includes(code))
      const last = near.at(-1) ?? start
      const kinds = new Set(near.map((place) => words[place]?.low ?? ''))
      if (near.length < FEWEST || kinds.size < FEWEST - 1 || ![...kinds].some((low) => !trimmings.has(low))) continue
      if (words.slice(start, last + 1).filter(({ low }) => ownSmall.has(low) && !kinds.has(low)).length > 0) continue
      const { first, last: end } = sentenceAround(words, start)
      const besides = words.slice(first, end + 1).filter(({ low }) => ownSmall.has(low)).length
      if (home[country]?.split(' ').includes(code) && besides < 2) continue
      return {
        from: words[Math.max(first, start - 1)]?.from ?? 0,
        to: words[last]?.to ?? 0,
        language: tongues.get(code)?.name ?? 'another language',
      }
    }
  }
  return null
}

const leftover =
  /\[?\b(?:translate[ds]? (?:to|into|from|by)? ?(?:FR|EN|ES|DE|CY|GA|French|Spanish|Welsh|Irish|German|Italian|Polish|Google|DeepL|Facebook|Microsoft|English)\b|auto-?(?:detected|translated)\b(?::? \p{L}+)?|machine translat\w+|detected language\b|google translate\b|see (?:original|translation)\b|view (?:original|translation)\b|original text:|\[(?:FR|ES|DE|CY|GA|PL|translation)(?: version| below| tbc| to follow)?\])[^\n.]{0,30}/iu
const hasLeftover = textHas(
  'translat',
  'auto-detect',
  'autodetect',
  'auto detect',
  'detected language',
  'see original',
  'view original',
  'original text',
  '[fr',
  '[es',
  '[de',
  '[cy',
  '[ga',
  '[pl',
)
const speaksOfIt =
  /\b(?:how (?:to|we)|tool|app|service|volunteers?|wanted|course|class|novel|poems?|translator|translated by \p{Lu}\p{L}+ \p{Lu})\b/u

/** What a translation program leaves in a text. */
export function leftoverOf(reading: Reading): { from: number; to: number } | null {
  if (!hasLeftover(reading) || speaksOfIt.test(reading.text)) return null
  const hit = leftover.exec(reading.text)
  return hit === null ? null : { from: hit.index, to: hit.index + hit[0].trimEnd().length }
}

/** English as a program or a dictionary makes it. */
const stilted =
  /\b(?:please to (?:enjoy|come|visit|see|note|join|call|find|buy)\b|(?:is|are|be|stay|remain) (?:always )?at (?:your |our |the |full )?disposition\b|tickets of the \p{L}+ (?:is|are)\b|do not doubt (?:to|in)|don['’]t doubt (?:to|in)|kindly do the needful|we (?:wait|expect) you (?:on|at|in|all|the|this|next)\b|(?:the|all) informations\b|for to (?:see|come|make|buy|have|get|enjoy)\b|assist to (?:the|our|this)|we count (?:with|on) your (?:assistance|presence)|inscriptions? (?:are|is) open|realized? an? (?:event|concert|visit|workshop)|all the (?:days|world|public) (?:is|are) (?:invited|welcome)|every (?:mornings|days|evenings|weeks|years|persons|peoples)\b|how to arrive\b|the next days\b|of your family[.!]|we are (?:very )?content to|makes? (?:part|attention) of|in the frame of (?:the|our)|thanks? in advance for your comprehension|for your comprehension\b|sorry for the disturb\w*|until (?:the )?exhaustion of|it is prohibited (?:of|the)|since already (?:many )?thanks?|we invite you cordially|free entrance for all the|the spectacle (?:starts|begins|is|of)|by the part of|the smoothness of the making|we inform that|it will have place|has place (?:the|on)|the past (?:friday|saturday|sunday|monday|week) we|to take a (?:decision|photo) of yours|enjoy of (?:the|our|a|this)\b|discuss about\b|explain you\b|suggest you to\b|depending of\b|responsible of\b|interested on\b|according with\b)/iu
const hasStilted = textHas(
  'please to ',
  'disposition',
  'tickets of the',
  'doubt ',
  'the needful',
  'wait you',
  'expect you',
  'informations',
  'for to ',
  'assist to',
  'count with',
  'count on your',
  'inscription',
  'realize a',
  'realized a',
  'realise',
  'all the days',
  'all the world',
  'all the public',
  'every mornings',
  'every days',
  'every evenings',
  'every persons',
  'every peoples',
  'every weeks',
  'every years',
  'to arrive',
  'the next days',
  'content to',
  'makes part',
  'make part',
  'frame of',
  'comprehension',
  'disturb',
  'exhaustion',
  'is prohibited',
  'since already',
  'you cordially',
  'entrance for',
  'spectacle',
  'the part of',
  'smoothness',
  'inform that',
  'have place',
  'has place',
  'enjoy of',
  'discuss about',
  'explain you',
  'suggest you to',
  'depending of',
  'responsible of',
  'interested on',
  'according with',
)

export function stiltedIn(reading: Reading): { from: number; to: number } | null {
  if (!hasStilted(reading)) return null
  const hit = stilted.exec(reading.text)
  return hit === null ? null : { from: hit.index, to: hit.index + hit[0].length }
}
