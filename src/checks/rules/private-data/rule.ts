import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Sighting, Weight } from '../../../domain/findings.ts'
import { wordedIn } from '../../text/manner.ts'
import { inside, type Reading, read } from '../../text/reading.ts'
import { textHas } from '../../text/signs.ts'
import { openSpans } from '../../text/spans.ts'
import { circumstancesOf } from './circumstances.ts'
import { insideOf } from './inside.ts'
import { personalNews } from './news.ts'
import {
  aboutACase,
  addresses,
  births,
  emails,
  identities,
  money,
  namedCases,
  phones,
  references,
  type Spotted,
} from './patterns.ts'

export const privateData: Check<null> = {
  id: 'private-data',
  kind: 'private',
  title: 'Private data of people',
  weight: 'ask',
  needs: ['manners'],
  messages: {
    card: '“{words}” is the number of a payment card. Whoever reads the post could use it.',
    bank: '“{words}” is the number of a bank account. Make sure that it is meant for everybody.',
    identity: '“{words}” looks like a number that belongs to one person, such as a health or tax number.',
    birth: '“{words}” looks like a date of birth. With a name it is enough to pretend to be somebody.',
    mobile: '“{words}” looks like a mobile number. Strangers may call it for years.',
    phone: '“{words}” looks like the number of a person. Strangers may call it for years.',
    email: '“{words}” looks like the address of a person. Strangers may write to it for years.',
    home: '“{words}” looks like where somebody lives.',
    news: '“{words}” is news of one person. Make sure that they want everybody to know.',
    hush: '“{words}” reads like something that was not to be told yet, or not to everybody.',
    open: '“{words}” tells strangers how to get in, or when nobody is there.',
    source: '“{words}” may show who spoke to you in confidence, or where somebody is safe.',
    pay: '“{words}” looks like what one person earns.',
    list: '“{words}” names people beside what they owe, earned or did not do.',
    manner: 'This is worded like something that only some should know. Does everybody in it want it told?',
    case: '“{words}” tells something about a person in your care. Once public, it cannot be taken back.',
  },
  stories: ['ST23', 'staffs-2013'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    const contacts = facts.organisation?.contacts ?? []
    const own = { contacts, domains: facts.organisation?.domains ?? [] }
    for (const [part, piece] of content.parts.entries()) {
      const reading = read(piece)
      const isNew = openSpans()
      let isGrave: boolean | undefined
      let isSeen = false
      for (const { from, to, message, weight } of everything(reading, facts)) {
        if (inside(reading.links, from)) continue
        const words = reading.text.slice(from, to)
        if (isOwn(words, own) || !isNew(from, to)) continue
        isGrave ??= aboutACase(reading)
        isSeen = true
        yield {
          message,
          data: { words: masked(words) },
          spot: { part, from, to },
          weight: weight === 'note' || message === 'news' ? weight : heavier(weight, isGrave),
        }
      }
      if (!isSeen) yield* wordedIn('indiscreet', reading, part, content, facts)
    }
  },
}

const hasBirth = textHas('born', 'birth', 'dob', 'd.o.b')

function* everything(reading: Reading, facts: Facts): Generator<Spotted> {
  const { text } = reading
  const digits = digitsTogether(reading)
  if (digits >= FEWEST_OF_AN_ACCOUNT) {
    yield* money(reading, digits)
    yield* identities(reading, digits)
  }
  if (digits > 0) {
    yield* references(reading)
    if (hasBirth(reading)) yield* births(reading, facts)
    if (digits >= FEWEST_OF_A_PHONE) yield* phones(text, facts)
    yield* addresses(reading)
  }
  yield* emails(reading, facts)
  yield* namedCases(reading)
  yield* personalNews(reading, facts)
  yield* circumstancesOf(reading, facts)
  yield* insideOf(reading, facts)
}

const FEWEST_OF_AN_ACCOUNT = 5
const FEWEST_OF_A_PHONE = 7

/** The most digits that stand in words next to each other. A number may begin with letters, as those of passports do. */
function digitsTogether({ words }: Reading): number {
  let most = 0
  let together = 0
  let end = 0
  for (const { low, from, to } of words) {
    if (!isDigit(low.charCodeAt(0)) && !isDigit(low.charCodeAt(2))) continue
    let digits = 0
    for (let at = 0; at < low.length; at++) if (isDigit(low.charCodeAt(at))) digits += 1
    together = from - end <= WIDEST_GAP ? together + digits : digits
    end = to
    if (together > most) most = together
  }
  return most
}

const WIDEST_GAP = 3
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Beside the words of somebody's case, what would be a question is a stop. */
const heavier = (weight: Weight, isGrave: boolean): Weight => (weight === 'ask' && isGrave ? 'stop' : weight)

interface Own {
  readonly contacts: readonly string[]
  readonly domains: readonly string[]
}

/** What the organisation says of itself in public is not private. */
function isOwn(words: string, { contacts, domains }: Own): boolean {
  const plain = bare(words)
  if (domains.some((domain) => words.toLowerCase().endsWith(`@${domain.toLowerCase()}`))) return true
  return contacts.some(
    (contact) => bare(contact).includes(plain) || bare(contact).replace(/^44/, '0') === plain.replace(/^44/, '0'),
  )
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace('(0)', '')
    .replace(/[^\p{L}\p{N}@]/gu, '')

/** Findings are kept: they hold no more digits than one needs to find the place. */
const masked = (words: string): string => {
  const digits = words.replace(/\D/g, '').length
  let hidden = digits > 6 ? digits - 3 : 0
  return words.replace(/\d/g, (digit) => (hidden-- > 0 ? '•' : digit))
}
