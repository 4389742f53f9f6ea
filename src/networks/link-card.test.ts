import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardedFetch } from './guarded-fetch.ts'
import { linkCard } from './link-card.ts'

const html = (head: string, body = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const pages: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/play': (r) =>
    r.setHeader('content-type', 'text/html; charset=utf-8').end(
      html(
        `<title>Page</title><meta property="og:title" content="The &amp; Café"><meta name="description" content="Soup   at\nsix">
         <meta property="og:image" content="/red.png">`,
      ),
    ),
  '/red.png': (r) => r.setHeader('content-type', 'image/png').end('picture bytes'),
  '/plain': (r) => r.setHeader('content-type', 'text/html').end(html('<title> Only a title </title>')),
  '/old': (r) =>
    r
      .setHeader('content-type', 'text/html')
      .end(Buffer.from(html('<meta charset="iso-8859-1"><title>Théâtre</title>'), 'latin1')),
  '/onward': (r) => r.writeHead(302, { location: '/plain' }).end(),
  '/round': (r) => r.writeHead(302, { location: '/round' }).end(),
  '/inside': (r) => r.writeHead(302, { location: 'http://169.254.169.254/keys' }).end(),
  '/silent': (r) => r.setHeader('content-type', 'text/html').end(html('', '<title>not in the head</title>')),
  '/file': (r) => r.setHeader('content-type', 'application/pdf').end('<title>x</title>'),
  '/gone': (r) => r.writeHead(404, { 'content-type': 'text/html' }).end(html('<title>Not found</title>')),
  '/lost-picture': (r) =>
    r
      .setHeader('content-type', 'text/html')
      .end(html('<title>Words stay</title><meta property="og:image" content="/nowhere.png">')),
  '/inner-picture': (r) =>
    r
      .setHeader('content-type', 'text/html')
      .end(html('<title>Words stay</title><meta property="og:image" content="http://169.254.169.254/key.png">')),
  '/long': (r) => r.setHeader('content-type', 'text/html').end(html(`<title>${'🎭'.repeat(400)}</title>`)),
  '/huge': (r) => r.setHeader('content-type', 'text/html').end(html(`<title>Huge</title>${' '.repeat(3_000_000)}`)),
}

let base = ''
const server = createServer((request: IncomingMessage, response) => {
  const page = pages[request.url ?? '']
  if (page) page(response)
  else response.writeHead(404).end()
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

describe('the card of a link', () => {
  const card = (path: string) => linkCard(guardedFetch({ allowPrivate: true }))(base + path)

  it('says what the page says of itself, with the picture that it names', async () => {
    expect(await card('/play')).toEqual({
      title: 'The & Café',
      description: 'Soup at six',
      image: new Uint8Array(Buffer.from('picture bytes')),
    })
  })

  it.each([
    ['takes the title where there is nothing better', '/plain', 'Only a title'],
    ['reads a page in its own alphabet', '/old', 'Théâtre'],
    ['follows to where the link leads', '/onward', 'Only a title'],
    ['stands without a picture that cannot be had', '/lost-picture', 'Words stay'],
    ['stands without a picture that the desk does not fetch', '/inner-picture', 'Words stay'],
  ])('%s', async (_, path, title) => {
    expect(await card(path)).toEqual({ title, description: '', image: null })
  })

  it.each(['/round', '/inside', '/silent', '/file', '/gone', '/nothing', '/huge'])(
    'is not made of %s',
    async (path) => {
      expect(await card(path)).toBeNull()
    },
  )

  it('is cut to what fits, between characters', async () => {
    const title = (await card('/long'))?.title ?? ''
    expect(title.length).toBeLessThanOrEqual(300)
    expect(title.isWellFormed()).toBe(true)
    expect(title.endsWith('…')).toBe(true)
  })

  it('is not fetched from inside the network where that is shut', async () => {
    expect(await linkCard(guardedFetch({ allowPrivate: false, allowHttp: true }))(`${base}/play`)).toBeNull()
  })
})
