import * as path from 'node:path'
import { z } from 'zod'

/** What one setting is called, means and falls back to. `{NAME}` in a fallback stands for the value of that setting. */
export interface Setting {
  readonly name: string
  readonly fallback: string | null
  /** One or two sentences for the page of settings. */
  readonly says: string
  /** What to do where the value does not fit. */
  readonly do: string
  /** Its value is never shown: it carries a password. */
  readonly secret: boolean
  readonly schema: z.ZodType
}

const url = (...protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `It is not an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    abort: true,
  })

const folder = z.string().refine((text) => !text.includes('\0'), { error: 'It is not the name of a folder' })

const isLoopback = (host: string) => host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)

const origin = url('http:', 'https:')
  .refine((text) => new URL(text).href === `${new URL(text).origin}/`, {
    error: 'It holds more than scheme, host and port',
  })
  .refine((text) => new URL(text).protocol === 'https:' || isLoopback(new URL(text).hostname), {
    error: 'Anywhere but on this machine itself, passwords would travel in the open',
  })
  .transform((text) => new URL(text).origin)

/** Every setting there is. docs/SETTINGS.md is made from this table. */
export const settings = {
  port: {
    name: 'PORT',
    fallback: '4747',
    says: 'The port on which the desk listens.',
    do: 'Give a whole number from 1 to 65535.',
    secret: false,
    schema: z
      .string()
      .regex(/^\d{1,5}$/, { error: 'It is not a whole number' })
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, { error: 'There is no such port' }),
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    fallback: null,
    says: 'A PostgreSQL server of your own, version 15 or newer. Without it the desk brings and runs its own.',
    do: 'Write it as postgres://name:password@host:5432/database, or remove it to use the PostgreSQL that comes with the desk.',
    secret: true,
    schema: url('postgres:', 'postgresql:'),
  },
  host: {
    name: 'THINKTWICE_HOST',
    fallback: '127.0.0.1',
    says: 'The address on which the desk listens. 0.0.0.0 lets other machines in: put a proxy with HTTPS in front.',
    do: 'Give an address of this machine, such as 127.0.0.1 or 0.0.0.0, without a port.',
    secret: false,
    schema: z.string().regex(/^[\w.-]+$|^[\da-f:.]+$/i, { error: 'It is not an address' }),
  },
  publicUrl: {
    name: 'THINKTWICE_PUBLIC_URL',
    fallback: 'http://localhost:{PORT}',
    says: 'The address at which people open the desk. Links in e-mails and passkeys hang on it. It needs https unless it is this machine itself.',
    do: 'Give it as https://desk.example.org, without a path.',
    secret: false,
    schema: origin,
  },
  dataFolder: {
    name: 'THINKTWICE_DATA_FOLDER',
    fallback: './data',
    says: 'Where the desk keeps what it is told. Made if it is not there.',
    do: 'Give the name of a folder that this account may write.',
    secret: false,
    schema: folder,
  },
  keysFolder: {
    name: 'THINKTWICE_KEYS_FOLDER',
    fallback: '{THINKTWICE_DATA_FOLDER}/keys',
    says: 'Where the keys are that seal the access to your accounts and sign the record. Backups leave it out: keep a copy apart from them.',
    do: 'Give a folder outside the folder pg of the data folder.',
    secret: false,
    schema: folder,
  },
  headsFolder: {
    name: 'THINKTWICE_HEADS_FOLDER',
    fallback: '{THINKTWICE_DATA_FOLDER}/heads',
    says: 'Where signed heads of the record are written. On another disk they prove more.',
    do: 'Give a folder outside the folder pg of the data folder.',
    secret: false,
    schema: folder,
  },
  smtpUrl: {
    name: 'THINKTWICE_SMTP_URL',
    fallback: null,
    says: 'The mail server that sends invitations and alarms. Without it the desk shows links instead of mailing them.',
    do: 'Write it as smtps://name:password@mail.example.org or smtp://mail.example.org:587.',
    secret: true,
    schema: url('smtp:', 'smtps:'),
  },
  mailFrom: {
    name: 'THINKTWICE_MAIL_FROM',
    fallback: null,
    says: 'Who the desk writes as. Needed with a mail server.',
    do: 'Write it as desk@example.org or Thinktwice <desk@example.org>.',
    secret: false,
    schema: z
      .string()
      .regex(/^(?:[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, { error: 'It is not an e-mail address' }),
  },
  plcUrl: {
    name: 'THINKTWICE_PLC_URL',
    fallback: 'https://plc.directory',
    says: 'The directory that says which server holds a Bluesky account.',
    do: 'Leave it out unless you run a network of your own.',
    secret: false,
    schema: url('http:', 'https:'),
  },
  xApiUrl: {
    name: 'THINKTWICE_X_API_URL',
    fallback: 'https://api.x.com',
    says: 'Where the desk calls X.',
    do: 'Leave it out unless you try the desk on a simulator of X.',
    secret: false,
    schema: origin,
  },
  xUrl: {
    name: 'THINKTWICE_X_URL',
    fallback: 'https://x.com',
    says: 'Where people see X: its posts, and the page on which they let the desk in.',
    do: 'Leave it out unless you try the desk on a simulator of X.',
    secret: false,
    schema: origin,
  },
  linkedinApiUrl: {
    name: 'THINKTWICE_LINKEDIN_API_URL',
    fallback: 'https://api.linkedin.com',
    says: 'Where the desk calls LinkedIn.',
    do: 'Leave it out unless you try the desk on a simulator of LinkedIn.',
    secret: false,
    schema: origin,
  },
  linkedinUrl: {
    name: 'THINKTWICE_LINKEDIN_URL',
    fallback: 'https://www.linkedin.com',
    says: 'Where people see LinkedIn: its posts, and the page on which they let the desk in.',
    do: 'Leave it out unless you try the desk on a simulator of LinkedIn.',
    secret: false,
    schema: origin,
  },
  linkedinVersion: {
    name: 'THINKTWICE_LINKEDIN_VERSION',
    fallback: '202609',
    says: 'The version of its API that the desk asks LinkedIn for. LinkedIn ends each about a year after it began.',
    do: 'Write the year and the month as one number, like 202609. Leave it out until LinkedIn ends this one.',
    secret: false,
    schema: z.string().regex(/^20\d\d(?:0[1-9]|1[0-2])$/, { error: 'It is not a year and a month' }),
  },
  facebookApiUrl: {
    name: 'THINKTWICE_FACEBOOK_API_URL',
    fallback: 'https://graph.facebook.com',
    says: 'Where the desk calls Facebook.',
    do: 'Leave it out unless you try the desk on a simulator of Facebook.',
    secret: false,
    schema: origin,
  },
  facebookUrl: {
    name: 'THINKTWICE_FACEBOOK_URL',
    fallback: 'https://www.facebook.com',
    says: 'Where people see Facebook: its posts, and the page on which they let the desk in.',
    do: 'Leave it out unless you try the desk on a simulator of Facebook.',
    secret: false,
    schema: origin,
  },
  threadsApiUrl: {
    name: 'THINKTWICE_THREADS_API_URL',
    fallback: 'https://graph.threads.net',
    says: 'Where the desk calls Threads.',
    do: 'Leave it out unless you try the desk on a simulator of Threads.',
    secret: false,
    schema: origin,
  },
  threadsUrl: {
    name: 'THINKTWICE_THREADS_URL',
    fallback: 'https://threads.net',
    says: 'Where people see Threads: its posts, and the page on which they let the desk in.',
    do: 'Leave it out unless you try the desk on a simulator of Threads.',
    secret: false,
    schema: origin,
  },
  allowPrivateNetworks: {
    name: 'THINKTWICE_ALLOW_PRIVATE_NETWORKS',
    fallback: 'off',
    says: 'Lets the desk call addresses inside your own network. Only for a network server of your own that lives there.',
    do: 'Write on or off.',
    secret: false,
    schema: z.enum(['on', 'off'], { error: 'It is neither on nor off' }).transform((text) => text === 'on'),
  },
  trustedProxies: {
    name: 'THINKTWICE_TRUSTED_PROXIES',
    fallback: '',
    says: 'The addresses of your own proxies, with commas between. Only they are believed about where a request came from.',
    do: 'Give addresses such as 127.0.0.1,10.0.0.2, or remove it.',
    secret: false,
    schema: z
      .string()
      .transform((text) =>
        text
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean),
      )
      .pipe(z.array(z.union([z.ipv4(), z.ipv6()], { error: 'It holds something that is not an IP address' }))),
  },
  metricsToken: {
    name: 'THINKTWICE_METRICS_TOKEN',
    fallback: null,
    says: 'A secret with which /metrics can be read from another machine, as a bearer token. Without it only this machine can.',
    do: 'Give at least 20 characters without spaces.',
    secret: true,
    schema: z.string().regex(/^\S{20,}$/, { error: 'It is too short or holds spaces' }),
  },
  deskUrl: {
    name: 'THINKTWICE_URL',
    fallback: '{THINKTWICE_PUBLIC_URL}',
    says: 'For the commands that talk to a running desk, such as draft and queue: its address.',
    do: 'Give it as https://desk.example.org, without a path.',
    secret: false,
    schema: origin,
  },
  deskKey: {
    name: 'THINKTWICE_KEY',
    fallback: null,
    says: 'For the same commands: an API key of that desk, made under “Me”. They act as the person whose key it is.',
    do: 'Give it as the desk showed it: tt_ and what follows.',
    secret: true,
    schema: z.string().regex(/^tt_[\w-]{20,}$/, { error: 'It is not an API key of a desk' }),
  },
  logLevel: {
    name: 'THINKTWICE_LOG_LEVEL',
    fallback: 'info',
    says: 'How much the desk writes to its log: error, warn, info or debug.',
    do: 'Write error, warn, info or debug.',
    secret: false,
    schema: z.enum(['error', 'warn', 'info', 'debug'], { error: 'There is no such level' }),
  },
} as const satisfies Record<string, Setting>

type Key = keyof typeof settings
type Value<K extends Key> = z.infer<(typeof settings)[K]['schema']>

/** The settings as read: those without a fallback are null where nobody set them. */
export type Config = {
  readonly [K in Key]: (typeof settings)[K]['fallback'] extends null ? Value<K> | null : Value<K>
}

export interface ConfigFault {
  readonly name: string
  /** What was set, or null where nothing or a secret was. */
  readonly said: string | null
  readonly why: string
  readonly do: string
}

const inside = (child: string, parent: string) => {
  const way = path.relative(parent, child)
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way))
}

/**
 * Reads all settings at once and says every fault, not only the first. An empty value counts as not set.
 * Folders stay as they were written; relative ones count from where the desk was started.
 */
export function configFrom(
  env: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly faults: readonly ConfigFault[] } {
  const byName = new Map<string, Setting>(Object.values(settings).map((setting) => [setting.name, setting]))
  const faults: ConfigFault[] = []
  const complain = (name: string, why: string) => {
    const setting = byName.get(name)
    const said = setting?.secret ? null : env[name] || null
    faults.push({ name, said, why, do: setting?.do ?? 'Remove it, or look up its right name in docs/SETTINGS.md.' })
  }

  const raw = (name: string): string | null =>
    env[name] || (byName.get(name)?.fallback?.replace(/\{(\w+)\}/g, (_, other: string) => raw(other) ?? '') ?? null)

  const config = Object.fromEntries(
    Object.entries(settings).map(([key, setting]) => {
      const text = raw(setting.name)
      if (text === null) return [key, null]
      const read = setting.schema.safeParse(text)
      // A fallback made from a setting that does not fit is not a second fault.
      if (!read.success && env[setting.name]) complain(setting.name, `${read.error.issues[0]?.message}.`)
      return [key, read.data ?? null]
    }),
  ) as Config

  for (const name of Object.keys(env))
    if (name.startsWith('THINKTWICE_') && !byName.has(name)) complain(name, 'There is no such setting.')
  if (config.smtpUrl && !config.mailFrom && !env[settings.mailFrom.name])
    complain(settings.mailFrom.name, 'With a mail server the desk must know who it writes as.')
  for (const key of ['keysFolder', 'headsFolder'] as const)
    if (config[key] && config.dataFolder && inside(config[key], path.join(config.dataFolder, 'pg')))
      complain(
        settings[key].name,
        'It lies inside the database, where a backup would take it along and a restore away.',
      )

  return faults.length > 0 ? { ok: false, faults } : { ok: true, config }
}
