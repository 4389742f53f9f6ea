/*
 * A SIMULATOR of X, written from its documentation and from answers that others reported; it is not X. Not imitated: limits for an app
 * and for a day, monthly caps, polls, quotes, videos, private accounts, who may reply, search, streams, near-duplicates, and most of how
 * X finds links. Where the documentation is silent it is the stricter one: a renewal key works once and a code for half a minute.
 */
import { type Line, type LineOptions, openLine, type Reply } from '../line.ts'
import { pressedAs } from '../opened.ts'
import { serviceOf } from '../routes.ts'
import { picturing } from './media.ts'
import { posting } from './posts.ts'
import { signIn } from './sign-in.ts'
import { type Knobs, newState, ok, type Post, type User } from './state.ts'

export interface SimulatedX extends Pick<Line, 'url' | 'plan' | 'asked' | 'met' | 'stop'> {
  readonly knobs: Knobs
  addUser(username: string): User
  /** An app as its owner would have made it: what the desk is told of it. */
  addApp(): { readonly clientId: string; readonly clientSecret: string }
  /** What a person does on the page at `url`: lets the desk in as that user, or nobody. @returns what stands in the way back. */
  letIn(url: string, username: string | null): Promise<Readonly<Record<string, string>>>
  /** Everything that a user ever posted, oldest first, with the descriptions of its pictures. */
  posts(userId: string): readonly (Post & { readonly alts: readonly string[] })[]
  /** The access keys of that user end now. */
  expire(userId: string): void
  /** The user withdraws the app: no key works any more. */
  revoke(userId: string): void
  /** The keys of one user open the account of another from now on. */
  swap(userId: string, otherId: string): void
  /** The user posts by other means: anew, or as an edit of `previous`. @returns its name. */
  postElsewhere(userId: string, text: string, previous?: string): string
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Opens it on loopback. `GET /_all` tells everything, and `/NAME` shows a person what that user has public. */
export async function simulateX(options: LineOptions): Promise<SimulatedX> {
  const state = newState()
  const { users, apps, keys, posts, media, now, newId, secret } = state
  const { token, authorize } = signIn(state)
  const { create, remove, lookUp, timeline, add } = posting(state)
  const { initialize, append, finalize, status, describe } = picturing(state)
  const withAlts = (post: Post) => ({ ...post, alts: post.media.map((name) => media.get(name)?.alt ?? '') })

  function page(username: string): Reply {
    const all = posts.filter(({ author, gone }) => author.username === username && gone === null)
    const items = all.map(({ text }) => `<li>${escaped(text)}</li>`).reverse()
    return { status: 200, body: `<!doctype html><title>@${escaped(username)}</title><ul>${items.join('')}</ul>` }
  }

  const service = serviceOf({
    'GET /i/oauth2/authorize': authorize,
    'POST /2/oauth2/token': token,
    'GET /2/users/me': state.as('users.read', (_, user) => ok(user)),
    'POST /2/tweets': create,
    'GET /2/tweets': lookUp,
    'DELETE /2/tweets/:id': remove,
    'GET /2/users/:id/tweets': timeline,
    'POST /2/media/upload/initialize': initialize,
    'POST /2/media/upload/:id/append': append,
    'POST /2/media/upload/:id/finalize': finalize,
    'GET /2/media/upload': status,
    'POST /2/media/metadata': describe,
    'GET /_all': () => ({ status: 200, body: { posts: posts.map(withAlts) } }),
    'GET /:username/status/:id': ({ params }) => page(params.username ?? ''),
    'GET /:username': ({ params }) => page(params.username ?? ''),
  })
  const line = await openLine(service, options)

  const mine = (userId: string) => [...keys].filter(([, { user }]) => user.id === userId)
  const named = (userId: string): User => {
    const user = users.get(userId)
    if (user === undefined) throw new Error(`There is no user ${userId}`)
    return user
  }
  return {
    url: line.url,
    plan: line.plan,
    asked: line.asked,
    met: line.met,
    stop: line.stop,
    knobs: state.knobs,
    addUser(username) {
      const user = { id: newId(), username, name: `The ${username}` }
      users.set(user.id, user)
      return user
    },
    addApp() {
      const app = { clientId: secret(), clientSecret: secret() }
      apps.set(app.clientId, app.clientSecret)
      return app
    },
    letIn: (url, username) => pressedAs(url, username ?? ''),
    posts: (userId) => posts.filter(({ author }) => author.id === userId).map(withAlts),
    expire(userId) {
      for (const [, key] of mine(userId)) key.ends = now()
    },
    revoke(userId) {
      for (const [access] of mine(userId)) keys.delete(access)
    },
    swap(userId, otherId) {
      for (const [, key] of mine(userId)) key.user = named(otherId)
    },
    postElsewhere(userId, text, previous) {
      const chain = posts.find(({ id }) => id === previous)?.chain
      return add(named(userId), { text, replyTo: null, replySettings: 'everyone', media: [] }, chain).id
    },
  }
}
