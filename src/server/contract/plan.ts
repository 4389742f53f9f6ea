import { z } from '@hono/zod-openapi'
import { body, Done, Id, Moment, member, ORG, org, orgAnd, route } from './route.ts'

const Slots = z.object({
  zone: z.string().max(64).openapi({ description: 'An IANA name, on whose clocks the times stand.' }),
  slots: z
    .array(
      z.object({
        weekday: z.int().min(1).max(7).openapi({ description: '1 = Monday' }),
        time: z
          .string()
          .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
          .openapi({ example: '09:00' }),
      }),
    )
    .max(100),
})

export const planRoutes = {
  slots: route({
    method: 'get',
    path: `${ORG}/slots`,
    access: member('read', 'read'),
    summary: 'The weekly slots of each account, and when it next has a free one.',
    request: { params: org },
    answer: z.object({ accounts: z.array(Slots.extend({ account: Id, nextFree: Moment.nullable() })) }),
  }),
  setSlots: route({
    method: 'put',
    path: `${ORG}/accounts/{account}/slots`,
    access: member('draft'),
    summary: 'Set exactly these slots of an account. What is planned already stays where it is.',
    request: { params: orgAnd('account'), ...body(Slots) },
    answer: Done,
  }),
  changePlaces: route({
    method: 'post',
    path: `${ORG}/deliveries/{delivery}/change-places`,
    access: member('release', 'release'),
    summary:
      'Two posts in slots of one account change places. 409 plan-changed unless both are still due when they were seen to be, and neither is about to leave.',
    request: {
      params: orgAnd('delivery'),
      ...body(z.object({ with: Id, dueAt: Moment, withDueAt: Moment })),
    },
    answer: Done,
  }),
} as const
