// A simulator, written from the documentation of the Mastodon API and the code of Mastodon and GoToSocial: apps, OAuth, posts,
// threads, media, timelines, removals, limits, and how they go wrong. It does not federate, notify, edit, search or schedule.
import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { type Line, type LineOptions, openLine, type Reply, type Request } from './line.ts'

/** mastodon: keeps keys, with a lock. mastodon-old: keeps a key only after the post is made. gotosocial: knows no keys. */
export type MastodonMode = 'mastodon' | 'mastodon-old' | 'gotosocial'

interface SimulatedPerson {
  readonly id: string
  readonly username: string
  /** open, or what the server says of it instead. */
  state: 'open' | 'disabled' | 'gone'
}

interface SimulatedPost {
  readonly id: string
  readonly account: string
  readonly text: string
  readonly warning: string
  readonly visibility: string
  readonly language: string
  readonly media: readonly string[]
  replyTo: string | null
  readonly createdAt: number
  deletedAt: number | null
}

export interface MastodonSimulator extends Line {
  readonly mode: MastodonMode
  person(username: string): SimulatedPerson
  /** What a person does on the page at `url`: lets the desk in, or not. @returns what stands in the address they come back with. */
  consent(url: string, username: string | null): Promise<Readonly<Record<string, string>>>
  /** All that was ever posted, oldest first: by nobody's word but its own. */
  posts(account?: string): readonly SimulatedPost[]
  /** Reply on the server's own page, not by the desk. */
  say(account: string, text: string, more?: Partial<Pick<SimulatedPost, 'visibility' | 'replyTo'>>): SimulatedPost
  /** Removed on the server's own page. */
  drop(id: string): void
  /** No token of this account opens it any more. */
  revoke(account: string): void
  /** Of every picture that was brought there, by its id. */
  descriptions(): ReadonlyMap<string, string>
  /** A list does not show what is new for so long, and still shows what is gone. */
  lag(ms: number): void
  /** Its clock goes forward. */
  advance(ms: number): void
}

interface Options extends Partial<LineOptions> {
  readonly mode?: MastodonMode
  /** How long a list does not show what is new, and still shows what is gone. */
  readonly lagMs?: number
  /** How often it must be asked for a picture before it is ready. */
  readonly pictureLooks?: number
  /** Removals that it takes in half an hour. */
  readonly removals?: number
}

const HOUR_MS = 3_600_000
const statusShape = z.strictObject({
  status: z.string(),
  language: z.string().length(2),
  content_type: z.literal('text/plain'),
  spoiler_text: z.string().optional(),
  visibility: z.enum(['public', 'unlisted', 'private', 'direct']).optional(),
  media_ids: z.array(z.string()).optional(),
  in_reply_to_id: z.string().optional(),
})
const appShape = z.strictObject({ client_name: z.string(), redirect_uris: z.url(), scopes: z.string() })
const tokenShape = z.strictObject({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  redirect_uri: z.string(),
  scope: z.string(),
  code_verifier: z.string().optional(),
})

const no = (status: number, error: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  body: { error },
  headers,
})
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** As Mastodon lays it out: addresses shortened for the eye, mentions without their server. */
const htmlOf = (text: string) =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((part) => {
      const words = escaped(part)
        .replaceAll(/(https?:\/\/)([^\s<]{1,30})([^\s<]*)/g, (url, scheme, seen, rest) => {
          const tail = rest === '' ? '' : `<span class="invisible">${rest}</span>`
          return `<a href="${url}" rel="nofollow"><span class="invisible">${scheme}</span><span>${seen}</span>${tail}</a>`
        })
        .replaceAll(
          /@(\w+)@([\w.]+)/g,
          '<span class="h-card"><a href="https://$2/@$1" class="u-url mention">@<span>$1</span></a></span>',
        )
      return `<p>${words.replaceAll('\n', '<br />')}</p>`
    })
    .join('')

