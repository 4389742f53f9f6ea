import type { Access } from './route.ts'
import { member } from './route.ts'

/** A route that does not answer JSON, so it is not in the OpenAPI document; its access is checked all the same. */
export interface OtherRoute {
  readonly method: 'get'
  readonly path: string
  readonly access: Access
  readonly summary: string
  readonly answers: string
}

export const otherRoutes = {
  events: {
    method: 'get',
    path: '/api/o/{org}/events',
    access: member('read'),
    summary: 'Everything that changes, as it changes: which kind of thing and its id. Ends with the session.',
    answers: 'text/event-stream: events “change” with {what, id}; what is “everything” when some may have been missed.',
  },
  backTest: {
    method: 'get',
    path: '/api/o/{org}/back-test',
    access: member('read', 'read'),
    summary:
      'What all checks say of the last own posts: ?posts=, 1 to 5000, 1000 where nothing is said. Changes nothing.',
    answers:
      'text/event-stream: events “progress” with {done, of}, then one “result” with the counts and the posts of each check, or one “refused” with {code, why}.',
  },
  picture: {
    method: 'get',
    path: '/api/o/{org}/media/{media}',
    access: member('read', 'read'),
    summary: 'A picture, as it is kept.',
    answers: 'The bytes of the picture.',
  },
  voice: {
    method: 'get',
    path: '/api/o/{org}/speakers/{speaker}/voice',
    access: member('read'),
    summary:
      'What was learnt of how a speaker talks, for the checks in the browser; of personal speakers only their own person’s.',
    answers: 'Bytes that src/voice/pack.ts reads.',
  },
  recordExport: {
    method: 'get',
    path: '/api/o/{org}/record/export',
    access: member('record'),
    summary: 'The whole record, oldest first; enough to check the chain without this desk.',
    answers: 'application/x-ndjson: one entry a line.',
  },
} as const satisfies Record<string, OtherRoute>
