import type { PostId } from '../domain/delivery.ts'
import type { Manner, Parts, When } from '../domain/draft.ts'
import type { Report } from '../domain/findings.ts'
import type { Outcome } from '../domain/outcome.ts'
import { type PersonId, rightsOf, type Who } from '../domain/people.ts'
import type { AccountId, NetworkId, SpeakerId } from '../domain/speakers.ts'
import { type Circle, mayAgree, type Work } from '../policy/agreeing.ts'
import { fromStates } from '../policy/delivery.ts'
import type { Pile, PostView } from '../store/posts.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { startOfMonth, withinDays } from './time.ts'

interface Named {
  readonly id: PersonId
  readonly name: string
}

export interface DeliveryAnswer {
  readonly id: string
  readonly account: AccountId
  readonly network: NetworkId
  readonly handle: string
  readonly state: PostView['deliveries'][number]['state']
  readonly dueAt: string
  readonly sentAt: string | null
  readonly settledAt: string | null
  readonly undoRequestedAt: string | null
  readonly url: string | null
  readonly said: string | null
}

/** A post as people see it. Times are ISO 8601 UTC; `serverNow` is the database's clock, on which the ring runs. */
export interface PostAnswer {
  readonly id: PostId
  readonly draft: string
  readonly speaker: string
  readonly author: Named
  /** Who changed it last. */
  readonly editedBy: Named
  /** Whose suggested words were taken over. */
  readonly suggestedBy: readonly Named[]
  readonly submittedBy: Named
  readonly submittedAt: string
  readonly parts: Parts
  readonly variants: Readonly<Record<AccountId, Parts>>
  readonly manners: Readonly<Record<AccountId, Manner>>
  readonly when: When
  readonly tags: readonly string[]
  readonly report: Report
  readonly meant: Readonly<Record<string, string>>
  readonly holdSeconds: number
  readonly dueAt: string
  readonly serverNow: string
  readonly approvals: readonly {
    readonly id: string
    readonly kind: 'second-pair-of-eyes' | 'leader'
    readonly askedOf: Named | null
    /** Who may agree in that person's place now, and up to which day. */
    readonly deputy: (Named & { readonly until: string | null }) | null
    readonly answer: 'agreed' | 'not-yet' | null
    readonly answeredBy: Named | null
    readonly answeredAt: string | null
    readonly reason: string | null
    readonly youMayAnswer: boolean
  }[]
  readonly deliveries: readonly DeliveryAnswer[]
  readonly youMayTakeBack: boolean
}

const PAGE = 30
/** "Coming up" has no pages: it is what still can be stopped, all of it. */
const MOST_COMING = 500

/** Whether this person may take a post back: whoever may for any, and always those whose work it is. */
export const mayTakeBack = (who: Who, post: { authorId: PersonId; submittedBy: PersonId }) =>
  rightsOf[who.role].includes('take-back') || [post.authorId, post.submittedBy].includes(who.person)

export const workOf = ({ post, suggestedBy }: PostView): Work => ({
  author: post.authorId,
  editedBy: post.editedBy,
  submittedBy: post.submittedBy,
  suggestedBy,
})

const standInOf = ({ deputy }: PostView, now: Date) => (deputy !== null && withinDays(now, deputy) ? deputy : null)

/** Those who could agree to a post at a moment. */
export const circleOf = (view: PostView, now: Date): Circle => ({
  people: view.people,
  named: view.eyes.named,
  standIn: standInOf(view, now)?.person ?? null,
})

/** Whether this person may give one of the agreements that a post needs. */
export const mayAnswer = (who: Who, approval: { readonly askedOf: PersonId | null }, view: PostView, now: Date) =>
  mayAgree(approval.askedOf, workOf(view), circleOf(view, now)).includes(who.person)

