import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Reply } from '../line.ts'
import { forbidden, given, jsonIn, no, ok, type Post, type State } from './state.ts'

const image = z.string().regex(/^urn:li:image:[\w-]+$/)
const pictured = z.strictObject({ id: image, altText: z.string().max(4086).optional() })
const shapes = {
  post: z.strictObject({
    author: z.string().regex(/^urn:li:(?:person|organization):[\w-]+$/),
    commentary: z.string(),
    visibility: z.enum(['PUBLIC', 'CONNECTIONS', 'LOGGED_IN']),
    distribution: z.strictObject({
      feedDistribution: z.enum(['MAIN_FEED', 'NONE']),
      targetEntities: z.array(z.never()),
      thirdPartyDistributionChannels: z.array(z.never()),
    }),
    lifecycleState: z.literal('PUBLISHED'),
    isReshareDisabledByAuthor: z.boolean(),
    content: z
      .union([
        z.strictObject({ media: pictured }),
        z.strictObject({ multiImage: z.strictObject({ images: z.array(pictured).min(2).max(20) }) }),
        z.strictObject({
          article: z.strictObject({
            source: z.url(),
            title: z.string().min(1).max(400),
            description: z.string().max(4086).optional(),
            thumbnail: image.optional(),
          }),
        }),
      ])
      .optional(),
  }),
  list: z.strictObject({
    q: z.literal('author'),
    author: z.string(),
    sortBy: z.enum(['LAST_MODIFIED', 'CREATED']).default('LAST_MODIFIED'),
    start: z.coerce.number().int().min(0).default(0),
    count: z.coerce.number().int().min(1).max(100).default(10),
  }),
}

const MOST = 3000
const DUPLICATE_MS = 10 * 60_000

