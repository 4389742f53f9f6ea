import { setTimeout as sleep } from 'node:timers/promises'
import { watchList } from '../checks/watch-list.ts'
import type { Parts } from '../domain/draft.ts'
import type { Facts, Past } from '../domain/facts.ts'
import type { CheckSetting } from '../domain/findings.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { OrganisationId, Who } from '../domain/people.ts'
import { yes } from './answers.ts'
import type { Deps, Store } from './deps.ts'
import { civil } from './time.ts'

export interface Known {
  readonly facts: Facts
  readonly settings: Readonly<Record<string, CheckSetting>>
}

const PAST_POSTS = 2000
const PAST_KEPT_MS = 5 * 60_000
const RECENT_MS = 30 * 24 * 60 * 60_000
const LINKS_AT_ONCE = 20
const LINK_PATIENCE_MS = 1_500

/** All that the checks may know of this person's desk, as the browser and the server both read it. Links apart. */
export async function factsFor(deps: Deps, who: Who): Promise<Known> {
  const { store } = deps
  const now = await store.clock.now(store.db)
  const organisation = await store.organisations.byId(store.db, who.organisation)
  const speakers = await store.speakers.visible(store.db, who.organisation, who.person)
  const last = await store.words.lastSpoken(store.db, who.organisation, who.person)
  const { past, handles } = await published(store, who.organisation, now)
  const recent = await store.words.recent(store.db, who.organisation, new Date(now.getTime() - RECENT_MS))
  return {
    facts: {
      now: civil(now, organisation.zone),
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
      past,
      recent: recent.map(({ at, ...post }) => ({
        ...post,
        minutesAgo: Math.round((now.getTime() - at.getTime()) / 60_000),
      })),
      watch: [...watchList, ...(await store.words.watched(store.db, who.organisation))],
      lastSpoken: last
        ? { speaker: last.speaker, minutesAgo: Math.max(0, Math.floor((now.getTime() - last.at.getTime()) / 60_000)) }
        : null,
      handles: [...handles, ...speakers.flatMap((s) => s.accounts.map((a) => a.handle.toLowerCase()))],
    },
    settings: await store.words.checkSettings(store.db, who.organisation),
  }
}

export async function readFacts(deps: Deps, who: Who): Promise<Outcome<Known>> {
  return yes(await factsFor(deps, who))
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

/** As lookAtLinks, but waits no longer than a person would: what is not answered by then was not looked at. */
export async function lookInTime(deps: Deps, links: readonly string[]): Promise<NonNullable<Facts['links']>> {
  const answers = await Promise.all(
    [...new Set(links)].slice(0, LINKS_AT_ONCE).map(async (link) => {
      const answer = await Promise.race([deps.linkAnswers(link), sleep(LINK_PATIENCE_MS, null, { ref: false })])
      return answer === null ? [] : [[link, answer] as const]
    }),
  )
  return Object.fromEntries(answers.flat())
}

interface Published {
  readonly past: Past
  readonly handles: readonly string[]
}

const kept = new WeakMap<Store, Map<OrganisationId, { until: number; published: Published }>>()

/** Counting two thousand posts for each look would be slow; five minutes old is as good. */
async function published(store: Store, organisation: OrganisationId, now: Date): Promise<Published> {
  const ofStore = kept.get(store) ?? new Map<OrganisationId, { until: number; published: Published }>()
  kept.set(store, ofStore)
  const before = ofStore.get(organisation)
  if (before && before.until > now.getTime()) return before.published
  const counted = countWords(await store.words.published(store.db, organisation, PAST_POSTS))
  ofStore.set(organisation, { until: now.getTime() + PAST_KEPT_MS, published: counted })
  return counted
}

function countWords(posts: readonly Parts[]): Published {
  const words = new Map<string, number>()
  const handles = new Set<string>()
  for (const { text } of posts.flat()) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu))
      words.set(word, (words.get(word) ?? 0) + 1)
    for (const [, handle] of text.toLowerCase().matchAll(/(?<![\p{L}\p{N}@])@([a-z0-9][a-z0-9._-]*[a-z0-9])/gu))
      if (handle) handles.add(handle)
  }
  return { past: { posts: posts.length, words: Object.fromEntries(words) }, handles: [...handles] }
}
