import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Features, featuresOf } from '../../src/voice/features.ts'

interface Post {
  readonly at: number
  readonly features: Features
}
export interface Account {
  readonly name: string
  readonly who: string
  /** Oldest first, both. */
  readonly history: readonly Post[]
  readonly test: readonly Post[]
}
export interface Foreign {
  readonly by: string
  readonly features: Features
}

interface Line {
  readonly set: string
  readonly account: string
  readonly who: string
  readonly split: 'history' | 'test'
  readonly created_at: string
  readonly text: string
}

function linesOf(file: string): readonly unknown[] {
  const bytes = readFileSync(file)
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)
}

/** No domain is to give an account away; that there was a link is kept. */
const withoutDomains = (text: string): string => text.replace(/https?:\/\/\S+/giu, 'https://link.example')
/** Public samples of ordinary people's posts have neither links nor names, so nobody's are to have them. */
const withoutLinksAndNames = (text: string): string =>
  text.replace(/https?:\/\/\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+/giu, ' ')

/**
 * The accounts of a file, or of one set in it, each with its posts; the handles of all of them are taken out. `bare`: all
 * links and names too.
 */
export function readAccounts(file: string, set: string | undefined, bare: boolean): readonly Account[] {
  const lines = (linesOf(file) as readonly Line[]).filter((line) => set === undefined || line.set === set)
  const own = new Set(lines.map(({ account }) => account.toLowerCase()))
  return [...Map.groupBy(lines, ({ account }) => account)].map(([name, posts]) => {
    const sorted = posts
      .map((line) => ({
        split: line.split,
        at: Date.parse(line.created_at),
        features: featuresOf(bare ? withoutLinksAndNames(line.text) : withoutDomains(line.text), own),
      }))
      .sort((a, b) => a.at - b.at)
    return {
      name,
      who: posts[0]?.who ?? name,
      history: sorted.filter(({ split }) => split === 'history'),
      test: sorted.filter(({ split }) => split === 'test'),
    }
  })
}

/** Posts by people who have no account in the file. */
export const readCrowd = (file: string): readonly Foreign[] =>
  (linesOf(file) as readonly { readonly text: string }[]).map(({ text }) => ({
    by: 'crowd',
    features: featuresOf(withoutLinksAndNames(text)),
  }))

/** All pairs of accounts of one person or organisation; none where no one has two. */
export function pairsOf(accounts: readonly Account[]): readonly (readonly [Account, Account])[] {
  return [...Map.groupBy(accounts, ({ who }) => who).values()].flatMap((own) =>
    own.flatMap((a, i) => own.slice(i + 1).map((b) => [a, b] as const)),
  )
}

/** So many pairs of accounts, drawn with seed 1 from their names in order; no account is in two of them. */
export function drawnPairs(accounts: readonly Account[], most: number): readonly (readonly [Account, Account])[] {
  const all = accounts.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const dice = mulberry(1)
  for (let i = all.length - 1; i > 0; i--) {
    const k = Math.floor(dice() * (i + 1))
    ;[all[i], all[k]] = [all[k] as Account, all[i] as Account]
  }
  return Array.from(
    { length: Math.min(most, all.length >> 1) },
    (_, i) => [all[2 * i] as Account, all[2 * i + 1] as Account] as const,
  )
}

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** At most so many of a list, evenly spread over it. */
export const thinned = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most ? list : Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] as T)
