import { type Colour, colours, type SpeakerKind } from '../../../domain/speakers.ts'
import type { Speaker } from '../../api.ts'

/**
 * The colours on offer: slate is kept for rehearsal, and a sibling of the same kind keeps its own while others are
 * free. `self`: the speaker that is being changed.
 */
export function freeColours(kind: SpeakerKind, siblings: readonly Speaker[], self: string | null): readonly Colour[] {
  const taken = new Set(siblings.filter((s) => s.kind === kind && s.id !== self).map((s) => s.colour))
  const possible = colours.filter((colour) => colour !== 'slate')
  const free = possible.filter((colour) => !taken.has(colour))
  return free.length > 0 ? free : possible
}
