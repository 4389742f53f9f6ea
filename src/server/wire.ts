import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import type { Log } from '../desk/deps.ts'
import { type RefusalCode, refusals } from '../domain/refusals.ts'
import { type Ctx, Refusing, refusing } from './edge.ts'

/** The one place where a "no", and whatever broke, becomes an answer. */
export function toWire(error: unknown, c: Ctx, log: Log) {
  const { refusal, where } = refusingOf(error, c, log)
  c.set('outcome', refusal.code)
  return c.json(
    {
      code: refusal.code,
      why: refusal.why,
      again: refusal.again,
      ...(where ? { where: [...where] } : {}),
      request: c.var.request,
    },
    refusals[refusal.code].status as ContentfulStatusCode,
  )
}

function refusingOf(error: unknown, c: Ctx, log: Log): Refusing {
  if (error instanceof Refusing) return error
  if (error instanceof HTTPException && error.status < 500)
    return refusing('wrong-input', 'What was sent is not readable as JSON.')
  const known = storeTrouble(error)
  log.error({ request: c.var.request, outcome: known ?? 'bug', broke: traces(error) }, 'request broke')
  return known === null ? refusing('bug', undefined, 'later') : refusing(known, undefined, 'later')
}

function* causes(error: unknown): Generator<Error & { code?: unknown }> {
  for (let at = error; at instanceof Error; at = at.cause) {
    yield at
    if (at instanceof AggregateError) for (const inner of at.errors) yield* causes(inner)
  }
}

/** Codes of Node and PostgreSQL that mean: no store at the moment. */
const away = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|08...|57P0[1-5]|53300|25006)$/
const awayWords =
  /timeout exceeded when trying to connect|Connection terminated|server closed the connection|Cannot use a pool after/

function storeTrouble(error: unknown): RefusalCode | null {
  for (const cause of causes(error)) {
    const code = String(cause.code ?? '')
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return 'disk-full'
    if (away.test(code) || awayWords.test(cause.message)) return 'desk-busy'
  }
  return null
}

/** Where something broke, without what it was given: a database's message repeats the words that it was asked to keep. */
function traces(error: unknown) {
  const all = [...causes(error)].map((cause) => ({
    name: cause.constructor.name,
    code: cause.code,
    at: cause.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8),
    says: 'query' in cause || 'severity' in cause ? undefined : cause.message,
  }))
  return all.length > 0 ? all : [{ name: typeof error }]
}

/** What does not fit, field by field, in plain words. */
export function wrongInput(issues: readonly z.core.$ZodIssue[]): Refusing {
  const where = issues.map((issue) => ({ field: issue.path.join('.') || 'body', why: wordsFor(issue) }))
  return new Refusing({ code: 'wrong-input', why: refusals['wrong-input'].why, again: 'never' }, where)
}

function wordsFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? 'This is missing.'
        : `This should be ${named(issue.expected)}.`
    case 'too_small':
      return issue.origin === 'string'
        ? Number(issue.minimum) === 1
          ? 'Write something here.'
          : `Use at least ${issue.minimum} characters.`
        : issue.origin === 'array'
          ? `Give at least ${issue.minimum}.`
          : `Give ${issue.minimum} or more.`
    case 'too_big':
      return issue.origin === 'string'
        ? `Use at most ${issue.maximum} characters.`
        : issue.origin === 'array'
          ? `Give at most ${issue.maximum}.`
          : `Give ${issue.maximum} or less.`
    case 'invalid_format':
      return formats[issue.format] ?? 'This is not written the way it should be.'
    case 'invalid_value':
      return `Choose one of: ${issue.values.map(String).join(', ')}.`
    default:
      return 'This does not fit here.'
  }
}

const formats: Readonly<Record<string, string>> = {
  email: 'This is not an e-mail address.',
  uuid: 'This is not an id of this desk.',
  datetime: 'Write a moment as 2026-12-05T09:00:00Z.',
}

const names: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}
const named = (expected: string) => names[expected] ?? expected
