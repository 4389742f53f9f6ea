import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { credential, passkey, person, rateLimit, session, twoFactor, verification } from './schema.ts'
import type { Store } from './store.ts'

/** The tables that the sign-in library keeps, under the names that this house gives them. */
export const signInTables = (db: Store['db']) =>
  drizzleAdapter(db, {
    provider: 'pg',
    schema: { person, session, credential, verification, twoFactor, passkey, rateLimit },
  })
