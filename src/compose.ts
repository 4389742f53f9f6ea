import { createHmac } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import * as path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import pino from 'pino'
import { openShelf } from './archives/shelf.ts'
import { look } from './checks/engine.ts'
import type { Imported, ImportIo } from './cli/import.ts'
import { type BackTest, backTestOf } from './desk/back-test.ts'
import type { CrashPoint, Deps } from './desk/deps.ts'
import { sendEvenings } from './desk/evenings.ts'
import { importFromFile } from './desk/imports.ts'
import type { MailDeps } from './desk/invitations.ts'
import { sendLetters, watchTroubles } from './desk/notices.ts'
import { readPast } from './desk/read-past.ts'
import { keepHeads, verifyRecord } from './desk/record.ts'
import { allowReset } from './desk/reset.ts'
import { reviewPostsOf } from './desk/review-posts.ts'
import { callWebhooks } from './desk/webhooks.ts'
import type { TheDesk } from './domain/people.ts'
import { everyNetwork } from './every-network.ts'
import { openJobs } from './jobs/jobs.ts'
import { startWorker } from './jobs/worker.ts'
import { guardedFetch } from './networks/guarded-fetch.ts'
import { linkCard } from './networks/link-card.ts'
import { linkLook, remembering } from './networks/link-look.ts'
import { webhookPost } from './networks/webhook-post.ts'
import { usualTiming } from './policy/timing.ts'
import { buildServer, serverOptions } from './server/app.ts'
import type { Config } from './setup/config.ts'
import { SetupFault, systemCode } from './setup/fault.ts'
import { type Keys, openKeys } from './setup/keys.ts'
import { learnInThread } from './setup/learning.ts'
import { openEveryday, openLexicons } from './setup/lexicons.ts'
import { mailThrough } from './setup/mail.ts'
import { openPostgres, type Postgres } from './setup/postgres.ts'
import { bundledWeb } from './setup/web.ts'
import { openHeads } from './store/heads.ts'
import { migrateStore } from './store/migrate.ts'
import { signInTables } from './store/sign-in.ts'
import { openStore, type Store } from './store/store.ts'

const HEADS_EVERY_MS = 10_000
const NOTICES_EVERY_MS = 10_000
const EVENINGS_EVERY_MS = 60_000
const WEBHOOKS_EVERY_MS = 3_000
const PULSE_EVERY_MS = 2_000
const FOLLOW_MS = 500

interface Foundation {
  readonly postgres: Postgres
  readonly store: Store
  readonly keys: Keys
  readonly heads: ReturnType<typeof openHeads>
}

/** Database, keys and record, at this version. */
async function foundation(config: Config, name: string, log: (line: string) => void): Promise<Foundation> {
  const hadData = config.databaseUrl === null && existsSync(path.join(config.dataFolder, 'pg', 'PG_VERSION'))
  const postgres = await openPostgres(config.databaseUrl, config.dataFolder, log)
  await migrateStore(postgres.ownerUrl, postgres.appRole)
  const store = openStore(postgres.appUrl, `thinktwice ${name}`, (error) =>
    log(`A connection to PostgreSQL was lost: ${error.message}`),
  )
  const hasData = hadData || (await store.organisations.all(store.db)).length > 0
  const keys = await openKeys(config.keysFolder, hasData)
  return { postgres, store, keys, heads: openHeads(config.headsFolder, keys.signing) }
}

export interface Run {
  readonly config: Config
  readonly part: 'all' | 'web' | 'worker'
  /** The folder that holds package.json. */
  readonly root: string
  readonly version: string
  /** Of this process, as it stands in every attempt. */
  readonly name: string
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
  /** Tests only: called at each crash point of a delivery. */
  readonly crash?: (point: CrashPoint) => void
}

