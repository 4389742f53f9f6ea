import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import * as path from 'node:path'
import { root } from './run.ts'

type Files = Readonly<Record<string, string>>

const kinds: Readonly<Record<string, (name: string) => Files>> = {
  check: (name) => ({
    [`src/checks/rules/${name}/rule.ts`]: `import type { Check } from '../../../domain/findings.ts'

export const ${camel(name)}: Check<null> = {
  id: '${name}',
  kind: 'placeholder',
  title: 'Say what it looks for',
  weight: 'note',
  needs: [],
  messages: { seen: 'Say in one sentence what it saw and why that matters.' },
  defaults: null,
  *look() {},
}
`,
    [`src/checks/rules/${name}/examples.ts`]: `import type { Examples } from '../../examples.ts'

/** At least 8 slips and 12 look-alikes, of several kinds of organisation. They are the tests of the rule and its page. */
export const examples: Examples = { slip: [], fine: [] }
`,
    [`src/checks/rules/${name}/README.md`]: `# ${name}\n\nWhat it sees, why that matters, and the story that it comes from.\n`,
  }),
  network: (name) => ({
    [`src/networks/${name}/profile.ts`]: `import { hanging } from '../hanging.ts'
import type { Profile } from '../network.ts'

export const ${camel(name)}Profile: Profile = {
  id: '${name}',
  name: '${name}',
  maxPictures: 0,
  maxParts: 1,
  connectFields: [],
  app: null,
  makesCards: true,
  manner: { warning: false, visibility: [], replies: [] },
  hangs: hanging('${name}', { pictures: 0, pictureBytes: 0 }),
  count: (text) => ({ used: text.length, limit: 0, unit: 'characters', over: true }),
  afterTakeDown: '',
}
`,
    [`src/networks/${name}/README.md`]: `# ${name}\n\nWhat is true of this network, its limits, and what cannot be done on it.\n`,
  }),
  story: (name) => ({
    [`stories/${name}.story.ts`]: `import { expect, test } from './desk.ts'

test('${name}: say what happens', async ({ desk }) => {
  expect(await desk.publicPosts(), 'and what must not happen').toEqual([])
})
`,
  }),
}

function camel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

const [kind = '', name = ''] = process.argv.slice(2)
const files = kinds[kind]
if (!files || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error(`Say what to make and its name: npm run new -- ${Object.keys(kinds).join('|')} some-name`)
  process.exit(2)
}
for (const [file, text] of Object.entries(files(name))) {
  const target = path.join(root, file)
  if (existsSync(target)) {
    console.error(`${file} is already there. Nothing was changed.`)
    process.exit(2)
  }
  await mkdir(path.dirname(target), { recursive: true })
  await writeFile(target, text)
  console.log(`made ${file}`)
}
console.log('Next: fill it in, then npm run generate and npm run check.')
