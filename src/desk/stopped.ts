import type { PauseScope } from '../domain/pause.ts'
import type { OrganisationId } from '../domain/people.ts'
import { refusals } from '../domain/refusals.ts'
import type { AccountId, NetworkId } from '../domain/speakers.ts'
import { reaching } from '../policy/pause.ts'
import type { Errand } from '../store/deliveries.ts'
import type { Deps, Tx } from './deps.ts'

/** What a pause is for, as it stands in a sentence. `handle`: of the account that it is for. */
export function scopeWords(deps: Pick<Deps, 'networks'>, { kind, of }: PauseScope, handle: string): string {
  switch (kind) {
    case 'all':
      return 'everything'
    case 'network':
      return deps.networks[of as NetworkId].profile.name
    case 'account':
      return handle
    case 'tag':
      return `what is tagged “${of}”`
  }
}

interface Target {
  readonly id: AccountId
  readonly network: NetworkId
  readonly handle: string
}

/** Whether a pause holds a delivery still. It counts only while the gate is passed. */
export async function standsStill(
  { store }: Pick<Deps, 'store'>,
  tx: Tx,
  { delivery: { organisationId, network, accountId: account }, tags }: Errand,
): Promise<boolean> {
  return reaching(await store.pauses.standing(tx, organisationId), { network, account, tags }).length > 0
}

/** Why nothing with these tags may be held for these accounts now, in words; null where no pause reaches them. */
export async function stopped(
  deps: Pick<Deps, 'store' | 'networks'>,
  tx: Tx,
  organisation: OrganisationId,
  accounts: readonly Target[],
  tags: readonly string[],
): Promise<string | null> {
  const pauses = await deps.store.pauses.standing(tx, organisation)
  if (pauses.some(({ scope }) => scope.kind === 'all')) return refusals.paused.why
  for (const { id, network, handle } of accounts) {
    const [found] = reaching(pauses, { network, account: id, tags })
    if (found) return `A pause is on ${scopeWords(deps, found.scope, handle)}. It leaves once somebody has lifted that.`
  }
  return null
}
