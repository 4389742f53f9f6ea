import { look } from '../checks/engine.ts'
import type { Content } from '../domain/draft.ts'
import type { Facts } from '../domain/facts.ts'
import type { CheckSetting, Report } from '../domain/findings.ts'

export type Asked =
  | { readonly kind: 'facts'; readonly facts: Facts; readonly settings: Readonly<Record<string, CheckSetting>> }
  | { readonly kind: 'look'; readonly n: number; readonly contents: readonly { view: string; content: Content }[] }
export interface Told {
  readonly n: number
  readonly reports: readonly { readonly view: string; readonly report: Report }[]
}

let facts: Facts = {}
let settings: Readonly<Record<string, CheckSetting>> = {}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'facts') {
    facts = data.facts
    settings = data.settings
    return
  }
  const told: Told = {
    n: data.n,
    reports: data.contents.map(({ view, content }) => ({ view, report: look(content, facts, settings) })),
  }
  postMessage(told)
})
