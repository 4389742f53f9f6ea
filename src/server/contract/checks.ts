import { z } from '@hono/zod-openapi'
import { weights } from '../../domain/findings.ts'
import { body, Done, Id, Moment, member, ORG, org, route } from './route.ts'

const Reason = z.string().trim().max(500)
const ofCheck = z.object({ org: Id, check: z.string().max(60) })

/** Words as they stand in a text. */
const Words = z
  .string()
  .max(400)
  .refine((words) => words.trim() !== '' && words.isWellFormed() && !words.includes('\0'))

const Option = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('words'), value: z.array(z.string()) }),
    z.object({ kind: z.literal('number'), value: z.number(), least: z.number(), most: z.number() }),
    z.object({ kind: z.literal('choice'), value: z.string(), of: z.array(z.string()) }),
    z.object({ kind: z.literal('switch'), value: z.boolean() }),
  ])
  .and(z.object({ name: z.string(), title: z.string(), /** Whether it is as shipped. */ shipped: z.boolean() }))

/** What was set for a check, or would be. */
const Change = z.object({
  weight: z.enum(weights).nullable().openapi({ description: 'Null: as shipped.' }),
  off: Reason.nullable().openapi({ description: 'Why it is off. Null: it is on.' }),
  options: z
    .record(z.string().max(60), z.unknown())
    .optional()
    .openapi({ description: 'By name; null: as shipped. What is not named stays.' }),
})

const Hit = z.object({
  id: z.string(),
  at: Moment.nullable(),
  weight: z.enum(weights),
  says: z.string(),
  /** The words that it stands on; none for the whole post. */
  words: z.array(z.string()),
  text: z.string(),
})

/** Posts, each counted once by its heaviest finding. */
const Counts = z.object({
  looked: z.int(),
  noted: z.int(),
  asked: z.int(),
  stopped: z.int(),
  /** Not looked at, for want of the facts in `missing`. */
  skipped: z.int(),
  missing: z.array(z.string()),
  share: z.number().openapi({ description: 'Of those looked at, how many it would interrupt: 0 to 1.' }),
  tooOften: z.string().nullable(),
  hits: z.array(Hit),
})

const Variant = Counts.extend({
  off: z.boolean(),
  ofText: z.array(Hit.pick({ weight: true, says: true, words: true })).nullable(),
})

/** What the stream of a back-test ends with. */
export const BackTest = z.object({
  posts: z.int(),
  noted: z.int(),
  asked: z.int(),
  stopped: z.int(),
  checks: z.array(Counts.extend({ check: z.string(), title: z.string() })),
  off: z.array(z.string()),
})

export const checkRoutes = {
  checks: route({
    method: 'get',
    path: `${ORG}/checks`,
    access: member('read'),
    summary: 'Every check with its page, its setting here, and what became of its interruptions in 30 days.',
    request: { params: org },
    answer: z.object({
      days: z.int(),
      /** Held in those days, personal speakers apart. */
      posts: z.int(),
      checks: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          weight: z.enum(weights),
          shipped: z.enum(weights),
          off: z.string().nullable(),
          page: z.string(),
          /** Where it comes from: what happened to somebody. */
          story: z.object({ title: z.string(), told: z.string() }).nullable(),
          /** Words that are always right here. */
          meant: z.array(z.string()),
          mayMean: z.boolean(),
          options: z.array(Option),
          month: z.object({
            interrupted: z.int(),
            followed: z.int(),
            meant: z.int(),
            open: z.int(),
            /** The most frequent first, at most 5. */
            reasons: z.array(z.object({ reason: z.string(), times: z.int() })),
            /** In words, where it interrupts more posts than it is worth. */
            tooOften: z.string().nullable(),
          }),
        }),
      ),
    }),
  }),
  setCheck: route({
    method: 'patch',
    path: `${ORG}/checks/{check}`,
    access: member('settings'),
    summary: 'Change a check’s weight or options, or switch it off with a reason.',
    request: { params: ofCheck, ...body(Change) },
    answer: Done,
  }),
  previewCheck: route({
    method: 'post',
    path: `${ORG}/checks/{check}/preview`,
    access: member('draft'),
    summary:
      'What a change would have done: the check as it is and as it would be, over the last 1,000 own posts and over a text. Changes nothing.',
    request: { params: ofCheck, ...body(Change.extend({ text: z.string().max(20_000).nullable() })) },
    answer: z.object({ posts: z.int(), before: Variant, after: Variant }),
  }),
  meanForAll: route({
    method: 'post',
    path: `${ORG}/checks/{check}/meant`,
    access: member('mean'),
    summary:
      'Words that are always right here: the check notes them and asks no more. Never private data, never secrets.',
    request: { params: ofCheck, ...body(z.object({ words: Words })) },
    answer: Done,
  }),
  meanNoMore: route({
    method: 'delete',
    path: `${ORG}/checks/{check}/meant`,
    access: member('mean'),
    summary: 'Ask about these words again.',
    request: { params: ofCheck, query: z.object({ words: Words }) },
    answer: Done,
  }),
} as const
