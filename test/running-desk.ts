import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import { serve } from '@hono/node-server'
import { type CommandDef, runCommand } from 'citty'
import { look } from '../src/checks/engine.ts'
import type { DeskIo } from '../src/cli/desk-command.ts'
import type { Scope } from '../src/domain/people.ts'
import type { ServerDeps } from '../src/server/app.ts'
import { openLexicons } from '../src/setup/lexicons.ts'
import { type Browser, openDesk } from './desk.ts'

interface Ran {
  readonly code: number | string | null | undefined
  readonly out: string
  readonly err: string
}

/** A desk with its real checks on a port of this machine, its first owner, and commands that talk to it. */
export async function openRunningDesk(changes: Partial<ServerDeps> = {}) {
  const lexicons = openLexicons(console.error)
  const desk = await openDesk({
    look: (content, facts, settings) => look(content, { ...facts, ...lexicons }, settings),
    ...changes,
  })
  const { ann, org } = await desk.begin()
  const server = serve({ fetch: desk.server.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const keyOf = async (browser: Browser, ...scopes: Scope[]) => {
    const { body } = await browser.ask<{ token: string }>('POST', `/api/o/${org}/keys`, { name: 'the foyer', scopes })
    return body.token
  }

  /** Runs one command as a shell would, with this key. */
  async function run(command: (io: DeskIo) => object, key: string | null, ...rawArgs: string[]): Promise<Ran> {
    const stdout = new PassThrough()
    const stderr = new PassThrough()
    const io: DeskIo = { stdout, stderr, colours: false, way: () => ({ url, key }), device: 'Thinktwice, a test' }
    const before = process.exitCode
    await runCommand(command(io) as CommandDef, { rawArgs })
    const code = process.exitCode
    process.exitCode = before
    return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') }
  }

  return {
    ...desk,
    ann,
    org,
    url,
    keyOf,
    run,
    async close() {
      server.close()
      server.closeAllConnections()
      await desk.close()
    },
  }
}
export type RunningDesk = Awaited<ReturnType<typeof openRunningDesk>>
