import type { BetterAuthOptions } from 'better-auth'
import type { Deps } from '../desk/deps.ts'
import type { MailDeps } from '../desk/invitations.ts'
import type { LeaverDeps } from '../desk/people.ts'
import type { RecordDeps } from '../desk/record.ts'

/** All that the HTTP edge is handed by main. */
export interface ServerDeps extends Deps, MailDeps, RecordDeps, Pick<LeaverDeps, 'reviewPostsOf'> {
  /** The tables of the sign-in library: `signInTables(store.db)`. */
  readonly signInTables: NonNullable<BetterAuthOptions['database']>
  /** Signs session cookies and seals second factors: at least 32 random bytes as text, the same at every start. */
  readonly secret: string
  /** Whether letters can be sent at all; without it a forgotten password is answered with words that say what to do. */
  readonly canMail: boolean
  /** A PostgreSQL address for the one connection that listens. */
  readonly databaseUrl: string
  /** Addresses of proxies that are believed about where a request came from. */
  readonly trustedProxies: readonly string[]
  /** The folder of the built web pages, or null where there are none. */
  readonly webFolder: string | null
  readonly version: string
  /** Name -> null when well, or words for what is not. Asked by /readyz: the store, its tables, the worker. */
  readonly readiness: Readonly<Record<string, () => Promise<string | null>>>
  /** Opens /metrics to callers that are not on this machine, as a bearer token; null = nobody else. */
  readonly metricsToken: string | null
}
