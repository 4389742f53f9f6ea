import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** A link to a test file in docs/PROMISES.md, and words of the title of a test in it. */
const named = /\]\(\.\.\/([^)]+)\): (.+?)(?=<br>| \|)/g

test('every test that a promise names is there', () => {
  const page = readFileSync('docs/PROMISES.md', 'utf8')
  const names = [...page.matchAll(named)].map(([, file = '', title = '']) => ({ file, title }))
  expect(names.length).toBeGreaterThan(40)
  expect(names.filter(({ file, title }) => !readFileSync(file, 'utf8').includes(title))).toEqual([])
})
