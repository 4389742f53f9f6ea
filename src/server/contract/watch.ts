import { z } from '@hono/zod-openapi'
import { watchKinds } from '../../domain/facts.ts'
import { weights } from '../../domain/findings.ts'
import { body, Done, Id, Moment, member, ORG, org, orgAnd, route } from './route.ts'

const Day = z.string().max(20).openapi({ description: 'YYYY-MM-DD, or MM-DD for every year.' })

const Entry = z.object({
  kind: z.enum(watchKinds),
  what: z.string().max(500),
  words: z.array(z.string().max(200)).max(200).openapi({ description: 'None: every post touches it.' }),
  from: Day,
  to: Day,
  countries: z.array(z.string().max(20)).max(60).openapi({ description: 'ISO 3166 alpha-2. None: everywhere.' }),
})
const Shown = Entry.extend({ inForce: z.boolean() })

export const watchRoutes = {
  watched: route({
    method: 'get',
    path: `${ORG}/watch`,
    access: member('read'),
    summary: 'What the desk keeps an eye on: its own entries, and those of the project for its country.',
    request: { params: org },
    answer: z.object({
      own: z.array(Shown.extend({ id: Id })),
      shipped: z.array(Shown),
      /** Own entries at most. */
      most: z.int(),
    }),
  }),
  addWatch: route({
    method: 'post',
    path: `${ORG}/watch`,
    access: member('watch'),
    summary: 'Keep an eye on something.',
    request: { params: org, ...body(Entry) },
    answer: Done,
  }),
  changeWatch: route({
    method: 'put',
    path: `${ORG}/watch/{entry}`,
    access: member('watch'),
    summary: 'Change an entry of the desk’s own.',
    request: { params: orgAnd('entry'), ...body(Entry) },
    answer: Done,
  }),
  endWatch: route({
    method: 'delete',
    path: `${ORG}/watch/{entry}`,
    access: member('watch'),
    summary: 'Watch an entry of the desk’s own no more.',
    request: { params: orgAnd('entry') },
    answer: Done,
  }),
  lookAgain: route({
    method: 'get',
    path: `${ORG}/look-again`,
    access: member('read'),
    summary:
      'Posts still to leave that would now be asked about, or stopped, for what the watch list says of their day.',
    request: { params: org },
    answer: z.object({
      posts: z.array(
        z.object({
          id: Id,
          dueAt: Moment,
          findings: z.array(z.object({ weight: z.enum(weights), says: z.string() })),
        }),
      ),
    }),
  }),
} as const
