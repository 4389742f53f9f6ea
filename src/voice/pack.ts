import { ByteReader, ByteWriter } from './bytes.ts'
import { MOST_COUNTED } from './counts.ts'
import type { Speaker } from './desk.ts'
import { FEATURE_VERSION, families } from './features.ts'
import { WEIGHTS } from './logistic.ts'
import type { Background } from './stranger.ts'
import { emptyVoice, FADED, type Recent, type Voice } from './voice.ts'

/** Changes with the layout below. What another version packed must be learnt again. */
const FORMAT = 1
const kinds = ['background', 'speaker'] as const
type Kind = (typeof kinds)[number]

const IDS = 2 ** 24
/** So many weights share a scale; each is a whole number of steps, the largest so many either way. */
const BLOCK = 512
const WEIGHT_STEPS = 31
const LOW_BITS = 3
/** Each weight takes one bit at least. */
const FEWEST_BITS = WEIGHTS

/** What is packed of a speaker: enough to judge drafts. To learn more, all is learnt again from the posts. */
export type Packed = Pick<Speaker, 'voice' | 'weights'>

/** A speaker as bytes. */
export function packSpeaker({ voice, weights }: Packed): Uint8Array {
  const out = begun('speaker')
  putVoice(out, voice, 1)
  putRecent(out, voice.recent)
  putCounts(out, voice.sketch.entries(), 1)
  putWeights(out, weights.weights)
  return out.sealed()
}

/** The speaker in these bytes; null where another version wrote them, or they are damaged. */
export function unpackSpeaker(bytes: Uint8Array): Packed | null {
  const from = new ByteReader(bytes)
  if (kindOf(from) !== 'speaker') return null
  const voice = takenVoice(from)
  if (voice === null || !takeRecent(from, voice.recent) || !takeSketch(from, voice.sketch)) return null
  if (8 * from.left < FEWEST_BITS) return null
  const weights = takenWeights(from)
  return from.damaged || from.left > 0 ? null : { voice, weights: { weights, gains: new Float32Array(0) } }
}

/** A background as bytes. `least`: features that fewer posts hold are left out. */
export function packBackground(background: Background, least = 1): Uint8Array {
  const out = begun('background')
  putVoice(out, background, least)
  return out.sealed()
}

/** The background in these bytes; null where another version wrote them, or they are damaged. */
export function unpackBackground(bytes: Uint8Array): Background | null {
  const from = new ByteReader(bytes)
  const background = kindOf(from) === 'background' ? takenVoice(from) : null
  return from.damaged || from.left > 0 ? null : background
}

function begun(kind: Kind): ByteWriter {
  const out = new ByteWriter()
  for (const value of [FORMAT, FEATURE_VERSION, kinds.indexOf(kind)]) out.whole(value)
  return out
}

function kindOf(from: ByteReader): Kind | undefined {
  const isOurs = from.whole() === FORMAT && from.whole() === FEATURE_VERSION
  return isOurs && !from.damaged ? kinds[from.whole()] : undefined
}

function putVoice(out: ByteWriter, { posts, counts, totals, distinct }: Voice, least: number): void {
  out.whole(posts)
  for (const total of totals) out.double(total)
  for (const many of distinct) out.double(many)
  putCounts(out, counts.entries(), least)
}

function putCounts(out: ByteWriter, counts: Iterable<readonly [id: number, count: number]>, least: number): void {
  const idsOf = new Map<number, number[]>()
  for (const [id, count] of counts) {
    if (count < least) continue
    const ids = idsOf.get(count)
    if (ids === undefined) idsOf.set(count, [id])
    else ids.push(id)
  }
  out.whole(idsOf.size)
  for (const [count, ids] of idsOf) {
    out.whole(count)
    putIds(out, Uint32Array.from(ids).sort())
  }
}

function takenVoice(from: ByteReader): Voice | null {
  const voice = emptyVoice()
  voice.posts = from.whole()
  for (const amounts of [voice.totals, voice.distinct])
    for (let family = 0; family < families.length; family++) amounts[family] = from.double()
  return takeCounts(from, (id, count) => voice.counts.add(id, count)) ? voice : null
}

/** Hands each id and its count over to `take`, which says whether the id is new; says whether all is well. */
function takeCounts(from: ByteReader, take: (id: number, count: number) => boolean): boolean {
  for (let groups = from.whole(); groups > 0; groups--) {
    const count = from.whole()
    const ids = takenIds(from)
    if (ids === null || count === 0 || count > MOST_COUNTED) return false
    for (const id of ids) if (!take(id, count)) return false
  }
  return !from.damaged
}

/** Counts of late as they would be if the next post added 1. */
function putRecent(out: ByteWriter, { gain, counts, totals }: Recent): void {
  const kept = [...counts].filter(([, value]) => value / gain >= FADED).sort(([one], [other]) => one - other)
  for (const total of totals) out.double(total / gain)
  putIds(
    out,
    Uint32Array.from(kept, ([id]) => id),
  )
  for (const [, value] of kept) out.single(value / gain)
}

function takeRecent(from: ByteReader, { counts, totals }: Recent): boolean {
  for (let i = 0; i < totals.length; i++) totals[i] = from.double()
  const ids = takenIds(from)
  for (const id of ids ?? []) counts.set(id, from.single())
  return ids !== null && !from.damaged
}

function takeSketch(from: ByteReader, sketch: Uint16Array): boolean {
  return takeCounts(from, (slot, count) => {
    if (slot >= sketch.length || sketch[slot] !== 0) return false
    sketch[slot] = count
    return true
  })
}

/** Ascending ids, each as the distance to the one before, in Rice's code. */
function putIds(out: ByteWriter, ids: Uint32Array): void {
  out.whole(ids.length)
  const low = lowBitsOf(ids.length)
  let before = -1
  for (const id of ids) {
    out.rice(id - before - 1, low)
    before = id
  }
}

function takenIds(from: ByteReader): Uint32Array | null {
  const many = from.whole()
  if (many > 8 * from.left) return null
  const low = lowBitsOf(many)
  const ids = new Uint32Array(many)
  let before = -1
  for (let i = 0; i < many; i++) {
    before += from.rice(low) + 1
    if (before >= IDS) return null
    ids[i] = before
  }
  return ids
}

/** How many bits stand as they are in the distance of two of so many ids that lie anywhere. */
const lowBitsOf = (many: number): number => lowBitsFor(IDS / (many + 1))
/** The same for numbers of such a mean. */
const lowBitsFor = (mean: number): number => Math.max(0, Math.floor(Math.log2((mean + 1) * Math.LN2)))

function putWeights(out: ByteWriter, weights: Float32Array): void {
  for (let start = 0; start < WEIGHTS; start += BLOCK) {
    const block = weights.subarray(start, start + BLOCK)
    const step = Math.fround(block.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / WEIGHT_STEPS)
    const steps = Array.from(block, (weight) => folded(step === 0 ? 0 : Math.round(weight / step)))
    const low = lowBitsFor(steps.reduce((sum, one) => sum + one, 0) / BLOCK)
    out.single(step)
    out.bits(low, LOW_BITS)
    for (const one of steps) out.rice(one, low)
  }
}

function takenWeights(from: ByteReader): Float32Array {
  const weights = new Float32Array(WEIGHTS)
  for (let start = 0; start < WEIGHTS; start += BLOCK) {
    const step = from.single()
    const low = from.bits(LOW_BITS)
    for (let i = start; i < start + BLOCK; i++) weights[i] = unfolded(from.rice(low)) * step
  }
  return weights
}

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 … */
const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)
const unfolded = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2)
