import { readFile } from 'node:fs/promises'
import { type ArgsDef, defineCommand, type ParsedArgs } from 'citty'
import { SetupFault } from '../setup/fault.ts'
import { type Desk, DeskRefusal, openRunning } from './desk.ts'

export interface DeskIo {
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
  readonly colours: boolean
  /** Where the desk is and with which key; a key of null was not set. Asked only where a command runs. */
  readonly way: () => { readonly url: string; readonly key: string | null }
  /** What the record of the desk says this came from. */
  readonly device: string
}

/** What came of a command: 0 done and clear, 1 done but a person has something to answer, 2 not done. */
export interface Done {
  readonly code: 0 | 1 | 2
  /** For people; ends with a line break. */
  readonly says: string
  /** For machines. */
  readonly json: unknown
}

export const keyArg = {
  'key-file': { type: 'string', description: 'a file that holds the API key; else it is taken from THINKTWICE_KEY' },
} as const satisfies ArgsDef
const deskArgs = {
  json: { type: 'boolean', default: false, description: 'answer as JSON' },
  ...keyArg,
} as const satisfies ArgsDef

/**
 * What somebody surely did not mean, in a sentence: an option that there is not, one given twice, words without quotation
 * marks. citty drops these, and what is left could speak for somebody else.
 */
export function slipIn(rawArgs: readonly string[], args: ArgsDef): string | null {
  const seen: string[] = []
  let loose = 0
  for (let at = 0; at < rawArgs.length; at++) {
    const arg = rawArgs[at] ?? ''
    if (arg === '--') {
      loose += rawArgs.length - at - 1
      break
    }
    const [, name, value] = /^--?([^=]+)(=.*)?$/s.exec(arg) ?? []
    if (name === undefined) loose += 1
    else if (!(name in args) || args[name]?.type === 'positional') return `There is no option ${arg}. See --help.`
    else if (seen.includes(name)) return `--${name} stands there twice. Give it once, with commas between.`
    else if (args[name]?.type === 'string' && value === undefined) at += 1
    if (name !== undefined) seen.push(name)
  }
  const places = Object.values(args).filter(({ type }) => type === 'positional').length
  return loose > places ? 'There are more words than fit. Put what belongs together in quotation marks.' : null
}

/** The running desk, as whoever's key is given. Throws a DeskRefusal or a SetupFault. */
export async function openWith(io: DeskIo, keyFile: string | undefined): Promise<Desk> {
  const { url, key } = io.way()
  const held = keyFile === undefined ? key : await keyIn(keyFile)
  if (held === null)
    throw new SetupFault(
      'key-missing',
      'Which key? Set THINKTWICE_KEY, or give --key-file. Keys are made in the desk, under “Me”.',
    )
  return openRunning({ url, key: held, device: io.device })
}

async function keyIn(file: string): Promise<string> {
  const held = await readFile(file, 'utf8').catch(() => {
    throw new SetupFault('file-unreadable', `There is no file ${file} that can be read.`)
  })
  const key = held.trim()
  if (!/^tt_[\w-]+$/.test(key)) throw new SetupFault('key-damaged', `What ${file} holds is not an API key of a desk.`)
  return key
}

/** A command that talks to a running desk as the person whose key it is. Sets the exit code that `act` gives. */
export const deskCommand = <const A extends ArgsDef>(
  io: DeskIo,
  meta: { readonly name: string; readonly description: string },
  own: A,
  act: (desk: Desk, args: ParsedArgs<A>, io: DeskIo) => Promise<Done>,
) => {
  const args = { ...own, ...deskArgs }
  return defineCommand({
    meta,
    args,
    async run({ args: given, rawArgs }) {
      const { json, 'key-file': keyFile } = given as ParsedArgs<typeof deskArgs>
      const {
        code,
        says,
        json: answer,
      } = await attempt(async () => {
        const slip = slipIn(rawArgs, args)
        if (slip !== null) throw new DeskRefusal('wrong-input', slip)
        return act(await openWith(io, keyFile), given as ParsedArgs<A>, io)
      })
      if (json) io.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
      else (code === 2 ? io.stderr : io.stdout).write(says)
      process.exitCode = code
    },
  })
}

async function attempt(act: () => Promise<Done>): Promise<Done> {
  try {
    return await act()
  } catch (cause) {
    if (!(cause instanceof DeskRefusal || cause instanceof SetupFault)) throw cause
    return { code: 2, says: `${cause.message}\n`, json: { refused: { code: cause.code, why: cause.message } } }
  }
}
