import { sql } from 'drizzle-orm'
import { fromDrizzle, PgBoss } from 'pg-boss'
import type { Log, Wake } from '../desk/deps.ts'

const QUEUE = 'wake'

interface WakeUp {
  readonly delivery: string
  /** Whose turn it takes. */
  readonly account: string
}

export interface Jobs {
  /** Handed to the desk: asks for a wake-up in the transaction of the act that needs it. */
  readonly wake: Wake
  /** Calls `woken` with what is to be looked at now, until `stop`. It may be called twice for the same. */
  listen(woken: (wakeUps: readonly WakeUp[]) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

/**
 * Wake-ups in the desk's own PostgreSQL. They decide nothing and may be lost or come twice: the row decides, and a
 * sweep finds what nobody was woken for. `maintains`: this process also clears away old ones.
 */
export async function openJobs(url: string, name: string, log: Log, maintains: boolean): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: name,
    max: 2,
    schema: 'pgboss',
    createSchema: false,
    schedule: false,
    supervise: maintains,
    registerInstance: false,
    useListenNotify: maintains,
    openTelemetry: { enabled: false },
  })
  boss.on('error', (error) => log.warn({ why: error.message }, 'The queue of wake-ups has lost its database'))
  await boss.start()
  // Kept short: what matters is in the record. A wake-up that fails is not tried again, the sweep sees to it.
  const options = { policy: 'standard', notify: true, retryLimit: 0, deleteAfterSeconds: 3600 } as const
  if ((await boss.getQueue(QUEUE)) === null) await boss.createQueue(QUEUE, options)
  return {
    async wake(tx, { delivery, account, at }) {
      await boss.send(QUEUE, { delivery, account }, { db: fromDrizzle(tx, sql), startAfter: at })
    },
    async listen(woken) {
      const often = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 0.5 }
      await boss.work<WakeUp>(QUEUE, { ...often, batchSize: 20, burstWhenBatchFull: true }, (jobs) =>
        woken(jobs.map((job) => job.data)),
      )
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}
