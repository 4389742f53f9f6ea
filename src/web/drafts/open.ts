import { call, type No } from '../api.ts'
import { isOnPhone } from '../parts/phone.ts'
import * as keep from './keeping.ts'
import { allWaiting, forget, newId, putAway, thisWindow } from './local.ts'
import { holdOpen } from './waiting.ts'
import { blank, type Words } from './words.ts'

/** Milliseconds without a key before the words go to the desk, and before trying again after trouble. */
const pause = 700
const retry = 5000

const fresh = new Set<string>()

/** A name for a draft that nobody has written in yet: opening it asks the desk nothing. */
export function freshDraft(): string {
  const id = newId()
  fresh.add(id)
  return id
}

type Opened =
  | { readonly state: 'opening' }
  | { readonly state: 'gone'; readonly no: No }
  | { readonly state: 'open'; readonly keeping: keep.Keeping; readonly post: string | null }

export interface OpenDraft {
  read(): Opened
  subscribe(listener: () => void): () => void
  change(next: (words: Words) => Words): void
  choose(which: 'mine' | 'theirs'): Promise<void>
  /** Sends what is waiting now. Resolves with the revision that the desk has, or throws a `No`. */
  flush(): Promise<number>
  /** Brings a draft back that was thrown away. */
  restore(): Promise<void>
  /** Asks the desk for a newer revision. */
  refresh(): void
  /** The draft is gone from the desk: keeps the words here as another draft. Resolves with its name, or throws a `No`. */
  goOnAsNew(): Promise<string>
  /** The draft became a post: nothing of it waits here any more. */
  spent(): Promise<void>
  close(): void
}

/**
 * Opens a draft: this browser's own waiting words before the desk's. Every change goes to the browser's store at once
 * and to the desk at the next pause in typing; silence, sign-out and a reload lose nothing.
 */
export function openDraft(org: string, person: string, draft: string, language: string): OpenDraft {
  const params = { org, draft }
  const me = { org, person, draft, window: thisWindow() }
  const listeners = new Set<() => void>()
  const letGo = holdOpen(draft)
  let shown: Opened = { state: 'opening' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let stored: Promise<unknown> = Promise.resolve()
  let storing = false
  let closed = false

  const show = (next: Opened) => {
    shown = next
    for (const listener of listeners) listener()
  }
  const move = (step: (k: keep.Keeping) => keep.Keeping) => {
    if (shown.state === 'open') show({ ...shown, keeping: step(shown.keeping) })
  }
  const now = () => (shown.state === 'open' ? shown.keeping : null)

  /** One write at a time, always of the newest words. */
  const store = () => {
    if (storing) return
    storing = true
    stored = stored
      .then(() => {
        storing = false
        const k = now()
        if (k === null) return
        return keep.isWaiting(k)
          ? putAway({ ...me, words: k.words, revision: k.kept.revision, at: Date.now() })
          : forget(me)
      })
      .catch(() => undefined)
  }

  const later = (milliseconds: number) => {
    clearTimeout(timer)
    if (closed) return
    timer = setTimeout(() => {
      move(keep.tryAgain)
      void send()
    }, milliseconds)
  }

  const send = async (): Promise<void> => {
    const k = now()
    if (k === null || !keep.shouldSend(k)) return
    move(keep.started)
    try {
      const kept = await call('keepDraft', {
        params,
        body: { ...k.words, revision: k.kept.revision, onPhone: isOnPhone() },
      })
      move((current) => keep.answered(current, kept))
    } catch (no) {
      const theirs = (no as No).code === 'draft-changed' ? await call('draft', { params }).catch(() => null) : null
      move((current) => (theirs === null ? keep.failed(current, no as No) : keep.overtaken(current, theirs)))
    }
    store()
    const after = now()
    if (after?.trouble?.again === 'later' || after?.trouble?.code === 'not-signed-in') later(retry)
    else if (after !== null && keep.shouldSend(after)) later(pause)
  }

  const load = async () => {
    if (fresh.delete(draft)) return show({ state: 'open', keeping: keep.begun(blank(language)), post: null })
    const waiting = (await allWaiting(org, person).catch(() => [])).find((entry) => entry.draft === draft)
    try {
      const known = await call('draft', { params })
      const here = waiting === undefined ? keep.opened(known) : keep.resumed(known, waiting.words, waiting.revision)
      show({ state: 'open', keeping: here, post: known.post })
    } catch (no) {
      if (waiting !== undefined)
        show({
          state: 'open',
          keeping: { ...keep.changed(keep.begun(blank(language)), waiting.words), trouble: no as No },
          post: null,
        })
      else if ((no as No).code === 'not-found')
        show({ state: 'open', keeping: keep.begun(blank(language)), post: null })
      else show({ state: 'gone', no: no as No })
    }
    if (waiting !== undefined) later(0)
  }
  void load()

  const wake = () => later(0)
  const refresh = () => {
    const k = now()
    if (k === null || k.kept.revision === 0 || keep.isWaiting(k)) return
    void call('draft', { params }).then(
      (known) => move((current) => keep.refreshed(current, known)),
      () => undefined,
    )
  }
  window.addEventListener('online', wake)
  window.addEventListener('focus', refresh)

  return {
    read: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(next) {
      move((k) => keep.changed(k, next(k.words)))
      store()
      later(pause)
    },
    async choose(which) {
      const k = now()
      if (k === null) return
      const { keeping, aside } = keep.chose(k, which)
      if (aside !== null) await call('keepDraft', { params: { org, draft: newId() }, body: { ...aside, revision: 0 } })
      move((current) => ({ ...keeping, words: which === 'mine' ? current.words : keeping.words }))
      store()
      later(0)
    },
    async flush() {
      for (let tries = 0; tries < 4; tries += 1) {
        const k = now()
        if (k === null || !keep.isWaiting(k)) break
        move(keep.tryAgain)
        if (k.sending === null) await send()
        else await new Promise((resolve) => setTimeout(resolve, 150))
        const { trouble = null, theirs = null } = now() ?? {}
        if (trouble !== null) throw trouble
        if (theirs !== null) break
      }
      return now()?.kept.revision ?? 0
    },
    async restore() {
      const known = await call('restoreDraft', { params })
      show({ state: 'open', keeping: keep.opened(known), post: known.post })
    },
    refresh,
    async goOnAsNew() {
      const words = now()?.words
      const id = newId()
      if (words !== undefined) await call('keepDraft', { params: { org, draft: id }, body: { ...words, revision: 0 } })
      await stored
      await forget(me).catch(() => undefined)
      return id
    },
    async spent() {
      clearTimeout(timer)
      await stored
      await forget(me).catch(() => undefined)
    },
    close() {
      clearTimeout(timer)
      closed = true
      window.removeEventListener('online', wake)
      window.removeEventListener('focus', refresh)
      letGo()
      void send()
    },
  }
}