/** All that the verbs of the desk are handed. */
function depsOf({
  config,
  store,
  keys,
  log,
  complain,
  wake,
  ...rest
}: Pick<Deps, 'store' | 'log' | 'wake' | 'crash'> & Pick<Run, 'config' | 'complain'> & { readonly keys: Keys }): Deps {
  const lexicons = openLexicons(complain)
  const links = guardedFetch({ allowPrivate: config.allowPrivateNetworks, allowHttp: true, timeoutMs: 5_000 })
  return {
    store,
    networks: everyNetwork(config, {
      pin: (entries) => store.transaction((tx) => store.rehearsal.pin(tx, entries)),
      get: (account, keys) => store.rehearsal.get(store.db, account, keys),
      list: (account, cursor, most) => store.rehearsal.page(store.db, account, cursor, most),
      remove: (account, keys) => store.rehearsal.remove(store.db, account, keys),
    }),
    look: (content, facts, settings) => look(content, { ...facts, ...lexicons }, settings),
    wake,
    seal: (plain, belonging) => keys.seal(plain, belonging),
    open: (sealed, belonging) => keys.open(sealed, belonging),
    linkAnswers: remembering(linkLook(links)),
    linkCard: linkCard(links),
    shelf: openShelf(path.join(config.dataFolder, 'imports')),
    uploads: openShelf(path.join(config.dataFolder, 'uploads')),
    learnVoices: learnInThread,
    everyday: openEveryday(complain),
    timing: usualTiming,
    log,
    ...rest,
  }
}

/** Starts what `part` names and stays until SIGTERM or SIGINT. */
export async function runDesk(run: Run): Promise<void> {
  const { config, part, say, complain } = run
  const pages = part === 'worker' ? null : bundledWeb(run.root, complain)
  if (pages !== null && (await runsAlready(config))) return say(`The desk runs already at ${config.publicUrl}`)
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: true }))
  const { postgres, store, keys, heads } = await foundation(config, run.name, complain)
  const jobs = await openJobs(
    postgres.appUrl,
    `thinktwice ${part === 'web' ? 'pages' : 'worker'} ${run.name}`,
    log,
    part !== 'web',
  )
  const deps = depsOf({
    config,
    store,
    keys,
    log,
    complain,
    wake: jobs.wake,
    ...(run.crash ? { crash: run.crash } : {}),
  })
  const letters: MailDeps = {
    mail: mailThrough(config.smtpUrl, config.mailFrom, (error) =>
      log.warn({ why: error.message }, 'A letter was not taken'),
    ),
    publicUrl: config.publicUrl,
  }
  const closing: (() => Promise<unknown>)[] = []

  if (part !== 'web') {
    const worker = await startWorker({ ...deps, ...letters }, jobs, { name: run.name })
    closing.push(() => worker.stop())
  } else closing.push(() => jobs.stop())

  if (pages !== null) {
    const server = buildServer({
      ...deps,
      heads,
      reviewPostsOf: (tx, who, person) => reviewPostsOf(deps, tx, who, person),
      ...letters,
      canMail: config.smtpUrl !== null && config.mailFrom !== null,
      signInTables: signInTables(store.db),
      secret: secretOf(keys),
      databaseUrl: postgres.appUrl,
      trustedProxies: config.trustedProxies,
      webFolder: pages,
      version: run.version,
      readiness: { store: () => store.pool.query('select 1').then(() => null), worker: () => workerSeen(store) },
      metricsToken: config.metricsToken,
    })
    const http = await listening(server.fetch, config)
    closing.unshift(async () => {
      await server.close()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    })
    say(`Thinktwice is ready at ${config.publicUrl}`)
  } else say('Thinktwice is sending')

  const record = { store, heads }
  const watch = every(
    HEADS_EVERY_MS,
    () => keepHeads(record),
    (why) => log.warn({ why }, 'The heads of the record could not be kept'),
  )
  // In every process: where no worker runs, the pages are what can still tell that nothing leaves.
  const telling = every(
    NOTICES_EVERY_MS,
    async () => {
      await watchTroubles(deps)
      await sendLetters({ store, ...letters })
    },
    (why) => log.warn({ why }, 'Nobody could be told of troubles'),
  )
  const evenings = every(
    EVENINGS_EVERY_MS,
    () => sendEvenings({ store, ...letters }),
    (why) => log.warn({ why }, 'Tomorrow’s posts could not be mailed'),
  )
  const postTo = webhookPost(guardedFetch({ allowPrivate: config.allowPrivateNetworks, timeoutMs: 5_000 }))
  const calling = every(
    WEBHOOKS_EVERY_MS,
    () => callWebhooks({ store, open: deps.open, postTo }),
    (why) => log.warn({ why }, 'Webhooks could not be called'),
  )
  // The desk brings its own PostgreSQL back where that died; at the same address, so that every pool finds it again.
  const pulse = every(
    PULSE_EVERY_MS,
    async () => {
      await store.pool
        .query('select 1')
        .catch(() => (config.databaseUrl === null ? openPostgres(null, config.dataFolder, complain) : undefined))
    },
    (why) => log.error({ why }, 'PostgreSQL does not come back'),
  )
  await ended()
  for (const close of [...closing, pulse, calling, evenings, telling, watch]) await close()
  await keepHeads(record).catch(() => undefined)
  await store.close()
  await postgres.stop()
}

