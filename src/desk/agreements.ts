import { Temporal } from 'temporal-polyfill'
import { type Deputy, type EyesPolicy, usualEyes } from '../domain/agreeing.ts'
import type { Outcome, Refusal } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import type { SpeakerId } from '../domain/speakers.ts'
import { no, yes } from './answers.ts'
import { zoneRefused } from './begin.ts'
import { changeable } from './changeable.ts'
import type { Deps, Tx } from './deps.ts'
import { withinDays } from './time.ts'

type StoreOnly = Pick<Deps, 'store'>
type Done = Outcome<{ done: true }>

/** For each speaker that somebody may see: which posts need other eyes, of whom, and who stands in for a leader. */
export async function agreements(deps: StoreOnly, who: Who) {
  const { store } = deps
  const speakers = await store.speakers.visible(store.db, who.organisation, who.person)
  const of = await store.agreements.ofSpeakers(
    store.db,
    speakers.map(({ id }) => id),
  )
  const now = await store.clock.now(store.db)
  return {
    agreements: speakers.map(({ id }) => {
      const { eyes, deputy } = of(id)
      return { speaker: id, eyes, deputy: deputy && { ...deputy, now: withinDays(now, deputy) } }
    }),
  }
}

/** Says which posts of a speaker other eyes read, and whose. Posts that wait already are asked of the new ones too. */
export async function setEyes(deps: StoreOnly, who: Who, id: SpeakerId, to: EyesPolicy): Promise<Done> {
  const { store } = deps
  return store.transaction(async (tx) => {
    await store.organisations.lock(tx, who.organisation)
    const found = await changeable(deps, who, id, tx)
    if (!found.ok) return found
    if (found.value.kind === 'personal' && (to.from !== usualEyes.from || to.named.length > 0))
      return no('wrong-input', 'Nobody else sees what a personal voice says, so nobody else can agree to it.')
    const named = [...new Set(to.named)]
    for (const person of named)
      if ((await store.people.member(tx, who.organisation, person)) === null)
        return no('wrong-input', 'Somebody on that list is not at this desk.')
    await store.agreements.setEyes(tx, who.organisation, id, { from: to.from, named })
    return told(deps, tx, who, id, 'eyes-changed', { from: to.from, named: named.join(' ') }, found.value.name)
  })
}

/** A leader names who agrees in their place, for good or for days. Only they can: a deputy speaks for their consent. */
export async function nameDeputy(deps: StoreOnly, who: Who, id: SpeakerId, to: Deputy): Promise<Done> {
  const { store } = deps
  const refused = zoneRefused(to.zone) ?? daysRefused(to)
  if (refused) return refused
  return store.transaction(async (tx) => {
    await store.organisations.lock(tx, who.organisation)
    const found = await ownLeader(deps, tx, who, id)
    if (!found.ok) return found
    const whom = await store.people.member(tx, who.organisation, to.person)
    if (whom === null || to.person === who.person) return no('wrong-input', 'Choose somebody else at this desk.')
    await store.agreements.setDeputy(tx, who.organisation, id, to)
    const { person, from, until, zone } = to
    const days = `${from === null ? '' : ` from ${from}`}${until === null ? '' : ` until ${until}`}`
    return told(deps, tx, who, id, 'deputy-named', { person, from, until, zone, days }, found.value.name, whom.name)
  })
}

export async function endDeputy(deps: StoreOnly, who: Who, id: SpeakerId): Promise<Done> {
  return deps.store.transaction(async (tx) => {
    await deps.store.organisations.lock(tx, who.organisation)
    const found = await ownLeader(deps, tx, who, id)
    if (!found.ok) return found
    if (!(await deps.store.agreements.endDeputy(tx, id))) return no('not-found')
    return told(deps, tx, who, id, 'deputy-ended', {}, found.value.name)
  })
}

async function ownLeader({ store }: StoreOnly, tx: Tx, who: Who, id: SpeakerId) {
  const speaker = await store.speakers.oneVisible(tx, who.organisation, who.person, id)
  if (speaker === null) return no('not-found')
  return speaker.kind === 'leader' && speaker.person === who.person
    ? yes(speaker)
    : no('not-yours', 'Only the leader whose voice it is can name who agrees in their place.')
}

const day = /^\d{4}-\d{2}-\d{2}$/
function daysRefused({ from, until }: Deputy): { ok: false; refusal: Refusal } | null {
  for (const given of [from, until])
    if (given !== null && !(day.test(given) && isDay(given))) return no('bad-time', 'That day does not exist.')
  return from !== null && until !== null && until < from ? no('bad-time', 'The last day is before the first.') : null
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

async function told(
  { store }: StoreOnly,
  tx: Tx,
  who: Who,
  speaker: SpeakerId,
  action: 'eyes-changed' | 'deputy-named' | 'deputy-ended',
  about: Readonly<Record<string, string | null>>,
  speakerName: string,
  whom?: string,
): Promise<Done> {
  await store.notify.changed(tx, who.organisation, 'speaker', speaker)
  const personal = { speakerName, ...(whom === undefined ? {} : { whom }) }
  await store.record.append(tx, who, { action, speaker, about, personal })
  return yes({ done: true })
}
