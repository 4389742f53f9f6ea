import { z } from 'zod'
import { given, invalid, jsonIn, ok, type Post, problem, problems, type State, type User } from './state.ts'
import { urlsIn, weight, wire } from './text.ts'

const DUPLICATE_MS = 12 * 3_600_000

const id = z.string().regex(/^[0-9]{1,19}$/)
const shapes = {
  post: z
    .strictObject({
      text: z.string().min(1).optional(),
      media: z.strictObject({ media_ids: z.array(id).min(1).max(4) }).optional(),
      reply: z.strictObject({ in_reply_to_tweet_id: id }).optional(),
      reply_settings: z.enum(['following', 'mentionedUsers', 'subscribers', 'verified']).optional(),
    })
    .refine(({ text, media }) => text !== undefined || media !== undefined),
  page: z.strictObject({
    max_results: z.coerce.number().int().min(5).max(100).default(10),
    since_id: id.optional(),
    until_id: id.optional(),
    start_time: z
      .string()
      .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
      .optional(),
    pagination_token: id.optional(),
    exclude: z.enum(['retweets', 'replies']).optional(),
    'tweet.fields': z.string().optional(),
  }),
  ids: z.strictObject({
    ids: z.string().regex(/^[0-9]{1,19}(?:,[0-9]{1,19}){0,99}$/),
    'tweet.fields': z.string().optional(),
  }),
}

/** Making, deleting, looking up and listing posts. */
export function posting({ knobs, posts, media, now, newId, spend, as }: State) {
  const up = (name: string) => posts.find((post) => post.id === name && post.gone === null)

  function add(author: User, post: Pick<Post, 'text' | 'replyTo' | 'replySettings' | 'media'>, chain?: string): Post {
    const made = newId()
    const whole = { ...post, id: made, author, at: now(), chain: chain ?? made, gone: null }
    posts.push(whole)
    return whole
  }

  const create = as('tweet.write', (asked, user) =>
    given(shapes.post, jsonIn(asked), ({ text = '', media: hung, reply, reply_settings }) => {
      if (weight(text, knobs.lenientCount) > 280) return invalid('Your Post text is too long.')
      const pictures = hung?.media_ids ?? []
      const canUse = (name: string) => {
        const { owner, ready } = media.get(name) ?? { owner: '', ready: null }
        return owner === user.id && ready !== null && ready <= now() && knobs.processing === 'succeeded'
      }
      if (!pictures.every(canUse)) return invalid('Your media IDs are invalid.')
      const replyTo = reply?.in_reply_to_tweet_id ?? null
      if (replyTo !== null && !up(replyTo))
        return problem(403, '', 'Forbidden', 'You attempted to reply to a Tweet that is deleted or not visible to you.')
      const said = text.trim()
      const mine = posts.filter(({ author, gone, at }) => author === user && gone === null && now() - at < DUPLICATE_MS)
      if (said !== '' && mine.some((post) => post.text.trim() === said))
        return problem(403, '', 'Forbidden', 'You are not allowed to create a Tweet with duplicate content.')
      const poor = spend(urlsIn(text).length > 0 ? 0.2 : 0.015)
      if (poor) return poor
      const made = add(user, { text, replyTo, replySettings: reply_settings ?? 'everyone', media: pictures })
      const { text: shown } = wire(text, made.id, user.username, pictures)
      return ok({ id: made.id, text: shown, edit_history_tweet_ids: [made.id] }, 201)
    }),
  )

  const remove = as('tweet.write', ({ params }, user) => {
    const post = up(params.id ?? '')
    if (post === undefined)
      return problem(404, 'resource-not-found', 'Not Found Error', `Could not find tweet with id: [${params.id}].`)
    if (post.author !== user)
      return problem(403, 'not-authorized-for-resource', 'Forbidden', 'You are not authorized to delete this Tweet.')
    const poor = spend(0.01)
    if (poor) return poor
    for (const each of posts) if (each.chain === post.chain) each.gone ??= now()
    return ok({ deleted: true })
  })

  const told = ({ id, author, at, replyTo, text, media: hung, chain }: Post) => ({
    id,
    author_id: author.id,
    created_at: new Date(at).toISOString(),
    lang: 'en',
    edit_history_tweet_ids: posts.filter((post) => post.chain === chain).map((post) => post.id),
    ...wire(text, id, author.username, hung),
    ...(replyTo === null ? {} : { referenced_tweets: [{ type: 'replied_to', id: replyTo }] }),
    ...(hung.length > 0 ? { attachments: { media_keys: hung.map((name) => `3_${name}`) } } : {}),
  })

  const lookUp = as('tweet.read', ({ query }) =>
    given(shapes.ids, Object.fromEntries(query), ({ ids }) => {
      const wanted = ids.split(',')
      const data = wanted.flatMap((name) => up(name) ?? []).map(told)
      const errors = wanted
        .filter((name) => !up(name))
        .map((name) => ({
          value: name,
          resource_id: name,
          resource_type: 'tweet',
          parameter: 'ids',
          title: 'Not Found Error',
          detail: `Could not find tweet with ids: [${name}].`,
          type: `${problems}/resource-not-found`,
        }))
      const body = { ...(data.length > 0 ? { data } : {}), ...(errors.length > 0 ? { errors } : {}) }
      return spend(data.length * 0.005) ?? { status: 200, body }
    }),
  )

  const timeline = as('tweet.read', ({ query, params }, user) =>
    given(shapes.page, Object.fromEntries(query), (want) => {
      if (params.id !== user.id) return problem(403, 'not-authorized-for-resource', 'Forbidden', 'Another account.')
      const seenAt = now() - knobs.lagMs
      const end = want.pagination_token ?? want.until_id
      const shown = posts
        .filter(({ author, at, gone }) => author === user && at <= seenAt && (gone === null || gone > seenAt))
        .filter((post) => posts.findLast(({ chain }) => chain === post.chain) === post)
        .filter((post) => want.since_id === undefined || BigInt(post.id) > BigInt(want.since_id))
        .filter((post) => end === undefined || BigInt(post.id) < BigInt(end))
        .filter(({ at }) => want.start_time === undefined || at >= Date.parse(want.start_time))
        .reverse()
      const page = shown.slice(0, want.max_results)
      const [newest, oldest] = [page.at(0)?.id, page.at(-1)?.id]
      const meta = {
        result_count: page.length,
        ...(page.length > 0 ? { newest_id: newest, oldest_id: oldest } : {}),
        ...(shown.length > page.length ? { next_token: oldest } : {}),
      }
      const body = { ...(page.length > 0 ? { data: page.map(told) } : {}), meta }
      return spend(page.length * 0.001) ?? { status: 200, body }
    }),
  )

  return { create, remove, lookUp, timeline, add }
}
