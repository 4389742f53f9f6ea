import { z } from '@hono/zod-openapi'
import { eyesFrom } from '../../domain/agreeing.ts'
import { body, Done, Id, member, ORG, org, orgAnd, route } from './route.ts'

const Eyes = z.object({
  from: z
    .enum(eyesFrom)
    .openapi({ description: 'every: each post. ask: with a question that was meant. stop: with a stop.' }),
  named: z.array(Id).max(100).openapi({ description: 'The people asked. None: every owner and editor.' }),
})
const Day = z.string().max(10).nullable().openapi({ description: 'YYYY-MM-DD, included; null = without an end.' })
const Deputy = z.object({ person: Id, from: Day, until: Day, zone: z.string().max(64) })

export const agreementRoutes = {
  agreements: route({
    method: 'get',
    path: `${ORG}/agreements`,
    access: member('read'),
    summary: 'For each speaker: which posts other eyes read, whose, and who stands in for a leader.',
    request: { params: org },
    answer: z.object({
      agreements: z.array(
        z.object({
          speaker: Id,
          eyes: Eyes,
          /** `now`: stands in at this moment. */
          deputy: Deputy.extend({ now: z.boolean() }).nullable(),
        }),
      ),
    }),
  }),
  setEyes: route({
    method: 'put',
    path: `${ORG}/speakers/{speaker}/eyes`,
    access: member('speakers'),
    summary: 'Say which posts of a speaker other eyes read before they leave, and whose. A stop always needs them.',
    request: { params: orgAnd('speaker'), ...body(Eyes) },
    answer: Done,
  }),
  nameDeputy: route({
    method: 'put',
    path: `${ORG}/speakers/{speaker}/deputy`,
    access: member('read'),
    summary: 'A leader names who agrees in their place, for good or for days. Nobody else can.',
    request: { params: orgAnd('speaker'), ...body(Deputy) },
    answer: Done,
  }),
  endDeputy: route({
    method: 'delete',
    path: `${ORG}/speakers/{speaker}/deputy`,
    access: member('read'),
    summary: 'A leader ends their deputy’s standing in.',
    request: { params: orgAnd('speaker') },
    answer: Done,
  }),
  comment: route({
    method: 'post',
    path: `${ORG}/posts/{post}/comments`,
    access: member('read'),
    summary:
      'Say something about a post that waits. Those who are asked may suggest other words: one text for each part.',
    request: {
      params: orgAnd('post'),
      ...body(
        z.object({
          text: z.string().trim().max(2000),
          suggests: z.array(z.string().max(20_000)).min(1).max(200).nullable(),
        }),
      ),
    },
    answer: Done,
  }),
  takeWords: route({
    method: 'post',
    path: `${ORG}/posts/{post}/comments/{comment}/take`,
    access: member('draft', 'release'),
    summary:
      'Take suggested words over into the draft and ask again. Who suggested them cannot agree to them. `post` is null where something is to be settled first.',
    request: { params: z.object({ org: Id, post: Id, comment: Id }) },
    answer: z.object({ draft: Id, post: Id.nullable(), why: z.string().nullable() }),
  }),
} as const
