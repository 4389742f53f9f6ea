import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openDesk } from '../../test/desk.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
let folder: string
let ann: Browser
let org: string
let worker: string | null = null
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-web-'))
  const web = path.join(folder, 'web')
  await mkdir(path.join(web, 'assets'), { recursive: true })
  await writeFile(path.join(web, 'index.html'), '<!doctype html><title>Thinktwice</title>')
  await writeFile(path.join(web, 'assets', 'app-4fzy1x.js'), `console.log(${JSON.stringify('x'.repeat(5000))})`)
  await writeFile(path.join(folder, 'outside.txt'), 'not for anybody')
  desk = await openDesk({
    webFolder: web,
    metricsToken: 'a-token-for-the-scraper',
    readiness: {
      store: async () => null,
      worker: async () => worker,
      stubborn: async () => {
        if (worker !== null) throw new Error('secret words')
        return null
      },
    },
  })
  ;({ ann, org } = await desk.begin())
})
afterAll(async () => {
  await desk.close()
  await rm(folder, { recursive: true })
})

describe('the pages', () => {
  test('are served, the one page for every address that is no file', async () => {
    for (const address of ['/', '/o/anything/write', '/join/a-secret', '/reset?token=x']) {
      const page = await desk.browser().raw('GET', address)
      expect([address, page.status, page.headers.get('cache-control')]).toEqual([address, 200, 'no-cache'])
      expect(await page.text()).toContain('<title>Thinktwice</title>')
    }
  })

  test('files with a name made from what is in them are kept for a year, and travel compressed', async () => {
    const file = await desk.browser().raw('GET', '/assets/app-4fzy1x.js', { headers: { 'accept-encoding': 'gzip' } })
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(file.headers.get('content-encoding')).toBe('gzip')
    expect(file.headers.get('content-type')).toContain('javascript')
  })

  test('an asset that is gone, an API address that never was, and files outside the folder are not there', async () => {
    for (const address of [
      '/assets/old-000000.js',
      '/api/nowhere',
      '/api/o',
      '/..%2foutside.txt',
      '/assets/..%2f..%2foutside.txt',
    ]) {
      const said = await desk.browser().raw('GET', address)
      const text = await said.text()
      expect([address, text]).not.toEqual([address, expect.stringContaining('not for anybody')])
      if (address.startsWith('/api') || address.startsWith('/assets/old'))
        expect([address, said.status]).toEqual([address, 404])
    }
  })
})

describe('health', () => {
  test('says that the process is alive, and whether it is ready, with reasons but no secrets', async () => {
    expect((await desk.browser().ask('GET', '/healthz')).body).toEqual({ alive: true, version: '0.0.0' })
    expect((await desk.browser().ask('GET', '/readyz')).body).toEqual({
      ready: true,
      store: 'well',
      worker: 'well',
      stubborn: 'well',
    })
    worker = 'No worker was seen for a minute.'
    const said = await desk.browser().ask('GET', '/readyz')
    expect([said.status, said.body]).toEqual([
      503,
      { ready: false, store: 'well', worker: 'No worker was seen for a minute.', stubborn: 'It does not answer.' },
    ])
    worker = null
  })

  test('metrics are for this machine, or for whoever has the token', async () => {
    const from = (address: string, authorization?: string) =>
      desk
        .browser({ address })
        .raw('GET', '/metrics', { headers: authorization === undefined ? {} : { authorization } })
    expect((await from('192.0.2.1')).status).toBe(404)
    expect((await from('192.0.2.1', 'Bearer wrong')).status).toBe(404)
    expect((await from('192.0.2.1', 'Bearer a-token-for-the-scraper')).status).toBe(200)
    const proxied = { 'x-forwarded-for': '192.0.2.1' }
    expect((await desk.browser({ address: '127.0.0.1' }).raw('GET', '/metrics', { headers: proxied })).status).toBe(404)
    const here = await from('127.0.0.1')
    expect(here.status).toBe(200)
    const text = await here.text()
    expect(text).toContain('http_request_duration_seconds_count{method="POST",route="/api/begin",status="200"} 1')
    expect(text).not.toContain(org)
  })
})

describe('what breaks', () => {
  const breaking = async (error: unknown) => {
    const { people } = desk.store
    const was = people.byId
    Object.assign(desk.store, { people: { ...people, byId: () => Promise.reject(error) } })
    try {
      return await ann.ask<{ request: string }>('GET', '/api/me')
    } finally {
      Object.assign(desk.store, { people: { ...people, byId: was } })
    }
  }

  test('is a bug with a number that leads to its trace in the log, and no word of what was asked', async () => {
    const said = await breaking(
      Object.assign(new Error('insert "the words of a draft"'), { query: 'insert', cause: new Error('inner') }),
    )
    expect([said.status, said.body.code]).toEqual([500, 'bug'])
    const line = desk.log.find(
      ({ about, says }) => says === 'request broke' && 'request' in about && about.request === said.body.request,
    )
    expect(JSON.stringify(line)).toContain('app.test.ts')
    expect(JSON.stringify(line)).toContain('inner')
    expect(JSON.stringify(desk.log)).not.toContain('the words of a draft')
  })

  test.each([
    ['ECONNREFUSED', 'desk-busy', 503],
    ['57P01', 'desk-busy', 503],
    ['08006', 'desk-busy', 503],
    ['53100', 'disk-full', 507],
    ['ENOSPC', 'disk-full', 507],
  ])('%s is told as %s', async (code, told, status) => {
    const said = await breaking(new Error('Failed query', { cause: Object.assign(new Error('x'), { code }) }))
    expect([said.status, said.body.code]).toEqual([status, told])
  })

  test('a store that is away is told as such, also when asked who is there, and comes back by itself', async () => {
    const away = await openDesk()
    try {
      const begun = await away.begin()
      const me = () => begun.ann.ask('GET', '/api/me')
      expect((await me()).status).toBe(200)
      await away.admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'thinktwice test' and datname = current_database()`,
      )
      const statuses: number[] = []
      for (let i = 0; i < 5; i++) statuses.push((await me()).status)
      expect(statuses.every((status) => status === 200 || status === 503)).toBe(true)
      expect(statuses.at(-1)).toBe(200)
      await away.store.pool.end()
      const gone = await me()
      expect([gone.status, gone.body.code]).toEqual([503, 'desk-busy'])
    } finally {
      await away.close()
    }
  })
})
