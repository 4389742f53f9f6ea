import type { AccountId } from '../domain/speakers.ts'
import type { OpenAccount } from '../networks/network.ts'
import type { Deps } from './deps.ts'

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
  return {
    remoteId: account.remoteId,
    handle: account.handle,
    credentials: { service: account.service, secret },
    async save(credentials) {
      await deps.store.accounts.change(deps.store.db, account.organisationId, account.id, {
        service: credentials.service,
        secret: deps.seal(credentials.secret, belonging),
      })
    },
  }
}
