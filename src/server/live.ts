import { streamSSE } from 'hono/streaming'
import pg from 'pg'
import { z } from 'zod'
import type { ServerDeps } from './deps.ts'
import type { Ctx } from './edge.ts'

const HEARTBEAT_MS = 15_000
const AGAIN_MS = 1_000
const CHANNEL = 'desk'

const Change = z.object({ organisation: z.string(), what: z.string(), id: z.string() })
type Change = z.infer<typeof Change>
/** What a stream is told: something changed, or (null) that changes may have been missed: ask for everything again. */
type Hear = (change: Change | null) => void

/** Some changes may have been missed: ask for all of it again. */
const everything = { what: 'everything', id: '' }

export interface Live {
  /** Hears every change of one organisation until the answer is called. */
  subscribe(organisation: string, hear: Hear): () => void
  close(): Promise<void>
}

/** One connection a process that listens for changes. When it is lost it is opened again, and everybody asks anew. */
export function openLive(databaseUrl: string, log: ServerDeps['log']): Live {
  const subscribers = new Map<string, Set<Hear>>()
  let client: pg.Client | null = null
  let closed = false
  let timer: NodeJS.Timeout | undefined

  const all = (change: Change | null, to: Iterable<Set<Hear>>) => {
    for (const set of to) for (const hear of set) hear(change)
  }
  const hear = (payload: string) => {
    const change = Change.safeParse(JSON.parse(payload)).data
    const set = change === undefined ? undefined : subscribers.get(change.organisation)
    if (change !== undefined && set !== undefined) all(change, [set])
  }
  const listen = async (again: boolean): Promise<void> => {
    const opening = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'thinktwice live',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    })
    let lost = false
    const lose = () => {
      if (lost || closed) return
      lost = true
      client = null
      opening.end().catch(() => undefined)
      timer = setTimeout(() => listen(true), AGAIN_MS)
    }
    opening.on('error', lose)
    opening.on('end', lose)
    opening.on('notification', ({ payload }) => hear(payload ?? '{}'))
    try {
      await opening.connect()
      await opening.query(`listen ${CHANNEL}`)
      client = opening
      if (closed) await opening.end()
      else if (again) all(null, subscribers.values())
    } catch {
      log.warn({ again }, 'The store cannot be listened to; trying again')
      lose()
    }
  }
  const listening = listen(false)

  return {
    subscribe(organisation, hearer) {
      const set = subscribers.get(organisation) ?? new Set()
      subscribers.set(organisation, set.add(hearer))
      return () => {
        set.delete(hearer)
        if (set.size === 0) subscribers.delete(organisation)
      }
    },
    async close() {
      closed = true
      clearTimeout(timer)
      all(null, subscribers.values())
      await listening
      await client?.end()
    },
  }
}

/**
 * The stream of changes of one organisation: `change` events with {what, id}; `everything` when some may have been missed.
 * Ids only, so it tells nothing that its reader could not ask for. Ends when the session or the membership does.
 */
export function stream(c: Ctx, deps: ServerDeps, live: Live, isClosing: () => boolean) {
  const { who } = c.var
  return streamSSE(c, async (out) => {
    const queue: (Change | null)[] = []
    let wake = () => {}
    const unsubscribe = live.subscribe(who.organisation, (change) => {
      queue.push(change)
      wake()
    })
    out.onAbort(() => wake())
    const belongs = async () =>
      who.session !== null &&
      (await deps.store.sessions.isOpen(deps.store.db, who.session)) &&
      (await deps.store.people.member(deps.store.db, who.organisation, who.person)) !== null
    try {
      await out.write(': here\n\n')
      while (!out.aborted && !isClosing()) {
        if (queue.length === 0)
          await new Promise<void>((resolve) => {
            const timer = setTimeout(resolve, HEARTBEAT_MS)
            wake = () => {
              clearTimeout(timer)
              resolve()
            }
          })
        const heard = queue.splice(0)
        const check = heard.length === 0 || heard.some((change) => change === null || change.what === 'people')
        if (check && !(await belongs())) return
        const told = heard.includes(null) ? [everything] : heard.filter((change) => change !== null)
        for (const { what, id } of told) await out.writeSSE({ event: 'change', data: JSON.stringify({ what, id }) })
        if (told.length === 0) await out.write(': still here\n\n')
      }
    } finally {
      unsubscribe()
    }
  })
}
