import { look } from '../checks/engine.ts'
import { openTable } from '../checks/lexicons/table.ts'
import type { Content } from '../domain/draft.ts'
import type { Facts } from '../domain/facts.ts'
import type { CheckSetting, Report } from '../domain/findings.ts'

export type Asked =
  | { readonly kind: 'facts'; readonly facts: Facts; readonly settings: Readonly<Record<string, CheckSetting>> }
  | { readonly kind: 'look'; readonly n: number; readonly contents: readonly { view: string; content: Content }[] }
/** `n` is that of the look; 'tables' = a table has come, and what was looked at without it is worth another look. */
export type Told =
  | {
      readonly kind: 'reports'
      readonly n: number
      readonly reports: readonly { readonly view: string; readonly report: Report }[]
    }
  | { readonly kind: 'tables' }

let facts: Facts = {}
let settings: Readonly<Record<string, CheckSetting>> = {}
const lexicons: Record<string, Facts['dictionary']> = {}

const tell = (told: Told) => postMessage(told)

/** A table that does not come, or comes damaged, stays away: its checks say that they did not look. */
async function fetchTable(name: 'dictionary' | 'contexts' | 'manners', from: URL): Promise<void> {
  const answer = await fetch(from).catch(() => null)
  const table = answer?.ok ? openTable(new Uint8Array(await answer.arrayBuffer())) : null
  if (table === null) return
  lexicons[name] = table
  tell({ kind: 'tables' })
}
void fetchTable('dictionary', new URL('../checks/lexicons/dictionary.table', import.meta.url))
void fetchTable('contexts', new URL('../checks/lexicons/contexts.table', import.meta.url))
void fetchTable('manners', new URL('../checks/lexicons/manners.table', import.meta.url))

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'facts') {
    facts = data.facts
    settings = data.settings
    return
  }
  const known = { ...facts, ...lexicons }
  const reports = data.contents.map(({ view, content }) => ({ view, report: look(content, known, settings) }))
  tell({ kind: 'reports', n: data.n, reports })
})
