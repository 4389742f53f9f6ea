import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import type net from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { AddressRefused, addressRefusal, guardedFetch } from './guarded-fetch.ts'

const require = createRequire(import.meta.url)
const dns: { lookup: unknown } = require('node:dns')
const sockets: { connect: unknown } = require('node:net')
const { lookup } = dns
const { connect } = sockets

type Answer = readonly { readonly address: string; readonly family: 4 | 6 }[]
type Told = (error: Error | null, address: string | Answer, family?: number) => void

/** A name service of our own: each question takes the next answer, the last one stays. */
function nameService(...answers: readonly [Answer, ...Answer[]]) {
  const asked: string[] = []
  const rest = [...answers]
  dns.lookup = (name: string, options: { all?: boolean }, told: Told) => {
    asked.push(name)
    const [answer] = rest.length > 1 ? rest.splice(0, 1) : rest
    const [first] = answer ?? []
    if (options.all) told(null, answer ?? [])
    else told(null, first?.address ?? '', first?.family)
  }
  syncBuiltinESMExports()
  return asked
}

/** Connections go to our own server, and say which address they were meant for. */
function connections(port: number) {
  const meantFor: string[] = []
  sockets.connect = (options: net.TcpNetConnectOpts) => {
    const real = connect as typeof net.connect
    return real({
      ...options,
      host: 'stand-in.example.org',
      port,
      lookup: (_, wanted, callback) =>
        options.lookup?.(String(options.host), wanted, (error, address) => {
          if (error) return callback(error, '', 0)
          meantFor.push(Array.isArray(address) ? address.map((each) => each.address).join() : address)
          callback(null, wanted.all ? [{ address: '127.0.0.1', family: 4 }] : '127.0.0.1', 4)
        }),
    })
  }
  syncBuiltinESMExports()
  return meantFor
}

afterEach(() => {
  dns.lookup = lookup
  sockets.connect = connect
  syncBuiltinESMExports()
})

const v4 = (address: string): Answer => [{ address, family: 4 }]
const v6 = (address: string): Answer => [{ address, family: 6 }]

const nasty = [
  // this machine, in every spelling
  'http://localhost/',
  'http://LOCALHOST/',
  'http://localhost./',
  'http://app.localhost/',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.1/',
  'http://127.255.255.254/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0x0.0x0.0x1/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://0177.0000.0000.0001/',
  'http://017700000001/',
  'http://0/',
  'http://0.0.0.0/',
  'http://00000.1/',
  'http://127。0。0。1/',
  'http://１２７.0.0.1/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127.0.0.1%2f@example.org/',
  'http://%6c%6f%63%61%6c%68%6f%73%74/',
  'http://%31%32%37.0.0.1/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[0000::0001]/',
  'http://[::]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001::7f00:1]/',
  // the house's own network
  'http://10.0.0.1/',
  'http://10.1/',
  'http://0xa000001/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://192.168.257/',
  'http://3232235521/',
  'http://100.64.0.1/',
  'http://198.18.0.1/',
  'http://192.0.0.8/',
  'http://192.0.2.1/',
  'http://198.51.100.7/',
  'http://203.0.113.7/',
  'http://224.0.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://[fc00::1]/',
  'http://[fd12:3456:789a::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://[3fff::1]/',
  'http://[100::1]/',
  'http://[4000::1]/',
  'http://router/',
  'http://printer.local/',
  'http://thing.test/',
  'http://thing.invalid/',
  // where clouds keep the keys of a machine
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[fe80::1]/',
  'http://[fd00:ec2::254]/',
  // names, ports and schemes that have no business here
  'http://name@example.org/',
  'http://name:word@example.org/',
  'https://:word@example.org/',
  'http://example.org:22/',
  'http://example.org:8080/',
  'https://example.org:80/',
  'https://example.org:8443/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'data:text/plain,hello',
  'blob:https://example.org/1',
  'javascript:alert(1)',
  'gopher://example.org/',
  'about:blank',
  'http://',
  'http://[::1',
  'not an address',
  '//example.org/',
  '',
]

