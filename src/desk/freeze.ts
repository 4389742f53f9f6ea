import { createHash } from 'node:crypto'
import type { Manner, Part, Parts } from '../domain/draft.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { OrganisationId } from '../domain/people.ts'
import type { NetworkId } from '../domain/speakers.ts'
import type { Network } from '../networks/network.ts'
import { no, yes } from './answers.ts'
import type { Deps } from './deps.ts'
import { picturesOf } from './media.ts'
import { openAccount, type SealedAccount } from './open-account.ts'

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

export interface Frozen {
  readonly body: string
  readonly bodyHash: string
}

export interface ToFreeze {
  readonly organisation: OrganisationId
  readonly account: SealedAccount & { readonly network: NetworkId }
  readonly parts: Parts
  readonly manner: Manner
  readonly language: string
  /** When it is to leave: the moment that it claims to be made. */
  readonly at: Date
}

/** What a network is given of a post: one that makes cards itself is given none. */
export const partsOn = ({ profile }: Network, [first, ...rest]: Parts): Parts => {
  const bare = ({ card, ...part }: Part): Part => (profile.makesCards ? part : { ...part, card })
  return [bare(first), ...rest.map(bare)]
}

/**
 * Chooses the keys and makes the exact bytes that will be sent. The network may be asked for the people it mentions,
 * so this happens with no transaction open.
 */
export async function freeze(deps: Deps, what: ToFreeze): Promise<Outcome<Frozen>> {
  const network = deps.networks[what.account.network]
  const parts = partsOn(network, what.parts)
  const pictures = await picturesOf(deps, deps.store.db, what.organisation, parts)
  if (!pictures) return no('picture-unreadable', 'A picture of this post is no longer here. Add it once more.')
  const { account, manner, language } = what
  const keys = network.keys(parts, what.at)
  const intent = { account: account.id, parts, keys, createdAt: what.at.toISOString(), language, manner }
  const credentials = openAccount(deps, account)?.credentials ?? null
  const made = await network.body(intent, pictures, { ...account, credentials })
  return made.ok ? yes({ body: made.value, bodyHash: sha256(made.value) }) : made
}
