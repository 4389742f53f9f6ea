import { z } from '@hono/zod-openapi'
import { zoneRefused } from '../../desk/begin.ts'
import { deliveryStates } from '../../domain/delivery.ts'
import { kinds, weights } from '../../domain/findings.ts'
import { pauseScopes } from '../../domain/pause.ts'
import { rights, roles } from '../../domain/people.ts'
import { colours, networkIds, speakerKinds } from '../../domain/speakers.ts'
import { isPlainTag, MOST_TAGS } from '../../policy/tags.ts'
import { Id, Moment } from './route.ts'

/** Why somebody did something, in their words. */
export const Reason = z.string().trim().max(500)

const text = (most: number) => z.string().trim().min(1).max(most)

export const Organisation = z
  .object({
    id: Id,
    name: text(120),
    kind: text(40),
    country: z.string().length(2),
    language: z.string().min(2).max(8),
    zone: text(64),
    domains: z.array(text(253)).max(50),
    contacts: z.array(text(253)).max(50),
    holdSeconds: z.int().min(5).max(3600),
  })
  .openapi('Organisation')

export const Account = z
  .object({
    id: Id,
    speaker: Id,
    network: z.enum(networkIds),
    handle: z.string(),
    name: z.string(),
    state: z.enum(['connected', 'reconnect', 'disconnected']),
    comparedAt: Moment.nullable(),
  })
  .openapi('Account')

export const Speaker = z
  .object({
    id: Id,
    name: text(80),
    kind: z.enum(speakerKinds),
    colour: z.enum(colours),
    person: Id.nullable(),
    office: z.string().max(80),
    rehearsal: z.boolean(),
    recognitionOnly: z.boolean(),
    holdSeconds: z.int().min(5).max(3600),
    mayPost: z.array(Id),
    accounts: z.array(Account),
    /** Whether the person asking may hold and send as this speaker, or only draft. */
    youMay: z.enum(['post', 'draft', 'nothing']),
  })
  .openapi('Speaker')

export const MediaKind = z
  .enum(['moving', 'video'])
  .optional()
  .openapi({ description: 'moving: plays by itself, again and again (GIF). Absent: a still picture.' })
const Attachment = z.object({
  media: Id,
  kind: MediaKind,
  alt: z.string().max(2000).nullable(),
  decoration: z.boolean(),
})
export const HoldSeconds = z.int().min(5).max(3600)

export const Card = z
  .object({
    url: z.string().max(2000),
    title: z.string().max(300),
    description: z.string().max(1000),
    thumb: Id.nullable(),
  })
  .openapi('Card')
const Part = z.object({
  text: z.string().max(20_000),
  media: z.array(Attachment).max(20),
  card: Card.nullable().optional(),
})
export const Parts = z.tuple([Part], Part)
export const Repeats = z
  .object({
    local: z.iso
      .datetime({ local: true, precision: -1 })
      .length(16)
      .openapi({ description: 'The first time, on the clocks of the zone.', example: '2026-12-05T09:00' }),
    zone: z
      .string()
      .max(64)
      .refine((zone) => zoneRefused(zone) === null, 'No clock is known for that zone.'),
    every: z.discriminatedUnion('unit', [
      z.object({ unit: z.literal('week'), n: z.int().min(1).max(52) }),
      z.object({ unit: z.literal('month') }),
      z.object({ unit: z.literal('last-weekday') }),
    ]),
    until: z.iso.date().nullable(),
    count: z.int().min(1).max(1000).nullable(),
  })
  .openapi('Repeats')

const When = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('when-held') }),
  z.object({
    kind: z.literal('at'),
    local: z.string().max(16).openapi({ example: '2026-12-05T09:00' }),
    zone: z.string().max(64),
  }),
  z.object({ kind: z.literal('slot') }).openapi({ description: 'In the next free slot of each of its accounts.' }),
  Repeats.extend({
    kind: z.literal('repeats'),
    series: Id.nullable().openapi({ description: 'Of which these are the new words and the new rule.' }),
  }),
])

