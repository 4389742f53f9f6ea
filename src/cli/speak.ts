import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import * as path from 'node:path'
import type { z } from 'zod'
import type { DeliveryState } from '../domain/delivery.ts'
import type { Report } from '../domain/findings.ts'
import { pauseRoutes } from '../server/contract/pausing.ts'
import { peopleRoutes } from '../server/contract/people.ts'
import type { Desk as DeskShape, Post as PostShape, Standing as StandingShape } from '../server/contract/shapes.ts'
import { postRoutes } from '../server/contract/speaking.ts'
import { inWords, shown } from './check-words.ts'
import { type Desk, DeskRefusal } from './desk.ts'
import { type DeskIo, type Done, deskCommand } from './desk-command.ts'

type Speaker = z.infer<typeof DeskShape>['speakers'][number]
type Post = z.infer<typeof PostShape>
type Standing = z.infer<typeof StandingShape>

const refused = (why: string) => new DeskRefusal('wrong-input', why)
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
const listed = (names: readonly string[]) => (names.length === 0 ? 'none' : names.join(', '))

/** The speaker of that name. Throws a DeskRefusal that lists those there are. */
function speakerOf(speakers: readonly Speaker[], name: string): Speaker {
  const found = speakers.find((one) => same(one.name, name))
  if (!found)
    throw refused(`No speaker here is called “${shown(name)}”. There are: ${listed(speakers.map((s) => s.name))}.`)
  return found
}

/** The accounts with these handles, with commas between; without any, all that are connected. */
function accountsOf(speaker: Speaker, handles: string | undefined): readonly string[] {
  const accounts = speaker.accounts.filter(({ state }) => state !== 'disconnected')
  if (handles === undefined) return accounts.map(({ id }) => id)
  return handles.split(',').map((typed) => {
    const handle = typed.trim().replace(/^@/, '')
    const found = accounts.find((one) => same(one.handle.replace(/^@/, ''), handle))
    if (!found)
      throw refused(
        `${speaker.name} has no account “${shown(handle)}”. There are: ${listed(accounts.map((a) => a.handle))}.`,
      )
    return found.id
  })
}

interface Words {
  readonly text: string
  readonly speaker: string
  readonly account?: string | undefined
  readonly at?: string | undefined
  readonly zone?: string | undefined
  readonly picture?: string | undefined
  readonly alt?: string | undefined
}

/** Keeps a draft, and asks what the checks of the desk say of it. Nothing leaves by it. Throws a DeskRefusal. */
export async function keepDraft(desk: Desk, words: Words) {
  const { speakers, organisation } = await desk.call(peopleRoutes.desk, {})
  const speaker = speakerOf(speakers, words.speaker)
  const targets = accountsOf(speaker, words.account)
  const media = words.picture === undefined ? [] : [await hang(desk, words.picture, words.alt)]
  const id = randomUUID()
  const draft = await desk.call(postRoutes.keepDraft, {
    params: { draft: id },
    body: {
      speaker: speaker.id,
      parts: [{ text: words.text, media }],
      targets: [...targets],
      variants: {},
      language: organisation.language,
      when:
        words.at === undefined
          ? { kind: 'when-held' }
          : { kind: 'at', local: words.at, zone: words.zone ?? organisation.zone },
      meant: {},
      revision: 0,
    },
  })
  const standing = await desk.call(postRoutes.standing, { params: { draft: id } })
  return { draft, standing, link: desk.pageOf(`write/${id}`) }
}

async function hang(desk: Desk, file: string, alt: string | undefined) {
  const bytes = await readFile(file).catch(() => {
    throw refused(`There is no file ${file} that can be read.`)
  })
  const { id } = await desk.call(postRoutes.uploadMedia, { query: { name: path.basename(file) }, file: bytes })
  return { media: id, alt: alt ?? null, decoration: false }
}