/** A worker is known by its connection to the store, whichever process it runs in. */
async function workerSeen(store: Store): Promise<string | null> {
  const { rowCount } = await store.pool.query(
    "select 1 from pg_stat_activity where application_name like 'thinktwice worker %' limit 1",
  )
  return rowCount === 0 ? 'No worker runs, so nothing leaves. Start one with: npm start -- worker' : null
}

/** Signs cookies: made from the signing key, so that there is one secret less to keep. */
const secretOf = (keys: Keys) =>
  createHmac('sha256', keys.signing.privateKey.export({ type: 'pkcs8', format: 'der' }))
    .update('sign-in')
    .digest('base64url')

/** A terminal and npm may both hand on one press of Ctrl+C: what follows within this time is the same wish. */
const SAME_WISH_MS = 1_000

/** Resolves at the first SIGTERM or SIGINT; another one, a moment later, ends the process at once. */
function ended(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | null = null
    const wish = () => {
      first ??= performance.now()
      if (performance.now() - first > SAME_WISH_MS) process.exit(1)
      resolve()
    }
    process.on('SIGTERM', wish)
    process.on('SIGINT', wish)
  })
}

/** Runs `act` again and again with a rest between, never twice at once. @returns what stops it. */
function every(rest: number, act: () => Promise<unknown>, failed: (why: string) => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let stopped = false
  const again = () => {
    running = act()
      .catch((cause: unknown) => failed(cause instanceof Error ? cause.message : String(cause)))
      .then(() => {
        if (!stopped) timer = setTimeout(again, rest)
      })
  }
  again()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}

async function runsAlready(config: Config): Promise<boolean> {
  const answer = await fetch(`http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${config.port}/healthz`, {
    signal: AbortSignal.timeout(1_000),
  }).catch(() => null)
  const said: unknown = answer?.ok ? await answer.json().catch(() => null) : null
  return typeof said === 'object' && said !== null && 'alive' in said
}

function listening(fetch: Parameters<typeof serve>[0]['fetch'], { host, port }: Config) {
  return new Promise<import('node:http').Server>((resolve, reject) => {
    const http = serve({ fetch, hostname: host, port, serverOptions }, (_: AddressInfo) =>
      resolve(http),
    ) as import('node:http').Server
    http.once('error', (cause) => {
      const why =
        systemCode(cause) === 'EADDRINUSE'
          ? `Another program listens on port ${port}. End it, or start with PORT=${port + 1}.`
          : `The desk cannot listen on ${host}:${port}: ${cause.message}`
      reject(new SetupFault('port-taken', why, { cause }))
    })
  })
}