export const Manner = z
  .object({
    warning: z.string().max(500),
    visibility: z.enum(['public', 'unlisted', 'followers']),
    replies: z.enum(['everybody', 'followed', 'mentioned']),
  })
  .partial()
  .openapi('Manner')

const Tag = z.string().refine(isPlainTag, 'A tag is letters and digits, up to 30 of them.')

export const DraftInput = z
  .object({
    speaker: Id.nullable(),
    parts: Parts,
    targets: z.array(Id).max(50),
    variants: z.record(Id, Parts),
    manners: z.record(Id, Manner).default({}),
    language: z.string().max(8),
    when: When,
    tags: z.array(Tag).max(MOST_TAGS).default([]),
    meant: z.record(z.string().max(400), z.string().max(500)),
  })
  .openapi('DraftInput')

export const Draft = DraftInput.extend({
  id: Id,
  revision: z.int(),
  author: Id,
  authorName: z.string(),
  keptAt: Moment,
  /** The post made from it while that is on its way or out. */
  post: Id.nullable(),
  /** How it came about, as far as the desk knows. */
  origin: z.object({
    /** The series that it is a time of, or is to change. */
    series: Id.nullable(),
    /** The first speaker that it was kept under. */
    begunAs: Id.nullable(),
    onPhone: z.boolean().nullable(),
    /** Those of its pictures that came straight from a camera. */
    fromCamera: z.array(Id),
    /** Whether somebody agreed to a post of exactly these words by this speaker. */
    isAgreed: z.boolean(),
  }),
}).openapi('Draft')

const Finding = z
  .object({
    check: z.string(),
    kind: z.enum(kinds),
    weight: z.enum(weights),
    message: z.string(),
    data: z.record(z.string(), z.string()),
    says: z.string(),
    spot: z.union([
      z.object({ part: z.int(), from: z.int(), to: z.int() }),
      z.object({ part: z.int(), media: z.int() }),
      z.null(),
    ]),
    fixes: z.array(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('replace'),
          label: z.string(),
          part: z.int(),
          from: z.int(),
          to: z.int(),
          insert: z.string(),
        }),
        z.object({ kind: z.literal('speak-as'), label: z.string(), speaker: z.string() }),
        z.object({ kind: z.literal('describe'), label: z.string(), part: z.int(), media: z.int() }),
      ]),
    ),
    key: z.string(),
  })
  .openapi('Finding')

const Report = z
  .object({
    findings: z.array(Finding),
    /** How many further findings of a check are not listed. */
    more: z.record(z.string(), z.int()).optional(),
    clear: z.array(z.string()),
    skipped: z.array(z.object({ check: z.string(), missing: z.array(z.string()) })),
  })
  .openapi('Report')

/** What stands between a draft and its hold, decided by the server. */
export const Standing = z
  .object({
    report: Report,
    /** Keys of findings that still need a fix or an answer. */
    unsettled: z.array(z.string()),
    /** Reasons apart from findings why it cannot be held as it is. */
    blocked: z.array(z.object({ code: z.string(), why: z.string() })),
    /** Agreements that it will wait for. */
    owes: z.array(
      z.object({ kind: z.enum(['second-pair-of-eyes', 'leader']), of: z.string().nullable(), why: z.string() }),
    ),
    holdSeconds: z.int(),
    /** Why the hold is longer than usual, or null. */
    longer: z.string().nullable(),
    counts: z.array(z.object({ account: Id, used: z.int(), limit: z.int(), unit: z.string(), over: z.boolean() })),
  })
  .openapi('Standing')

const Delivery = z
  .object({
    id: Id,
    account: Id,
    network: z.enum(networkIds),
    handle: z.string(),
    state: z.enum(deliveryStates),
    dueAt: Moment,
    sentAt: Moment.nullable(),
    settledAt: Moment.nullable(),
    undoRequestedAt: Moment.nullable(),
    url: z.string().nullable(),
    said: z.string().nullable(),
  })
  .openapi('Delivery')

const Named = z.object({ id: Id, name: z.string() })

