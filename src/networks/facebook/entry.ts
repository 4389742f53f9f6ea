import type { Outcome, Refusal } from '../../domain/outcome.ts'
import { type Fields, fieldsOf, listOf, textOf } from '../exchange.ts'
import { type Answer, call, type Graph, refusalOf } from '../graph.ts'
import { refuse } from '../limits.ts'
import type { Connected, Entry } from '../network.ts'
import { identityFields, identityIn, type Secret } from './page.ts'

const permissions = ['pages_show_list', 'pages_manage_posts', 'pages_read_engagement', 'pages_manage_engagement']

interface App {
  readonly appId: string
  readonly appSecret: string
}

const MOST_LISTS = 10

const no = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal })

/** On Facebook's own page, as a person; then the keys of the Pages that this person manages, which do not run out. */
export function entryOf(
  graph: Graph,
  siteUrl: string,
  version: string,
  deadline: () => AbortSignal,
): Extract<Entry, { kind: 'away' }> {
  /** The key of the person, made to last: only by such a one are the keys of Pages without end. */
  async function personKey(app: App, code: string, uri: string, signal: AbortSignal): Promise<Outcome<string>> {
    const known = { client_id: app.appId, client_secret: app.appSecret }
    let key = ''
    const steps: readonly (() => Readonly<Record<string, string>>)[] = [
      () => ({ code, redirect_uri: uri }),
      () => ({ grant_type: 'fb_exchange_token', fb_exchange_token: key }),
    ]
    for (const step of steps) {
      const answer = await call(graph, { path: '/oauth/access_token', query: { ...known, ...step() } }, signal)
      if (answer.kind !== 'ok') return no(whyNotGiven(graph, answer))
      key = textOf(answer.body.access_token)
      if (key === '') return no(refuse('network-strange', 'later'))
    }
    return { ok: true, value: key }
  }

  async function pagesOf(token: string, signal: AbortSignal): Promise<Outcome<readonly Fields[]>> {
    const pages: Fields[] = []
    let after = ''
    for (let lists = 0; lists < MOST_LISTS; lists++) {
      const query = { fields: `${identityFields},access_token,tasks`, limit: '100', ...(after === '' ? {} : { after }) }
      const answer = await call(graph, { path: '/me/accounts', query, token }, signal)
      if (answer.kind !== 'ok') return no(refusalOf(graph, answer))
      pages.push(...listOf(answer.body.data))
      const { next, cursors } = fieldsOf(answer.body.paging)
      after = textOf(next) === '' ? '' : textOf(fieldsOf(cursors).after)
      if (after === '') break
    }
    return { ok: true, value: pages }
  }

  return {
    kind: 'away',
    service: () => ({ ok: true, value: '' }),
    async register(_service, typed) {
      const appId = (typed.appId ?? '').trim()
      const appSecret = (typed.appSecret ?? '').trim()
      if (!/^\d{5,20}$/.test(appId) || !/^[0-9a-f]{32}$/i.test(appSecret))
        return no(refuse('wrong-input', 'never', 'Copy both the App ID and the App secret, each whole.'))
      const app: App = { appId, appSecret }
      return { ok: true, value: JSON.stringify(app) }
    },
    async begin(_service, registered, { uri, state }) {
      const { appId }: App = JSON.parse(registered)
      const url = new URL(`/${version}/dialog/oauth`, siteUrl)
      const scope = permissions.join(',')
      const query = { client_id: appId, redirect_uri: uri, state, response_type: 'code', scope }
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
      return { ok: true, value: { url: url.href, kept: '{}' } }
    },
    async finish(_service, registered, _kept, { code = '' }, uri) {
      if (code === '') return no(refuse('entry-refused', 'never'))
      const signal = deadline()
      const key = await personKey(JSON.parse(registered), code, uri, signal)
      if (!key.ok) return key
      const given = await call(graph, { path: '/me/permissions', token: key.value }, signal)
      if (given.kind !== 'ok') return no(refusalOf(graph, given))
      const granted = listOf(given.body.data).filter(({ status }) => status === 'granted')
      const missing = permissions.filter((name) => !granted.some(({ permission }) => permission === name))
      if (missing.length > 0) {
        const why = `Facebook gave less than the desk needs: ${missing.join(', ')} is missing.`
        return no(refuse('entry-refused', 'never', why))
      }
      const pages = await pagesOf(key.value, signal)
      if (!pages.ok) return pages
      const [first, ...more] = pages.value.flatMap((page) => connectedBy(page) ?? [])
      if (first === undefined) {
        const why =
          'This person manages no Page on which they may post. Somebody with full control of it can give them that.'
        return no(refuse('entry-refused', 'never', why))
      }
      return { ok: true, value: [first, ...more] }
    },
  }
}

/** A Page that may be posted on by whoever let the desk in; null where it may not. */
function connectedBy(page: Fields): Connected | null {
  const identity = identityIn(page)
  const token = textOf(page.access_token)
  const { tasks } = page
  if (identity === null || token === '' || !Array.isArray(tasks) || !tasks.includes('CREATE_CONTENT')) return null
  const secret: Secret = { token }
  return { identity, credentials: { service: '', secret: JSON.stringify(secret) }, endsAt: null }
}

// What Facebook says of an app, its secret and a code that it does not take.
function whyNotGiven(graph: Graph, answer: Exclude<Answer, { kind: 'ok' }>): Refusal {
  if (answer.kind !== 'no' || answer.status !== 400) return refusalOf(graph, answer)
  if (answer.code === 101 || (answer.code === 1 && /client secret/i.test(answer.says))) {
    const why = 'Facebook does not know the App ID or the App secret of this desk. An owner can type them again.'
    return refuse('entry-refused', 'never', why)
  }
  if (answer.code !== 100) return refusalOf(graph, answer)
  return refuse(
    'entry-refused',
    'never',
    'Facebook did not take the way back: it was too old, or used before. Begin anew.',
  )
}
