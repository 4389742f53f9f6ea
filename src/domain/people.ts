export type OrganisationId = string
export type PersonId = string
export type SessionId = string
export type ApiKeyId = string

export const roles = ['owner', 'editor', 'contributor', 'responder', 'viewer'] as const
export type Role = (typeof roles)[number]

/** What a role lets a person do. The server asks for exactly one of these on every route. */
export const rights = [
  'read', // see drafts, posts, the record
  'draft', // write and change drafts, upload media
  'release', // hold and send, schedule
  'approve', // be the second pair of eyes
  'take-back', // take back or take down any post
  'pause', // stop everything at once
  'mean', // say that words are always right here
  'watch', // change what the desk keeps an eye on
  'lift', // end a pause, release what it held
  'record', // export the record, verify it
  'speakers', // add speakers, connect accounts
  'people', // invite, change roles, leaver switch
  'settings', // organisation, checks, API keys of others
] as const
export type Right = (typeof rights)[number]

export const rightsOf: Readonly<Record<Role, readonly Right[]>> = {
  owner: rights,
  editor: ['read', 'draft', 'release', 'approve', 'take-back', 'pause', 'mean', 'watch', 'lift', 'record'],
  contributor: ['read', 'draft', 'take-back', 'pause'],
  responder: ['read', 'take-back', 'pause'],
  viewer: ['read'],
}

/** What an API key may do; never more than its person. Releasing needs its own scope. */
export const scopes = ['read', 'draft', 'release'] as const
export type Scope = (typeof scopes)[number]

/** The person behind a request, as every verb sees them. */
export interface Who {
  readonly person: PersonId
  readonly name: string
  readonly organisation: OrganisationId
  readonly role: Role
  readonly session: SessionId | null
  readonly key: ApiKeyId | null
  readonly device: string
  readonly address: string
  /** plan: not at this moment, but when they had something repeat. */
  readonly channel: 'web' | 'api' | 'cli' | 'plan'
}

/** The desk acting on its own: a worker, the reaper, the reconciler. */
export interface TheDesk {
  readonly person: null
  readonly organisation: OrganisationId
  readonly channel: 'system'
}