/** What the desk says of a draft, in words: findings, what else is in its way, who must agree. Ends with a line break. */
function standingWords(text: string, standing: Standing, colours: boolean): string {
  const blocked = standing.blocked.map(({ why }) => `In its way: ${shown(why)}`)
  const owes = standing.owes.map(({ why }) => `It will wait: ${shown(why)}`)
  return [inWords(text, standing.report as Report, colours), ...[...blocked, ...owes].map((line) => `${line}\n`)].join(
    '',
  )
}

/** Whether a person has something to answer or to mend before it can be held. */
export const asks = ({ unsettled, blocked }: Pick<Standing, 'unsettled' | 'blocked'>) =>
  unsettled.length > 0 || blocked.length > 0

async function draft(desk: Desk, words: Words, io: DeskIo): Promise<Done> {
  const kept = await keepDraft(desk, words)
  const says = `${standingWords(words.text, kept.standing, io.colours)}\nKept as a draft. Nothing leaves until somebody presses hold & send: ${kept.link}\n`
  return { code: asks(kept.standing) ? 1 : 0, says, json: kept }
}

const stateWords: Readonly<Record<DeliveryState, string>> = {
  waiting: 'Waiting for somebody to agree',
  held: 'Coming up',
  queued: 'Going out',
  sending: 'Going out',
  sent: 'Out',
  refused: 'Refused by the network',
  unknown: 'We don’t know yet',
  'needs-human': 'Needs a person',
  cancelled: 'Stopped',
  expired: 'Did not go out: nobody agreed in time',
  missed: 'Did not go out: a person decides',
  'taking-down': 'Being taken down',
  'taken-down': 'Taken down',
  'still-up': 'Still public',
}

/** What is still to leave or waits, each post once, soonest first. */
export async function comingOn(desk: Desk): Promise<readonly Post[]> {
  const piles = (['coming', 'waiting'] as const).map((which) => desk.call(postRoutes.posts, { query: { which } }))
  const posts = (await Promise.all(piles)).flatMap((pile) => pile.posts)
  return [...new Map(posts.map((post) => [post.id, post])).values()].toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
}

