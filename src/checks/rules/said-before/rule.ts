import type { Content } from '../../../domain/draft.ts'
import type { Facts, RecentPost } from '../../../domain/facts.ts'
import type { Check, Sighting, Weight } from '../../../domain/findings.ts'
import { speakerOf } from '../../text/context.ts'
import { alike, type Gist, gistOf, mayBeAlike, outlineOf, type Told, toldIn } from './gist.ts'

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
    regular: 'The same went out as {speaker} {when}. Fine for what comes every week; is it still right?',
  },
  stories: ['postiz-dup-2026'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    const speaker = speakerOf(content, facts)
    const outline = outlineOf(content.parts)
    const near = toldIn(facts.recent ?? []).filter(({ post, gist }) => mayBeAlike(outline, gist) && isNear(post))
    if (near.length === 0) return
    const gist = gistOf(content.parts)
    if (speaker === undefined || gist.words.size < FEWEST) return
    const alikes = near.filter((told) => alike(gist, told.gist))
    if (alikes.length === 0 || meansToRepeat.test(gist.flat)) return
    const same = alikes.filter((told) => !isReminder(gist, told))
    const own = same.find(({ post }) => post.speaker === speaker.id)
    const told = (own ?? same[0])?.post
    if (told === undefined) return
    const name = facts.speakers?.find(({ id }) => id === told.speaker)?.name ?? 'another speaker'
    const message = own === undefined ? 'other' : isRegular(gist, told) ? 'regular' : told.state
    const weight: Weight = message === 'other' || message === 'regular' ? 'note' : 'ask'
    yield { message, data: { speaker: name, when: when(told) }, spot: null, weight }
  },
}

/** Fewer words are a greeting or a thank-you. */
const FEWEST = 5
const DAY = 24 * 60
const MONTH = 30 * DAY

const isNear = ({ minutesAgo }: RecentPost): boolean => Math.abs(minutesAgo) <= MONTH

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

const isRegular = (gist: Gist, { state, minutesAgo }: RecentPost): boolean =>
  state === 'out' && minutesAgo >= 6 * DAY && regular.test(gist.flat) && !dated.test(gist.flat)

function when({ state, minutesAgo }: RecentPost): string {
  const days = Math.round(Math.abs(minutesAgo) / DAY)
  if (state === 'coming') return days === 0 ? 'within a day' : days === 1 ? 'in 1 day' : `in ${days} days`
  return days === 0 ? 'less than a day ago' : days === 1 ? '1 day ago' : `${days} days ago`
}
