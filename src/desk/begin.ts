import type { Outcome } from '../domain/outcome.ts'
import type { OrganisationId, PersonId, Who } from '../domain/people.ts'
import type { SpeakerKind } from '../domain/speakers.ts'
import { addAccount, connectTyped, practiceHandle } from './accounts.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { hashPassword, weak } from './passwords.ts'
import type { Caller } from './sessions.ts'

type BeginDeps = Pick<Deps, 'store' | 'seal' | 'networks'>

export interface NewOrganisation {
  readonly name: string
  readonly kind: string
  readonly country: string
  readonly language: string
  readonly zone: string
}

/** Is this desk set up? */
export const begun = (deps: Pick<Deps, 'store'>) => deps.store.people.isSetUp(deps.store.db)

/** Sets the desk up, once: the first organisation, its first owner, and three practice speakers to try things with. */
export async function begin(
  deps: BeginDeps,
  given: { organisation: NewOrganisation; name: string; email: string; password: string },
  from: { device: string; address: string },
): Promise<Outcome<{ organisation: OrganisationId }>> {
  const { store } = deps
  const refused = weak(given.password, [given.name, given.email, given.organisation.name])
  if (refused) return refused
  const zone = zoneRefused(given.organisation.zone)
  if (zone) return zone
  const hash = await hashPassword(given.password)
  return store.transaction(async (tx) => {
    await store.people.lockBeginning(tx)
    if (await store.people.isSetUp(tx)) return no('already-set-up')
    const person = await store.people.add(tx, { name: given.name, email: given.email, hash })
    const caller: Caller = { person, name: given.name, session: null, key: null, channel: 'web', ...from }
    const organisation = await found(deps, tx, caller, given.organisation, 'desk-begun')
    return yes({ organisation })
  })
}

/** Founds another organisation on this desk; the caller becomes its owner. */
export async function foundOrganisation(
  deps: BeginDeps,
  caller: Caller,
  given: NewOrganisation,
): Promise<Outcome<{ organisation: OrganisationId }>> {
  const zone = zoneRefused(given.zone)
  if (zone) return zone
  return deps.store.transaction(async (tx) => {
    // Somebody who left the last of them comes back by invitation, not by founding one of their own.
    if ((await deps.store.people.memberships(tx, caller.person)).length === 0)
      return no('not-yours', 'You belong to no organisation of this desk any more. Ask an owner for an invitation.')
    return yes({ organisation: await found(deps, tx, caller, given, 'organisation-founded') })
  })
}

/** Refuses a zone that has no clock. */
export function zoneRefused(zone: string) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return null
  } catch {
    return no('wrong-input', `No clock is known for the zone “${zone}”. Write it as Europe/London.`)
  }
}

async function found(
  deps: BeginDeps,
  tx: Tx,
  caller: Caller,
  given: NewOrganisation,
  action: 'desk-begun' | 'organisation-founded',
): Promise<OrganisationId> {
  const { store } = deps
  const organisation = await store.organisations.add(tx, given)
  await store.people.join(tx, organisation, caller.person, 'owner')
  const who: Who = { ...caller, organisation, role: 'owner' }
  await store.record.append(tx, who, { action })
  for (const practice of practiceSpeakers(caller.person, caller.name)) await addPractice(deps, tx, who, practice)
  return organisation
}

interface Practice {
  readonly name: string
  readonly kind: SpeakerKind
  readonly person: PersonId | null
  readonly office: string
  readonly handle: string
}

/** One of each kind, so that the composer can be tried before anything real is connected. */
const practiceSpeakers = (person: PersonId, name: string): readonly Practice[] => [
  { name: 'The Example Players', kind: 'organisation', person: null, office: '', handle: 'example-players' },
  { name: 'Robin Ashdown', kind: 'leader', person, office: 'Director', handle: 'robin-ashdown' },
  { name, kind: 'personal', person, office: '', handle: 'just-me' },
]

async function addPractice(deps: BeginDeps, tx: Tx, who: Who, practice: Practice): Promise<void> {
  const { store } = deps
  const { handle, ...given } = practice
  const connected = await connectTyped(deps.networks.rehearsal, { handle: practiceHandle(handle, who.organisation) })
  if (!connected.ok) throw new Error(`The practice network does not take ${handle}`)
  const speaker = await store.speakers.add(tx, who.organisation, {
    ...given,
    colour: 'slate',
    rehearsal: true,
    recognitionOnly: false,
    holdSeconds: 30,
  })
  await store.record.append(tx, who, {
    action: 'speaker-added',
    speaker: speaker.id,
    about: { kind: practice.kind, rehearsal: true },
    personal: { speakerName: practice.name },
  })
  if (practice.kind === 'organisation') await store.speakers.setMayPost(tx, who.organisation, speaker.id, [who.person])
  await addAccount(deps, tx, who, {
    speaker: speaker.id,
    network: 'rehearsal',
    ...connected.value,
    name: practice.name,
  })
}
