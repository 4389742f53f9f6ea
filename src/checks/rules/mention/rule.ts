import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Fix, Sighting } from '../../../domain/findings.ts'
import { inside, read } from '../../text/reading.ts'
import { wordSet } from '../../text/tables.ts'
import { lookAlike } from './likeness.ts'
import { type Written, writtenHandles } from './written.ts'

/** From how many known handles on one that is unknown is worth a note. */
const KNOWN_ENOUGH = 10
/** People write "@ the hall" for "at", and "@home" for "at home". */
const places =
  wordSet(`the a an our my your home work school night noon midday midnight lunch lunchtime church town all least once this that
  everyone channel here`)
const connecting = wordSet('for and or on to with if when but so as')
const credits =
  /(?:\b(?:thanks?(?: you)?(?: so much)?(?: to)?|cheers|via|follow(?:ing)?|cc|h\/?t|hat tip(?: to)?|courtesy of|credit:?|(?:photos?|pics?|pictures?|video|images?|words):?(?: by)?|by|hello|hi|hey|congratulations|congrats|well done|welcome(?: to)?|tag|dm|tweet|message|with our friends|from|with|and|sponsors?|partners?|host|team at|working with|to)|📷|📸|🎥)[ :,]{0,2}$/iu

export const mention: Check<null> = {
  id: 'mention',
  kind: 'mention',
  title: 'Handles',
  weight: 'ask',
  needs: [],
  messages: {
    alike: '“{handle}” is not a handle that is known here; “{known}” is. The other may be somebody else.',
    unknown: '“{handle}” is not among the handles known here. Have a look whether it is theirs.',
    double: '“{handle}” begins with more than one @, so it names nobody.',
    wide: '“{handle}” begins with another sign than @, so it names nobody.',
    sign: '“{handle}” has a sign after its @, so it names nobody.',
    alone: 'This @ has no handle. Something is missing.',
    hyphen: '“{handle}” has a hyphen, which ends a handle on most networks.',
    sample: '“{handle}” stands where the handle belongs.',
    broken: '“{handle}” has a sign in it that ends a handle, so it names somebody else or nobody.',
    address: '“{handle}” is an @ before a web address. It names nobody.',
    slip: '“{handle}” has a word in it that looks misspelt. Have a look whether it is theirs.',
    surname: '“{handle}” looks like a handle with a space in it.',
    glued: '“{handle}” runs into the next sentence, so it names somebody else or nobody.',
    host: '“{handle}” names a server that does not look right, so it reaches nobody.',
    long: '“{handle}” is longer than handles may be.',
    apart: '“{handle}” is no handle while there is a space in it.',
    joined: '“{handle}” is glued to the word before it, so it names nobody.',
  },
  stories: ['pm-2013'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    const handles = facts.handles ?? []
    const known = new Set(handles)
    for (const [part, one] of content.parts.entries()) {
      const { text } = one
      if (!text.includes('@') && !text.includes('＠')) continue
      const { links } = read(one)
      for (const written of writtenHandles(text)) {
        if (inside(links, written.from)) continue
        const seen = judge(written, text, known, handles) ?? withSurname(written, text, facts)
        if (seen === null) continue
        const { message, mend, weight = 'ask' } = seen
        const to = seen.to ?? written.to
        yield {
          message,
          data: { handle: text.slice(written.from, to), known: mend ?? '' },
          spot: { part, from: written.from, to },
          weight,
          fixes: mend === null ? [] : [fixTo(mend, part, written.from, to)],
        }
      }
    }
  },
}

/** A time, a number, a face: "@7pm", "@_@". */
const noName = /^(?:\d{1,4}(?:am|pm|ish|hrs?|p|k)?|_+)$/

/** Words of many handles, as they are mistyped; and a letter three times. */
const misspelt =
  /musuem|muesum|musem|libary|librery|libarry|univeristy|univerity|unversity|counil|coucil|concil|offical|officail|socity|soceity|comunity|communty|hosptial|hopsital|gallary|galery|goverment|assocation|assocaition|theartre|thetare|thatre|festval|festvial|orchesta|orchestera|chior|radioo|raido|couty|cuonty|coutny|acadamy|acadmey|colege|colllege|schol(?!ar)|shcool|chartiy|charty|foundaton|cathederal|restuarant|resturant|garderns|rescuse|trsut|churhc|parsih|([a-z])\1\1/

