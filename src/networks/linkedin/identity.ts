import type { Identity } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { short } from '../exchange.ts'
import { listOf, textOf } from '../fields.ts'
import { refuse } from '../limits.ts'
import type { OpenAccount } from '../network.ts'
import { type Call, refusalOf } from './api.ts'
import { type AsAccount, callAs, no, secretOf, type World } from './session.ts'

type Ask = (what: Omit<Call, 'token' | 'form'>) => Promise<AsAccount>

const strange = () => no(refuse('network-strange', 'later'))
const refused = (answer: Exclude<AsAccount, { kind: 'ok' }>) =>
  no(answer.kind === 'shut' ? answer.refusal : refusalOf(answer))

/** The member whose key it is. LinkedIn tells apps no other name of them than the one they go by. */
export async function memberOf(ask: Ask): Promise<Outcome<Identity>> {
  const answer = await ask({ method: 'GET', at: '/v2/userinfo' })
  if (answer.kind !== 'ok') return refused(answer)
  const { sub, name } = answer.body
  const [id, handle] = [textOf(sub), short(textOf(name))]
  if (!/^[\w-]+$/.test(id) || handle === '') return strange()
  return { ok: true, value: { remoteId: `urn:li:person:${id}`, handle, name: handle } }
}

// Those of the roles at a Page with which somebody may post for it.
const postingRoles = ['ADMINISTRATOR', 'CONTENT_ADMINISTRATOR', 'CONTENT_ADMIN', 'DIRECT_SPONSORED_CONTENT_POSTER']
const PAGES = '100'

/** The Pages for which the member whose key it is may post, by their URN. */
export async function pagesOf(ask: Ask): Promise<Outcome<readonly string[]>> {
  const query = { q: 'roleAssignee', state: 'APPROVED', count: PAGES }
  const answer = await ask({ method: 'GET', at: '/rest/organizationAcls', query, restli: 'FINDER' })
  if (answer.kind !== 'ok') return refused(answer)
  if (!Array.isArray(answer.body.elements)) return strange()
  const mine = listOf(answer.body.elements)
    .filter(({ role, state }) => postingRoles.includes(textOf(role)) && state === 'APPROVED')
    .map(({ organization, organizationTarget }) => textOf(organization) || textOf(organizationTarget))
  return { ok: true, value: [...new Set(mine)].filter((urn) => /^urn:li:organization:\d+$/.test(urn)) }
}

/** A Page by its URN. */
export async function pageOf(ask: Ask, urn: string): Promise<Outcome<Identity>> {
  const answer = await ask({ method: 'GET', at: `/rest/organizations/${urn.slice(urn.lastIndexOf(':') + 1)}` })
  if (answer.kind !== 'ok') return refused(answer)
  const { vanityName, localizedName } = answer.body
  const handle = short(textOf(vanityName))
  return handle === ''
    ? strange()
    : { ok: true, value: { remoteId: urn, handle, name: short(textOf(localizedName)) || handle } }
}

/** Who LinkedIn says that this account is: a Page only as long as the member may post for it. */
export async function whoami(world: World, account: OpenAccount, signal: AbortSignal): Promise<Outcome<Identity>> {
  const ask: Ask = (what) => callAs(world, account, what, signal)
  if (world.kind === 'member') return memberOf(ask)
  const pages = await pagesOf(ask)
  if (!pages.ok) return pages
  const { author } = secretOf(account.credentials)
  if (pages.value.includes(author)) return pageOf(ask, author)
  const why = 'LinkedIn says that the person who connected this Page may no longer post for it.'
  return no(refuse('network-refused', 'after-reconnect', why))
}
