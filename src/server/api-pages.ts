import { readFileSync } from 'node:fs'
import * as path from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { html } from 'hono/html'
import { z } from 'zod'
import { rightsOf, roles } from '../domain/people.ts'
import { refusals } from '../domain/refusals.ts'
import { agreementRoutes } from './contract/agreements.ts'
import { checkRoutes } from './contract/checks.ts'
import { noticeRoutes } from './contract/notices.ts'
import { otherRoutes } from './contract/other.ts'
import { pastRoutes } from './contract/past.ts'
import { pauseRoutes } from './contract/pausing.ts'
import { peopleRoutes } from './contract/people.ts'
import { planRoutes } from './contract/plan.ts'
import { planFileRoutes } from './contract/plan-files.ts'
import type { Access } from './contract/route.ts'
import { speakerRoutes } from './contract/speakers.ts'
import { postRoutes } from './contract/speaking.ts'
import { watchRoutes } from './contract/watch.ts'
import { webhookRoutes } from './contract/webhooks.ts'
import type { Edge } from './edge.ts'
import { doors } from './sign-in/routes.ts'

const css = readFileSync(path.join(import.meta.dirname, 'api-pages.css'), 'utf8')

/** The API as a document for machines, and as a page for people. */
export function serveApiPages(app: OpenAPIHono<Edge>, version: string): void {
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Thinktwice',
      version,
      description:
        'The desk from which an organisation speaks in public. API keys go into “Authorization: Bearer tt_…”.',
    },
  })
  app.get('/api/page.css', (c) => c.body(css, 200, { 'content-type': 'text/css', 'cache-control': 'no-cache' }))
  const rendered = String(page(version))
  app.get('/api', (c) => c.html(rendered))
}

/** Who may call a route, in words. */
export function accessWords(access: Access): string {
  if (access.kind === 'public') return `Anybody. ${access.because}`
  if (access.kind === 'signed-in') return 'Whoever is signed in. No API keys.'
  if (access.kind === 'key') return 'Whoever holds an API key.'
  const who = roles.filter((role) => rightsOf[role].includes(access.right)).join(', ')
  const keys = access.scope === null ? 'No API keys.' : `API keys with the scope “${access.scope}”.`
  return `${who}. ${keys}`
}

const routes = Object.values({
  ...peopleRoutes,
  ...speakerRoutes,
  ...postRoutes,
  ...pauseRoutes,
  ...noticeRoutes,
  ...checkRoutes,
  ...watchRoutes,
  ...pastRoutes,
  ...planRoutes,
  ...planFileRoutes,
  ...webhookRoutes,
  ...agreementRoutes,
})

type Asked = Partial<Record<'params' | 'query', z.ZodType>> & {
  body?: { content: Record<string, { schema: z.ZodType }> }
}

function shapeOf(schema: z.ZodType): string {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })
  return JSON.stringify(shape, null, 1)
}

function asked(request: Asked | undefined) {
  const named = (kind: 'params' | 'query') => {
    const schema = request?.[kind]
    return schema === undefined ? '' : shape(kind === 'params' ? 'In the address' : 'After the ?', shapeOf(schema))
  }
  const body = request?.body?.content['application/json']?.schema
  return html`${named('params')}${named('query')}${body === undefined ? '' : shape('Body', shapeOf(body))}`
}

const shape = (title: string, text: string) => html`<details><summary>${title}</summary><pre>${text}</pre></details>`

const section = (
  method: string,
  address: string,
  summary: string,
  access: string,
  rest: ReturnType<typeof html> | string,
) =>
  html`<section>
    <h3><code>${method.toUpperCase()} ${address}</code></h3>
    <p>${summary}</p>
    <p class="who">${access}</p>
    ${rest}
  </section>`

const page = (version: string) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Thinktwice: the API</title>
    <link rel="stylesheet" href="/api/page.css">
  </head>
  <body>
    <main>
      <h1>The API of this desk</h1>
      <p>Version ${version}. For machines: <a href="/api/openapi.json">openapi.json</a>.</p>
      <p>
        An API key goes into the header <code>Authorization: Bearer tt_…</code>. It belongs to a person and an
        organisation, and never may more than that person. A page in the browser sends its cookie instead, and the
        header <code>x-thinktwice: 1</code> with everything that is not a GET.
      </p>
      <h2>Routes</h2>
      ${routes.map((route) =>
        section(
          route.method,
          route.path,
          route.summary,
          accessWords(route['x-access']),
          html`${asked('request' in route ? (route.request as Asked) : undefined)}
          ${shape('Answers', shapeOf(route.responses[200].content['application/json'].schema))}`,
        ),
      )}
      ${Object.values(otherRoutes).map((route) =>
        section(
          route.method,
          route.path,
          route.summary,
          accessWords(route.access),
          html`<p>Answers ${route.answers}</p>`,
        ),
      )}
      <h2>Signing in</h2>
      ${doors.map((door) =>
        section(
          door.method,
          door.path,
          door.summary,
          door.access === 'public' ? 'Anybody.' : 'Whoever is signed in. No API keys.',
          door.tries ? html`<p>Five wrong tries in a quarter of an hour, then it is closed for a while.</p>` : '',
        ),
      )}
      <h2>Refusals</h2>
      <p>Every “no” is JSON with <code>code</code>, <code>why</code>, <code>again</code> and <code>request</code>.</p>
      <table>
        <thead><tr><th>Code</th><th>Status</th><th>Why</th></tr></thead>
        <tbody>
          ${Object.entries(refusals).map(
            ([code, { status, why }]) =>
              html`<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${why}</td></tr>`,
          )}
        </tbody>
      </table>
    </main>
  </body>
</html>`
