import { mkdir, writeFile } from 'node:fs/promises'
import * as path from 'node:path'
import { refusals } from '../src/domain/refusals.ts'
import { settings } from '../src/setup/config.ts'

const docs = path.resolve(import.meta.dirname, '..', 'docs')
const cell = (text: string) => text.replaceAll('|', '\\|')

/** Writes docs/SETTINGS.md and docs/REFUSALS.md from the tables that the code uses. */
export async function generateDocs(): Promise<void> {
  await mkdir(docs, { recursive: true })
  const settingRows = Object.values(settings).map(
    (s) =>
      `| \`${s.name}\` | ${s.fallback === null ? 'not set' : s.fallback === '' ? 'empty' : `\`${s.fallback}\``} | ${cell(s.says)} |`,
  )
  await writeFile(
    path.join(docs, 'SETTINGS.md'),
    `# Settings\n\nThe desk reads these from its environment, once, when it starts. It says every fault at once. None is needed to begin.\n\n| name | when not set | what it does |\n|---|---|---|\n${settingRows.join('\n')}\n`,
  )
  const refusalRows = Object.entries(refusals).map(([code, r]) => `| \`${code}\` | ${r.status} | ${cell(r.why)} |`)
  await writeFile(
    path.join(docs, 'REFUSALS.md'),
    `# Refusals\n\nEvery "no" that the desk gives: a code that does not change, the HTTP status, and the sentence that it starts from.\n\n| code | status | in words |\n|---|---|---|\n${refusalRows.join('\n')}\n`,
  )
}

if (import.meta.main) await generateDocs()
