import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { defineCommand } from 'citty'
import { look } from '../checks/engine.ts'
import type { Content } from '../domain/draft.ts'
import type { Lexicons } from '../setup/lexicons.ts'
import { answers, localMoment, type Tally } from './check-lines.ts'
import { inWords } from './check-words.ts'

export interface CheckIo {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
  readonly colours: boolean
  readonly now: Date
  /** The tables that the checks look words up in. */
  readonly lexicons: Lexicons
}

export interface CheckArgs {
  /** Words to look at, or one file, or "-" for standard input. None = standard input. */
  readonly from: readonly string[]
  readonly json: boolean
  readonly jsonl: boolean
}

/** `thinktwice check`: looks at one text, or at many as JSON lines. Needs no desk and no database. */
export const checkCommand = (io: CheckIo) =>
  defineCommand({
    meta: { name: 'check', description: 'Look at words before they go out: TEXT, a FILE, or - for standard input.' },
    args: {
      from: { type: 'positional', required: false, description: 'words in quotation marks, a file, or -' },
      json: { type: 'boolean', default: false, description: 'answer as JSON' },
      jsonl: { type: 'boolean', default: false, description: 'read posts as JSON lines, answer each with a line' },
    },
    async run({ args, rawArgs }) {
      const unknown = rawArgs.find((arg) => arg.startsWith('--') && !['--json', '--jsonl'].includes(arg))
      if (unknown !== undefined) {
        io.stderr.write(`There is no option ${unknown}. There are --json and --jsonl.\n`)
        process.exitCode = 2
        return
      }
      process.exitCode = await runCheck({ from: args._, json: args.json, jsonl: args.jsonl }, io)
    },
  })

/**
 * Resolves to the exit code. For one text: 0 where nothing asks or stops, 1 where something does. For JSON lines: 0 where
 * every line was answered, whatever the answers. 2 where something could not be read.
 */
export async function runCheck(args: CheckArgs, io: CheckIo): Promise<0 | 1 | 2> {
  const source = await sourceOf(args.from, io)
  if ('why' in source) {
    io.stderr.write(`${source.why}\n`)
    return 2
  }
  if (!args.jsonl) return await checkOne('text' in source ? source.text : await wholeOf(source.stream), args.json, io)
  if ('text' in source) {
    io.stderr.write('JSON lines are read from a file or from standard input.\n')
    return 2
  }
  const tally: Tally = { unread: 0 }
  try {
    await pipeline(answers(source.stream, io.now, io.lexicons, tally), io.stdout, { end: false })
  } catch (cause) {
    // The reader of our answers has seen enough.
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EPIPE')) throw cause
  }
  return tally.unread > 0 ? 2 : 0
}

type Source = { readonly text: string } | { readonly stream: NodeJS.ReadableStream } | { readonly why: string }

async function sourceOf(from: readonly string[], { stdin }: CheckIo): Promise<Source> {
  const words = from.join(' ')
  if (words === '' && stdin.isTTY === true)
    return { why: 'Say what to look at: words in quotation marks, a file, or - for standard input.' }
  if (words === '' || words === '-') return { stream: stdin }
  const found = words.length < 4096 && !words.includes('\0') ? await stat(words).catch(() => null) : null
  if (found?.isFile()) return { stream: createReadStream(words) }
  if (found !== null || /^[^\s:]+\.(?:txt|md|jsonl?)$/.test(words))
    return { why: `There is no file ${words} that can be read.` }
  return { text: words }
}

async function wholeOf(stream: NodeJS.ReadableStream): Promise<string> {
  stream.setEncoding('utf8')
  let text = ''
  for await (const piece of stream) text += piece
  return text.replace(/\r?\n$/, '')
}

/** Nothing is known but the words and the time: what needs to know more is listed as not looked at. */
async function checkOne(text: string, json: boolean, { stdout, colours, now, lexicons }: CheckIo): Promise<0 | 1> {
  const content: Content = { speaker: null, parts: [{ text, media: [] }], targets: [], variants: {}, language: 'en' }
  const report = look(content, { now: localMoment(now), ...lexicons })
  stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : inWords(text, report, colours))
  return report.findings.some(({ weight }) => weight !== 'note') ? 1 : 0
}
