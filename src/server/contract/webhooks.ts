import { z } from '@hono/zod-openapi'
import { webhookEvents } from '../../domain/webhooks.ts'
import { body, Done, Id, Moment, member, ORG, org, orgAnd, route } from './route.ts'

export const webhookRoutes = {
  webhooks: route({
    method: 'get',
    path: `${ORG}/webhooks`,
    access: member('settings'),
    summary: 'Addresses of other systems that are called when something happens here, each with its last calls.',
    request: { params: org },
    answer: z.object({
      webhooks: z.array(
        z.object({
          id: Id,
          url: z.string(),
          events: z.array(z.enum(webhookEvents)),
          createdAt: Moment,
          /** It is called no more: since when, and why. */
          rests: z.object({ since: Moment, why: z.string() }).nullable(),
          calls: z.array(
            z.object({
              id: Id,
              event: z.enum([...webhookEvents, 'test']),
              at: Moment,
              tries: z.int(),
              takenAt: Moment.nullable(),
              said: z.string().nullable(),
            }),
          ),
        }),
      ),
    }),
  }),
  addWebhook: route({
    method: 'post',
    path: `${ORG}/webhooks`,
    access: member('settings'),
    summary:
      'Have an address called for these kinds of entries of the record, signed as https://www.standardwebhooks.com says: webhook-id, webhook-timestamp, webhook-signature. The body is {type, timestamp, data: {organisation, sequence, speaker, post}}. Every call is made until one is answered with 2xx, for a day at most: at least once, in any order, always under the same webhook-id. Nothing is told of personal speakers. The secret is shown once.',
    request: {
      params: org,
      ...body(z.object({ url: z.url().max(2000), events: z.array(z.enum(webhookEvents)).min(1) })),
    },
    answer: z.object({ id: Id, secret: z.string() }),
  }),
  removeWebhook: route({
    method: 'delete',
    path: `${ORG}/webhooks/{webhook}`,
    access: member('settings'),
    summary: 'Call it no more, and throw away what it did not take.',
    request: { params: orgAnd('webhook') },
    answer: Done,
  }),
  testWebhook: route({
    method: 'post',
    path: `${ORG}/webhooks/{webhook}/test`,
    access: member('settings'),
    summary: 'Call it once with the type “test”.',
    request: { params: orgAnd('webhook') },
    answer: Done,
  }),
  resumeWebhook: route({
    method: 'post',
    path: `${ORG}/webhooks/{webhook}/resume`,
    access: member('settings'),
    summary: 'Call one that rests again, beginning with what it did not take.',
    request: { params: orgAnd('webhook') },
    answer: Done,
  }),
} as const
