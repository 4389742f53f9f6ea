import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { seededDice } from './faults.ts'

/** What can go wrong on the way to a server and back. */
const lineFaults = [
  'cut', // nothing done, and the line dies
  'lost', // done, and the line dies before the answer
  'half', // done, and the line dies in the middle of the answer
  'silent', // done, and nothing ever comes
  'slow', // done, and answered late
  'broken', // done, and answered with 502 and half a JSON
  'fault', // done, and answered with 500
  'busy', // nothing done, and answered with 503
  'html', // done, and answered with a web page
  'endless', // done, and answered with a body that never ends
  'redirect', // nothing done, and sent elsewhere
] as const
type LineFault = (typeof lineFaults)[number]
const undone: readonly LineFault[] = ['cut', 'busy', 'redirect']

export interface Reply {
  readonly status: number
  /** Sent as JSON; a string as a web page. */
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A fault of the line, or an answer in place of the true one: then nothing is done. */
export type Planned = LineFault | Reply

/** Chance of each fault for a call, 0 to 1. */
export type LineDice = Readonly<Record<string, Readonly<Partial<Record<LineFault, number>>>>>

export interface Request {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  /** The name of the call that it is. */
  readonly call: string
}

/** What a server does, by the names of its calls. */
export interface Service {
  /** Null: there is nothing at that address. */
  nameOf(request: Omit<Request, 'call'>): string | null
  act(request: Request): Reply | Promise<Reply>
}

export interface Line {
  readonly url: string
  /** The next calls of this name meet these, one each, before the dice are asked. */
  plan(call: string, ...faults: readonly Planned[]): void
  /** What was asked for, in order. */
  readonly asked: readonly Request[]
  /** How often each fault was met. A run that met none proves nothing. */
  readonly met: Readonly<Record<LineFault, number>>
  stop(): Promise<void>
}

export interface LineOptions {
  readonly seed: number
  readonly dice?: LineDice
  readonly slowMs?: number
}

/** An HTTP server on loopback at a port of its own, on a bad line. */
export async function openLine(service: Service, { seed, dice = {}, slowMs = 300 }: LineOptions): Promise<Line> {
  const roll = seededDice(seed)
  const plans = new Map<string, Planned[]>()
  const asked: Request[] = []
  const met = Object.fromEntries(lineFaults.map((fault) => [fault, 0])) as Record<LineFault, number>

  function planned(call: string): Planned | null {
    let rest = roll()
    const thrown = lineFaults.find((fault) => {
      rest -= dice[call]?.[fault] ?? 0
      return rest < 0
    })
    const next = plans.get(call)?.shift() ?? thrown ?? null
    if (typeof next === 'string') met[next]++
    return next
  }

  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const bare = {
      method: incoming.method ?? 'GET',
      url: new URL(incoming.url ?? '/', 'http://line'),
      headers: incoming.headers,
      bytes: Buffer.concat(chunks),
    }
    const call = service.nameOf(bare)
    if (call === null) return say(response, { status: 404, body: { title: 'Not Found' } })
    const one: Request = { ...bare, call }
    asked.push(one)
    const fault = planned(call)
    if (fault !== null && typeof fault === 'object') return say(response, fault)
    const reply = fault !== null && undone.includes(fault) ? null : await service.act(one)
    await misbehave(response, fault, reply)
  })

  async function misbehave(response: ServerResponse, fault: LineFault | null, reply: Reply | null): Promise<void> {
    if (fault === 'cut' || fault === 'lost') return void response.destroy()
    if (fault === 'silent') return
    if (fault === 'busy') return say(response, { status: 503, body: { title: 'Service Unavailable', status: 503 } })
    if (fault === 'redirect')
      return say(response, { status: 302, body: '', headers: { location: 'http://127.0.0.1:1/' } })
    if (fault === 'fault') return say(response, { status: 500, body: { title: 'Internal Server Error', status: 500 } })
    if (fault === 'html') return say(response, { status: 200, body: '<!doctype html><title>Welcome</title>' })
    if (fault === 'broken')
      return void response.writeHead(502, { 'content-type': 'application/json' }).end('{"title":"Bad Gat')
    if (fault === 'endless') {
      response.writeHead(200, { 'content-type': 'application/json' })
      const chunk = Buffer.alloc(64_000, ' ')
      const pour = () => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', pour)
      return pour()
    }
    if (reply === null) return
    if (fault === 'half') {
      const whole = JSON.stringify(reply.body)
      response.writeHead(reply.status, { 'content-type': 'application/json', 'content-length': whole.length })
      return void response.write(whole.slice(0, whole.length / 2), () => response.destroy())
    }
    if (fault === 'slow') await sleep(slowMs)
    say(response, reply)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The line has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    plan: (call, ...faults) => void plans.set(call, [...(plans.get(call) ?? []), ...faults]),
    asked,
    met,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function say(response: ServerResponse, { status, body, headers }: Reply): void {
  const page = typeof body === 'string'
  const type = page ? 'text/html; charset=utf-8' : 'application/json'
  response.writeHead(status, { 'content-type': type, ...headers }).end(page ? body : JSON.stringify(body))
}
