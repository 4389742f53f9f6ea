export interface Pool {
  /** Resolves when `id` has begun, or need not: it is running already, or the pool is closed. */
  add(id: string): Promise<void>
  /** Nothing more begins. */
  close(): void
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>
}

/** Runs `work` for at most `most` ids at once, and never twice at once for the same. `work` must not throw. */
export function pool(most: number, work: (id: string) => Promise<void>): Pool {
  const known = new Map<string, Promise<void>>()
  const waiting: (() => void)[] = []
  let free = most
  let open = true

  async function slot(): Promise<void> {
    if (free > 0) free -= 1
    else await new Promise<void>((begin) => waiting.push(begin))
  }
  function release(): void {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }

  return {
    async add(id) {
      if (!open || known.has(id)) return
      const began = slot()
      const done = began.then(async () => {
        try {
          if (open) await work(id)
        } finally {
          known.delete(id)
          release()
        }
      })
      known.set(id, done)
      await began
    },
    close() {
      open = false
    },
    async idle() {
      await Promise.all(known.values())
    },
  }
}
