export type PauseId = string

export const pauseScopes = ['all', 'network', 'account', 'tag'] as const

/** How far a pause reaches. `of`: the id of the network or account, or the tag; empty where it is all. */
export interface PauseScope {
  readonly kind: (typeof pauseScopes)[number]
  readonly of: string
}

/** A pause that stands. `afterRestore`: the store came from a backup, and everything stands still the same way. */
export interface Pause {
  readonly id: PauseId
  readonly scope: PauseScope
  readonly afterRestore: boolean
}
