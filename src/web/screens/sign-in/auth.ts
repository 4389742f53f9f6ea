import { offline, readAnswer } from '../../api.ts'

/** Calls one sign-in route, which is no part of the contract: GET without `body`, POST with it. Throws a `No`. */
export async function auth<T>(path: string, body?: Readonly<Record<string, unknown>>): Promise<T> {
  let response: Response
  let text: string
  try {
    response = await fetch(`/api/auth/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'x-thinktwice': '1', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    text = await response.text()
  } catch {
    throw offline
  }
  return readAnswer(response.ok, text) as T
}

/** The address inside this desk that `next` asks for; anything else is the front page. */
export const insideOnly = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.includes('\\') ? next : '/'
