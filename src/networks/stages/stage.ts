import type { Connected, Network, OpenAccount } from '../network.ts'

/** What a client does that a bad line can spoil. */
export type Step = 'whoami' | 'upload' | 'publish' | 'find' | 'remove'

/**
 * cut: nothing done, and the line dies. lost: done, and the line dies. silent: done, and nothing ever comes. half: done, half an
 * answer. fault: done, 500. html: a web page instead of an answer. broken: 502 and half a JSON. endless: done, and a body without end.
 */
export const badLines = ['cut', 'lost', 'silent', 'half', 'fault', 'html', 'broken', 'endless'] as const
type BadLine = (typeof badLines)[number]

/**
 * What a network says instead of doing it. wait: for 90 seconds unless said otherwise, in its own headers. right: the key may not do this. content: what it
 * lists as refused. unlisted: a client error that it never documented.
 */
const saidNos = ['wait', 'right', 'content', 'unlisted'] as const
export type SaidNo = (typeof saidNos)[number]

/** What the suite needs of a network: the client, a way in, and an oracle that does not go through the client. */
export interface Stage {
  readonly network: Network
  /** How many pictures one part takes on this server, where that is not what the profile says. */
  readonly maxPictures?: number
  /** The same client with a deadline of 700 ms. */
  readonly hasty: Network
  /** For how long its `wait` asks us to wait, where that is not 90 seconds. */
  readonly waitSeconds?: number
  /** Connects an account that nobody connected before. */
  connect(): Promise<Connected>
  /** As the desk would open it. */
  open(connected: Connected, more?: Partial<OpenAccount>): OpenAccount
  /** The texts that are public, oldest first, read without the client. */
  publicTexts(remoteId: string): Promise<readonly string[]>
  /** The descriptions of the public pictures, oldest first. */
  publicAlts(remoteId: string): Promise<readonly string[]>
  /** The next call of this step meets this. Absent, or false, where that cannot happen here. */
  plan?(step: Step, trouble: BadLine | SaidNo): boolean
  /** The account with a key that has run out and can be renewed, or with one that opens nothing any more. */
  withKey?(open: OpenAccount, state: 'expired' | 'dead'): OpenAccount | undefined
  /** The account's list shows what happened only after so long. */
  lag?(milliseconds: number): void
  close(): Promise<void>
}

/** A network as the suite finds it. */
export interface Cast {
  /** Why it cannot be opened here. */
  readonly missing: string | null
  /** Does the network know our keys, so that the same again is no second post? */
  readonly ownKeys: boolean
  /** Does a key outlive what was published with it? */
  readonly remembersTakenDown: boolean
  /** Does it keep to itself in which language its posts are? */
  readonly tellsNoLanguage?: true
  open(): Promise<Stage>
}
