import { addressRefusal, type GuardedFetch } from './guarded-fetch.ts'

const HOPS = 5

/**
 * Looks whether a link leads anywhere: `answers` for anything but "not here" (404, 410) or a refused address, also
 * where it leads to a page for members only; `no-answer` where nobody could tell.
 */
export function linkLook(fetch: GuardedFetch): (url: string) => Promise<'answers' | 'missing' | 'no-answer'> {
  return async (link) => {
    let url: URL | null = URL.parse(/^[a-z]+:/i.test(link) ? link : `https://${link}`)
    try {
      for (let hop = 0; hop < HOPS && url !== null; hop += 1) {
        const answer = await fetch(url, { method: 'GET', redirect: 'manual' })
        await answer.body?.cancel()
        const onward = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null
        if (onward === null)
          return answer.status === 404 || answer.status === 410
            ? 'missing'
            : answer.status >= 500
              ? 'no-answer'
              : 'answers'
        url = URL.parse(onward, url.href)
      }
      return url === null ? 'missing' : 'no-answer'
    } catch (cause) {
      return addressRefusal(cause) === null ? 'no-answer' : 'missing'
    }
  }
}
