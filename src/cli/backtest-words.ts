import type { CheckTally, TallyOfAll } from '../desk/tally.ts'
import { factWords, shown, weightWords } from './check-words.ts'

const LONGEST = 100
const plainly = (text: string): string => shown(text.replaceAll(/\s+/g, ' ').trim())
const number = (n: number): string => n.toLocaleString('en-GB')
const percent = (share: number): string => `${(share * 100).toFixed(share > 0 && share < 0.01 ? 2 : 1)} %`

/** What a back-test saw, for people: a line for each check, then the posts that it would have interrupted. Ends with a line break. */
export function tableOf(all: TallyOfAll & { readonly of: string }): string {
  if (all.posts === 0) return `${all.of}: there are no posts in it.\n`
  const interrupted = all.asked + all.stopped
  const head = `${all.of}: ${number(all.posts)} ${all.posts === 1 ? 'post' : 'posts'}. ${number(interrupted)} interrupted (${percent(interrupted / all.posts)}): ${number(all.asked)} asked about, ${number(all.stopped)} stopped. ${number(all.noted)} noted.`
  const blocks = [head, columns(all.checks), unseen(all.checks), often(all.checks), worst(all.checks)]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function columns(checks: readonly CheckTally[]): string {
  const rows = checks.map((one) => [
    one.check,
    ...[one.looked, one.noted, one.asked, one.stopped, one.skipped].map(number),
    one.looked === 0 ? '' : percent(one.share),
  ])
  const all = [['check', 'looked at', 'noted', 'asked', 'stopped', 'not looked at', 'interrupted'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  return all
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function unseen(checks: readonly CheckTally[]): string {
  const lines = checks.flatMap(({ check, skipped, missing }) =>
    skipped === 0
      ? []
      : [
          `  ${check}: ${missing.length === 0 ? 'the check broke' : `not known of old posts: ${missing.map((fact) => factWords[fact] ?? fact).join(', ')}`}`,
        ],
  )
  return lines.length === 0 ? '' : ['Not looked at:', ...lines].join('\n')
}

function often(checks: readonly CheckTally[]): string {
  const lines = checks.flatMap(({ check, tooOften }) => (tooOften === null ? [] : [`  ${check}: ${tooOften}`]))
  return lines.length === 0 ? '' : ['Too often:', ...lines].join('\n')
}

function worst(checks: readonly CheckTally[]): string {
  return checks
    .flatMap(({ title, check, hits }) => {
      const loud = hits.filter(({ weight }) => weight !== 'note')
      if (loud.length === 0) return []
      const lines = loud.map(({ id, weight, words, text }) => {
        const seen = words.length === 0 ? '' : ` ${words.map((word) => `“${plainly(word)}”`).join(', ')}`
        return `  ${weightWords[weight]}${seen} (${plainly(id)}): ${shortened(plainly(text))}`
      })
      return [[`${title} (${check})`, ...lines].join('\n')]
    })
    .join('\n\n')
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
