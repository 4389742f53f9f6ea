import { randomUUID } from 'node:crypto'
import type { Attachment } from '../domain/draft.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { OrganisationId, Who } from '../domain/people.ts'
import type { AccountId, NetworkId, SpeakerId } from '../domain/speakers.ts'
import type { Connected, Network } from '../networks/network.ts'
import { no, yes } from './answers.ts'
import { changeable, type SpeakerSeen } from './changeable.ts'
import type { Deps, Tx } from './deps.ts'
import { endOfAccount, importOnConnect } from './imports.ts'
import { belongingOf, openAccount } from './open-account.ts'

type AccountDeps = Pick<Deps, 'store' | 'networks' | 'seal' | 'open' | 'shelf'>

type Row = NonNullable<Awaited<ReturnType<Deps['store']['accounts']['byId']>>>

export const shownAccount = (
  row: Pick<Row, 'id' | 'speaker' | 'network' | 'handle' | 'name' | 'state' | 'comparedAt'>,
) => ({
  id: row.id,
  speaker: row.speaker,
  network: row.network,
  handle: row.handle,
  name: row.name,
  state: row.state,
  comparedAt: row.comparedAt?.toISOString() ?? null,
})

/**
 * A name on the practice board as it is kept there. All organisations of a desk share the board, so each has an ending
 * of its own and none can take, or read, another's names.
 */
export function practiceHandle(typed: string, organisation: OrganisationId): string {
  const ending = `.${organisation.slice(0, 8)}`
  const name = typed.trim().toLowerCase()
  return name === '' || name.endsWith(ending) ? name : name + ending
}

/** What opens an account of a network at which a person types it. */
export async function connectTyped(
  { entry, profile }: Network,
  typed: Readonly<Record<string, string>>,
): Promise<Outcome<Connected>> {
  return entry.kind === 'typed'
    ? entry.connect(typed)
    : no('wrong-input', `An account of ${profile.name} is opened on its own page.`)
}

/** Connects an identity that the organisation does not have yet. */
export async function addAccount(
  deps: Pick<Deps, 'store' | 'seal'>,
  tx: Tx,
  who: Who,
  given: { speaker: SpeakerId; network: NetworkId; name?: string } & Connected,
): Promise<Outcome<AccountId>> {
  const { store } = deps
  const id = randomUUID()
  const added = await store.accounts.add(tx, {
    id,
    organisationId: who.organisation,
    speakerId: given.speaker,
    network: given.network,
    remoteId: given.identity.remoteId,
    handle: given.identity.handle,
    name: given.name ?? given.identity.name,
    service: given.credentials.service,
    secret: deps.seal(given.credentials.secret, belongingOf({ id, organisationId: who.organisation })),
    endsAt: given.endsAt === null ? null : new Date(given.endsAt),
    connectedBy: who.person,
  })
  if (!added) return no('account-taken')
  await store.record.append(tx, who, {
    action: 'account-connected',
    speaker: given.speaker,
    about: { account: id, network: given.network, again: false },
    personal: { handle: given.identity.handle },
  })
  return yes(id)
}

/**
 * Connects an account of a speaker, or connects it again. A row never becomes another identity. Nothing is posted; what the
 * account said before begins to be read where its network can be asked.
 */
export async function connect(
  deps: AccountDeps,
  who: Who,
  speaker: SpeakerId,
  given: { network: NetworkId; typed: Readonly<Record<string, string>> },
): Promise<Outcome<ReturnType<typeof shownAccount>>> {
  const { network } = given
  const found = await connectable(deps, who, speaker, network)
  if (!found.ok) return found
  const typed =
    network === 'rehearsal'
      ? { ...given.typed, handle: practiceHandle(given.typed.handle ?? '', who.organisation) }
      : given.typed
  const answer = await connectTyped(deps.networks[network], typed)
  return answer.ok ? keepConnected(deps, who, found.value, network, answer.value) : answer
}

