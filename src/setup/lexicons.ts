import { readFileSync } from 'node:fs'
import * as path from 'node:path'
import { openTable } from '../checks/lexicons/table.ts'
import type { Facts } from '../domain/facts.ts'

export type Lexicons = Pick<Facts, 'dictionary' | 'contexts' | 'manners'>

const FOLDER = path.join(import.meta.dirname, '..', 'checks', 'lexicons')

/** The tables that the checks look words up in. One that is absent or damaged is left out, and `complain` says so: its checks are then listed as not looked at. */
export function openLexicons(complain: (line: string) => void, folder = FOLDER): Lexicons {
  const open = (name: keyof Lexicons) => {
    const file = path.join(folder, `${name}.table`)
    try {
      const table = openTable(readFileSync(file))
      if (table !== null) return { [name]: table }
      complain(`${file} is damaged. Restore it; until then the checks that need it do not look.`)
    } catch (cause) {
      complain(
        `${file} cannot be read (${cause instanceof Error ? cause.message : cause}). The checks that need it do not look.`,
      )
    }
    return {}
  }
  return { ...open('dictionary'), ...open('contexts'), ...open('manners') }
}
