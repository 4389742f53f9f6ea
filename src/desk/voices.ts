import type { Outcome } from '../domain/outcome.ts'
import type { OrganisationId, Who } from '../domain/people.ts'
import type { SpeakerId } from '../domain/speakers.ts'
import type { VoiceAbout, Voices } from '../domain/voices.ts'
import { FEATURE_VERSION } from '../voice/features.ts'
import { LEARNT_POSTS, type LearntVoice, type SaidPost } from '../voice/learnt.ts'
import { type Packed, unpackSpeaker } from '../voice/pack.ts'
import { voicesOf } from '../voice/voices.ts'
import { no, yes } from './answers.ts'
import type { Deps, Store } from './deps.ts'
import { civil } from './time.ts'

/** A voice that was learnt, ready to be kept. */
export interface KeptVoice {
  readonly id: SpeakerId
  readonly packed: Uint8Array
  readonly about: VoiceAbout
}

/** Learns voices away from the thread that answers people. */
export type LearnVoices = (said: readonly SaidPost[], own: readonly string[]) => Promise<readonly KeptVoice[]>

type VoiceDeps = Pick<Deps, 'store' | 'learnVoices' | 'everyday'>

/** New posts are learnt together, so late at least. */
const REST_MS = 5_000
/** Learning takes no more than this part of the time. */
const SHARE = 20

/** The organisations whose voices are to be learnt now, because something was said or forgotten since. */
export async function voicesDue({ store }: Pick<VoiceDeps, 'store'>): Promise<readonly OrganisationId[]> {
  const now = (await store.clock.now(store.db)).getTime()
  const standings = await store.voices.standings(store.db, FEATURE_VERSION)
  return standings
    .filter(
      ({ basis, learnt, learnedAt, tookMs }) =>
        basis !== learnt && (learnedAt === null || learnedAt.getTime() + Math.max(REST_MS, SHARE * tookMs) <= now),
    )
    .map(({ organisation }) => organisation)
}

/** Learns all voices of an organisation anew from what its speakers said. The same posts give the same voices. */
export async function learnVoicesOf(deps: VoiceDeps, organisation: OrganisationId): Promise<void> {
  const { store } = deps
  const standing = (await store.voices.standings(store.db, FEATURE_VERSION)).find(
    (one) => one.organisation === organisation,
  )
  if (standing === undefined) return
  const { zone } = await store.organisations.byId(store.db, organisation)
  const hourAt = hoursIn(zone)
  const rows = await store.voices.said(store.db, organisation, LEARNT_POSTS)
  const said = rows.map(({ moment, ...post }) => ({ ...post, hour: moment === null ? null : hourAt(moment) }))
  const own = await store.accounts.handles(store.db, organisation)
  const began = performance.now()
  const learnt = await deps.learnVoices(said, own)
  const tookMs = Math.round(performance.now() - began)
  await store.transaction(async (tx) => {
    const learnedAt = await store.clock.now(tx)
    await store.voices.replace(
      tx,
      organisation,
      learnt.map(({ id, packed, about }) => ({
        speakerId: id,
        organisationId: organisation,
        basis: standing.basis,
        packed,
        about,
        learnedAt,
        tookMs,
      })),
    )
    await store.notify.changed(tx, organisation, 'voices', organisation)
  })
}

const QUARTER_MS = 15 * 60_000
const DAY_MS = 24 * 60 * 60_000

/** The hour on the wall clock of a zone; null at midnight of Greenwich to the second: that is a day without its time. */
function hoursIn(zone: string): (moment: Date) => number | null {
  // Asking the calendar a million times takes minutes. No zone has its hours between the quarters.
  const known = new Map<number, number>()
  return (moment) => {
    if (moment.getTime() % DAY_MS === 0) return null
    const quarter = Math.floor(moment.getTime() / QUARTER_MS)
    const hour = known.get(quarter) ?? civil(moment, zone).hour
    known.set(quarter, hour)
    return hour
  }
}

/** What a browser has to know before it fetches what the voices are made of. */
export interface VoiceHead {
  readonly speaker: SpeakerId
  readonly about: VoiceAbout
  /** Another one means that it was learnt anew. */
  readonly learnedAt: string
}

/** The voices that this person may hear: of all speakers but the personal ones of others. */
export async function voiceHeads(store: Store, who: Who): Promise<readonly VoiceHead[]> {
  const visible = await store.speakers.visible(store.db, who.organisation, who.person)
  const rows = await store.voices.about(
    store.db,
    who.organisation,
    visible.map(({ id }) => id),
  )
  const known = new Set(rows.map(({ speaker }) => speaker))
  // Nobody is told of the personal speakers of others.
  const ofKnown = <T>(others: Readonly<Record<SpeakerId, T>>) =>
    Object.fromEntries(Object.entries(others).filter(([other]) => known.has(other)))
  return rows.map(({ speaker, about, learnedAt }) => ({
    speaker,
    about: { ...about, pairs: ofKnown(about.pairs), test: { ...about.test, others: ofKnown(about.test.others) } },
    learnedAt: learnedAt.toISOString(),
  }))
}

/** How well each speaker is known by its words. */
export async function voices({ store }: Pick<Deps, 'store'>, who: Who) {
  const heads = await voiceHeads(store, who)
  return {
    voices: heads.map(({ speaker, learnedAt, about: { posts, test, typical } }) => ({
      speaker,
      learnedAt,
      posts,
      ...test,
      typical,
    })),
  }
}

/** What the voice of a speaker is made of. */
export async function readVoice(deps: Pick<Deps, 'store'>, who: Who, id: SpeakerId): Promise<Outcome<Uint8Array>> {
  const { store } = deps
  const visible = await store.speakers.visible(store.db, who.organisation, who.person)
  const packed = visible.some((speaker) => speaker.id === id)
    ? await store.voices.packed(store.db, who.organisation, id)
    : null
  return packed === null ? no('not-found') : yes(packed)
}

const OPEN_VOICES = 12
/** What is known beside it is told anew each time: it is not the same for everybody. */
type Opened = Map<SpeakerId, { readonly learnedAt: string; readonly voice: Packed | null }>
const opened = new WeakMap<Store, Opened>()

/** The voices that this person may hear, for the checks. The last ones that were used stay open. */
export async function voicesFor(deps: VoiceDeps, who: Who, own: readonly string[]): Promise<Voices> {
  const { store } = deps
  const kept: Opened = opened.get(store) ?? new Map()
  opened.set(store, kept)
  const voices: LearntVoice[] = []
  for (const { speaker, about, learnedAt } of await voiceHeads(store, who)) {
    const before = kept.get(speaker)
    kept.delete(speaker)
    const voice = before?.learnedAt === learnedAt ? before.voice : await openVoice(store, who, speaker)
    kept.set(speaker, { learnedAt, voice })
    if (voice !== null) voices.push({ id: speaker, about, ...voice })
  }
  for (const speaker of [...kept.keys()].slice(0, Math.max(0, kept.size - OPEN_VOICES))) kept.delete(speaker)
  return voicesOf(voices, deps.everyday, new Set(own))
}

async function openVoice(store: Store, who: Who, id: SpeakerId): Promise<Packed | null> {
  const packed = await store.voices.packed(store.db, who.organisation, id)
  return packed === null ? null : unpackSpeaker(packed)
}