/** Reads little text as LinkedIn does: what follows a mark that means nothing is lost, and nobody is told. */
function read(little: string): { readonly text: string; readonly told: string } {
  let [text, told, rest] = ['', '', little.slice(0, MOST)]
  while (rest !== '') {
    const [whole = '', escaped, tag, name, plain] =
      /^(?:\\(.)|#([\p{L}\p{N}]+)|@\[([^\]]*)\]\(urn:li:\w+:\w+\)|([^\\|{}@[\]()<>#*_~]+))/su.exec(rest) ?? []
    if (whole === '') break
    text += escaped ?? plain ?? name ?? `#${tag}`
    told += tag === undefined ? whole : `{hashtag|\\#|${tag}}`
    rest = rest.slice(whole.length)
  }
  return { text: text.trim(), told: told.trim() }
}

const short = (address: string) =>
  address.length <= 26
    ? address
    : `https://lnkd.in/${createHash('sha256').update(address).digest('base64url').slice(0, 8).replace(/[_-]/g, 'x')}`

/** Making, deleting, reading and listing posts. */
export function posting({ knobs, posts, images, pages, newId, as, mayWriteAs }: State) {
  let lastAt = 0
  function add(author: string, words: { text: string; told: string }, more: Partial<Post> = {}): Post {
    lastAt = Math.max(lastAt + 1, Date.now())
    const post: Post = {
      urn: `urn:li:${more.content ? 'ugcPost' : 'share'}:${newId()}`,
      author,
      text: words.text,
      commentary: words.told.replaceAll(/https?:\/\/(?:\\.|[^\s\\{}])+/g, short),
      at: lastAt,
      content: null,
      alts: [],
      gone: null,
      ...more,
    }
    posts.push(post)
    return post
  }

  const create = as((asked, member, scopes) =>
    given(shapes.post, jsonIn(asked), ({ author, commentary, content }): Reply => {
      if (!mayWriteAs(member, scopes, author)) return forbidden('partnerApiPostsExternal.CREATE')
      const hung = content && 'media' in content ? [content.media] : []
      const all = content && 'multiImage' in content ? content.multiImage.images : hung
      const thumb = content && 'article' in content ? content.article.thumbnail : undefined
      const names = [...all.map(({ id }) => id), ...(thumb === undefined ? [] : [thumb])]
      const isReady = (name: string) => {
        const { owner, ready } = images.get(name) ?? { owner: '', ready: null }
        return owner === author && ready !== null && ready <= Date.now() && knobs.processing === 'AVAILABLE'
      }
      if (!names.every(isReady)) return no(400, 'MEDIA_ASSET_INVALID', 'A media asset cannot be used.')
      const words = read(commentary)
      const same = posts.find(
        (post) =>
          post.author === author &&
          post.text === words.text &&
          Date.now() - post.at < DUPLICATE_MS &&
          (post.gone === null || knobs.ghosts),
      )
      if (same && words.text !== '')
        return {
          status: 422,
          body: {
            errorDetailType: 'com.linkedin.common.error.BadRequest',
            message: `com.linkedin.content.common.exception.BadRequestResponseException: Content is a duplicate of ${same.urn}`,
            errorDetails: {
              inputErrors: [{ description: 'Duplicate post is detected', input: {}, code: 'DUPLICATE_POST' }],
            },
            status: 422,
          },
        }
      const kind = Object.keys(content ?? {})[0] ?? ''
      const made = add(author, words, {
        content: content ? { kind, images: names, told: content } : null,
        alts: all.map(({ altText }) => altText ?? ''),
      })
      return { status: 201, body: '', headers: { 'x-restli-id': made.urn } }
    }),
  )

  const named = (urn: string) => posts.find((post) => post.urn === decodeURIComponent(urn))

  const remove = as(({ params }, member, scopes) => {
    const post = named(params.urn ?? '')
    if (post === undefined) return { status: 204, body: '' }
    if (!mayWriteAs(member, scopes, post.author)) return forbidden('partnerApiPostsExternal.DELETE')
    post.gone ??= Date.now()
    return { status: 204, body: '' }
  })

  const told = ({ urn, author, commentary, at, content }: Post) => ({
    id: urn,
    author,
    commentary,
    createdAt: at,
    publishedAt: at,
    lastModifiedAt: at,
    visibility: 'PUBLIC',
    lifecycleState: 'PUBLISHED',
    isReshareDisabledByAuthor: false,
    distribution: { feedDistribution: 'MAIN_FEED', thirdPartyDistributionChannels: [] },
    ...(content === null ? {} : { content: content.told }),
  })

  /** Only a Page’s posts can be read: the scope for those of members is closed. */
  const mayRead = (urn: string, author: string, scopes: readonly string[]) =>
    !knobs.blind && scopes.includes('r_organization_social') && pages.get(author)?.roles.has(urn) === true

  const lookUp = as(({ params }, member, scopes) => {
    const post = named(params.urn ?? '')
    const author = post?.author ?? [...pages.keys()].find((urn) => pages.get(urn)?.roles.has(member.urn)) ?? ''
    if (!mayRead(member.urn, author, scopes)) return forbidden('partnerApiPostsExternal.GET')
    return post === undefined || post.gone !== null
      ? no(404, 'NOT_FOUND', `Could not find entity ${decodeURIComponent(params.urn ?? '')}`)
      : ok(told(post))
  })

  const list = as(({ query }, member, scopes) =>
    given(shapes.list, Object.fromEntries(query), ({ author, start, count }) => {
      if (!mayRead(member.urn, author, scopes)) return forbidden('partnerApiPostsExternal.FINDER-author')
      const seenAt = Date.now() - knobs.lagMs
      const all = posts
        .filter((post) => post.author === author && post.at <= seenAt + (knobs.lagMs === 0 ? 1000 : 0))
        .filter(({ gone }) => gone === null || gone > seenAt)
        .reverse()
      const elements = all.slice(start, start + count).map(told)
      return ok({ paging: { start, count, links: [], total: all.length }, elements })
    }),
  )

  const elsewhere = (author: string, text: string): Post => add(author, { text, told: text })

  return { create, remove, lookUp, list, elsewhere }
}
