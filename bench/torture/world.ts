import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { openShelf } from '../../src/archives/shelf.ts'
import type { CrashPoint, Deps } from '../../src/desk/deps.ts'
import { type DraftInput, keepDraft } from '../../src/desk/draft.ts'
import { hold } from '../../src/desk/hold.ts'
import type { PostAnswer } from '../../src/desk/posts.ts'
import type { When } from '../../src/domain/draft.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { Role, Who } from '../../src/domain/people.ts'
import type { NetworkId } from '../../src/domain/speakers.ts'
import type { Jobs } from '../../src/jobs/jobs.ts'
import type { Connected, Network } from '../../src/networks/network.ts'
import { rehearsalNetwork } from '../../src/networks/rehearsal/client.ts'
import { type Timing, usualTiming } from '../../src/policy/timing.ts'
import type { Store } from '../../src/store/store.ts'

/** The usual clocks, shorter, in the same order. The calls of a worker end well within its lease. */
export const tortureTiming: Timing = {
  ...usualTiming,
  callSeconds: 1.2,
  leaseSeconds: 2.5,
  leadSeconds: 0.5,
  sweepSeconds: 0.3,
  firstLookSeconds: 0.1,
  lastLookSeconds: 2,
  looks: 60,
  absenceSeconds: 1.5,
  burst: { count: Number.POSITIVE_INFINITY, seconds: 3600 },
}

/** The shortest that a speaker may have. */
const HOLD_SECONDS = 5

export function yes<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.refusal.code}: ${outcome.refusal.why}`)
  return outcome.value
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text))

export function depsFor(
  store: Store,
  networks: Deps['networks'],
  wake: Jobs['wake'],
  crash?: (point: CrashPoint) => void,
  timing: Timing = tortureTiming,
): Deps {
  const log = (about: object, says: string) => process.stderr.write(`${says} ${JSON.stringify(about)}\n`)
  return {
    store,
    networks,
    look: () => ({ findings: [], clear: [], skipped: [] }),
    wake,
    seal: bytes,
    open: (sealed) => Buffer.from(sealed).toString(),
    linkAnswers: async () => 'answers',
    linkCard: async () => null,
    shelf: openShelf(path.join(tmpdir(), 'thinktwice-torture')),
    uploads: openShelf(path.join(tmpdir(), 'thinktwice-torture-uploads')),
    learnVoices: async () => [],
    everyday: null,
    timing,
    log: { info: () => undefined, warn: () => undefined, error: log },
    ...(crash ? { crash } : {}),
  }
}

export const practice = (store: Store): Network =>
  rehearsalNetwork({
    board: {
      pin: (entries) => store.transaction((tx) => store.rehearsal.pin(tx, entries)),
      get: (account, keys) => store.rehearsal.get(store.db, account, keys),
      list: (account, cursor, most) => store.rehearsal.page(store.db, account, cursor, most),
      remove: (account, keys) => store.rehearsal.remove(store.db, account, keys),
    },
  })

export interface Voice {
  readonly speaker: string
  readonly account: string
  /** Who must agree to what is said with it. */
  readonly leader: Who | null
}

/** An organisation whose owner writes for a theatre, with these accounts; the first `led` of them are a leader's. */
export async function furnish(deps: Deps, network: NetworkId, accounts: readonly Connected[], led = 0) {
  const { store } = deps
  const named = { name: 'Torture', kind: 'theatre', country: 'GB', language: 'en', zone: 'Europe/London' }
  const organisation = await store.organisations.add(store.db, named)
  async function member(name: string, role: Role): Promise<Who> {
    const email = `${randomUUID()}@example.org`
    const person = await store.people.add(store.db, { name, email, hash: 'none' })
    await store.people.join(store.db, organisation, person, role)
    const nobodyElse = { session: null, key: null, device: 'torture', address: '127.0.0.1' }
    return { person, name, organisation, role, ...nobodyElse, channel: 'cli' }
  }
  const who = await member('Ann', 'owner')
  const leader = await member('Bea', 'editor')
  async function speaker(kind: 'organisation' | 'leader'): Promise<string> {
    const { id } = await store.speakers.add(store.db, organisation, {
      name: `Torture ${kind}`,
      kind,
      colour: 'slate',
      person: kind === 'leader' ? leader.person : null,
      office: '',
      rehearsal: network === 'rehearsal',
      recognitionOnly: false,
      holdSeconds: HOLD_SECONDS,
    })
    await store.speakers.setMayPost(store.db, organisation, id, [who.person])
    return id
  }
  const everyones = await speaker('organisation')
  const leaders = await speaker('leader')
  const voices: Voice[] = []
  for (const [n, { identity, credentials }] of accounts.entries()) {
    const id = randomUUID()
    const isLed = n < led
    const of = isLed ? leaders : everyones
    await store.accounts.add(store.db, {
      id,
      organisationId: organisation,
      speakerId: of,
      network,
      ...identity,
      service: credentials.service,
      secret: deps.seal(credentials.secret, { organisation, account: id, field: 'secret' }),
      endsAt: null,
      connectedBy: who.person,
    })
    voices.push({ speaker: of, account: id, leader: isLed ? leader : null })
  }
  return { who, voices }
}

/** Keeps a draft and holds it, as a person at a browser would. */
export async function say(
  deps: Deps,
  who: Who,
  voice: Voice,
  texts: readonly [string, ...string[]],
  when: When = { kind: 'when-held' },
): Promise<PostAnswer> {
  const draft = yes(await keepDraft(deps, who, randomUUID(), { revision: 0, ...wordsOf(voice, texts, when) }))
  return yes(await hold(deps, who, draft.id, { revision: draft.revision }))
}

export function wordsOf(voice: Voice, texts: readonly [string, ...string[]], when: When): DraftInput {
  const [first, ...rest] = texts
  return {
    speaker: voice.speaker,
    targets: [voice.account],
    parts: [{ text: first, media: [] }, ...rest.map((text) => ({ text, media: [] }))],
    variants: {},
    manners: {},
    language: 'en',
    when,
    tags: [],
    meant: {},
  }
}
