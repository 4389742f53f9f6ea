import { useSyncExternalStore } from 'react'
import { addressOf, call, type No, offline, readAnswer } from '../../api.ts'
import type { Import } from './past-words.ts'

/** A file on its way to the desk. It goes on while the page is open, whatever else is looked at. */
export interface Sending {
  readonly name: string
  readonly bytes: number
  readonly sent: number
  /** Why it does not go on; null while it does. */
  readonly no: No | null
}

const PART_BYTES = 4 * 1024 * 1024
/** For one part on a slow line. */
const PART_PATIENCE_MS = 180_000
const TRIES = 5
const REST_MS = 2_000

const sendings = new Map<string, Sending>()
const listeners = new Set<() => void>()

function put(speaker: string, sending: Sending | null): void {
  if (sending === null) sendings.delete(speaker)
  else sendings.set(speaker, sending)
  for (const listener of listeners) listener()
}

/** What is on its way for a speaker, or why it stopped; null where nothing is. */
export const useSending = (speaker: string): Sending | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => sendings.get(speaker) ?? null,
  )

/** Takes what was said of a file that did not go away. */
export const dismiss = (speaker: string): void => put(speaker, null)

/** Sends a file in parts, going on where the desk has it, and tells of it through `useSending`. `done` is called at its end. */
export async function sendFile(org: string, speaker: string, file: File, done: () => void): Promise<void> {
  const sending = { name: file.name, bytes: file.size, sent: 0, no: null }
  put(speaker, sending)
  try {
    const body = { name: file.name.slice(0, 255), bytes: file.size }
    let at: Import = await call('announceFile', { params: { org, speaker }, body })
    done()
    while (at.state === 'arriving') {
      const from = at.arrived ?? 0
      put(speaker, { ...sending, sent: from })
      at = await sendPart(org, at.id, file.slice(from, from + PART_BYTES), from)
    }
    put(speaker, null)
  } catch (no) {
    put(speaker, { ...sending, sent: sendings.get(speaker)?.sent ?? 0, no: no as No })
  }
  done()
}

/** One part; where the line breaks it is tried again, and the desk says what it has. */
async function sendPart(org: string, id: string, part: Blob, from: number): Promise<Import> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await sendOnce(org, id, part, from)
    } catch (no) {
      if (tries === TRIES || (no as No).code !== 'offline') throw no
      await new Promise((resolve) => setTimeout(resolve, REST_MS * tries))
    }
  }
}

async function sendOnce(org: string, id: string, part: Blob, from: number): Promise<Import> {
  let response: Response
  let text: string
  try {
    response = await fetch(addressOf('sendFile', { params: { org, import: id }, query: { from } }), {
      method: 'PUT',
      headers: { 'x-thinktwice': '1', 'content-type': 'application/octet-stream' },
      body: part,
      signal: AbortSignal.timeout(PART_PATIENCE_MS),
    })
    text = await response.text()
  } catch {
    throw offline
  }
  return readAnswer(response.ok, text) as Import
}
