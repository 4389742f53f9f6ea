export interface Pool {
  /** Resolves when `id` has begun, or need not: it is running already, enough room is left to wait, or the pool is closed. */
  add(id: string, lane?: string): Promise<void>
  /** Nothing more begins. */
  close(): void
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>
}

/**
 * Runs `work` for at most `most` ids at once, and never twice at once for the same. Lanes take turns, and at most
 * `perLane` of one run at once, so that many in one lane do not delay those in another. `waiting`: how many may wait
 * before `add` does. `work` must not throw.
 */
export function pool(
  most: number,
  work: (id: string) => Promise<void>,
  { perLane = most, waiting = 0 }: { readonly perLane?: number; readonly waiting?: number } = {},
): Pool {
  const known = new Map<string, Promise<void>>()
  /** Those that wait, by lane; the lane whose turn is next stands first. */
  const lanes = new Map<string, (() => void)[]>()
  const running = new Map<string, number>()
  let free = most
  let open = true

  const count = (lane: string, by: 1 | -1) => {
    free -= by
    running.set(lane, (running.get(lane) ?? 0) + by)
    if (running.get(lane) === 0) running.delete(lane)
  }
  function next(): void {
    for (const [lane, queue] of lanes) {
      if (free === 0) return
      if ((running.get(lane) ?? 0) >= perLane) continue
      lanes.delete(lane)
      const begin = queue.shift()
      if (queue.length > 0) lanes.set(lane, queue)
      count(lane, 1)
      begin?.()
    }
  }

  return {
    async add(id, lane = '') {
      if (!open || known.has(id)) return
      const queue = lanes.get(lane) ?? []
      lanes.set(lane, queue)
      const began = new Promise<void>((begin) => void queue.push(begin))
      const done = began.then(async () => {
        try {
          if (open) await work(id)
        } finally {
          known.delete(id)
          count(lane, -1)
          next()
        }
      })
      known.set(id, done)
      next()
      if (known.size > most + waiting) await began
    },
    close() {
      open = false
    },
    async idle() {
      await Promise.all(known.values())
    },
  }
}
