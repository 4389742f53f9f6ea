import type { Report } from '../domain/findings.ts'
import { type PersonId, type Role, rightsOf } from '../domain/people.ts'
import type { Speaker } from '../domain/speakers.ts'

/** Alone on the desk, a stop is held this long: time to read it once more. */
export const ALONE_HOLD_SECONDS = 600

export interface Case {
  readonly report: Report
  /** Finding key -> why it was meant. */
  readonly meant: Readonly<Record<string, string>>
  readonly author: PersonId
  readonly editedBy: PersonId
  /** Who presses hold & send. */
  readonly submitter: { readonly id: PersonId; readonly role: Role }
  readonly speaker: Pick<Speaker, 'kind' | 'person' | 'holdSeconds'>
  /** Everybody of the organisation. */
  readonly people: readonly { readonly id: PersonId; readonly role: Role }[]
  /** Everything is held for a second reader now. */
  readonly secondReader: boolean
}

interface Owed {
  readonly kind: 'second-pair-of-eyes' | 'leader'
  /** Only this person can give it; null = anybody with the right whose own work it is not. */
  readonly of: PersonId | null
  readonly why: string
}

/** It is held, or it is not yet. There is no "send now". */
export interface Decision {
  /** Keys of findings that still need a fix or an answer, in the order of the report. */
  readonly unsettled: readonly string[]
  readonly owes: readonly Owed[]
  readonly holdSeconds: number
  /** Why the hold is longer than usual, or null. */
  readonly longer: string | null
}

/** Whether somebody may be the second pair of eyes for this work. */
export const maySecond = (
  work: { readonly author: PersonId; readonly editedBy: PersonId; readonly submittedBy: PersonId },
  person: { readonly id: PersonId; readonly role: Role },
) => rightsOf[person.role].includes('approve') && ![work.author, work.editedBy, work.submittedBy].includes(person.id)

/** What a report, the answers to it and the people on the desk mean for a draft. */
export function decide(c: Case): Decision {
  const stops = c.report.findings.filter((finding) => finding.weight === 'stop')
  const unsettled = c.report.findings
    .filter((finding) => finding.weight !== 'note' && !c.meant[finding.key]?.trim())
    .map((finding) => finding.key)
  const work = { author: c.author, editedBy: c.editedBy, submittedBy: c.submitter.id }
  const somebodyElse = c.people.some((person) => maySecond(work, person))
  const alone = stops.length > 0 && !somebodyElse
  return {
    unsettled: [...new Set(unsettled)],
    owes: [...secondPair(c, stops.length > 0 && somebodyElse), ...leader(c)],
    holdSeconds: alone ? Math.max(c.speaker.holdSeconds, ALONE_HOLD_SECONDS) : c.speaker.holdSeconds,
    longer: alone ? 'There is a stop and nobody else here to read it, so it is held for 10 minutes.' : null,
  }
}

function secondPair(c: Case, forStop: boolean): readonly Owed[] {
  const why = forStop
    ? 'There is a stop in it: somebody else reads it before it leaves.'
    : c.secondReader
      ? 'Everything is held for a second reader now.'
      : rightsOf[c.submitter.role].includes('release')
        ? null
        : 'Somebody who may release posts reads it before it leaves.'
  return why === null ? [] : [{ kind: 'second-pair-of-eyes', of: null, why }]
}

function leader(c: Case): readonly Owed[] {
  const { kind, person } = c.speaker
  if (kind !== 'leader' || person === null) return []
  const ownWords = [c.author, c.editedBy, c.submitter.id].every((id) => id === person)
  return ownWords ? [] : [{ kind: 'leader', of: person, why: 'It is said in their name, so they read it first.' }]
}
