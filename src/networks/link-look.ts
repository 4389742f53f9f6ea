import { follow } from './follow.ts'
import { addressRefusal, type GuardedFetch } from './guarded-fetch.ts'

const KEPT_MS = 10 * 60_000
const KEPT_MOST = 1_000

export type LinkAnswer = 'answers' | 'missing' | 'no-answer'

/** `look`, asked at most once in ten minutes for the same link; what gave no answer is asked again. */
export function remembering(look: (link: string) => Promise<LinkAnswer>): (link: string) => Promise<LinkAnswer> {
  const kept = new Map<string, { until: number; answer: Promise<LinkAnswer> }>()
  return (link) => {
    const before = kept.get(link)
    if (before && before.until > Date.now()) return before.answer
    const answer = look(link)
    if (kept.size >= KEPT_MOST) kept.delete(kept.keys().next().value ?? '')
    kept.set(link, { until: Date.now() + KEPT_MS, answer })
    answer.then(
      (said) => said === 'no-answer' && kept.delete(link),
      () => kept.delete(link),
    )
    return answer
  }
}

/**
 * Looks whether a link leads anywhere: `answers` for anything but "not here" (404, 410) or a refused address, also
 * where it leads to a page for members only; `no-answer` where nobody could tell.
 */
export function linkLook(fetch: GuardedFetch): (link: string) => Promise<LinkAnswer> {
  return async (link) => {
    try {
      const followed = await follow(fetch, link)
      if (followed.kind !== 'there') return followed.kind === 'nowhere' ? 'missing' : 'no-answer'
      const { answer } = followed
      await answer.body?.cancel()
      if (answer.status === 404 || answer.status === 410) return 'missing'
      return answer.status >= 500 ? 'no-answer' : 'answers'
    } catch (cause) {
      return addressRefusal(cause) === null ? 'no-answer' : 'missing'
    }
  }
}
