import { refusals } from '../domain/refusals.ts'
import { addressRefusal, type GuardedFetch } from './guarded-fetch.ts'

/** Posts to an address that somebody gave. Resolves with the status, or in words why nothing came back; never rejects. */
export const webhookPost =
  (fetch: GuardedFetch) =>
  async (
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<{ readonly status: number } | { readonly why: string }> => {
    try {
      const response = await fetch(url, { method: 'POST', headers, body })
      await response.body?.cancel()
      return { status: response.status }
    } catch (error) {
      const refused = addressRefusal(error)
      return { why: refused === null ? 'Nothing answered.' : `${refusals['address-refused'].why} (${refused.message})` }
    }
  }
