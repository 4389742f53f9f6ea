import type { Outcome } from '../domain/outcome.ts'
import type { ApiKeyId, Scope, Who } from '../domain/people.ts'
import { no, yes } from './answers.ts'
import type { Deps } from './deps.ts'
import { hashOf, newSecret } from './secrets.ts'
import { can } from './sessions.ts'

type StoreOnly = Pick<Deps, 'store'>

/** Every key begins with this, so that one that strayed is recognised for what it is. */
const MARK = 'tt_'
const USED_EVERY_MS = 60_000

export interface WorkingKey {
  /** The person that it is bound to. */
  readonly who: Who
  readonly name: string
  readonly scopes: readonly Scope[]
}

/** An API key and the person behind it, or null where it does not work (any more). */
export async function whoByKey(
  deps: StoreOnly,
  token: string,
  from: { device: string; address: string },
): Promise<WorkingKey | null> {
  const { store } = deps
  if (!token.startsWith(MARK)) return null
  const key = await store.keys.bySecret(store.db, hashOf(token))
  if (key === null) return null
  if (key.lastUsedAt === null || Date.now() - key.lastUsedAt.getTime() > USED_EVERY_MS)
    await store.keys.used(store.db, key.id)
  const who: Who = {
    person: key.person,
    name: key.personName,
    organisation: key.organisation,
    role: key.role,
    session: null,
    key: key.id,
    channel: 'api',
    ...from,
  }
  return { who, name: key.name, scopes: key.scopes }
}

/** My own keys, or everybody's for those who look after the settings. */
export async function keys(deps: StoreOnly, who: Who) {
  const rows = await deps.store.keys.of(deps.store.db, who.organisation, can(who.role, 'settings') ? null : who.person)
  return {
    keys: rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    })),
  }
}

/** Makes a key bound to the caller. The token is handed out once; only its hash is kept. */
export async function newKey(deps: StoreOnly, who: Who, given: { name: string; scopes: Scope[] }) {
  const { store } = deps
  const token = `${MARK}${newSecret()}`
  const scopes = [...new Set(given.scopes)]
  const { id, createdAt } = await store.transaction(async (tx) => {
    const added = await store.keys.add(tx, {
      organisationId: who.organisation,
      personId: who.person,
      name: given.name,
      tokenHash: hashOf(token),
      scopes,
    })
    await store.record.append(tx, who, {
      action: 'key-made',
      about: { apiKey: added.id, scopes: scopes.join(' ') },
      personal: { keyName: given.name },
    })
    return added
  })
  const key = { id, name: given.name, person: who.name, scopes, createdAt: createdAt.toISOString(), lastUsedAt: null }
  return { key, token }
}

/** Withdraws a key: one's own, or anybody's for those who look after the settings. */
export async function withdrawKey(deps: StoreOnly, who: Who, id: ApiKeyId): Promise<Outcome<{ done: true }>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const mine = can(who.role, 'settings') ? {} : { personId: who.person }
    const gone = await store.keys.withdraw(tx, who.organisation, { id, ...mine })
    if (gone.length === 0) return no('not-found')
    await store.record.append(tx, who, { action: 'key-withdrawn', about: { apiKey: id } })
    return yes({ done: true as const })
  })
}
