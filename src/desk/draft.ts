import type { Draft, DraftId, Origin } from '../domain/draft.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { mayDo } from '../policy/speaking.ts'
import type { NamedDraft } from '../store/drafts.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'

export type DraftInput = Omit<Draft, 'id' | 'author' | 'revision'>

/** A draft as people see it. */
export interface DraftAnswer extends Draft {
  readonly authorName: string
  readonly keptAt: string
  readonly post: string | null
  readonly origin: Origin
}

const shown = (row: NamedDraft): DraftAnswer => ({
  id: row.id,
  revision: row.revision,
  author: row.authorId,
  authorName: row.authorName,
  speaker: row.speakerId,
  parts: row.parts,
  targets: row.targets,
  variants: row.variants,
  manners: row.manners,
  language: row.language,
  when: row.when,
  tags: row.tags,
  meant: row.meant,
  keptAt: row.updatedAt.toISOString(),
  post: row.postId,
  origin: originOf(row),
})

export const originOf = ({ begunAs, onPhone, fromCamera, isAgreed, series, when }: NamedDraft): Origin => ({
  series: when.kind === 'repeats' ? when.series : series,
  begunAs,
  onPhone,
  fromCamera,
  isAgreed,
})

/**
 * Keeps a draft. `revision` is the one that the caller's words were based on, 0 for a new draft; `onPhone` null: the
 * caller does not say. Where somebody was faster nothing is written: the caller still has their words, the desk has the
 * others.
 */
export async function keepDraft(
  deps: Deps,
  who: Who,
  id: DraftId,
  input: DraftInput & { readonly revision: number; readonly onPhone?: boolean | null | undefined },
): Promise<Outcome<DraftAnswer>> {
  const { store } = deps
  const words = { ...wordsOf(input, who), onPhone: input.onPhone ?? null }
  return store.transaction(async (tx) => {
    if (words.speakerId !== null) {
      const speaker = await store.speakers.oneVisible(tx, who.organisation, who.person, words.speakerId)
      if (!speaker) return no('not-found', 'That speaker is not here.')
      if (speaker.kind === 'personal' && mayDo(speaker, { id: who.person, role: who.role }) === 'nothing')
        return no('not-your-voice')
    }
    const made =
      input.revision === 0 &&
      (await store.drafts.insert(tx, { ...words, id, organisationId: who.organisation, authorId: who.person }))
    if (!made) {
      const before = await store.drafts.lock(tx, id)
      const mine = before && (await store.drafts.get(tx, who.organisation, id, who.person))
      if (!mine) return no('not-found')
      if (mine.discardedAt !== null || mine.postId !== null) return no('draft-gone')
      if (mine.revision !== input.revision) return no('draft-changed')
      await store.drafts.change(tx, id, words)
    }
    await store.notify.changed(tx, who.organisation, 'draft', id)
    const kept = await read(deps, tx, who, id)
    if (made && who.key !== null)
      await store.record.append(tx, who, {
        action: 'draft-by-key',
        about: { draft: id, apiKey: who.key },
        personal: { keyName: await store.keys.nameOf(tx, who.key) },
      })
    return kept
  })
}

export async function getDraft(deps: Deps, who: Who, id: DraftId): Promise<Outcome<DraftAnswer>> {
  return read(deps, deps.store.db, who, id)
}

export async function listDrafts(deps: Deps, who: Who): Promise<Outcome<{ drafts: readonly DraftAnswer[] }>> {
  const rows = await deps.store.drafts.list(deps.store.db, who.organisation, who.person)
  return yes({ drafts: rows.map(shown) })
}

/** Throws a draft away; it can be brought back for 30 days. One that is on its way is taken back first. */
export async function discardDraft(deps: Deps, who: Who, id: DraftId): Promise<Outcome<{ done: true }>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    await store.drafts.lock(tx, id)
    const draft = await store.drafts.get(tx, who.organisation, id, who.person)
    if (!draft) return no('not-found')
    if (draft.postId !== null) return no('draft-gone')
    if (draft.discardedAt !== null) return yes({ done: true })
    await store.drafts.discard(tx, id)
    await store.notify.changed(tx, who.organisation, 'draft', id)
    await store.record.append(tx, who, { action: 'draft-discarded', about: { draft: id } })
    return yes({ done: true })
  })
}

export async function restoreDraft(deps: Deps, who: Who, id: DraftId): Promise<Outcome<DraftAnswer>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const draft = await store.drafts.get(tx, who.organisation, id, who.person)
    if (!draft) return no('not-found')
    if (draft.discardedAt === null) return yes(shown(draft))
    if (!(await store.drafts.restore(tx, id))) return no('draft-gone')
    await store.notify.changed(tx, who.organisation, 'draft', id)
    const restored = await read(deps, tx, who, id)
    await store.record.append(tx, who, { action: 'draft-restored', about: { draft: id } })
    return restored
  })
}

async function read(deps: Deps, tx: Tx, who: Who, id: DraftId): Promise<Outcome<DraftAnswer>> {
  const row = await deps.store.drafts.get(tx, who.organisation, id, who.person)
  return row ? yes(shown(row)) : no('not-found')
}

function wordsOf(input: DraftInput, who: Who) {
  const { speaker, parts, targets, variants, manners, language, when, tags, meant } = storable(input)
  return {
    speakerId: speaker,
    parts,
    targets: [...new Set(targets)],
    variants,
    manners,
    language,
    when,
    tags: [...new Set(tags)],
    meant,
    editedBy: who.person,
  }
}

/**
 * PostgreSQL keeps neither NUL nor half a surrogate pair. Losing the whole draft over one would be worse than losing
 * the character, so it becomes U+FFFD: seen by the writer, and refused by name when it is to be held.
 */
export function storable<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value).replaceAll(/\\\\|\\u(?:0000|d[89a-f][0-9a-f]{2})/g, (found) =>
      found === '\\\\' ? found : '\\ufffd',
    ),
  )
}
