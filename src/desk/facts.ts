import { setTimeout as sleep } from 'node:timers/promises'
import { watchList } from '../checks/watch-list.ts'
import type { Facts } from '../domain/facts.ts'
import type { CheckSetting } from '../domain/findings.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { OrganisationId, PersonId, Who } from '../domain/people.ts'
import type { CueWeights } from '../domain/voices.ts'
import { mayDo } from '../policy/speaking.ts'
import { countedWeights } from '../voice/counted.ts'
import { usualSpeakerOf } from '../voice/usual.ts'
import { yes } from './answers.ts'
import type { Deps, Store } from './deps.ts'
import { civil } from './time.ts'
import { openVocabulary, PAST_POSTS, type Vocabulary } from './vocabulary.ts'
import { voiceHeads, voicesFor } from './voices.ts'

export interface Known {
  readonly facts: Facts
  readonly settings: Readonly<Record<string, CheckSetting>>
}

const PAST_KEPT_MS = 5 * 60_000
export const RECENT_MOST = 200
export const RECENT_MS = 30 * 24 * 60 * 60_000
const SPOKEN_MOST = 200
const LINKS_AT_ONCE = 20
const LINKS_IN_ALL = 100
const LINK_PATIENCE_MS = 1_500

/** All that the checks may know of this person's desk, as the browser and the server both read it. Links apart. */
export async function factsFor(deps: Deps, who: Who): Promise<Known> {
  const { store } = deps
  const now = await store.clock.now(store.db)
  const around = await factsAround(store, who.organisation, who.person)
  const last = await store.words.lastSpoken(store.db, who.organisation, who.person)
  const { vocabulary, cueWeights } = await counted(store, who.organisation, now)
  const voices = await voicesFor(deps, who, around.handles)
  const since = new Date(now.getTime() - RECENT_MS)
  const recent = await store.words.recent(store.db, who.organisation, who.person, { since, now, most: RECENT_MOST })
  return {
    facts: {
      ...around.facts,
      now: civil(now, around.zone),
      past: vocabulary.past,
      recent: recent.map(({ at, ...post }) => ({
        ...post,
        minutesAgo: Math.round((now.getTime() - at.getTime()) / 60_000),
      })),
      lastSpoken: last
        ? { speaker: last.speaker, minutesAgo: Math.max(0, Math.floor((now.getTime() - last.at.getTime()) / 60_000)) }
        : null,
      handles: [...vocabulary.handles(), ...around.handles],
      voices,
      speaksAs: around.facts.speakers
        .filter((one) => mayDo(one, { id: who.person, role: who.role }) !== 'nothing')
        .map(({ id }) => id),
      usualSpeakers: await usualSpeakers(store, who, now, around.zone),
      cueWeights,
    },
    settings: await store.words.checkSettings(store.db, who.organisation),
  }
}

async function usualSpeakers(
  store: Store,
  who: Who,
  now: Date,
  zone: string,
): Promise<NonNullable<Facts['usualSpeakers']>> {
  const rows = await store.words.spoken(store.db, who.organisation, who.person, SPOKEN_MOST)
  const spoken = rows.map(({ at, ...one }) => ({ ...one, hour: civil(at, zone).hour }))
  const { hour } = civil(now, zone)
  const phone = usualSpeakerOf(spoken, hour, true)
  const elsewhere = usualSpeakerOf(spoken, hour, false)
  return { ...(phone === undefined ? {} : { phone }), ...(elsewhere === undefined ? {} : { elsewhere }) }
}

/** What the checks may know whatever the moment: who the organisation is, who speaks for it, what the world looks at. */
export async function factsAround(store: Store, id: OrganisationId, reader: PersonId) {
  const organisation = await store.organisations.byId(store.db, id)
  const speakers = await store.speakers.visible(store.db, id, reader)
  return {
    zone: organisation.zone,
    facts: {
      organisation: {
        name: organisation.name,
        kind: organisation.kind,
        country: organisation.country,
        language: organisation.language,
        domains: organisation.domains,
        contacts: organisation.contacts,
      },
      speakers: speakers.map((speaker) => ({
        ...speaker,
        accounts: speaker.accounts.map(({ comparedAt: _, ...account }) => account),
      })),
      watch: [...watchList, ...(await store.words.watched(store.db, id))],
    } satisfies Facts,
    /** Of its own accounts. */
    handles: speakers.flatMap((speaker) => speaker.accounts.map((account) => account.handle.toLowerCase())),
  }
}

/** The same as data; the voices themselves are fetched one by one, since they are large and seldom change. */
export async function readFacts(deps: Deps, who: Who) {
  const { facts, settings } = await factsFor(deps, who)
  const { voices: _, ...data } = facts
  const own = facts.speakers?.flatMap(({ accounts }) => accounts.map(({ handle }) => handle.toLowerCase())) ?? []
  return yes({ facts: data, settings, voices: await voiceHeads(deps.store, who), own })
}

/** What a look at each of these links gives, at most 20 of them, all at once. */
export async function lookAtLinks(
  deps: Deps,
  links: readonly string[],
): Promise<Outcome<{ links: NonNullable<Facts['links']> }>> {
  const looked = [...new Set(links)].slice(0, LINKS_AT_ONCE)
  const answers = await Promise.all(looked.map(async (link) => [link, await deps.linkAnswers(link)] as const))
  return yes({ links: Object.fromEntries(answers) })
}

/**
 * As lookAtLinks, but of 100, 20 at once, and waits no longer than a person would: what is not answered by then was not
 * looked at.
 */
export async function lookInTime(deps: Deps, links: readonly string[]): Promise<NonNullable<Facts['links']>> {
  const distinct = [...new Set(links)].slice(0, LINKS_IN_ALL)
  const found: [string, NonNullable<Facts['links']>[string]][] = []
  while (distinct.length > 0)
    await Promise.all(
      distinct.splice(0, LINKS_AT_ONCE).map(async (link) => {
        const answer = await Promise.race([deps.linkAnswers(link), sleep(LINK_PATIENCE_MS, null, { ref: false })])
        if (answer !== null) found.push([link, answer])
      }),
    )
  return Object.fromEntries(found)
}

interface Counted {
  readonly vocabulary: Vocabulary
  readonly cueWeights: CueWeights
}
const kept = new WeakMap<Store, Map<OrganisationId, Counted & { until: number }>>()

/** Counting two thousand posts for each look would be slow; five minutes old is as good. */
async function counted(store: Store, organisation: OrganisationId, now: Date): Promise<Counted> {
  const ofStore = kept.get(store) ?? new Map<OrganisationId, Counted & { until: number }>()
  kept.set(store, ofStore)
  const before = ofStore.get(organisation)
  if (before && before.until > now.getTime()) return before
  const vocabulary = openVocabulary()
  for (const parts of await store.words.published(store.db, organisation, PAST_POSTS)) vocabulary.add(parts)
  const cueWeights = countedWeights(await store.aims.ofLeft(store.db, organisation, PAST_POSTS))
  const fresh = { until: now.getTime() + PAST_KEPT_MS, vocabulary, cueWeights }
  ofStore.set(organisation, fresh)
  return fresh
}