/** Makes a link with which a person sets a new password, for desks that cannot mail. Null where nobody has that address. */
export async function resetLink(
  { config, complain }: Pick<Run, 'config' | 'complain'>,
  email: string,
): Promise<string | null> {
  const { postgres, store } = await foundation(config, 'reset', complain)
  try {
    const secret = await allowReset(store, email)
    return secret === null ? null : `${config.publicUrl}/reset?token=${secret}`
  } finally {
    await store.close()
    await postgres.stop()
  }
}

/** Verifies the record of every organisation and says so, a line each. @returns whether all hold. */
export async function verifyAll({ config, say, complain }: Pick<Run, 'config' | 'say' | 'complain'>): Promise<boolean> {
  const { postgres, store, heads } = await foundation(config, 'verify', complain)
  try {
    let whole = true
    for (const { id, name } of await store.organisations.all(store.db)) {
      const verdict = await verifyRecord({ store, heads }, id)
      whole &&= verdict.unbroken
      say(`${name}: ${verdict.says} (${(verdict.milliseconds / 1000).toFixed(2)} s)`)
    }
    return whole
  } finally {
    await store.close()
    await postgres.stop()
  }
}

/** Reads a file of past posts for the speaker of that name, here and now; a worker goes on with it should this be ended. */
export async function importFile(
  { config, name, complain }: Pick<Run, 'config' | 'name' | 'complain'>,
  file: Parameters<ImportIo['read']>[0],
  speakerName: string,
  progress: (read: number) => void,
): Promise<Imported> {
  const { postgres, store, keys } = await foundation(config, 'import', complain)
  try {
    const [speaker, ...others] = await store.speakers.called(store.db, speakerName)
    if (speaker === undefined) return { ok: false, why: `No speaker of this desk is called ${speakerName}.` }
    if (others.length > 0)
      return {
        ok: false,
        why: `More than one speaker is called ${speakerName}, of ${[speaker, ...others].map(({ of }) => of).join(', ')}. Rename one, or use the page.`,
      }
    const log = pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: true }))
    const deps = depsOf({ config, store, keys, log, complain, wake: async () => undefined })
    const by: TheDesk = { person: null, organisation: speaker.organisation, channel: 'system' }
    const begun = await importFromFile(deps, by, speaker, file)
    if (!begun.ok) return { ok: false, why: begun.refusal.why }
    for (;;) {
      // A worker of a desk that runs may have been faster: then this only looks on.
      await readPast(deps, `import ${name}`, begun.value.id, undefined, ({ read }) => progress(read))
      const row = await store.imports.byId(store.db, begun.value.id)
      if (row === null) return { ok: false, why: 'What was read was forgotten meanwhile.' }
      const { read, kept, leftOut, fault, state } = row
      if (state === 'done' || state === 'failed') return { ok: true, read, kept, leftOut, fault: fault?.why ?? null }
      if (state === 'stopped') return { ok: true, read, kept, leftOut, fault: 'Somebody stopped it in the desk.' }
      progress(read)
      await sleep(FOLLOW_MS)
    }
  } finally {
    await store.close()
    await postgres.stop()
  }
}

/** What the checks, as they are set there, say of all that an account of this desk ever said. Null where none goes by that handle. */
export async function backTestAccount(
  { config, complain }: Pick<Run, 'config' | 'complain'>,
  handle: string,
  shown: number,
  progress: (done: number, of: number) => void,
): Promise<(BackTest & { readonly of: string }) | null> {
  const { postgres, store } = await foundation(config, 'backtest', complain)
  try {
    const [account, ...others] = await store.ownPosts.accountsCalled(store.db, handle)
    if (account === undefined) return null
    const of = `${account.handle} on ${account.network}, of ${account.name}`
    if (others.length > 0) complain(`${others.length + 1} accounts go by ${handle}; this is ${of}.`)
    const lexicons = openLexicons(complain)
    const found = await backTestOf(
      { store, look: (content, facts, settings) => look(content, { ...facts, ...lexicons }, settings) },
      { organisation: account.organisation, reader: null, most: null, account: account.id, progress },
      shown,
    )
    return { of, ...found }
  } finally {
    await store.close()
    await postgres.stop()
  }
}
