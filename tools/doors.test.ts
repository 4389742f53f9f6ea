import { globSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Opening, openings, shutDoors } from './doors.ts'

const root = path.resolve(import.meta.dirname, '..')
const doors = JSON.parse(readFileSync(path.join(root, 'doors.json'), 'utf8')) as Record<string, string[]>
const opening = (file: string, room: string, target: string, opens: string, typesOnly = false): Opening => ({
  file,
  room,
  target,
  opens,
  typesOnly,
})

describe('doors', () => {
  it('lets no room open another that doors.json does not name', () => {
    const found = openings(root)
    expect(found.length).toBeGreaterThan(100)
    expect(shutDoors(found, doors)).toEqual([])
  })

  it('catches a planted import, and lets the same import pass where only types cross', () => {
    const planted = (typesOnly: boolean) => [
      opening('src/desk/hold.ts', 'desk', 'src/store/posts.ts', 'store', typesOnly),
    ]
    expect(shutDoors(planted(false), doors)).toEqual(['src/desk/hold.ts: desk may not open src/store/posts.ts'])
    expect(shutDoors(planted(true), doors)).toEqual([])
  })

  it('keeps networks apart from each other, and lets the web see their profiles only', () => {
    expect(
      shutDoors(
        [
          opening(
            'src/networks/bluesky/client.ts',
            'networks/bluesky',
            'src/networks/rehearsal/client.ts',
            'networks/rehearsal',
          ),
        ],
        doors,
      ),
    ).toHaveLength(1)
    expect(
      shutDoors([opening('src/web/profiles.ts', 'web', 'src/networks/bluesky/client.ts', 'networks/bluesky')], doors),
    ).toHaveLength(1)
    expect(
      shutDoors([opening('src/web/profiles.ts', 'web', 'src/networks/bluesky/profile.ts', 'networks/bluesky')], doors),
    ).toEqual([])
  })

  it('lets the command line see the contract of the server, and nothing else of it', () => {
    const planted = (target: string) => shutDoors([opening('src/cli/desk.ts', 'cli', target, 'server')], doors)
    expect(planted('src/server/contract/people.ts')).toEqual([])
    expect(planted('src/server/app.ts')).toHaveLength(1)
  })

  it('reads the environment in one place only', () => {
    const readers = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(
      (file) => !/\.test\.tsx?$/.test(file) && readFileSync(path.join(root, file), 'utf8').includes('process.env'),
    )
    expect(readers).toEqual(['src/main.ts'])
  })

  it('names only rooms that exist', () => {
    const rooms = new Set(openings(root).map((found) => found.room))
    const named = Object.keys(doors).filter((room) => !room.startsWith('$') && room !== 'networks/*' && room !== 'main')
    for (const room of named) expect([...rooms, 'domain', 'voice'], `${room} of doors.json`).toContain(room)
  })
})
