import type { NoticeWishes, QuietHours } from '../domain/notices.ts'
import { type PersonId, type Role, rightsOf } from '../domain/people.ts'
import type { Speaker } from '../domain/speakers.ts'

/** How long a delivery may be due, with nothing that says why, before people are told. */
export const PATIENCE_SECONDS = 120

export const usualWishes: NoticeWishes = {
  mail: ['not-out', 'needs-person', 'refused'],
  quiet: null,
  evening: { at: '18:00', zone: null },
}

/** What a notice is about. No author where it is about an account alone. */
export interface Concern {
  readonly speaker: Pick<Speaker, 'kind' | 'person'>
  readonly authors: readonly PersonId[]
}

/** Whether somebody is mailed: who can decide it, and whose work it is; of a personal voice its person alone. */
export const concerns = (
  { speaker, authors }: Concern,
  person: { readonly id: PersonId; readonly role: Role },
): boolean =>
  speaker.kind === 'personal'
    ? speaker.person === person.id
    : rightsOf[person.role].includes('lift') || authors.includes(person.id)

const DAY = 24 * 60
const minuteOf = (wall: string) => Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3))

/** In how many minutes a quiet time ends of which `wall` ("23:10") is within; 0 outside of it. */
export function quietMinutes({ from, to }: Pick<QuietHours, 'from' | 'to'>, wall: string): number {
  const since = (minuteOf(wall) - minuteOf(from) + DAY) % DAY
  const long = (minuteOf(to) - minuteOf(from) + DAY) % DAY
  return since < long ? long - since : 0
}
