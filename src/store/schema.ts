import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { EyesFrom } from '../domain/agreeing.ts'
import type { DeliveryState, Progress, Ref } from '../domain/delivery.ts'
import type { Manner, Parts, When } from '../domain/draft.ts'
import type { OwnWatchEntry } from '../domain/facts.ts'
import type { CheckSetting, Report, Weight } from '../domain/findings.ts'
import type { Evening, NoticeKind, QuietHours } from '../domain/notices.ts'
import type { Refusal } from '../domain/outcome.ts'
import type { ImportSource, ImportState, LeftOutWhy } from '../domain/past.ts'
import type { PauseScope } from '../domain/pause.ts'
import type { Role, Scope } from '../domain/people.ts'
import type { Repeats, Slot } from '../domain/plan.ts'
import type { Colour, NetworkId, SpeakerKind } from '../domain/speakers.ts'
import type { Cues, VoiceAbout } from '../domain/voices.ts'
import type { WebhookEvent } from '../domain/webhooks.ts'

const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  fromDriver: (value) => new Uint8Array(value),
})
const moment = () => timestamp({ withTimezone: true })
const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`)

// ---- people: person, session, credential, verification, twoFactor, passkey and rateLimit have the fields that better-auth asks for ----

export const person = pgTable('person', {
  id: id(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  createdAt: moment().notNull().defaultNow(),
  updatedAt: moment().notNull().defaultNow(),
  twoFactorEnabled: boolean().default(false),
})

export const session = pgTable(
  'session',
  {
    id: id(),
    expiresAt: moment().notNull(),
    token: text().notNull().unique(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    userId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
  },
  (t) => [index().on(t.userId)],
)

export const credential = pgTable(
  'credential',
  {
    id: id(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    password: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [index().on(t.userId)],
)

export const verification = pgTable(
  'verification',
  {
    id: id(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [index().on(t.identifier)],
)

export const twoFactor = pgTable(
  'two_factor',
  {
    id: id(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    verified: boolean(),
    failedVerificationCount: integer(),
    lockedUntil: moment(),
  },
  (t) => [index().on(t.userId)],
)

export const passkey = pgTable(
  'passkey',
  {
    id: id(),
    name: text(),
    publicKey: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    credentialID: text().notNull(),
    counter: integer().notNull(),
    deviceType: text().notNull(),
    backedUp: boolean().notNull(),
    transports: text(),
    createdAt: moment(),
    aaguid: text(),
  },
  (t) => [index().on(t.userId)],
)

export const rateLimit = pgTable('rate_limit', {
  id: id(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: bigint({ mode: 'number' }).notNull(),
})

export const organisation = pgTable('organisation', {
  id: id(),
  name: text().notNull(),
  kind: text().notNull().default('charity'),
  country: text().notNull().default('GB'),
  language: text().notNull().default('en'),
  zone: text().notNull().default('Europe/London'),
  /** Own web domains, addresses and numbers: public, never private data. */
  domains: text().array().notNull().default([]),
  contacts: text().array().notNull().default([]),
  holdSeconds: integer().notNull().default(30),
  checks: jsonb().$type<Record<string, CheckSetting>>().notNull().default({}),
  /** What it keeps an eye on, beside what the project ships. */
  watch: jsonb().$type<OwnWatchEntry[]>().notNull().default([]),
  createdAt: moment().notNull().defaultNow(),
})
const organisationId = () =>
  uuid()
    .notNull()
    .references(() => organisation.id)

export const membership = pgTable(
  'membership',
  {
    organisationId: organisationId(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    role: text().$type<Role>().notNull(),
    joinedAt: moment().notNull().defaultNow(),
    leftAt: moment(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.personId] }), index().on(t.personId)],
)

export const invitation = pgTable(
  'invitation',
  {
    id: id(),
    organisationId: organisationId(),
    email: text().notNull(),
    role: text().$type<Role>().notNull(),
    /** SHA-256 of the secret in the link. */
    tokenHash: text().notNull().unique(),
    invitedBy: uuid()
      .notNull()
      .references(() => person.id),
    createdAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    acceptedAt: moment(),
    withdrawnAt: moment(),
  },
  (t) => [index().on(t.organisationId)],
)

export const apiKey = pgTable(
  'api_key',
  {
    id: id(),
    organisationId: organisationId(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    name: text().notNull(),
    tokenHash: text().notNull().unique(),
    scopes: text().array().$type<Scope[]>().notNull(),
    createdAt: moment().notNull().defaultNow(),
    lastUsedAt: moment(),
    withdrawnAt: moment(),
  },
  (t) => [index().on(t.organisationId)],
)

// ---- speakers and accounts ----

export const speaker = pgTable(
  'speaker',
  {
    id: id(),
    organisationId: organisationId(),
    name: text().notNull(),
    kind: text().$type<SpeakerKind>().notNull(),
    colour: text().$type<Colour>().notNull(),
    personId: uuid().references(() => person.id),
    office: text().notNull().default(''),
    rehearsal: boolean().notNull().default(false),
    recognitionOnly: boolean().notNull().default(false),
    holdSeconds: integer().notNull().default(30),
    createdAt: moment().notNull().defaultNow(),
    archivedAt: moment(),
  },
  (t) => [
    unique().on(t.organisationId, t.id),
    check('speaker_has_its_person', sql`(${t.kind} = 'organisation') = (${t.personId} is null)`),
    check('speaker_hold_seconds', sql`${t.holdSeconds} between 5 and 3600`),
  ],
)

export const speakerPerson = pgTable(
  'speaker_person',
  {
    organisationId: organisationId(),
    speakerId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
  },
  (t) => [
    primaryKey({ columns: [t.speakerId, t.personId] }),
    foreignKey({ columns: [t.organisationId, t.speakerId], foreignColumns: [speaker.organisationId, speaker.id] }),
  ],
)

export const account = pgTable(
  'account',
  {
    id: id(),
    organisationId: organisationId(),
    speakerId: uuid().notNull(),
    network: text().$type<NetworkId>().notNull(),
    remoteId: text().notNull(),
    handle: text().notNull(),
    name: text().notNull(),
    service: text().notNull(),
    /** Sealed with the desk's key; empty when disconnected. */
    secret: bytes().notNull(),
    /** When its key ends for good and a person must let the desk in again. */
    endsAt: moment(),
    state: text().$type<'connected' | 'reconnect' | 'disconnected'>().notNull().default('connected'),
    connectedBy: uuid()
      .notNull()
      .references(() => person.id),
    createdAt: moment().notNull().defaultNow(),
    comparedAt: moment(),
  },
  (t) => [
    unique().on(t.organisationId, t.id),
    unique().on(t.organisationId, t.network, t.remoteId),
    foreignKey({ columns: [t.organisationId, t.speakerId], foreignColumns: [speaker.organisationId, speaker.id] }),
  ],
)

/** How a network, or one of its servers, knows this desk: what a person is sent there with. */
export const app = pgTable(
  'app',
  {
    organisationId: organisationId(),
    network: text().$type<NetworkId>().notNull(),
    /** '' where the network has one server only. */
    service: text().notNull(),
    /** Sealed with the desk's key. */
    secret: bytes().notNull(),
    madeBy: uuid()
      .notNull()
      .references(() => person.id),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.network, t.service] })],
)

/** A person who went to a network's own page to let the desk in, until they are back. */
export const visit = pgTable(
  'visit',
  {
    id: uuid().primaryKey(),
    organisationId: organisationId(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    speakerId: uuid().notNull(),
    network: text().$type<NetworkId>().notNull(),
    service: text().notNull(),
    /** Of what the network hands back; the value itself is only in the person's browser. */
    stateHash: text().notNull().unique(),
    /** What the network's client needs to go on, sealed. */
    kept: bytes().notNull(),
    /** The accounts that the person may choose from, sealed; null until they are back. */
    choices: bytes(),
    endsAt: moment().notNull(),
  },
  (t) => [
    index().on(t.endsAt),
    foreignKey({ columns: [t.organisationId, t.speakerId], foreignColumns: [speaker.organisationId, speaker.id] }),
  ],
)

// ---- words ----

export const media = pgTable(
  'media',
  {
    id: id(),
    organisationId: organisationId(),
    sha256: text().notNull(),
    mime: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    /** Length of a video; null of a picture. */
    seconds: real(),
    bytes: bytes().notNull(),
    fileName: text().notNull(),
    /** Whether it came straight from a camera, by what it hid; null: nobody looked. */
    fromCamera: boolean(),
    uploadedBy: uuid()
      .notNull()
      .references(() => person.id),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [unique().on(t.organisationId, t.id)],
)

export const draft = pgTable(
  'draft',
  {
    /** Chosen by the browser, so that a draft begun offline keeps its name. */
    id: uuid().primaryKey(),
    organisationId: organisationId(),
    authorId: uuid()
      .notNull()
      .references(() => person.id),
    editedBy: uuid()
      .notNull()
      .references(() => person.id),
    revision: integer().notNull().default(1),
    speakerId: uuid(),
    parts: jsonb().$type<Parts>().notNull(),
    targets: uuid().array().notNull().default([]),
    variants: jsonb().$type<Record<string, Parts>>().notNull().default({}),
    manners: jsonb().$type<Record<string, Manner>>().notNull().default({}),
    language: text().notNull().default('en'),
    when: jsonb().$type<When>().notNull(),
    tags: text().array().notNull().default([]),
    meant: jsonb().$type<Record<string, string>>().notNull().default({}),
    /** The first speaker that it was kept under. */
    begunAs: uuid(),
    /** Whether it was last kept from a phone, as the browser said; null: not known. */
    onPhone: boolean(),
    createdAt: moment().notNull().defaultNow(),
    updatedAt: moment().notNull().defaultNow(),
    /** Set while a post made from it is on its way or out; a post taken back clears it. */
    postId: uuid(),
    discardedAt: moment(),
  },
  (t) => [
    index().on(t.organisationId, t.updatedAt),
    foreignKey({ columns: [t.organisationId, t.speakerId], foreignColumns: [speaker.organisationId, speaker.id] }),
  ],
)

/** A finding that asked or stopped while somebody wrote, and what became of it. */
export const interruption = pgTable(
  'interruption',
  {
    organisationId: organisationId(),
    draftId: uuid()
      .notNull()
      .references(() => draft.id),
    key: text().notNull(),
    check: text().notNull(),
    weight: text().$type<Weight>().notNull(),
    firstAt: moment().notNull().defaultNow(),
    /** followed: the words changed and it was gone when they were held. meant: held with a reason. null: not held yet. */
    outcome: text().$type<'followed' | 'meant'>(),
    reason: text(),
  },
  (t) => [primaryKey({ columns: [t.draftId, t.key] }), index().on(t.organisationId, t.firstAt)],
)

/**
 * What was known beside the words of a draft while it was for a speaker, when the desk last looked. Once a post left, it
 * tells which of it spoke for a change of speaker.
 */
export const aim = pgTable(
  'aim',
  {
    organisationId: organisationId(),
    draftId: uuid()
      .notNull()
      .references(() => draft.id),
    speakerId: uuid().notNull(),
    cues: jsonb().$type<Cues>().notNull(),
    /** The speakers that the checks offered instead. */
    offered: uuid().array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.draftId, t.speakerId] }),
    index().on(t.organisationId),
    foreignKey({ columns: [t.organisationId, t.speakerId], foreignColumns: [speaker.organisationId, speaker.id] }),
  ],
)

/** Words as they were when somebody pressed hold & send. Never changed: an edit takes it back and makes another. */
export const post = pgTable(
  'post',
  {
    id: id(),
    organisationId: organisationId(),
    draftId: uuid()
      .notNull()
      .references(() => draft.id),
    speakerId: uuid().notNull(),
    authorId: uuid()
      .notNull()
      .references(() => person.id),
    editedBy: uuid()
      .notNull()
      .references(() => person.id),
    submittedBy: uuid()
      .notNull()
      .references(() => person.id),
    parts: jsonb().$type<Parts>().notNull(),
    variants: jsonb().$type<Record<string, Parts>>().notNull(),
    manners: jsonb().$type<Record<string, Manner>>().notNull().default({}),
    language: text().notNull(),
    when: jsonb().$type<When>().notNull(),
    tags: text().array().notNull().default([]),
    report: jsonb().$type<Report>().notNull(),
    meant: jsonb().$type<Record<string, string>>().notNull(),
    onPhone: boolean(),
    /** SHA-256 over the words, the time and the recipients: what an approval agrees to. */
    versionHash: text().notNull(),
    holdSeconds: integer().notNull(),
    submittedAt: moment().notNull().defaultNow(),
  },
  (t) => [
    unique().on(t.organisationId, t.id),
    index().on(t.organisationId, t.submittedAt),
    foreignKey({ columns: [t.organisationId, t.speakerId], foreignColumns: [speaker.organisationId, speaker.id] }),
  ],
)

/** An agreement that a post needs before it is held, and who gave it. */
export const approval = pgTable(
  'approval',
  {
    id: id(),
    organisationId: organisationId(),
    postId: uuid().notNull(),
    kind: text().$type<'second-pair-of-eyes' | 'leader'>().notNull(),
    /** Only this person may give it; null = anybody with the right who is not the author. */
    askedOf: uuid().references(() => person.id),
    answer: text().$type<'agreed' | 'not-yet'>(),
    answeredBy: uuid().references(() => person.id),
    answeredAt: moment(),
    reason: text(),
    askedAt: moment().notNull().defaultNow(),
    /** When those asked are told next; null = not again. */
    remindAt: moment().defaultNow(),
  },
  (t) => [
    index().on(t.postId),
    index().on(t.remindAt),
    foreignKey({ columns: [t.organisationId, t.postId], foreignColumns: [post.organisationId, post.id] }),
  ],
)

/** One post to one account. Its row is the only arbiter of what may happen to it. */
export const delivery = pgTable(
  'delivery',
  {
    id: id(),
    organisationId: organisationId(),
    postId: uuid().notNull(),
    accountId: uuid().notNull(),
    network: text().$type<NetworkId>().notNull(),
    /** Who the account was when the post was held; compared before each send. */
    expectedRemoteId: text().notNull(),
    state: text().$type<DeliveryState>().notNull(),
    dueAt: moment().notNull(),
    /** The exact bytes that are sent, and their SHA-256. */
    body: text().notNull(),
    bodyHash: text().notNull(),
    attempt: integer().notNull().default(0),
    /** An attempt began whose outcome is not proven "not accepted". */
    mayBePublic: boolean().notNull().default(false),
    /** Its time passed while nobody knew what became of it. */
    late: boolean().notNull().default(false),
    fence: bigint({ mode: 'number' }).notNull().default(0),
    leaseUntil: moment(),
    worker: text(),
    /** The network's own names for what hangs on its parts, and when they were given. */
    uploads: jsonb().$type<Progress['uploads']>(),
    uploadedAt: moment(),
    nextLookAt: moment(),
    looks: integer().notNull().default(0),
    absentSince: moment(),
    undoRequestedAt: moment(),
    undoRequestedBy: uuid().references(() => person.id),
    /** Once set, nothing may ever send this delivery again. */
    tombstoneAt: moment(),
    sentAt: moment(),
    settledAt: moment(),
    /** Its parts that are public or were, from the first one on; the first names the whole. */
    placed: jsonb().$type<readonly Ref[]>().notNull().default([]),
    remoteId: text(),
    url: text(),
    /** What the network or the desk said last, in words for a person. */
    said: text(),
    evidence: text(),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [
    unique().on(t.organisationId, t.id),
    uniqueIndex().on(t.accountId, t.remoteId),
    index().on(t.state, t.dueAt),
    index().on(t.postId),
    index('delivery_organisation_id_time_index').on(t.organisationId, sql`coalesce(${t.sentAt}, ${t.dueAt})`),
    index().on(t.organisationId, t.state),
    index('delivery_taken_back_index')
      .on(t.organisationId, t.undoRequestedAt)
      .where(sql`${t.undoRequestedAt} is not null`),
    foreignKey({ columns: [t.organisationId, t.postId], foreignColumns: [post.organisationId, post.id] }),
    foreignKey({ columns: [t.organisationId, t.accountId], foreignColumns: [account.organisationId, account.id] }),
  ],
)

/** One try to send or to take down. Written before the first byte leaves. */
export const attempt = pgTable(
  'attempt',
  {
    id: id(),
    organisationId: organisationId(),
    deliveryId: uuid().notNull(),
    number: integer().notNull(),
    kind: text().$type<'publish' | 'find' | 'remove'>().notNull(),
    /** How many parts were public when it began. */
    placed: integer().notNull().default(0),
    fence: bigint({ mode: 'number' }).notNull(),
    worker: text().notNull(),
    startedAt: moment().notNull().defaultNow(),
    deadline: moment().notNull(),
    endedAt: moment(),
    outcome: text(),
    trace: text(),
  },
  (t) => [
    unique().on(t.deliveryId, t.kind, t.number),
    foreignKey({ columns: [t.organisationId, t.deliveryId], foreignColumns: [delivery.organisationId, delivery.id] }),
  ],
)

/** What every claim and every hold passes. Its lock is in src/store/gate.ts: pauses close it. */
export const gate = pgTable('gate', {
  organisationId: organisationId().primaryKey(),
  /** Not null: whatever is held owes a second pair of eyes. */
  secondReaderSince: moment(),
  secondReaderBy: uuid().references(() => person.id),
  secondReaderReason: text().notNull().default(''),
})

// ---- what was said before ----

/** The reading of a speaker's past, from an account or from a file. Its row says what is still to be read. */
export const pastImport = pgTable(
  'import',
  {
    id: id(),
    organisationId: organisationId(),
    speakerId: uuid().notNull(),
    /** Null: from a file. */
    accountId: uuid(),
    /** What it is read from; null while a file arrives. */
    source: text().$type<ImportSource>(),
    fileName: text(),
    fileBytes: bigint({ mode: 'number' }),
    state: text().$type<ImportState>().notNull(),
    /** A network's own word for where to go on; of a file, how much of it was read. Null at the beginning. */
    cursor: text(),
    read: integer().notNull().default(0),
    kept: integer().notNull().default(0),
    leftOut: jsonb().$type<Partial<Record<LeftOutWhy, number>>>().notNull().default({}),
    fault: jsonb().$type<Pick<Refusal, 'code' | 'why'> & { readonly line: number | null }>(),
    /** Tries since it last came further. */
    tries: integer().notNull().default(0),
    /** When a worker may take it; while one reads, the end of its lease. */
    nextAt: moment().notNull().defaultNow(),
    worker: text(),
    /** Null: begun at the command line. */
    begunBy: uuid().references(() => person.id),
    begunAt: moment().notNull().defaultNow(),
    endedAt: moment(),
  },
  (t) => [
    unique().on(t.organisationId, t.id),
    index().on(t.speakerId, t.begunAt),
    index().on(t.state, t.nextAt),
    foreignKey({ columns: [t.organisationId, t.speakerId], foreignColumns: [speaker.organisationId, speaker.id] }),
    foreignKey({ columns: [t.organisationId, t.accountId], foreignColumns: [account.organisationId, account.id] }),
  ],
)

/** Something that a speaker said before this desk, or outside it; each thing once. */
export const pastPost = pgTable(
  'past_post',
  {
    organisationId: organisationId(),
    speakerId: uuid().notNull(),
    /** The network's own name of it; where there is none, its sameness. */
    key: text().notNull(),
    /** SHA-256 over its words and its minute: what stands under two names is one all the same. */
    sameness: text().notNull(),
    importId: uuid().notNull(),
    accountId: uuid(),
    source: text().$type<ImportSource>().notNull(),
    saidAt: moment().notNull(),
    text: text().notNull(),
    language: text(),
    isReply: boolean().notNull(),
    links: text().array().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.speakerId, t.key] }),
    unique().on(t.speakerId, t.sameness),
    index().on(t.speakerId, t.saidAt, t.key),
    foreignKey({ columns: [t.organisationId, t.importId], foreignColumns: [pastImport.organisationId, pastImport.id] }),
    foreignKey({ columns: [t.organisationId, t.speakerId], foreignColumns: [speaker.organisationId, speaker.id] }),
  ],
)

// ---- the record ----

export const recordHead = pgTable('record_head', {
  organisationId: organisationId().primaryKey(),
  sequence: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
})

export const recordEntry = pgTable(
  'record_entry',
  {
    organisationId: organisationId(),
    sequence: bigint({ mode: 'number' }).notNull(),
    at: moment().notNull(),
    action: text().notNull(),
    personId: uuid(),
    speakerId: uuid(),
    postId: uuid(),
    /** The exact bytes that were hashed; jsonb would not keep them. */
    entry: text().notNull(),
    previous: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.sequence] }),
    index().on(t.organisationId, t.postId),
    index().on(t.organisationId, t.at),
    index('record_entry_rules_changed')
      .on(t.organisationId, t.at)
      .where(sql`${t.action} in ('check-changed', 'watch-changed', 'eyes-changed')`),
  ],
)

/** Plain personal fields of an entry; the entry holds only their salted hashes, so these can be erased. */
export const recordPrivate = pgTable(
  'record_private',
  {
    organisationId: organisationId(),
    sequence: bigint({ mode: 'number' }).notNull(),
    field: text().notNull(),
    salt: text().notNull(),
    value: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.sequence, t.field] })],
)

// ---- the practice network: what is public on it ----

export const rehearsalPost = pgTable(
  'rehearsal_post',
  {
    remoteId: text().notNull(),
    key: text().notNull(),
    body: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
    removedAt: moment(),
    /** How often a new copy was made of it: more than one is a double post. */
    copies: integer().notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.remoteId, t.key] })],
)

// ---- voices ----

/** What was learnt of how a speaker talks. It can be learnt again from what the speaker said at any time. */
export const voice = pgTable(
  'voice',
  {
    speakerId: uuid().primaryKey(),
    organisationId: organisationId(),
    /** Which posts it was learnt from, and by which version: another one means that it is to be learnt again. */
    basis: text().notNull(),
    /** How it is written is known to src/voice/pack.ts alone. */
    packed: bytes().notNull(),
    about: jsonb().$type<VoiceAbout>().notNull(),
    learnedAt: moment().notNull(),
    /** How long all voices of the organisation took. */
    tookMs: integer().notNull(),
  },
  (t) => [
    index().on(t.organisationId),
    foreignKey({ columns: [t.organisationId, t.speakerId], foreignColumns: [speaker.organisationId, speaker.id] }),
  ],
)

// ---- the plan ----

/** At which wall times of every week an account speaks. */
export const accountSlots = pgTable(
  'account_slots',
  {
    accountId: uuid().primaryKey(),
    organisationId: organisationId(),
    zone: text().notNull(),
    slots: jsonb().$type<readonly Slot[]>().notNull(),
  },
  (t) => [
    index().on(t.organisationId),
    foreignKey({ columns: [t.organisationId, t.accountId], foreignColumns: [account.organisationId, account.id] }),
  ],
)

/** Words that are said again by a rule. Each time becomes a post of its own. */
export const series = pgTable(
  'series',
  {
    id: id(),
    organisationId: organisationId(),
    /** What it was begun from, so that beginning it twice makes one. */
    draftId: uuid().notNull().unique(),
    speakerId: uuid().notNull(),
    authorId: uuid()
      .notNull()
      .references(() => person.id),
    /** Who last had it repeat: in their name it is held. */
    editedBy: uuid()
      .notNull()
      .references(() => person.id),
    parts: jsonb().$type<Parts>().notNull(),
    targets: uuid().array().notNull(),
    variants: jsonb().$type<Record<string, Parts>>().notNull(),
    manners: jsonb().$type<Record<string, Manner>>().notNull(),
    tags: text().array().notNull().default([]),
    language: text().notNull(),
    meant: jsonb().$type<Record<string, string>>().notNull(),
    repeats: jsonb().$type<Repeats>().notNull(),
    /** The last day that was made: whatever its words or rule become, nothing is made for it or before it again. */
    madeUntil: text(),
    /** When a worker looks at it again. */
    nextAt: moment().notNull().defaultNow(),
    pausedAt: moment(),
    endedAt: moment(),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [
    unique().on(t.organisationId, t.id),
    foreignKey({ columns: [t.organisationId, t.speakerId], foreignColumns: [speaker.organisationId, speaker.id] }),
  ],
)

/** One time of a series: the draft made for it, and what became of that. */
export const occurrence = pgTable(
  'occurrence',
  {
    organisationId: organisationId(),
    seriesId: uuid().notNull(),
    /** YYYY-MM-DD on the clocks of the series. */
    day: text().notNull(),
    draftId: uuid()
      .notNull()
      .unique()
      .references(() => draft.id),
    /** new: about to be held. asks: it could not be; its draft waits for a person. */
    state: text().$type<'new' | 'held' | 'asks'>().notNull(),
    why: text(),
    dueAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.seriesId, t.day] }),
    index().on(t.state),
    foreignKey({ columns: [t.organisationId, t.seriesId], foreignColumns: [series.organisationId, series.id] }),
  ],
)

/** The last evening for which somebody's letter was written: the row decides that there is one. */
export const eveningLetter = pgTable('evening_letter', {
  personId: uuid()
    .primaryKey()
    .references(() => person.id),
  /** YYYY-MM-DD on that person's clocks. */
  day: text().notNull(),
  tries: integer().notNull().default(1),
  /** When the mail server is asked once more; null: not again. */
  againAt: moment(),
})

// ---- stop and tell ----

/** A pause that stands: what it reaches does not leave. Several may stand at once; ending one deletes its row. */
export const pause = pgTable(
  'pause',
  {
    id: id(),
    organisationId: organisationId(),
    kind: text().$type<PauseScope['kind']>().notNull(),
    /** The network, account or tag that it is for; empty where it is for all. */
    of: text().notNull().default(''),
    /** The store came from a backup, and nobody has looked yet what the lost one had sent. */
    afterRestore: boolean().notNull().default(false),
    pausedAt: moment().notNull().defaultNow(),
    pausedBy: uuid().references(() => person.id),
    reason: text().notNull().default(''),
  },
  (t) => [unique().on(t.organisationId, t.kind, t.of, t.afterRestore)],
)

/** A trouble that people are told of, once: its row stays open as long as the trouble lasts. */
export const notice = pgTable(
  'notice',
  {
    id: id(),
    organisationId: organisationId(),
    kind: text().$type<NoticeKind>().notNull(),
    /** The delivery or the account that is in trouble. */
    subject: uuid().notNull(),
    postId: uuid(),
    accountId: uuid().notNull(),
    since: moment().notNull(),
    endedAt: moment(),
  },
  (t) => [
    uniqueIndex().on(t.organisationId, t.kind, t.subject).where(sql`${t.endedAt} is null`),
    foreignKey({ columns: [t.organisationId, t.postId], foreignColumns: [post.organisationId, post.id] }),
    foreignKey({ columns: [t.organisationId, t.accountId], foreignColumns: [account.organisationId, account.id] }),
  ],
)

/** A notice on its way to somebody by mail. */
export const letter = pgTable(
  'letter',
  {
    noticeId: uuid()
      .notNull()
      .references(() => notice.id),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    /** Later than the notice in somebody's quiet hours. */
    dueAt: moment().notNull(),
    tries: integer().notNull().default(0),
    sentAt: moment(),
  },
  (t) => [primaryKey({ columns: [t.noticeId, t.personId] }), index().on(t.sentAt, t.dueAt)],
)

/** What somebody wants to be mailed; who never chose has no row. */
export const noticeWish = pgTable('notice_wish', {
  personId: uuid()
    .primaryKey()
    .references(() => person.id),
  mail: text().array().$type<NoticeKind[]>().notNull(),
  quiet: jsonb().$type<QuietHours>(),
  evening: jsonb().$type<Evening>().default({ at: '18:00', zone: null }),
})

// ---- agreements ----

/** What a speaker's posts need besides their hold. A speaker without a row: eyes for a stop, of any owner or editor. */
export const eyesPolicy = pgTable(
  'eyes_policy',
  {
    speakerId: uuid().primaryKey(),
    organisationId: organisationId(),
    from: text().$type<EyesFrom>().notNull(),
    named: uuid().array().notNull().default([]),
  },
  (t) => [
    index().on(t.organisationId),
    foreignKey({ columns: [t.organisationId, t.speakerId], foreignColumns: [speaker.organisationId, speaker.id] }),
  ],
)

/** Who agrees in a leader's place. Days are YYYY-MM-DD on the calendar of `zone`, both included; null = no end. */
export const deputy = pgTable(
  'deputy',
  {
    speakerId: uuid().primaryKey(),
    organisationId: organisationId(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    from: text(),
    until: text(),
    zone: text().notNull(),
  },
  (t) => [
    index().on(t.organisationId),
    foreignKey({ columns: [t.organisationId, t.speakerId], foreignColumns: [speaker.organisationId, speaker.id] }),
  ],
)

/** What was said about a post that waits; it may suggest other words. */
export const comment = pgTable(
  'comment',
  {
    id: id(),
    organisationId: organisationId(),
    postId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    text: text().notNull(),
    /** Other words, one text for each part; null = none. */
    suggests: jsonb().$type<readonly string[]>(),
    createdAt: moment().notNull().default(sql`clock_timestamp()`),
    /** When its words were taken over into the draft: from then on they are also the work of who suggested them. */
    takenAt: moment(),
  },
  (t) => [
    index().on(t.postId),
    foreignKey({ columns: [t.organisationId, t.postId], foreignColumns: [post.organisationId, post.id] }),
  ],
)

// ---- doors ----

/** An address of another system that is called when something is put on the record. */
export const webhook = pgTable(
  'webhook',
  {
    id: id(),
    organisationId: organisationId(),
    url: text().notNull(),
    events: text().array().$type<WebhookEvent[]>().notNull(),
    /** Signs every call. Sealed with the desk's key. */
    secret: bytes().notNull(),
    createdAt: moment().notNull().defaultNow(),
    /** Since when it is called no more, and why. */
    restsSince: moment(),
    restsWhy: text(),
  },
  (t) => [index().on(t.organisationId)],
)

/** One entry of the record, told to one webhook: written with the entry, tried until it is taken. */
export const webhookCall = pgTable(
  'webhook_call',
  {
    id: id(),
    organisationId: organisationId(),
    /** No foreign key: its lock would let a removal and an entry of the record wait for each other in a circle. */
    webhookId: uuid().notNull(),
    event: text().$type<WebhookEvent | 'test'>().notNull(),
    /** The very bytes that are signed and sent. */
    body: text().notNull(),
    createdAt: moment().notNull().default(sql`clock_timestamp()`),
    /** When it is tried next; while it is being tried, when another worker may think that one gone. null = over. */
    dueAt: moment().default(sql`clock_timestamp()`),
    tries: integer().notNull().default(0),
    takenAt: moment(),
    /** What the last try came to, in words. */
    said: text(),
  },
  (t) => [index().on(t.webhookId, t.dueAt), index().on(t.webhookId, t.createdAt)],
)
