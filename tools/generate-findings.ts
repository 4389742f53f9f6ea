import { readdir, writeFile } from 'node:fs/promises'
import * as path from 'node:path'
import { readPosts } from '../bench/score.ts'
import { answer } from '../src/cli/check-lines.ts'
import { openLexicons } from '../src/setup/lexicons.ts'

const corpus = path.resolve(import.meta.dirname, '../bench/corpus')
/** Posts that name no day of their own are looked at on this one. */
const day = new Date(2026, 2, 2, 12, 0)

/** Writes what the checks say of every post of the corpus, so that a change in what they see is seen in review. */
export async function generateFindings(): Promise<void> {
  const lexicons = openLexicons(console.error)
  const files = (await readdir(corpus)).filter((file) => file.endsWith('.jsonl')).sort()
  if (files.length === 0) throw new Error('No corpus found')
  for (const file of files) {
    const lines = readPosts(path.join(corpus, file)).flatMap((post) => {
      const { findings } = answer(post, day, lexicons)
      const said = findings.map(({ weight, kind, check, from, to }) => {
        const words = from === undefined || to === undefined ? '(whole)' : JSON.stringify(post.text.slice(from, to))
        return `  ${weight} ${kind} ${check} ${words}`
      })
      return [
        `${post.id} ${post.kind}: ${(post.expect ?? []).map(({ kind }) => kind).join(', ') || 'nothing'}`,
        ...said,
      ]
    })
    await writeFile(path.join(corpus, file.replace(/\.jsonl$/, '.findings.txt')), `${lines.join('\n')}\n`)
  }
}

if (import.meta.main) await generateFindings()
