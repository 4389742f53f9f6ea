import { frameOf, type Kind, postOf, shapeOf, styleOf } from './post.ts'

/**
 * The families of features, after section 1 of the laboratory study on telling two accounts apart: words, pairs of
 * words, words with one between them, characters, characters within words, shapes of words, function words, marks,
 * habits, openings and ends, tags.
 */
export const families = [
  'word',
  'pair',
  'skip',
  'character',
  'within',
  'shape',
  'function',
  'mark',
  'style',
  'open',
  'tag',
] as const
export type Family = (typeof families)[number]

/** Changes whenever the same text would give other features: what was learnt before must be learnt again. */
export const FEATURE_VERSION = 1

/** What a post is made of, in numbers: each distinct feature once, family by family. */
export interface Features {
  /** 24-bit numbers, one a distinct feature. */
  readonly ids: Uint32Array
  /** How often each occurs, at most 255. */
  readonly times: Uint8Array
  /** `ends[f]`: where family f ends in `ids`; it begins where the one before ends. */
  readonly ends: Uint16Array
  /** Characters of the text without links and blanks at its ends. */
  readonly length: number
}

const SLOTS = 1 << 14
const slotIds = new Uint32Array(SLOTS)
const slotAt = new Uint16Array(SLOTS)
const slotTurn = new Uint32Array(SLOTS)
let turn = 0

const MOST = 12_000
const gatheredIds = new Uint32Array(MOST)
const gatheredTimes = new Uint8Array(MOST)
let gathered = 0

/** Takes a feature's hash in; the second time only counts. */
function put(hash: number): void {
  const id = finish(hash)
  let slot = id & (SLOTS - 1)
  while (slotTurn[slot] === turn) {
    if (slotIds[slot] === id) {
      const at = slotAt[slot] as number
      if ((gatheredTimes[at] as number) < 255) (gatheredTimes[at] as number)++
      return
    }
    slot = (slot + 1) & (SLOTS - 1)
  }
  if (gathered === MOST) return
  slotTurn[slot] = turn
  slotIds[slot] = id
  slotAt[slot] = gathered
  gatheredIds[gathered] = id
  gatheredTimes[gathered] = 1
  gathered++
}

const step = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193)
const rotated = (hash: number, value: number): number => Math.imul(((hash << 13) | (hash >>> 19)) ^ value, 0x5bd1e995)

/** The final mix of MurmurHash3, then 24 bits. */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  h ^= h >>> 16
  return h >>> 8
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i))
  return hash
}

const seedOf = (family: number): number => Math.imul(family + 1, 0x9e3779b1)

const tokenHash = (token: string): number => hashOf(token.toLowerCase())
const wordHash = (token: number): number => rotated(seedOf(0), token)
const pairHash = (before: number, token: number): number => rotated(rotated(seedOf(1), before), token)
const habitHash = (habit: number, value: number): number => rotated(rotated(seedOf(8), habit + 1), value + 1)
const openingSeed = rotated(seedOf(9), 1)
const tagHash = (token: number): number => rotated(seedOf(10), token)

/**
 * The ids that `featuresOf` gives to features that can be named, so that a voice can be asked for them. A token is one of
 * `Post.words`. Ids have 24 bits: about one token in a hundred that a large voice never used shares the id of a rare one.
 */
export const idOf = {
  word: (token: string): number => finish(wordHash(tokenHash(token))),
  pair: (first: string, second: string): number => finish(pairHash(tokenHash(first), tokenHash(second))),
  tag: (token: string): number => finish(tagHash(tokenHash(token))),
  /** The first tokens of a post, up to three. */
  opening: (tokens: readonly string[]): number =>
    finish(tokens.reduce((run, token) => rotated(run, tokenHash(token)), openingSeed)),
  /** `habit`: its place in `habits`; `value`: what `styleOf` gives for it. */
  habit: (habit: number, value: number): number => finish(habitHash(habit, value)),
}

/** The features of one post. `own`: handles of the desk's own accounts, lower case, without @, which tell nothing. */
export function featuresOf(text: string, own: ReadonlySet<string> = noOwn): Features {
  turn++
  gathered = 0
  const ends = new Uint16Array(families.length)
  const post = postOf(text, own)
  const { words, kinds } = post
  const hashes = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) hashes[i] = tokenHash(words[i] as string)
  const end = (family: number) => {
    ends[family] = gathered
  }

  for (const hash of hashes) put(wordHash(hash))
  end(0)

  let before = EDGE
  for (const hash of hashes) {
    put(pairHash(before, hash))
    before = hash
  }
  put(pairHash(before, EDGE))
  end(1)

  let seed = seedOf(2)
  for (let i = 2; i < hashes.length; i++) put(rotated(rotated(seed, hashes[i - 2] as number), hashes[i] as number))
  end(2)

  grams(` ${post.flat} `, seedOf(3), 2, 5)
  end(3)

  for (let i = 0; i < words.length; i++)
    if (kinds[i] === 'word') grams(`<${(words[i] as string).toLowerCase()}>`, seedOf(4), 3, 6)
  end(4)

  runs(
    words.map((word, i) => hashOf(shapeOf(word, kinds[i] as Kind))),
    seedOf(5),
    2,
    4,
  )
  end(5)

  runs(
    words.map((word, i) => hashOf(frameOf(word, kinds[i] as Kind))),
    seedOf(6),
    1,
    4,
  )
  end(6)

  grams(post.marked, seedOf(7), 2, 4)
  end(7)

  styleOf(post).forEach((value, i) => {
    put(habitHash(i, value))
  })
  end(8)

  seed = seedOf(9)
  let run = openingSeed
  for (const hash of hashes.subarray(0, 3)) {
    run = rotated(run, hash)
    put(run)
  }
  run = rotated(seed, 2)
  for (const hash of hashes.subarray(-3).toReversed()) {
    run = rotated(run, hash)
    put(run)
  }
  put(rotated(rotated(seed, 3), hashOf(words.slice(0, 2).join(' '))))
  for (const start of post.lineStarts) put(rotated(rotated(seed, 4), hashOf(start)))
  end(9)

  for (let i = 0; i < words.length; i++) if (kinds[i] === 'tag') put(tagHash(hashes[i] as number))
  end(10)

  return {
    ids: gatheredIds.slice(0, gathered),
    times: gatheredTimes.slice(0, gathered),
    ends,
    length: post.flat.length,
  }
}
const noOwn: ReadonlySet<string> = new Set()
const EDGE = 0x5e5e5e5e

/** Runs of `least` to `most` characters. */
function grams(text: string, seed: number, least: number, most: number): void {
  for (let i = 0; i < text.length; i++) {
    let hash = seed
    const last = Math.min(text.length, i + most)
    for (let k = i; k < last; k++) {
      hash = rotated(hash, text.charCodeAt(k))
      if (k - i + 1 >= least) put(hash)
    }
  }
}

/** Runs of `least` to `most` values, an edge at both ends. */
function runs(values: readonly number[], seed: number, least: number, most: number): void {
  const all = [EDGE, ...values, EDGE]
  for (let i = 0; i < all.length; i++) {
    let hash = seed
    const last = Math.min(all.length, i + most)
    for (let k = i; k < last; k++) {
      hash = rotated(hash, all[k] as number)
      if (k - i + 1 >= least) put(hash)
    }
  }
}
