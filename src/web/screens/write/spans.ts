import type { Finding, Fix } from '../../../domain/findings.ts'

/** One replacement: `removed` UTF-16 units at `at` gave way to `added`. */
export interface Edit {
  readonly at: number
  readonly removed: number
  readonly added: number
}

/** The smallest replacement that makes `after` of `before`, or null where nothing changed. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  return { at: head, removed: before.length - head - tail, added: after.length - head - tail }
}

export interface Span {
  readonly from: number
  readonly to: number
}

/** Where a span stands after an edit, or null where the edit touched what is inside it or joined its edge to a word. */
export function shifted(span: Span, { at, removed, added }: Edit): Span | null {
  if (at >= span.to) return span
  if (at + removed <= span.from) return { from: span.from + added - removed, to: span.to + added - removed }
  return null
}

/** The findings that still hold their place in `part` after an edit; those that it touched are gone until looked at. */
export function shiftFindings(findings: readonly Finding[], part: number, edit: Edit): readonly Finding[] {
  return findings.flatMap((finding) => {
    const { spot } = finding
    const fixes = finding.fixes.flatMap((fix) => shiftFix(fix, part, edit))
    if (spot === null || spot.part !== part || !('from' in spot)) return [{ ...finding, fixes }]
    const moved = shifted(spot, edit)
    return moved === null ? [] : [{ ...finding, spot: { part, ...moved }, fixes }]
  })
}

function shiftFix(fix: Fix, part: number, edit: Edit): readonly Fix[] {
  if (fix.kind !== 'replace' || fix.part !== part) return [fix]
  const moved = shifted(fix, edit)
  return moved === null ? [] : [{ ...fix, ...moved }]
}
