import type { DraftId } from '../domain/draft.ts'
import type { RecentPost } from '../domain/facts.ts'

/** The posts that a draft may say once more: not the one made of it, and none of the series that it belongs to. */
export function besides(
  recent: readonly RecentPost[],
  draft: DraftId,
  series: string | null = recent.find((post) => post.draft === draft)?.series ?? null,
): readonly RecentPost[] {
  return recent.filter((post) => post.draft !== draft && (series === null || post.series !== series))
}
