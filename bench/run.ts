import { globSync } from 'node:fs'
import * as path from 'node:path'

/** npm run bench -- NAME ...: runs bench/NAME.ts with what follows. Each prints one JSON line with what it measured. */
const known = globSync('*.ts', { cwd: import.meta.dirname })
  .map((file) => path.basename(file, '.ts'))
  .filter((name) => !['run', 'scratch', 'score'].includes(name))
const [name = '', ...rest] = process.argv.slice(2)
if (!known.includes(name)) {
  console.error(`Say which: npm run bench -- ${known.sort().join('|')}`)
  process.exit(2)
}
process.argv.splice(2, process.argv.length, ...rest)
await import(`./${name}.ts`)
