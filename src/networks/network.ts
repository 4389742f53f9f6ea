import type { Found, Identity, Intent, Picture, Removal, Sent } from '../domain/delivery.ts'
import type { Parts } from '../domain/draft.ts'
import type { Outcome, Refusal } from '../domain/outcome.ts'
import type { PastPage } from '../domain/past.ts'
import type { NetworkId } from '../domain/speakers.ts'

/** How a text stands against a network's own limits. `limit` in the network's own unit. */
export interface Count {
  readonly used: number
  readonly limit: number
  readonly unit: string
  /** True where any limit is broken: the one shown, or a second one (bytes, say) although `used` fits. */
  readonly over: boolean
}

/** What is known of a network without asking it. Pure: the browser, the checks and the server read the same. */
export interface Profile {
  readonly id: NetworkId
  readonly name: string
  readonly maxPictures: number
  readonly maxParts: number
  /** In what a person types to connect: field name -> label, whether it is secret, and a hint. */
  readonly connectFields: readonly {
    readonly name: string
    readonly label: string
    readonly hint: string
    readonly secret: boolean
    readonly required: boolean
  }[]
  count(text: string): Count
  /** Words for "where it can still be seen" after a take-down. */
  readonly afterTakeDown: string
}

/** What opens an account: sealed in the store, opened only around a call. */
export interface Credentials {
  readonly service: string
  /** Network's own JSON, opaque to everybody else. */
  readonly secret: string
}

export interface Connected {
  readonly identity: Identity
  readonly credentials: Credentials
}

/** An open account. Clients call `save` with rotated secrets before they use them. */
export interface OpenAccount {
  readonly remoteId: string
  readonly handle: string
  readonly credentials: Credentials
  save(credentials: Credentials): Promise<void>
}

/** A page of an account's own past, or why there is none now. */
export type PastAnswer =
  | { readonly ok: true; readonly value: PastPage }
  | {
      readonly ok: false
      readonly refusal: Refusal
      /** Seconds that the network asks us to wait; null where it asked for none. */
      readonly retryAfter: number | null
    }

/**
 * A network as the desk sees it. A client decides nothing, keeps nothing and never repeats a mutation by itself.
 * Expected refusals are values; `unknown` is said whenever there is no proof. Every call ends within its deadline.
 */
export interface Network {
  readonly profile: Profile
  /** Turns what a person typed into an identity and what opens it. Nothing is posted. */
  connect(typed: Readonly<Record<string, string>>): Promise<Outcome<Connected>>
  /** Who does the network say that we are? */
  whoami(account: OpenAccount): Promise<Outcome<Identity>>
  /** One key for each part, chosen by us before anything is sent. */
  keys(parts: Parts, at: Date): readonly string[]
  /** The exact body that `publish` will send, made once when the post is held: hashed, stored, sent unchanged. */
  body(
    intent: Intent,
    pictures: readonly (readonly Picture[])[],
    account: Pick<OpenAccount, 'remoteId' | 'handle'>,
  ): Promise<Outcome<string>>
  /** The names that the network knows the parts of a frozen body by, once they are public. */
  names(account: Pick<OpenAccount, 'remoteId'>, body: string): readonly string[]
  /** Puts pictures where the network keeps them. They are not public yet; doing it twice is harmless. */
  upload(account: OpenAccount, body: string, pictures: readonly (readonly Picture[])[]): Promise<Outcome<null>>
  /** Sends the frozen body once. A thread leaves in one piece or not at all. */
  publish(account: OpenAccount, body: string): Promise<Sent>
  /** Looks for it, whole thread, straight at the source. */
  find(account: OpenAccount, body: string): Promise<Found>
  /** Takes the whole thread down. Repeating it is safe. */
  remove(account: OpenAccount, body: string): Promise<Removal>
  /**
   * What the account said before, newest first, a page at a time: from the newest where `cursor` is null, else from where the
   * page before ended. A cursor stays good over days; the last page may be empty. Absent where a network cannot be asked.
   */
  past?(account: Pick<OpenAccount, 'remoteId' | 'credentials'>, cursor: string | null): Promise<PastAnswer>
}
