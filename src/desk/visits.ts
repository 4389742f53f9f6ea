import { randomUUID } from 'node:crypto'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import type { NetworkId, SpeakerId } from '../domain/speakers.ts'
import type { Connected } from '../networks/network.ts'
import { connectable, keepConnected, type shownAccount } from './accounts.ts'
import { no, yes } from './answers.ts'
import type { Deps } from './deps.ts'
import { hashOf, newSecret } from './secrets.ts'
import { can } from './sessions.ts'

type VisitDeps = Pick<Deps, 'store' | 'networks' | 'seal' | 'open' | 'shelf'> & {
  /** The address of the desk, without a slash at its end. */
  readonly publicUrl: string
}
type Shown = ReturnType<typeof shownAccount>

const MINUTES = 15

/** Where every network sends people back to. */
export const callback = ({ publicUrl }: { readonly publicUrl: string }) => `${publicUrl}/back`

const ofApp = (organisation: string, network: NetworkId, service: string) => ({
  organisation,
  account: `${network} ${service}`,
  field: 'app',
})
const ofVisit = (organisation: string, id: string, field: 'kept' | 'choices') => ({ organisation, account: id, field })

/**
 * Sends a person to the network's own page, to let the desk in as an account of this speaker. The address holds a secret
 * that the network hands back: by it, and by who is signed in, the desk knows who comes back.
 */
export async function beginVisit(
  deps: VisitDeps,
  who: Who,
  speaker: SpeakerId,
  given: { readonly network: NetworkId; readonly typed: Readonly<Record<string, string>> },
): Promise<Outcome<{ url: string }>> {
  const { store } = deps
  const { network, typed } = given
  const found = await connectable(deps, who, speaker, network)
  if (!found.ok) return found
  const { entry, profile } = deps.networks[network]
  if (entry.kind !== 'away') return no('wrong-input', `${profile.name} has no page of its own for this.`)
  const service = entry.service(typed)
  if (!service.ok) return service
  const app = await appFor(deps, who, network, service.value, typed)
  if (!app.ok) return app
  const id = randomUUID()
  const state = `${who.organisation}.${newSecret()}`
  const begun = await entry.begin(service.value, app.value, { uri: callback(deps), state })
  if (!begun.ok) return begun
  await store.transaction((tx) =>
    store.visits.begin(tx, {
      id,
      organisationId: who.organisation,
      personId: who.person,
      speakerId: speaker,
      network,
      service: service.value,
      stateHash: hashOf(state),
      kept: deps.seal(begun.value.kept, ofVisit(who.organisation, id, 'kept')),
      minutes: MINUTES,
    }),
  )
  return yes({ url: begun.value.url })
}

/** What the network knows this desk by: kept, typed just now, or made there. */
async function appFor(
  deps: VisitDeps,
  who: Who,
  network: NetworkId,
  service: string,
  typed: Readonly<Record<string, string>>,
): Promise<Outcome<string>> {
  const { store } = deps
  const { entry, profile } = deps.networks[network]
  if (entry.kind !== 'away') throw new Error(`${network} has no apps`)
  const fields = profile.app?.fields ?? []
  const isTyped = fields.some(({ name }) => (typed[name] ?? '') !== '')
  const belonging = ofApp(who.organisation, network, service)
  if (!isTyped) {
    const kept = await store.visits.appOf(store.db, { organisationId: who.organisation, network, service })
    const opened = kept && deps.open(kept, belonging)
    if (opened) return yes(opened)
  }
  if (fields.length > 0 && !can(who.role, 'speakers'))
    return no('not-yours', `An owner of the organisation first makes this desk known to ${profile.name}.`)
  const made = await entry.register(service, typed, callback(deps))
  if (!made.ok) return made
  await store.transaction(async (tx) => {
    const secret = deps.seal(made.value, belonging)
    await store.visits.keepApp(tx, { organisationId: who.organisation, network, service, secret, madeBy: who.person })
    await store.record.append(tx, who, { action: 'app-kept', about: { network: profile.name } })
  })
  return made
}

export type Returned =
  | { readonly kind: 'connected'; readonly account: Shown }
  | { readonly kind: 'choose'; readonly choices: readonly { remoteId: string; handle: string; name: string }[] }

const over = () => no('link-over', 'This was used already or took too long. Begin once more on the page Speakers.')

/** The person is back. `answer`: all that stands in the address. It counts once. */
export async function endVisit(
  deps: VisitDeps,
  who: Who,
  given: { readonly state: string; readonly answer: Readonly<Record<string, string>> },
): Promise<Outcome<Returned>> {
  const { store } = deps
  const visit = await store.visits.byState(store.db, who, hashOf(given.state))
  if (visit === null) return over()
  const { id, network, service } = visit
  const { entry } = deps.networks[network]
  const app = await store.visits.appOf(store.db, { organisationId: who.organisation, network, service })
  const opened = app && deps.open(app, ofApp(who.organisation, network, service))
  const kept = visit.kept.length > 0 ? deps.open(visit.kept, ofVisit(who.organisation, id, 'kept')) : null
  if (entry.kind !== 'away' || !opened || kept === null || !(await store.visits.use(store.db, id))) return over()
  const finished = await entry.finish(service, opened, kept, given.answer, callback(deps))
  if (!finished.ok) return finished
  const [first, ...more] = finished.value
  if (more.length === 0) return keep(deps, who, visit, first)
  const choices = deps.seal(JSON.stringify(finished.value), ofVisit(who.organisation, id, 'choices'))
  await store.visits.offer(store.db, id, choices)
  const shown = finished.value.map(({ identity: { remoteId, handle, name } }) => ({ remoteId, handle, name }))
  return yes({ kind: 'choose', choices: shown })
}

/** The person says which of the accounts behind the network's sign-in it is. */
export async function chooseAccount(
  deps: VisitDeps,
  who: Who,
  given: { readonly state: string; readonly remoteId: string },
): Promise<Outcome<Returned>> {
  const { store } = deps
  const visit = await store.visits.byState(store.db, who, hashOf(given.state))
  const sealed = visit?.choices
  const opened = visit && sealed ? deps.open(sealed, ofVisit(who.organisation, visit.id, 'choices')) : null
  if (!visit || opened === null) return over()
  const choices: readonly Connected[] = JSON.parse(opened)
  const chosen = choices.find(({ identity }) => identity.remoteId === given.remoteId)
  return chosen ? keep(deps, who, visit, chosen) : no('not-found')
}

async function keep(
  deps: VisitDeps,
  who: Who,
  visit: { readonly id: string; readonly speakerId: SpeakerId; readonly network: NetworkId },
  connected: Connected,
): Promise<Outcome<Returned>> {
  const found = await connectable(deps, who, visit.speakerId, visit.network)
  if (!found.ok) return found
  const account = await keepConnected(deps, who, found.value, visit.network, connected)
  if (!account.ok) return account
  await deps.store.visits.end(deps.store.db, visit.id)
  return yes({ kind: 'connected', account: account.value })
}
