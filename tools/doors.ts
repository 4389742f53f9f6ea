import { globSync, readFileSync } from 'node:fs'
import * as path from 'node:path'

export interface Opening {
  readonly file: string
  readonly room: string
  readonly target: string
  readonly opens: string
  readonly typesOnly: boolean
}

const importPattern =
  /(?:^|[\n;])\s*(import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?['"](\.{1,2}\/[^'"]+)['"]|\bimport\(\s*['"](\.{1,2}\/[^'"]+)['"]\s*\)/g

/** The room that a file of `src/` lies in: each network is a room of its own. */
export function roomOf(file: string): string {
  const [, room = '', inner, ...rest] = file.split('/')
  if (room.endsWith('.ts')) return room.slice(0, -3)
  return room === 'networks' && rest.length > 0 ? `networks/${inner}` : room
}

/** Every relative import of every source file under `src/` that is not a test. */
export function openings(root: string): readonly Opening[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(path.join(root, file), 'utf8').matchAll(importPattern)].map((match) => {
        const target = path.posix.join(path.posix.dirname(file), match[3] ?? match[4] ?? '')
        return { file, room: roomOf(file), target, opens: roomOf(target), typesOnly: match[2] !== undefined }
      }),
    )
}

/** Sentences for the openings that `doors` does not allow. */
export function shutDoors(
  found: readonly Opening[],
  doors: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  return found
    .filter(
      (opening) => opening.room !== opening.opens && !opening.target.endsWith('.json') && !allowed(opening, doors),
    )
    .map((opening) => `${opening.file}: ${opening.room} may not open ${opening.target}`)
}

function allowed(opening: Opening, doors: Readonly<Record<string, readonly string[]>>): boolean {
  const open = doors[opening.room] ?? (opening.room.startsWith('networks/') ? doors['networks/*'] : undefined) ?? []
  return open.some((door) => {
    if (door === '*') return true
    const [name = '', only] = door.split(':')
    if (only === 'types' && !opening.typesOnly) return false
    if (name === 'networks/*/profile') return /^src\/networks\/[^/]+\/profile\.ts$/.test(opening.target)
    // A folder of a room, where its name is not a room of its own.
    if (name.includes('/') && opening.target.startsWith(`src/${name}/`)) return true
    return name === opening.opens || (name === 'networks/*' && opening.opens.startsWith('networks/'))
  })
}
