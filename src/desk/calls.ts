import type { Refusal } from '../domain/outcome.ts'
import type { Deps } from './deps.ts'

const traceOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * A call to a network with a total deadline on this process's monotonic clock. What throws or takes longer gave no
 * proof of anything: `none` makes of its trace the answer that says so.
 */
export async function called<T>(
  deps: Deps,
  call: () => Promise<T>,
  none: (trace: string) => T,
  seconds = deps.timing.callSeconds,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(none(`no answer within ${seconds} s`)), seconds * 1000)
  })
  try {
    return await Promise.race([call(), deadline])
  } catch (error) {
    return none(traceOf(error))
  } finally {
    clearTimeout(timer)
  }
}

/** As an expected "no": the network could not be asked. */
export const notAsked = (trace: string) => ({
  ok: false as const,
  refusal: { code: 'network-down', why: trace, again: 'later' } satisfies Refusal,
})

/**
 * Stores what a network answered. While the database is away the answer is kept in memory and tried again until
 * `until` (performance.now()): after that the lease is over and the reaper looks for itself.
 */
export async function persist<T>(deps: Deps, until: number, store: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await store()
    } catch (error) {
      if (performance.now() > until) throw error
      deps.log.warn({ why: traceOf(error) }, 'An outcome could not be stored yet; trying again')
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}
