import type { Tally } from '../../../domain/voices.ts'
import { ASKED, LEAST_NOTICED, NO_STOP_BELOW, SILENT_BELOW } from '../../../voice/enough.ts'
import type { Answer } from '../../api.ts'

export type Voice = Answer<'voices'>['voices'][number]
/** What the strength of a voice is told from. */
export type Tested = Pick<Voice, 'posts' | 'own' | 'others' | 'strangers'>

const strengths = ['Not known yet', 'Weak', 'Fair', 'Good', 'Strong'] as const
export interface Strength {
  /** How many of the five bars are full. */
  readonly bars: 1 | 2 | 3 | 4 | 5
  readonly word: (typeof strengths)[number]
}

const totalOf = ({ none, note, ask, stop }: Tally): number => none + note + ask + stop
/** The share that the voice would have asked about; null where nothing was tried. */
const askedShare = (tally: Tally): number | null =>
  totalOf(tally) === 0 ? null : (tally.ask + tally.stop) / totalOf(tally)
const noticed = ({ note, ask, stop }: Tally): number => note + ask + stop

/** From which share on each word may be said. */
const STRONG = 0.8
const GOOD = 0.5
const FAIR = 0.2
/** A voice that asks about more of its own posts than so is one word weaker. */
const TOO_OFTEN = 3 * ASKED.ask

/**
 * How well a speaker is known, from what its voice would have said of posts that it had not read. It counts how many of
 * the other speakers' posts it would have asked about, each speaker as much; where nobody else was tried, how much of
 * strangers' talk it would have noticed. Too few posts to stop anybody: never more than fair. Too many questions about
 * its own posts: one less.
 */
export function strengthOf({ posts, own, others, strangers }: Tested): Strength {
  if (posts < SILENT_BELOW) return worded(1)
  const caught = Object.values(others).flatMap((tally) => askedShare(tally) ?? [])
  const told =
    caught.length > 0
      ? caught.reduce((sum, share) => sum + share, 0) / caught.length
      : strangers === null || totalOf(strangers) === 0
        ? 0
        : noticed(strangers) / totalOf(strangers)
  const reached = told >= STRONG ? 5 : told >= GOOD ? 4 : told >= FAIR ? 3 : 2
  const weaker = (askedShare(own) ?? 0) > TOO_OFTEN ? 1 : 0
  const most = posts < NO_STOP_BELOW ? 3 : 5
  return worded(Math.max(2, Math.min(most, reached - weaker)) as Strength['bars'])
}

const worded = (bars: Strength['bars']): Strength => ({ bars, word: strengths[bars - 1] ?? 'Not known yet' })

const many = (n: number): string => n.toLocaleString('en-GB')

/** What it was learnt from, and how far it goes by that. */
export function learntSentence(posts: number): string {
  if (posts < SILENT_BELOW)
    return `It says nothing until it has read ${SILENT_BELOW} posts. It has read ${posts === 0 ? 'none' : many(posts)}.`
  const from = `Learned from ${many(posts)} ${posts === 1 ? 'post' : 'posts'}.`
  return posts < NO_STOP_BELOW ? `${from} It will ask, and never stop you, until it has read ${NO_STOP_BELOW}.` : from
}

/** What it said of its own posts before it read them; null where none was tried. */
export function ownSentence(own: Tally): string | null {
  const total = totalOf(own)
  if (total === 0) return null
  const said = [`said nothing to ${many(own.none)}`, `noted ${many(own.note)}`, `asked about ${many(own.ask)}`]
  if (own.stop > 0) said.push(`would have stopped ${many(own.stop)}`)
  return `Tried on ${many(total)} it had not read: it ${said.join(', ')}.`
}

const hardly = 'Words alone do not tell these two apart; look at the picture and the name.'

/** What it would have said of another speaker's posts, and whether that is enough; null where none was tried. */
export function otherSentence(name: string, tally: Tally): string | null {
  const total = totalOf(tally)
  if (total === 0) return null
  const of = `${many(total)} ${total === 1 ? 'post' : 'posts'} of ${name}`
  if (noticed(tally) / total < LEAST_NOTICED)
    return `Of ${of} it would have noticed ${many(noticed(tally))}, so it never takes a post for one of ${name}. ${hardly}`
  const asked = tally.ask + tally.stop
  const sentence = `Of ${of} it would have asked about ${many(asked)}.`
  return asked / total < FAIR ? `${sentence} ${hardly}` : sentence
}

/** What it would have noticed of strangers' talk; null where that was not tried. */
export const strangersSentence = (tally: Tally | null): string | null =>
  tally === null || totalOf(tally) === 0
    ? null
    : `Of everyday talk by strangers it would have noticed ${many(noticed(tally))} of ${many(totalOf(tally))}.`

/** How many of its own posts it would have taken for everyday talk; null where that was not tried. */
export const asStrangerSentence = (tally: Tally | null): string | null =>
  tally === null || totalOf(tally) === 0
    ? null
    : `Of its own posts it would have taken ${many(noticed(tally))} of ${many(totalOf(tally))} for a stranger’s.`

/** At each level the share of own posts that may be taken for somebody else's, and the share that was. Null where none was tried. */
export function falseAlarms(own: Tally): readonly { what: string; promised: string; was: string }[] | null {
  const total = totalOf(own)
  if (total === 0) return null
  const row = (what: string, promised: number, n: number) => ({
    what,
    promised: percent(promised),
    was: `${percent(n / total)} (${many(n)})`,
  })
  return [
    row('A note or more', ASKED.note, noticed(own)),
    row('A question or more', ASKED.ask, own.ask + own.stop),
    row('A stop', ASKED.stop, own.stop),
  ]
}

const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`

/** The posts in a pasted text: its paragraphs, with an empty line between them. */
export const postsIn = (pasted: string): readonly string[] =>
  pasted
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((post) => post.trim())
    .filter((post) => post !== '')
