import { sql } from 'drizzle-orm'
import type { Tx } from './store.ts'

/** The one clock that decides: the database's. Ask for it after the row locks that were waited for. */
export async function now(tx: Tx): Promise<Date> {
  const { rows } = await tx.execute<{ now: string }>(
    sql`select (extract(epoch from clock_timestamp()) * 1000)::float8::text as now`,
  )
  return new Date(Math.floor(Number(rows[0]?.now)))
}
