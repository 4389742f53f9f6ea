import { createStore, del, entries, set } from 'idb-keyval'
import type { Words } from './words.ts'

/** Words that the desk does not have yet, as this browser keeps them. */
export interface Waiting {
  readonly org: string
  readonly person: string
  readonly draft: string
  /** The window that wrote it, so that two windows never write over each other. */
  readonly window: string
  readonly words: Words
  /** The revision that the words are based on, 0 for a new draft. */
  readonly revision: number
  /** Milliseconds; a living window writes it anew at least once a minute while words are waiting. */
  readonly at: number
}

const store = createStore('thinktwice', 'drafts')
const keyOf = ({ org, person, draft, window }: Omit<Waiting, 'words' | 'revision' | 'at'>) =>
  `${org}/${person}/${draft}/${window}`

/** A version 4 UUID. `crypto.randomUUID` is missing where a desk is reached by plain http in its own house. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** This window's own name; it survives a reload, and a crash where the browser restores the tab. */
export function thisWindow(): string {
  const known = sessionStorage.getItem('thinktwice-window')
  if (known !== null) return known
  const made = newId()
  sessionStorage.setItem('thinktwice-window', made)
  return made
}

export const putAway = (waiting: Waiting) => set(keyOf(waiting), waiting, store)
export const forget = (waiting: Omit<Waiting, 'words' | 'revision' | 'at'>) => del(keyOf(waiting), store)

/** Everything of this person in this organisation that the desk does not have yet, newest first. */
export async function allWaiting(org: string, person: string): Promise<readonly Waiting[]> {
  const all = await entries<string, Waiting>(store)
  return all
    .map(([, waiting]) => waiting)
    .filter((waiting) => waiting.org === org && waiting.person === person)
    .sort((a, b) => b.at - a.at)
}
