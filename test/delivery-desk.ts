import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { openShelf } from '../src/archives/shelf.ts'
import type { CrashPoint, Deps } from '../src/desk/deps.ts'
import { keepDraft } from '../src/desk/draft.ts'
import { hold } from '../src/desk/hold.ts'
import type { MailDeps } from '../src/desk/invitations.ts'
import type { PostAnswer } from '../src/desk/posts.ts'
import { overdue, turn } from '../src/desk/turn.ts'
import type { When } from '../src/domain/draft.ts'
import type { Report } from '../src/domain/findings.ts'
import type { Outcome } from '../src/domain/outcome.ts'
import type { Role, Who } from '../src/domain/people.ts'
import type { SpeakerKind } from '../src/domain/speakers.ts'
import type { Network } from '../src/networks/network.ts'
import { rehearsalNetwork } from '../src/networks/rehearsal/client.ts'
import { faulty } from '../src/networks/simulators/faults.ts'
import { connectTo, everywhere, granted } from '../src/networks/simulators/opened.ts'
import { type Timing, usualTiming } from '../src/policy/timing.ts'
import { migrateStore } from '../src/store/migrate.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { type FreshDatabase, freshDatabase } from './postgres.ts'

/** Clocks so short that a test need not wait; the relations between them are those of the usual ones. */
export const shortTiming: Timing = {
  ...usualTiming,
  callSeconds: 0.4,
  uploadSeconds: 0.4,
  leaseSeconds: 1,
  leadSeconds: 0.2,
  sweepSeconds: 0.1,
  firstLookSeconds: 0.02,
  lastLookSeconds: 0.2,
  looks: 30,
  absenceSeconds: 0.05,
  readLeaseSeconds: 0.3,
  burst: { count: Number.POSITIVE_INFINITY, seconds: 3600 },
}

export const clean: Report = { findings: [], clear: ['everything'], skipped: [] }
/** Two sentences: the outcome's value, or its refusal thrown. */
export const value = <T>(outcome: Outcome<T>): T => granted(outcome)
export const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusal.code)

/** The practice network on a store's own board. */
export const practice = (store: Store): Network =>
  rehearsalNetwork({
    board: {
      pin: (entries) => store.transaction((tx) => store.rehearsal.pin(tx, entries)),
      get: (account, keys) => store.rehearsal.get(store.db, account, keys),
      list: (account, cursor, most) => store.rehearsal.page(store.db, account, cursor, most),
      remove: (account, keys) => store.rehearsal.remove(store.db, account, keys),
    },
  })

export interface DeskChanges {
  readonly timing?: Partial<Timing>
  readonly look?: Deps['look']
  readonly crash?: (point: CrashPoint) => void
  /** Instead of one of its own. */
  readonly database?: FreshDatabase
}

