import { z } from '@hono/zod-openapi'
import { roles, scopes } from '../../domain/people.ts'
import { body, Done, Id, Moment, member, ORG, org, orgAnd, route } from './route.ts'
import { Desk, Organisation } from './shapes.ts'

const Person = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    role: z.enum(roles),
    joinedAt: Moment,
    leftAt: Moment.nullable(),
    twoFactor: z.boolean(),
    lastSeenAt: Moment.nullable(),
  })
  .openapi('Person')

const Invitation = z
  .object({
    id: Id,
    email: z.string(),
    role: z.enum(roles),
    invitedBy: z.string(),
    createdAt: Moment,
    expiresAt: Moment,
  })
  .openapi('Invitation')

const ApiKey = z
  .object({
    id: Id,
    name: z.string(),
    person: z.string(),
    scopes: z.array(z.enum(scopes)),
    createdAt: Moment,
    lastUsedAt: Moment.nullable(),
  })
  .openapi('ApiKey')

const Password = z.string().min(12).max(256)
const Name = z.string().trim().min(1).max(120)
const token = z.object({ token: z.string().min(20).max(200) })
const NewOrganisation = Organisation.pick({ name: true, kind: true, country: true, language: true, zone: true })

export const peopleRoutes = {
  begun: route({
    method: 'get',
    path: '/api/begin',
    access: { kind: 'public', because: 'The first page must know whether the desk is set up.' },
    summary: 'Is this desk set up?',
    answer: z.object({ setUp: z.boolean() }),
  }),
  begin: route({
    method: 'post',
    path: '/api/begin',
    access: { kind: 'public', because: 'It makes the first owner, once; afterwards it refuses.' },
    summary: 'Set the desk up: first organisation and first owner. Signs in.',
    request: body(
      z.object({ organisation: NewOrganisation, name: Name, email: z.email().max(254), password: Password }),
    ),
    answer: z.object({ organisation: Id }),
  }),
  me: route({
    method: 'get',
    path: '/api/me',
    access: { kind: 'signed-in' },
    summary: 'Who am I, and where do I belong?',
    answer: z.object({
      id: Id,
      name: z.string(),
      email: z.string(),
      twoFactor: z.boolean(),
      organisations: z.array(z.object({ id: Id, name: z.string(), role: z.enum(roles) })),
    }),
  }),
  sessions: route({
    method: 'get',
    path: '/api/me/sessions',
    access: { kind: 'signed-in' },
    summary: 'Where am I signed in?',
    answer: z.object({
      sessions: z.array(
        z.object({
          id: Id,
          device: z.string(),
          address: z.string(),
          since: Moment,
          lastSeen: Moment,
          current: z.boolean(),
        }),
      ),
    }),
  }),
  endSession: route({
    method: 'delete',
    path: '/api/me/sessions/{session}',
    access: { kind: 'signed-in' },
    summary: 'Sign one of my sessions out.',
    request: { params: z.object({ session: Id }) },
    answer: Done,
  }),
  newOrganisation: route({
    method: 'post',
    path: '/api/organisations',
    access: { kind: 'signed-in' },
    summary: 'Found another organisation on this desk; the caller becomes its owner.',
    request: body(NewOrganisation),
    answer: z.object({ organisation: Id }),
  }),
  invitation: route({
    method: 'get',
    path: '/api/invitations/{token}',
    access: { kind: 'public', because: 'Whoever holds the secret link may read what it offers.' },
    summary: 'What does this invitation offer?',
    request: { params: token },
    answer: z.object({
      organisation: z.string(),
      role: z.enum(roles),
      email: z.string(),
      invitedBy: z.string(),
      known: z.boolean(),
    }),
  }),
  acceptInvitation: route({
    method: 'post',
    path: '/api/invitations/{token}/accept',
    access: { kind: 'public', because: 'Whoever holds the secret link may join; a known person gives their password.' },
    summary: 'Join by invitation. Signs in.',
    request: { params: token, ...body(z.object({ name: Name, password: Password })) },
    answer: z.object({ organisation: Id }),
  }),
  desk: route({
    method: 'get',
    path: `${ORG}/desk`,
    access: member('read', 'read'),
    summary: 'All that the frame of every page needs.',
    request: { params: org },
    answer: Desk,
  }),
  organisation: route({
    method: 'patch',
    path: `${ORG}/organisation`,
    access: member('settings'),
    summary: 'Change what the organisation is called, where it is, and its usual hold.',
    request: { params: org, ...body(Organisation.omit({ id: true }).partial()) },
    answer: Organisation,
  }),
  people: route({
    method: 'get',
    path: `${ORG}/people`,
    access: member('read'),
    summary: 'Everybody at the desk, and open invitations (owners only).',
    request: { params: org },
    answer: z.object({ people: z.array(Person), invitations: z.array(Invitation) }),
  }),
  setRole: route({
    method: 'patch',
    path: `${ORG}/people/{person}`,
    access: member('people'),
    summary: 'Give a person another role.',
    request: { params: orgAnd('person'), ...body(z.object({ role: z.enum(roles) })) },
    answer: Done,
  }),
  leave: route({
    method: 'post',
    path: `${ORG}/people/{person}/leave`,
    access: member('people'),
    summary:
      'The leaver switch: ends sessions and keys, withdraws invitations, voids agreements on posts not yet sent.',
    request: { params: orgAnd('person') },
    answer: z.object({
      sessionsEnded: z.int(),
      keysWithdrawn: z.int(),
      agreementsVoided: z.int(),
      postsForReview: z.int(),
      /** Accounts that they connected: connect these again. */
      reconnect: z.array(z.object({ account: Id, handle: z.string(), network: z.string() })),
    }),
  }),
  invite: route({
    method: 'post',
    path: `${ORG}/invitations`,
    access: member('people'),
    summary: 'Invite somebody. The link is shown once; it is mailed too where the desk can mail.',
    request: { params: org, ...body(z.object({ email: z.email().max(254), role: z.enum(roles) })) },
    answer: z.object({ invitation: Invitation, link: z.string(), mailed: z.boolean() }),
  }),
  withdrawInvitation: route({
    method: 'delete',
    path: `${ORG}/invitations/{invitation}`,
    access: member('people'),
    summary: 'Withdraw an invitation.',
    request: { params: orgAnd('invitation') },
    answer: Done,
  }),
  key: route({
    method: 'get',
    path: '/api/key',
    access: { kind: 'key' },
    summary: 'Whose key is this, of which organisation, and what may it do?',
    answer: z.object({
      organisation: Id,
      key: z.string(),
      person: z.string(),
      role: z.enum(roles),
      scopes: z.array(z.enum(scopes)),
    }),
  }),
  keys: route({
    method: 'get',
    path: `${ORG}/keys`,
    access: member('draft'),
    summary: 'API keys: my own, or everybody’s for an owner.',
    request: { params: org },
    answer: z.object({ keys: z.array(ApiKey) }),
  }),
  newKey: route({
    method: 'post',
    path: `${ORG}/keys`,
    access: member('draft'),
    summary: 'Make an API key bound to me. It is shown once.',
    request: { params: org, ...body(z.object({ name: Name, scopes: z.array(z.enum(scopes)).min(1) })) },
    answer: z.object({ key: ApiKey, token: z.string() }),
  }),
  withdrawKey: route({
    method: 'delete',
    path: `${ORG}/keys/{key}`,
    access: member('draft'),
    summary: 'Withdraw an API key.',
    request: { params: orgAnd('key') },
    answer: Done,
  }),
} as const
