import { createStore, delMany, entries, set } from 'idb-keyval'
import { thisWindow } from './local.ts'

/** A file on its way to the desk, as this browser keeps it with its draft until it is there. */
export interface WaitingFile {
  readonly id: string
  readonly draft: string
  readonly person: string
  readonly view: string
  readonly part: number
  readonly file: File
}
interface Kept extends WaitingFile {
  readonly window: string
  readonly at: number
}

const DAY_MS = 24 * 3600_000
const store = createStore('thinktwice-files', 'files')

/** Where a browser keeps nothing, a file lives as long as its page. */
const orNothing = () => undefined

export const keepFile = (waiting: WaitingFile) =>
  set(waiting.id, { ...waiting, window: thisWindow(), at: Date.now() } satisfies Kept, store).catch(orNothing)

export const forgetFile = (id: string) => delMany([id], store).catch(orNothing)

/** The files of a draft that this window left on their way. What lies here for a day is thrown away, as on the desk. */
export async function filesLeft(draft: string, person: string): Promise<readonly WaitingFile[]> {
  const all = (await entries<string, Kept>(store).catch(() => [])).map(([, kept]) => kept)
  const old = all.filter(({ at }) => at < Date.now() - DAY_MS)
  await delMany(
    old.map(({ id }) => id),
    store,
  ).catch(orNothing)
  return all.filter(
    (kept) => !old.includes(kept) && kept.draft === draft && kept.person === person && kept.window === thisWindow(),
  )
}
