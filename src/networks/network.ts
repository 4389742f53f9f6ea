import type { Found, Identity, Intent, Picture, Progress, Ref, Removal, Sent } from '../domain/delivery.ts'
import type { Manner, Parts } from '../domain/draft.ts'
import type { Outcome, Refusal } from '../domain/outcome.ts'
import type { PastPage } from '../domain/past.ts'
import type { NetworkId } from '../domain/speakers.ts'
import type { Hung } from './hanging.ts'

/** How a text stands against a network's own limits. `limit` in the network's own unit. */
export interface Count {
  readonly used: number
  readonly limit: number
  readonly unit: string
  /** True where any limit is broken: the one shown, or a second one (bytes, say) although `used` fits. */
  readonly over: boolean
}

/** A field that a person fills in. */
interface TypedField {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly secret: boolean
  readonly required: boolean
}

/** What is known of a network without asking it. Pure: the browser, the checks and the server read the same. */
export interface Profile {
  readonly id: NetworkId
  readonly name: string
  readonly maxPictures: number
  readonly maxParts: number
  /** What a person types to connect. */
  readonly connectFields: readonly TypedField[]
  /** What an owner types once, so that the network knows this desk; steps that lead there, `{callback}` = our address. */
  readonly app: { readonly steps: readonly string[]; readonly fields: readonly TypedField[] } | null
  /** Whether the card of a link is ours to make; else the network makes it, or shows none. */
  readonly makesCards: boolean
  /** What of a post's manner the network can do. */
  readonly manner: {
    readonly warning: boolean
    readonly visibility: readonly NonNullable<Manner['visibility']>[]
    readonly replies: readonly NonNullable<Manner['replies']>[]
  }
  count(text: string, manner?: Manner): Count
  /** Why one part cannot carry these, or null. Made by `hanging`. */
  hangs(hung: readonly Hung[]): Refusal | null
  /** What the network charges for these parts, in US dollars. Absent where it is free. */
  cost?(parts: Parts): number
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
  /** When the key ends for good and a person must let the desk in again, ISO 8601; null where it is renewed or never ends. */
  readonly endsAt: string | null
}

/** An open account. Clients call `save` with rotated secrets before they use them. */
export interface OpenAccount {
  readonly remoteId: string
  readonly handle: string
  readonly credentials: Credentials
  save(credentials: Credentials): Promise<void>
  /**
   * For keys that open one time only. `change` is given the newest credentials while nobody else, in whatever process, changes
   * them; those that it gives back are kept before this ends, null changes nothing.
   * @returns the newest credentials, as they are kept now; those of this object where the account is disconnected by now.
   */
  renew(change: (newest: Credentials) => Promise<Credentials | null>): Promise<Credentials>
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

/** Where a person comes back to from a network's own page, and by what the desk knows that it is the one who left. */
interface Back {
  readonly uri: string
  readonly state: string
}

/** typed: by what a person types. away: on the network's own page, to which they go and from which they come back. */
export type Entry =
  | {
      readonly kind: 'typed'
      /** Turns what a person typed into an identity and what opens it. */
      connect(typed: Readonly<Record<string, string>>): Promise<Outcome<Connected>>
    }
  | {
      readonly kind: 'away'
      /** The server of the network that is meant; '' where there is only one. An app is kept for each. */
      service(typed: Readonly<Record<string, string>>): Outcome<string>
      /** Makes this desk known there, as JSON of the network's own. Nobody is asked where `app` is null in the profile. */
      register(service: string, typed: Readonly<Record<string, string>>, uri: string): Promise<Outcome<string>>
      /** `kept`: what is needed to go on when the person comes back, JSON of the network's own. */
      begin(service: string, app: string, back: Back): Promise<Outcome<{ readonly url: string; readonly kept: string }>>
      /** `answer`: what stands in the address with which the person came back. More than one: the person chooses. */
      finish(
        service: string,
        app: string,
        kept: string,
        answer: Readonly<Record<string, string>>,
        uri: string,
      ): Promise<Outcome<readonly [Connected, ...Connected[]]>>
    }

/**
 * A network as the desk sees it. A client decides nothing, keeps nothing and never repeats a mutation by itself.
 * Expected refusals are values; `unknown` is said whenever there is no proof. Every call ends within its deadline.
 */
export interface Network {
  readonly profile: Profile
  /** How an account is opened for the desk. Nothing is posted. */
  readonly entry: Entry
  /** Who does the network say that we are? */
  whoami(account: OpenAccount): Promise<Outcome<Identity>>
  /** One key for each part, chosen by us before anything is sent. */
  keys(parts: Parts, at: Date): readonly string[]
  /** The exact body that `publish` will send, made once when the post is held: hashed, stored, sent unchanged. */
  body(
    intent: Intent,
    pictures: readonly (readonly Picture[])[],
    account: Pick<OpenAccount, 'remoteId' | 'handle'> & {
      /** For what the network itself said of its limits; null where they cannot be opened. */
      readonly credentials: Credentials | null
    },
  ): Promise<Outcome<string>>
  /** How many parts a frozen body has. */
  parts(body: string): number
  /**
   * What a second try would do now, where nobody knows what came of the first. harmless: the same body makes no second post. looked:
   * it would make one, so it must have been looked for. never: the network cannot be asked either, so a person decides.
   */
  repeats(account: Pick<OpenAccount, 'credentials'>, body: string): 'harmless' | 'looked' | 'never'
  /** Puts pictures where the network keeps them, and says its names for them. They are not public yet; doing it twice is harmless. */
  upload(
    account: OpenAccount,
    body: string,
    pictures: readonly (readonly Picture[])[],
  ): Promise<Outcome<Progress['uploads']>>
  /** Makes public what is left of the frozen body: all at once where the network can, else the next part alone. */
  publish(account: OpenAccount, body: string, progress: Progress): Promise<Sent>
  /** Looks for all its parts, straight at the source: those that were placed, and the next one. */
  find(account: OpenAccount, body: string, placed: readonly Ref[]): Promise<Found>
  /** Takes down all that is placed. Repeating it is safe. */
  remove(account: OpenAccount, body: string, placed: readonly Ref[]): Promise<Removal>
  /**
   * What the account said before, newest first, a page at a time: from the newest where `cursor` is null, else from where the
   * page before ended. A cursor stays good over days; the last page may be empty. Absent where a network cannot be asked.
   */
  past?(account: OpenAccount, cursor: string | null): Promise<PastAnswer>
}
