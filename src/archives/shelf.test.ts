import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { expect, it } from 'vitest'
import { fileOf } from '../../test/archives.ts'
import { openShelf } from './shelf.ts'

const fresh = async () => openShelf(path.join(await mkdtemp(path.join(tmpdir(), 'thinktwice-shelf-')), 'imports'))
const bytes = (text: string) => Buffer.from(text)

it('takes a file in parts, each only where the file ends, and the same part twice at once but once', async () => {
  const shelf = await fresh()
  const id = randomUUID()
  expect(await shelf.size(id)).toBe(0)
  expect(await shelf.append(id, 0, bytes('Doors '))).toBe(6)
  expect(await shelf.append(id, 3, bytes('XXX'))).toBe(6)
  expect(await shelf.append(id, 9, bytes('XXX'))).toBe(6)
  await Promise.all([shelf.append(id, 6, bytes('at seven')), shelf.append(id, 6, bytes('at seven'))])
  expect(await readFile(shelf.path(id), 'utf8')).toBe('Doors at seven')
})

it('can be read by nobody else, and forgets what it is told to', async () => {
  const shelf = await fresh()
  const id = randomUUID()
  await shelf.append(id, 0, bytes('Doors'))
  expect((await stat(shelf.path(id))).mode & 0o077).toBe(0)
  await shelf.remove([id, randomUUID()])
  expect(await shelf.size(id)).toBe(0)
})

it('takes a copy of a file that is here already, and names only its own', async () => {
  const shelf = await fresh()
  const id = randomUUID()
  await shelf.adopt(id, await fileOf('posts.csv', 'text,date'))
  expect(await shelf.size(id)).toBe(9)
  expect(await shelf.room()).toBeGreaterThan(0)
  for (const name of ['../../etc/passwd', '', 'a', `${id}/x`])
    expect(() => shelf.path(name)).toThrow('no name of a file')
})
