import { createHash } from 'node:crypto'
import type { Outcome } from '../domain/outcome.ts'
import type { ImportId, LeftOutWhy } from '../domain/past.ts'
import type { Who } from '../domain/people.ts'
import type { SpeakerId } from '../domain/speakers.ts'
import { saysTooLittle } from '../policy/past.ts'
import type { PastPostRow } from '../store/past.ts'
import { no, yes } from './answers.ts'
import { changeable } from './changeable.ts'
import type { Deps, Tx } from './deps.ts'
import { ownImport, type ShownImport, shownImport } from './imports.ts'
import { clean, samenessOf } from './read-past.ts'

/**
 * Keeps posts of a speaker that a person typed in, the oldest first, as one import. What is known already or says too
 * little is left out; where nothing is left, nothing is kept and the answer says so.
 */
export async function teach(
  deps: Pick<Deps, 'store'>,
  who: Who,
  id: SpeakerId,
  posts: readonly string[],
): Promise<Outcome<ShownImport>> {
  const { store } = deps
  const found = await changeable(deps, who, id)
  if (!found.ok) return found
  const texts = posts.map((text) => clean(text).trim()).filter((text) => text !== '')
  return store.transaction(async (tx) => {
    // One at a time, so that what two people teach at once is kept once.
    await store.organisations.lock(tx, who.organisation)
    const known = await knownTexts(deps, tx, who, id, texts)
    const leftOut: Partial<Record<LeftOutWhy, number>> = {}
    const fresh: string[] = []
    for (const text of texts) {
      const why = saysTooLittle(text) ? 'short' : known.has(text) ? 'same' : null
      if (why === null) fresh.push(text)
      else leftOut[why] = (leftOut[why] ?? 0) + 1
      known.add(text)
    }
    if (fresh.length === 0)
      return no('wrong-input', 'Nothing new is in it: the desk knows these posts, or they are too short to learn from.')
    const now = await store.clock.now(tx)
    const row = await store.imports.add(tx, {
      organisationId: who.organisation,
      speakerId: id,
      source: 'taught',
      state: 'done',
      read: texts.length,
      kept: fresh.length,
      leftOut,
      begunBy: who.person,
      endedAt: now,
    })
    await store.past.add(
      tx,
      fresh.map((text, n): PastPostRow => {
        // Nobody knows when it was said. They are kept in the order in which they were given.
        const saidAt = new Date(now.getTime() + n)
        return {
          organisationId: who.organisation,
          speakerId: id,
          key: `taught:${createHash('sha256').update(text).digest('hex')}`,
          sameness: samenessOf(text, saidAt),
          importId: row.id,
          accountId: null,
          source: 'taught',
          saidAt,
          text,
          language: null,
          isReply: false,
          links: [],
        }
      }),
    )
    await store.notify.changed(tx, who.organisation, 'import', id)
    await store.record.append(tx, who, {
      action: 'voice-taught',
      speaker: id,
      about: { import: row.id, posts: fresh.length },
      personal: { speakerName: found.value.name },
    })
    return yes(shownImport(row))
  })
}

/** Those of these texts that the speaker said, as far as the desk knows. */
async function knownTexts(
  { store }: Pick<Deps, 'store'>,
  tx: Tx,
  who: Who,
  speaker: SpeakerId,
  texts: readonly string[],
): Promise<Set<string>> {
  const known = new Set(await store.past.known(tx, speaker, texts))
  for (const { parts, variants, account } of await store.ownPosts.leftAs(tx, who.organisation, speaker))
    for (const { text } of variants[account] ?? parts) known.add(text.trim())
  return known
}

/** Forgets an import with exactly the posts that it brought, and stops it where it is being read. Its voice is then learnt anew. */
export async function forgetImport(
  deps: Pick<Deps, 'store' | 'shelf'>,
  who: Who,
  id: ImportId,
): Promise<Outcome<{ posts: number }>> {
  const { store } = deps
  const found = await ownImport(deps, who, id)
  if (!found.ok) return found
  const forgotten = await store.transaction(async (tx): Promise<Outcome<{ posts: number }>> => {
    // Locked, so that nobody keeps another page of it.
    const row = await store.imports.lock(tx, who.organisation, id)
    if (row === null) return no('not-found')
    const posts = await store.past.forgetOf(tx, who.organisation, id)
    await store.imports.drop(tx, id)
    await store.notify.changed(tx, who.organisation, 'import', row.speakerId)
    await store.record.append(tx, who, {
      action: 'import-forgotten',
      speaker: row.speakerId,
      about: { import: id, source: row.source, posts },
      personal: { speakerName: found.value.speaker.name },
    })
    return yes({ posts })
  })
  if (forgotten.ok) await deps.shelf.remove([id])
  return forgotten
}
