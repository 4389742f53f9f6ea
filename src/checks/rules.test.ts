import { globSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../domain/findings.ts'
import { openLexicons } from '../setup/lexicons.ts'
import { look, lookWith } from './engine.ts'
import { type Example, type Examples, exampleOf } from './examples.ts'
import { checks } from './registry.generated.ts'
import { stories } from './stories.ts'

const rules = path.join(import.meta.dirname, 'rules')
const folders = globSync('*/rule.ts', { cwd: rules }).map((file) => path.dirname(file))
const lexicons = openLexicons(console.error)
const all = await Promise.all(
  checks.map(async (check) => {
    const { examples } = (await import(`./rules/${check.id}/examples.ts`)) as { examples: Examples }
    const page = readFileSync(path.join(rules, check.id, 'README.md'), 'utf8')
    const inExamples = new Set([...examples.slip, ...examples.fine].flatMap(({ story }) => story ?? []))
    return { check, examples, page, inExamples }
  }),
)

it('knows every rule that has a folder', () => {
  expect(checks.map(({ id }) => id)).toEqual(folders.sort())
})

for (const { check, examples } of all) {
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

    it('lets an organisation set only what it has', () => {
      const defaults = Object.keys((check.defaults as object | null) ?? {})
      for (const option of Object.keys(check.options ?? {})) expect(defaults).toContain(option)
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

    it.each(examples.slip)('mends without bringing anything else: $text', (slip) => {
      const { content, facts } = exampleOf(slip)
      const said = (text: string) =>
        look({ ...content, parts: [{ ...content.parts[0], text }] }, { ...lexicons, ...facts }).findings
      const before = said(slip.text)
      for (const finding of before.filter((one) => one.check === check.id))
        for (const fix of finding.fixes) {
          if (fix.kind !== 'replace') continue
          const after = said(slip.text.slice(0, fix.from) + fix.insert + slip.text.slice(fix.to)).map(inShort)
          const others = before.filter((one) => one !== finding).map(inShort)
          for (const one of others) if (after.includes(one)) after.splice(after.indexOf(one), 1)
          expect(after, `after ${JSON.stringify(fix.insert)}`).toEqual([])
        }
    })
  })
}

describe('stories', () => {
  it.each(all)('$check.id names stories that are told, and its page tells them', ({ check, page, inExamples }) => {
    expect(check.stories.length).toBeGreaterThan(0)
    for (const id of [...check.stories, ...inExamples]) expect(Object.keys(stories)).toContain(id)
    for (const id of check.stories) expect(page).toContain(`(${id}). ${stories[id]?.told}`)
    for (const id of inExamples) expect(check.stories).toContain(id)
  })

  it.each(Object.keys(stories))('%s is the story of some check', (id) => {
    expect(all.filter(({ check }) => check.stories.includes(id))).not.toEqual([])
  })

  it.each(['ST01', 'ST02', 'ST04', 'ST09', 'ST11', 'ST13', 'ST15', 'ST17', 'ST18', 'ST19', 'ST23', 'ST24', 'ST26'])(
    '%s, which the article tells and a check answers, is an example of that check',
    (id) => {
      expect(stories[id]?.article).toBe(true)
      expect(all.filter(({ inExamples }) => inExamples.has(id))).not.toEqual([])
    },
  )

  it('that a browser walks through are told, but for those that the hold, the speakers or the record answer', () => {
    const elsewhere = ['ST10', 'ST14', 'ST16', 'ST33', 'ST34']
    const walked = globSync('st*.story.ts', { cwd: path.resolve(import.meta.dirname, '../../stories') })
      .map((file) => file.slice(0, 4).toUpperCase())
      .filter((id) => !elsewhere.includes(id))
    expect(walked.length).toBeGreaterThan(5)
    for (const id of walked) expect(Object.keys(stories)).toContain(id)
  })
})

const inShort = ({ check, message, data }: Finding): string => `${check} ${message} ${JSON.stringify(data)}`

function mended(text: string, finding: Finding | undefined): string {
  const fix = finding?.fixes[0]
  if (fix?.kind !== 'replace') return text
  return text.slice(0, fix.from) + fix.insert + text.slice(fix.to)
}
