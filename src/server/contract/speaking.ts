import { z } from '@hono/zod-openapi'
import { colours, networkIds, speakerKinds } from '../../domain/speakers.ts'
import { body, Done, Id, Moment, member, ORG, org, orgAnd, route } from './route.ts'
import {
  Account,
  Comment,
  Draft,
  DraftInput,
  Pause,
  Post,
  RecordEntry,
  Speaker,
  Standing,
  TakenBack,
} from './shapes.ts'

const Tally = z.object({ none: z.int(), note: z.int(), ask: z.int(), stop: z.int() })
const Voice = z.object({
  speaker: Id,
  learnedAt: Moment,
  /** How many posts it was learnt from. */
  posts: z.int(),
  own: Tally,
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
const Reason = z.string().trim().max(500)
const HoldSeconds = z.int().min(5).max(3600)

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
          media: z.array(z.object({ id: Id, alt: z.string() })),
        }),
      ),
    }),
  }),
} as const

export const postRoutes = {
  facts: route({
    method: 'get',
    path: `${ORG}/facts`,
    access: member('draft'),
    summary: 'The facts and settings that the checks in the browser may know.',
    request: { params: org },
    answer: z.object({ facts: z.unknown(), settings: z.unknown(), voices: z.unknown(), own: z.array(z.string()) }),
  }),
  links: route({
    method: 'post',
    path: `${ORG}/links`,
    access: member('draft'),
    summary: 'Look whether these links answer.',
    request: { params: org, ...body(z.object({ links: z.array(z.string().max(2000)).max(20) })) },
    answer: z.object({ links: z.record(z.string(), z.enum(['answers', 'missing', 'no-answer'])) }),
  }),
  drafts: route({
    method: 'get',
    path: `${ORG}/drafts`,
    access: member('read', 'read'),
    summary: 'Drafts, last changed first.',
    request: { params: org },
    answer: z.object({ drafts: z.array(Draft) }),
  }),
  draft: route({
    method: 'get',
    path: `${ORG}/drafts/{draft}`,
    access: member('read', 'read'),
    summary: 'One draft.',
    request: { params: orgAnd('draft') },
    answer: Draft,
  }),
  keepDraft: route({
    method: 'put',
    path: `${ORG}/drafts/{draft}`,
    access: member('draft', 'draft'),
    summary:
      'Keep a draft under a name chosen by the caller. `revision` is the one it was based on, 0 for a new one; 409 draft-changed if somebody was faster.',
    request: { params: orgAnd('draft'), ...body(DraftInput.extend({ revision: z.int().min(0) })) },
    answer: Draft,
  }),
  discardDraft: route({
    method: 'delete',
    path: `${ORG}/drafts/{draft}`,
    access: member('draft', 'draft'),
    summary: 'Throw a draft away. It can be brought back for 30 days.',
    request: { params: orgAnd('draft') },
    answer: Done,
  }),
  restoreDraft: route({
    method: 'post',
    path: `${ORG}/drafts/{draft}/restore`,
    access: member('draft', 'draft'),
    summary: 'Bring a thrown-away draft back.',
    request: { params: orgAnd('draft') },
    answer: Draft,
  }),
  standing: route({
    method: 'get',
    path: `${ORG}/drafts/{draft}/standing`,
    access: member('draft', 'draft'),
    summary: 'What the server’s checks say of it, and what stands between it and its hold.',
    request: { params: orgAnd('draft') },
    answer: Standing,
  }),
  hold: route({
    method: 'post',
    path: `${ORG}/drafts/{draft}/hold`,
    access: member('draft', 'release'),
    summary:
      'Hold & send. It leaves when its hold is over and everybody has agreed who must. Pressing twice makes one post.',
    request: { params: orgAnd('draft'), ...body(z.object({ revision: z.int() })) },
    answer: Post,
  }),
  uploadMedia: route({
    method: 'post',
    path: `${ORG}/media`,
    access: member('draft', 'draft'),
    summary:
      'Upload a picture (the body is the file). It is stripped of its hidden data and made small enough for every network.',
    request: { params: org, query: z.object({ name: z.string().max(255) }) },
    answer: z.object({
      id: Id,
      width: z.int(),
      height: z.int(),
      mime: z.string(),
      name: z.string(),
      /** What was changed that a person should know of, or null. */
      says: z.string().nullable(),
    }),
  }),
  posts: route({
    method: 'get',
    path: `${ORG}/posts`,
    access: member('read', 'read'),
    summary:
      'Posts: coming (still to leave), waiting (for an agreement or a person), out (public or once public), back (taken back in time).',
    request: {
      params: org,
      query: z.object({ which: z.enum(['coming', 'waiting', 'out', 'back', 'all']), before: Moment.optional() }),
    },
    answer: z.object({ posts: z.array(Post), serverNow: Moment, more: z.boolean() }),
  }),
  post: route({
    method: 'get',
    path: `${ORG}/posts/{post}`,
    access: member('read', 'read'),
    summary: 'One post, and who posted it.',
    request: { params: orgAnd('post') },
    answer: z.object({ post: Post, record: z.array(RecordEntry), comments: z.array(Comment) }),
  }),
  takeBack: route({
    method: 'post',
    path: `${ORG}/posts/{post}/take-back`,
    access: member('take-back', 'release'),
    summary: 'Take it back. Either it never left, or it is being taken down: the answer says which.',
    request: { params: orgAnd('post') },
    answer: TakenBack,
  }),
  holdLonger: route({
    method: 'post',
    path: `${ORG}/posts/{post}/hold-longer`,
    access: member('take-back', 'release'),
    summary: 'Hold it for longer, counted from now.',
    request: { params: orgAnd('post'), ...body(z.object({ seconds: HoldSeconds })) },
    answer: Post,
  }),
  answerApproval: route({
    method: 'post',
    path: `${ORG}/posts/{post}/agree`,
    access: member('read', null),
    summary:
      'Agree to a post, or say not yet with a reason. Never one’s own. A leader agrees to their own voice whatever their role.',
    request: {
      params: orgAnd('post'),
      ...body(
        z.object({
          agree: z.boolean(),
          reason: Reason,
          versionSeen: Moment.openapi({ description: 'submittedAt of the post as seen.' }),
        }),
      ),
    },
    answer: Post,
  }),
  settle: route({
    method: 'post',
    path: `${ORG}/deliveries/{delivery}/settle`,
    access: member('release', null),
    summary:
      'A person decides: a missed post is still right (held again), gets a new time, or is let go; an unknown one was seen, or seen not to be there.',
    request: {
      params: orgAnd('delivery'),
      ...body(
        z.discriminatedUnion('decision', [
          z.object({ decision: z.literal('still-right') }),
          z.object({ decision: z.literal('let-go') }),
          z.object({ decision: z.literal('new-time'), local: z.string().max(16), zone: z.string().max(64) }),
          z.object({ decision: z.literal('it-is-public'), seen: Reason.min(1) }),
          z.object({ decision: z.literal('it-is-not-public'), seen: Reason.min(1) }),
          z.object({ decision: z.literal('publish-again'), seen: Reason.min(1) }),
          z.object({ decision: z.literal('removed-by-hand'), seen: Reason.min(1) }),
        ]),
      ),
    },
    answer: Post,
  }),
  pause: route({
    method: 'post',
    path: `${ORG}/pause`,
    access: member('pause', 'release'),
    summary: 'Pause everything, now. The reason may follow.',
    request: { params: org, ...body(z.object({ reason: Reason })) },
    answer: z.object({ pause: Pause, /** Already leaving when the pause came, by name. */ leaving: z.array(Post) }),
  }),
  pauseReason: route({
    method: 'put',
    path: `${ORG}/pause`,
    access: member('pause'),
    summary: 'Say why, afterwards.',
    request: { params: org, ...body(z.object({ reason: Reason.min(1) })) },
    answer: Pause,
  }),
  lift: route({
    method: 'delete',
    path: `${ORG}/pause`,
    access: member('lift'),
    summary: 'End the pause. Nothing leaves by it: what missed its time asks a person first.',
    request: { params: org },
    answer: Pause,
  }),
  record: route({
    method: 'get',
    path: `${ORG}/record`,
    access: member('read'),
    summary: 'The record, newest first.',
    request: {
      params: org,
      query: z.object({
        before: z.coerce.number().int().optional(),
        words: z.string().max(200).optional(),
        action: z.string().max(60).optional(),
        post: Id.optional(),
      }),
    },
    answer: z.object({ entries: z.array(RecordEntry), more: z.boolean() }),
  }),
  verifyRecord: route({
    method: 'get',
    path: `${ORG}/record/verify`,
    access: member('record'),
    summary: 'Does every entry follow from the one before, up to the last head kept outside?',
    request: { params: org },
    answer: z.object({
      unbroken: z.boolean(),
      entries: z.int(),
      milliseconds: z.number(),
      brokenAt: z.int().nullable(),
      says: z.string(),
      headKeptAt: Moment.nullable(),
    }),
  }),
} as const
