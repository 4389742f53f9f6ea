import { z } from '@hono/zod-openapi'
import { importSources, importStates, leftOutWhys } from '../../domain/past.ts'
import { type RefusalCode, refusals } from '../../domain/refusals.ts'
import { body, Done, Id, Moment, member, ORG, org, orgAnd, route } from './route.ts'

const Import = z
  .object({
    id: Id,
    speaker: Id,
    account: Id.nullable().openapi({ description: 'Null: from a file.' }),
    source: z.enum(importSources).nullable().openapi({ description: 'Null while a file arrives.' }),
    fileName: z.string().nullable(),
    fileBytes: z.int().nullable(),
    arrived: z.int().nullable().openapi({ description: 'Bytes of the file that are here, while it arrives.' }),
    state: z.enum(importStates),
    read: z.int(),
    kept: z.int(),
    leftOut: z.partialRecord(z.enum(leftOutWhys), z.int()).openapi({ description: 'How many were left out, by why.' }),
    fault: z
      .object({
        code: z.enum(Object.keys(refusals) as [RefusalCode, ...RefusalCode[]]),
        why: z.string(),
        line: z.int().nullable(),
      })
      .nullable(),
    begunAt: Moment,
    endedAt: Moment.nullable(),
  })
  .openapi('Import')

export const pastRoutes = {
  past: route({
    method: 'get',
    path: `${ORG}/past`,
    access: member('draft'),
    summary: 'Past posts that were read for each speaker that the caller looks after, and the last imports.',
    request: { params: org },
    answer: z.object({
      speakers: z.array(
        z.object({
          speaker: Id,
          posts: z.int(),
          from: Moment.nullable(),
          to: Moment.nullable(),
          imports: z.array(Import),
          taught: z
            .array(z.object({ id: Id, posts: z.int(), at: Moment }))
            .openapi({ description: 'Imports of posts that a person typed in, the newest first.' }),
          readable: z.array(Id).openapi({ description: 'Accounts whose network can be asked for their past.' }),
        }),
      ),
    }),
  }),
  importAccount: route({
    method: 'post',
    path: `${ORG}/accounts/{account}/import`,
    access: member('draft'),
    summary: 'Begin to read what an account said before, or go on with it. Pressing twice makes one import.',
    request: { params: orgAnd('account') },
    answer: Import,
  }),
  announceFile: route({
    method: 'post',
    path: `${ORG}/speakers/{speaker}/imports`,
    access: member('draft'),
    summary: 'Say which file of past posts will be uploaded. The same file again goes on where its upload was.',
    request: {
      params: orgAnd('speaker'),
      ...body(z.object({ name: z.string().max(255), bytes: z.int().min(1) })),
    },
    answer: Import,
  }),
  sendFile: route({
    method: 'put',
    path: `${ORG}/imports/{import}/file`,
    access: member('draft'),
    summary:
      'Upload the next part of a file (the body is the bytes, at most 8 MiB). `from` is where it ends by now: `arrived` of the answer says so. After the last part the file is looked at, and refused or read.',
    request: { params: orgAnd('import'), query: z.object({ from: z.coerce.number().int().min(0) }) },
    answer: Import,
  }),
  stopImport: route({
    method: 'post',
    path: `${ORG}/imports/{import}/stop`,
    access: member('draft'),
    summary: 'Stop an import where it is. What was read stays.',
    request: { params: orgAnd('import') },
    answer: Done,
  }),
  goOnWithImport: route({
    method: 'post',
    path: `${ORG}/imports/{import}/go-on`,
    access: member('draft'),
    summary: 'Let a stopped import go on where it was.',
    request: { params: orgAnd('import') },
    answer: Import,
  }),
  teach: route({
    method: 'post',
    path: `${ORG}/speakers/{speaker}/taught`,
    access: member('draft'),
    summary: 'Give posts of a speaker to learn its voice from. They are one import, which can be forgotten.',
    request: {
      params: orgAnd('speaker'),
      ...body(z.object({ posts: z.array(z.string().max(10_000)).min(1).max(500) })),
    },
    answer: Import,
  }),
  forgetImport: route({
    method: 'delete',
    path: `${ORG}/imports/{import}`,
    access: member('draft'),
    summary: 'Forget an import and exactly the posts that it brought. The voices are then learnt anew without them.',
    request: { params: orgAnd('import') },
    answer: z.object({ posts: z.int() }),
  }),
  forgetPast: route({
    method: 'delete',
    path: `${ORG}/speakers/{speaker}/past`,
    access: member('draft'),
    summary: 'Forget all past posts of a speaker, and stop what is being read. Posts of this desk stay.',
    request: { params: orgAnd('speaker') },
    answer: z.object({ posts: z.int() }),
  }),
} as const