/** A desk without HTTP on a database of its own: an organisation, its people, a speaker, a network with faults. */
export async function openDeliveryDesk(changes: DeskChanges = {}) {
  const database = changes.database ?? (await freshDatabase((url) => migrateStore(url, 'desk_app')))
  const store = openStore(database.appUrl, 'thinktwice test', () => undefined, 20)
  const network = faulty(practice(store), { seed: 1, dice: {} })
  const wakeUps: { delivery: string; at: Date }[] = []
  const errors: string[] = []
  const letters: { to: string; subject: string; text: string }[] = []
  const deps: Deps & MailDeps = {
    store,
    networks: everywhere(network),
    look: changes.look ?? (() => clean),
    wake: async (_tx, { delivery, at }) => void wakeUps.push({ delivery, at }),
    seal: (plain) => Buffer.from(plain),
    open: (sealed) => Buffer.from(sealed).toString(),
    linkAnswers: async () => 'answers',
    linkCard: async () => null,
    shelf: openShelf(path.join(tmpdir(), `thinktwice-shelf-${randomUUID()}`)),
    uploads: openShelf(path.join(tmpdir(), `thinktwice-uploads-${randomUUID()}`)),
    learnVoices: async () => [],
    everyday: null,
    timing: { ...shortTiming, ...changes.timing },
    log: { info: () => undefined, warn: () => undefined, error: (_about, says) => void errors.push(says) },
    mail: async (letter) => letters.push(letter) > 0,
    publicUrl: 'https://desk.example',
    ...(changes.crash ? { crash: changes.crash } : {}),
  }
  const organisation = await store.organisations.add(store.db, {
    name: 'Riverside Theatre',
    kind: 'theatre',
    country: 'GB',
    language: 'en',
    zone: 'Europe/London',
  })

  async function person(name: string, role: Role): Promise<Who> {
    const id = await store.people.add(store.db, { name, email: `${name}-${randomUUID()}@example.org`, hash: 'none' })
    await store.people.join(store.db, organisation, id, role)
    return {
      person: id,
      name,
      organisation,
      role,
      session: null,
      key: null,
      device: 'a test',
      address: '127.0.0.1',
      channel: 'web',
    }
  }

  const ann = await person('Ann', 'owner')

  async function speaker(kind: SpeakerKind, owner: Who | null, mayPost: readonly Who[], accounts = 1) {
    const made = await store.speakers.add(store.db, organisation, {
      name: `A ${kind}`,
      kind,
      colour: 'slate',
      person: owner?.person ?? null,
      office: '',
      rehearsal: true,
      recognitionOnly: false,
      holdSeconds: 5,
    })
    await store.speakers.setMayPost(
      store.db,
      organisation,
      made.id,
      mayPost.map((who) => who.person),
    )
    const ids: string[] = []
    for (let n = 0; n < accounts; n++) {
      const handle = `voice-${randomUUID().slice(0, 8)}`
      const id = randomUUID()
      const { identity, credentials } = value(await connectTo(network, { handle }))
      await store.accounts.add(store.db, {
        id,
        organisationId: organisation,
        speakerId: made.id,
        network: 'rehearsal',
        ...identity,
        service: credentials.service,
        secret: deps.seal(credentials.secret, { organisation, account: id, field: 'secret' }),
        endsAt: null,
        connectedBy: ann.person,
      })
      ids.push(id)
    }
    return { id: made.id, accounts: ids }
  }

  const theatre = await speaker('organisation', null, [ann])

  interface Words {
    readonly text?: string
    readonly speaker?: { readonly id: string; readonly accounts: readonly string[] }
    readonly when?: When
    readonly tags?: readonly string[]
    readonly meant?: Readonly<Record<string, string>>
    readonly id?: string
    readonly revision?: number
  }
  async function draft(who: Who, words: Words = {}) {
    const { id = randomUUID(), text = 'Doors at seven.', revision = 0, meant = {} } = words
    const as = words.speaker ?? theatre
    return value(
      await keepDraft(deps, who, id, {
        speaker: as.id,
        targets: as.accounts,
        parts: [{ text, media: [] }],
        variants: {},
        manners: {},
        language: 'en',
        when: words.when ?? { kind: 'when-held' },
        tags: words.tags ?? [],
        meant,
        revision,
      }),
    )
  }
  async function held(who: Who = ann, words: Words = {}, by: Deps = deps): Promise<PostAnswer> {
    const { id, revision } = await draft(who, words)
    return value(await hold(by, who, id, { revision }))
  }
  /** Brings a post to the end of its hold. */
  async function makeDue(post: { id: string }, seconds = 0) {
    await store.pool.query(
      `update delivery set due_at = clock_timestamp() - make_interval(secs => $2) where post_id = $1`,
      [post.id, seconds],
    )
  }
  /** Turns every row that is due until none is, as workers would; gives up after `ms`. */
  async function work(ms = 5000): Promise<void> {
    const end = performance.now() + ms
    while (performance.now() < end) {
      const due = await overdue(deps, 100)
      await Promise.all(due.map(({ id }) => turn(deps, 'tester', id)))
      const { rows } = await store.pool.query<{ busy: number }>(
        `select count(*)::int as busy from delivery where state in ('sending', 'unknown', 'taking-down')
           or (state in ('held', 'queued') and due_at <= clock_timestamp())`,
      )
      if (due.length === 0 && rows[0]?.busy === 0) return
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  /** What is public of a post, and how many copies of it were ever made: by the network's own list. */
  async function copies(post: { id: string }): Promise<{ now: number; ever: number }> {
    const { rows } = await store.pool.query<{ now: number; ever: number }>(
      `select count(*) filter (where r.removed_at is null)::int as now, coalesce(sum(r.copies), 0)::int as ever
         from delivery d join rehearsal_post r on position(r.key in d.body) > 0 where d.post_id = $1 and r.copies > 0`,
      [post.id],
    )
    return rows[0] ?? { now: 0, ever: 0 }
  }
  async function states(post: { id: string }): Promise<readonly string[]> {
    const { rows } = await store.pool.query<{ state: string }>(
      `select state from delivery where post_id = $1 order by created_at, id`,
      [post.id],
    )
    return rows.map((row) => row.state)
  }
  async function record(post: { id: string }): Promise<readonly string[]> {
    const { rows } = await store.pool.query<{ action: string }>(
      `select action from record_entry where post_id = $1 order by sequence`,
      [post.id],
    )
    return rows.map((row) => row.action)
  }
  return {
    /** As the role that the running desk has. */
    url: database.appUrl,
    deps,
    store,
    network,
    organisation,
    ann,
    theatre,
    wakeUps,
    errors,
    letters,
    person,
    speaker,
    draft,
    held,
    makeDue,
    work,
    copies,
    states,
    record,
    async close() {
      await store.close()
      await database.drop()
    },
  }
}
export type DeliveryDesk = Awaited<ReturnType<typeof openDeliveryDesk>>
