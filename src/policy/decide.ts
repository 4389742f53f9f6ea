import type { EyesPolicy } from '../domain/agreeing.ts'
import type { Report } from '../domain/findings.ts'
import { type PersonId, type Role, rightsOf } from '../domain/people.ts'
import type { Speaker } from '../domain/speakers.ts'
import { seconds } from './agreeing.ts'

/** Alone on the desk, a stop is held this long: time to read it once more. */
export const ALONE_HOLD_SECONDS = 600

export interface Case {
  readonly report: Report
  /** Finding key -> why it was meant. */
  readonly meant: Readonly<Record<string, string>>
  readonly author: PersonId
  readonly editedBy: PersonId
  /** Whose suggested words are in it. */
  readonly suggestedBy: readonly PersonId[]
  /** Who presses hold & send. */
  readonly submitter: { readonly id: PersonId; readonly role: Role }
  readonly speaker: Pick<Speaker, 'kind' | 'person' | 'holdSeconds'>
  readonly eyes: EyesPolicy
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

/** What a report, the answers to it and the people on the desk mean for a draft. */
export function decide(c: Case): Decision {
  const stops = c.report.findings.filter((finding) => finding.weight === 'stop')
  const unsettled = c.report.findings
    .filter((finding) => finding.weight !== 'note' && !c.meant[finding.key]?.trim())
    .map((finding) => finding.key)
  const { author, editedBy, submitter, suggestedBy } = c
  const work = { author, editedBy, submittedBy: submitter.id, suggestedBy }
  // Nobody else sees what somebody says as themselves.
  const others = c.speaker.kind === 'personal' ? [] : seconds(work, { people: c.people, named: c.eyes.named })
  const alone = stops.length > 0 && others.length === 0
  return {
    unsettled: [...new Set(unsettled)],
    owes: c.speaker.kind === 'personal' ? [] : [...secondPair(c, others.length > 0), ...leader(c)],
    holdSeconds: alone ? Math.max(c.speaker.holdSeconds, ALONE_HOLD_SECONDS) : c.speaker.holdSeconds,
    longer: alone ? 'There is a stop and nobody else here to read it, so it is held for 10 minutes.' : null,
  }
}

function secondPair(c: Case, somebodyElse: boolean): readonly Owed[] {
  const everything = c.secondReader ? 'Everything is held for a second reader now.' : null
  const why = (somebodyElse ? asksFor(c) : null) ?? everything ?? asksForRole(c)
  return why === null ? [] : [{ kind: 'second-pair-of-eyes', of: null, why }]
}

function asksFor({ report, eyes: { from } }: Case): string | null {
  const has = (weight: 'ask' | 'stop') => report.findings.some((finding) => finding.weight === weight)
  if (has('stop')) return 'There is a stop in it: somebody else reads it before it leaves.'
  if (from === 'every') return 'Somebody else reads every post of this speaker before it leaves.'
  return from === 'ask' && has('ask')
    ? 'A question in it was answered with “I meant it”: somebody else reads it before it leaves.'
    : null
}

const asksForRole = ({ submitter }: Case) =>
  rightsOf[submitter.role].includes('release') ? null : 'Somebody who may release posts reads it before it leaves.'

function leader(c: Case): readonly Owed[] {
  const { kind, person } = c.speaker
  if (kind !== 'leader' || person === null) return []
  const ownWords = [c.author, c.editedBy, c.submitter.id].every((id) => id === person)
  return ownWords ? [] : [{ kind: 'leader', of: person, why: 'It is said in their name, so they read it first.' }]
}
