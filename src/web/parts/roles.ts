import type { Role } from '../../domain/people.ts'

interface RoleWords {
  readonly name: string
  /** What the role lets a person do, in one sentence each way. */
  readonly may: string
}

export const roleWords: Readonly<Record<Role, RoleWords>> = {
  owner: {
    name: 'Owner',
    may: 'May do everything: write, hold and send, agree, pause, connect accounts, invite people, change settings.',
  },
  editor: {
    name: 'Editor',
    may: 'May write, hold and send, agree to others’ posts, take posts back, and pause or lift a pause.',
  },
  contributor: {
    name: 'Contributor',
    may: 'May write drafts, take posts back and pause everything. Somebody else holds and sends.',
  },
  responder: { name: 'Responder', may: 'May read everything, take posts back and pause everything. Does not write.' },
  viewer: { name: 'Viewer', may: 'May read drafts, posts and the record. Changes nothing.' },
}
