import { idOf } from './features.ts'
import { habits } from './post.ts'
import type { Voice } from './voice.ts'

export type Habit = (typeof habits)[number]

/** none: not at all. some: as often as `value` or more. shorter, longer: of a length up to `value`, from `value` on. */
type Way = 'none' | 'some' | 'shorter' | 'longer'

/** Something that a post does, by a habit that can be said in words. */
export interface Trait {
  readonly habit: Habit
  readonly way: Way
  /** What `styleOf` gives: how often, at most 4 = four or more; of the length, in 25 characters. */
  readonly value: number
}

/** Habits of which a post shows so many, or none. */
export const countedHabits = [
  'links',
  'tags',
  'mentions',
  'exclamation',
  'question',
  'emoji',
  'lines',
  'capitals',
  'quotes',
  'dashes',
  'i',
  'we',
  'you',
  'ellipsis',
  'ampersand',
  'numbers',
  'contractions',
] as const satisfies readonly Habit[]

/** The value of the habit `first` for a post that begins with a small letter. */
const SMALL_LETTER = 2
/** `styleOf` gives no value from here on. */
const VALUES = 16

/** What can be said of the habits of a post with these values of `styleOf`. */
export function traitsOf(style: readonly number[]): readonly Trait[] {
  const shownFor = (habit: Habit): number => style[habits.indexOf(habit)] as number
  const length = shownFor('length')
  return [
    ...countedHabits.map((habit): Trait => {
      const value = shownFor(habit)
      return { habit, way: value === 0 ? 'none' : 'some', value }
    }),
    ...(shownFor('first') === SMALL_LETTER ? [smallLetter] : []),
    { habit: 'length', way: 'shorter', value: length },
    { habit: 'length', way: 'longer', value: length },
  ]
}

export const smallLetter: Trait = { habit: 'first', way: 'some', value: SMALL_LETTER }

function isShownBy({ habit, way, value }: Trait, shown: number): boolean {
  if (habit === 'first') return shown === value
  if (way === 'none') return shown === 0
  return way === 'shorter' ? shown <= value : shown >= value
}

/** In how many of the posts that a voice was learnt from. */
export function postsWith(voice: Voice, trait: Trait): number {
  const at = habits.indexOf(trait.habit)
  let posts = 0
  for (let value = 0; value < VALUES; value++)
    if (isShownBy(trait, value)) posts += voice.counts.of(idOf.habit(at, value))
  return Math.min(voice.posts, posts)
}
