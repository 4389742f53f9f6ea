import type { PostId } from '../domain/delivery.ts'
import type { CivilMoment } from '../domain/facts.ts'
import { type Finding, type Kind, type Weight, weights } from '../domain/findings.ts'
import type { Who } from '../domain/people.ts'
import { besides } from '../policy/besides.ts'
import type { PostView } from '../store/posts.ts'
import type { Deps } from './deps.ts'
import { factsFor, type Known } from './facts.ts'
import { lookAtAll } from './standing.ts'
import { civil, latest } from './time.ts'

/** A post that is still to leave and would now be asked about, or stopped, for something that its report does not say. */
export interface LookAgain {
  readonly id: PostId
  readonly dueAt: string
  readonly findings: readonly { readonly weight: Weight; readonly says: string }[]
}

/** What the watch list changes the sight of. */
const watching: readonly Kind[] = ['tragedy', 'partisan']
const MOST = 500

/**
 * The posts still to leave, looked at again with what is watched on the day on which each leaves, and with the checks that
 * were changed since each was held. What somebody meant, and what was found at the same weight then, is not said twice.
 */
export async function lookAgain(deps: Deps, who: Who): Promise<{ readonly posts: readonly LookAgain[] }> {
  const { store } = deps
  const views = (
    await Promise.all(
      (['coming', 'waiting'] as const).map((which) =>
        store.posts.views(store.db, who.organisation, who.person, { which, most: MOST }),
      ),
    )
  ).flat()
  const ahead = views.filter(
    ({ post, deliveries }, at) =>
      deliveries.some(isAhead) && views.findIndex((other) => other.post.id === post.id) === at,
  )
  if (ahead.length === 0) return { posts: [] }
  const known = await factsFor(deps, who)
  const now = await store.clock.now(store.db)
  const [since = now] = ahead.map(({ post }) => post.submittedAt).toSorted((a, b) => Number(a) - Number(b))
  const changed = await store.recordPages.checksChanged(store.db, who.organisation, since)
  const { zone } = await store.organisations.byId(store.db, who.organisation)
  return {
    posts: ahead.flatMap((view) => {
      const [soonest = now] = view.deliveries
        .filter(isAhead)
        .map(({ dueAt }) => dueAt)
        .toSorted((a, b) => Number(a) - Number(b))
      const dueAt = latest(soonest, now)
      const findings = seenSince(deps, view, known, changed, civil(dueAt, zone))
      return findings.length === 0
        ? []
        : [
            {
              id: view.post.id,
              dueAt: dueAt.toISOString(),
              findings: findings.map(({ weight, says }) => ({ weight, says })),
            },
          ]
    }),
  }
}

type DeliveryView = PostView['deliveries'][number]

const isAhead = ({ state }: DeliveryView): boolean => state === 'waiting' || state === 'held' || state === 'queued'

/**
 * What is asked about, or stopped, in a post on the day on which it leaves, that nobody was asked about when it was held.
 * `changed`: when each check was last changed since.
 */
export function seenSince(
  deps: Pick<Deps, 'look'>,
  view: PostView,
  known: Known,
  changed: ReadonlyMap<string, Date>,
  now: CivilMoment,
): readonly Finding[] {
  const { post } = view
  const recent = besides(known.facts.recent ?? [], post.draftId)
  return seenNow(deps, view, { ...known, facts: { ...known.facts, now, recent } }).filter(
    ({ kind, check }) => watching.includes(kind) || (changed.get(check) ?? post.submittedAt) > post.submittedAt,
  )
}

function seenNow(deps: Pick<Deps, 'look'>, { post, deliveries }: PostView, known: Known): readonly Finding[] {
  const accounts = deliveries.map(({ account }) => ({ id: account }))
  const draft = { ...post, targets: accounts.map(({ id }) => id) }
  const before = new Map(post.report.findings.map((finding) => [finding.key, weights.indexOf(finding.weight)]))
  return lookAtAll(deps, draft, accounts, known).findings.filter(
    ({ key, weight }) =>
      weight !== 'note' && post.meant[key] === undefined && weights.indexOf(weight) > (before.get(key) ?? 0),
  )
}
