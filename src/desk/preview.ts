import { checks as shipped } from '../checks/registry.generated.ts'
import type { Content } from '../domain/draft.ts'
import type { Facts } from '../domain/facts.ts'
import type { Check, CheckSetting } from '../domain/findings.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { no, yes } from './answers.ts'
import { type CheckChange, checkOf, settingAfter } from './checks.ts'
import type { Deps } from './deps.ts'
import { factsFor } from './facts.ts'
import { lookBack } from './look-back.ts'
import { type CheckTally, type Hit, openTally, wordsUnder } from './tally.ts'

const POSTS = 1000
const SHOWN = 20

/** A check with one setting, over the same posts and over a text that somebody typed. */
interface Variant extends Omit<CheckTally, 'check' | 'title'> {
  /** Switched off, it looks at nothing. */
  readonly off: boolean
  /** What it says of the text; null where none was given. */
  readonly ofText: readonly Pick<Hit, 'weight' | 'says' | 'words'>[] | null
}

export interface Preview {
  /** Own posts that were gone through, at most 1,000. */
  readonly posts: number
  readonly before: Variant
  readonly after: Variant
}

/** What one check, as it is and as it would be, says of the organisation's last posts and of a text. Changes nothing. */
export async function preview(
  deps: Deps,
  who: Who,
  id: string,
  { text, ...change }: CheckChange & { readonly text: string | null },
): Promise<Outcome<Preview>> {
  const check = checkOf(id)
  if (check === undefined) return no('not-found')
  const { facts, settings } = await factsFor(deps, who)
  const after = settingAfter(check, settings[id], change)
  if (!after.ok) return after
  const variants = [settings[id] ?? {}, after.value].map((setting) => ({
    setting,
    settings: only(check, setting),
    tally: openTally([check], SHOWN),
  }))
  let posts = 0
  await lookBack(deps, { organisation: who.organisation, reader: who.person, most: POSTS }, (post, looks) => {
    posts += 1
    for (const { settings, tally } of variants) tally.add(post, looks(settings))
  })
  const content = text === null ? null : contentOf(text, facts)
  const [was, willBe] = variants.map(({ setting, settings, tally }): Variant => {
    const [counted] = tally.result().checks
    if (counted === undefined) throw new Error('A check was not counted')
    const { check: _, title: __, ...rest } = counted
    const findings = content === null ? null : deps.look(content, facts, settings).findings
    const ofText =
      findings?.map((finding) => ({
        weight: finding.weight,
        says: finding.says,
        words: content === null ? [] : wordsUnder(finding, content.parts),
      })) ?? null
    return { ...rest, off: setting.off !== undefined, ofText }
  })
  if (was === undefined || willBe === undefined) throw new Error('A variant was not counted')
  return yes({ posts, before: was, after: willBe })
}

/** The text as the organisation's first speaker would say it. */
const contentOf = (text: string, { speakers, organisation }: Facts): Content => ({
  speaker: speakers?.find(({ kind }) => kind === 'organisation')?.id ?? null,
  parts: [{ text, media: [] }],
  targets: [],
  variants: {},
  language: organisation?.language ?? 'en',
})

/** Settings under which no other check looks. */
const only = (check: Check, setting: CheckSetting): Readonly<Record<string, CheckSetting>> => ({
  ...Object.fromEntries(shipped.map(({ id }) => [id, { off: { reason: 'not asked' } }])),
  [check.id]: setting,
})
