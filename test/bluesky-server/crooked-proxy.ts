import { createServer, type ServerResponse } from 'node:http'

/**
 * How the next matching call goes wrong. cut-before: never reaches the server. cut-after: done, and the line dies before
 * the answer. silent: done, and no answer ever comes. fault: done, and answered with 500. endless: done, and the answer never ends.
 * html, broken: answered, but not by a Bluesky server.
 */
type Crook =
  | { readonly kind: 'cut-before' | 'cut-after' | 'silent' | 'fault' | 'endless' | 'html' | 'broken' }
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly json: unknown
      readonly headers?: Readonly<Record<string, string>>
    }

/** A body without end, until whoever reads it has enough. */
export function pourInto(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const chunk = Buffer.alloc(64_000, ' ')
  const pour = () => {
    while (!response.destroyed && response.write(chunk));
  }
  response.on('drain', pour)
  pour()
}

export interface CrookedProxy {
  readonly url: string
  /** The next call of this XRPC method, and only that one, goes wrong. */
  next(method: string, crook: Crook): void
  /** Methods that were asked for, in order. */
  readonly asked: readonly string[]
  stop(): Promise<void>
}

/** Stands between the desk and a server, on loopback, and misbehaves when told to. */
export async function crookedProxy(target: string): Promise<CrookedProxy> {
  const plans: { method: string; crook: Crook }[] = []
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    const method = path.replace(/^\/xrpc\//, '').replace(/\?.*$/, '')
    asked.push(method)
    const planned = plans.findIndex((plan) => plan.method === method)
    const crook = planned < 0 ? null : (plans.splice(planned, 1)[0]?.crook ?? null)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    if (crook?.kind === 'cut-before') return void request.socket.destroy()
    if (crook?.kind === 'html') {
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Welcome</title>')
    }
    if (crook?.kind === 'broken') {
      return void response.writeHead(502, { 'content-type': 'application/json' }).end('{"error":"Upst')
    }
    if (crook?.kind === 'answer') {
      const headers = { 'content-type': 'application/json', ...crook.headers }
      return void response.writeHead(crook.status, headers).end(JSON.stringify(crook.json))
    }
    const headers = new Headers()
    for (const name of ['authorization', 'content-type']) {
      const value = request.headers[name]
      if (typeof value === 'string') headers.set(name, value)
    }
    const body = request.method === 'POST' ? Buffer.concat(chunks) : null
    const answer = await fetch(target + path, { method: request.method ?? 'GET', headers, body })
    const said = Buffer.from(await answer.arrayBuffer())
    if (crook?.kind === 'cut-after') return void request.socket.destroy()
    if (crook?.kind === 'silent') return
    if (crook?.kind === 'fault') {
      return void response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":"InternalServerError"}')
    }
    if (crook?.kind === 'endless') return pourInto(response)
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' }).end(said)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port')
  return {
    url: `http://localhost:${address.port}`,
    next: (method, crook) => void plans.push({ method, crook }),
    asked,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
