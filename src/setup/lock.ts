import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { systemCode, writeFault } from './fault.ts'

/** What Linux says of a process, from its state on (fields 3 to 52), or null elsewhere and where there is none. */
async function statusOf(pid: number): Promise<readonly string[] | null> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  // Counted after the name, which stands in brackets and may hold spaces.
  return line?.slice(line.lastIndexOf(')') + 2).split(' ') ?? null
}

/** Whether a process with this id runs. One that we may not signal does; one that only waits to be buried does not. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (cause) {
    if (systemCode(cause) !== 'EPERM') return false
  }
  return (await statusOf(pid))?.[0] !== 'Z'
}

/**
 * What tells a process from a later one with the same id: in a container the desk often has the id that it had before
 * the crash. Linux only (boot id and start time); elsewhere '' and the id alone must do.
 */
async function birthOf(pid: number): Promise<string> {
  const started = (await statusOf(pid))?.[19]
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  return started ? `${boot.trim()}.${started}` : ''
}

const read = (file: string) => readFile(file, 'utf8').catch(() => null)

async function isStale(text: string): Promise<boolean> {
  const [pid, birth] = text.split('\n')
  return !(await isAlive(Number(pid))) || (await birthOf(Number(pid))) !== birth
}

/**
 * Tries once to take a lock file. Answers how to give it back, or null while another living process holds it. A lock
 * left behind by a dead process is removed; the next try can have it.
 */
export async function tryLock(file: string): Promise<(() => Promise<void>) | null> {
  const mine = `${process.pid}\n${await birthOf(process.pid)}\n${randomUUID()}\n`
  const draft = `${file}.${randomUUID()}`
  try {
    // Linked in one step, so that nobody ever reads a lock without its holder.
    await writeFile(draft, mine, { flag: 'wx', mode: 0o600 })
    await link(draft, file)
    return async () => {
      if ((await read(file)) === mine) await rm(file)
    }
  } catch (cause) {
    if (systemCode(cause) !== 'EEXIST') throw writeFault(cause, file)
  } finally {
    await rm(draft, { force: true })
  }
  const theirs = await read(file)
  if (theirs !== null && (await isStale(theirs))) await removeStale(file, theirs)
  return null
}

/** Two processes may find the same stale lock; the slower one must not remove the lock that the faster one took since. */
async function removeStale(file: string, stale: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch {
    return
  }
  if ((await read(aside)) !== stale) await link(aside, file).catch(() => {})
  await rm(aside, { force: true })
}