export const Post = z
  .object({
    id: Id,
    draft: Id,
    speaker: Id,
    author: Named,
    /** Who changed it last. */
    editedBy: Named,
    /** Whose suggested words were taken over. */
    suggestedBy: z.array(Named),
    submittedBy: Named,
    submittedAt: Moment,
    parts: Parts,
    variants: z.record(Id, Parts),
    manners: z.record(Id, Manner),
    when: When,
    tags: z.array(z.string()),
    report: Report,
    meant: z.record(z.string(), z.string()),
    holdSeconds: z.int(),
    /** When the first of its deliveries leaves, or left. */
    dueAt: Moment,
    /** The server's clock when this was answered: the ring runs on it. */
    serverNow: Moment,
    approvals: z.array(
      z.object({
        id: Id,
        kind: z.enum(['second-pair-of-eyes', 'leader']),
        askedOf: Named.nullable(),
        /** Who may agree in that person's place now, and up to which day (YYYY-MM-DD). */
        deputy: Named.extend({ until: z.string().nullable() }).nullable(),
        answer: z.enum(['agreed', 'not-yet']).nullable(),
        answeredBy: Named.nullable(),
        answeredAt: Moment.nullable(),
        reason: z.string().nullable(),
        youMayAnswer: z.boolean(),
      }),
    ),
    deliveries: z.array(Delivery),
    youMayTakeBack: z.boolean(),
  })
  .openapi('Post')

export const Comment = z
  .object({
    id: Id,
    /** The post about which it was said: this one, or an earlier one of the same draft. */
    post: Id,
    by: Named,
    text: z.string(),
    /** Other words, one text for each part. */
    suggests: z.array(z.string()).nullable(),
    at: Moment,
    takenAt: Moment.nullable(),
  })
  .openapi('Comment')

/** The answer to "Take it back": one of two truths, per account. */
export const TakenBack = z
  .object({
    /** True only when no account ever got it. */
    stopped: z.boolean(),
    says: z.string(),
    post: Post,
  })
  .openapi('TakenBack')

export const PauseScope = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('all'), of: z.literal('') }),
    z.object({ kind: z.literal('network'), of: z.enum(networkIds) }),
    z.object({ kind: z.literal('account'), of: Id }),
    z.object({ kind: z.literal('tag'), of: Tag }),
  ])
  .openapi('PauseScope')

export const Pauses = z.array(
  z
    .object({
      id: Id,
      scope: z.object({ kind: z.enum(pauseScopes), of: z.string() }),
      since: Moment,
      by: z.string().nullable(),
      reason: z.string(),
      /** The store was restored from a backup; everything stands still until a person lifts it. */
      afterRestore: z.boolean(),
    })
    .openapi('Pause'),
)

export const SecondReader = z
  .object({ since: Moment, by: z.string().nullable(), reason: z.string() })
  .nullable()
  .openapi('SecondReader')

export const Desk = z
  .object({
    organisation: Organisation,
    me: z.object({
      id: Id,
      name: z.string(),
      email: z.string(),
      role: z.enum(roles),
      rights: z.array(z.enum(rights)),
      twoFactor: z.boolean(),
    }),
    organisations: z.array(z.object({ id: Id, name: z.string(), role: z.enum(roles) })),
    speakers: z.array(Speaker),
    people: z.array(z.object({ id: Id, name: z.string(), role: z.enum(roles) })),
    pauses: Pauses,
    /** Everything is held for a second reader, or null. */
    secondReader: SecondReader,
    /** Posts still held that this person may take back, soonest first. */
    held: z.array(Post),
    counts: z.object({ comingUp: z.int(), waitingForMe: z.int(), drafts: z.int(), needsHuman: z.int() }),
    /** Posts taken back before anybody saw them, this month. */
    catches: z.object({ month: z.int(), public: z.int() }),
    serverNow: Moment,
  })
  .openapi('Desk')

export const RecordEntry = z
  .object({
    sequence: z.int(),
    at: Moment,
    action: z.string(),
    /** In one sentence: who did what. */
    says: z.string(),
    by: z.string().nullable(),
    from: z.string(),
    speaker: Id.nullable(),
    post: Id.nullable(),
    words: z.string().nullable(),
    hash: z.string(),
  })
  .openapi('RecordEntry')
