import type { AccountId } from '../domain/speakers.ts'
import type { Credentials, OpenAccount } from '../networks/network.ts'
import type { Deps, Tx } from './deps.ts'

export interface SealedAccount {
  readonly id: AccountId
  readonly organisationId: string
  readonly remoteId: string
  readonly handle: string
  readonly service: string
  readonly secret: Uint8Array
}

export const belongingOf = (account: Pick<SealedAccount, 'id' | 'organisationId'>) => ({
  organisation: account.organisationId,
  account: account.id,
  field: 'secret',
})

/** The account as a network client takes it, or null where its seal does not open. Rotated secrets are kept at once. */
export function openAccount(deps: Pick<Deps, 'store' | 'seal' | 'open'>, account: SealedAccount): OpenAccount | null {
  const belonging = belongingOf(account)
  const secret = deps.open(account.secret, belonging)
  if (secret === null) return null
  const credentials = { service: account.service, secret }
  const keep = (tx: Tx, to: Credentials) =>
    deps.store.accounts.change(tx, account.organisationId, account.id, {
      service: to.service,
      secret: deps.seal(to.secret, belonging),
    })
  return {
    remoteId: account.remoteId,
    handle: account.handle,
    credentials,
    save: (to) => keep(deps.store.db, to),
    // The network is asked with the row locked: a key that works once must not be used by two.
    renew: (change) =>
      deps.store.transaction(async (tx) => {
        const row = await deps.store.accounts.lockSecret(tx, account.organisationId, account.id)
        const newest = row === null ? null : deps.open(row.secret, belonging)
        if (row === null || newest === null) return credentials
        const changed = await change({ service: row.service, secret: newest })
        if (changed !== null) await keep(tx, changed)
        return changed ?? { service: row.service, secret: newest }
      }),
  }
}
