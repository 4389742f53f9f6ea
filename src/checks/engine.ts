import type { Content } from '../domain/draft.ts'
import type { Facts } from '../domain/facts.ts'
import {
  type Check,
  type CheckSetting,
  type Finding,
  type Report,
  type Sighting,
  type Spot,
  type Weight,
  weights,
} from '../domain/findings.ts'
import { keyOf } from './key.ts'
import { checks as all } from './registry.generated.ts'
import { fixesWithin, spotWithin } from './spots.ts'

/** Of one check. Nobody reads more, and a text that has more has to be written anew. */
const LISTED = 100

type Settings = Readonly<Record<string, CheckSetting>>

/**
 * What all checks say of the parts of a draft. Variants are not looked at: the caller asks once for each distinct text.
 * Never throws, whatever the text; the same words and facts always give the same report.
 */
export function look(content: Content, facts: Facts, settings: Settings = {}): Report {
  return lookWith(all, content, facts, settings)
}

/** `look` with checks of your own choice. */
export function lookWith(checks: readonly Check[], content: Content, facts: Facts, settings: Settings = {}): Report {
  const findings: Finding[] = []
  const more: Record<string, number> = {}
  const clear: string[] = []
  const skipped: Report['skipped'][number][] = []
  for (const check of checks) {
    const setting = Object.hasOwn(settings, check.id) ? settings[check.id] : undefined
    if (setting?.off !== undefined) continue
    if (check.needs.some((fact) => facts[fact] === undefined)) {
      skipped.push({ check: check.id, missing: check.needs.filter((fact) => facts[fact] === undefined) })
      continue
    }
    const before = findings.length
    try {
      for (const sighting of check.look(content, facts, optionsOf(check, setting))) {
        if (findings.length - before < LISTED) findings.push(findingOf(check, sighting, content, setting))
        else more[check.id] = (more[check.id] ?? 0) + 1
      }
      if (findings.length === before) clear.push(check.id)
    } catch {
      // A broken rule must not take the others down. What it saw until then stands; the rest was not looked at.
      skipped.push({ check: check.id, missing: [] })
    }
  }
  return { findings: keyed(saidOnce(findings.sort(byWeightAndPlace)), content), more, clear, skipped }
}

const optionsOf = (check: Check, setting: CheckSetting | undefined): unknown =>
  setting?.options === undefined || check.defaults === null
    ? check.defaults
    : { ...(check.defaults as object), ...setting.options }

function findingOf(check: Check, sighting: Sighting, content: Content, setting: CheckSetting | undefined): Finding {
  const data = sighting.data ?? {}
  const spot = spotWithin(content.parts, sighting.spot)
  const weight = weigh(check.weight, sighting.weight ?? check.weight, setting?.weight ?? check.weight)
  return {
    check: check.id,
    kind: sighting.kind ?? check.kind,
    weight: isMeant(spot, content, setting) ? 'note' : weight,
    message: sighting.message,
    data,
    says: fill(check.messages[sighting.message] ?? check.title, data),
    spot,
    fixes: fixesWithin(content.parts, sighting.fixes ?? []),
    key: '',
  }
}

function isMeant(spot: Spot, { parts }: Content, setting: CheckSetting | undefined): boolean {
  if (setting?.meant === undefined || spot === null || !('from' in spot)) return false
  return setting.meant.includes(parts[spot.part]?.text.slice(spot.from, spot.to).toLowerCase() ?? '')
}

/**
 * What an organisation sets is the weight of the check's ordinary sighting; those that the rule finds graver or lighter
 * than ordinary stay as many steps above or below it, as far as there are steps.
 */
function weigh(usual: Weight, seen: Weight, set: Weight): Weight {
  const step = weights.indexOf(set) + weights.indexOf(seen) - weights.indexOf(usual)
  return weights[Math.max(0, Math.min(step, weights.length - 1))] ?? set
}

const LONGEST_SLOT = 80
/** The slot of reasons, which a rule words itself. */
const LONGEST_BECAUSE = 400

function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(data, name) ? shorten(data[name] ?? '', name === 'because' ? LONGEST_BECAUSE : LONGEST_SLOT) : slot,
  )
}

/** Short enough for a sentence; a character of two halves is kept or left whole. */
function shorten(value: string, longest: number): string {
  return value.length <= longest ? value : `${value.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

const startOf = ({ spot }: Finding): number =>
  spot === null ? -1 : 'from' in spot ? spot.from : Number.MAX_SAFE_INTEGER
const partOf = ({ spot }: Finding): number => spot?.part ?? -1
const sizeOf = ({ spot }: Finding): number => (spot !== null && 'from' in spot ? spot.to - spot.from : 0)
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Heaviest first, then by place: the whole post, words, pictures. Where all that is equal, the one with a mend, then the shorter stretch. */
function byWeightAndPlace(one: Finding, other: Finding): number {
  return (
    weights.indexOf(other.weight) - weights.indexOf(one.weight) ||
    partOf(one) - partOf(other) ||
    startOf(one) - startOf(other) ||
    Number(other.fixes.length > 0) - Number(one.fixes.length > 0) ||
    sizeOf(one) - sizeOf(other) ||
    compare(one.check, other.check) ||
    compare(one.message, other.message)
  )
}

/**
 * Drops what another finding of the same kind already says of the same words. The heavier stays, then the one that
 * offers a mend or points at fewer words. Different kinds stay: "a swear word" and "did you mean count?" are two
 * things to know about one word.
 */
function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const dropped = new Set<Finding>()
  const byPlace = findings.filter(({ spot }) => spot !== null && 'from' in spot)
  byPlace.sort((one, other) => partOf(one) - partOf(other) || startOf(one) - startOf(other))
  const open = new Map<string, Finding>()
  for (const finding of byPlace) {
    const group = `${finding.kind} ${partOf(finding)}`
    const before = open.get(group)
    const same = before !== undefined && sameWords(before, finding)
    if (same && !prefers(finding, before)) {
      dropped.add(finding)
      continue
    }
    if (same) dropped.add(before)
    open.set(group, finding)
  }
  return findings.filter((finding) => !dropped.has(finding))
}

const prefers = (one: Finding, other: Finding): boolean =>
  (weights.indexOf(one.weight) - weights.indexOf(other.weight) ||
    Number(one.fixes.length > 0) - Number(other.fixes.length > 0) ||
    sizeOf(other) - sizeOf(one)) > 0

/** Whether two stretches share at least half of the longer one: a word inside a sentence is not the same words. */
function sameWords(one: Finding, other: Finding): boolean {
  const from = Math.max(startOf(one), startOf(other))
  const to = Math.min(startOf(one) + sizeOf(one), startOf(other) + sizeOf(other))
  return (to - from) * 2 >= Math.max(sizeOf(one), sizeOf(other))
}

/** Gives each its key; the second with the same words among the same neighbours is told apart by its number. */
function keyed(findings: readonly Finding[], content: Content): readonly Finding[] {
  const times = new Map<string, number>()
  return findings.map((finding) => {
    const key = keyOf(finding, content)
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    return { ...finding, key: time === 1 ? key : `${key}.${time}` }
  })
}
