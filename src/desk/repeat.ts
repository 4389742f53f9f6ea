import type { DraftId } from '../domain/draft.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import type { Repeats } from '../domain/plan.ts'
import type { RecordAction } from '../domain/record.ts'
import { comingsOf } from '../policy/repeats.ts'
import { mayDo } from '../policy/speaking.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { keepSeen, refusedBy, stand } from './standing.ts'
import { nextOf } from './time.ts'

/**
 * Has the words of a draft repeat by its rule, or gives a series new words and a new rule. Nothing is held here: each
 * time is, under all checks and agreements, when it comes near. What is held already stays as it is. Asking twice is once.
 */
export async function repeat(
  deps: Deps,
  who: Who,
  id: DraftId,
  input: { readonly revision: number },
): Promise<Outcome<{ id: string }>> {
  const { store } = deps
  const draft = await store.drafts.get(store.db, who.organisation, id, who.person)
  if (!draft) return no('not-found')
  if (draft.when.kind !== 'repeats') return no('bad-time', 'Say how often it comes again.')
  const { kind: _, series: of, ...repeats } = draft.when
  const standing = await stand(deps, who, draft)
  const refusal = refusedBy(standing)
  if (refusal) {
    await store.transaction((tx) => keepSeen(deps, tx, draft, standing))
    const begun = await store.series.ofDraft(store.db, id)
    return begun ? yes({ id: begun.id }) : refusal
  }
  return store.transaction(async (tx) => {
    const locked = await store.drafts.lock(tx, id)
    const begun = await store.series.ofDraft(tx, id)
    if (begun) return yes({ id: begun.id })
    if (!locked || locked.discardedAt !== null || locked.postId !== null) return no('draft-gone')
    if (locked.revision !== input.revision) return no('draft-changed')
    const { parts, targets, variants, manners, tags, language, meant } = locked
    const words = {
      speakerId: locked.speakerId ?? '',
      parts,
      targets,
      variants,
      manners,
      tags,
      language,
      meant,
      repeats,
    }
    const before = of === null ? null : await store.series.lock(tx, of)
    if (before !== null) {
      if (before?.organisationId !== who.organisation || before.speakerId !== words.speakerId) return no('not-found')
      if (before.endedAt !== null) return no('series-over')
    }
    const now = await store.clock.now(tx)
    const madeUntil = passed(repeats, before?.madeUntil ?? null, now)
    const to = { ...words, draftId: id, editedBy: who.person, madeUntil, nextAt: now }
    const made =
      before?.id ??
      (await store.series.begin(tx, { ...to, organisationId: who.organisation, authorId: locked.authorId }))
    if (made === null) throw new Error('A series was not begun')
    if (before) await store.series.change(tx, made, to)
    await store.drafts.discard(tx, id)
    await store.notify.changed(tx, who.organisation, 'draft', id)
    await said(deps, tx, who, made, words.speakerId, before ? 'series-changed' : 'series-begun', {
      local: repeats.local,
      zone: repeats.zone,
      every: JSON.stringify(repeats.every),
    })
    return yes({ id: made })
  })
}

/** What repeats here, as far as this person may see it, and what of it waits for a person. */
export async function allSeries({ store }: Pick<Deps, 'store'>, who: Who) {
  const now = await store.clock.now(store.db)
  const speakers = await store.speakers.visible(store.db, who.organisation, who.person)
  const names = new Map((await store.people.everybody(store.db, who.organisation)).map(({ id, name }) => [id, name]))
  const seen = (await store.series.going(store.db, who.organisation)).filter(({ speakerId }) =>
    speakers.some(({ id }) => id === speakerId),
  )
  const asks = (await store.series.asking(store.db, who.organisation)).filter(({ speaker }) =>
    speakers.some(({ id }) => id === speaker),
  )
  return {
    series: seen.map((row) => ({
      id: row.id,
      speaker: row.speakerId,
      by: names.get(row.editedBy) ?? '',
      parts: row.parts,
      targets: row.targets,
      variants: row.variants,
      manners: row.manners,
      tags: row.tags,
      language: row.language,
      meant: row.meant,
      repeats: row.repeats,
      paused: row.pausedAt !== null,
      next: nextOf(row.repeats, now)?.toISOString() ?? null,
    })),
    asks,
  }
}

/** Nothing more is held of it until somebody lets it go on. What is held stays held. */
export const pauseSeries = (deps: Pick<Deps, 'store'>, who: Who, id: string) =>
  changing(deps, who, id, 'series-paused', (_, now) => ({ pausedAt: now }))

/** It goes on with what is still to come: what passed meanwhile is not made up for. */
export const resumeSeries = (deps: Pick<Deps, 'store'>, who: Who, id: string) =>
  changing(deps, who, id, 'series-resumed', ({ repeats, madeUntil }, now) => ({
    pausedAt: null,
    nextAt: now,
    madeUntil: passed(repeats, madeUntil, now),
  }))

/** The last day that was made, or has passed by now. */
function passed(repeats: Repeats, madeUntil: string | null, now: Date): string | null {
  let last = madeUntil
  for (const { day, at } of comingsOf(repeats)) {
    if (at !== null && at > now.getTime()) break
    if (last === null || day > last) last = day
  }
  return last
}

/** It repeats no more. What is held stays held. */
export const endSeries = (deps: Pick<Deps, 'store'>, who: Who, id: string) =>
  changing(deps, who, id, 'series-ended', (_, now) => ({ endedAt: now }))

type Row = NonNullable<Awaited<ReturnType<Deps['store']['series']['lock']>>>

async function changing(
  deps: Pick<Deps, 'store'>,
  who: Who,
  id: string,
  action: RecordAction,
  change: (row: Row, now: Date) => Partial<Row>,
): Promise<Outcome<{ done: true }>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const row = await store.series.lock(tx, id)
    const speaker =
      row?.organisationId === who.organisation
        ? await store.speakers.oneVisible(tx, who.organisation, who.person, row.speakerId)
        : null
    if (!row || !speaker) return no('not-found')
    // Whoever may take back may stop it; only who may speak with that voice lets it speak again.
    if (action === 'series-resumed' && mayDo(speaker, { id: who.person, role: who.role }) !== 'post')
      return no('not-your-voice')
    if (row.endedAt !== null) return no('series-over')
    await store.series.change(tx, id, change(row, await store.clock.now(tx)))
    await said(deps, tx, who, id, row.speakerId, action, {})
    return yes({ done: true as const })
  })
}

async function said(
  { store }: Pick<Deps, 'store'>,
  tx: Tx,
  who: Who,
  series: string,
  speaker: string,
  action: RecordAction,
  about: Readonly<Record<string, string>>,
): Promise<void> {
  await store.notify.changed(tx, who.organisation, 'post', series)
  await store.record.append(tx, who, { action, speaker, about: { series, ...about } })
}
