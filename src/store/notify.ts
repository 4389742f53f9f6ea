import { sql } from 'drizzle-orm'
import type { OrganisationId } from '../domain/people.ts'
import type { Tx } from './store.ts'

/** What changed, so that open pages ask again for just that. */
export type Changed =
  | 'post'
  | 'draft'
  | 'pause'
  | 'notice'
  | 'speaker'
  | 'people'
  | 'organisation'
  | 'check'
  | 'record'
  | 'import'
  | 'voices'

/** Tells every process, when the transaction commits, that something of an organisation changed. Ids only. */
export async function changed(tx: Tx, organisation: OrganisationId, what: Changed, id: string): Promise<void> {
  await tx.execute(sql`select pg_notify('desk', ${JSON.stringify({ organisation, what, id })})`)
}
