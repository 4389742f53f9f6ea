import * as path from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'

/** Any number will do, as long as it is ours: 'think' on a telephone's keys. */
const MIGRATION_LOCK = 84465

/**
 * Brings the database to this version's tables. Several processes may call it at once: one works, the others wait.
 * `appRole` is the role that the running desk uses, where that is another one than the owner's.
 */
export async function migrateStore(ownerUrl: string, appRole: string | null): Promise<void> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: 'thinktwice migrate',
    connectionTimeoutMillis: 10_000,
  })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await migrate(drizzle(client), { migrationsFolder: path.join(import.meta.dirname, 'migrations') })
    const role = appRole === null ? 'current_user' : client.escapeIdentifier(appRole)
    if (appRole !== null)
      await client.query(`
        grant usage on schema public to ${role};
        grant select, insert, update, delete on all tables in schema public to ${role};
        revoke update, delete on record_entry, post from ${role}`)
    // The queue of wake-ups makes its own tables, but may not make its schema.
    await client.query(`create schema if not exists pgboss authorization ${role}`)
  } finally {
    // Ending the connection gives the lock back, also after a failure.
    await client.end()
  }
}
