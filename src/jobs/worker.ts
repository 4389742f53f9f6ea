import type { Deps } from '../desk/deps.ts'
import type { MailDeps } from '../desk/invitations.ts'
import { holdWhatRepeats } from '../desk/occurrences.ts'
import { pastDue, readPast } from '../desk/read-past.ts'
import { remind, remindersDue } from '../desk/remind.ts'
import { overdue, turn } from '../desk/turn.ts'
import { sweepUploads } from '../desk/uploads.ts'
import { learnVoicesOf, voicesDue } from '../desk/voices.ts'
import type { Jobs } from './jobs.ts'
import { pool } from './pool.ts'

export interface Worker {
  /** Takes nothing new, waits for the calls in flight to end and be stored. */
  stop(): Promise<void>
}

const MOST_AT_ONCE = 200
/** Wake-ups that may wait for their account's turn. */
const MOST_WAITING = 1_000
/** One account has at most this part of all turns at once. */
const ACCOUNT_SHARE = 5
/** Readings, and letters, at once: they can wait, posts cannot. */
const MOST_READINGS = 2
/** How long nothing is learnt where learning failed. */
const TIRED_MS = 600_000

/**
 * Does what is due: by wake-ups, and by a sweep for rows that nobody was woken for. Any number of workers in any
 * number of processes may run; each row lets one of them act. `name` stands in every attempt.
 */
export async function startWorker(
  deps: Deps & MailDeps,
  jobs: Jobs,
  { name, concurrency = 20 }: { readonly name: string; readonly concurrency?: number },
): Promise<Worker> {
  const turns = pool(
    concurrency,
    async (delivery) => {
      try {
        await turn(deps, name, delivery)
      } catch (error) {
        // The row still says what is to be done; the sweep brings it back.
        deps.log.error({ delivery, why: error instanceof Error ? error.message : String(error) }, 'A turn failed')
      }
    },
    { perLane: Math.ceil(concurrency / ACCOUNT_SHARE), waiting: MOST_WAITING },
  )
  const ending = new AbortController()
  const readings = pool(MOST_READINGS, async (id) => {
    try {
      await readPast(deps, name, id, ending.signal)
    } catch (error) {
      // Its lease runs out, and a sweep brings it back.
      deps.log.error({ import: id, why: error instanceof Error ? error.message : String(error) }, 'A reading failed')
    }
  })
  const tired = new Map<string, number>()
  const lessons = pool(1, async (organisation) => {
    try {
      await learnVoicesOf(deps, organisation)
    } catch (error) {
      // What was learnt before stays; a sweep tries it again, though not at once: it may take seconds each time.
      tired.set(organisation, performance.now() + TIRED_MS)
      deps.log.error({ organisation, why: error instanceof Error ? error.message : String(error) }, 'A lesson failed')
    }
  })
  const chores: Readonly<Record<string, () => Promise<void>>> = {
    'what repeats': () => holdWhatRepeats(deps),
    'half uploads': () => sweepUploads(deps),
  }
  const planning = pool(Object.keys(chores).length, async (chore) => {
    try {
      await chores[chore]?.()
    } catch (error) {
      deps.log.error(
        { chore, why: error instanceof Error ? error.message : String(error) },
        'A part of the plan failed',
      )
    }
  })
  const reminders = pool(MOST_READINGS, async (approval) => {
    try {
      await remind(deps, approval)
    } catch (error) {
      deps.log.error({ approval, why: error instanceof Error ? error.message : String(error) }, 'A reminder failed')
    }
  })
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  const sweep = async () => {
    try {
      const due = await overdue(deps, MOST_AT_ONCE)
      await Promise.all(due.map(({ id, account }) => turns.add(id, account)))
      for (const chore of Object.keys(chores)) void planning.add(chore)
      for (const approval of await remindersDue(deps, MOST_AT_ONCE)) void reminders.add(approval)
      // Not waited for: a reading takes minutes where others are read.
      for (const id of await pastDue(deps, MOST_AT_ONCE)) void readings.add(id)
      for (const organisation of await voicesDue(deps))
        if ((tired.get(organisation) ?? 0) < performance.now()) void lessons.add(organisation)
    } catch (error) {
      deps.log.warn({ why: error instanceof Error ? error.message : String(error) }, 'A sweep failed')
    }
    if (!stopping) timer = setTimeout(sweep, deps.timing.sweepSeconds * 1000)
  }
  await jobs.listen(async (wakeUps) => {
    await Promise.all(wakeUps.map(({ delivery, account }) => turns.add(delivery, account)))
  })
  timer = setTimeout(sweep, 0)
  return {
    async stop() {
      stopping = true
      clearTimeout(timer)
      turns.close()
      readings.close()
      lessons.close()
      planning.close()
      reminders.close()
      ending.abort()
      await jobs.stop()
      await Promise.all([turns.idle(), readings.idle(), lessons.idle(), planning.idle(), reminders.idle()])
    },
  }
}
