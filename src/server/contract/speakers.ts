import { z } from '@hono/zod-openapi'
import { colours, networkIds, speakerKinds } from '../../domain/speakers.ts'
import { body, Done, Id, Moment, member, ORG, org, orgAnd, route } from './route.ts'
import { Account, HoldSeconds, MediaKind, Speaker } from './shapes.ts'

const Tally = z.object({ none: z.int(), note: z.int(), ask: z.int(), stop: z.int() })
const Voice = z.object({
  speaker: Id,
  learnedAt: Moment,
  /** How many posts it was learnt from. */
  posts: z.int(),
  own: Tally,
  /** The same posts taken for a stranger's. */
  ownAsStranger: Tally.nullable(),
  others: z.record(Id, Tally),
  strangers: Tally.nullable(),
  typical: z.object({ words: z.array(z.string()), habits: z.array(z.string()) }),
})
const TypedField = z.object({
  name: z.string(),
  label: z.string(),
  hint: z.string(),
  secret: z.boolean(),
  required: z.boolean(),
})
const Typed = z.object({ network: z.enum(networkIds), typed: z.record(z.string(), z.string().max(500)) })
const State = z.string().max(200)
const Returned = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('connected'), account: Account }),
  z.object({
    kind: z.literal('choose'),
    choices: z.array(z.object({ remoteId: z.string(), handle: z.string(), name: z.string() })),
  }),
])

export const speakerRoutes = {
  networks: route({
    method: 'get',
    path: `${ORG}/networks`,
    access: member('read'),
    summary: 'The networks that can be connected, and what each asks for.',
    request: { params: org },
    answer: z.object({
      networks: z.array(
        z.object({
          id: z.enum(networkIds),
          name: z.string(),
          /** typed: by what a person types. away: on the network's own page. */
          entry: z.enum(['typed', 'away']),
          connectFields: z.array(TypedField),
          /** What an owner types once so that the network knows this desk; null where nobody need. */
          app: z.object({ isKnown: z.boolean(), steps: z.array(z.string()), fields: z.array(TypedField) }).nullable(),
        }),
      ),
    }),
  }),
  newSpeaker: route({
    method: 'post',
    path: `${ORG}/speakers`,
    access: member('draft'),
    summary: 'Add a speaker. Everybody may add their own personal one; the others need an owner.',
    request: {
      params: org,
      ...body(
        z.object({
          name: z.string().trim().min(1).max(80),
          kind: z.enum(speakerKinds),
          colour: z.enum(colours).nullable(),
          person: Id.nullable(),
          office: z.string().trim().max(80),
          recognitionOnly: z.boolean(),
        }),
      ),
    },
    answer: Speaker,
  }),
  changeSpeaker: route({
    method: 'patch',
    path: `${ORG}/speakers/{speaker}`,
    access: member('draft'),
    summary: 'Change a speaker: its owner for a personal one, an owner of the organisation for the others.',
    request: {
      params: orgAnd('speaker'),
      ...body(
        z
          .object({
            name: z.string().trim().min(1).max(80),
            colour: z.enum(colours),
            office: z.string().trim().max(80),
            holdSeconds: HoldSeconds,
            mayPost: z.array(Id).max(500),
            recognitionOnly: z.boolean(),
          })
          .partial(),
      ),
    },
    answer: Speaker,
  }),
  archiveSpeaker: route({
    method: 'delete',
    path: `${ORG}/speakers/{speaker}`,
    access: member('draft'),
    summary: 'Put a speaker away. Its posts and its record stay.',
    request: { params: orgAnd('speaker') },
    answer: Done,
  }),
  connect: route({
    method: 'post',
    path: `${ORG}/speakers/{speaker}/accounts`,
    access: member('draft'),
    summary: 'Connect an account of this speaker, or connect it again. Nothing is posted.',
    request: {
      params: orgAnd('speaker'),
      ...body(Typed),
    },
    answer: Account,
  }),
  beginVisit: route({
    method: 'post',
    path: `${ORG}/speakers/{speaker}/visits`,
    access: member('draft'),
    summary: 'The address of the network’s own page on which a person lets the desk in as this speaker.',
    request: { params: orgAnd('speaker'), ...body(Typed) },
    answer: z.object({ url: z.string() }),
  }),
  endVisit: route({
    method: 'post',
    path: `${ORG}/visits/back`,
    access: member('draft'),
    summary: 'The person is back from the network: connects the account, or says which ones there are to choose from.',
    request: {
      params: org,
      ...body(z.object({ state: State, answer: z.record(z.string().max(100), z.string().max(5000)) })),
    },
    answer: Returned,
  }),
  chooseAccount: route({
    method: 'post',
    path: `${ORG}/visits/chosen`,
    access: member('draft'),
    summary: 'Connect the account that the person chose.',
    request: { params: org, ...body(z.object({ state: State, remoteId: z.string().max(500) })) },
    answer: Returned,
  }),
  voices: route({
    method: 'get',
    path: `${ORG}/voices`,
    access: member('read'),
    summary: 'How well each speaker is known by its words, and what a test on its unread posts gave.',
    request: { params: org },
    answer: z.object({ voices: z.array(Voice) }),
  }),
  compare: route({
    method: 'post',
    path: `${ORG}/accounts/{account}/compare`,
    access: member('draft'),
    summary: 'Ask the network who this account is, and compare.',
    request: { params: orgAnd('account') },
    answer: Account,
  }),
  disconnect: route({
    method: 'delete',
    path: `${ORG}/accounts/{account}`,
    access: member('draft'),
    summary: 'Disconnect an account: its key is thrown away, its posts stay in the record.',
    request: { params: orgAnd('account') },
    answer: Done,
  }),
  timeline: route({
    method: 'get',
    path: `${ORG}/rehearsal`,
    access: member('read'),
    summary: 'What is public on the practice network.',
    request: { params: org },
    answer: z.object({
      posts: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          handle: z.string(),
          speaker: Id,
          text: z.string(),
          at: Moment,
          media: z.array(z.object({ id: Id, kind: MediaKind, alt: z.string() })),
        }),
      ),
    }),
  }),
} as const
