import { z } from '@hono/zod-openapi'
import { body, member, ORG, org, orgAnd, route } from './route.ts'
import { PauseScope, Pauses, Post, Reason, SecondReader } from './shapes.ts'

/** The two switches: everything stands still, and everything is held for a second reader. */
export const pauseRoutes = {
  pause: route({
    method: 'post',
    path: `${ORG}/pauses`,
    access: member('pause', 'release'),
    summary: 'Pause everything, or one network, account or tag, now. The reason may follow.',
    request: {
      params: org,
      ...body(z.object({ scope: PauseScope.default({ kind: 'all', of: '' }), reason: Reason.default('') })),
    },
    answer: z.object({ pauses: Pauses, /** Already leaving when the pause came, by name. */ leaving: z.array(Post) }),
  }),
  pauseReason: route({
    method: 'patch',
    path: `${ORG}/pauses/{pause}`,
    access: member('pause'),
    summary: 'Say why, afterwards.',
    request: { params: orgAnd('pause'), ...body(z.object({ reason: Reason.min(1) })) },
    answer: z.object({ pauses: Pauses }),
  }),
  lift: route({
    method: 'delete',
    path: `${ORG}/pauses/{pause}`,
    access: member('lift', 'release'),
    summary: 'End a pause. Nothing leaves by it: what missed its time asks a person first.',
    request: { params: orgAnd('pause') },
    answer: z.object({ pauses: Pauses }),
  }),
  askSecondReader: route({
    method: 'post',
    path: `${ORG}/second-reader`,
    access: member('pause'),
    summary: 'Hold everything for a second reader: what has not left yet goes back to waiting for one.',
    request: { params: org, ...body(z.object({ reason: Reason.default('') })) },
    answer: z.object({ secondReader: SecondReader, /** Posts that went back to waiting. */ waiting: z.int() }),
  }),
  endSecondReader: route({
    method: 'delete',
    path: `${ORG}/second-reader`,
    access: member('lift'),
    summary: 'End that everything is held for a second reader. What waits for one waits on.',
    request: { params: org },
    answer: z.object({ secondReader: SecondReader }),
  }),
} as const