async function queue(desk: Desk): Promise<Done> {
  const [posts, { speakers, organisation, pauses }] = [await comingOn(desk), await desk.call(peopleRoutes.desk, {})]
  const moment = new Intl.DateTimeFormat('en-GB', {
    timeZone: organisation.zone,
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const lines = posts.flatMap((post) =>
    post.deliveries.map(({ state, handle, dueAt }) => {
      const speaker = speakers.find(({ id }) => id === post.speaker)?.name ?? ''
      const words = shown(post.parts[0].text.replaceAll(/\s+/g, ' ')).slice(0, 60).toWellFormed()
      return { state, line: `  ${moment.format(new Date(dueAt))}  ${speaker} as ${handle}: ${words}  (${post.id})` }
    }),
  )
  const headings = [...new Set(lines.map(({ state }) => stateWords[state]))]
  const blocks = headings.map((heading) =>
    [heading, ...lines.filter(({ state }) => stateWords[state] === heading).map(({ line }) => line)].join('\n'),
  )
  const head = [
    ...pauses.map(({ scope, reason }) => `Paused (${scope.kind})${reason === '' ? '.' : `: ${shown(reason)}`}`),
    posts.length === 0 ? 'Nothing is on its way.' : `All times are of ${organisation.zone}.`,
  ]
  return { code: 0, says: `${[head.join('\n'), ...blocks].join('\n\n')}\n`, json: { posts, pauses } }
}

async function pause(desk: Desk, { reason = '' }: { readonly reason?: string | undefined }): Promise<Done> {
  const answer = await desk.call(pauseRoutes.pause, { body: { reason } })
  const leaving = answer.leaving.map(({ id }) => `Already leaving: ${desk.pageOf(`post/${id}`)}\n`)
  const says = `Everything is paused. Nothing leaves until somebody lifts it.\n${leaving.join('')}`
  return { code: leaving.length > 0 ? 1 : 0, says, json: answer }
}

async function resume(desk: Desk): Promise<Done> {
  const { pauses } = await desk.call(peopleRoutes.desk, {})
  const all = pauses.filter(({ scope }) => scope.kind === 'all')
  if (all.some(({ afterRestore }) => afterRestore))
    throw refused(`This desk was restored from a backup. Somebody must look at it first: ${desk.pageOf('coming')}`)
  if (all.length === 0) throw refused('Not everything is paused.')
  let left: typeof pauses = pauses
  for (const { id } of all) left = (await desk.call(pauseRoutes.lift, { params: { pause: id } })).pauses
  const still = left.length === 0 ? '' : `Still paused in part: ${left.map(({ scope }) => scope.kind).join(', ')}.\n`
  const says = `The pause is lifted. What missed its time asks a person first: ${desk.pageOf('coming')}\n${still}`
  return { code: left.length > 0 ? 1 : 0, says, json: { pauses: left } }
}

async function takeBack(desk: Desk, { post }: { readonly post: string }): Promise<Done> {
  const answer = await desk.call(postRoutes.takeBack, { params: { post } })
  return { code: answer.stopped ? 0 : 1, says: `${answer.says}\n`, json: answer }
}

/** States in which it is public, or may be, or will be in a moment. */
const left: readonly DeliveryState[] = [
  'queued',
  'sending',
  'sent',
  'unknown',
  'needs-human',
  'still-up',
  'taking-down',
]

async function takeDown(desk: Desk, given: { readonly post: string }): Promise<Done> {
  const { post } = await desk.call(postRoutes.post, { params: given })
  if (!post.deliveries.some(({ state }) => left.includes(state)))
    throw new DeskRefusal(
      'too-late',
      'Nothing of it is public, as far as the desk knows. What has not left yet is stopped with take-back.',
    )
  const answer = await desk.call(postRoutes.takeBack, { params: given })
  const up = answer.post.deliveries.some(({ state }) => state === 'still-up' || state === 'needs-human')
  return { code: up ? 1 : 0, says: `${answer.says}\n`, json: answer }
}

const onePost = {
  post: { type: 'positional', required: true, description: 'the id of the post, as queue shows it' },
} as const

/** The commands with which somebody speaks through a running desk, or stops it speaking. */
export const speakCommands = (io: DeskIo) => ({
  draft: deskCommand(
    io,
    {
      name: 'draft',
      description:
        'Keep TEXT as a draft on a running desk and say what its checks find. Ends with 0 where nothing asks, 1 where something does, 2 where it was refused.',
    },
    {
      text: { type: 'positional', required: true, description: 'the words, in quotation marks' },
      speaker: { type: 'string', required: true, description: 'the name of who is speaking' },
      account: { type: 'string', description: 'handles, with commas between; all of the speaker’s without it' },
      at: { type: 'string', description: 'when it should leave once held: 2026-12-05T09:00' },
      zone: { type: 'string', description: 'of that time: Europe/London; the organisation’s own without it' },
      picture: { type: 'string', description: 'a picture file' },
      alt: { type: 'string', description: 'what the picture shows, for who cannot see it' },
    },
    draft,
  ),
  queue: deskCommand(
    io,
    { name: 'queue', description: 'What is still to leave, and what waits for somebody.' },
    {},
    queue,
  ),
  pause: deskCommand(
    io,
    { name: 'pause', description: 'Pause everything, now. Ends with 1 where something was already leaving.' },
    { reason: { type: 'string', description: 'why, in a few words' } },
    pause,
  ),
  resume: deskCommand(
    io,
    { name: 'resume', description: 'Lift the pause of everything. Nothing leaves by it that missed its time.' },
    {},
    resume,
  ),
  'take-back': deskCommand(
    io,
    {
      name: 'take-back',
      description: 'Stop a post that is still held. Ends with 1 where it had left, and is being taken down instead.',
    },
    onePost,
    takeBack,
  ),
  'take-down': deskCommand(
    io,
    { name: 'take-down', description: 'Take a post down that is public. Ends with 1 where it is still up.' },
    onePost,
    takeDown,
  ),
})
