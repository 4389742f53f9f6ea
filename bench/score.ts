import { readFileSync } from 'node:fs'
import type { Line } from '../src/cli/check-lines.ts'

/** A post of a benchmark file: JSON lines with id, kind, text, expect and what a line of `check --jsonl` may hold. */
export interface Post extends Line {
  readonly kind: 'slip' | 'clean'
  readonly expect?: readonly { readonly kind: string; readonly span: string | null }[]
}

/** What somebody's checker saw in a post. `loud`: it interrupts. */
export interface Seen {
  readonly kind: string
  readonly loud: boolean
  readonly from?: number
  readonly to?: number
  readonly says: string
}

export const readPosts = (file: string): readonly Post[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Post)

const overlaps = (seen: Seen, from: number, to: number): boolean =>
  seen.from !== undefined && seen.to !== undefined && seen.from < to && from < seen.to

/**
 * Caught: something seen of the expected kind, at any weight, that overlaps the first occurrence of the span; for no span
 * anything of that kind. Alarmed: a clean post with something loud; noted: with anything at all.
 */
export function score(posts: readonly Post[], seen: readonly (readonly Seen[])[]) {
  const expected = posts.flatMap((post, at) =>
    (post.expect ?? []).map(({ kind, span }) => {
      const from = span === null ? -1 : post.text.indexOf(span)
      const caught = (seen[at] ?? []).some(
        (one) => one.kind === kind && (span === null || overlaps(one, from, from + span.length)),
      )
      return { post, kind, span, caught }
    }),
  )
  const clean = posts.flatMap((post, at) => (post.kind === 'clean' ? [{ post, seen: seen[at] ?? [] }] : []))
  const kinds = [...new Set(expected.map(({ kind }) => kind))].sort()
  return {
    expected: expected.length,
    caught: expected.filter(({ caught }) => caught).length,
    kinds: Object.fromEntries(
      kinds.map((kind) => {
        const these = expected.filter((one) => one.kind === kind)
        return [kind, `${these.filter(({ caught }) => caught).length}/${these.length}`]
      }),
    ),
    clean: clean.length,
    alarmed: clean.filter((one) => one.seen.some(({ loud }) => loud)),
    noted: clean.filter((one) => one.seen.length > 0),
    missed: expected.filter(({ caught }) => !caught),
  }
}

/** The value below which a share of the sorted numbers lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
