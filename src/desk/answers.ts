import type { Outcome, Refusal } from '../domain/outcome.ts'
import { type RefusalCode, refusals } from '../domain/refusals.ts'

type No = { readonly ok: false; readonly refusal: Refusal }

export const yes = <T>(value: T): Outcome<T> => ({ ok: true, value })

/** An expected "no", in the code's own words unless better ones are given. */
export const no = (code: RefusalCode, why: string = refusals[code].why, again: Refusal['again'] = 'never'): No => ({
  ok: false,
  refusal: { code, why, again },
})
