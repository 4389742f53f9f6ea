import { EVIDENCE, type Evidence, fittedWeights, logOdds, type Row, sharedWeights } from './blend.ts'
import { type Candidate, Coarse } from './coarse.ts'
import { type Features, families } from './features.ts'
import { emptyWeights, logisticScore, logisticStep, type Side, type Weights } from './logistic.ts'
import { countsIn, emptyVoice, familyScores, learnInto, recentFamilies, type Voice } from './voice.ts'

/** All that is learnt of one speaker. */
export interface Speaker {
  readonly id: string
  readonly voice: Voice
  readonly weights: Weights
  /** What was learnt last, the newest last: some are learnt again. */
  readonly posts: Read[]
}

/** Reads a post, anew each time: its features take thirty times the memory of its text, and are made in a moment. */
export type Read = () => Features

/** Speakers that are told from one another. Changes as posts are learnt. */
export interface Desk {
  readonly speakers: Map<string, Speaker>
  /** What the evidence weighs between two, by `pairOf`; absent = as shipped. */
  readonly pairs: Map<string, readonly number[]>
  /** Finds the likeliest where there are many. */
  readonly coarse: Coarse
  /** Draws which old posts are learnt again; the same posts always give the same desk. */
  dice: number
}

export const emptyDesk = (): Desk => ({ speakers: new Map(), pairs: new Map(), coarse: new Coarse(), dice: 1 })

export function speakerOn(desk: Desk, id: string): Speaker {
  let speaker = desk.speakers.get(id)
  if (speaker === undefined) {
    speaker = { id, voice: emptyVoice(), weights: emptyWeights(), posts: [] }
    desk.speakers.set(id, speaker)
  }
  return speaker
}

/** A number from 0 up to 1 (mulberry32). */
function draw(desk: Desk): number {
  desk.dice = (desk.dice + 0x6d2b79f5) | 0
  let bits = Math.imul(desk.dice ^ (desk.dice >>> 15), 1 | desk.dice)
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
}

/** A speaker as one post sees it. */
export const sideOf = ({ voice, weights }: Pick<Speaker, 'voice' | 'weights'>, features: Features): Side => ({
  voice,
  weights,
  counts: countsIn(voice, features),
})

/** What speaks for the first of two speakers. */
export function evidenceBetween(features: Features, a: Side, b: Side): Evidence {
  const evidence = new Float64Array(EVIDENCE)
  familyScores(features, a.voice, a.counts, b.voice, b.counts, evidence)
  evidence[families.length + recentFamilies.length] = logisticScore(features, a, b)
  return evidence
}

/** Up to so many others are all judged; of more only the likeliest. */
const ALL_JUDGED = 10
const JUDGED = 5

/** All of a few; of many the likeliest. */
export function likeliestOf<C extends Candidate>(
  others: readonly C[],
  features: Features,
  coarse: Coarse,
): readonly C[] {
  return others.length <= ALL_JUDGED ? others : coarse.likeliest(features, others, JUDGED)
}

/** The evidence for `aimed` against each of the others, by their ids; where there are many, against the likeliest. */
export function evidenceFor(desk: Desk, features: Features, aimed: string): ReadonlyMap<string, Evidence> {
  const one = sideOf(speakerOn(desk, aimed), features)
  const others = [...desk.speakers.values()].filter(({ id, voice }) => id !== aimed && voice.posts > 0)
  const found = new Map<string, Evidence>()
  for (const other of likeliestOf(others, features, desk.coarse))
    found.set(other.id, evidenceBetween(features, one, sideOf(other, features)))
  return found
}

/** The natural logarithm of the odds that `other` wrote it and not `aimed`. */
export function suspicionOf(desk: Desk, aimed: string, other: string, evidence: Evidence): number {
  return -logOdds(evidence, weightsOf(desk, aimed, other))
}
const weightsOf = (desk: Desk, one: string, other: string): readonly number[] =>
  fittedBetween(desk, one, other) ?? sharedWeights
/** What the evidence weighs between two where there was enough to fit it. */
export const fittedBetween = (desk: Desk, one: string, other: string): readonly number[] | undefined =>
  desk.pairs.get(pairOf(one, other))

/** The same for both orders: to swap two speakers only turns the evidence round. */
const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const REPLAYS = 3
/** Posts that can be learnt again. */
const KEPT = 1000

/** Learns one post, and some older ones again so that no speaker outweighs the other. */
export function learn(desk: Desk, id: string, read: Read): void {
  const features = read()
  const own = speakerOn(desk, id)
  const others = [...desk.speakers.values()].filter((other) => other !== own && other.voice.posts > 0)
  if (others.length > 0) stepOn(features, own, others[own.voice.posts % others.length] as Speaker)
  learnInto(own.voice, features)
  own.posts.push(read)
  if (own.posts.length > KEPT) own.posts.shift()
  if (others.length === 0) return
  for (let i = 0; i < REPLAYS; i++) {
    const other = others[(own.voice.posts + i) % others.length] as Speaker
    const [whose, against] = (own.voice.posts + other.voice.posts + i) % 2 === 0 ? [own, other] : [other, own]
    const again = whose.posts[whose.posts.length - 1 - Math.floor(whose.posts.length * draw(desk) ** 2)]
    if (again !== undefined) stepOn(again(), whose, against)
  }
}

const stepOn = (features: Features, whose: Speaker, against: Speaker): void =>
  logisticStep(features, sideOf(whose, features), sideOf(against, features))

/** A post of a speaker's history. */
export interface Said {
  readonly speaker: string
  readonly read: Read
}
/** What was thought of a post before it was learnt: the evidence for its speaker against each of the others. */
export interface Judged {
  readonly speaker: string
  readonly evidence: ReadonlyMap<string, Evidence>
}

/** Both speakers of a pair have so many posts before what was thought of a post tells anything about the pair. */
const RIPE = 120

/** Learns a history in its order; every post is judged before it is learnt, so its judgement is one of an unread post. */
export function learnHistory(desk: Desk, history: readonly Said[]): readonly Judged[] {
  const judged: Judged[] = []
  const rows = new Map<string, Row[]>()
  for (const { speaker, read } of history) {
    const ripe = new Map<string, Evidence>()
    const own = desk.speakers.get(speaker)
    if (own !== undefined && own.voice.posts >= RIPE)
      for (const [other, evidence] of evidenceFor(desk, read(), speaker)) {
        if (speakerOn(desk, other).voice.posts < RIPE) continue
        ripe.set(other, evidence)
        const pair = pairOf(speaker, other)
        const list = rows.get(pair) ?? []
        list.push({ evidence: speaker < other ? evidence : evidence.map((value) => -value), isFirst: speaker < other })
        rows.set(pair, list)
      }
    judged.push({ speaker, evidence: ripe })
    learn(desk, speaker, read)
  }
  for (const [pair, list] of rows) desk.pairs.set(pair, fittedWeights(list))
  return judged
}
