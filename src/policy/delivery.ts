import type { DeliveryState } from '../domain/delivery.ts'

/** What decides about the next move of a delivery: the part of its row that the moves read and write. */
export interface Situation {
  readonly state: DeliveryState
  /** An attempt began of which nobody has proven that the network did not accept it. */
  readonly mayBePublic: boolean
  /** Some of its parts are public for certain, and more are to follow. */
  readonly partly: boolean
  /** Its time passed before anybody had proven what became of it: it is looked for, and not sent again by itself. */
  readonly late: boolean
  /** Somebody took it back. Never unset. */
  readonly undoAsked: boolean
  /** It was public. Nothing may ever send it again; never unset. */
  readonly tombstone: boolean
}

const table = {
  agreed: ['waiting'],
  'nobody-agreed': ['waiting'],
  'review-again': ['held', 'queued', 'missed'],
  'take-back': ['waiting', 'held', 'queued', 'missed', 'sending', 'unknown', 'needs-human', 'sent', 'still-up'],
  'cannot-send': ['held', 'queued'],
  'time-passed': ['held', 'queued'],
  restored: ['held', 'queued'],
  claim: ['held', 'queued'],
  accepted: ['sending'],
  'in-part': ['sending', 'unknown'],
  'not-accepted': ['sending'],
  refused: ['sending'],
  'no-answer': ['sending'],
  seen: ['unknown'],
  absent: ['unknown'],
  'absent-again': ['unknown'],
  'never-tried': ['unknown'],
  unclear: ['unknown'],
  gone: ['taking-down'],
  stays: ['taking-down'],
  'still-right': ['missed'],
  'let-go': ['missed', 'needs-human'],
  'it-is-public': ['needs-human'],
  'it-is-not-public': ['needs-human'],
  'publish-again': ['needs-human', 'refused'],
  'removed-by-hand': ['still-up'],
} as const satisfies Record<string, readonly DeliveryState[]>

/**
 * What can happen to a delivery. `restored`: its time passed in a database that came back from a backup, so the one
 * that was lost may have sent it; `never-tried`: looked, and it had not.
 */
export type Move = keyof typeof table
export const moves = Object.keys(table) as readonly Move[]

/** States from which a move can start. */
export const fromStates = (move: Move): readonly DeliveryState[] => table[move]

/** Nothing more happens to these by itself. */
export const settledStates: readonly DeliveryState[] = [
  'sent',
  'refused',
  'cancelled',
  'expired',
  'taken-down',
  'still-up',
]

/**
 * The situation after a move, or null where it may not be made: somebody else was faster, or it would break a promise.
 * `earlierUnproven`: among the attempts before the present one there is one that may have been accepted.
 */
export function moved(now: Situation, move: Move, earlierUnproven = false): Situation | null {
  if (!fromStates(move).includes(now.state)) return null
  const to = (state: DeliveryState, also: Partial<Situation> = {}): Situation => ({ ...now, ...also, state })
  const sendable = !now.undoAsked && !now.tombstone
  switch (move) {
    case 'agreed':
      return to('held')
    case 'nobody-agreed':
      return to('expired')
    case 'review-again':
      return now.mayBePublic ? null : to('waiting')
    case 'take-back':
      return takeBack({ ...now, undoAsked: true })
    // "It did not go" may only be said of what cannot have gone.
    case 'cannot-send':
      return to(now.mayBePublic ? 'needs-human' : 'missed')
    case 'time-passed':
      if (now.mayBePublic) return now.partly ? to('needs-human') : to('unknown', { late: true })
      return to('missed')
    case 'restored':
      return to('unknown', { mayBePublic: true })
    case 'claim':
      return sendable ? to('sending', { mayBePublic: true }) : null
    case 'accepted':
    case 'seen':
    case 'it-is-public':
      return to(now.undoAsked ? 'taking-down' : 'sent', {
        mayBePublic: true,
        partly: false,
        late: false,
        tombstone: true,
      })
    case 'in-part': {
      const part: Situation = { ...now, mayBePublic: true, partly: true, late: false }
      return now.undoAsked ? takeDown(part) : { ...part, state: now.late ? 'needs-human' : 'queued' }
    }
    case 'not-accepted':
      if (earlierUnproven) return to('unknown')
      if (now.partly) return now.undoAsked ? takeDown(now) : to('queued')
      return to(now.undoAsked ? 'cancelled' : 'queued', { mayBePublic: false })
    case 'refused':
      if (earlierUnproven) return to('unknown')
      if (now.partly) return now.undoAsked ? takeDown(now) : to('needs-human')
      return to(now.undoAsked ? 'cancelled' : 'refused', { mayBePublic: false })
    case 'no-answer':
      return to('unknown')
    case 'absent':
      return sendable && !now.late ? to('queued') : null
    case 'absent-again':
      if (now.undoAsked) return now.partly ? takeDown(now) : to('cancelled', { mayBePublic: false })
      return now.late ? to('missed', { mayBePublic: false, late: false }) : null
    case 'never-tried':
      return to(now.undoAsked ? 'cancelled' : 'missed', { mayBePublic: false })
    case 'unclear':
      return to('needs-human')
    case 'gone':
    case 'removed-by-hand':
      return to('taken-down')
    case 'stays':
      return to('still-up')
    case 'still-right':
    case 'publish-again':
      return sendable ? to('held') : null
    case 'let-go':
      return takeBack({ ...now, undoAsked: true })
    case 'it-is-not-public':
      return to('cancelled', { mayBePublic: false })
  }
}

/** What was never public stops for good. What may be public is looked for; what is public is taken down. */
function takeBack(now: Situation): Situation {
  switch (now.state) {
    case 'sent':
    case 'still-up':
      return takeDown(now)
    case 'sending':
    case 'unknown':
      return now
    default:
      if (now.partly) return takeDown(now)
      return { ...now, state: now.mayBePublic ? 'unknown' : 'cancelled' }
  }
}

const takeDown = (now: Situation): Situation => ({ ...now, state: 'taking-down', tombstone: true })
