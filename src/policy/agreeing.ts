import { type PersonId, type Role, rightsOf } from '../domain/people.ts'

/** Whose work a post is. */
export interface Work {
  readonly author: PersonId
  readonly editedBy: PersonId
  readonly submittedBy: PersonId
  /** Whose suggested words were taken over. */
  readonly suggestedBy: readonly PersonId[]
}

interface Member {
  readonly id: PersonId
  readonly role: Role
}

/** Those who could agree to a speaker's posts now. */
export interface Circle {
  /** Everybody of the organisation. */
  readonly people: readonly Member[]
  /** Those who were named as second pairs of eyes. */
  readonly named: readonly PersonId[]
  /** Who stands in for the leader at this moment. */
  readonly standIn: PersonId | null
}

export const isOwn = (work: Work, person: PersonId) =>
  [work.author, work.editedBy, work.submittedBy, ...work.suggestedBy].includes(person)

/** Whose eyes count: of those named, or where none of them can, of everybody with the right. Never of whose work it is. */
export function seconds(work: Work, { people, named }: Pick<Circle, 'people' | 'named'>): readonly PersonId[] {
  const others = people.filter(({ id }) => !isOwn(work, id))
  const chosen = others.filter(({ id }) => named.includes(id))
  return (chosen.length > 0 ? chosen : others.filter(({ role }) => rightsOf[role].includes('approve'))).map(
    ({ id }) => id,
  )
}

/**
 * Who may give an agreement now. A leader's is theirs, or their deputy's where it is not the deputy's own work;
 * `askedOf: null` is a second pair of eyes.
 */
export function mayAgree(askedOf: PersonId | null, work: Work, circle: Circle): readonly PersonId[] {
  if (askedOf === null) return seconds(work, circle)
  const { standIn } = circle
  const asked = standIn === null || isOwn(work, standIn) ? [askedOf] : [askedOf, standIn]
  return circle.people.map(({ id }) => id).filter((id) => asked.includes(id))
}
