import { checks as shipped } from '../checks/registry.generated.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { OrganisationId, Who } from '../domain/people.ts'
import { no, yes } from './answers.ts'
import type { Deps } from './deps.ts'
import { type Back, lookBack } from './look-back.ts'
import { openTally, type TallyOfAll } from './tally.ts'

const SHOWN = 20

export interface BackTest extends TallyOfAll {
  /** Titles of checks that are switched off here, so that they looked at nothing. */
  readonly off: readonly string[]
}

const running = new Set<OrganisationId>()

/** What all checks, as they are set here, say of the organisation's last posts. One at a time. Changes nothing. */
export async function backTest(
  deps: Deps,
  { organisation, person }: Pick<Who, 'organisation' | 'person'>,
  back: Pick<Back, 'most' | 'progress' | 'signal'>,
): Promise<Outcome<BackTest>> {
  if (running.has(organisation))
    return no('desk-busy', 'A back-test runs here already. Wait until it is over.', 'later')
  running.add(organisation)
  try {
    return yes(await backTestOf(deps, { ...back, organisation, reader: person }))
  } finally {
    running.delete(organisation)
  }
}

/** As above, of whatever is asked for. */
export async function backTestOf(deps: Pick<Deps, 'store' | 'look'>, back: Back, shown = SHOWN): Promise<BackTest> {
  const settings = await deps.store.words.checkSettings(deps.store.db, back.organisation)
  const isOn = ({ id }: { id: string }) => settings[id]?.off === undefined
  const tally = openTally(shipped.filter(isOn), shown)
  await lookBack(deps, back, (post, looks) => tally.add(post, looks(settings)))
  return { ...tally.result(), off: shipped.filter((check) => !isOn(check)).map(({ title }) => title) }
}
