import { z } from 'zod'
import type { Reply } from '../line.ts'
import type { Asked } from '../routes.ts'
import { given, invalid, jsonIn, ok, type State } from './state.ts'

const shapes = {
  initialize: z.strictObject({
    media_type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'video/mp4']),
    total_bytes: z.number().int().min(1),
    media_category: z.enum(['tweet_image', 'tweet_gif', 'tweet_video']),
  }),
  append: z.strictObject({ media: z.base64(), segment_index: z.number().int().min(0).max(999) }),
  metadata: z.strictObject({
    id: z.string().regex(/^[0-9]{1,19}$/),
    metadata: z.strictObject({ alt_text: z.strictObject({ text: z.string().min(1).max(1000) }) }),
  }),
}

const most = { tweet_image: 5_000_000, tweet_gif: 15_000_000, tweet_video: 512_000_000 }
const fits = {
  tweet_image: (type: string) => type.startsWith('image/'),
  tweet_gif: (type: string) => type === 'image/gif',
  tweet_video: (type: string) => type === 'video/mp4',
}

/** Pictures and videos: begun, brought in segments, ended, worked on, described. */
export function picturing({ knobs, media, now, newId, as }: State) {
  const mine = (name: string, owner: string) => {
    const found = media.get(name)
    return found?.owner === owner ? found : undefined
  }
  const worked = (name: string, ready: number): Reply => {
    const left = ready - now()
    const state = left > 0 ? 'in_progress' : knobs.processing
    const info = knobs.processingMs > 0 ? { processing_info: { state, check_after_secs: 0.1 } } : {}
    return ok({ id: name, media_key: `3_${name}`, ...info })
  }

  const initialize = as('media.write', (asked, user) =>
    given(shapes.initialize, jsonIn(asked), ({ total_bytes: total, media_category, media_type }) => {
      if (total > most[media_category] || !fits[media_category](media_type)) return invalid('That is no such media.')
      const name = newId()
      media.set(name, { owner: user.id, total, segments: new Map(), ready: null, alt: '' })
      return ok({ id: name, media_key: `3_${name}`, expires_after_secs: 86_400 })
    }),
  )
  const append = as('media.write', (asked, user) =>
    given(shapes.append, jsonIn(asked), ({ media: bytes, segment_index }) => {
      const found = mine(asked.params.id ?? '', user.id)
      if (found === undefined || found.ready !== null) return invalid('There is no such upload.')
      found.segments.set(segment_index, Buffer.from(bytes, 'base64'))
      return ok({ expires_at: Math.ceil(now() / 1000) + 86_400 })
    }),
  )
  const finalize = as('media.write', ({ params: { id = '' } }, user) => {
    const found = mine(id, user.id)
    const came = [...(found?.segments.values() ?? [])].reduce((sum, { length }) => sum + length, 0)
    if (found === undefined || came !== found.total) return invalid('The segments are not the whole.')
    found.ready ??= now() + knobs.processingMs
    return worked(id, found.ready)
  })
  const status = as('media.write', ({ query }: Asked, user) => {
    const name = query.get('media_id') ?? ''
    const ready = mine(name, user.id)?.ready ?? null
    return ready === null || query.get('command') !== 'STATUS'
      ? invalid('There is no such upload.')
      : worked(name, ready)
  })
  const describe = as('media.write', (asked, user) =>
    given(shapes.metadata, jsonIn(asked), ({ id, metadata }) => {
      const found = mine(id, user.id)
      if (found === undefined) return invalid('There is no such upload.')
      found.alt = metadata.alt_text.text
      return ok({ id, associated_metadata: metadata })
    }),
  )
  return { initialize, append, finalize, status, describe }
}
