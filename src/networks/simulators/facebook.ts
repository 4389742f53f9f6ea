// A simulator of Facebook Pages, written from the documentation of the Graph API and from answers that others reported; it is not
// Facebook. Imitated: Facebook Login, keys of people and Pages, posts, photos, comments, lists, removals, and how they go wrong.
// Not imitated: review of apps, limits that depend on how many people a Page reaches, previews of links, webhooks, edits, videos,
// what people other than the Page write, and which fields were asked for: all that it knows of are told.
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { listed } from './graph-list.ts'
import { type Line, type LineOptions, openLine, type Reply } from './line.ts'
import { pressedAs } from './opened.ts'
import { type Asked, serviceOf } from './routes.ts'

interface Page {
  readonly id: string
  readonly username: string
  readonly name: string
}
interface Person {
  readonly name: string
  readonly pages: readonly { readonly page: Page; readonly tasks: readonly string[] }[]
}
interface Post {
  readonly id: string
  readonly page: Page
  readonly message: string
  readonly at: number
  readonly photos: readonly string[]
  /** The post that it comments on. */
  readonly on: string | null
  gone: number | null
}
interface PersonKey {
  readonly person: Person
  readonly lasts: boolean
  readonly scope: readonly string[]
}
interface Knobs {
  /** A list shows a post only after this long, and one that is gone for as long; a look-up by its name sees at once. */
  lagMs: number
  /** Reading is refused; writing works. */
  blind: boolean
  /** Calls that are left to a Page; then it is told to wait for as many minutes as this says. */
  callsLeft: number
  waitMinutes: number
  /** What the person ticks off on the page that lets the desk in. */
  withheld: readonly string[]
}

export interface SimulatedFacebook extends Pick<Line, 'url' | 'plan' | 'asked' | 'met' | 'stop'> {
  readonly knobs: Knobs
  /** A person with Pages: by their names, what they may do there. */
  addPerson(name: string, pages: Readonly<Record<string, readonly string[]>>): void
  /** An app as its owner would have made it: what the desk is told of it. */
  addApp(): { readonly appId: string; readonly appSecret: string }
  /** What a person does on the page at `url`: lets the desk in, or nobody does. @returns what stands in the way back. */
  letIn(url: string, name: string | null): Promise<Readonly<Record<string, string>>>
  /** The ids of all Pages, by their names. */
  pages(): ReadonlyMap<string, string>
  /** Everything that a Page ever posted, comments too, oldest first, with the descriptions of its pictures. */
  posts(page: string): readonly (Post & { readonly alts: readonly string[] })[]
  /** No key of this Page opens it any more. */
  revoke(page: string): void
  /** Said on Facebook itself, or by other means. @returns its name. */
  say(page: string, message: string): string
  /** Removed on Facebook itself, with its comments. */
  drop(post: string): void
}

const V = '/v25.0'
const feedShape = z.strictObject({ message: z.string().optional(), attached_media: z.string().optional() })
const commentShape = z.strictObject({ message: z.string().optional(), attachment_id: z.string().optional() })
const mediaShape = z.array(z.strictObject({ media_fbid: z.string() })).max(10)

const ok = (body: unknown): Reply => ({ status: 200, body })
const no = (status: number, code: number, message: string, error_subcode?: number): Reply => ({
  status,
  body: { error: { message, type: 'OAuthException', code, error_subcode, fbtrace_id: 'A1b2' } },
})
const nowhere = () => no(400, 100, 'Unsupported request. Object does not exist, or may not be seen.', 33)
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const html = (title: string, body: string): Reply => ({
  status: 200,
  body: `<!doctype html><html lang="en"><title>${escaped(title)}</title>${body}</html>`,
})
const timeOf = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, '+0000')

