import { readFile } from 'node:fs/promises'
import * as path from 'node:path'
import { checks as shipped } from '../checks/registry.generated.ts'
import type { CheckSetting, Weight } from '../domain/findings.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { no, yes } from './answers.ts'
import type { Deps } from './deps.ts'

const RULES = path.join(import.meta.dirname, '..', 'checks', 'rules')

/** Every check with its page and what is set for it here. */
export async function checks(deps: Pick<Deps, 'store'>, who: Who) {
  const settings = await deps.store.words.checkSettings(deps.store.db, who.organisation)
  return {
    checks: await Promise.all(
      shipped.map(async ({ id, title, weight }) => ({
        id,
        title,
        weight: settings[id]?.weight ?? weight,
        shipped: weight,
        off: settings[id]?.off?.reason ?? null,
        page: await readFile(path.join(RULES, id, 'README.md'), 'utf8'),
      })),
    ),
  }
}

/** Gives a check another weight (null: as shipped), or switches it off with a reason (null: on). */
export async function setCheck(
  deps: Pick<Deps, 'store'>,
  who: Who,
  id: string,
  to: { readonly weight: Weight | null; readonly off: string | null },
): Promise<Outcome<{ done: true }>> {
  const { store } = deps
  if (!shipped.some((check) => check.id === id)) return no('not-found')
  if (to.off === '') return no('reason-needed')
  return store.transaction(async (tx) => {
    await store.organisations.lock(tx, who.organisation)
    const { [id]: was, ...others } = await store.words.checkSettings(tx, who.organisation)
    const setting: CheckSetting = {
      ...(was?.options === undefined ? {} : { options: was.options }),
      ...(to.weight === null ? {} : { weight: to.weight }),
      ...(to.off === null ? {} : { off: { reason: to.off } }),
    }
    await store.organisations.setChecks(tx, who.organisation, { ...others, [id]: setting })
    await store.notify.changed(tx, who.organisation, 'check', id)
    await store.record.append(tx, who, {
      action: 'check-changed',
      about: { check: id, weight: to.weight, off: to.off !== null },
      ...(to.off === null ? {} : { personal: { reason: to.off } }),
    })
    return yes({ done: true as const })
  })
}
