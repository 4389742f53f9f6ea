import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { hostname } from 'node:os'
import * as path from 'node:path'
import { defineCommand, renderUsage, runCommand, type SubCommandsDef } from 'citty'
import type { DeskIo } from './cli/desk-command.ts'
import type { Config } from './setup/config.ts'
import { configFrom } from './setup/config.ts'
import { SetupFault } from './setup/fault.ts'

const root = path.resolve(import.meta.dirname, '..')
// The second start need not strip and compile what the first one did.
enableCompileCache(path.join(root, 'node_modules', '.cache', 'thinktwice'))
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
const parts = ['all', 'web', 'worker'] as const
type Part = (typeof parts)[number]

const say = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => process.stderr.write(`${line}\n`)

/** Reads the environment, once. Says all faults at once and ends the process with 2. */
function configuration(): Config {
  const read = configFrom(process.env)
  if (read.ok) return read.config
  for (const { name, said, why, do: what } of read.faults)
    complain(`${name}${said === null ? '' : ` is "${said}"`}: ${why}. ${what}`)
  process.exit(2)
}

const start = defineCommand({
  meta: { name: 'start', description: 'Start the desk: pages and sending together, or one of them alone.' },
  args: { part: { type: 'positional', required: false, default: 'all', description: 'all, web or worker' } },
  async run({ args }) {
    if (!parts.includes(args.part as Part))
      throw new SetupFault('start-failed', `There is no part "${args.part}". Say all, web or worker.`)
    const { runDesk } = await import('./compose.ts')
    await runDesk({
      config: configuration(),
      part: args.part as Part,
      root,
      version,
      name: `${hostname()}:${process.pid}`,
      say,
      complain,
    })
  },
})

const check = async () => {
  const { checkCommand } = await import('./cli/check.ts')
  const { openLexicons } = await import('./setup/lexicons.ts')
  const { stdin, stdout, stderr, env } = process
  const colours = stdout.isTTY === true && !env.NO_COLOR
  return checkCommand({ stdin, stdout, stderr, colours, now: new Date(), lexicons: openLexicons(complain) })
}

const backtest = async () => {
  const { backtestCommand } = await import('./cli/backtest.ts')
  const { openLexicons } = await import('./setup/lexicons.ts')
  const { stdin, stdout, stderr } = process
  return backtestCommand({
    stdin,
    stdout,
    stderr,
    now: new Date(),
    lexicons: openLexicons(complain),
    account: async (handle, worst, progress) =>
      (await import('./compose.ts')).backTestAccount({ config: configuration(), complain }, handle, worst, progress),
  })
}

const importing = async () => {
  const { importCommand } = await import('./cli/import.ts')
  const { stdout, stderr } = process
  const name = `${hostname()}:${process.pid}`
  return importCommand({
    stdout,
    stderr,
    read: async (file, speaker, progress) =>
      (await import('./compose.ts')).importFile({ config: configuration(), name, complain }, file, speaker, progress),
  })
}

/** Of the commands that talk to a running desk: `by` says in its record what they were. */
const deskIo = (by: string): DeskIo => {
  const { stdout, stderr, env } = process
  return {
    stdout,
    stderr,
    colours: stdout.isTTY === true && !env.NO_COLOR,
    way: () => {
      const { deskUrl, deskKey } = configuration()
      return { url: deskUrl, key: deskKey }
    },
    device: `Thinktwice ${version}, ${by}`,
  }
}

const speaking = (name: 'draft' | 'queue' | 'pause' | 'resume' | 'take-back' | 'take-down') => async () =>
  (await import('./cli/speak.ts')).speakCommands(deskIo('command line'))[name]

const backup = defineCommand({
  meta: {
    name: 'backup',
    description: 'Write a backup to FILE while the desk runs. The keys are not in it: keep a copy of them apart.',
  },
  args: { file: { type: 'positional', required: true, description: 'where to write it' } },
  async run({ args }) {
    const { databaseUrl, dataFolder } = configuration()
    const made = await (await import('./cli/backup.ts')).backup(args.file, { databaseUrl, dataFolder, log: complain })
    say(`Written: ${made.file}, ${made.bytes} bytes. It holds all that was done before ${made.takenAt}.`)
  },
})

const restore = defineCommand({
  meta: {
    name: 'restore',
    description: 'Bring back what FILE holds, also while the desk runs. Nothing leaves until a person has looked.',
  },
  args: { file: { type: 'positional', required: true, description: 'a backup' } },
  async run({ args }) {
    const { dataFolder } = configuration()
    const { freezeAll } = await import('./store/freeze.ts')
    const made = await (await import('./cli/restore.ts')).restore(args.file, dataFolder, {
      log: complain,
      freeze: freezeAll,
    })
    say(
      `Restored: ${made.rows} rows as of ${made.backupTakenAt}. Everything stands still until somebody lifts it in the desk.`,
    )
    if (made.before !== null) say(`What was there before is kept in ${made.before}. Remove it once you are sure.`)
  },
})

const resetPassword = defineCommand({
  meta: { name: 'reset-password', description: 'Make a link with which the person with EMAIL sets a new password.' },
  args: { email: { type: 'positional', required: true, description: 'the address they sign in with' } },
  async run({ args }) {
    const { resetLink } = await import('./compose.ts')
    const link = await resetLink({ config: configuration(), complain }, args.email)
    if (link === null) throw new SetupFault('nobody', `Nobody here signs in as ${args.email}.`)
    say(`Open this within an hour, and only once:\n${link}`)
  },
})

const record = defineCommand({
  meta: { name: 'record', description: 'The record.' },
  subCommands: {
    verify: defineCommand({
      meta: {
        name: 'verify',
        description: 'Does every entry follow from the one before, up to the head kept outside?',
      },
      async run() {
        const { verifyAll } = await import('./compose.ts')
        process.exitCode = (await verifyAll({ config: configuration(), say, complain })) ? 0 : 1
      },
    }),
  },
})

const commands: SubCommandsDef = {
  start,
  draft: speaking('draft'),
  queue: speaking('queue'),
  plan: async () => (await import('./cli/plan.ts')).planCommand(deskIo('command line')),
  mcp: async () =>
    (await import('./cli/mcp.ts')).mcpCommand({ ...deskIo('for an agent'), stdin: process.stdin, version }),
  pause: speaking('pause'),
  resume: speaking('resume'),
  'take-back': speaking('take-back'),
  'take-down': speaking('take-down'),
  check,
  backtest,
  import: importing,
  backup,
  restore,
  record,
  'reset-password': resetPassword,
}
const main = defineCommand({
  meta: { name: 'thinktwice', version, description: 'The desk from which an organisation speaks in public.' },
  subCommands: commands,
})

async function helpOn(name: string): Promise<string> {
  const command = await (Object.hasOwn(commands, name) ? commands[name] : main)
  return renderUsage(typeof command === 'function' ? await command() : (command ?? main), main)
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  complain(
    `Thinktwice needs Node 22.18 or newer; this is ${process.versions.node}. Start it with npm, which brings its own.`,
  )
  process.exit(2)
}
try {
  const args = process.argv.slice(2)
  if (args.length === 0 || args.includes('--help')) say(await helpOn(args[0] ?? ''))
  else await runCommand(main, { rawArgs: args })
} catch (cause) {
  complain(
    cause instanceof SetupFault || (cause instanceof Error && cause.name === 'CLIError')
      ? cause.message
      : String(cause instanceof Error ? cause.stack : cause),
  )
  process.exitCode = 2
}
