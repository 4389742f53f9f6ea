import { globSync } from 'node:fs'
import * as path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../domain/findings.ts'
import { openLexicons } from '../setup/lexicons.ts'
import { lookWith } from './engine.ts'
import { type Example, type Examples, exampleOf } from './examples.ts'
import { checks } from './registry.generated.ts'

const folders = globSync('rules/*/rule.ts', { cwd: import.meta.dirname }).map((file) =>
  path.basename(path.dirname(file)),
)

const lexicons = openLexicons(console.error)

it('knows every rule that has a folder', () => {
  expect(checks.map(({ id }) => id)).toEqual(folders.sort())
})

for (const check of checks) {
  const { examples } = (await import(`./rules/${check.id}/examples.ts`)) as { examples: Examples }
  const seen = (example: Example): readonly Finding[] => {
    const { content, facts } = exampleOf(example)
    const report = lookWith([check], content, { ...lexicons, ...facts })
    expect(report.skipped, 'it could look').toEqual([])
    return report.findings
  }

  describe(check.id, () => {
    it('has examples enough', () => {
      expect(examples.slip.length).toBeGreaterThanOrEqual(8)
      expect(examples.fine.length).toBeGreaterThanOrEqual(12)
    })

    it.each(examples.slip)('sees $sees in: $text', (slip) => {
      const at = slip.sees === null ? null : slip.text.indexOf(slip.sees)
      if (at !== null) expect(at, 'the words are in the text').toBeGreaterThanOrEqual(0)
      const found = seen(slip).find(
        ({ spot, kind, weight }) =>
          (slip.kind === undefined || slip.kind === kind) &&
          (slip.weight === undefined ? weight !== 'note' || check.weight === 'note' : slip.weight === weight) &&
          (slip.sees === null || at === null
            ? spot === null || 'media' in spot
            : spot !== null && 'from' in spot && spot.from === at && spot.to === at + slip.sees.length),
      )
      expect(found, JSON.stringify(seen(slip))).toBeDefined()
      const template = check.messages[found?.message ?? '']
      expect(template, 'a sentence for it').toBeDefined()
      for (const [, slot = ''] of template?.matchAll(/\{(\w+)\}/g) ?? []) expect(found?.data).toHaveProperty(slot)
      if (slip.mended !== undefined) expect(mended(slip.text, found)).toBe(slip.mended)
    })

    // A note may be left, so it interrupts nobody: to pass is to be neither asked nor stopped.
    it.each(examples.fine)('lets pass: $text', (fine) => {
      expect(seen(fine).filter(({ weight }) => weight !== 'note')).toEqual([])
    })
  })
}

function mended(text: string, finding: Finding | undefined): string {
  const fix = finding?.fixes[0]
  if (fix?.kind !== 'replace') return text
  return text.slice(0, fix.from) + fix.insert + text.slice(fix.to)
}