interface Seen {
  readonly message: string
  readonly mend: string | null
  readonly weight?: 'note' | 'ask'
  /** Where it ends, if further on than the handle. */
  readonly to?: number
}

function judge(written: Written, text: string, known: ReadonlySet<string>, handles: readonly string[]): Seen | null {
  const { handle, wrong, mend, from, to } = written
  if (noName.test(handle)) return null
  if (written.joined)
    return known.has(handle) && wrong === null ? { message: 'joined', mend: ` ${text.slice(from, to)}` } : null
  if (written.apart) return apart(written, text, known)
  if (known.has(handle) && (wrong === null || wrong === 'long')) return null
  if (wrong !== null) return { message: wrong, mend }
  const whole = brokenIn(text, to, handle, known)
  if (whole !== null) return { message: 'apart', mend: `@${whole.handle}`, to: whole.to }
  const meant = lookAlike(handle, handles)
  if (meant !== null) return { message: 'alike', mend: `@${meant}` }
  if (misspelt.test(handle)) return { message: 'slip', mend: null, weight: 'note' }
  if (handles.length < KNOWN_ENOUGH || places.has(handle)) return null
  return { message: 'unknown', mend: null, weight: 'note' }
}

/** "@siobhan keane": a small word that no dictionary has, right behind a handle of letters. */
function withSurname(
  { handle, to, apart, joined }: Written,
  text: string,
  { dictionary, handles }: Facts,
): Seen | null {
  if (dictionary === undefined || apart || joined || handles?.includes(handle) || !/^[a-z]{3,12}$/.test(handle))
    return null
  const next = /^ (\p{Ll}{4,14})(?![\p{L}\d'’_@.-])/u.exec(text.slice(to, to + 20))?.[1]
  if (next === undefined || dictionary.of(next) > 0) return null
  return { message: 'surname', mend: null, weight: 'note', to: to + 1 + next.length }
}

/** "@ theatre": asked where it is a known handle or credits somebody, noted where a handle would do, else it is "at". */
function apart({ handle, mend, from, to }: Written, text: string, known: ReadonlySet<string>): Seen | null {
  if (connecting.has(handle)) return { message: 'alone', mend: null, to: from + 1 }
  if (places.has(handle)) return null
  if (known.has(handle)) return { message: 'apart', mend }
  const isCredit = credits.test(text.slice(Math.max(0, from - 24), from))
  const isName = /[_\d]|\p{Ll}\p{Lu}/u.test(text.slice(from + 1, to))
  return isCredit ? { message: 'apart', mend } : isName ? { message: 'apart', mend, weight: 'note' } : null
}

const GAPS = /^([ ,_.-]{1,2})([\p{L}\p{N}_]{1,30})(?:[ ]([\p{L}\p{N}_]{1,30}))?/u

/** The known handle that a space or a comma broke in two or three. */
function brokenIn(
  text: string,
  to: number,
  handle: string,
  known: ReadonlySet<string>,
): { handle: string; to: number } | null {
  const gap = GAPS.exec(text.slice(to, to + 70))
  if (gap === null) return null
  const [, between = '', second = '', third] = gap
  const two = `${handle}${second.toLowerCase()}`
  const end = to + between.length + second.length
  for (const whole of [two, `${handle}_${second.toLowerCase()}`])
    if (known.has(whole)) return { handle: whole, to: end }
  if (third === undefined) return null
  const three = `${two}${third.toLowerCase()}`
  return known.has(three) ? { handle: three, to: end + 1 + third.length } : null
}

const fixTo = (insert: string, part: number, from: number, to: number): Fix => ({
  kind: 'replace',
  label: `Write ${insert.trim()}`,
  part,
  from,
  to,
  insert,
})
