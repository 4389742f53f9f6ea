import { refuse } from '../limits.ts'
import type { Network } from '../network.ts'

/** What can go wrong around one call. The "accept" faults do the work and lose or spoil the answer. */
const faults = [
  'none',
  'refuse', // nothing done, and said so
  'wait', // nothing done, and asked to wait
  'accept-drop', // done, no answer
  'accept-502', // done, answered with a fault
  'slow', // done, late
  'lag', // find only: the list does not show it yet
  'drop', // nothing done, no answer
] as const
type Fault = (typeof faults)[number]
type FaultyCall = 'publish' | 'find' | 'remove'

/** Chance of each fault of a call, 0 to 1. What is left over goes well. */
export type Dice = Readonly<Partial<Record<FaultyCall, Readonly<Partial<Record<Fault, number>>>>>>

/** What the torture driver throws unless told otherwise. */
export const roughDice: Dice = {
  publish: { refuse: 0.1, 'accept-drop': 0.1, 'accept-502': 0.05, slow: 0.05 },
  find: { drop: 0.05, slow: 0.05 },
  remove: { drop: 0.05, 'accept-drop': 0.1, slow: 0.05 },
}

export interface FaultyNetwork extends Network {
  /** Print it: the same seed throws the same dice. */
  readonly seed: number
  /** The next calls of this kind meet these faults, one each, before the dice are asked again. */
  script(call: FaultyCall, ...next: readonly Fault[]): void
  /** How often each fault was met. A run that met none proves nothing. */
  met(): Readonly<Record<Fault, number>>
}

/** Numbers in [0, 1), the same for the same seed. Method: xorshift with 13, 17, 5 (Marsaglia 2003). */
export function seededDice(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** How long `wait` asks for. */
export const WAIT_SECONDS = 2

/** The same network on a bad day. Only `publish`, `find` and `remove` are touched. `slowMs` is how late "slow" is. */
export function faulty(inner: Network, options: { seed: number; dice?: Dice; slowMs?: number }): FaultyNetwork {
  const { seed, dice = roughDice, slowMs = 200 } = options
  const roll = seededDice(seed)
  const scripted: Record<FaultyCall, Fault[]> = { publish: [], find: [], remove: [] }
  const count: Record<Fault, number> = {
    none: 0,
    refuse: 0,
    wait: 0,
    'accept-drop': 0,
    'accept-502': 0,
    slow: 0,
    lag: 0,
    drop: 0,
  }

  function next(call: FaultyCall): Fault {
    let rest = roll()
    const thrown = faults.find((fault) => {
      rest -= dice[call]?.[fault] ?? 0
      return rest < 0
    })
    const fault = scripted[call].shift() ?? thrown ?? 'none'
    count[fault]++
    return fault
  }

  /** `refused` and `lost` are what the caller hears; `work` is what really happens. */
  async function meet<T>(
    call: FaultyCall,
    work: () => Promise<T>,
    refused: T,
    lost: (trace: string) => T,
    asked: T = refused,
  ): Promise<T> {
    const fault = next(call)
    if (fault === 'wait') return asked
    if (fault === 'refuse' || fault === 'lag') return refused
    if (fault === 'drop') return lost('the connection was cut')
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, slowMs))
    const answer = await work()
    if (fault === 'accept-drop') return lost('the connection was cut')
    return fault === 'accept-502' ? lost('502 Bad Gateway') : answer
  }

  const refusal = refuse('rate-limited', 'later')
  const lost = (trace: string) => ({ kind: 'unknown', trace }) as const
  return {
    ...inner,
    seed,
    script: (call, ...faultsToCome) => void scripted[call].push(...faultsToCome),
    met: () => ({ ...count }),
    publish: (...given) =>
      meet('publish', () => inner.publish(...given), { kind: 'refused', refusal, retryAfter: null }, lost, {
        kind: 'refused',
        refusal,
        retryAfter: WAIT_SECONDS,
      }),
    find: (...given) => meet('find', () => inner.find(...given), { kind: 'absent' }, lost),
    remove: (...given) => meet('remove', () => inner.remove(...given), { kind: 'refused', refusal }, lost),
  }
}
