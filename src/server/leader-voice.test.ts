import { randomUUID } from 'node:crypto'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../test/desk.ts'
import { openRunningDesk, type RunningDesk } from '../../test/running-desk.ts'
import { openRunning } from '../cli/desk.ts'
import { serveMcp } from '../cli/mcp.ts'
import { speakCommands } from '../cli/speak.ts'
import { holdWhatRepeats } from '../desk/occurrences.ts'
import { overdue, turn } from '../desk/turn.ts'
import { usualTiming } from '../policy/timing.ts'

interface Post {
  readonly id: string
  readonly submittedAt: string
  readonly approvals: readonly { readonly kind: string; readonly answer: string | null }[]
  readonly deliveries: readonly { readonly state: string }[]
}
const LEADER = 'Robin Ashdown'

let desk: RunningDesk
/** An editor who may post as the leader; the leader is the desk's owner. */
let mina: Browser
let key: Browser
let token: string
let speaker: { id: string; accounts: { id: string }[] }
beforeAll(async () => {
  desk = await openRunningDesk({
    look: () => ({ findings: [], clear: [], skipped: [] }),
    // More leave here than an account sends within an hour.
    timing: { ...usualTiming, burst: { count: 100, seconds: 3600 } },
  })
  const joined = await desk.joined(desk.ann, desk.org, 'Mina', 'editor')
  mina = joined.browser
  token = await desk.keyOf(mina, 'read', 'draft', 'release')
  key = desk.browser({ key: token })
  const { body } = await desk.ann.ask<{ speakers: (typeof speaker & { name: string })[] }>('GET', at('desk'))
  const leader = body.speakers.find(({ name }) => name === LEADER)
  if (!leader) throw new Error('There is no leader')
  speaker = leader
  await desk.ann.ask('PATCH', at(`speakers/${speaker.id}`), { mayPost: [joined.id] })
})
afterAll(() => desk.close())

const at = (path: string) => `/api/o/${desk.org}/${path}`
const hold = async (by: Browser, draft: string, revision = 1) =>
  (await by.ask<Post>('POST', at(`drafts/${draft}/hold`), { revision })).body
async function kept(by: Browser, when: object = { kind: 'when-held' }) {
  const id = randomUUID()
  const said = await by.ask('PUT', at(`drafts/${id}`), {
    speaker: speaker.id,
    parts: [{ text: 'I am proud of this team.', media: [] }],
    targets: speaker.accounts.map((account) => account.id),
    variants: {},
    language: 'en',
    when,
    meant: {},
    revision: 0,
  })
  if (said.status !== 200) throw new Error(said.body.why)
  return id
}
async function agent(name: string, args: object): Promise<string> {
  const stdout = new PassThrough()
  const params = { name, arguments: args }
  const stdin = Readable.from([
    Buffer.from(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params })}\n`),
  ])
  await serveMcp({ stdin, stdout, version: '1' }, () => openRunning({ url: desk.url, key: token, device: 'an agent' }))
  return JSON.parse(String(stdout.read())).result.structuredContent.link.split('/').at(-1)
}

/** Each way to a post in the leader's voice that does not go through the leader, as an editor may go it. */
const doors: Readonly<Record<string, () => Promise<Post>>> = {
  'the web': async () => hold(mina, await kept(mina)),
  'an API key': async () => hold(key, await kept(key)),
  'the command line': async () => {
    const ran = await desk.run(
      (io) => speakCommands(io).draft,
      token,
      'I am proud of this team.',
      '--speaker',
      LEADER,
      '--json',
    )
    return hold(key, JSON.parse(ran.out).draft.id)
  },
  'an agent': async () => hold(mina, await agent('draft', { text: 'I am proud of this team.', speaker: LEADER })),
  'a plan': async () => {
    const body = `text,speaker\nI am proud of this team (${randomUUID()}).,${LEADER}\n`
    const headers = { 'content-type': 'text/csv' }
    const saved = JSON.parse(await (await key.raw('POST', at('plan'), { body, headers })).text())
    return hold(key, saved.rows[0].draft.id)
  },
  'the words of a post that was agreed to': async () => {
    const agreed = await hold(mina, await kept(mina))
    await agree(agreed)
    return hold(key, await kept(key))
  },
  'a repetition': async () => {
    const local = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 16)
    const rule = { local, zone: 'Europe/London', every: { unit: 'week', n: 1 }, until: null, count: 1 }
    const draft = await kept(key, { kind: 'repeats', series: null, ...rule })
    const begun = await key.ask<{ id: string }>('POST', at(`drafts/${draft}/repeat`), { revision: 1 })
    await holdWhatRepeats(desk.deps)
    const { rows } = await desk.admin.query(
      'select d.post_id from draft d join occurrence o on o.draft_id = d.id where o.series_id = $1',
      [begun.body.id],
    )
    return (await mina.ask<{ post: Post }>('GET', at(`posts/${rows[0].post_id}`))).body.post
  },
}

const agree = (post: Post, by = desk.ann) =>
  by.ask<Post>('POST', at(`posts/${post.id}/agree`), { agree: true, reason: '', versionSeen: post.submittedAt })
/** Brings it past its time, and lets workers do all that they can. */
async function timePasses(post: Post, seconds: number) {
  await desk.admin.query(
    'update delivery set due_at = clock_timestamp() - make_interval(secs => $2) where post_id = $1',
    [post.id, seconds],
  )
  for (let n = 0; n < 3; n++) for (const { id } of await overdue(desk.deps, 100)) await turn(desk.deps, 'tester', id)
  const { rows } = await desk.admin.query('select state from delivery where post_id = $1', [post.id])
  return rows.map(({ state }) => state)
}

describe.each(Object.entries(doors))('a post in a leader’s voice, by %s', (_, post) => {
  test('waits for the leader, whoever’s click or key it was, and never leaves without them', async () => {
    const made = await post()
    expect(made.approvals).toMatchObject([{ kind: 'leader', answer: null }])
    for (const by of [mina, key]) expect((await agree(made, by)).status).toBeGreaterThanOrEqual(400)
    expect(await timePasses(made, 5)).toEqual(['expired'])
  })

  test('leaves once the leader agreed', async () => {
    const made = await post()
    expect((await agree(made)).body.deliveries[0]?.state).toBe('held')
    expect(await timePasses(made, 0)).toEqual(['sent'])
  })
})