/** A speaker that the caller may give an account of this network. */
export async function connectable(
  deps: Pick<Deps, 'store'>,
  who: Who,
  speaker: SpeakerId,
  network: NetworkId,
): Promise<Outcome<SpeakerSeen>> {
  const found = await changeable(deps, who, speaker)
  if (!found.ok) return found
  if (found.value.recognitionOnly) return no('recognition-only')
  if (found.value.rehearsal && network !== 'rehearsal')
    return no('wrong-input', 'This speaker is for practice. Add a speaker of your own for real accounts.')
  return found
}

/** Keeps what opens an account of a speaker: a new one, or one that is known, with a new key. */
export async function keepConnected(
  deps: AccountDeps,
  who: Who,
  { id: speaker, ...seen }: SpeakerSeen,
  network: NetworkId,
  connected: Connected,
): Promise<Outcome<ReturnType<typeof shownAccount>>> {
  const { store } = deps
  const { identity, credentials, endsAt } = connected
  return store.transaction(async (tx) => {
    const there = await store.accounts.byIdentity(tx, who.organisation, network, identity.remoteId)
    if (there !== null && there.speaker !== speaker) return no('account-taken')
    const siblings = await store.accounts.ofSpeaker(tx, who.organisation, speaker)
    const other = siblings.find(
      (s) =>
        s.network === network &&
        s.remoteId !== identity.remoteId &&
        (s.state === 'reconnect' || s.handle.toLowerCase() === identity.handle.toLowerCase()),
    )
    if (there === null && other !== undefined)
      return no(
        'identity-changed',
        `The network says that this is another account than ${other.handle}, which is connected here. If you mean this one, disconnect ${other.handle} first.`,
      )
    const kept = there === null ? await addAccount(deps, tx, who, { speaker, network, ...connected }) : yes(there.id)
    if (!kept.ok) return kept
    if (there !== null) {
      await store.accounts.change(tx, who.organisation, there.id, {
        handle: identity.handle,
        name: identity.name,
        service: credentials.service,
        secret: deps.seal(credentials.secret, belongingOf({ id: there.id, organisationId: who.organisation })),
        endsAt: endsAt === null ? null : new Date(endsAt),
        state: 'connected',
        connectedBy: who.person,
        comparedAt: new Date(),
      })
      await store.record.append(tx, who, {
        action: 'account-connected',
        speaker,
        about: { account: there.id, network, again: true },
        personal: { handle: identity.handle },
      })
    }
    await store.notify.changed(tx, who.organisation, 'speaker', speaker)
    const row = await reread(deps, tx, who, kept.value)
    await importOnConnect(deps, tx, who, { id: speaker, ...seen }, row)
    return yes(shownAccount(row))
  })
}

async function reread(deps: Pick<Deps, 'store'>, tx: Tx, who: Who, id: AccountId) {
  const row = await deps.store.accounts.byId(tx, who.organisation, id)
  if (row === null) throw new Error('An account is gone')
  return row
}

/** An account of a speaker that the caller can see. */
async function visible(deps: Pick<Deps, 'store'>, who: Who, id: AccountId): Promise<Outcome<Row>> {
  const { store } = deps
  const row = await store.accounts.byId(store.db, who.organisation, id)
  if (row === null) return no('not-found')
  const speaker = await store.speakers.oneVisible(store.db, who.organisation, who.person, row.speaker)
  return speaker === null ? no('not-found') : yes(row)
}

/** Asks the network who an account is, and compares. Where it is another one, or the key fails, nothing more is sent to it. */
export async function compare(
  deps: AccountDeps,
  who: Who,
  id: AccountId,
): Promise<Outcome<ReturnType<typeof shownAccount>>> {
  const { store } = deps
  const found = await visible(deps, who, id)
  if (!found.ok) return found
  const row = found.value
  const opened = row.state === 'disconnected' ? null : openAccount(deps, row)
  if (opened === null) return no('reconnect-needed', undefined, 'after-reconnect')
  const answer = await deps.networks[row.network].whoami(opened)
  const about = { account: id, network: row.network }
  const personal = { handle: row.handle }
  if (!answer.ok) {
    if (answer.refusal.again !== 'after-reconnect') return answer
    await store.transaction(async (tx) => {
      await store.accounts.change(tx, who.organisation, id, { state: 'reconnect' })
      await store.notify.changed(tx, who.organisation, 'speaker', row.speaker)
      await store.record.append(tx, who, { action: 'account-needs-reconnect', speaker: row.speaker, about, personal })
    })
    return answer
  }
  const identity = answer.value
  return store.transaction(async (tx) => {
    if (identity.remoteId !== row.remoteId) {
      await store.accounts.change(tx, who.organisation, id, { state: 'reconnect' })
      await store.notify.changed(tx, who.organisation, 'speaker', row.speaker)
      await store.record.append(tx, who, {
        action: 'identity-differs',
        speaker: row.speaker,
        about: { ...about, expected: row.remoteId, said: identity.remoteId },
        personal,
      })
      return no('identity-changed')
    }
    await store.accounts.change(tx, who.organisation, id, { handle: identity.handle, comparedAt: new Date() })
    await store.notify.changed(tx, who.organisation, 'speaker', row.speaker)
    return yes(shownAccount(await reread(deps, tx, who, id)))
  })
}

