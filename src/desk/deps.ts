import type { Shelf } from '../archives/shelf.ts'
import type { Content } from '../domain/draft.ts'
import type { Facts } from '../domain/facts.ts'
import type { CheckSetting, Report } from '../domain/findings.ts'
import type { OrganisationId } from '../domain/people.ts'
import type { AccountId, NetworkId } from '../domain/speakers.ts'
import type { PageCard } from '../networks/link-card.ts'
import type { Network } from '../networks/network.ts'
import type { Timing } from '../policy/timing.ts'
import type { Store, Tx } from '../store/store.ts'
import type { Background } from '../voice/stranger.ts'
import type { LearnVoices } from './voices.ts'

export type { Store, Tx }

/** What a sealed field belongs to. Copied anywhere else it does not open. */
interface Belonging {
  readonly organisation: string
  readonly account: string
  readonly field: string
}

/**
 * Asks that the desk looks at a delivery again at `at`, in the transaction that changed its row. Only a wake-up: the
 * row decides what happens then, and a sweep finds rows whose wake-up was lost.
 */
export type Wake = (
  tx: Tx,
  wakeUp: { organisation: OrganisationId; account: AccountId; delivery: string; at: Date },
) => Promise<void>

export type CrashPoint = 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'C7' | 'C8'

export interface Log {
  info(about: object, says: string): void
  warn(about: object, says: string): void
  error(about: object, says: string): void
}

/** All that the verbs of the desk are handed by main. They know no HTTP, no SQL, no environment. */
export interface Deps {
  readonly store: Store
  readonly networks: Readonly<Record<NetworkId, Network>>
  /** The checks of this desk over one text. Pure. */
  readonly look: (content: Content, facts: Facts, settings: Readonly<Record<string, CheckSetting>>) => Report
  readonly wake: Wake
  readonly seal: (plain: string, belonging: Belonging) => Uint8Array
  /** Null where it was changed, copied from elsewhere, or sealed with a key that is not here. */
  readonly open: (sealed: Uint8Array, belonging: Belonging) => string | null
  /** Whether a link answers, by the guarded fetch. */
  readonly linkAnswers: (url: string) => Promise<'answers' | 'missing' | 'no-answer'>
  /** What a page says of itself, by the guarded fetch; null where it says nothing. */
  readonly linkCard: (url: string) => Promise<PageCard | null>
  /** Where uploaded files lie until they were read. */
  readonly shelf: Shelf
  /** Where pictures and videos lie until the whole of them is here. */
  readonly uploads: Shelf
  readonly learnVoices: LearnVoices
  /** How private people talk; null where that table is missing. */
  readonly everyday: Background | null
  readonly timing: Timing
  readonly log: Log
  /** Tests only: kills the process at a named point of a delivery. */
  readonly crash?: (point: CrashPoint) => void
}