/** Opens it on loopback. `GET /_all` tells everything, and `/ID` shows a person a post, or what a Page has public. */
export async function simulateFacebook(options: LineOptions): Promise<SimulatedFacebook> {
  const people: Person[] = []
  const pages = new Map<string, Page>()
  const apps = new Map<string, string>()
  const codes = new Map<string, { person: Person; app: string; uri: string; scope: readonly string[] }>()
  const personKeys = new Map<string, PersonKey>()
  const pageKeys = new Map<string, Page>()
  const revoked = new Set<string>()
  const photos = new Map<string, { page: string; alt: string }>()
  const posts: Post[] = []
  const knobs: Knobs = {
    lagMs: 0,
    blind: false,
    callsLeft: Number.POSITIVE_INFINITY,
    waitMinutes: 30,
    withheld: [],
  }
  let last = 1_000_000_000
  const newId = () => String(++last)
  const secret = () => randomBytes(24).toString('base64url')

  const keyIn = ({ headers }: Asked) => (headers.authorization ?? '').replace(/^Bearer /, '')
  const badKey = (key: string) =>
    revoked.has(key)
      ? no(400, 190, 'Error validating access token: The user has not authorized application.', 458)
      : no(400, 190, 'Invalid OAuth access token - Cannot parse access token')
  const up = (id: string | undefined) => posts.find((post) => post.id === id && post.gone === null)

  /** Around every call that the key of a Page opens. */
  const as =
    (kind: 'read' | 'write', act: (asked: Asked, page: Page) => Reply | Promise<Reply>) =>
    (asked: Asked): Reply | Promise<Reply> => {
      const page = pageKeys.get(keyIn(asked))
      if (page === undefined) return badKey(keyIn(asked))
      if (knobs.callsLeft <= 0) {
        const usage = { type: 'pages', call_count: 100, estimated_time_to_regain_access: knobs.waitMinutes }
        const headers = { 'x-business-use-case-usage': JSON.stringify({ [page.id]: [usage] }) }
        return { ...no(400, 80_001, 'There have been too many calls to this Page account.'), headers }
      }
      knobs.callsLeft--
      if (knobs.blind && kind === 'read') return no(403, 10, 'Application does not have permission for this action')
      return act(asked, page)
    }

  function add(page: Page, message: string, pictures: readonly string[], on: string | null): Post {
    const id = on === null ? `${page.id}_${newId()}` : `${on.split('_')[1]}_${newId()}`
    const post = { id, page, message: message.trim(), at: Date.now(), photos: pictures, on, gone: null }
    posts.push(post)
    return post
  }
  function drop(id: string): void {
    for (const post of posts) if (post.id === id || post.on === id) post.gone ??= Date.now()
  }

  const formOf = ({ text }: Asked) => Object.fromEntries(new URLSearchParams(text))
  const foreign = (page: Page, names: readonly string[]) => names.some((name) => photos.get(name)?.page !== page.id)

  const feed = as('write', (asked, page) => {
    if (asked.params.id !== page.id) return no(403, 200, 'The user has not granted this on this Page.')
    const form = feedShape.safeParse(formOf(asked))
    const media = mediaShape.safeParse(JSON.parse(form.data?.attached_media ?? '[]'))
    if (!form.success || !media.success) return no(400, 100, 'Invalid parameter')
    const { message = '' } = form.data
    const hung = media.data.map(({ media_fbid }) => media_fbid)
    if (message.trim() === '' && hung.length === 0) return no(400, 100, 'Missing message or attachment')
    if (message.length > 63_206) return no(400, 100, 'Param message must be at most 63206 characters')
    if (foreign(page, hung)) return no(400, 100, 'Photos should be of this Page and not published')
    const before = posts.findLast((post) => post.page === page && post.on === null && post.gone === null)
    if (message !== '' && before?.message === message.trim())
      return no(400, 506, 'Duplicate status message: cannot be published consecutively; change the content')
    return ok({ id: add(page, message, hung, null).id })
  })

  const comment = as('write', (asked, page) => {
    const on = up(asked.params.id)
    if (on === undefined) return nowhere()
    const form = commentShape.safeParse(formOf(asked))
    if (!form.success) return no(400, 100, 'Invalid parameter')
    const { message = '', attachment_id } = form.data
    const hung = attachment_id === undefined ? [] : [attachment_id]
    if ((message.trim() === '' && hung.length === 0) || message.length > 8000 || foreign(page, hung))
      return no(400, 100, 'Invalid parameter')
    return ok({ id: add(page, message, hung, on.id).id })
  })

  const photo = as('write', async (asked, page) => {
    const headers = { 'content-type': asked.headers['content-type'] ?? '' }
    const form = await new Response(new Uint8Array(asked.bytes), { headers }).formData().catch(() => null)
    const file = form?.get('source')
    if (asked.params.id !== page.id || form?.get('published') !== 'false' || !(file instanceof Blob) || file.size === 0)
      return no(400, 100, 'Invalid parameter')
    if (file.size > 4_000_000) return no(400, 100, 'Your photos should be less than 4 MB')
    const id = newId()
    photos.set(id, { page: page.id, alt: String(form.get('alt_text_custom') ?? '') })
    return ok({ id })
  })

  const told = (post: Post) => {
    const all = post.photos.map(() => ({ media_type: 'photo' }))
    const album = all.length > 1 ? [{ media_type: 'album', subattachments: { data: all } }] : all
    const [one] = post.photos
    return {
      id: post.id,
      created_time: timeOf(post.at),
      from: { id: post.page.id, name: post.page.name },
      ...(post.message === '' ? {} : { message: post.message }),
      ...(post.on === null && album.length > 0 ? { attachments: { data: album } } : {}),
      ...(post.on !== null && one !== undefined ? { attachment: { type: 'photo' } } : {}),
    }
  }

  function token({ query }: Asked): Reply {
    const { client_id = '', client_secret = '', ...asked } = Object.fromEntries(query)
    if (!apps.has(client_id)) return no(400, 101, 'Error validating application. Cannot get application info.')
    if (apps.get(client_id) !== client_secret) return no(400, 1, 'Error validating client secret.')
    const give = (key: PersonKey): Reply => {
      const access_token = secret()
      personKeys.set(access_token, key)
      return ok({ access_token, token_type: 'bearer', expires_in: key.lasts ? 5_183_944 : 5_000 })
    }
    if (asked.grant_type === 'fb_exchange_token') {
      const short = personKeys.get(asked.fb_exchange_token ?? '')
      return short ? give({ ...short, lasts: true }) : badKey(asked.fb_exchange_token ?? '')
    }
    const code = codes.get(asked.code ?? '')
    codes.delete(asked.code ?? '')
    if (code?.app !== client_id) return no(400, 100, 'This authorization code has been used.', 36_009)
    if (code.uri !== asked.redirect_uri) return no(400, 100, 'Error validating verification code.', 36_008)
    return give({ person: code.person, lasts: false, scope: code.scope })
  }

  /** `as` says who pressed the button, '' that nobody did; without it come the buttons. */
  function dialog({ query }: Asked): Reply {
    const asked = Object.fromEntries(query)
    if (!apps.has(asked.client_id ?? '')) return { status: 400, body: '<!doctype html><title>Invalid App ID</title>' }
    if (asked.as === undefined) {
      const link = (name: string, words: string) =>
        `<p><a href="?${escaped(String(new URLSearchParams({ ...asked, as: name })))}">${escaped(words)}</a></p>`
      const all = people.map(({ name }) => link(name, `Continue as ${name}`))
      return html('Log in with Facebook', `${all.join('')}${link('', 'Cancel')}`)
    }
    const back = new URL(asked.redirect_uri ?? '')
    back.searchParams.set('state', asked.state ?? '')
    const person = people.find(({ name }) => name === asked.as)
    if (person === undefined) back.searchParams.set('error', 'access_denied')
    else {
      const code = secret()
      const scope = (asked.scope ?? '').split(',').filter((one) => !knobs.withheld.includes(one))
      codes.set(code, { person, app: asked.client_id ?? '', uri: asked.redirect_uri ?? '', scope })
      back.searchParams.set('code', code)
    }
    return { status: 302, body: '', headers: { location: back.href } }
  }

  const asPerson = (act: (key: PersonKey) => Reply) => (asked: Asked) => {
    const key = personKeys.get(keyIn(asked))
    return key ? act(key) : badKey(keyIn(asked))
  }
  const accounts = asPerson(({ person, lasts }) => {
    const data = person.pages.map(({ page, tasks }) => {
      const access_token = secret()
      // What was got by a key that does not last would end with it: here it opens nothing.
      if (lasts) pageKeys.set(access_token, page)
      return { ...page, tasks, access_token }
    })
    return ok({ data })
  })

  const shownTo = ({ params: { id = '' } }: Asked): Reply => {
    const all = posts.filter(({ id: own, page, gone }) => gone === null && (own === id || page.id === id))
    return html(id, all.map(({ message }) => `<p>${escaped(message)}</p>`).join(''))
  }
  const withAlts = (post: Post) => ({ ...post, alts: post.photos.map((name) => photos.get(name)?.alt ?? '') })

  const service = serviceOf({
    [`GET ${V}/dialog/oauth`]: dialog,
    [`GET ${V}/oauth/access_token`]: token,
    [`GET ${V}/me/permissions`]: asPerson(({ scope }) =>
      ok({ data: scope.map((permission) => ({ permission, status: 'granted' })) }),
    ),
    [`GET ${V}/me/accounts`]: accounts,
    [`GET ${V}/me`]: as('read', (_, page) => ok(page)),
    [`POST ${V}/:id/photos`]: photo,
    [`POST ${V}/:id/feed`]: feed,
    [`POST ${V}/:id/comments`]: comment,
    [`GET ${V}/:id/published_posts`]: as('read', (asked, page) =>
      listed(
        posts.filter((post) => post.page === page && post.on === null),
        asked,
        { lagMs: knobs.lagMs, now: Date.now() },
        told,
      ),
    ),
    [`GET ${V}/:id/comments`]: as('read', (asked) =>
      up(asked.params.id) === undefined
        ? nowhere()
        : listed(
            posts.filter(({ on }) => on === asked.params.id),
            asked,
            { lagMs: knobs.lagMs, now: Date.now() },
            told,
          ),
    ),
    [`GET ${V}/:id`]: as('read', ({ params }) => {
      const post = up(params.id)
      return post === undefined ? nowhere() : ok(told(post))
    }),
    [`DELETE ${V}/:id`]: as('write', ({ params }, page) => {
      const post = up(params.id)
      if (post?.page !== page) return nowhere()
      drop(post.id)
      return ok({ success: true })
    }),
    'GET /_all': () => ok({ posts: posts.map(withAlts) }),
    'GET /:id': shownTo,
  })
  const line = await openLine(service, options)
  const named = (id: string): Page => {
    const page = pages.get(id)
    if (page === undefined) throw new Error(`There is no Page ${id}`)
    return page
  }
  return {
    url: line.url,
    plan: line.plan,
    asked: line.asked,
    met: line.met,
    stop: line.stop,
    knobs,
    addPerson(name, managed) {
      const of = Object.entries(managed).map(([username, tasks]) => {
        const page = { id: newId(), username, name: `The ${username}` }
        pages.set(page.id, page)
        return { page, tasks }
      })
      people.push({ name, pages: of })
    },
    addApp() {
      const app = { appId: newId(), appSecret: randomBytes(16).toString('hex') }
      apps.set(app.appId, app.appSecret)
      return app
    },
    letIn: (url, name) => pressedAs(url, name ?? ''),
    pages: () => new Map([...pages.values()].map(({ username, id }) => [username, id])),
    posts: (page) => posts.filter((post) => post.page.id === page).map(withAlts),
    revoke(page) {
      for (const [key, { id }] of pageKeys) {
        if (id !== page) continue
        revoked.add(key)
        pageKeys.delete(key)
      }
    },
    say: (page, message) => add(named(page), message, [], null).id,
    drop,
  }
}
