import { randomUUID } from 'node:crypto'
import type { OrganisationId } from '../domain/people.ts'
import { comingAfter, HORIZON_DAYS } from '../policy/repeats.ts'
import type { Unheld } from '../store/series.ts'
import { actingAs } from './acting.ts'
import type { Deps } from './deps.ts'
import { hold } from './hold.ts'
import { theDesk } from './moves.ts'
import { later } from './time.ts'

const MOST_AT_ONCE = 50
const LATE = 'Its time passed before it could be held.'

/**
 * Makes a draft for each time of each series that comes near, and holds it in the name of who has it repeat, under all
 * checks and agreements. What cannot be held asks a person. Safe to run twice and by many workers: the day of a series
 * is made once, and a draft is held once.
 */
export async function holdWhatRepeats(deps: Deps): Promise<void> {
  const { store } = deps
  for (const id of await store.series.running(store.db)) while (await makeNext(deps, id)) {}
  for (const one of await store.series.unheld(store.db, MOST_AT_ONCE))
    try {
      await holdOne(deps, one)
    } catch (error) {
      // It is still there: a sweep tries it again, and the others go on.
      const why = error instanceof Error ? error.message : String(error)
      deps.log.error({ series: one.occurrence.seriesId, day: one.occurrence.day, why }, 'A repetition was not held')
    }
}

/** @returns false where nothing of it is near. */
async function makeNext({ store }: Deps, id: string): Promise<boolean> {
  return store.transaction(async (tx) => {
    const row = await store.series.lock(tx, id)
    if (!row || row.pausedAt !== null || row.endedAt !== null) return false
    const now = await store.clock.now(tx)
    const next = comingAfter(row.repeats, row.madeUntil)
    const horizon = later(now, HORIZON_DAYS * 24 * 3600)
    // Where the clocks skip its time, its day is what is near.
    const near = next?.at ?? Date.parse(`${next?.day}T12:00:00Z`)
    if (!next || near > horizon.getTime()) {
      await store.series.change(
        tx,
        id,
        next ? { nextAt: later(new Date(near), -HORIZON_DAYS * 24 * 3600) } : { endedAt: now },
      )
      return false
    }
    const {
      organisationId,
      authorId,
      editedBy,
      speakerId,
      parts,
      targets,
      variants,
      manners,
      tags,
      language,
      meant,
      repeats,
    } = row
    const draftId = randomUUID()
    const why =
      next.at === null
        ? `The clocks skip ${next.local.slice(11)} on that day. Choose another time.`
        : next.at <= now.getTime()
          ? LATE
          : null
    await store.drafts.insert(tx, {
      id: draftId,
      organisationId,
      authorId,
      editedBy,
      speakerId,
      parts,
      targets,
      variants,
      manners,
      tags,
      onPhone: null,
      language,
      meant,
      when: { kind: 'at', local: next.local, zone: repeats.zone },
    })
    await store.series.keep(tx, {
      organisationId,
      seriesId: id,
      day: next.day,
      draftId,
      dueAt: next.at === null ? null : new Date(next.at),
      state: why === null ? 'new' : 'asks',
      why,
    })
    await store.series.change(tx, id, { madeUntil: next.day })
    await store.notify.changed(tx, organisationId, 'draft', draftId)
    if (why !== null) await asks(store, tx, organisationId, speakerId, id, next.day)
    return true
  })
}

async function holdOne(deps: Deps, { occurrence, by }: Unheld): Promise<void> {
  const { store } = deps
  const { organisationId, draftId, dueAt } = occurrence
  const who = await actingAs(deps, organisationId, by)
  const held = who === null ? null : await hold(deps, who, draftId, { revision: 1 })
  const late = dueAt !== null && dueAt <= (await store.clock.now(store.db))
  // A pause ends, a network comes back: as long as there is time, it is tried again.
  const later = held?.ok === false && (held.refusal.again === 'later' || held.refusal.code === 'paused')
  if (later && !late) return
  const why =
    held === null ? 'Whoever had it repeat has left this desk.' : held.ok ? null : late ? LATE : held.refusal.why
  await store.transaction(async (tx) => {
    const settled = await store.series.settle(tx, occurrence, { state: why === null ? 'held' : 'asks', why })
    const row = await store.series.lock(tx, occurrence.seriesId)
    if (!settled || why === null || !row) return
    await asks(store, tx, organisationId, row.speakerId, row.id, occurrence.day)
  })
}

async function asks(
  store: Deps['store'],
  tx: Parameters<Deps['store']['record']['append']>[0],
  organisation: OrganisationId,
  speaker: string,
  series: string,
  day: string,
): Promise<void> {
  await store.notify.changed(tx, organisation, 'post', series)
  await store.record.append(tx, theDesk(organisation), { action: 'series-asks', speaker, about: { series, day } })
}
