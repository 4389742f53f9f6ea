/*
 * A SIMULATOR of LinkedIn, written from its documentation and from answers that others reported; it is not LinkedIn. Not imitated:
 * videos, documents, polls, comments, reactions, edits, reshares, targeting, limits for an app, the approval of products, and how
 * long each limit lasts. Where the documentation is silent it is the nastier one: words are cut at 3000 with their backslashes, a
 * picture that is still worked on is refused, and the same words within ten minutes are a duplicate.
 */
import { z } from 'zod'
import { type Line, type LineOptions, openLine, type Reply } from '../line.ts'
import { pressedAs } from '../opened.ts'
import { serviceOf } from '../routes.ts'
import { posting } from './posts.ts'
import { signIn } from './sign-in.ts'
import { forbidden, given, jsonIn, type Knobs, type Member, newState, no, ok, type Page, type Post } from './state.ts'

const scopesOf = {
  member: ['openid', 'profile', 'email', 'w_member_social'],
  page: [
    'r_basicprofile',
    'r_organization_social',
    'w_organization_social',
    'rw_organization_admin',
    'w_member_social',
  ],
} as const

export interface SimulatedLinkedin extends Pick<Line, 'url' | 'plan' | 'asked' | 'met' | 'stop'> {
  readonly knobs: Knobs
  addMember(name: string): Member
  /** A Page for which that member has a role. */
  addPage(vanityName: string, member: Member, role?: string): Page
  /** An app as its owner would have made it, with the products for members or for Pages: what the desk is told of it. */
  addApp(kind: keyof typeof scopesOf): { readonly clientId: string; readonly clientSecret: string }
  /** What a person does on the page at `url`: lets the desk in as that member, or nobody. @returns what stands in the way back. */
  letIn(url: string, member: Member | null): Promise<Readonly<Record<string, string>>>
  /** Everything that an author ever posted, oldest first. */
  posts(author: string): readonly Post[]
  /** The access keys of that member, or of those who may post for that Page, end now. */
  expire(author: string): void
  /** They withdraw the app: no key works any more. */
  revoke(author: string): void
  /** The keys of one member are another’s from now on. */
  swap(member: Member, other: Member): void
  /** Posted by other means, without a mark in it. */
  postElsewhere(author: string, text: string): Post
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const upload = z.strictObject({ initializeUploadRequest: z.strictObject({ owner: z.string() }) })

/** Opens it on loopback. `GET /_all` tells everything, `/feed/update/URN/` shows a post, `/company/NAME` a Page. */
export async function simulateLinkedin(options: LineOptions): Promise<SimulatedLinkedin> {
  const state = newState()
  const { knobs, members, pages, apps, keys, posts, images, newId, secret, as, mayWriteAs } = state
  const { token, authorize, revoke } = signIn(state)
  const { create, remove, lookUp, list, elsewhere } = posting(state)

  function page(title: string, shown: readonly Post[]): Reply {
    const items = shown.filter(({ gone }) => gone === null).map(({ text }) => `<li>${escaped(text)}</li>`)
    return { status: 200, body: `<!doctype html><title>${escaped(title)}</title><ul>${items.reverse().join('')}</ul>` }
  }

  const roles = as(({ query }, { urn }, scopes) => {
    if (!scopes.includes('rw_organization_admin')) return forbidden('organizationAcls.FINDER-roleAssignee')
    if (query.get('q') !== 'roleAssignee') return no(400, 'ILLEGAL_ARGUMENT', 'Unknown finder')
    const elements = [...pages.values()].flatMap((one) => {
      const role = one.roles.get(urn)
      return role === undefined ? [] : [{ role, organization: one.urn, roleAssignee: urn, state: 'APPROVED' }]
    })
    return ok({ paging: { start: 0, count: 100, links: [] }, elements })
  })
  const organization = as(({ params: { id = '' } }, { urn }, scopes) => {
    const found = pages.get(`urn:li:organization:${id}`)
    if (!scopes.includes('rw_organization_admin') || !found?.roles.has(urn)) return forbidden('organizations.GET')
    return ok({ id: Number(id), vanityName: found.vanityName, localizedName: found.name })
  })
  const userinfo = as((_, { id, name }, scopes) =>
    scopes.includes('openid') ? ok({ sub: id, name }) : forbidden('userinfo.GET.NO_VERSION'),
  )
  const initialize = as((asked, member, scopes) =>
    given(upload, jsonIn(asked), ({ initializeUploadRequest: { owner } }) => {
      if (asked.query.get('action') !== 'initializeUpload') return no(400, 'ILLEGAL_ARGUMENT', 'Unknown action')
      if (!mayWriteAs(member, scopes, owner)) return forbidden('images.ACTION-initializeUpload')
      const name = `urn:li:image:${newId()}`
      images.set(name, { owner, ready: null })
      const uploadUrl = `${line.url}/dms-uploads/${encodeURIComponent(name)}`
      return ok({ value: { uploadUrlExpiresAt: Date.now() + 3_600_000, uploadUrl, image: name } })
    }),
  )
  const bring = as(({ params: { urn = '' }, bytes }) => {
    const found = images.get(decodeURIComponent(urn))
    if (found === undefined || bytes.length === 0) return no(400, 'ILLEGAL_ARGUMENT', 'There is no such upload')
    found.ready ??= Date.now() + knobs.processingMs
    return { status: 201, body: '' }
  })
  const imageStatus = as(({ params: { urn = '' } }) => {
    const found = images.get(decodeURIComponent(urn))
    if (found === undefined) return no(404, 'NOT_FOUND', 'There is no such image')
    const worked = found.ready === null ? 'WAITING_UPLOAD' : found.ready > Date.now() ? 'PROCESSING' : knobs.processing
    return ok({ id: decodeURIComponent(urn), owner: found.owner, status: worked })
  })

  const service = serviceOf({
    'GET /oauth/v2/authorization': authorize,
    'POST /oauth/v2/accessToken': token,
    'GET /v2/userinfo': userinfo,
    'GET /rest/organizationAcls': roles,
    'GET /rest/organizations/:id': organization,
    'POST /rest/images': initialize,
    'PUT /dms-uploads/:urn': bring,
    'GET /rest/images/:urn': imageStatus,
    'POST /rest/posts': create,
    'GET /rest/posts': list,
    'GET /rest/posts/:urn': lookUp,
    'DELETE /rest/posts/:urn': remove,
    'GET /_all': () => ({ status: 200, body: { posts } }),
    'GET /feed/update/:urn/': ({ params }) =>
      page(
        'Post',
        posts.filter(({ urn }) => urn === decodeURIComponent(params.urn ?? '')),
      ),
    'GET /company/:name': ({ params: { name = '' } }) => {
      const urn = [...pages.values()].find(({ vanityName }) => vanityName === name)?.urn
      return page(
        name,
        posts.filter(({ author }) => author === urn),
      )
    },
  })
  const line = await openLine(service, options)

  const whoseKeys = (author: string) => [author, ...(pages.get(author)?.roles.keys() ?? [])]
  return {
    url: line.url,
    plan: line.plan,
    asked: line.asked,
    met: line.met,
    stop: line.stop,
    knobs,
    addMember(name) {
      const id = secret().slice(0, 10)
      const member = { urn: `urn:li:person:${id}`, id, name }
      members.set(member.urn, member)
      return member
    },
    addPage(vanityName, member, role = 'ADMINISTRATOR') {
      const urn = `urn:li:organization:${newId()}`
      const made = { urn, vanityName, name: `The ${vanityName}`, roles: new Map([[member.urn, role]]) }
      pages.set(urn, made)
      return made
    },
    addApp(kind) {
      const app = { clientId: secret().slice(0, 14), clientSecret: `WPL_AP1.${secret().slice(0, 16)}.abcd==` }
      apps.set(app.clientId, { secret: app.clientSecret, scopes: scopesOf[kind] })
      return app
    },
    letIn: (url, member) => pressedAs(url, member?.id ?? ''),
    posts: (author) => posts.filter((post) => post.author === author),
    expire(author) {
      const whose = whoseKeys(author)
      for (const key of keys.values()) if (whose.includes(key.member.urn)) key.ends = Date.now()
    },
    revoke(author) {
      for (const one of whoseKeys(author)) revoke(one)
    },
    swap(member, other) {
      for (const key of keys.values()) if (key.member === member) key.member = other
    },
    postElsewhere: elsewhere,
  }
}
