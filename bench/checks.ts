import { readFileSync } from 'node:fs'
import * as path from 'node:path'
import { answer, type Line } from '../src/cli/check-lines.ts'
import { weights } from '../src/domain/findings.ts'
import { openLexicons } from '../src/setup/lexicons.ts'

/**
 * Looks at each post of FILE (JSON lines: id, kind slip or clean, text, expect [{kind, span|null}]) and prints one JSON
 * line. Caught: a finding of the expected kind that overlaps the first occurrence of the span, of any weight; for no
 * span any finding of that kind. Alarmed: a clean post with a finding at ask or stop. Times are of the last of 30 rounds.
 */
interface Post extends Line {
  readonly kind: 'slip' | 'clean'
  readonly expect?: readonly { readonly kind: string; readonly span: string | null }[]
}

const file = process.argv[2] ?? path.resolve(import.meta.dirname, '../../shared/data/slips.jsonl')
const posts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Post)
const now = new Date()
const lexicons = openLexicons(console.error)
const rounds = Array.from({ length: 30 }, () => posts.map((post) => ({ post, ...answer(post, now, lexicons) })))
const seen = rounds.at(-1) ?? []

const expected = seen.flatMap(({ post, findings }) =>
  (post.expect ?? []).map(({ kind, span }) => {
    const from = span === null ? -1 : post.text.indexOf(span)
    const overlaps = (finding: (typeof findings)[number]): boolean =>
      span === null ||
      (finding.from !== undefined && finding.to !== undefined && finding.from < from + span.length && from < finding.to)
    return { post: post.id, kind, hit: findings.some((finding) => finding.kind === kind && overlaps(finding)) }
  }),
)
const kinds = [...new Set(expected.map(({ kind }) => kind))].sort()
const clean = seen.filter(({ post }) => post.kind === 'clean')
const alarmed = clean.flatMap(({ post, findings }) => {
  const loud = findings.filter(({ weight }) => weights.indexOf(weight) > 0)
  return loud.length === 0 ? [] : [{ id: post.id, checks: loud.map(({ check }) => check) }]
})
const times = seen.map(({ us }) => us).sort((a, b) => a - b)
const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

console.log(
  JSON.stringify({
    bench: 'checks',
    posts: posts.length,
    caught: expected.filter(({ hit }) => hit).length,
    expected: expected.length,
    kinds: Object.fromEntries(
      kinds.map((kind) => {
        const these = expected.filter((one) => one.kind === kind)
        return [kind, `${these.filter(({ hit }) => hit).length}/${these.length}`]
      }),
    ),
    missed: expected.filter(({ hit }) => !hit).map(({ post, kind }) => `${post} ${kind}`),
    clean: clean.length,
    alarmedAtAskOrStop: alarmed.length,
    alarmed,
    p50us: at(0.5),
    p99us: at(0.99),
  }),
)
