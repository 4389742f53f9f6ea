import { z } from '@hono/zod-openapi'
import { Id, Moment, member, ORG, org, route } from './route.ts'
import { Standing } from './shapes.ts'

const Plan = z
  .object({
    rows: z.array(
      z.object({
        /** Of the file, on which the row begins. */
        line: z.int(),
        fate: z.enum(['draft', 'saved', 'refused']),
        text: z.string(),
        speaker: z.string(),
        handles: z.array(z.string()),
        at: z.object({ moment: Moment, zone: z.string() }).nullable(),
        /** Why it was refused, and in which column. */
        faults: z.array(z.object({ column: z.string().nullable(), why: z.string() })),
        notes: z.array(z.string()),
        draft: z.object({ id: Id, revision: z.int(), isOnItsWay: z.boolean() }).nullable(),
        standing: Standing.nullable(),
      }),
    ),
    /** Columns that nothing is read from. */
    ignored: z.array(z.string()),
  })
  .openapi('Plan')

export const planFileRoutes = {
  lookAtPlan: route({
    method: 'post',
    path: `${ORG}/plan/look`,
    access: member('draft', 'draft'),
    summary:
      'What would become of each row of a CSV table of posts to come (the body is the file, at most 2 MB and 2,000 rows), with all that the checks say. Saves nothing.',
    request: { params: org },
    answer: Plan,
  }),
  savePlan: route({
    method: 'post',
    path: `${ORG}/plan`,
    access: member('draft', 'draft'),
    summary:
      'Keep each row of such a table that is not refused as a draft. Nothing is held by it. Saving a row again makes no second draft.',
    request: { params: org },
    answer: Plan,
  }),
} as const
