import type { Parts } from '../domain/draft.ts'
import type { Fix, Spot } from '../domain/findings.ts'

const splitsPair = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000
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
  return { from: splitsPair(text, from) ? from - 1 : from, to: splitsPair(text, to) ? to + 1 : to }
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
      !splitsPair(text, fix.from) &&
      !splitsPair(text, fix.to)
    )
  })
}
