import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import * as accounts from './accounts.ts'
import * as agreements from './agreements.ts'
import * as aims from './aims.ts'
import * as approvals from './approvals.ts'
import * as clock from './clock.ts'
import * as comments from './comments.ts'
import * as deliveries from './deliveries.ts'
import * as drafts from './drafts.ts'
import * as evenings from './evenings.ts'
import * as gate from './gate.ts'
import * as imports from './imports.ts'
import * as interruptions from './interruptions.ts'
import * as invitations from './invitations.ts'
import * as keys from './keys.ts'
import * as media from './media.ts'
import * as notices from './notices.ts'
import * as notify from './notify.ts'
import * as organisations from './organisations.ts'
import * as ownPosts from './own-posts.ts'
import * as past from './past.ts'
import * as pauses from './pauses.ts'
import * as people from './people.ts'
import * as posts from './posts.ts'
import * as record from './record.ts'
import * as recordPages from './record-pages.ts'
import * as rehearsal from './rehearsal.ts'
import * as schema from './schema.ts'
import * as series from './series.ts'
import * as sessions from './sessions.ts'
import * as slots from './slots.ts'
import * as speakers from './speakers.ts'
import * as verify from './verify.ts'
import * as visits from './visits.ts'
import * as voices from './voices.ts'
import * as webhooks from './webhooks.ts'
import * as words from './words.ts'

/** Every query takes the transaction that it belongs to. One line for each module; the desk is handed this whole object. */
const queries = {
  record,
  recordPages,
  verify,
  notices,
  notify,
  people,
  invitations,
  keys,
  organisations,
  ownPosts,
  speakers,
  accounts,
  sessions,
  agreements,
  aims,
  approvals,
  clock,
  comments,
  deliveries,
  drafts,
  evenings,
  gate,
  imports,
  interruptions,
  media,
  past,
  pauses,
  posts,
  rehearsal,
  visits,
  series,
  slots,
  voices,
  webhooks,
  words,
}

export type Tx = Pick<
  NodePgDatabase<typeof schema>,
  | 'select'
  | 'selectDistinct'
  | 'selectDistinctOn'
  | 'insert'
  | 'update'
  | 'delete'
  | 'execute'
  | 'query'
  | 'with'
  | '$with'
  | '$count'
>

export type Store = typeof queries & {
  /** Runs `act` in one transaction, READ COMMITTED. Throwing rolls everything back. */
  transaction<T>(act: (tx: Tx) => Promise<T>): Promise<T>
  /** For a single read. */
  readonly db: NodePgDatabase<typeof schema>
  readonly pool: pg.Pool
  close(): Promise<void>
}

/** Opens a pool on a migrated database. `name` is seen in pg_stat_activity. Lost connections are replaced on next use. */
export function openStore(url: string, name: string, log: (error: Error) => void, most = 8): Store {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: name,
    max: most,
    connectionTimeoutMillis: 10_000,
  })
  pool.on('error', log)
  // A line that is cut between two statements of a transaction says so on the client, and unheard it would end the process.
  pool.on('connect', (client) => client.on('error', log))
  const db = drizzle(pool, { schema, casing: 'snake_case' })
  const over = new WeakMap<pg.PoolClient, NodePgDatabase<typeof schema>>()
  // Not db.transaction: where BEGIN itself fails, that never gives its connection back, and the pool runs dry.
  async function transaction<T>(act: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await pool.connect()
    const own = over.get(client) ?? drizzle(client, { schema, casing: 'snake_case' })
    over.set(client, own)
    let whole = false
    try {
      const value = await own.transaction(act)
      whole = true
      return value
    } finally {
      // After a failure nobody knows in what state the line is; another one is opened on next use.
      client.release(!whole)
    }
  }
  return { ...queries, db, pool, transaction, close: () => pool.end() }
}
