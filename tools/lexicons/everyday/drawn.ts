import { afters, replies, subjects } from './talk.ts'
import { words } from './words.ts'

/** A number from 0 up to, not including, 1; which one comes next is fixed by the seed it was made from. */
type Dice = () => number

/** How somebody writes: kept for a few posts, so that habits go together as they do in people. */
interface Habits {
  readonly american: boolean
  /** At every sentence; at the start of a post but not for `I`; for names and `I` only; never; nothing else. */
  readonly capitals: 'tidy' | 'first' | 'late' | 'none' | 'shouting'
  readonly commas: boolean
  /** `dont`; `u r gr8`; `sooo`; `teh`. */
  readonly dropsApostrophes: boolean
  readonly shortens: boolean
  readonly stretches: boolean
  readonly slips: boolean
  /** Between two sentences, and after the last one. */
  readonly between: string
  readonly end: string
  readonly tails: readonly string[]
  readonly pictures: readonly string[]
  /** Shares of posts with a tag, as an answer to somebody, with a mention or a link in it. */
  readonly tags: number
  readonly answers: number
  readonly links: number
}

/**
 * Posts as anybody writes them on an account of their own: lunch, the match, a late bus. The voice of an organisation
 * is told from them. They are made up from lists, and always the same ones for a seed; of 3,000 fewer than 10 come twice.
 *
 * @param seed any whole number
 * @param count how many posts, of 1 to 3 sentences each
 */
export function* drawnPosts(seed: number, count: number): Generator<string, void, undefined> {
  const dice = diceFrom(seed)
  let habits = somebody(dice)
  let more = 0
  for (let made = 0; made < count; made++) {
    if (more === 0) {
      habits = somebody(dice)
      more = 1 + Math.floor(dice() * 4)
    }
    more--
    yield post(habits, dice)
  }
}

