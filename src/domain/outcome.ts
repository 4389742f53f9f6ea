import type { RefusalCode } from './refusals.ts'

/** Why something was not done, in words for the person who asked, and whether asking again can help. */
export interface Refusal {
  readonly code: RefusalCode
  readonly why: string
  readonly again: 'never' | 'later' | 'after-reconnect'
}

/** An expected "no" is a value. A bug throws. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }
