import type { Outcome } from '../domain/outcome.ts'
import type { OrganisationId, PersonId, Role, Who } from '../domain/people.ts'
import { no, yes } from './answers.ts'
import type { Deps } from './deps.ts'
import { hashPassword, verifyPassword, weak } from './passwords.ts'
import { hashOf, newSecret } from './secrets.ts'

export interface MailDeps {
  /** Hands a letter to the mail server; false where the desk cannot mail or the server did not take it. */
  readonly mail: (letter: { to: string; subject: string; text: string }) => Promise<boolean>
  /** The address of the desk, without a slash at its end. */
  readonly publicUrl: string
}

const DAYS = 7

export const shownInvitation = (row: {
  id: string
  email: string
  role: Role
  invitedBy: string
  createdAt: Date
  expiresAt: Date
}) => ({ ...row, createdAt: row.createdAt.toISOString(), expiresAt: row.expiresAt.toISOString() })

/** Invites somebody. The link is handed out once; only its hash is kept. */
export async function invite(
  deps: Pick<Deps, 'store'> & MailDeps,
  who: Who,
  given: { email: string; role: Role },
): Promise<Outcome<{ invitation: ReturnType<typeof shownInvitation>; link: string; mailed: boolean }>> {
  const { store } = deps
  const email = given.email.toLowerCase()
  const secret = newSecret()
  const organisation = await store.organisations.byId(store.db, who.organisation)
  const added = await store.transaction(async (tx) => {
    const row = await store.invitations.add(tx, {
      organisationId: who.organisation,
      email,
      role: given.role,
      tokenHash: hashOf(secret),
      invitedBy: who.person,
      days: DAYS,
    })
    await store.notify.changed(tx, who.organisation, 'people', row.id)
    await store.record.append(tx, who, {
      action: 'invited',
      about: { invitation: row.id, role: given.role },
      personal: { whom: email },
    })
    return row
  })
  const link = `${deps.publicUrl}/join/${secret}`
  const mailed = await deps.mail({
    to: email,
    subject: `${organisation.name} invites you to its desk`,
    text: `${who.name} invites you to speak for ${organisation.name}.\n\nOpen this link within ${DAYS} days:\n${link}\n\nIt works once. If you did not expect this, leave it: nothing happens.\n`,
  })
  return yes({ invitation: shownInvitation({ ...added, email, role: given.role, invitedBy: who.name }), link, mailed })
}

export async function withdrawInvitation(
  deps: Pick<Deps, 'store'>,
  who: Who,
  id: string,
): Promise<Outcome<{ done: true }>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const [gone] = await store.invitations.withdraw(tx, who.organisation, { id })
    if (gone === undefined) return no('not-found')
    await store.notify.changed(tx, who.organisation, 'people', id)
    await store.record.append(tx, who, {
      action: 'invitation-withdrawn',
      about: { invitation: id },
      personal: { whom: gone.email },
    })
    return yes({ done: true as const })
  })
}

/** What the holder of a link is offered. `known`: that address already has a password here. */
export async function readInvitation(deps: Pick<Deps, 'store'>, secret: string) {
  const { store } = deps
  const offer = await store.invitations.bySecret(store.db, hashOf(secret), false)
  if (offer === null) return no('invitation-over')
  const { organisation, role, email, invitedBy } = offer
  const known = (await store.people.byEmail(store.db, email)) !== null
  return yes({ organisation, role, email, invitedBy, known })
}

export interface Accepted {
  readonly organisation: OrganisationId
  readonly person: PersonId
  readonly email: string
}

/** Joins by invitation: a new person with the password that they choose, a known one with the password that they have. */
export async function acceptInvitation(
  deps: Pick<Deps, 'store'>,
  secret: string,
  given: { name: string; password: string },
  from: { device: string; address: string },
): Promise<Outcome<Accepted>> {
  const { store } = deps
  const offer = await store.invitations.bySecret(store.db, hashOf(secret), false)
  if (offer === null) return no('invitation-over')
  const { email, organisationId, role } = offer
  const known = await store.people.byEmail(store.db, email)
  const presented = known === null ? await chosen(given, offer) : await proven(deps, known.id, given.password)
  if (!presented.ok) return presented
  return store.transaction(async (tx) => {
    const still = await store.invitations.bySecret(tx, hashOf(secret), true)
    if (still === null) return no('invitation-over')
    await store.invitations.accept(tx, still.id)
    const name = known?.name ?? given.name
    const person = known?.id ?? (await store.people.add(tx, { name, email, hash: presented.value }))
    const was = await store.people.member(tx, organisationId, person)
    // An invitation never takes a role away from somebody who has one.
    const as = was?.role ?? role
    await store.people.join(tx, organisationId, person, as)
    await store.notify.changed(tx, organisationId, 'people', person)
    await store.record.append(
      tx,
      { person, name, organisation: organisationId, role: as, session: null, key: null, channel: 'web', ...from },
      { action: 'joined', about: { invitation: still.id, role: as } },
    )
    return yes({ organisation: organisationId, person, email })
  })
}

async function chosen(given: { name: string; password: string }, offer: { email: string; organisation: string }) {
  return weak(given.password, [given.name, offer.email, offer.organisation]) ?? yes(await hashPassword(given.password))
}

async function proven(deps: Pick<Deps, 'store'>, person: PersonId, password: string): Promise<Outcome<string>> {
  const hash = await deps.store.people.passwordHash(deps.store.db, person)
  return hash !== null && (await verifyPassword({ hash, password })) ? yes(hash) : no('wrong-password')
}
