// A simulator of Threads, written from the documentation of its API; it is not Threads. Imitated: the sign-in and its keys, posts made
// in two steps, replies, lists, removals, limits of words and addresses, and how they go wrong. Not imitated: pictures, quotes, polls,
// limits for a day, the review of apps, what others write, and which fields were asked for: all that it knows of are told. Where
// the documentation is silent it is the stricter one: what was made ready is published once, and a renewal ends the key before.
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { listed } from './graph-list.ts'
import { type Line, type LineOptions, openLine, type Reply } from './line.ts'
import { pressedAs } from './opened.ts'
import { type Asked, serviceOf } from './routes.ts'

interface Person {
  readonly id: string
  readonly username: string
  readonly name: string
}
interface Post {
  readonly id: string
  readonly author: Person
  readonly text: string
  readonly at: number
  readonly replyTo: string | null
  gone: number | null
}
interface Container {
  readonly author: Person
  readonly text: string
  readonly replyTo: string | null
  readonly at: number
  readonly fault: string | null
  looks: number
  published: boolean
}
interface Knobs {
  /** A list shows a post only after this long, and one that is gone for as long; a look-up by its name sees at once. */
  lagMs: number
  /** How often it must be asked for a post before that is ready. */
  looks: number
  /** Its clock goes ahead by so much. */
  aheadMs: number
}

export interface SimulatedThreads extends Pick<Line, 'url' | 'plan' | 'asked' | 'met' | 'stop'> {
  readonly knobs: Knobs
  addPerson(username: string): Person
  /** An app as its owner would have made it: what the desk is told of it. */
  addApp(): { readonly appId: string; readonly appSecret: string }
  /** What a person does on the page at `url`: lets the desk in, or nobody does. @returns what stands in the way back. */
  letIn(url: string, username: string | null): Promise<Readonly<Record<string, string>>>
  /** Everything that a person ever posted, oldest first. */
  posts(person: string): readonly Post[]
  /** No key of this person opens the account any more. */
  revoke(person: string): void
  /** Said or removed on Threads itself. */
  say(person: string, text: string): string
  drop(post: string): void
}

const V = '/v1.0'
const DAY_MS = 86_400_000
const shape = z.strictObject({ media_type: z.literal('TEXT'), text: z.string(), reply_to_id: z.string().optional() })

const ok = (body: unknown): Reply => ({ status: 200, body })
const no = (status: number, code: number, message: string, error_subcode?: number): Reply => ({
  status,
  body: { error: { message, type: 'THApiException', code, error_subcode, fbtrace_id: 'A1b2' } },
})
const nowhere = () => no(400, 100, 'Unsupported request. Object does not exist, or may not be seen.', 33)
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const html = (title: string, body: string): Reply => ({
  status: 200,
  body: `<!doctype html><html lang="en"><title>${escaped(title)}</title>${body}</html>`,
})

const sequence = '^\\p{RGI_Emoji}$'
const emoji = new RegExp(sequence, 'v')

/** An emoji counts as its bytes. */
function lengthOf(text: string): number {
  const parts = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment)
  return parts.reduce((sum, one) => sum + (emoji.test(one) ? Buffer.byteLength(one) : 1), 0)
}

