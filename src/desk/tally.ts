import type { Parts } from '../domain/draft.ts'
import { type Finding, type Report, type Weight, weights } from '../domain/findings.ts'
import { tooOften } from '../policy/budget.ts'

/** A post that was looked at long after. */
export interface Counted {
  readonly id: string
  /** ISO 8601, UTC; null where nobody knows. */
  readonly at: string | null
  readonly texts: readonly Parts[]
}

/** A post in which a check saw something. */
export interface Hit {
  readonly id: string
  readonly at: string | null
  readonly weight: Weight
  readonly says: string
  /** The words that it stands on; none for the whole post. */
  readonly words: readonly string[]
  readonly text: string
}

/** Posts, not findings: each counts once, by its heaviest. */
export interface CheckTally {
  readonly check: string
  readonly title: string
  readonly looked: number
  readonly noted: number
  readonly asked: number
  readonly stopped: number
  /** Not looked at, for want of these facts. */
  readonly skipped: number
  readonly missing: readonly string[]
  /** Of those looked at, how many it would interrupt: 0 to 1. */
  readonly share: number
  /** In words, where that is more than it is worth. */
  readonly tooOften: string | null
  /** The heaviest first. */
  readonly hits: readonly Hit[]
}

export interface TallyOfAll {
  readonly posts: number
  /** Posts that some check would note, ask about or stop. */
  readonly noted: number
  readonly asked: number
  readonly stopped: number
  readonly checks: readonly CheckTally[]
}

interface Counting {
  readonly title: string
  looked: number
  readonly by: Record<Weight, number>
  skipped: number
  readonly missing: Set<string>
  hits: (Hit & { readonly findings: number })[]
}

const LONGEST_TEXT = 280
const LONGEST_WORDS = 80
const MOST_WORDS = 5

/** Counts what the checks would have done, and keeps of each at most `most` posts: it does not grow with the posts. */
export function openTally(checks: readonly { readonly id: string; readonly title: string }[], most: number) {
  const counting = new Map(
    checks.map(({ id, title }): [string, Counting] => [
      id,
      { title, looked: 0, by: { note: 0, ask: 0, stop: 0 }, skipped: 0, missing: new Set(), hits: [] },
    ]),
  )
  const all: Record<Weight, number> = { note: 0, ask: 0, stop: 0 }
  let posts = 0

  return {
    /** `reports`: one for each of the post's texts. */
    add(post: Counted, reports: readonly Report[]): void {
      posts += 1
      const seen = new Map<string, { finding: Finding; parts: Parts }[]>()
      for (const [at, { findings }] of reports.entries())
        for (const finding of findings) {
          const before = seen.get(finding.check)
          const parts = post.texts[at] ?? post.texts[0]
          if (parts === undefined) continue
          if (before === undefined) seen.set(finding.check, [{ finding, parts }])
          else before.push({ finding, parts })
        }
      const skipped = new Set<string>()
      for (const report of reports)
        for (const { check, missing } of report.skipped) {
          const one = counting.get(check)
          if (one === undefined || seen.has(check) || skipped.has(check)) continue
          skipped.add(check)
          one.skipped += 1
          for (const fact of missing) one.missing.add(fact)
        }
      for (const check of new Set(reports.flatMap(({ clear }) => clear))) {
        const one = counting.get(check)
        if (one !== undefined && !seen.has(check) && !skipped.has(check)) one.looked += 1
      }
      let heaviest: Weight | null = null
      for (const [check, found] of seen) {
        const one = counting.get(check)
        if (one === undefined) continue
        const hit = hitOf(post, found)
        one.looked += 1
        one.by[hit.weight] += 1
        one.hits.push(hit)
        if (one.hits.length > most * 4) one.hits = worst(one.hits, most)
        if (heaviest === null || weights.indexOf(hit.weight) > weights.indexOf(heaviest)) heaviest = hit.weight
      }
      if (heaviest !== null) all[heaviest] += 1
    },

    result: (): TallyOfAll => ({
      posts,
      noted: all.note,
      asked: all.ask,
      stopped: all.stop,
      checks: [...counting].map(([check, one]) => ({
        check,
        title: one.title,
        looked: one.looked,
        noted: one.by.note,
        asked: one.by.ask,
        stopped: one.by.stop,
        skipped: one.skipped,
        missing: [...one.missing],
        share: one.looked === 0 ? 0 : (one.by.ask + one.by.stop) / one.looked,
        tooOften: tooOften(one.by.ask, one.by.stop, one.looked),
        hits: worst(one.hits, most).map(({ findings: _, ...hit }) => hit),
      })),
    }),
  }
}

function hitOf(post: Counted, found: readonly { finding: Finding; parts: Parts }[]): Counting['hits'][number] {
  const [first, ...rest] = found.map(({ finding }) => finding)
  const heaviest = rest.reduce(
    (one, other) => (one === undefined || weights.indexOf(other.weight) > weights.indexOf(one.weight) ? other : one),
    first,
  )
  return {
    id: post.id,
    at: post.at,
    weight: heaviest?.weight ?? 'note',
    says: heaviest?.says ?? '',
    words: [...new Set(found.flatMap(({ finding, parts }) => wordsUnder(finding, parts)))].slice(0, MOST_WORDS),
    text: shortened((found[0]?.parts ?? []).map(({ text }) => text).join('\n\n'), LONGEST_TEXT),
    findings: found.length,
  }
}

/** The words that a finding stands on; none for a picture and for the whole post. */
export const wordsUnder = ({ spot }: Finding, parts: Parts): readonly string[] =>
  spot !== null && 'from' in spot
    ? [shortened(parts[spot.part]?.text.slice(spot.from, spot.to) ?? '', LONGEST_WORDS)]
    : []

/** The heaviest first, then those with most findings, then the newest: later posts are added later. */
function worst(hits: Counting['hits'], most: number): Counting['hits'] {
  return hits
    .map((hit, at) => ({ hit, at }))
    .sort(
      (one, other) =>
        weights.indexOf(other.hit.weight) - weights.indexOf(one.hit.weight) ||
        other.hit.findings - one.hit.findings ||
        other.at - one.at,
    )
    .slice(0, most)
    .map(({ hit }) => hit)
}

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