/** Mulberry32: 32 bits of state are plenty for some thousand posts. */
function diceFrom(seed: number): Dice {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function pick<T>(from: readonly T[], dice: Dice): T {
  const one = from[Math.floor(dice() * from.length)]
  if (one === undefined) throw new Error('There is nothing to pick from.')
  return one
}

/** The entries of a list of words. */
function listed(name: string): readonly string[] {
  const entries = words[name]
  if (!entries) throw new Error(`There is no list of words called ${name}.`)
  return entries
}

function somebody(dice: Dice): Habits {
  const chance = (share: number) => dice() < share
  const capitals = pick(
    ['tidy', 'tidy', 'tidy', 'tidy', 'tidy', 'tidy', 'first', 'late', 'late', 'none'] as const,
    dice,
  )
  const careless = capitals !== 'tidy'
  const pictures = pick(['emoji', 'emoji', 'face', '', '', '', ''], dice)
  return {
    american: chance(0.5),
    capitals: chance(0.02) ? 'shouting' : capitals,
    commas: chance(careless ? 0.35 : 0.65),
    dropsApostrophes: chance(careless ? 0.2 : 0.02),
    shortens: chance(careless ? 0.22 : 0.04),
    stretches: chance(0.2),
    slips: chance(0.12),
    between: pick(['. ', '. ', '. ', '. ', '! ', '... ', ' ', ' ', ', ', ' - '], dice),
    end: pick(['.', '.', '.', '.', '.', '', '', '', '!', '...', pick(['!!', '..', '!'], dice)], dice),
    tails: chance(0.5) ? [pick(listed('tail'), dice), pick(listed('tail'), dice)] : [],
    pictures: pictures === '' ? [] : [pick(listed(pictures), dice), pick(listed(pictures), dice)],
    tags: pick([0, 0.1, 0.4, 0.9], dice),
    answers: pick([0, 0.2, 0.4, 0.8], dice),
    links: pick([0, 0, 0, 0.1], dice),
  }
}

const everySentence = Object.values(subjects).flatMap((of) => of.map((sentence) => ({ sentence, of })))

function post(habits: Habits, dice: Dice): string {
  const chance = (share: number) => dice() < share
  const answer = chance(habits.answers)
  const parts: string[] = []
  const first = pick(everySentence, dice)
  parts.push(answer && chance(0.75) ? pick(replies, dice) : first.sentence)
  while (parts.length < 3 && chance(0.5)) {
    const next = pick(chance(0.35) ? first.of : afters, dice)
    if (!parts.includes(next)) parts.push(next)
  }
  const said = parts
    .map((sentence) => asked(filled(sentence, habits, dice), habits, dice))
    .map((sentence) => (habits.commas ? sentence : sentence.replace(/, /g, ' ')))
  if (!answer && chance(0.14))
    said[0] = `${filled(pick(listed('opening'), dice), habits, dice)}${chance(0.5) ? ',' : ''} ${said[0]}`
  let text = written(said, habits, dice)
  if (chance(0.4) && habits.tails.length > 0)
    text += ` ${cased(filled(pick(habits.tails, dice), habits, dice), habits, false)}`
  if (chance(0.45) && habits.pictures.length > 0) text += ` ${pick(habits.pictures, dice)}`
  if (answer) text = `${handle(dice)} ${chance(0.1) ? `${handle(dice)} ` : ''}${text}`
  else if (chance(0.06)) text += ` ${handle(dice)}`
  if (chance(habits.tags)) text += ` ${tag(habits, dice)}${chance(0.25) ? ` ${tag(habits, dice)}` : ''}`
  return chance(habits.links) ? `${text} ${link(dice)}` : text
}

const gap = /\[([^[\]]*)\]|\{(\w+)\}|<([^<>/]*)\/([^<>]*)>/

/** A sentence with its gaps filled and its choices made, innermost first. */
function filled(sentence: string, habits: Habits, dice: Dice): string {
  let text = sentence
  for (let found = gap.exec(text); found; found = gap.exec(text)) {
    const [whole, choices, list, british, american] = found
    let instead = (habits.american ? american : british) ?? ''
    if (choices !== undefined) instead = pick(choices.split('|'), dice)
    if (list !== undefined) instead = list === 'link' ? link(dice) : pick(listed(list), dice)
    text = text.slice(0, found.index) + instead + text.slice(found.index + whole.length)
  }
  return text
    .replace(/\bnew the /g, 'new ')
    .replace(/\ba (?=[aeio])/g, 'an ')
    .replace(/ +(?=[,?!. ]|$)/g, '')
    .trim()
}

const asks =
  /^(?:who(?:'s)?|what(?:'s)?(?! a)|why|how|when are|is it|are|do you|did|does|has anyone|can (?:you|anyone)|anyone|any) /i

function asked(sentence: string, habits: Habits, dice: Dice): string {
  if (!asks.test(sentence) || /[?!]/.test(sentence)) return sentence
  return dice() < (habits.capitals === 'tidy' ? 0.6 : 0.3) ? `${sentence}?` : sentence
}

/** Sentences as these habits put them down: joined, cased, shortened, stretched. */
function written(sentences: readonly string[], habits: Habits, dice: Dice): string {
  let text = ''
  for (const [at, sentence] of sentences.entries()) {
    const last = at === sentences.length - 1
    const usual = dice() < 0.65
    const mark = last ? (usual || dice() < 0.3 ? habits.end : '') : usual ? habits.between : '. '
    const stop = /[?!.]$|https?:\S+$/.test(sentence) ? (last ? '' : ' ') : mark
    const begins =
      (habits.capitals === 'tidy' && /(?:^|[.!?] )$/.test(text)) || (habits.capitals === 'first' && at === 0)
    text += (begins ? capital(sentence) : sentence) + stop
  }
  const shouted = habits.stretches && dice() < 0.25
  const one = Math.floor(dice() * text.split(' ').length)
  return text
    .split(' ')
    .map((word, at) => {
      if (/^https?:/.test(word)) return word
      const plain = habits.stretches && dice() < 0.12 ? stretched(word, dice) : word
      const brief = habits.shortens && dice() < 0.7 ? shortened(plain) : plain
      const slipped = habits.slips && dice() < 0.04 ? misspelt(brief, dice) : brief
      return cased(habits.dropsApostrophes ? slipped.replace(/'/g, '') : slipped, habits, shouted && at === one)
    })
    .join(' ')
}

function cased(word: string, habits: Habits, shouted: boolean): string {
  if (habits.capitals === 'shouting' || shouted) return word.toUpperCase()
  if (habits.capitals === 'none') return word.toLowerCase()
  return habits.capitals === 'first' ? word.replace(/^I(?=$|'|[.,!?])/, 'i') : word
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Words as thumbs shorten them. */
const short: ReadonlyMap<string, string> = new Map(
  `you u|your ur|you're ur|are r|why y|because cuz|please plz|tonight 2nite|tomorrow 2moro|love luv|people ppl|thanks thx
  what wot|know kno|good gud|really rly|though tho|right rite|and n|before b4|birthday bday|just jus|night nite|with w/
  weekend wkend|have hav|don't dont|about bout|them em|for 4|to 2|see c|my ma|the da|something sumthin|nothing nuffin
  going goin|never neva|morning mornin|school skool|was woz|great gr8|later l8r|okay k|ok k|mate m8`
    .split(/\s*[|\n]\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
)

const shortened = (word: string) => short.get(word) ?? word.replace(/(?<=\w{3}in)g$/, '')

/** `so` as `sooo`: the last vowel again and again, or the last letter. */
function stretched(word: string, dice: Dice): string {
  if (
    !/^(?:so|no|yes|love|please|why|way|ugh|too|oh|good|really|omg|hey|yay|tired|bored|best|ever|happy|cold)$/i.test(
      word,
    )
  )
    return word
  const times = 2 + Math.floor(dice() * 4)
  const vowel = /[aeiouy](?=[^aeiouy]*$)/.exec(word)
  const at = vowel && dice() < 0.7 ? vowel.index : word.length - 1
  return word.slice(0, at) + word.charAt(at).repeat(times) + word.slice(at)
}

/** A word as fingers slip: two letters change places, or one is left out. */
function misspelt(word: string, dice: Dice): string {
  if (!/^[a-z]{4,}$/.test(word)) return word
  const at = 1 + Math.floor(dice() * (word.length - 2))
  const after = word.slice(at + 1)
  return dice() < 0.5
    ? word.slice(0, at) + after
    : word.slice(0, at) + after.charAt(0) + word.charAt(at) + after.slice(1)
}

const letters = (count: number, dice: Dice) =>
  Array.from({ length: count }, () => pick([...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'], dice)).join(
    '',
  )

function link(dice: Dice): string {
  return `http${dice() < 0.6 ? 's' : ''}://${pick(listed('site'), dice)}/${letters(5 + Math.floor(dice() * 5), dice)}`
}

function handle(dice: Dice): string {
  const name = pick(listed('name'), dice)
  const more = pick(['', '_', pick(listed('tagged'), dice), pick(listed('name'), dice), 'xo', 'x', 'the', 'Mc'], dice)
  const digits = dice() < 0.4 ? `${Math.floor(dice() * 100)}` : ''
  const whole = dice() < 0.5 ? `${name}${more}${digits}` : `${more}${name}${digits}`
  return `@${dice() < 0.5 ? whole.toLowerCase() : whole}`
}

function tag(habits: Habits, dice: Dice): string {
  const text = filled(pick(listed('tag'), dice), habits, dice)
  return `#${habits.capitals === 'tidy' && dice() < 0.5 ? capital(text) : text}`
}
