import type { Outcome } from '../domain/outcome.ts'
import { rightsOf, type Who } from '../domain/people.ts'
import { yes } from './answers.ts'
import { zoneRefused } from './begin.ts'
import type { Deps } from './deps.ts'
import { pauses } from './pause.ts'
import { secondReader } from './second-reader.ts'
import { me } from './sessions.ts'
import { speakersFor } from './speakers.ts'

type StoreOnly = Pick<Deps, 'store'>
type Row = Awaited<ReturnType<Deps['store']['organisations']['byId']>>

/** Changes what the organisation is called, where it is, and its usual hold; what is not given stays as it is. */
export async function changeOrganisation(
  deps: StoreOnly,
  who: Who,
  to: { readonly [K in keyof Omit<Row, 'id'>]?: Row[K] | undefined },
): Promise<Outcome<Row>> {
  const { store } = deps
  const refused = to.zone === undefined ? null : zoneRefused(to.zone)
  if (refused) return refused
  const given: Partial<Omit<Row, 'id'>> = Object.fromEntries(
    Object.entries(to).filter(([, value]) => value !== undefined),
  )
  if (Object.keys(given).length === 0) return yes(await store.organisations.byId(store.db, who.organisation))
  return store.transaction(async (tx) => {
    const changed = await store.organisations.change(tx, who.organisation, given)
    await store.notify.changed(tx, who.organisation, 'organisation', who.organisation)
    await store.record.append(tx, who, {
      action: 'organisation-changed',
      about: { changed: Object.keys(given).join(' ') },
    })
    return yes(changed)
  })
}

/** All that the frame of every page needs, apart from what is held. */
export async function frame(deps: Deps, who: Who) {
  const { store } = deps
  const [organisation, myself, speakers, everybody, standing, reader] = await Promise.all([
    store.organisations.byId(store.db, who.organisation),
    me(deps, who),
    speakersFor(deps, who),
    store.people.everybody(store.db, who.organisation),
    pauses(deps, who),
    secondReader(deps, who),
  ])
  const { organisations, ...person } = myself
  return {
    organisation,
    me: { ...person, role: who.role, rights: [...rightsOf[who.role]] },
    organisations,
    speakers,
    people: everybody.filter((one) => one.leftAt === null).map(({ id, name, role }) => ({ id, name, role })),
    pauses: standing,
    ...reader,
  }
}
