import { look } from '../checks/engine.ts'
import { openTable } from '../checks/lexicons/table.ts'
import type { Content } from '../domain/draft.ts'
import type { Facts } from '../domain/facts.ts'
import type { CheckSetting, Report } from '../domain/findings.ts'
import type { SpeakerId } from '../domain/speakers.ts'
import type { VoiceAbout, Voices } from '../domain/voices.ts'
import { Coarse } from '../voice/coarse.ts'
import type { LearntVoice } from '../voice/learnt.ts'
import { unpackBackground, unpackSpeaker } from '../voice/pack.ts'
import type { Background } from '../voice/stranger.ts'
import { voicesOf } from '../voice/voices.ts'

/** What is known of a voice before its bytes are fetched; `from` changes whenever it is learnt anew. */
export interface VoiceHead {
  readonly speaker: SpeakerId
  readonly about: VoiceAbout
  readonly from: string
}

export type Asked =
  | {
      readonly kind: 'facts'
      readonly facts: Facts
      readonly settings: Readonly<Record<string, CheckSetting>>
      readonly voices: readonly VoiceHead[]
      /** Handles of the desk's own accounts. */
      readonly own: readonly string[]
    }
  | { readonly kind: 'look'; readonly n: number; readonly contents: readonly { view: string; content: Content }[] }
/** `n` is that of the look; 'tables' = a table has come, and what was looked at without it is worth another look. */
export type Told =
  | {
      readonly kind: 'reports'
      readonly n: number
      readonly reports: readonly { readonly view: string; readonly report: Report }[]
    }
  | { readonly kind: 'tables' }

let facts: Facts = {}
let settings: Readonly<Record<string, CheckSetting>> = {}
const lexicons: Record<string, Facts['dictionary']> = {}

const tell = (told: Told) => postMessage(told)

/** A table that does not come, or comes damaged, stays away: its checks say that they did not look. */
async function fetchTable(name: 'dictionary' | 'contexts' | 'manners', from: URL): Promise<void> {
  const answer = await fetch(from).catch(() => null)
  const table = answer?.ok ? openTable(new Uint8Array(await answer.arrayBuffer())) : null
  if (table === null) return
  lexicons[name] = table
  tell({ kind: 'tables' })
}
void fetchTable('dictionary', new URL('../checks/lexicons/dictionary.table', import.meta.url))
void fetchTable('contexts', new URL('../checks/lexicons/contexts.table', import.meta.url))
void fetchTable('manners', new URL('../checks/lexicons/manners.table', import.meta.url))

let everyday: Background | null = null
const learnt = new Map<SpeakerId, { readonly from: string; voice: LearntVoice | null }>()
let own: readonly string[] = []
let voices: Voices | undefined
const coarse = new Coarse()

const heard = () => {
  voices = voicesOf(
    [...learnt.values()].flatMap(({ voice }) => voice ?? []),
    everyday,
    new Set(own),
    coarse,
  )
}

async function fetchEveryday(from: URL): Promise<void> {
  const answer = await fetch(from).catch(() => null)
  everyday = answer?.ok ? unpackBackground(new Uint8Array(await answer.arrayBuffer())) : null
  heard()
  tell({ kind: 'tables' })
}
void fetchEveryday(new URL('../checks/lexicons/everyday.table', import.meta.url))

/** A voice that does not come stays away: the others are compared without it. */
async function fetchVoice({ speaker, about, from }: VoiceHead): Promise<void> {
  if (learnt.get(speaker)?.from === from) return
  const kept = { from, voice: learnt.get(speaker)?.voice ?? null }
  learnt.set(speaker, kept)
  const answer = await fetch(from).catch(() => null)
  const packed = answer?.ok ? unpackSpeaker(new Uint8Array(await answer.arrayBuffer())) : null
  if (learnt.get(speaker) !== kept) return
  kept.voice = packed === null ? null : { id: speaker, about, ...packed }
  heard()
  tell({ kind: 'tables' })
}

function takeVoices(heads: readonly VoiceHead[]): void {
  for (const speaker of learnt.keys()) if (!heads.some((head) => head.speaker === speaker)) learnt.delete(speaker)
  for (const head of heads) void fetchVoice(head)
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'facts') {
    facts = data.facts
    settings = data.settings
    own = data.own
    takeVoices(data.voices)
    heard()
    return
  }
  const known = { ...facts, ...lexicons, ...(voices ? { voices } : {}) }
  const reports = data.contents.map(({ view, content }) => ({ view, report: look(content, known, settings) }))
  tell({ kind: 'reports', n: data.n, reports })
})
