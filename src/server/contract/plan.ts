import { z } from '@hono/zod-openapi'
import { body, Done, Id, Moment, member, ORG, org, orgAnd, route } from './route.ts'
import { Manner, Parts, Repeats } from './shapes.ts'

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
  repeat: route({
    method: 'post',
    path: `${ORG}/drafts/{draft}/repeat`,
    access: member('draft', 'release'),
    summary:
      'Have a draft repeat by its rule, or give a series new words and a new rule. Each time is held on its own, under all checks and agreements, two weeks ahead.',
    request: { params: orgAnd('draft'), ...body(z.object({ revision: z.int() })) },
    answer: z.object({ id: Id }),
  }),
  series: route({
    method: 'get',
    path: `${ORG}/series`,
    access: member('read', 'read'),
    summary: 'What repeats, and what of it could not be held and waits for a person.',
    request: { params: org },
    answer: z.object({
      series: z.array(
        z.object({
          id: Id,
          speaker: Id,
          /** Who last had it repeat: it is held in their name. */
          by: z.string(),
          parts: Parts,
          targets: z.array(Id),
          variants: z.record(Id, Parts),
          manners: z.record(Id, Manner),
          tags: z.array(z.string()),
          language: z.string(),
          meant: z.record(z.string(), z.string()),
          repeats: Repeats,
          paused: z.boolean(),
          next: Moment.nullable(),
        }),
      ),
      asks: z.array(z.object({ day: z.iso.date(), draft: Id, speaker: Id, parts: Parts, why: z.string() })),
    }),
  }),
  pauseSeries: route({
    method: 'post',
    path: `${ORG}/series/{series}/pause`,
    access: member('take-back', 'release'),
    summary: 'Hold nothing more of it until somebody lets it go on. What is held stays held.',
    request: { params: orgAnd('series') },
    answer: Done,
  }),
  resumeSeries: route({
    method: 'post',
    path: `${ORG}/series/{series}/resume`,
    access: member('draft', 'release'),
    summary: 'Let it go on with what is still to come. What passed meanwhile is not made up for.',
    request: { params: orgAnd('series') },
    answer: Done,
  }),
  endSeries: route({
    method: 'delete',
    path: `${ORG}/series/{series}`,
    access: member('take-back', 'release'),
    summary: 'It repeats no more. What is held stays held.',
    request: { params: orgAnd('series') },
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