/** Opens it on loopback. `GET /_all` tells everything, and `/@NAME` shows a person what is public. */
export async function simulateThreads(options: LineOptions): Promise<SimulatedThreads> {
  const people = new Map<string, Person>()
  const apps = new Map<string, string>()
  const codes = new Map<string, { person: Person; app: string; uri: string }>()
  const keys = new Map<string, { person: Person; at: number; lasts: boolean }>()
  const containers = new Map<string, Container>()
  const posts: Post[] = []
  const knobs: Knobs = { lagMs: 0, looks: 0, aheadMs: 0 }
  let last = 17_000_000_000
  const newId = () => String(++last)
  const secret = () => randomBytes(24).toString('base64url')
  const now = () => Date.now() + knobs.aheadMs
  const up = (id: string | undefined) => posts.find((post) => post.id === id && post.gone === null)
  const lifeOf = (lasts: boolean) => (lasts ? 60 * DAY_MS : DAY_MS / 24)

  function add(author: Person, text: string, replyTo: string | null): Post {
    const post = { id: newId(), author, text: text.trim(), at: now(), replyTo, gone: null }
    posts.push(post)
    return post
  }
  function keyIn(key: string) {
    const found = keys.get(key)
    return found && found.at + lifeOf(found.lasts) > now() ? found : null
  }
  const badKey = () => no(401, 190, 'Error validating access token: Session has expired or is invalid.', 463)
  const as = (act: (asked: Asked, person: Person) => Reply) => (asked: Asked) => {
    const key = keyIn((asked.headers.authorization ?? '').replace(/^Bearer /, ''))
    return key ? act(asked, key.person) : badKey()
  }
  function give(person: Person, lasts: boolean): Reply {
    const access_token = secret()
    keys.set(access_token, { person, at: now(), lasts })
    return ok({ access_token, token_type: 'bearer', expires_in: lifeOf(lasts) / 1000, user_id: person.id })
  }

  function authorize({ query }: Asked): Reply {
    const asked = Object.fromEntries(query)
    if (!apps.has(asked.client_id ?? '')) return { status: 400, body: '<!doctype html><title>Invalid app</title>' }
    if (asked.as === undefined) {
      const link = (name: string, words: string) =>
        `<p><a href="?${escaped(String(new URLSearchParams({ ...asked, as: name })))}">${escaped(words)}</a></p>`
      const all = [...people.values()].map(({ username }) => link(username, `Continue as ${username}`))
      return html('Log in to Threads', `${all.join('')}${link('', 'Cancel')}`)
    }
    const back = new URL(asked.redirect_uri ?? '')
    back.searchParams.set('state', asked.state ?? '')
    const person = [...people.values()].find(({ username }) => username === asked.as)
    if (person === undefined) back.searchParams.set('error', 'access_denied')
    else {
      const code = secret()
      codes.set(code, { person, app: asked.client_id ?? '', uri: asked.redirect_uri ?? '' })
      back.searchParams.set('code', `${code}#_`)
    }
    return { status: 302, body: '', headers: { location: back.href } }
  }

  function token({ text }: Asked): Reply {
    const form = new URLSearchParams(text)
    const code = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    const isApp = apps.get(form.get('client_id') ?? '') === form.get('client_secret')
    if (!isApp) return no(400, 1, 'Error validating client secret.')
    if (code?.app !== form.get('client_id') || code.uri !== form.get('redirect_uri'))
      return no(400, 100, 'This authorization code has been used.')
    return give(code.person, false)
  }
  function lasting({ query }: Asked): Reply {
    const short = keyIn(query.get('access_token') ?? '')
    const isApp = [...apps.values()].includes(query.get('client_secret') ?? '')
    return query.get('grant_type') === 'th_exchange_token' && short && isApp ? give(short.person, true) : badKey()
  }
  /** A key that lasts, at least a day old and not over. */
  function renewed({ query }: Asked): Reply {
    const old = keyIn(query.get('access_token') ?? '')
    if (query.get('grant_type') !== 'th_refresh_token' || !old?.lasts) return badKey()
    if (old.at + DAY_MS > now()) return no(400, 100, 'The access token is not old enough to be refreshed.')
    keys.delete(query.get('access_token') ?? '')
    return give(old.person, true)
  }

  const create = as((asked, person) => {
    if (asked.params.id !== person.id) return no(403, 10, 'Application does not have permission for this action')
    const form = shape.safeParse(Object.fromEntries(new URLSearchParams(asked.text)))
    if (!form.success || form.data.text.trim() === '') return no(400, 100, 'Invalid parameter')
    const { text, reply_to_id: replyTo = null } = form.data
    if (lengthOf(text) > 500) return no(400, 100, 'Param text must be at most 500 characters long.')
    if (replyTo !== null && !up(replyTo)) return nowhere()
    const tooMany = new Set(text.match(/https?:\/\/\S+/g)).size > 5
    const fault = tooMany ? 'THREADS_API__LINK_LIMIT_EXCEEDED' : null
    const id = newId()
    containers.set(id, { author: person, text, replyTo, at: now(), fault, looks: knobs.looks, published: false })
    return ok({ id })
  })

  function statusOf(container: Container): string {
    if (container.published) return 'PUBLISHED'
    if (container.at + DAY_MS <= now()) return 'EXPIRED'
    if (container.fault !== null) return 'ERROR'
    return container.looks > 0 ? 'IN_PROGRESS' : 'FINISHED'
  }
  const publish = as((asked, person) => {
    const container = containers.get(new URLSearchParams(asked.text).get('creation_id') ?? '')
    if (container?.author !== person) return no(400, 24, 'The requested resource does not exist', 4_279_009)
    if (statusOf(container) !== 'FINISHED') return no(400, 100, 'The container cannot be published')
    container.published = true
    return ok({ id: add(person, container.text, container.replyTo).id })
  })

  const told = ({ id, author, text, at, replyTo }: Post) => ({
    id,
    text,
    media_type: 'TEXT_POST',
    timestamp: new Date(at).toISOString().replace(/\.\d+Z$/, '+0000'),
    permalink: `${line.url}/@${author.username}/post/${id}`,
    ...(replyTo === null ? {} : { replied_to: { id: replyTo } }),
  })
  const ownList = (replies: boolean) =>
    as((asked, person) =>
      asked.params.id === person.id
        ? listed(
            posts.filter(({ author, replyTo }) => author === person && (replyTo !== null) === replies),
            asked,
            { lagMs: knobs.lagMs, now: now() },
            told,
          )
        : nowhere(),
    )

  const line: Line = await openLine(
    serviceOf({
      'GET /oauth/authorize': authorize,
      'POST /oauth/access_token': token,
      'GET /access_token': lasting,
      'GET /refresh_access_token': renewed,
      [`GET ${V}/me`]: as((_, person) => ok(person)),
      [`POST ${V}/:id/threads`]: create,
      [`POST ${V}/:id/threads_publish`]: publish,
      [`GET ${V}/:id/threads`]: ownList(false),
      [`GET ${V}/:id/replies`]: ownList(true),
      [`GET ${V}/:id`]: as(({ params: { id = '' } }) => {
        const container = containers.get(id)
        if (container === undefined) {
          const post = up(id)
          return post === undefined ? nowhere() : ok(told(post))
        }
        container.looks = Math.max(0, container.looks - 1)
        const { fault } = container
        return ok({ id, status: statusOf(container), ...(fault === null ? {} : { error_message: fault }) })
      }),
      [`DELETE ${V}/:id`]: as(({ params }, person) => {
        const post = up(params.id)
        if (post?.author !== person) return nowhere()
        post.gone = now()
        return ok({ success: true, deleted_id: post.id })
      }),
      'GET /_all': () => ok({ posts }),
      'GET /@:username': ({ params }) => {
        const all = posts.filter(({ author, gone }) => author.username === params.username && gone === null)
        return html(params.username ?? '', all.map(({ text }) => `<p>${escaped(text)}</p>`).join(''))
      },
    }),
    options,
  )
  return {
    url: line.url,
    plan: line.plan,
    asked: line.asked,
    met: line.met,
    stop: line.stop,
    knobs,
    addPerson(username) {
      const person = { id: newId(), username, name: `The ${username}` }
      people.set(person.id, person)
      return person
    },
    addApp() {
      const app = { appId: newId(), appSecret: randomBytes(16).toString('hex') }
      apps.set(app.appId, app.appSecret)
      return app
    },
    letIn: (url, username) => pressedAs(url, username ?? ''),
    posts: (person) => posts.filter(({ author }) => author.id === person),
    revoke(person) {
      for (const [key, { person: of }] of keys) if (of.id === person) keys.delete(key)
    },
    say(person, text) {
      const author = people.get(person)
      if (author === undefined) throw new Error(`There is no ${person}`)
      return add(author, text, null).id
    },
    drop(id) {
      const post = up(id)
      if (post) post.gone = now()
    },
  }
}
