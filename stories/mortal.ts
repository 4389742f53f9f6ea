import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { test as base, Desk, freePort, owner, startDesk } from './desk.ts'

export interface Mortal {
  readonly desk: Desk
  kill(signal: NodeJS.Signals): Promise<number | null>
  startAgain(): Promise<void>
  /** Starts a second one beside it, and answers what that said and how it ended. */
  startTwice(): Promise<{ said: string; code: number | null }>
  /** The process of the PostgreSQL that this desk brought along. */
  postmaster(): Promise<number>
}

async function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const exit = once(child, 'exit')
  if (signal !== undefined) child.kill(signal)
  await exit
  return child.exitCode
}

/** A desk of its own, because it dies in these stories. */
export const test = base.extend<{ mortal: Mortal }>({
  mortal: async ({ page, bluesky }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-mortal-'))
    await chmod(folder, 0o755)
    const port = await freePort()
    const url = `http://localhost:${port}`
    let child = await startDesk(bluesky.plc, folder, port)
    const stop = async (signal: NodeJS.Signals = 'SIGTERM') => void (await ended(child, signal))
    const begun = await page.context().request.post(`${url}/api/begin`, {
      headers: { 'x-thinktwice': '1', origin: url },
      data: {
        organisation: {
          name: 'Riverside Theatre',
          kind: 'theatre',
          country: 'GB',
          language: 'en',
          zone: 'Europe/London',
        },
        ...owner,
      },
    })
    const { organisation } = (await begun.json()) as { organisation: string }
    await use({
      desk: new Desk(page, { url, owner, cookie: '', folder, stop }, bluesky, organisation),
      kill: (signal) => ended(child, signal),
      async startAgain() {
        child = await startDesk(bluesky.plc, folder, port)
      },
      async startTwice() {
        const second = spawn('node', ['src/main.ts', 'start'], {
          cwd: path.resolve(import.meta.dirname, '..'),
          env: { ...process.env, PORT: String(port), THINKTWICE_DATA_FOLDER: folder },
        })
        let said = ''
        second.stdout.on('data', (chunk: Buffer) => {
          said += chunk.toString()
        })
        return { code: await ended(second), said }
      },
      postmaster: async () =>
        Number((await readFile(path.join(folder, 'pg', 'postmaster.pid'), 'utf8')).split('\n')[0]),
    })
    await stop()
    await rm(folder, { recursive: true, force: true })
  },
})
