import type { Attachment } from '../../domain/draft.ts'

/** One practice post. `body` is the JSON of a Posted: the same text is "the same again", another one "something else". */
export interface Pinned {
  readonly account: string
  readonly key: string
  readonly body: string
}

/** What a practice post says, as JSON in Pinned.body. */
export interface Posted {
  readonly text: string
  /** ISO 8601 UTC. */
  readonly createdAt: string
  readonly language: string
  readonly pictures: readonly (Pick<Attachment, 'media' | 'kind'> & {
    readonly alt: string
    readonly sha256: string
  })[]
  /** Key of the part before it in its thread. */
  readonly replyTo: string | null
}

/** Where practice posts hang. The store keeps one; so does a test, in memory. */
export interface RehearsalBoard {
  /** Pins all of them or none. A key that already holds the same is done; one that holds something else makes it 'taken'. */
  pin(entries: readonly Pinned[]): Promise<'pinned' | 'taken'>
  /** Bodies of what hangs under these keys. */
  get(account: string, keys: readonly string[]): Promise<readonly string[]>
  /** What hangs there, newest first: `most` entries older than `cursor`, or the newest where it is null. */
  list(
    account: string,
    cursor: string | null,
    most: number,
  ): Promise<{ readonly entries: readonly Pick<Pinned, 'key' | 'body'>[]; readonly next: string | null }>
  /** Keys that hold nothing are no matter. */
  remove(account: string, keys: readonly string[]): Promise<void>
}

/** A board that lives as long as its process. `bodies` is everything that hangs for an account, oldest first. */
export function boardInMemory(): RehearsalBoard & { bodies(account: string): readonly string[] } {
  const accounts = new Map<string, Map<string, string>>()
  const of = (account: string) => {
    const posts = accounts.get(account) ?? new Map<string, string>()
    accounts.set(account, posts)
    return posts
  }
  return {
    async pin(entries) {
      const taken = entries.some(({ account, key, body }) => (of(account).get(key) ?? body) !== body)
      if (taken) return 'taken'
      for (const { account, key, body } of entries) of(account).set(key, body)
      return 'pinned'
    },
    async get(account, keys) {
      return keys.flatMap((key) => of(account).get(key) ?? [])
    },
    async list(account, cursor, most) {
      const all = [...of(account)].map(([key, body]) => ({ key, body })).reverse()
      const from = cursor === null ? 0 : all.findIndex(({ key }) => key === cursor) + 1
      const entries = all.slice(from, from + most)
      return { entries, next: from + most < all.length ? (entries.at(-1)?.key ?? null) : null }
    },
    async remove(account, keys) {
      for (const key of keys) of(account).delete(key)
    },
    bodies: (account) => [...of(account).values()],
  }
}
