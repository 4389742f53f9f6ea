import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Sighting, Weight } from '../../../domain/findings.ts'
import { inside, type Reading, read } from '../../text/reading.ts'
import { openSpans } from '../../text/spans.ts'
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
  type Spotted,
} from './patterns.ts'

export const privateData: Check<null> = {
  id: 'private-data',
  kind: 'private',
  title: 'Private data of people',
  weight: 'ask',
  needs: [],
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
      for (const { from, to, message, weight } of everything(reading, facts)) {
        if (inside(reading.links, from)) continue
        const words = reading.text.slice(from, to)
        if (isOwn(words, own) || !isNew(from, to)) continue
        isGrave ??= aboutACase(reading)
        yield {
          message,
          data: { words: masked(words) },
          spot: { part, from, to },
          weight: message === 'news' ? weight : heavier(weight, isGrave),
        }
      }
    }
  },
}

function* everything(reading: Reading, facts: Facts): Generator<Spotted> {
  if (/\d/.test(reading.text)) {
    yield* money(reading.text)
    yield* identities(reading.text)
    yield* births(reading, facts)
    yield* phones(reading.text)
    yield* addresses(reading)
  }
  if (reading.text.includes('@')) yield* emails(reading.text, facts)
  yield* namedCases(reading)
  yield* personalNews(reading, facts)
}

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
