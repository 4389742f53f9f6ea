import type { PauseScope } from '../domain/pause.ts'
import type { AccountId, NetworkId } from '../domain/speakers.ts'

/** What decides whether a pause holds a delivery still. */
export interface Reached {
  readonly network: NetworkId
  readonly account: AccountId
  readonly tags: readonly string[]
}

export function reaches(scope: PauseScope, { network, account, tags }: Reached): boolean {
  switch (scope.kind) {
    case 'all':
      return true
    case 'network':
      return scope.of === network
    case 'account':
      return scope.of === account
    case 'tag':
      return tags.includes(scope.of)
  }
}

/** The pauses that hold a delivery still, the widest first. */
export const reaching = <P extends { readonly scope: PauseScope }>(pauses: readonly P[], what: Reached): readonly P[] =>
  pauses
    .filter(({ scope }) => reaches(scope, what))
    .sort((a, b) => Number(b.scope.kind === 'all') - Number(a.scope.kind === 'all'))
