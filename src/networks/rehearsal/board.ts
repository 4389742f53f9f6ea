/** One practice post. `hash` covers all the rest, so "the same again" can be told from "something else". */
export interface BoardEntry {
  readonly key: string
  readonly account: string
  /** ISO 8601 UTC. */
  readonly createdAt: string
  readonly language: string
  readonly text: string
  readonly pictures: readonly { readonly media: string; readonly alt: string; readonly sha256: string }[]
  /** Key of the part before it in its thread. */
  readonly replyTo: string | null
  readonly hash: string
}

/** Where practice posts hang. The store keeps one; so does a test, in memory. */
export interface RehearsalBoard {
  /** Pins all of them or none. A key that already holds the same hash is done; one that holds another makes it 'taken'. */
  pin(entries: readonly BoardEntry[]): Promise<'pinned' | 'taken'>
  get(account: string, keys: readonly string[]): Promise<readonly BoardEntry[]>
  /** Newest first, for a person to look at. */
  list(account: string, limit: number): Promise<readonly BoardEntry[]>
  /** Keys that hold nothing are no matter. */
  remove(account: string, keys: readonly string[]): Promise<void>
}

/** A board that lives as long as its process. */
export function boardInMemory(): RehearsalBoard {
  const entries = new Map<string, BoardEntry>()
  const place = (account: string, key: string) => `${account}\n${key}`
  const at = (account: string, keys: readonly string[]) => keys.flatMap((key) => entries.get(place(account, key)) ?? [])
  return {
    async pin(wanted) {
      const taken = wanted.some(({ account, key, hash }) => at(account, [key]).some((there) => there.hash !== hash))
      if (taken) return 'taken'
      for (const entry of wanted) entries.set(place(entry.account, entry.key), entry)
      return 'pinned'
    },
    async get(account, keys) {
      return at(account, keys)
    },
    async list(account, limit) {
      const mine = [...entries.values()].filter((entry) => entry.account === account).reverse()
      return mine.sort((a, b) => b.createdAt.localeCompare(a.createdAt)).slice(0, limit)
    },
    async remove(account, keys) {
      for (const key of keys) entries.delete(place(account, key))
    },
  }
}
