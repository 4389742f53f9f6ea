import type { Reading } from '../../text/reading.ts'
import { tagged } from './parties.ts'
import { slogans, taunts, tauntWords } from './signs.ts'

interface Place {
  readonly from: number
  readonly to: number
}

const phrases: readonly (readonly string[])[] = [...slogans, ...taunts].map((phrase) => phrase.split(' '))
/** Each phrase is looked for from its rarest word. */
const keys = new Map<string, { readonly phrase: readonly string[]; readonly at: number }[]>()
const common = new Set(
  "make great again keep her up stop the drain let's vote blue no matter who get done for many not few take back control feel i'm with my president prime minister but lock two sir rich tax".split(
    ' ',
  ),
)
for (const phrase of phrases) {
  const rare = phrase.findIndex((word) => !common.has(word))
  const at = rare < 0 ? phrase.length - 1 : rare
  const key = phrase[at] ?? ''
  keys.set(key, [...(keys.get(key) ?? []), { phrase, at }])
}

/** The words from which a slogan or a taunt is found. */
export const sloganKeys: readonly string[] = [...keys.keys(), ...tauntWords, 'maga']

/** The slogans of one side, and the names that only mock the other. */
export function* slogansIn({ words, text }: Reading): Generator<Place> {
  for (let place = 0; place < words.length; place++) {
    const word = words[place]
    if (word === undefined || word.mark === 'link') continue
    if (
      word.low === 'maga' ? text.slice(word.from, word.to) === 'MAGA' || word.mark === '#' : tauntWords.has(word.low)
    ) {
      yield { from: word.mark === '#' ? word.from - 1 : word.from, to: word.to }
      continue
    }
    for (const { phrase, at } of keys.get(word.low) ?? []) {
      const first = words[place - at]
      const last = words[place - at + phrase.length - 1]
      if (first === undefined || last === undefined) continue
      if (phrase.every((one, step) => words[place - at + step]?.low === one)) yield { from: first.from, to: last.to }
    }
  }
}

const before = [
  'votefor',
  'vote',
  'never',
  'dump',
  'stop',
  'impeach',
  'reelect',
  'elect',
  'back',
  'imwith',
  'fire',
  'sack',
  'ditch',
  'bin',
  'boot',
  'beat',
  'oust',
  'resign',
  'gettherid',
  'fuck',
]
const behind = [
  'out',
  'mustgo',
  'resign',
  'scum',
  'liars',
  'lies',
  'lied',
  'chaos',
  'sleaze',
  'corruption',
  'forpm',
  '4pm',
  'forpresident',
  'forprison',
  'isaliar',
  'isntworking',
  'traitor',
  'traitors',
]
const whole = new Set(
  'voteblue votered votegreen votethemout getthetoriesout gtto toriesout bluewave redwave flipthesenate flipthehouse flipitblue maga kag lockherup stopthesteal draintheswamp letsgobrandon fbpe notmypresident voteblue2024 bluenomatterwho votebluenomatterwho toryscum getbrexitdone takebackcontrol torycuts toryshambles generalelectionnow backboris jc4pm turntexasblue puttheliberalslast putlnplast'.split(
    ' ',
  ),
)

/** Whether a tag, in lower case without #, is advice how to vote, a slogan or an insult of a party or a leader. */
export function tagTakesSide(tag: string): boolean {
  if (tag.length < 3 || tag.length > 40) return false
  if (whole.has(tag) || tauntWords.has(tag)) return true
  for (const verb of before)
    if (tag.startsWith(verb) && tagged.has(tag.slice(verb.length).replace(/20\d\d$/, ''))) return true
  for (const verb of behind)
    if (tag.endsWith(verb) && tagged.has(tag.slice(0, -verb.length).replace(/^the/, ''))) return true
  return /20\d\d$/.test(tag) && yearLeaders.has(tag.slice(0, -4))
}

const yearLeaders = new Set(
  'trump biden harris harriswalz trumpvance bidenharris trumppence desantis bernie newsom vance kamala maga'.split(' '),
)
