import { readFile } from 'node:fs/promises'
import * as path from 'node:path'
import { checks as shipped } from '../checks/registry.generated.ts'
import { stories } from '../checks/stories.ts'
import type { Check, CheckSetting, Option, Weight } from '../domain/findings.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { tooOften } from '../policy/budget.ts'
import { mayMeanForAll } from '../policy/meant.ts'
import { whyUnfit } from '../policy/options.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'

type StoreOnly = Pick<Deps, 'store'>

const RULES = path.join(import.meta.dirname, '..', 'checks', 'rules')
const DAYS = 30
const MOST_MEANT = 500

export const checkOf = (id: string): Check | undefined => shipped.find((check) => check.id === id)

/** Every check with its page, what is set for it here, and what became of its interruptions. */
export async function checks({ store }: StoreOnly, who: Who) {
  const settings = await store.words.checkSettings(store.db, who.organisation)
  const last = await store.interruptions.ofLast(store.db, who.organisation, DAYS)
  return {
    days: DAYS,
    posts: last.posts,
    checks: await Promise.all(
      shipped.map(async (check) => {
        const setting = settings[check.id]
        const { asked, stopped, interrupted, followed, meant, open, reasons } =
          last.checks.find((one) => one.check === check.id) ?? quiet
        return {
          id: check.id,
          title: check.title,
          weight: setting?.weight ?? check.weight,
          shipped: check.weight,
          off: setting?.off?.reason ?? null,
          page: await readFile(path.join(RULES, check.id, 'README.md'), 'utf8'),
          story: storyOf(check),
          meant: setting?.meant ?? [],
          mayMean: mayMeanForAll(check.kind),
          options: optionsOf(check, setting),
          month: { interrupted, followed, meant, open, reasons, tooOften: tooOften(asked, stopped, last.posts) },
        }
      }),
    ),
  }
}

function storyOf({ stories: [first = ''] }: Check): { readonly title: string; readonly told: string } | null {
  const story = stories[first]
  return story === undefined ? null : { title: story.title, told: story.told }
}

const quiet = { interrupted: 0, followed: 0, meant: 0, open: 0, asked: 0, stopped: 0, reasons: [] as const }

/** An option with the value in force: by the contract of a check its kind says what the value is. */
type Shown = { readonly name: string; readonly title: string; readonly shipped: boolean } & (
  | (Extract<Option, { kind: 'words' }> & { readonly value: readonly string[] })
  | (Extract<Option, { kind: 'number' }> & { readonly value: number })
  | (Extract<Option, { kind: 'choice' }> & { readonly value: string })
  | (Extract<Option, { kind: 'switch' }> & { readonly value: boolean })
)

function optionsOf({ options = {}, defaults }: Check, setting: CheckSetting | undefined): readonly Shown[] {
  const all = { ...(defaults as Record<string, unknown> | null), ...setting?.options }
  return Object.entries(options).map(
    ([name, option]) =>
      ({
        ...option,
        name,
        value: all[name],
        shipped: !Object.hasOwn(setting?.options ?? {}, name),
      }) as Shown,
  )
}

/** What would be set for a check: its weight (null: as shipped), off with a reason (null: on), and options by name. */
export interface CheckChange {
  readonly weight: Weight | null
  readonly off: string | null
  /** A value of null: as shipped. What is not named stays. */
  readonly options?: Readonly<Record<string, unknown>> | undefined
}

/** The setting of a check after a change, or why it cannot be. */
export function settingAfter(
  check: Check,
  was: CheckSetting | undefined,
  { weight, off, options: given = {} }: CheckChange,
): Outcome<CheckSetting> {
  if (off === '') return no('reason-needed')
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(check.options ?? {}, name) ? check.options?.[name] : undefined
    if (option === undefined) return no('wrong-input', `“${check.title}” has no option “${name.slice(0, 60)}”.`)
    const why = value === null ? null : whyUnfit(option, value)
    if (why !== null) return no('wrong-input', why)
  }
  const defaults = check.defaults as Readonly<Record<string, unknown>> | null
  const options = Object.fromEntries(
    Object.entries({ ...was?.options, ...given }).filter(
      ([name, value]) => value !== null && JSON.stringify(value) !== JSON.stringify(defaults?.[name]),
    ),
  )
  return yes({
    ...(was?.meant === undefined ? {} : { meant: was.meant }),
    ...(Object.keys(options).length === 0 ? {} : { options }),
    ...(weight === null ? {} : { weight }),
    ...(off === null ? {} : { off: { reason: off } }),
  })
}

export async function setCheck(
  deps: StoreOnly,
  who: Who,
  id: string,
  to: CheckChange,
): Promise<Outcome<{ done: true }>> {
  const check = checkOf(id)
  if (check === undefined) return no('not-found')
  return changing(deps, who, id, async (tx, was, keep) => {
    const setting = settingAfter(check, was, to)
    if (!setting.ok) return setting
    await keep(setting.value)
    await deps.store.record.append(tx, who, {
      action: 'check-changed',
      about: { check: id, weight: to.weight, off: to.off !== null, options: Object.keys(to.options ?? {}).join(', ') },
      personal: {
        ...(to.off === null ? {} : { reason: to.off }),
        ...(to.options === undefined ? {} : { values: JSON.stringify(to.options) }),
      },
    })
    return yes({ done: true as const })
  })
}

/** Says that words are always right here (or no longer): the check notes them and asks no more. Saying it twice is once. */
export async function setMeant(
  deps: StoreOnly,
  who: Who,
  id: string,
  { words, right }: { readonly words: string; readonly right: boolean },
): Promise<Outcome<{ done: true }>> {
  const check = checkOf(id)
  if (check === undefined) return no('not-found')
  if (!mayMeanForAll(check.kind))
    return no('wrong-input', `What “${check.title}” sees is never right for everybody. Give the reason each time.`)
  const low = words.toLowerCase()
  return changing(deps, who, id, async (tx, was, keep) => {
    const before = was?.meant ?? []
    if (before.includes(low) === right) return yes({ done: true as const })
    if (right && before.length >= MOST_MEANT)
      return no('wrong-input', `“${check.title}” has ${MOST_MEANT} words that are right here. Remove some first.`)
    const meant = right ? [...before, low] : before.filter((one) => one !== low)
    const { meant: _, ...rest } = was ?? {}
    await keep(meant.length === 0 ? rest : { ...rest, meant })
    await deps.store.record.append(tx, who, {
      action: 'check-changed',
      about: { check: id, change: right ? ': words that are always right here' : ': words that are asked about again' },
      personal: { words: low },
    })
    return yes({ done: true as const })
  })
}

/** One change of one check's setting at a time, in one transaction. */
function changing(
  { store }: StoreOnly,
  who: Who,
  id: string,
  change: (
    tx: Tx,
    was: CheckSetting | undefined,
    keep: (setting: CheckSetting) => Promise<void>,
  ) => Promise<Outcome<{ done: true }>>,
): Promise<Outcome<{ done: true }>> {
  return store.transaction(async (tx) => {
    await store.organisations.lock(tx, who.organisation)
    const { [id]: was, ...others } = await store.words.checkSettings(tx, who.organisation)
    return change(tx, was, async (setting) => {
      await store.organisations.setChecks(tx, who.organisation, { ...others, [id]: setting })
      await store.notify.changed(tx, who.organisation, 'check', id)
    })
  })
}
