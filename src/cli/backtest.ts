import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { defineCommand } from 'citty'
import { readArchive, recognise } from '../archives/archive.ts'
import { linesOf } from '../archives/lines.ts'
import { look } from '../checks/engine.ts'
import { checks } from '../checks/registry.generated.ts'
import { openTally, type TallyOfAll } from '../desk/tally.ts'
import { openVocabulary } from '../desk/vocabulary.ts'
import type { Facts } from '../domain/facts.ts'
import { tableOf } from './backtest-words.ts'
import { type Line, ownDayUnknown, postOf, readLine } from './check-lines.ts'
import { type Progress, progressOn } from './progress.ts'

const WORST = 3

export interface BacktestIo {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly now: Date
  /** The tables that the checks look words up in. */
  readonly lexicons: Facts
  /** Looks back at what an account of the desk said; null where no account has that handle. */
  readonly account: (handle: string, worst: number, progress: Progress) => Promise<(TallyOfAll & { of: string }) | null>
}

/** `thinktwice backtest`: what the checks would have said of posts that are long out. */
export const backtestCommand = (io: BacktestIo) =>
  defineCommand({
    meta: {
      name: 'backtest',
      description:
        'What the checks say of many posts: a FILE (JSON lines, .txt with one post a line, CSV, an archive of X, Mastodon or Bluesky), or an ACCOUNT.',
    },
    args: {
      from: {
        type: 'positional',
        required: true,
        description: 'a file, - for JSON lines on standard input, or a handle',
      },
      json: { type: 'boolean', default: false, description: 'print one JSON object' },
    },
    async run({ args, rawArgs }) {
      const unknown = rawArgs.find((arg) => arg.startsWith('--') && arg !== '--json')
      if (unknown !== undefined) {
        io.stderr.write(`There is no option ${unknown}. There is --json.\n`)
        process.exitCode = 2
        return
      }
      process.exitCode = await runBacktest({ from: args.from, json: args.json }, io)
    },
  })

/** Resolves to the exit code: 0 where everything was looked at, 2 where something could not be read. */
export async function runBacktest(
  { from, json }: { readonly from: string; readonly json: boolean },
  io: BacktestIo,
): Promise<0 | 2> {
  const source = await sourceOf(from, io)
  if ('why' in source) {
    io.stderr.write(`${source.why}\n`)
    return 2
  }
  const progress = progressOn(io.stderr)
  const found: (TallyOfAll & { of: string; unread?: number }) | null =
    'handle' in source
      ? await io.account(source.handle, WORST, progress.tell)
      : await ofLines(source, io, progress.tell)
  progress.end()
  if (found === null) {
    io.stderr.write(`There is no file ${from}, and no account of this desk that goes by it.\n`)
    return 2
  }
  const { unread = 0 } = found
  if (unread > 0) io.stderr.write(`${unread} ${unread === 1 ? 'line was' : 'lines were'} no post and left out.\n`)
  io.stdout.write(json ? `${JSON.stringify(found)}\n` : tableOf(found))
  return unread > 0 ? 2 : 0
}

interface Lines {
  readonly of: string
  /** A post each; an error for what is none. Empty lines are null. */
  readonly lines: AsyncIterable<Line | { readonly error: string } | null>
}

async function* read(
  stream: NodeJS.ReadableStream,
  one: (line: string) => Line | { readonly error: string },
): AsyncGenerator<Line | { readonly error: string } | null> {
  for await (const line of linesOf(stream)) yield line.trim() === '' ? null : one(line)
}

/** The posts of a file that a network gave out, or of a table; where it breaks off, `stderr` says why. */
async function* readPosts(
  file: string,
  stderr: BacktestIo['stderr'],
): AsyncGenerator<Line | { readonly error: string } | null> {
  for await (const each of readArchive(file)) {
    if (each.kind === 'left-out') continue
    if (each.kind === 'fault') {
      stderr.write(`${each.refusal.why}\n`)
      yield { error: each.refusal.why }
      continue
    }
    const { key, text, language, at } = each.post
    yield {
      text,
      now: at,
      ...(key === null ? {} : { id: key }),
      ...(language === null ? {} : { lang: language.slice(0, 2).toLowerCase() }),
    }
  }
}

async function sourceOf(
  from: string,
  { stdin, stderr }: BacktestIo,
): Promise<Lines | { readonly handle: string } | { readonly why: string }> {
  if (from === '-') return { of: 'standard input', lines: read(stdin, readLine) }
  const found = from.includes('\0') ? null : await stat(from).catch(() => null)
  if (found?.isFile()) {
    if (/\.(?:xlsx?|ods)$/i.test(from))
      return { why: `${from} is a workbook. Save it as CSV UTF-8, with a column called text and one called date.` }
    if (/\.txt$/i.test(from)) return { of: from, lines: read(createReadStream(from), (text): Line => ({ text })) }
    const kind = await recognise(from)
    // Lines of JSON say more here than that of a past post: where it is spoken, and by whom.
    const lines =
      kind.ok && kind.value !== 'json-lines' ? readPosts(from, stderr) : read(createReadStream(from), readLine)
    return { of: from, lines }
  }
  if (found !== null || /[/\\]|\.(?:txt|jsonl?|csv)$/.test(from))
    return { why: `There is no file ${from} that can be read.` }
  return { handle: from.replace(/^@/, '') }
}

/** Streams the posts: each is judged with the words of those before it, and none is kept but the worst. */
async function ofLines(
  { of, lines }: Lines,
  { now, lexicons }: BacktestIo,
  progress: Progress,
): Promise<TallyOfAll & { of: string; unread: number }> {
  const tally = openTally(checks, WORST)
  const vocabulary = openVocabulary()
  let unread = 0
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line === null) continue
    if ('error' in line) {
      unread += 1
      continue
    }
    const { content, facts } = postOf(line, now)
    const known: Facts = {
      ...facts,
      ...lexicons,
      past: vocabulary.past,
      handles: [...(facts.handles ?? []), ...vocabulary.handles()],
    }
    const report = look(content, known, line.now === undefined ? ownDayUnknown : {})
    tally.add({ id: `${line.id ?? `line ${number}`}`, at: line.now ?? null, texts: [content.parts] }, [report])
    vocabulary.add(content.parts)
    progress(number, null)
  }
  return { of, unread, ...tally.result() }
}
