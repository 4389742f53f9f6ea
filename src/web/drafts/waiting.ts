import { call, type No } from '../api.ts'
import { allWaiting, forget, newId, thisWindow, type Waiting } from './local.ts'

/** Words of another window are left alone until that window has been silent for so long (milliseconds). */
const silence = 180_000

const openHere = new Set<string>()

/** While a draft is open in this window, its composer keeps it and nobody else does. Returns how to let go. */
export function holdOpen(draft: string): () => void {
  openHere.add(draft)
  return () => openHere.delete(draft)
}

/** Whether words that wait in this browser were left behind by a window that is gone. */
const isLeftBehind = ({ window, draft, at }: Waiting, now: number) =>
  window === thisWindow() ? !openHere.has(draft) : now - at > silence

/**
 * Sends what earlier windows could not: after a crash, an outage or an expired session. Words that somebody overtook
 * become a draft of their own, so that both versions stay. Resolves with how many drafts were kept.
 */
export async function sendWaiting(org: string, person: string): Promise<number> {
  let sent = 0
  for (const waiting of await allWaiting(org, person)) {
    if (!isLeftBehind(waiting, Date.now())) continue
    const { draft, words, revision } = waiting
    try {
      await call('keepDraft', { params: { org, draft }, body: { ...words, revision } }).catch(async (no: No) => {
        if (no.code !== 'draft-changed' && no.code !== 'draft-gone') throw no
        await call('keepDraft', { params: { org, draft: newId() }, body: { ...words, revision: 0 } })
      })
    } catch (no) {
      if ((no as No).again === 'never') continue
      return sent
    }
    await forget(waiting)
    sent += 1
  }
  return sent
}
