import { readFileSync } from 'node:fs'
import * as path from 'node:path'
import { openTable } from '../checks/lexicons/table.ts'
import type { Facts } from '../domain/facts.ts'
import { unpackBackground } from '../voice/pack.ts'
import type { Background } from '../voice/stranger.ts'

/** How private people talk; null where the table is missing or damaged, and `complain` says so. */
export function openEveryday(complain: (line: string) => void, folder = FOLDER): Background | null {
  return opened('everyday', unpackBackground, complain, folder)
}

export type Lexicons = Pick<Facts, 'dictionary' | 'contexts' | 'manners'>

const FOLDER = path.join(import.meta.dirname, '..', 'checks', 'lexicons')

/** The tables that the checks look words up in. One that is absent or damaged is left out, and `complain` says so: its checks are then listed as not looked at. */
export function openLexicons(complain: (line: string) => void, folder = FOLDER): Lexicons {
  const open = (name: keyof Lexicons) => {
    const table = opened(name, openTable, complain, folder)
    return table === null ? {} : { [name]: table }
  }
  return { ...open('dictionary'), ...open('contexts'), ...open('manners') }
}

function opened<T>(
  name: string,
  open: (bytes: Uint8Array) => T | null,
  complain: (line: string) => void,
  folder: string,
): T | null {
  const file = path.join(folder, `${name}.table`)
  try {
    const table = open(readFileSync(file))
    if (table === null) complain(`${file} is damaged. Restore it; until then the checks that need it do not look.`)
    return table
  } catch (cause) {
    complain(
      `${file} cannot be read (${cause instanceof Error ? cause.message : cause}). The checks that need it do not look.`,
    )
    return null
  }
}
