import type { GuardedFetch } from './guarded-fetch.ts'

const HOPS = 5

export type Followed =
  /** Its body is still to be read, or cancelled. */
  | { readonly kind: 'there'; readonly url: URL; readonly answer: Response }
  /** It is not an address, or leads to one that is none. */
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'round-and-round' }

/** Where a link leads by its redirects, each of which passes the guard again. Rejects as `fetch` does. */
export async function follow(fetch: GuardedFetch, link: string): Promise<Followed> {
  let url = URL.parse(/^[a-z]+:/i.test(link) ? link : `https://${link}`)
  for (let hop = 0; hop < HOPS && url !== null; hop += 1) {
    const answer = await fetch(url, { method: 'GET', redirect: 'manual' })
    const onward = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null
    if (onward === null) return { kind: 'there', url, answer }
    await answer.body?.cancel()
    url = URL.parse(onward, url.href)
  }
  return { kind: url === null ? 'nowhere' : 'round-and-round' }
}
