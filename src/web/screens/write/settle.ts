import type { Finding, Report, Weight } from '../../../domain/findings.ts'
import type { Words } from '../../drafts/words.ts'
import { listed } from '../../parts/time.ts'

/** Whose words a finding is about: those for every account, or those for one account (its id). */
export type View = 'all' | (string & {})

/** A finding with its place in the margin. `quote`: the words it stands on, as they were when they were looked at. */
export interface Seen {
  readonly finding: Finding
  readonly view: View
  readonly quote: string
}

export interface Numbered extends Seen {
  readonly number: number
}

const heaviest: Readonly<Record<Weight, number>> = { stop: 0, ask: 1, note: 2 }
export const weightWords: Readonly<Record<Weight, string>> = { stop: 'Stop', ask: 'Question', note: 'Note' }

export const partsFor = (words: Words, view: View): Words['parts'] =>
  (view === 'all' ? undefined : words.variants[view]) ?? words.parts

const placeOf = ({ spot }: Finding) => (spot === null ? [-1, -1] : [spot.part, 'from' in spot ? spot.from : 1e9])

/** Stops, questions, notes; within a weight by place. */
export function inOrder(seen: readonly Seen[]): readonly Seen[] {
  return [...seen].sort((a, b) => {
    const [aPart = 0, aFrom = 0] = placeOf(a.finding)
    const [bPart = 0, bFrom = 0] = placeOf(b.finding)
    return heaviest[a.finding.weight] - heaviest[b.finding.weight] || aPart - bPart || aFrom - bFrom
  })
}

/** What a report saw in `words`, each finding with the words under it. */
export function seenIn(report: Pick<Report, 'findings'>, words: Words, view: View): readonly Seen[] {
  return report.findings.map((finding) => ({ finding, view, quote: quoteOf(finding, words, view) }))
}

export function quoteOf({ spot }: Finding, words: Words, view: View): string {
  if (spot === null || !('from' in spot)) return ''
  return partsFor(words, view)[spot.part]?.text.slice(spot.from, spot.to) ?? ''
}

/**
 * The same finding from two looks, or in two accounts' words, is one finding. A look at older words may know it by
 * another key, because the words beside it were others: then its place tells.
 */
export function withoutDoubles(seen: readonly Seen[]): readonly Seen[] {
  const known = new Set<string>()
  return seen.filter(({ finding: { key, check, message, spot }, view }) => {
    // Of several in one place the key says which: it ends with their number.
    const place = JSON.stringify([check, message, spot, view, key.split('.')[3]])
    const isNew = !known.has(key) && !known.has(place)
    known.add(key).add(place)
    return isNew
  })
}

/** True while it needs a fix, or a reason. A note needs neither. */
export const isUnsettled = ({ weight, key }: Finding, meant: Words['meant']) =>
  weight !== 'note' && (meant[key] ?? '').trim() === ''

/** True where a person has answered it: a reason, or a note left as it is. */
export const isAnswered = ({ weight, key }: Finding, meant: Words['meant']) =>
  weight === 'note' ? meant[key] !== undefined : (meant[key] ?? '').trim() !== ''

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']
const many = (n: number, word: string) => (n === 1 ? `a ${word}` : `${n} ${word}s`)

/** "1 stop, 1 question, 2 notes", for the head of the margin and for screen readers. */
export function tally(findings: readonly Finding[]): string {
  const found = (['stop', 'ask', 'note'] as const).flatMap((weight) => {
    const n = findings.filter((finding) => finding.weight === weight).length
    return n === 0 ? [] : [`${n} ${weightWords[weight].toLowerCase()}${n === 1 ? '' : 's'}`]
  })
  return found.join(', ')
}

/** "Two things to settle first: a stop and a question." */
export function settleFirst(unsettled: readonly Finding[]): string {
  const stops = unsettled.filter(({ weight }) => weight === 'stop').length
  const asks = unsettled.length - stops
  const kinds = [...(stops > 0 ? [many(stops, 'stop')] : []), ...(asks > 0 ? [many(asks, 'question')] : [])]
  const all = numbers[unsettled.length] ?? String(unsettled.length)
  return `${all} ${unsettled.length === 1 ? 'thing' : 'things'} to settle first: ${listed(kinds)}.`
}

/**
 * Which findings stand open in the margin: every stop and question, and notes until there are five in all. The rest is
 * folded under "3 more notes".
 */
export function folded<T extends Seen>(open: readonly T[]): { shown: readonly T[]; more: readonly T[] } {
  const hard = open.filter(({ finding }) => finding.weight !== 'note').length
  const most = Math.max(5, hard)
  return { shown: open.slice(0, most), more: open.slice(most) }
}
