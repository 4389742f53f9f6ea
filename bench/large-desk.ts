/**
 * A desk of many organisations with years of posts, asked as a browser would ask it: what the composer needs to open and to
 * keep a draft, the queue (which the calendar shows by month too), what is out, the record. Prints one JSON line: milliseconds
 * of the server for each. Its PostgreSQL is the one of the tests, which does not wait for the disk.
 * node bench/large-desk.ts --organisations 200 --accounts 2000 --posts 100000 --of-one 20000 --times 200
 */
import { parseArgs } from 'node:util'
import { openDesk } from '../test/desk.ts'
import startPostgres from '../test/postgres.ts'
import { quantile } from './score.ts'

const { values: args } = parseArgs({
  options: {
    organisations: { type: 'string', default: '200' },
    accounts: { type: 'string', default: '2000' },
    posts: { type: 'string', default: '100000' },
    /** How many of the posts belong to the organisation that is looked at. */
    'of-one': { type: 'string', default: '20000' },
    times: { type: 'string', default: '200' },
  },
})
const [organisations, accounts, posts, mine, times] = [
  args.organisations,
  args.accounts,
  args.posts,
  args['of-one'],
  args.times,
].map(Number) as [number, number, number, number, number]
/** Of the posts of an organisation so many are still to leave, over the next four weeks. */
const COMING = 300

const stopPostgres = await startPostgres()
const desk = await openDesk()
const { ann, org } = await desk.begin()
const { pool } = desk.deps.store
const said = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const answer = await ann.ask<T>(method, `/api/o/${org}${path}`, body)
  if (answer.status !== 200) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.body.why}`)
  return answer.body
}
const { speakers } = await said<{ speakers: { id: string; rehearsal: boolean; accounts: { id: string }[] }[] }>(
  'GET',
  '/desk',
)
const speaker = speakers.find((one) => one.rehearsal)
const account = speaker?.accounts[0]
if (!speaker || !account) throw new Error('No practice speaker')
const words = {
  speaker: speaker.id,
  parts: [{ text: 'Doors at seven for the last night of the season, with soup in the café from six.', media: [] }],
  targets: [account.id],
  variants: {},
  manners: {},
  language: 'en',
  when: { kind: 'when-held' },
  tags: [],
  meant: {},
}
const draft = crypto.randomUUID()
const { revision } = await said<{ revision: number }>('PUT', `/drafts/${draft}`, { revision: 0, ...words })
await said('POST', `/drafts/${draft}/hold`, { revision })

// ---- the same organisation many times over, and its post many times over ----
/** Copies of one row, with other values: `of` gives them as JSON, for each row of `over`. */
const copies = (table: string, id: string, over: string, of: string, values: readonly unknown[] = []) =>
  pool.query(
    `insert into ${table} select made.* from ${table} one, ${over},
       lateral jsonb_populate_record(one, jsonb_build_object(${of})) made where one.id = $1`,
    [id, ...values],
  )
const others = organisations - 1
await copies('organisation', org, 'generate_series(1, $2::int) n', `'id', gen_random_uuid(), 'name', 'House ' || n`, [
  others,
])
await copies(
  'speaker',
  speaker.id,
  `(select id from organisation where id <> '${org}') o`,
  `'id', gen_random_uuid(), 'organisation_id', o.id`,
)
await copies(
  'account',
  account.id,
  `(select id, organisation_id from speaker where organisation_id <> '${org}' or id = '${speaker.id}') s,
     generate_series(1, $2::int) n`,
  `'id', gen_random_uuid(), 'organisation_id', s.organisation_id, 'speaker_id', s.id, 'remote_id', gen_random_uuid(), 'handle', 'house-' || n`,
  [Math.round(accounts / organisations)],
)
const { rows: kept } = await pool.query<{ post: string; delivery: string }>(
  'select post_id as post, id as delivery from delivery',
)
const sample = kept[0]
if (!sample) throw new Error('Nothing was held')
await copies(
  'post',
  sample.post,
  `organisation o, lateral (select id from speaker where organisation_id = o.id and rehearsal limit 1) s,
     generate_series(1, case when o.id = '${org}' then $2::int else $3::int end) n`,
  `'id', gen_random_uuid(), 'organisation_id', o.id, 'speaker_id', s.id, 'submitted_at', now() - n * interval '40 minutes'`,
  [mine, Math.round((posts - mine) / others)],
)
await copies(
  'delivery',
  sample.delivery,
  `(select id, organisation_id, speaker_id, row_number() over (partition by organisation_id order by submitted_at desc) as nth
      from post where id <> '${sample.post}') p,
    lateral (select id from account where organisation_id = p.organisation_id limit 1) a`,
  `'id', gen_random_uuid(), 'organisation_id', p.organisation_id, 'post_id', p.id, 'account_id', a.id, 'remote_id', p.id,
     'state', case when p.nth <= $2 then 'held' else 'sent' end,
     'due_at', case when p.nth <= $2 then now() + p.nth * interval '2 hours' else now() - p.nth * interval '40 minutes' end,
     'sent_at', case when p.nth <= $2 then null else now() - p.nth * interval '40 minutes' end`,
  [COMING],
)
await desk.admin.query('analyze')
const { rows: sizes } = await pool.query<Record<string, number>>(
  `select (select count(*)::int from organisation) as organisations, (select count(*)::int from account) as accounts,
          (select count(*)::int from post) as posts, (select count(*)::int from post where organisation_id = $1) as mine`,
  [org],
)

// ---- asked as the screens ask ----
const writing = crypto.randomUUID()
let at = 0
const questions: Readonly<Record<string, () => Promise<unknown>>> = {
  desk: () => said('GET', '/desk'),
  composerFacts: () => said('GET', '/facts'),
  composerKeeps: async () => {
    ;({ revision: at } = await said<{ revision: number }>('PUT', `/drafts/${writing}`, { revision: at, ...words }))
  },
  composerStanding: () => said('GET', `/drafts/${writing}/standing`),
  queue: () => said('GET', '/posts?which=coming'),
  waiting: () => said('GET', '/posts?which=waiting'),
  out: () => said('GET', '/posts?which=out'),
  takenBack: () => said('GET', '/posts?which=back'),
  record: () => said('GET', '/record'),
}
const milliseconds: Record<string, { p50: number; p95: number; most: number }> = {}
for (const [name, ask] of Object.entries(questions)) {
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    const begun = performance.now()
    await ask()
    took.push(performance.now() - begun)
  }
  const sorted = took.toSorted((a, b) => a - b)
  const rounded = (share: number) => Math.round(quantile(sorted, share) * 10) / 10
  milliseconds[name] = { p50: rounded(0.5), p95: rounded(0.95), most: rounded(1) }
}
process.stdout.write(`${JSON.stringify({ bench: 'large-desk', ...sizes[0], coming: COMING, times, milliseconds })}\n`)
await desk.close()
await stopPostgres()
