import { serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openDesk } from '../../test/desk.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
let ann: Browser
let org: string
let address: string
let http: ReturnType<typeof serve>
beforeAll(async () => {
  desk = await openDesk()
  ;({ ann, org } = await desk.begin())
  address = await new Promise((resolve) => {
    http = serve({ fetch: desk.server.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    )
  })
})
afterAll(async () => {
  await desk.close()
  await new Promise((resolve) => http.close(resolve))
})

/** Reads a stream of changes over a real socket until it ends. */
async function listen(browser: Browser, of = org) {
  const hangUp = new AbortController()
  const response = await fetch(`${address}/api/o/${of}/events`, {
    headers: { cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    signal: hangUp.signal,
  })
  let heard = ''
  let ended = false
  const reading = (async () => {
    for await (const chunk of response.body ?? []) heard += Buffer.from(chunk).toString('utf8')
  })()
    .catch(() => undefined)
    .finally(() => {
      ended = true
    })
  return {
    response,
    reading,
    hangUp: () => hangUp.abort(),
    ended: () => ended,
    changes: () => [...heard.matchAll(/^event: change\ndata: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? '')),
    text: () => heard,
  }
}
const until = async (so: () => boolean) => {
  const limit = Date.now() + 10_000
  while (!so()) {
    if (Date.now() > limit) throw new Error('It did not come to pass within ten seconds')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
const newSpeaker = (browser: Browser, of: string, name: string) =>
  browser.ask<{ id: string }>('POST', `/api/o/${of}/speakers`, {
    name,
    kind: 'organisation',
    colour: null,
    person: null,
    office: '',
    recognitionOnly: false,
  })

test('a page hears what changed in its organisation, and nothing of others', async () => {
  const { body } = await ann.ask<{ organisation: string }>('POST', '/api/organisations', {
    name: 'Harbour Museum',
    kind: 'museum',
    country: 'GB',
    language: 'en',
    zone: 'Europe/London',
  })
  const stream = await listen(ann)
  expect(stream.response.headers.get('content-type')).toContain('text/event-stream')
  await until(() => stream.text() !== '')
  await newSpeaker(ann, body.organisation, 'The Museum')
  const { body: mine } = await newSpeaker(ann, org, 'Riverside Theatre')
  await until(() => stream.changes().length > 0)
  expect(stream.changes()).toEqual([{ what: 'speaker', id: mine.id }])
  stream.hangUp()
  await stream.reading
})

test('what was rolled back is never heard', async () => {
  const stream = await listen(ann)
  await until(() => stream.text() !== '')
  await desk.store
    .transaction(async (tx) => {
      await desk.store.notify.changed(tx, org, 'post', 'never')
      throw new Error('rolled back')
    })
    .catch(() => undefined)
  await desk.store.transaction((tx) => desk.store.notify.changed(tx, org, 'post', 'kept'))
  await until(() => stream.changes().length > 0)
  expect(stream.changes()).toEqual([{ what: 'post', id: 'kept' }])
  stream.hangUp()
})

test('a stream ends at once when its person leaves the desk, and others go on', async () => {
  const mina = await desk.joined(ann, org, 'Mina', 'editor')
  const hers = await listen(mina.browser)
  const mine = await listen(ann)
  await until(() => hers.text() !== '' && mine.text() !== '')
  await ann.ask('POST', `/api/o/${org}/people/${mina.id}/leave`)
  await until(hers.ended)
  expect(mine.ended()).toBe(false)
  mine.hangUp()
})

test('when the store was away, every page is told to ask for everything again', async () => {
  const stream = await listen(ann)
  await until(() => stream.text() !== '')
  await desk.admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'thinktwice live' and datname = current_database()`,
  )
  await until(() => stream.changes().length > 0)
  expect(stream.changes()).toEqual([{ what: 'everything', id: '' }])
  await desk.store.transaction((tx) => desk.store.notify.changed(tx, org, 'post', 'afterwards'))
  await until(() => stream.changes().length > 1)
  expect(stream.changes().at(-1)).toEqual({ what: 'post', id: 'afterwards' })
  stream.hangUp()
})