/** A server of its own, with people, posts and a clock. */
export async function mastodonSimulator(options: Options = {}): Promise<MastodonSimulator> {
  const { mode = 'mastodon', pictureLooks = 0, removals = 30 } = options
  const strict = mode === 'gotosocial'
  const people: SimulatedPerson[] = []
  const posts: SimulatedPost[] = []
  const apps = new Map<string, { secret: string; uri: string }>()
  const codes = new Map<string, { account: string; app: string; challenge: string | null }>()
  const tokens = new Map<string, string>()
  const keys = new Map<string, { id: string; at: number }>()
  const pictures = new Map<string, { description: string; looks: number }>()
  const removed: { account: string; at: number }[] = []
  let ahead = 0
  let { lagMs = 0 } = options
  const now = () => Date.now() + ahead
  // Ids rise with time, as theirs do, and are as long.
  let last = 113_000_000_000_000_000n
  const newId = () => String(++last)

  const make = (post: Omit<SimulatedPost, 'id' | 'createdAt' | 'deletedAt'>): SimulatedPost => {
    const made = { ...post, id: newId(), createdAt: now(), deletedAt: null }
    posts.push(made)
    return made
  }
  const up = (id: string | undefined) => posts.find((post) => post.id === id && post.deletedAt === null)
  function drop(id: string): void {
    const post = up(id)
    if (post) post.deletedAt = now()
    // A server forgets what a post answered once that is gone.
    for (const one of posts) if (one.replyTo === id) one.replyTo = null
  }

  const shown = (post: SimulatedPost) => ({
    id: post.id,
    created_at: new Date(post.createdAt).toISOString(),
    in_reply_to_id: post.replyTo,
    visibility: post.visibility,
    language: post.language,
    spoiler_text: post.warning,
    content: htmlOf(post.text),
    uri: `${server.url}/users/${nameOf(post.account)}/statuses/${post.id}`,
    url: `${server.url}/@${nameOf(post.account)}/${post.id}`,
    reblog: null,
    account: { id: post.account, username: nameOf(post.account) },
    media_attachments: post.media.map((id) => ({ id, type: 'image', description: pictures.get(id)?.description })),
  })
  const nameOf = (account: string) => people.find(({ id }) => id === account)?.username ?? ''

  function lengthOf(text: string, warning: string): number {
    if (strict) return [...text, ...warning].length
    const counted = text.replaceAll(/https?:\/\/\S+/g, 'x'.repeat(23)).replaceAll(/(@\w+)@[\w.]+/g, '$1')
    return [...new Intl.Segmenter('en').segment(warning + counted)].length
  }

  async function post(account: string, request: Request): Promise<Reply> {
    const key = request.headers['idempotency-key']
    const kept = keys.get(`${account} ${key}`)
    if (!strict && kept && now() - kept.at < HOUR_MS) {
      const before = up(kept.id)
      return before ? { status: 200, body: shown(before) } : no(404, 'Record not found')
    }
    const read = statusShape.safeParse(JSON.parse(request.bytes.toString()))
    if (!read.success) return no(strict ? 400 : 422, `malformed: ${read.error.message}`)
    const { status, spoiler_text: warning = '', media_ids: media = [], in_reply_to_id: replyTo = null } = read.data
    if (status.trim() === '' && media.length === 0)
      return strict
        ? no(400, 'Bad Request: status contains no text, media or poll')
        : no(422, "Validation failed: Text can't be blank")
    if (lengthOf(status, warning) > 500)
      return strict
        ? no(400, 'Bad Request: text with spoiler exceed max chars (500)')
        : no(422, 'Validation failed: Text character limit of 500 exceeded')
    if (media.some((id) => !pictures.has(id))) return no(422, 'Validation failed: Media not found')
    if (media.some((id) => (pictures.get(id)?.looks ?? 0) > 0))
      return no(422, 'Cannot attach files that have not finished processing. Try again in a moment!')
    if (replyTo !== null && !up(replyTo)) return no(404, 'Record not found')
    // The old ones look, make and only then write the key down.
    if (mode === 'mastodon-old') await sleep(25)
    const { language, visibility = 'public' } = read.data
    const made = make({ account, text: status, warning, visibility, language, media, replyTo })
    if (mode === 'mastodon-old') await sleep(25)
    if (key) keys.set(`${account} ${key}`, { id: made.id, at: now() })
    return { status: 200, body: shown(made) }
  }

  function list(account: string, of: string, { searchParams }: URL): Reply {
    const visible = (one: SimulatedPost) =>
      one.account === of &&
      (account === of || one.visibility === 'public') &&
      one.createdAt + lagMs <= now() &&
      (one.deletedAt === null || one.deletedAt + lagMs > now())
    const before = BigInt(searchParams.get('max_id') ?? String(last + 1n))
    const found = posts.filter((one) => visible(one) && BigInt(one.id) < before).reverse()
    return { status: 200, body: found.slice(0, Number(searchParams.get('limit') ?? 20)).map(shown) }
  }

  function remove(account: string, id: string): Reply {
    const recent = removed.filter((one) => one.account === account && now() - one.at < HOUR_MS / 2)
    const reset = new Date((recent[0]?.at ?? now()) + HOUR_MS / 2)
    const limited = {
      'x-ratelimit-limit': String(removals),
      'x-ratelimit-remaining': String(Math.max(0, removals - recent.length)),
      'x-ratelimit-reset': reset.toISOString(),
      date: new Date(now()).toUTCString(),
    }
    if (recent.length >= removals) return no(429, 'Too many requests', limited)
    const found = up(id)
    if (found?.account !== account) return no(404, 'Record not found')
    removed.push({ account, at: now() })
    drop(id)
    return { status: 200, body: { ...shown(found), text: found.text }, headers: limited }
  }

  async function addPicture(request: Request): Promise<Reply> {
    const headers = { 'content-type': request.headers['content-type'] ?? '' }
    const form = await new Response(new Uint8Array(request.bytes), { headers }).formData().catch(() => null)
    const file = form?.get('file')
    if (!(file instanceof Blob) || file.size === 0) return no(422, 'Validation failed: File has no contents')
    const description = String(form?.get('description') ?? '')
    if ([...description].length > 1500) return no(422, 'Validation failed: Description is too long')
    const id = newId()
    pictures.set(id, { description, looks: pictureLooks })
    return { status: pictureLooks > 0 ? 202 : 200, body: { id, type: 'image', url: null, description } }
  }

  function pictureState(id: string): Reply {
    const picture = pictures.get(id)
    if (!picture) return no(404, 'Record not found')
    picture.looks = Math.max(0, picture.looks - 1)
    return { status: picture.looks > 0 ? 206 : 200, body: { id, description: picture.description } }
  }

  function letIn(request: Request): Reply {
    const query = request.method === 'POST' ? new URLSearchParams(request.bytes.toString()) : request.url.searchParams
    const app = query.get('client_id') ?? ''
    const uri = query.get('redirect_uri') ?? ''
    if (apps.get(app)?.uri !== uri) return { status: 400, body: 'The redirect uri is not the one of this app.' }
    if (request.method === 'GET') return { status: 200, body: page(query) }
    const back = new URL(uri)
    back.searchParams.set('state', query.get('state') ?? '')
    const person = people.find(({ username }) => username === query.get('as'))
    if (!person) back.searchParams.set('error', 'access_denied')
    else {
      const code = randomBytes(16).toString('hex')
      codes.set(code, { account: person.id, app, challenge: query.get('code_challenge') })
      back.searchParams.set('code', code)
    }
    return { status: 302, body: '', headers: { location: back.href } }
  }

  const page = (query: URLSearchParams) => {
    const hidden = [...query].map(([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`)
    const buttons = people.map(({ username }) => `<button name="as" value="${username}">Let in as ${username}</button>`)
    return `<!doctype html><html lang="en"><title>Authorise</title><form method="post">${hidden.join('')}${buttons.join('')}<button name="as" value="">Refuse</button></form></html>`
  }

  function token(request: Request): Reply {
    const read = tokenShape.safeParse(JSON.parse(request.bytes.toString()))
    if (!read.success) return no(400, 'invalid_request')
    const { code, client_id: app, client_secret: secret, code_verifier: verifier, scope } = read.data
    const known = codes.get(code)
    codes.delete(code)
    const challenge = verifier === undefined ? null : createHash('sha256').update(verifier).digest('base64url')
    if (apps.get(app)?.secret !== secret) return no(401, 'invalid_client')
    if (known?.app !== app || known.challenge !== challenge) return no(400, 'invalid_grant')
    const access = randomBytes(24).toString('base64url')
    tokens.set(access, known.account)
    return { status: 200, body: { access_token: access, token_type: 'Bearer', scope, created_at: now() } }
  }

  const version = { mastodon: '4.5.2', 'mastodon-old': '3.5.3', gotosocial: '0.20.0' }[mode]
  const configuration = {
    statuses: {
      max_characters: 500,
      max_media_attachments: strict ? 6 : 4,
      characters_reserved_per_url: strict ? 25 : 23,
    },
    media_attachments: {
      image_size_limit: 16_777_216,
      video_size_limit: 103_809_024,
      ...(strict ? { description_limit: 1500 } : {}),
    },
  }

  function known(request: Request): Reply | null {
    const { pathname } = request.url
    const first = mode === 'mastodon-old'
    if (pathname === '/api/v2/instance' && !first)
      return { status: 200, body: { domain: new URL(server.url).host, version, configuration } }
    if (pathname === '/api/v1/instance')
      return { status: 200, body: { uri: new URL(server.url).host, version, configuration } }
    if (pathname === '/.well-known/nodeinfo')
      return { status: 200, body: { links: [{ href: `${server.url}/nodeinfo/2.0` }] } }
    if (pathname === '/nodeinfo/2.0')
      return { status: 200, body: { software: { name: strict ? 'gotosocial' : 'mastodon', version } } }
    if (pathname === '/.well-known/oauth-authorization-server' && !first)
      return { status: 200, body: { code_challenge_methods_supported: strict ? [] : ['S256'] } }
    if (pathname === '/oauth/authorize') return letIn(request)
    if (pathname === '/oauth/token') return token(request)
    if (pathname === '/_all') return { status: 200, body: { posts, met: server.met } }
    if (pathname === '/api/v1/apps') {
      const read = appShape.safeParse(JSON.parse(request.bytes.toString()))
      if (!read.success) return no(422, 'Validation failed')
      const [id, secret] = [newId(), randomBytes(16).toString('hex')]
      apps.set(id, { secret, uri: read.data.redirect_uris })
      return { status: 200, body: { client_id: id, client_secret: secret } }
    }
    const person = people.find(({ username }) => pathname === `/@${username}`)
    if (!person) return null
    const there = posts.filter((one) => one.account === person.id && one.deletedAt === null)
    return {
      status: 200,
      body: `<!doctype html><title>${person.username}</title>${there.map((one) => htmlOf(one.text)).join('<hr>')}`,
    }
  }

  async function act(request: Request): Promise<Reply> {
    const answer = known(request)
    if (answer) return answer
    const { pathname } = request.url
    // Not known to the old ones.
    if (pathname === '/api/v2/instance' || pathname.startsWith('/.well-known'))
      return { status: 404, body: '<!doctype html><title>The page you are looking for is not here</title>' }
    const account = tokens.get(String(request.headers.authorization).replace('Bearer ', ''))
    const person = people.find(({ id }) => id === account)
    if (!account || !person) return no(401, strict ? 'Unauthorized: token not supplied' : 'The access token is invalid')
    if (person.state === 'disabled') return no(403, 'Your login is currently disabled')
    if (person.state === 'gone') return no(410, 'Gone')
    const [, , , noun = '', id = '', what = ''] = pathname.split('/')
    if (pathname === '/api/v1/accounts/verify_credentials')
      return {
        status: 200,
        body: { id: person.id, username: person.username, acct: person.username, display_name: '' },
      }
    if (noun === 'accounts' && what === 'statuses') return list(account, id, request.url)
    if (pathname === '/api/v2/media') return addPicture(request)
    if (noun === 'media') return pictureState(id)
    if (pathname === '/api/v1/statuses') return post(account, request)
    if (noun !== 'statuses') return no(404, 'Not Found')
    if (request.method === 'DELETE') return remove(account, id)
    const found = up(id)
    if (!found) return no(404, 'Record not found')
    return { status: 200, body: what === 'source' ? { id, text: found.text } : shown(found) }
  }

  function callOf({ method, url: { pathname } }: Omit<Request, 'call'>): string {
    if (pathname === '/api/v1/statuses') return 'publish'
    if (pathname.startsWith('/api/v1/statuses/')) return method === 'DELETE' ? 'remove' : 'read'
    if (pathname.startsWith('/api/v1/accounts/')) return pathname.endsWith('/statuses') ? 'list' : 'whoami'
    return pathname
      .split('/')
      .slice(1)
      .join(' ')
      .replace(/^api v\d /, '')
  }

  const server = await openLine({ nameOf: callOf, act }, { seed: 1, ...options })
  return {
    ...server,
    mode,
    person(username) {
      const made: SimulatedPerson = { id: newId(), username, state: 'open' }
      people.push(made)
      return made
    },
    async consent(url, username) {
      const { searchParams } = new URL(url)
      searchParams.set('as', username ?? '')
      const answer = await fetch(new URL('/oauth/authorize', url), {
        method: 'POST',
        body: searchParams,
        redirect: 'manual',
      })
      return Object.fromEntries(new URL(answer.headers.get('location') ?? '').searchParams)
    },
    posts: (account) => posts.filter((one) => account === undefined || one.account === account),
    say: (account, text, { visibility = 'public', replyTo = null } = {}) =>
      make({ account, text, warning: '', visibility, language: 'en', media: [], replyTo }),
    drop,
    revoke(account) {
      for (const [access, of] of tokens) if (of === account) tokens.delete(access)
    },
    descriptions: () => new Map([...pictures].map(([id, { description }]) => [id, description])),
    lag(ms) {
      lagMs = ms
    },
    advance(ms) {
      ahead += ms
    },
  }
}
