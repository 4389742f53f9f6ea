import type { Content } from '../../../domain/draft.ts'
import type { Facts, RecentPost } from '../../../domain/facts.ts'
import type { Check, Sighting } from '../../../domain/findings.ts'
import { dayAfter, dayInWords, weekdayNames, weekdayOf } from '../../text/calendar.ts'
import { speakerOf } from '../../text/context.ts'
import { alike, type Gist, gistOf, mayBeSame, outlineOf, type Told, toldIn } from './gist.ts'
import { areNear } from './near.ts'

export const saidBefore: Check<null> = {
  id: 'said-before',
  kind: 'duplicate_text',
  title: 'Said before',
  weight: 'ask',
  needs: ['recent'],
  messages: {
    out: 'The same went out as {speaker} {when}. Say it again only if it should be said again.',
    coming: 'The same is already planned as {speaker}, {when}. Readers would get it twice.',
    other: '{speaker} has the same words {when}.',
    'regular-out': 'The same went out as {speaker} {when}. Fine for what comes every week; is it still right?',
    'regular-coming': 'The same is planned as {speaker}, {when}. Fine for what comes every week; is it still right?',
    'near-out': 'Nearly the same went out as {speaker} {when}: “{words}” Should it be said again?',
    'near-coming': 'Nearly the same is planned as {speaker}, {when}: “{words}” One of them may be enough.',
  },
  stories: ['postiz-dup-2026'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    const speaker = speakerOf(content, facts)
    const outline = outlineOf(content.parts)
    const apart = ({ minutesAgo }: RecentPost): number => minutesAgo + (content.cues?.minutesAhead ?? 0)
    const close = toldIn(facts.recent ?? []).filter(
      (told) => Math.abs(apart(told.post)) <= MONTH && mayBeSame(outline, told),
    )
    if (close.length === 0) return
    const gist = gistOf(content.parts)
    if (speaker === undefined || gist.words.size < FEWEST || meansToRepeat.test(gist.flat)) return
    const told = close
      .filter((one) => !isReminder(gist, one))
      .toSorted((one, other) => Math.abs(apart(one.post)) - Math.abs(apart(other.post)))
    const first = (some: readonly Told[]) => (some.find(({ post }) => post.speaker === speaker.id) ?? some[0])?.post
    const same = first(told.filter((one) => alike(gist, one.gist)))
    const post = same ?? first(told.filter((one) => areNear(outline.pairs, one.pairs)))
    if (post === undefined) return
    const own = post.speaker === speaker.id
    const isRegular = Math.abs(apart(post)) >= 6 * DAY && regular.test(gist.flat) && !dated.test(gist.flat)
    const message =
      same === undefined ? `near-${post.state}` : own ? (isRegular ? `regular-${post.state}` : post.state) : 'other'
    const name = facts.speakers?.find(({ id }) => id === post.speaker)?.name ?? 'another speaker'
    yield {
      message,
      data: {
        speaker: name,
        when: when(post, facts.now),
        ...(same === undefined ? { words: beginning(post.text) } : {}),
      },
      spot: null,
      weight: message === post.state ? 'ask' : 'note',
    }
  },
}

/** Fewer words are a greeting or a thank-you. */
const FEWEST = 5
const DAY = 24 * 60
const MONTH = 30 * DAY

const meansToRepeat =
  / (?:reminder|remind(?:ing)?|icymi|in case you missed|last (?:chance|call|few|day|orders)|final (?:chance|call|day|week|reminder)|don't forget|still time|another chance|days? to go|weeks? to go|hours? (?:to go|left)|days? left|weeks? left|one more time|once more|again|back by popular demand|from the archive|throwback) /
const soon = / (?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|weekend)|now) /
const regular =
  / (?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|weekend)|every|weekly|daily|(?:mon|tues|wednes|thurs|fri|satur|sun)days?) /

/** A day of a month comes once. */
const dated =
  / (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) /

/** "Tomorrow: ..." of something announced before. */
const isReminder = (gist: Gist, told: Told): boolean => soon.test(gist.flat) && !soon.test(told.gist.flat)

function when({ state, minutesAgo }: RecentPost, now: Facts['now']): string {
  const days = Math.round(Math.abs(minutesAgo) / DAY)
  const span = days === 1 ? '1 day' : `${days} days`
  const words =
    state === 'coming'
      ? days === 0
        ? 'within a day'
        : `in ${span}`
      : days === 0
        ? 'less than a day ago'
        : `${span} ago`
  if (now === undefined) return words
  const day = dayAfter(now, Math.floor((now.hour * 60 + now.minute - minutesAgo) / DAY))
  return `${words} (${weekdayNames[weekdayOf(day) - 1]} ${dayInWords(day.month, day.day, null)})`
}

const QUOTED = 60

/** Its first words. */
function beginning(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  return flat.length <= QUOTED ? flat : `${flat.slice(0, flat.lastIndexOf(' ', QUOTED)) || flat.slice(0, QUOTED)}…`
}
