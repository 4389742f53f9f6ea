import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { openShelf } from '../../src/archives/shelf.ts'
import type { CrashPoint, Deps } from '../../src/desk/deps.ts'
import { keepDraft } from '../../src/desk/draft.ts'
import { hold } from '../../src/desk/hold.ts'
import type { PostAnswer } from '../../src/desk/posts.ts'
import type { When } from '../../src/domain/draft.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { Who } from '../../src/domain/people.ts'
import type { NetworkId } from '../../src/domain/speakers.ts'
import type { Jobs } from '../../src/jobs/jobs.ts'
import { blueskyNetwork } from '../../src/networks/bluesky/client.ts'
import { guardedFetch } from '../../src/networks/guarded-fetch.ts'
import type { Connected, Network } from '../../src/networks/network.ts'
import { rehearsalNetwork } from '../../src/networks/rehearsal/client.ts'
import type { LineDice } from '../../src/networks/simulators/line.ts'
import { xNetwork } from '../../src/networks/x/client.ts'
import { type Timing, usualTiming } from '../../src/policy/timing.ts'
import type { Store } from '../../src/store/store.ts'

/** The usual clocks, shorter, in the same order. The calls of a worker end well within its lease. */
const tortureTiming: Timing = {
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

export const realBluesky = (plcUrl: string, deadlineMs = tortureTiming.callSeconds * 1000): Network =>
  blueskyNetwork({
    fetch: guardedFetch({ allowPrivate: true, timeoutMs: deadlineMs }),
    plcUrl,
    deadlineMs,
  })

export const simulatedX = (url: string, deadlineMs = tortureTiming.callSeconds * 1000): Network =>
  xNetwork({
    fetch: guardedFetch({ allowPrivate: true, timeoutMs: deadlineMs }),
    apiUrl: url,
    siteUrl: url,
    deadlineMs,
  })

/** What goes wrong on the line to a simulator. */
export const roughLine: LineDice = {
  'POST /2/tweets': { busy: 0.05, cut: 0.05, lost: 0.1, fault: 0.05, html: 0.02, half: 0.03, slow: 0.05 },
  'GET /2/tweets': { cut: 0.05, slow: 0.05 },
  'GET /2/users/:id/tweets': { lost: 0.05, html: 0.02, slow: 0.05 },
  'DELETE /2/tweets/:id': { cut: 0.05, lost: 0.1, fault: 0.05, slow: 0.05 },
}

export interface Voice {
  readonly speaker: string
  readonly account: string
}

/** An organisation with one person and one speaker, whose accounts are these. */
export async function furnish(deps: Deps, network: NetworkId, accounts: readonly Connected[]) {
  const { store } = deps
  const named = { name: 'Torture', kind: 'theatre', country: 'GB', language: 'en', zone: 'Europe/London' }
  const organisation = await store.organisations.add(store.db, named)
  const email = `${randomUUID()}@example.org`
  const person = await store.people.add(store.db, { name: 'Ann', email, hash: 'none' })
  await store.people.join(store.db, organisation, person, 'owner')
  const speaker = await store.speakers.add(store.db, organisation, {
    name: 'Torture',
    kind: 'organisation',
    colour: 'slate',
    person: null,
    office: '',
    rehearsal: network === 'rehearsal',
    recognitionOnly: false,
    holdSeconds: HOLD_SECONDS,
  })
  await store.speakers.setMayPost(store.db, organisation, speaker.id, [person])
  const voices: Voice[] = []
  for (const { identity, credentials } of accounts) {
    const id = randomUUID()
    await store.accounts.add(store.db, {
      id,
      organisationId: organisation,
      speakerId: speaker.id,
      network,
      ...identity,
      service: credentials.service,
      secret: deps.seal(credentials.secret, { organisation, account: id, field: 'secret' }),
      endsAt: null,
      connectedBy: person,
    })
    voices.push({ speaker: speaker.id, account: id })
  }
  const who: Who = {
    person,
    name: 'Ann',
    organisation,
    role: 'owner',
    session: null,
    key: null,
    device: 'torture',
    address: '127.0.0.1',
    channel: 'cli',
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
  const [first, ...rest] = texts
  const draft = yes(
    await keepDraft(deps, who, randomUUID(), {
      revision: 0,
      speaker: voice.speaker,
      targets: [voice.account],
      parts: [{ text: first, media: [] }, ...rest.map((text) => ({ text, media: [] }))],
      variants: {},
      manners: {},
      language: 'en',
      when,
      tags: [],
      meant: {},
    }),
  )
  return yes(await hold(deps, who, draft.id, { revision: draft.revision }))
}
