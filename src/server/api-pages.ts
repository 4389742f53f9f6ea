import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Edge } from './edge.ts'

/** The API as a document for machines. */
export function serveApiPages(app: OpenAPIHono<Edge>, version: string): void {
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Thinktwice', version } })
}
