import { globSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { classesOf, markerOf } from '../../src/checks/rules/partisan/marking.ts'
import { politicalTraits } from '../../src/checks/rules/partisan/traits.ts'
import {
  BASE_STEPS,
  byteOf,
  type Features,
  featuresOf,
  keyOf,
  type Manner,
  manners,
  namesOf,
  withTraits,
} from '../../src/checks/text/manner.ts'
import { readText } from '../../src/checks/text/reading.ts'
import type { Lexicon } from './lexicon.ts'

/** A post made for this: what is wrong with it, by kind; nothing with a clean one. */
interface Post {
  readonly text: string
  readonly org: string
  readonly country: string
  readonly expect: readonly { readonly kind: string }[]
}

const kindOf: Readonly<Record<Manner, string>> = {
  personal: 'wrong_account',
  callous: 'tragedy',
  partisan: 'partisan',
  excuse: 'weak_apology',
  denial: 'false_denial',
  indiscreet: 'private',
}
/** Of the clean posts so many may reach 0, each judged by a table made without it. */
const REACHING: Readonly<Record<Manner, number>> = {
  personal: 0.02,
  callous: 0.02,
  partisan: 0.03,
  excuse: 0.01,
  denial: 0.01,
  indiscreet: 0.02,
}

const FOLDS = 5
const LEAST_POSTS = 2
const ROUNDS = 200
const RATE = 0.1
/** How firmly weights are held down; per post. */
const HELD = 1
const SMALLEST = 0.05

/** How posts of some kinds are worded, learnt from posts made for it. */
export function buildManners(): Lexicon {
  const posts = globSync('manners/*.jsonl', { cwd: import.meta.dirname })
    .sort()
    .flatMap((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Post)
  const values = new Map<string, number>()
  for (const manner of manners) for (const [key, byte] of learn(manner, posts)) values.set(key, byte)
  return {
    name: 'manners',
    values,
    sources: [
      { from: null, file: 'manners/*.jsonl', licence: 'Apache-2.0 (this project)', gives: 'posts made for this' },
    ],
    note: 'The weights of six logistic regressions over words and pairs of neighbours: how posts of a kind are worded. 0 is set where one to three in a hundred of the clean posts, among them many that were made to be hard, would be taken for one of the kind.',
  }
}

interface Sample {
  readonly features: readonly number[]
  readonly counts: readonly number[]
}

function learn(manner: Manner, posts: readonly Post[]): ReadonlyMap<string, number> {
  const { names, samples } = counted(posts.map((post) => namesOf(featuresFor(manner, post))))
  const meant = posts.map(({ expect }) => expect.some(({ kind }) => kind === kindOf[manner]))
  const clean = posts.flatMap(({ expect }, at) => (expect.length === 0 ? [at] : []))
  const judged = new Float64Array(posts.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitted(samples, meant, names.length, (at) => at % FOLDS !== fold)
    for (let at = fold; at < posts.length; at += FOLDS) judged[at] = dot(samples[at], weights)
  }
  const scores = clean.map((at) => judged[at] ?? 0).sort((one, other) => other - one)
  const least = scores[Math.floor(scores.length * REACHING[manner])] ?? 0
  const all = meant.filter(Boolean).length
  const caught = posts.filter((_, at) => meant[at] && (judged[at] ?? 0) > least).length
  console.log(`${manner}: ${caught} of ${all} by tables made without them`)
  const weights = fitted(samples, meant, names.length, () => true)
  const bytes = new Map<string, number>([[keyOf(manner, ''), byteOf(-least / BASE_STEPS)]])
  for (const [at, name] of names.entries()) {
    const weight = weights[at] ?? 0
    if (Math.abs(weight) >= SMALLEST) bytes.set(keyOf(manner, name), byteOf(weight))
  }
  return bytes
}

function featuresFor(manner: Manner, { text, org, country }: Post): Features {
  const reading = readText(text)
  const features = featuresOf(reading)
  if (manner !== 'partisan') return features
  const organisation = { name: '', kind: org, country, language: 'en', domains: [], contacts: [] }
  const marker = markerOf(organisation, [])
  return withTraits(features, politicalTraits(reading, marker, classesOf(reading, marker)))
}

/** Features by number, those that only one post has left out. */
function counted(posts: readonly (readonly string[])[]): { names: readonly string[]; samples: readonly Sample[] } {
  const inPosts = new Map<string, number>()
  for (const names of posts) for (const name of new Set(names)) inPosts.set(name, (inPosts.get(name) ?? 0) + 1)
  const names = [...inPosts].filter(([, times]) => times >= LEAST_POSTS).map(([name]) => name)
  const numberOf = new Map(names.map((name, at) => [name, at]))
  const samples = posts.map((own) => {
    const counts = new Map<number, number>()
    for (const name of own) {
      const number = numberOf.get(name)
      if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    return { features: [...counts.keys()], counts: [...counts.values()] }
  })
  return { names, samples }
}

function dot(sample: Sample | undefined, weights: Float64Array): number {
  let sum = 0
  if (sample === undefined) return sum
  for (let at = 0; at < sample.features.length; at++)
    sum += (weights[sample.features[at] ?? 0] ?? 0) * (sample.counts[at] ?? 0)
  return sum
}

/**
 * The weights of a logistic regression held down by their squares, both sides of equal importance, by whole-batch Adam
 * (Kingma and Ba 2015). The base is fitted beside them and then left to the threshold. The same posts give the same weights.
 */
function fitted(
  samples: readonly Sample[],
  meant: readonly boolean[],
  features: number,
  isIn: (at: number) => boolean,
): Float64Array {
  const used = samples.flatMap((_, at) => (isIn(at) ? [at] : []))
  const yes = used.filter((at) => meant[at]).length
  const importance = (at: number): number => used.length / 2 / (meant[at] ? yes : used.length - yes)
  const weights = new Float64Array(features + 1)
  const slope = new Float64Array(features + 1)
  const first = new Float64Array(features + 1)
  const second = new Float64Array(features + 1)
  for (let round = 1; round <= ROUNDS; round++) {
    for (let at = 0; at < features; at++) slope[at] = HELD * (weights[at] ?? 0)
    slope[features] = 0
    for (const at of used) {
      const sample = samples[at]
      if (sample === undefined) continue
      const likely = 1 / (1 + Math.exp(-dot(sample, weights) - (weights[features] ?? 0)))
      const off = (likely - (meant[at] ? 1 : 0)) * importance(at)
      for (let step = 0; step < sample.features.length; step++) {
        const feature = sample.features[step] ?? 0
        slope[feature] = (slope[feature] ?? 0) + off * (sample.counts[step] ?? 0)
      }
      slope[features] = (slope[features] ?? 0) + off
    }
    const rate = (RATE * Math.sqrt(1 - 0.999 ** round)) / (1 - 0.9 ** round)
    for (let at = 0; at <= features; at++) {
      const now = slope[at] ?? 0
      const one = 0.9 * (first[at] ?? 0) + 0.1 * now
      const two = 0.999 * (second[at] ?? 0) + 0.001 * now * now
      first[at] = one
      second[at] = two
      weights[at] = (weights[at] ?? 0) - (rate * one) / (Math.sqrt(two) + 1e-8)
    }
  }
  return weights
}
