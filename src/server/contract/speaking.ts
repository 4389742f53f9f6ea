import { z } from '@hono/zod-openapi'
import { body, Done, Id, Moment, member, ORG, org, orgAnd, route } from './route.ts'
import {
  Card,
  Comment,
  Draft,
  DraftInput,
  HoldSeconds,
  MediaKind,
  Post,
  Reason,
  RecordEntry,
  Standing,
  TakenBack,
} from './shapes.ts'

const Media = z
  .object({
    id: Id,
    kind: MediaKind,
    width: z.int(),
    height: z.int(),
    mime: z.string(),
    name: z.string(),
    /** What was changed that a person should know of, or null. */
    says: z.string().nullable(),
  })
  .openapi('Media')

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
  makeCard: route({
    method: 'post',
    path: `${ORG}/cards`,
    access: member('draft'),
    summary: 'What a page says of itself, as a card for a post. null where it says nothing.',
    request: { params: org, ...body(z.object({ url: z.string().max(2000) })) },
    answer: z.object({ card: Card.nullable() }),
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
    request: {
      params: orgAnd('draft'),
      ...body(
        DraftInput.extend({
          revision: z.int().min(0),
          onPhone: z.boolean().nullable().optional().openapi({ description: 'Whether it is written on a phone.' }),
        }),
      ),
    },
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
      'Upload a picture or a video (the body is the file). It is stripped of its hidden data, a picture made small enough for every network.',
    request: { params: org, query: z.object({ name: z.string().max(255) }) },
    answer: Media,
  }),
  sendMedia: route({
    method: 'put',
    path: `${ORG}/uploads/{upload}`,
    access: member('draft', 'draft'),
    summary:
      'The next bytes of a picture or a video (the body, at most 8 MB). `upload` is a name that the caller chooses. Where `from` is not where it ends by now, nothing is taken and the answer says where to go on.',
    request: {
      params: org.extend({ upload: z.string().min(1).max(300) }),
      query: z.object({
        name: z.string().max(255),
        from: z.coerce.number().int().min(0),
        of: z.coerce.number().int().min(0),
      }),
    },
    answer: z.object({ arrived: z.int(), media: Media.nullable() }),
  }),
  stillMedia: route({
    method: 'post',
    path: `${ORG}/media/{media}/still`,
    access: member('draft', 'draft'),
    summary: 'Keep the first picture of one that moves, as a picture of its own.',
    request: { params: orgAnd('media') },
    answer: Media,
  }),
  posts: route({
    method: 'get',
    path: `${ORG}/posts`,
    access: member('read', 'read'),
    summary:
      'Posts: coming (still to leave), waiting (for an agreement or a person), out (public or once public), back (taken back in time).',
    request: {
      params: org,
      query: z.object({
        which: z.enum(['coming', 'waiting', 'out', 'back', 'all']),
        before: Moment.optional(),
        speaker: Id.optional(),
        account: Id.optional(),
      }),
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
