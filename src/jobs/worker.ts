import type { Deps } from '../desk/deps.ts'
import { overdue, turn } from '../desk/turn.ts'
import type { Jobs } from './jobs.ts'
import { pool } from './pool.ts'

export interface Worker {
  /** Takes nothing new, waits for the calls in flight to end and be stored. */
  stop(): Promise<void>
}

const MOST_AT_ONCE = 200

/**
 * Does what is due: by wake-ups, and by a sweep for rows that nobody was woken for. Any number of workers in any
 * number of processes may run; each row lets one of them act. `name` stands in every attempt.
 */
export async function startWorker(
  deps: Deps,
  jobs: Jobs,
  { name, concurrency = 20 }: { readonly name: string; readonly concurrency?: number },
): Promise<Worker> {
  const turns = pool(concurrency, async (delivery) => {
    try {
      await turn(deps, name, delivery)
    } catch (error) {
      // The row still says what is to be done; the sweep brings it back.
      deps.log.error({ delivery, why: error instanceof Error ? error.message : String(error) }, 'A turn failed')
    }
  })
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  const sweep = async () => {
    try {
      const due = await overdue(deps, MOST_AT_ONCE)
      await Promise.all(due.map((delivery) => turns.add(delivery)))
    } catch (error) {
      deps.log.warn({ why: error instanceof Error ? error.message : String(error) }, 'A sweep failed')
    }
    if (!stopping) timer = setTimeout(sweep, deps.timing.sweepSeconds * 1000)
  }
  await jobs.listen(async (wakeUps) => {
    await Promise.all(wakeUps.map(({ delivery }) => turns.add(delivery)))
  })
  timer = setTimeout(sweep, 0)
  return {
    async stop() {
      stopping = true
      clearTimeout(timer)
      turns.close()
      await jobs.stop()
      await turns.idle()
    },
  }
}
