import { z } from '@hono/zod-openapi'
import { noticeKinds } from '../../domain/notices.ts'
import { networkIds } from '../../domain/speakers.ts'
import { body, Id, Moment, member, ORG, org, route } from './route.ts'

const Wall = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const Wishes = z
  .object({
    /** Which kinds are mailed. */
    mail: z.array(z.enum(noticeKinds)),
    /** When nothing is mailed: wall times in a named zone, over midnight where `to` is earlier. */
    quiet: z.object({ from: Wall, to: Wall, zone: z.string().max(64) }).nullable(),
    /** From when on in an evening tomorrow's posts are mailed; zone null: on the organisation's clocks. */
    evening: z.object({ at: Wall, zone: z.string().max(64).nullable() }).nullable(),
  })
  .openapi('NoticeWishes')

export const noticeRoutes = {
  notices: route({
    method: 'get',
    path: `${ORG}/notices`,
    access: member('read', 'read'),
    summary: 'What people should know of now: one notice for each trouble, as long as it lasts.',
    request: { params: org },
    answer: z.object({
      notices: z.array(
        z.object({
          id: Id,
          kind: z.enum(noticeKinds),
          since: Moment,
          speaker: z.object({ id: Id, name: z.string() }),
          handle: z.string(),
          network: z.enum(networkIds),
          /** The post that is in trouble; null where it is the account. */
          post: Id.nullable(),
          says: z.string(),
        }),
      ),
    }),
  }),
  noticeWishes: route({
    method: 'get',
    path: '/api/me/notices',
    access: { kind: 'signed-in' },
    summary: 'What do I want to be mailed, and when not?',
    answer: z.object({ wishes: Wishes, /** Whether this desk can mail at all. */ canMail: z.boolean() }),
  }),
  wishNotices: route({
    method: 'put',
    path: '/api/me/notices',
    access: { kind: 'signed-in' },
    summary: 'Choose what I want to be mailed, and when not.',
    request: body(Wishes),
    answer: Wishes,
  }),
} as const
