import type { Finding, Report, Weight } from '../domain/findings.ts'

export const weightWords: Readonly<Record<Weight, string>> = { stop: 'Stop', ask: 'Question', note: 'Note' }
const colourOf: Readonly<Record<Weight, number>> = { stop: 31, ask: 33, note: 36 }
export const factWords: Readonly<Record<string, string>> = {
  now: 'the day',
  organisation: 'the organisation',
  speakers: 'who speaks',
  past: 'past posts',
  recent: 'the posts around it',
  watch: 'what is going on in the world',
  dictionary: 'the table of words',
  contexts: 'the table of words beside words',
  manners: 'the table of manners',
  lastSpoken: 'who spoke last',
  handles: 'known handles',
  links: 'whether links answer',
}
const BEFORE = 40
const AFTER = 30

/** A report for people: each finding with the words it is about, and what was not looked at. Ends with a line break. */
export function inWords(text: string, { findings, skipped }: Report, colours: boolean): string {
  const paint = (code: number, said: string): string => (colours ? `\u001B[${code}m${said}\u001B[0m` : said)
  const blocks = findings.map((finding) => {
    const { weight, says, fixes } = finding
    const mark = (said: string): string => paint(colourOf[weight], said)
    const mends = fixes.map(({ label }) => `    → ${paint(32, shown(label))}`)
    return [`${mark(weightWords[weight])}  ${shown(says)}`, ...underlined(text, finding, mark), ...mends].join('\n')
  })
  const found = findings.length === 0 ? 'Nothing found. The checks can be wrong: read it once more.' : ''
  const unseen = skipped.map(
    ({ check, missing }) =>
      `  ${check}: ${missing.length === 0 ? 'the check broke' : `not known here: ${missing.map((fact) => factWords[fact] ?? fact).join(', ')}`}`,
  )
  const notLooked = unseen.length === 0 ? '' : ['Not looked at:', ...unseen].join('\n')
  return `${[...blocks, found, notLooked].filter((block) => block !== '').join('\n\n')}\n`
}

/** The line that the finding is in, cut to what is near, and carets under its words. Nothing for the whole post. */
function underlined(text: string, { spot }: Finding, mark: (said: string) => string): readonly string[] {
  if (spot === null || !('from' in spot)) return []
  const { from } = spot
  const lineEnd = text.indexOf('\n', from)
  const to = lineEnd === -1 ? spot.to : Math.max(from + 1, Math.min(spot.to, lineEnd))
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const before = lastOf(text.slice(from === 0 ? 0 : lineStart, from), BEFORE)
  const after = firstOf(text.slice(to, lineEnd === -1 ? text.length : Math.max(to, lineEnd)), AFTER)
  const seen = text.slice(from, to)
  return [
    `    ${before}${shown(seen)}${after}`,
    `    ${' '.repeat(width(before))}${mark('^'.repeat(Math.max(1, width(shown(seen)))))}`,
  ]
}

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' })
const charactersOf = (text: string): string[] => Array.from(segments.segment(text), ({ segment }) => segment)

function firstOf(text: string, most: number): string {
  const characters = charactersOf(shown(text))
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`
}

function lastOf(text: string, most: number): string {
  const characters = charactersOf(shown(text))
  return characters.length <= most ? characters.join('') : `…${characters.slice(1 - most).join('')}`
}

const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]/u

/** Columns in a terminal. */
const width = (text: string): number =>
  charactersOf(text).reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)

/** A text may hold signs that command a terminal or turn its writing direction: they are shown, not obeyed. */
export const shown = (text: string): string =>
  text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD').toWellFormed()
