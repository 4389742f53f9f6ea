import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import * as path from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { type Edge, refusing } from './edge.ts'

const HASHED = /^\/assets\//

/** The built pages. Every address that is no file and no part of the API is the one page, which finds its own way. */
export function servePages(app: OpenAPIHono<Edge>, folder: string | null): void {
  const there = folder !== null && existsSync(path.join(folder, 'index.html'))
  if (there) {
    app.use('*', async (c, next) => {
      await next()
      if (c.res.ok && !c.res.headers.has('cache-control'))
        c.header('cache-control', HASHED.test(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    })
    app.get('*', serveStatic({ root: folder, rewriteRequestPath: (asked) => (asked === '/' ? '/index.html' : asked) }))
  }
  app.get('*', async (c) => {
    if (!there || /^\/(api|assets)(\/|$)/.test(c.req.path)) throw refusing('not-found')
    return c.html(await readFile(path.join(folder, 'index.html'), 'utf8'))
  })
}
