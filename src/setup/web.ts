import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import * as path from 'node:path'
import { SetupFault } from './fault.ts'

const sources = [
  'vite.config.ts',
  'package.json',
  'src/web/**/*',
  'src/{checks,domain,policy,voice}/**/*.ts',
  'src/checks/lexicons/*.table',
  'src/networks/*/*.ts',
]

/**
 * Bundles the pages into `dist/web` where their sources changed since the last time. Takes milliseconds where nothing
 * did, a few seconds otherwise. Throws a SetupFault where the bundler is absent or fails.
 * @returns the folder of the pages.
 */
export function bundledWeb(root: string, log: (line: string) => void): string {
  const folder = path.join(root, 'dist', 'web')
  const stamp = path.join(folder, '.sources')
  const hash = createHash('sha256')
  for (const file of sources
    .flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort())
    hash.update(path.relative(root, file)).update(readFileSync(file))
  const now = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return folder
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  if (!existsSync(vite)) {
    if (existsSync(stamp)) return folder
    throw new SetupFault(
      'start-failed',
      'The pages of the desk are not built and the bundler is not installed. Run npm install, then start again.',
    )
  }
  log('Building the pages of the desk, once.')
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, encoding: 'utf8' })
  if (built.status !== 0)
    throw new SetupFault('start-failed', `The pages of the desk could not be built.\n${built.stdout}${built.stderr}`)
  writeFileSync(stamp, now)
  return folder
}
