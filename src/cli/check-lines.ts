import { z } from 'zod'
import { linesOf } from '../archives/lines.ts'
import { look } from '../checks/engine.ts'
import type { Content } from '../domain/draft.ts'
import type { CivilMoment, Facts } from '../domain/facts.ts'
import type { Kind, Report, Weight } from '../domain/findings.ts'
import type { Speaker } from '../domain/speakers.ts'

/** A post as one line of JSON; what else stands in the line is left unread. */
const lineShape = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  /** What the organisation is: theatre, charity, council ... "ceo" is a leader's own voice. */
  org: z.string().optional(),
  orgTopic: z.string().optional(),
  /** ISO 3166 alpha-2. */
  country: z.string().optional(),
  /** ISO 639-1. */
  lang: z.string().optional(),
  /** Handles known to be right. */
  known: z.array(z.string()).optional(),
  /** ISO 8601: the day, or the moment, on which the post is looked at. */
  now: z.string().optional(),
  image: z.boolean().optional(),
  alt: z.string().nullable().optional(),
})
export type Line = z.infer<typeof lineShape>

export interface Answer {
  readonly id?: string | number | undefined
  readonly findings: readonly {
    readonly kind: Kind
    readonly weight: Weight
    readonly check: string
    /** UTF-16 offsets into the text; absent for the whole post and for pictures. */
    readonly from?: number
    readonly to?: number
    readonly message: string
  }[]
  readonly skipped: Report['skipped']
  /** Microseconds that the checks took. */
  readonly us: number
}

/** Counts the lines that could not be read. */
export interface Tally {
  unread: number
}

const WARM_UP_ROUNDS = 150
const warmUpTexts = [
  'Join us on Friday 4 December 2026, 7.30pm, at the Old Library. Tickets £12, book at https://riverside.example/play',
  'Our helpline is open until nine tonight. Call 0300 123 4567, or write to help@riverside.example, and ask for Mina.',
  'What a night! Thank you to all 300 of you who came, and to Robin Ashdown for the soup. #WinterShelter @riverside',
  'You are invited to our pubic reading on Tuesday 31 June! Register here: http://localhost:3000/draft [INSERT LINK]',
  'Ugh, my hangover. Cannot wait for my own sofa and a curry lol, that meeting was crap and so was my commute home',
  'Hi {{first_name}}, our service user Sam Hill (born 3/4/1981, sam.hill@gmail.com, 07700 900123) wrote: password: hunter2',
  'We are delighted to announce our spring season. Weeding day on Saturday 5 December, doors 10am. TBC £XX lorem ipsum',
]

/** The first looks of a process are slow until its code is compiled. They are made here, so that `us` is of a desk at work. */
function warmUp(now: Date, lexicons: Facts): void {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1)
    for (const text of warmUpTexts) answer({ text: `${text} ${round}`, org: 'theatre' }, now, lexicons)
}

/** An answer for each line, in order, while they come. */
export async function* answers(
  stream: NodeJS.ReadableStream,
  now: Date,
  lexicons: Facts,
  tally: Tally,
): AsyncGenerator<string> {
  warmUp(now, lexicons)
  for await (const line of linesOf(stream)) {
    if (line.trim() === '') continue
    const read = readLine(line)
    if ('error' in read) tally.unread += 1
    yield `${JSON.stringify('error' in read ? read : answer(read, now, lexicons))}\n`
  }
}

export function readLine(line: string): Line | { readonly id?: string | number; readonly error: string } {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return { error: 'This line is not JSON.' }
  }
  const read = lineShape.safeParse(value)
  if (read.success) return read.data
  const field = read.error.issues[0]?.path.join('.') ?? ''
  const { id } = z
    .object({ id: lineShape.shape.id.catch(undefined) })
    .catch({ id: undefined })
    .parse(value)
  return {
    ...(id === undefined ? {} : { id }),
    error: field === '' ? 'This line is not a JSON object.' : `The field "${field}" is not as it should be.`,
  }
}

/** A line that does not say its day is looked at today, but may be from one of the last years. */
export const ownDayUnknown = { 'date-conflict': { options: { yearsBack: 3 } } }

/** What all checks say of one line. */
export function answer(line: Line, now: Date, lexicons: Facts): Answer {
  const { content, facts } = postOf(line, now)
  const began = performance.now()
  const { findings, skipped } = look(content, { ...facts, ...lexicons }, line.now === undefined ? ownDayUnknown : {})
  const us = Math.round((performance.now() - began) * 1000)
  return {
    id: line.id,
    findings: findings.map(({ kind, weight, check, spot, says }) => ({
      kind,
      weight,
      check,
      ...(spot !== null && 'from' in spot ? { from: spot.from, to: spot.to } : {}),
      message: says,
    })),
    skipped,
    us,
  }
}

// These say how somebody is set up; what they post about says more of their words.
const general = new Set(['agency', 'brand', 'charity', 'company', 'nonprofit', 'organisation'])

/** The post as it would go out on an account of the organisation. */
export function postOf(line: Line, now: Date): { content: Content; facts: Facts } {
  const org = line.org ?? 'organisation'
  const language = line.lang ?? 'en'
  const speaker: Speaker = {
    id: 'speaker',
    name: org,
    kind: org === 'ceo' ? 'leader' : 'organisation',
    colour: 'river',
    person: org === 'ceo' ? 'person' : null,
    office: '',
    rehearsal: false,
    recognitionOnly: false,
    holdSeconds: 30,
    mayPost: [],
    accounts: [],
  }
  const hasPicture = line.image === true || (line.alt ?? '') !== ''
  const media = hasPicture ? [{ media: 'picture', alt: line.alt ?? null, decoration: false }] : []
  return {
    content: { speaker: speaker.id, parts: [{ text: line.text, media }], targets: [], variants: {}, language },
    facts: {
      now: momentOf(line.now) ?? localMoment(now),
      organisation: {
        name: org,
        kind: general.has(org) ? (line.orgTopic ?? org) : org,
        country: line.country ?? 'GB',
        language,
        domains: [],
        contacts: [],
      },
      speakers: [speaker],
      ...(line.known === undefined
        ? {}
        : { handles: line.known.map((handle) => handle.replace(/^@/, '').toLowerCase()) }),
    },
  }
}

/** The wall clock as written, whatever the zone behind it; noon where only the day is said. */
function momentOf(iso: string | undefined): CivilMoment | null {
  const read = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(iso ?? '')
  if (read === null) return null
  const [year = 0, month = 0, day = 0, hour = 12, minute = 0] = read
    .slice(1)
    .flatMap((part) => (part === undefined ? [] : [Number(part)]))
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
  return { year, month, day, weekday, hour, minute }
}

/** A moment on the wall clock of this machine. */
export const localMoment = (at: Date): CivilMoment => ({
  year: at.getFullYear(),
  month: at.getMonth() + 1,
  day: at.getDate(),
  weekday: at.getDay() || 7,
  hour: at.getHours(),
  minute: at.getMinutes(),
})
