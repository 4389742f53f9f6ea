import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { gate, root, run, sum, type Tally } from './run.ts'

/** What the generators write: compared before and after, so that a dirty tree can be checked too. */
const generated = [
  'src/**/*.generated.*',
  'src/checks/**/README.md',
  'src/store/migrations/**',
  'docs/**/*.md',
  'bench/corpus/*.findings.txt',
]

function digest(): string {
  const hash = createHash('sha256')
  const files = generated
    .flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile())
  if (files.length === 0) throw new Error('No generated files found: the gate looked at nothing')
  for (const file of files.map((entry) => path.join(entry.parentPath, entry.name)).sort())
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

const succeeds =
  (command: string, ...args: string[]) =>
  async () =>
    (await run(command, args)) === 0

async function unitTests(): Promise<Tally> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'thinktwice-check-')), 'vitest.json')
  const code = await run('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`])
  const result = JSON.parse(await readFile(file, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
  }
  if (result.numPendingTests > 0) console.log(`${result.numPendingTests} tests were skipped`)
  // A suite that dies before its first test fails no test: it still counts.
  return { passed: result.numPassedTests, failed: Math.max(result.numFailedTests, code === 0 ? 0 : 1) }
}

/** Format, lint, types, generated files, unused code, and all tests that need no browser. */
export async function check(): Promise<Tally> {
  return sum([
    await gate('generated files are what their generators write', async () => {
      const before = digest()
      return (await run('node', ['tools/generate.ts'])) === 0 && digest() === before
    }),
    await gate('format and lint', succeeds('biome', 'ci', '.')),
    await gate('the pure rooms are pure', succeeds('tsc', '-p', 'tsconfig.pure.json')),
    await gate('types', succeeds('tsc', '-p', 'tsconfig.json')),
    await gate('types of the web', succeeds('tsc', '-p', 'tsconfig.web.json')),
    await gate('no unused files, exports or packages', succeeds('knip')),
    await gate('every file is under 400 lines, or a decision says why', async () => {
      const decisions = globSync('decisions/*.md', { cwd: root })
        .map((file) => readFileSync(path.join(root, file), 'utf8'))
        .join('\n')
      const tracked = spawnSync('git', ['ls-files', 'src', 'tools', 'bench', 'stories'], {
        cwd: root,
        encoding: 'utf8',
      }).stdout.split('\n')
      const code = tracked.filter((file) => /\.tsx?$/.test(file) && !file.includes('.generated.'))
      const long = code.filter(
        (file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 401 && !decisions.includes(file),
      )
      for (const file of long) console.log(`over 400 lines: ${file}`)
      return code.length > 50 && long.length === 0
    }),
    await unitTests(),
  ])
}

if (import.meta.main) {
  const { passed, failed } = await check()
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