/** Disconnects an account: its key is thrown away at once. */
export async function disconnect(deps: Pick<Deps, 'store'>, who: Who, id: AccountId): Promise<Outcome<{ done: true }>> {
  const { store } = deps
  const found = await visible(deps, who, id)
  if (!found.ok) return found
  const allowed = await changeable(deps, who, found.value.speaker)
  if (!allowed.ok) return allowed
  return store.transaction(async (tx) => {
    await throwKeyAway(deps, tx, who, found.value)
    await store.notify.changed(tx, who.organisation, 'speaker', found.value.speaker)
    return yes({ done: true as const })
  })
}

export async function throwKeyAway(
  deps: Pick<Deps, 'store'>,
  tx: Tx,
  who: Who,
  row: Pick<Row, 'id' | 'speaker' | 'network' | 'handle'>,
): Promise<void> {
  await endOfAccount(deps, tx, who, row.id)
  await deps.store.accounts.change(tx, who.organisation, row.id, { state: 'disconnected', secret: new Uint8Array() })
  await deps.store.record.append(tx, who, {
    action: 'account-disconnected',
    speaker: row.speaker,
    about: { account: row.id, network: row.network },
    personal: { handle: row.handle },
  })
}

/** The networks that can be connected, and what each asks for. `uri`: where networks send people back to. */
export async function networks(deps: Pick<Deps, 'store' | 'networks'>, who: Who, uri: string) {
  const known = await deps.store.visits.apps(deps.store.db, who.organisation)
  return {
    networks: Object.values(deps.networks).map(({ profile: { id, name, connectFields, app }, entry }) => ({
      id,
      name,
      entry: entry.kind,
      connectFields: connectFields.map((field) => ({ ...field })),
      app: app && {
        isKnown: known.some(({ network }) => network === id),
        steps: app.steps.map((step) => step.replaceAll('{callback}', uri)),
        fields: app.fields.map((field) => ({ ...field })),
      },
    })),
  }
}

const TIMELINE = 50

/** What is public on the practice network of this organisation, as far as the caller may see its speakers. */
export async function timeline(deps: Pick<Deps, 'store'>, who: Who) {
  const { store } = deps
  const speakers = await store.speakers.visible(store.db, who.organisation, who.person)
  const rows = await store.accounts.practice(
    store.db,
    who.organisation,
    speakers.map((speaker) => speaker.id),
  )
  const byRemote = new Map(rows.map((row) => [row.remoteId, row]))
  const posts = byRemote.size === 0 ? [] : await store.rehearsal.list(store.db, [...byRemote.keys()], TIMELINE)
  return {
    posts: posts.flatMap((post) => {
      const row = byRemote.get(post.remoteId)
      const entry: { text: string; pictures: { media: string; kind?: Attachment['kind']; alt: string }[] } = JSON.parse(
        post.body,
      )
      return row === undefined
        ? []
        : {
            id: `${post.remoteId}/${post.key}`,
            name: row.name,
            handle: row.handle,
            speaker: row.speaker,
            text: entry.text,
            at: post.createdAt.toISOString(),
            media: entry.pictures.map(({ media, kind, alt }) => ({ id: media, kind, alt })),
          }
    }),
  }
}
