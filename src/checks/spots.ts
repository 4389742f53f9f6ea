import type { Parts } from '../domain/draft.ts'
import type { Fix, Spot } from '../domain/findings.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const NEAR = 64
/** Below this no two characters are one to a reader, but for CR and LF. */
const FIRST_COMBINING = 0x300

/** Start and end of what a reader sees as one character around `at`; null where `at` is between two of them. */
function characterAround(text: string, at: number): Span | null {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  if (!(at > 0 && at < text.length) || (before < FIRST_COMBINING && after < FIRST_COMBINING && before !== 13))
    return null
  for (let reach = NEAR; ; reach *= 4) {
    const start = Math.max(0, at - reach)
    const near = text.slice(start, at + reach)
    const around = graphemes.segment(near).containing(at - start)
    if (around === undefined) return null
    const [from, to] = [start + around.index, start + around.index + around.segment.length]
    if (from === at) return null
    if ((from > start || start === 0) && (to < start + near.length || to === text.length)) return { from, to }
  }
}

interface Span {
  readonly from: number
  readonly to: number
}

/** The span within the text and around whole characters; null where nothing of it is left. */
function spanWithin(text: string | undefined, span: Span): Span | null {
  if (text === undefined) return null
  const from = Math.max(0, span.from)
  const to = Math.min(text.length, span.to)
  if (!(from < to)) return null
  return { from: characterAround(text, from)?.from ?? from, to: characterAround(text, to)?.to ?? to }
}

/** A spot that is really there; what lies nowhere is about the whole post. */
export function spotWithin(parts: Parts, spot: Spot): Spot {
  if (spot === null) return null
  const part = parts[spot.part]
  if ('media' in spot) return part?.media[spot.media] === undefined ? null : spot
  const span = spanWithin(part?.text, spot)
  return span === null ? null : { part: spot.part, ...span }
}

/** The fixes that can be done: their span is in the text and cuts no character in two. */
export function fixesWithin(parts: Parts, fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter((fix) => {
    if (fix.kind !== 'replace') return true
    const text = parts[fix.part]?.text ?? ''
    return (
      fix.from >= 0 &&
      fix.from <= fix.to &&
      fix.to <= text.length &&
      characterAround(text, fix.from) === null &&
      characterAround(text, fix.to) === null
    )
  })
}
