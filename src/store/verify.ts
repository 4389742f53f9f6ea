import { sql } from 'drizzle-orm'
import type { ClientBase } from 'pg'
import { GENESIS, sha256 } from './record.ts'
import type { Store } from './store.ts'

/** The end of a chain as it was once: signed, and kept outside the database. */
export interface Head {
  readonly organisation: string
  readonly sequence: number
  readonly hash: string
  /** ISO 8601 UTC. */
  readonly at: string
}

export type Verdict =
  | { readonly unbroken: true; readonly entries: number; readonly milliseconds: number }
  | {
      readonly unbroken: false
      readonly entries: number
      readonly milliseconds: number
      readonly brokenAt: number
      readonly because: string
    }

interface Row {
  readonly sequence: string
  readonly at: string
  readonly action: string
  readonly person_id: string | null
  readonly speaker_id: string | null
  readonly post_id: string | null
  readonly entry: string
  readonly previous: string
  readonly hash: string
}

interface Personal {
  readonly sequence: string
  readonly field: string
  readonly salt: string
  readonly value: string
}

const BATCH = 2_000

/** Two walks along two primary keys, put together here: the database joins them far slower. */
const CHAIN = `select sequence, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, action, person_id, speaker_id, post_id,
    entry, previous, hash
  from record_entry where organisation_id = $1 and sequence > $2 and sequence <= $3 order by sequence`
const PERSONAL =
  'select sequence, field, salt, value from record_private where organisation_id = $1 and sequence > $2 and sequence <= $3 order by sequence'

/** Why this row does not follow from the one before, or null. */
function fault(
  row: Row,
  personal: readonly Personal[],
  organisation: string,
  sequence: number,
  previous: string,
): string | null {
  if (Number(row.sequence) !== sequence) return `entry ${sequence} is missing`
  if (row.previous !== previous) return 'it does not follow from the entry before'
  if (sha256(`${row.previous}${row.entry}`) !== row.hash) return 'its words or its mark were changed'
  const entry = JSON.parse(row.entry) as Record<string, unknown> & { personal: Record<string, string> }
  const shown: Record<string, unknown> = {
    organisation,
    sequence,
    at: row.at,
    action: row.action,
    person: row.person_id,
    speaker: row.speaker_id,
    post: row.post_id,
  }
  const differs = Object.keys(shown).find((field) => entry[field] !== shown[field])
  if (differs !== undefined) return `its ${differs} is shown other than it was written`
  const forged = personal.find((p) => entry.personal[p.field] !== sha256(`${p.salt}|${p.value}`))
  return forged === undefined ? null : `its ${forged.field} is shown other than it was written`
}

/** Reads a whole chain in one snapshot: see verifyChainIn. */
export async function verifyChain(store: Store, organisation: string, kept: Head | null): Promise<Verdict> {
  const client = await store.pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    return await verifyChainIn(client, organisation, kept)
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
}

/**
 * Compares a chain, as `client`'s transaction sees it, with itself, with its stored end, and with the head kept outside.
 * Erased personal fields do not break it. Without `kept` a cut tail cannot be seen.
 */
export async function verifyChainIn(
  client: Pick<ClientBase, 'query'>,
  organisation: string,
  kept: Head | null,
): Promise<Verdict> {
  const began = performance.now()
  let sequence = 0
  let previous = GENESIS
  const broken = (brokenAt: number, because: string): Verdict => ({
    unbroken: false,
    entries: sequence,
    milliseconds: performance.now() - began,
    brokenAt,
    because,
  })
  const { rows: lasts } = await client.query<{ last: number }>(
    'select coalesce(max(sequence), 0)::int as last from record_entry where organisation_id = $1',
    [organisation],
  )
  const last = lasts[0]?.last ?? 0
  while (sequence < last) {
    const range = [organisation, sequence, sequence + BATCH]
    const { rows } = await client.query<Row>(CHAIN, range)
    const personal = bySequence((await client.query<Personal>(PERSONAL, range)).rows)
    for (const row of rows) {
      const because = fault(row, personal.get(row.sequence) ?? [], organisation, sequence + 1, previous)
      if (because !== null) return broken(sequence + 1, because)
      sequence += 1
      previous = row.hash
      if (kept?.sequence === sequence && kept.hash !== row.hash)
        return broken(sequence, 'the head kept outside says otherwise')
    }
    if (rows.length < BATCH && sequence < last) return broken(sequence + 1, `entry ${sequence + 1} is missing`)
  }
  const { rows: ends } = await client.query<{ sequence: string; hash: string }>(
    'select sequence, hash from record_head where organisation_id = $1',
    [organisation],
  )
  const end = ends[0] ?? { sequence: '0', hash: GENESIS }
  if (Number(end.sequence) !== sequence || end.hash !== previous)
    return broken(sequence + 1, 'the end of the record was cut or replaced')
  if (kept !== null && kept.sequence > sequence)
    return broken(sequence + 1, `the head kept outside knows of ${kept.sequence} entries: the last ones were cut off`)
  const { rows: strays } = await client.query<{ sequence: string }>(
    `select p.sequence from record_private p where p.organisation_id = $1 and not exists
       (select 1 from record_entry e where e.organisation_id = p.organisation_id and e.sequence = p.sequence) limit 1`,
    [organisation],
  )
  if (strays[0]) return broken(Number(strays[0].sequence), 'it has words but no entry')
  return { unbroken: true, entries: sequence, milliseconds: performance.now() - began }
}

function bySequence(rows: readonly Personal[]): ReadonlyMap<string, readonly Personal[]> {
  const found = new Map<string, Personal[]>()
  for (const row of rows) {
    const others = found.get(row.sequence)
    if (others) others.push(row)
    else found.set(row.sequence, [row])
  }
  return found
}

/** The ends of all chains, by organisation. */
export async function headsOf(store: Store): Promise<readonly Head[]> {
  const { rows } = await store.pool.query<{ organisation_id: string; sequence: string; hash: string; at: Date }>(
    'select organisation_id, sequence, hash, clock_timestamp() as at from record_head where sequence > 0',
  )
  return rows.map((row) => ({
    organisation: row.organisation_id,
    sequence: Number(row.sequence),
    hash: row.hash,
    at: row.at.toISOString(),
  }))
}

/** The mark of one entry, or null where there is none. */
export async function hashAt(store: Store, organisation: string, sequence: number): Promise<string | null> {
  const [row] = (
    await store.db.execute(
      sql`select hash from record_entry where organisation_id = ${organisation} and sequence = ${sequence}`,
    )
  ).rows
  return typeof row?.hash === 'string' ? row.hash : null
}