export async function listPosts(
  deps: Deps,
  who: Who,
  query: {
    readonly which: Pile
    readonly before?: string | undefined
    readonly speaker?: SpeakerId | undefined
    readonly account?: AccountId | undefined
  },
): Promise<Outcome<{ posts: readonly PostAnswer[]; serverNow: string; more: boolean }>> {
  const { store } = deps
  const most = query.which === 'coming' ? MOST_COMING : PAGE
  const { which, before, speaker, account } = query
  const now = await store.clock.now(store.db)
  const views = await store.posts.views(store.db, who.organisation, who.person, {
    which,
    most: most + 1,
    ...(before === undefined ? {} : { before: new Date(before) }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(account === undefined ? {} : { account }),
  })
  const posts = views.slice(0, most).map((view) => shown(view, who, now))
  return yes({ posts, serverNow: now.toISOString(), more: views.length > most })
}

export async function getPost(deps: Deps, who: Who, id: PostId): Promise<Outcome<PostAnswer>> {
  return postAnswer(deps, deps.store.db, who, id)
}

/** The post as this person sees it, within a transaction. */
export async function postAnswer(deps: Deps, tx: Tx, who: Who, id: PostId): Promise<Outcome<PostAnswer>> {
  const { store } = deps
  const [view] = await store.posts.views(tx, who.organisation, who.person, { which: 'all', id, most: 1 })
  return view ? yes(shown(view, who, await store.clock.now(tx))) : no('not-found')
}

export interface AtAGlance {
  /** Posts still to leave that this person may take back, soonest first. */
  readonly held: readonly PostAnswer[]
  readonly counts: { comingUp: number; waitingForMe: number; drafts: number; needsHuman: number }
  /** Posts taken back this month, and how many of them were public for a while. */
  readonly catches: { month: number; public: number }
  readonly serverNow: string
}

/** What the frame of every page shows of posts. */
export async function atAGlance(deps: Deps, who: Who): Promise<AtAGlance> {
  const { store } = deps
  const now = await store.clock.now(store.db)
  const look = (which: Pile, most: number) => store.posts.views(store.db, who.organisation, who.person, { which, most })
  const coming = (await look('coming', MOST_COMING)).map((view) => shown(view, who, now))
  const waiting = (await look('waiting', MOST_COMING)).map((view) => shown(view, who, now))
  const { zone } = await store.organisations.byId(store.db, who.organisation)
  const month = await store.posts.takenBackSince(store.db, who.organisation, startOfMonth(now, zone))
  const hasState = (post: PostAnswer, ...states: readonly DeliveryAnswer['state'][]) =>
    post.deliveries.some((delivery) => states.includes(delivery.state))
  return {
    held: coming.filter((post) => post.when.kind === 'when-held' && post.youMayTakeBack && hasState(post, 'held')),
    counts: {
      comingUp: coming.length,
      waitingForMe: waiting.filter(
        (post) => hasState(post, 'waiting') && post.approvals.some((a) => a.answer === null && a.youMayAnswer),
      ).length,
      drafts: (await store.drafts.list(store.db, who.organisation, who.person)).length,
      needsHuman: waiting.filter((post) => hasState(post, 'missed', 'needs-human')).length,
    },
    catches: { month: month.posts, public: month.public },
    serverNow: now.toISOString(),
  }
}

const iso = (at: Date | null) => at?.toISOString() ?? null

function shown(view: PostView, who: Who, now: Date): PostAnswer {
  const { post, deliveries, approvals, nameOf } = view
  const named = (id: PersonId | null) => (id === null ? null : { id, name: nameOf(id) })
  const standIn = standInOf(view, now)
  const soonest = deliveries.reduce<Date | null>((a, { dueAt }) => (a !== null && a < dueAt ? a : dueAt), null)
  return {
    id: post.id,
    draft: post.draftId,
    speaker: post.speakerId,
    author: { id: post.authorId, name: nameOf(post.authorId) },
    editedBy: { id: post.editedBy, name: nameOf(post.editedBy) },
    suggestedBy: view.suggestedBy.map((id) => ({ id, name: nameOf(id) })),
    submittedBy: { id: post.submittedBy, name: nameOf(post.submittedBy) },
    submittedAt: post.submittedAt.toISOString(),
    parts: post.parts,
    variants: post.variants,
    manners: post.manners,
    when: post.when,
    tags: post.tags,
    report: post.report,
    meant: post.meant,
    holdSeconds: post.holdSeconds,
    dueAt: (soonest ?? post.submittedAt).toISOString(),
    serverNow: now.toISOString(),
    approvals: approvals.map((a) => ({
      id: a.id,
      kind: a.kind,
      askedOf: named(a.askedOf),
      deputy:
        a.askedOf === null || standIn === null
          ? null
          : { id: standIn.person, name: nameOf(standIn.person), until: standIn.until },
      answer: a.answer,
      answeredBy: named(a.answeredBy),
      answeredAt: iso(a.answeredAt),
      reason: a.reason,
      youMayAnswer: a.answer !== 'agreed' && mayAnswer(who, a, view, now),
    })),
    deliveries: deliveries.map((d) => ({
      id: d.id,
      account: d.account,
      network: d.network,
      handle: d.handle,
      state: d.state,
      dueAt: d.dueAt.toISOString(),
      sentAt: iso(d.sentAt),
      settledAt: iso(d.settledAt),
      undoRequestedAt: iso(d.undoRequestedAt),
      url: d.url,
      said: d.said,
    })),
    youMayTakeBack: mayTakeBack(who, post) && deliveries.some((d) => fromStates('take-back').includes(d.state)),
  }
}
