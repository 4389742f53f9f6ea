import { existsSync, globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import * as path from 'node:path'
import type { Example, Examples } from '../src/checks/examples.ts'
import { stories } from '../src/checks/stories.ts'
import type { Check } from '../src/domain/findings.ts'

const checks = path.resolve(import.meta.dirname, '..', 'src', 'checks')
const begin = '<!-- examples: written by tools/generate-checks.ts -->'
const end = '<!-- /examples -->'

interface Rule {
  readonly folder: string
  readonly name: string
  readonly check: Check
}

/** Writes the list of all checks, as code and as a page, and the examples into each check's page. */
export async function generateChecks(): Promise<void> {
  const rules = await allRules()
  await writeFile(path.join(checks, 'registry.generated.ts'), registry(rules))
  await writeFile(path.join(checks, 'README.md'), overview(rules))
  for (const { folder, check } of rules) {
    const file = path.join(checks, 'rules', folder, 'README.md')
    const { examples } = (await import(path.join(checks, 'rules', folder, 'examples.ts'))) as { examples: Examples }
    const written = existsSync(file) ? await readFile(file, 'utf8') : `# ${check.title}\n`
    const top = written.split(begin)[0] ?? ''
    await writeFile(file, `${top.trimEnd()}\n\n${begin}\n${told(check)}${page(examples)}${end}\n`)
  }
}

async function allRules(): Promise<readonly Rule[]> {
  const rules = await Promise.all(
    globSync('rules/*/rule.ts', { cwd: checks }).map(async (file): Promise<Rule> => {
      const folder = path.basename(path.dirname(file))
      const exported = Object.entries((await import(path.join(checks, file))) as Record<string, Check>)
      const [name, check] = exported[0] ?? []
      if (exported.length !== 1 || name === undefined || check?.id !== folder)
        throw new Error(`${file} must export exactly one check, with the id "${folder}"`)
      return { folder, name, check }
    }),
  )
  if (rules.length === 0) throw new Error('No rules found')
  return rules.sort((one, other) => (one.folder < other.folder ? -1 : 1))
}

const registry = (rules: readonly Rule[]) => `// Made by tools/generate-checks.ts from src/checks/rules.
import type { Check } from '../domain/findings.ts'
${rules.map(({ folder, name }) => `import { ${name} } from './rules/${folder}/rule.ts'`).join('\n')}

export const checks: readonly Check[] = [
${rules.map(({ name }) => `  ${name},`).join('\n')}
]
`

const overview = (rules: readonly Rule[]) => `# Checks

Made by tools/generate-checks.ts from the rules. A check whose facts are absent is listed as not looked at, never as passed. Weights: a note is shown; ask needs a fix or "I meant it"; stop needs a reason and a second pair of eyes.

${table([
  ['check', 'what it looks for', 'kind', 'weight', 'needs'],
  ...rules.map(({ folder, check: { id, title, kind, weight, needs } }) => [
    `[${id}](rules/${folder}/README.md)`,
    title,
    kind,
    weight,
    needs.join(', ') || 'only the post',
  ]),
])}
`

/** Columns as wide as their widest cell, which is how the formatter wants them. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

const told = (check: Check) => `## Where it comes from

${check.stories.map((id) => `- **${stories[id]?.title}** (${id}). ${stories[id]?.told}`).join('\n')}

`

const page = ({ slip, fine }: Examples) => `## Must see

${slip.map((one) => `- ${shown(one)}${one.sees === null ? '' : `: ${code(one.sees)}`}`).join('\n')}

## Must let pass

${fine.map((one) => `- ${shown(one)}`).join('\n')}

`

function shown({ text, media, note }: Example): string {
  const pictures = (media ?? []).map(({ alt, decoration }) =>
    decoration
      ? 'a picture that is decoration'
      : alt === null
        ? 'a picture without words'
        : `a picture described as ${code(alt)}`,
  )
  const about = [...pictures, ...(note === undefined ? [] : [note])].join('; ')
  return about === '' ? code(text) : `${code(text)} (${about})`
}

/** One line of code, whatever is in it. */
function code(text: string): string {
  const line = text
    .replaceAll('\n', ' ↵ ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  if (line === '') return '(no words)'
  const fence = line.includes('`') ? '``' : '`'
  const room = fence === '``' || /^ | $/.test(line) ? ' ' : ''
  return `${fence}${room}${line}${room}${fence}`
}

if (import.meta.main) await generateChecks()