describe('what the guard does not call', () => {
  const fetch = guardedFetch({ allowPrivate: false, allowHttp: true, timeoutMs: 3000 })

  it(`refuses all ${nasty.length} nasty addresses, and asks the name service about none of the spelled-out ones`, async () => {
    expect(nasty.length).toBeGreaterThanOrEqual(60)
    const asked = nameService(v4('127.0.0.1'))
    const passed: string[] = []
    for (const address of nasty) {
      const error = await fetch(address).then(
        () => null,
        (reason: unknown) => reason,
      )
      if (addressRefusal(error) === null) passed.push(address)
    }
    expect(passed).toEqual([])
    expect(asked).toEqual([])
  })

  it('refuses plain http unless told otherwise', async () => {
    await expect(guardedFetch({ allowPrivate: false })('http://example.org/')).rejects.toThrow(AddressRefused)
  })

  it.each([
    ['a private address', v4('10.0.0.7')],
    ['this machine', v4('127.0.0.1')],
    ['this machine in IPv6', v6('::1')],
    ['this machine, mapped', v6('::ffff:127.0.0.1')],
    ['this machine, in the old spelling', v6('::127.0.0.1')],
    ['the metadata address', v4('169.254.169.254')],
    ['one public address and one private', [...v4('93.184.216.34'), ...v4('192.168.0.1')]],
  ] as const)('refuses a public name behind which is %s', async (_, answer) => {
    const asked = nameService(answer)
    const error = await fetch('http://innocent.example.org/').catch((reason: unknown) => reason)
    expect(addressRefusal(error)).toBeInstanceOf(AddressRefused)
    expect(asked).toEqual(['innocent.example.org'])
  })

  it('does not mistake a name that does not exist for a refused one', async () => {
    dns.lookup = (_: string, __: unknown, told: (error: Error) => void) =>
      told(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
    syncBuiltinESMExports()
    const error = await fetch('http://nowhere.example.org/').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(addressRefusal(error)).toBeNull()
  })
})

describe('a call that is let through', () => {
  let server: Server
  let port: number
  let hits: string[] = []
  beforeAll(async () => {
    server = createServer((request, response) => {
      hits.push(request.url ?? '')
      if (request.url === '/away') return void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
      if (request.url === '/big') return void response.end(Buffer.alloc(3_000_000, 'a'))
      if (request.url === '/bomb') {
        return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(30_000_000)))
      }
      if (request.url === '/slow-body') return void response.write('a first word')
      if (request.url === '/silent') return
      response.end(request.headers.host)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    port = typeof address === 'object' && address ? address.port : 0
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const fetch = guardedFetch({ allowPrivate: true, timeoutMs: 700 })
  const here = (path: string) => `http://127.0.0.1:${port}${path}`

  it('reaches this machine only where private addresses are allowed', async () => {
    hits = []
    await expect(guardedFetch({ allowPrivate: false, allowHttp: true })(here('/'))).rejects.toThrow(AddressRefused)
    expect(hits).toEqual([])
    expect((await fetch(here('/'))).ok).toBe(true)
    expect(hits).toEqual(['/'])
  })

  it('never reaches the metadata address, private or not', async () => {
    for (const address of ['http://169.254.169.254/', 'http://[fe80::1]/', 'http://[::ffff:169.254.169.254]/']) {
      await expect(fetch(address)).rejects.toThrow(AddressRefused)
    }
  })

  it('hands a redirect back and does not follow it', async () => {
    const response = await fetch(here('/away'), { redirect: 'follow' })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('http://127.0.0.1:1/')
  })

  it.each(['/big', '/bomb'])('stops reading %s at its limit', async (path) => {
    const read = guardedFetch({ allowPrivate: true, timeoutMs: 5000 })(here(path)).then((response) => response.text())
    await expect(read).rejects.toThrow(/too large/i)
    const wide = guardedFetch({ allowPrivate: true, maxBytes: 10_000_000, timeoutMs: 5000 })
    if (path === '/big') expect((await (await wide(here(path))).text()).length).toBe(3_000_000)
  })

  it('takes no limit above ten million bytes', () => {
    expect(() => guardedFetch({ allowPrivate: false, maxBytes: 10_000_001 })).toThrow()
  })

  it.each(['/silent', '/slow-body'])('gives up on %s in its time', async (path) => {
    await expect(fetch(here(path)).then((response) => response.text())).rejects.toThrow(/timeout|aborted/)
  })

  it('gives up when the caller does', async () => {
    await expect(fetch(here('/silent'), { signal: AbortSignal.timeout(50) })).rejects.toThrow()
  })

  it('connects to the very address that was looked at, though the name has another answer a moment later', async () => {
    const asked = nameService(v4('93.184.216.34'), v4('127.0.0.1'))
    const meantFor = connections(port)
    const guarded = guardedFetch({ allowPrivate: false, allowHttp: true })
    const response = await guarded('http://turncoat.example.org/')
    expect(await response.text()).toBe('turncoat.example.org')
    expect(asked).toEqual(['turncoat.example.org'])
    expect(meantFor).toEqual(['93.184.216.34'])
    const fresh = guardedFetch({ allowPrivate: false, allowHttp: true })
    const error = await fresh('http://turncoat.example.org/').catch((reason: unknown) => reason)
    expect(addressRefusal(error)).toBeInstanceOf(AddressRefused)
  })
})
