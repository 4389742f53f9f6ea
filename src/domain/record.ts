import type { PostId } from './delivery.ts'
import type { SpeakerId } from './speakers.ts'

/** Everything that the record can say was done. */
const recordActions = [
  'desk-begun',
  'organisation-founded',
  'organisation-changed',
  'signed-in',
  'sign-in-refused',
  'signed-out',
  'session-ended',
  'password-changed',
  'second-factor-changed',
  'invited',
  'invitation-withdrawn',
  'joined',
  'role-changed',
  'left-the-desk',
  'key-made',
  'key-withdrawn',
  'speaker-added',
  'speaker-changed',
  'speaker-archived',
  'eyes-changed',
  'deputy-named',
  'deputy-ended',
  'app-kept',
  'account-connected',
  'account-disconnected',
  'account-needs-reconnect',
  'slots-changed',
  'identity-differs',
  'import-begun',
  'import-ended',
  'past-forgotten',
  'voice-taught',
  'import-forgotten',
  'check-changed',
  'watch-changed',
  'draft-by-key',
  'plan-saved',
  'draft-discarded',
  'draft-restored',
  'held',
  'asked-second-pair-of-eyes',
  'agreed',
  'not-yet',
  'agreement-voided',
  'commented',
  'words-suggested',
  'words-taken',
  'held-longer',
  'place-changed',
  'series-begun',
  'series-changed',
  'series-paused',
  'series-resumed',
  'series-ended',
  'series-asks',
  'taken-back',
  'take-down-asked',
  'sending',
  'left',
  'refused',
  'put-back',
  'unknown',
  'needs-a-person',
  'settled-by-hand',
  'missed',
  'let-go',
  'expired',
  'taken-down',
  'still-up',
  'paused',
  'pause-reason',
  'lifted',
  'second-reader-asked',
  'second-reader-ended',
  'frozen-after-restore',
  'record-exported',
] as const
export type RecordAction = (typeof recordActions)[number]

/** One act, as the record keeps it. */
export interface Act {
  readonly action: RecordAction
  readonly speaker?: SpeakerId
  readonly post?: PostId
  /** Facts that name nobody: ids, states, counts, hashes. Hashed in clear. */
  readonly about?: Readonly<Record<string, string | number | boolean | null>>
  /** Names, words, addresses. Only their salted hashes go into the chain, so that they can be erased. */
  readonly personal?: Readonly<Record<string, string>>
}
