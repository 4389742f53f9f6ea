import type { Content, Parts } from '../domain/draft.ts'
import type { Facts, RecentPost } from '../domain/facts.ts'
import type { CheckSetting, Report } from '../domain/findings.ts'
import type { OrganisationId, PersonId } from '../domain/people.ts'
import type { AccountId } from '../domain/speakers.ts'
import { besides } from '../policy/besides.ts'
import type { SaidRow } from '../store/own-posts.ts'
import type { Deps } from './deps.ts'
import { factsAround, RECENT_MOST, RECENT_MS } from './facts.ts'
import { openSlices } from './slices.ts'
import type { Counted } from './tally.ts'
import { civil } from './time.ts'
import { openVocabulary, PAST_POSTS } from './vocabulary.ts'

type Settings = Readonly<Record<string, CheckSetting>>

/** What the checks would say of a post with these settings, one report for each of its texts. */
type Looks = (settings: Settings) => readonly Report[]

export interface Back {
  readonly organisation: OrganisationId
  /** Whose desk it is seen from; null = nobody's. */
  readonly reader: PersonId | null
  /** How many of the newest posts; null = all. */
  readonly most: number | null
  /** Only what this account said. */
  readonly account?: AccountId
  /** Told after each page of posts. */
  readonly progress?: (done: number, of: number) => void
  readonly signal?: AbortSignal
}

const PAGE = 100
const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * Looks at an organisation's own posts once more, the oldest first, each with what could be known when it was held: its
 * time, the words that were published until then, the posts around it. What nobody remembers (links, who spoke last) is
 * absent, so that its checks are skipped. Others have their turn meanwhile.
 */
export async function lookBack(
  deps: Pick<Deps, 'store' | 'look'>,
  { organisation, reader, most, account, progress, signal }: Back,
  see: (post: Counted, looks: Looks) => void,
): Promise<void> {
  const { store } = deps
  const around = await factsAround(store, organisation, reader ?? NOBODY)
  const ids = await store.ownPosts.ids(store.db, organisation, most === null ? null : most + PAST_POSTS)
  const first = most === null ? 0 : Math.max(0, ids.length - most)
  const vocabulary = openVocabulary()
  const recent = openRecent()
  const slice = openSlices()
  progress?.(0, ids.length - first)
  for (let from = 0; from < ids.length; from += PAGE) {
    const page = await store.ownPosts.said(store.db, ids.slice(from, from + PAGE))
    for (const [at, post] of page.entries()) {
      if (signal?.aborted) return
      if (from + at >= first && (account === undefined || post.accounts.includes(account))) {
        const facts: Facts = {
          ...around.facts,
          now: civil(post.submittedAt, around.zone),
          past: vocabulary.past,
          handles: [...vocabulary.handles(), ...around.handles],
          recent: besides(recent.before(post.submittedAt), post.draft, post.series),
        }
        const texts = textsOf(post)
        see({ id: post.id, at: post.submittedAt.toISOString(), texts: texts.map(({ parts }) => parts) }, (settings) =>
          texts.map((content) => deps.look(content, facts, settings)),
        )
      }
      if (post.stayed) {
        vocabulary.add(post.parts)
        recent.add(post)
      }
      await slice()
    }
    progress?.(Math.max(0, Math.min(ids.length, from + PAGE) - first), ids.length - first)
  }
}

/** The distinct texts that left. */
function textsOf({ speaker, parts, variants, language, accounts }: SaidRow): readonly Content[] {
  const content = (said: Parts, targets: readonly AccountId[]): Content => ({
    speaker,
    parts: said,
    targets,
    variants: {},
    language,
  })
  const own = accounts.filter((account) => variants[account] === undefined)
  const others = accounts.flatMap((account) => {
    const said = variants[account]
    return said === undefined ? [] : [content(said, [account])]
  })
  return own.length > 0 ? [content(parts, own), ...others] : others
}

/** The posts of the 30 days before a moment, as `facts.recent` would have had them; those that left later were coming. */
function openRecent() {
  // The same objects each time, newest first: a check may remember what it made of one.
  let kept: { readonly post: { -readonly [K in keyof RecentPost]: RecentPost[K] }; readonly left: number }[] = []
  return {
    before(moment: Date): readonly RecentPost[] {
      const now = moment.getTime()
      kept = kept.filter(({ left }) => left >= now - RECENT_MS)
      for (const { post, left } of kept) {
        post.state = left <= now ? 'out' : 'coming'
        post.minutesAgo = Math.round((now - left) / 60_000)
      }
      return kept.map(({ post }) => post)
    },
    add({ draft, series, parts, speaker, accounts, leftAt }: SaidRow): void {
      const text = parts.map((part) => part.text).join('\n\n')
      kept.unshift({
        post: { draft, series, text, speaker, accounts, state: 'out', minutesAgo: 0 },
        left: leftAt.getTime(),
      })
      if (kept.length > RECENT_MOST) kept.pop()
    },
  }
}
