import { type ChildProcess, spawn } from 'node:child_process'
import * as path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CrashPoint } from '../../src/desk/deps.ts'
import { placeAt, postmasterOf } from '../../src/setup/cluster.ts'
import { startOrAdopt } from '../../src/setup/postgres.ts'

const crashPoints: readonly CrashPoint[] = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7']
/** Of those that are started, how many kill themselves at a chosen line. */
const CRASH_SHARE = 0.35
const quiet = () => undefined

/** So many worker processes at once, each killed without warning after a moment, and started again. */
export function mortalWorkers(env: Readonly<Record<string, string>>, seed: number, dice: () => number) {
  const alive = new Set<ChildProcess>()
  let [started, killed, ending] = [0, 0, false]

  function start(crashAt: CrashPoint | ''): ChildProcess {
    started += 1
    const told = { SEED: String(seed + started), NAME: `w${started}`, CRASH_AT: crashAt }
    const child = spawn(process.execPath, [path.join(import.meta.dirname, 'worker.ts')], {
      env: { ...process.env, ...env, ...told },
      // A worker that starts while the database is down says so and dies, like one that is killed.
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    alive.add(child)
    child.once('exit', () => alive.delete(child))
    return child
  }
  async function killForEver(): Promise<void> {
    while (!ending) {
      const child = start(dice() < CRASH_SHARE ? (crashPoints[started % crashPoints.length] ?? '') : '')
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      const begun = performance.now()
      await Promise.race([new Promise((resolve) => child.stdout?.once('data', resolve)), gone])
      // Once ready it lives about as long as its start took, so also on a busy machine it has done something: killing
      // faster makes no progress and proves nothing.
      await Promise.race([sleep((performance.now() - begun) * (0.3 + dice() * 1.4)), gone])
      if (ending) return
      child.kill('SIGKILL')
      await gone
      killed += 1
    }
  }
  let killing: Promise<unknown> = Promise.resolve()
  return {
    killed: () => killed,
    /** Starts so many, and kills them until `end`. */
    begin(count: number): void {
      killing = Promise.all(Array.from({ length: count }, killForEver))
    },
    async end(): Promise<void> {
      ending = true
      for (const child of alive) child.kill('SIGKILL')
      await killing
    },
    /** One that nobody kills. */
    last: () => start(''),
  }
}

/** Stops PostgreSQL at once, with no time to tidy up, and starts it again on the same port. */
export async function crashPostgres(folder: string): Promise<void> {
  const place = await placeAt(folder, quiet)
  const running = await postmasterOf(place)
  if (running === null) throw new Error('PostgreSQL does not run')
  process.kill(running.pid, 'SIGQUIT')
  while ((await postmasterOf(place)) !== null) await sleep(20)
  await startOrAdopt(folder, quiet)
}
