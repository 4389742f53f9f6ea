import { type Colour, colours, type SpeakerKind } from '../domain/speakers.ts'

/** The solid of each colour in OKLab (L, a, b), from the design's light theme. Slate is kept for rehearsal. */
const solids: Readonly<Record<Exclude<Colour, 'slate'>, readonly [number, number, number]>> = {
  river: [0.421, -0.057, -0.055],
  moss: [0.339, -0.065, 0.049],
  plum: [0.38, 0.113, -0.016],
  marine: [0.499, -0.018, -0.128],
  olive: [0.42, -0.022, 0.086],
  cocoa: [0.501, 0.04, 0.045],
}

const choosable = colours.filter((colour) => colour !== 'slate')

const apart = (a: Colour, b: Colour) =>
  a === 'slate' || b === 'slate'
    ? Number.POSITIVE_INFINITY
    : Math.hypot(...solids[a].map((value, i) => value - (solids[b][i] ?? 0)))

/** The colours that a new speaker of a kind may take: those no sibling of its kind has, or all where none is left. */
export function freeColours(
  siblings: readonly { kind: SpeakerKind; colour: Colour }[],
  kind: SpeakerKind,
): readonly Colour[] {
  const free = choosable.filter((colour) => !siblings.some((s) => s.kind === kind && s.colour === colour))
  return free.length > 0 ? free : choosable
}

/** Of the free colours the one farthest from every colour in use; the first of the palette where nothing is in use. */
export function farthestColour(siblings: readonly { kind: SpeakerKind; colour: Colour }[], kind: SpeakerKind): Colour {
  const room = (colour: Colour) => Math.min(...siblings.map((sibling) => apart(colour, sibling.colour)))
  return freeColours(siblings, kind).reduce((best, colour) => (room(colour) > room(best) ? colour : best))
}
