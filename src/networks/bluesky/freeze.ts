import type { Intent, Picture } from '../../domain/delivery.ts'
import type { Part } from '../../domain/draft.ts'
import type { Outcome, Refusal } from '../../domain/outcome.ts'
import { refuse, whyOutside } from '../limits.ts'
import { graphemeCount } from '../measure.ts'
import { blueskyProfile } from './profile.ts'
import { blobCid, type Data, recordCid } from './record.ts'
import { type Facet, facetsOf } from './text.ts'

export const postCollection = 'app.bsky.feed.post'
export const gateCollection = 'app.bsky.feed.threadgate'

/** The stored body: the one call that publishes it, and the name that every server will give to each of its posts. */
export interface Frozen {
  readonly method: 'com.atproto.repo.putRecord' | 'com.atproto.repo.applyWrites'
  readonly input: { readonly repo: string } & Readonly<Record<string, unknown>>
  readonly posts: readonly [FrozenPost, ...FrozenPost[]]
  /** Whether a gate under the first post's key says who may answer. */
  readonly isGated: boolean
}
interface FrozenPost {
  readonly key: string
  readonly cid: string
  readonly blobs: readonly string[]
}

/** Graphemes, from the lexicon app.bsky.embed.video; pictures have no limit of theirs. */
const videoAlt = 1000

export const thaw = (body: string): Frozen => JSON.parse(body)

export const postUri = (did: string, key: string) => `at://${did}/${postCollection}/${key}`

/** Why this can never be a Bluesky thread, or null. */
export function whyNotFrozen(intent: Intent, pictures: readonly (readonly Picture[])[]): Refusal | null {
  const outside = whyOutside(blueskyProfile, intent, pictures)
  if (outside) return outside
  const lengthy = pictures.flat().some(({ kind, alt }) => kind === 'video' && graphemeCount(alt ?? '') > videoAlt)
  return lengthy ? refuse('too-long', 'never', `Bluesky takes ${videoAlt} characters to describe a video.`) : null
}

/** The handles that the parts mention, each once. */
export const mentionedIn = (intent: Intent): readonly string[] => [
  ...new Set(
    intent.parts.flatMap(({ text }) => facetsOf(text).flatMap((f) => (f.kind === 'mention' ? [f.value] : []))),
  ),
]

function facetData({ from, to, kind, value }: Facet, dids: ReadonlyMap<string, string>): Data[] {
  const did = dids.get(value)
  if (kind === 'mention' && did === undefined) return []
  const named: Record<string, Data> =
    kind === 'link' ? { uri: value } : kind === 'tag' ? { tag: value } : { did: did ?? '' }
  const feature: Data = { $type: `app.bsky.richtext.facet#${kind}`, ...named }
  return [{ index: { byteStart: from, byteEnd: to }, features: [feature] }]
}

/** A part shows its video or its pictures, or else the card of its link. */
function embedOf({ media, card }: Part, hung: readonly { picture: Picture; cid: string }[]): { embed?: Data } {
  const [video] = hung
  if (video?.picture.kind === 'video') {
    const { image, ...said } = pictureData(video.picture, video.cid)
    return { embed: { $type: 'app.bsky.embed.video', video: image, ...said } }
  }
  if (media.length > 0) {
    const images = hung.map(({ picture, cid }) => pictureData(picture, cid))
    return { embed: { $type: 'app.bsky.embed.images', images } }
  }
  if (!card) return {}
  const [thumb] = hung.map(({ picture, cid }) => pictureData(picture, cid).image)
  const { url: uri, title, description } = card
  return {
    embed: { $type: 'app.bsky.embed.external', external: { uri, title, description, ...(thumb ? { thumb } : {}) } },
  }
}

const pictureData = ({ bytes, mime, alt, width, height }: Picture, cid: string) => ({
  alt: alt ?? '',
  image: { $type: 'blob', ref: { $link: cid }, mimeType: mime, size: bytes.length },
  aspectRatio: { width, height },
})

const creation = (collection: string, rkey: string, value: Data) => ({
  $type: 'com.atproto.repo.applyWrites#create',
  collection,
  rkey,
  value,
})

const answerers = { followed: 'followingRule', mentioned: 'mentionRule' } as const

/** Who may answer, where that is not everybody: a record of its own beside the post, from the lexicon app.bsky.feed.threadgate. */
function gateOf({ manner: { replies = 'everybody' }, createdAt }: Intent, post: string): Data | null {
  if (replies === 'everybody') return null
  return { $type: gateCollection, post, createdAt, allow: [{ $type: `${gateCollection}#${answerers[replies]}` }] }
}

const frozenPost = ({ key, cid, blobs }: FrozenPost): FrozenPost => ({ key, cid, blobs })

/**
 * The exact body for these words. `dids` has the DID of each mention that exists; a mention without one stays plain words.
 * Each record's content id is computed here, so a reply can name the post before it, and a look-up can tell ours from another.
 */
export function freeze(
  intent: Intent,
  pictures: readonly (readonly Picture[])[],
  repo: string,
  dids: ReadonlyMap<string, string>,
): Outcome<string> {
  const refusal = whyNotFrozen(intent, pictures)
  if (refusal) return { ok: false, refusal }
  if (intent.keys.length !== intent.parts.length) throw new Error('A part has no key of its own')
  const posts: { uri: string; cid: string; key: string; record: Data; blobs: string[] }[] = []
  for (const [at, part] of intent.parts.entries()) {
    const hung = (pictures[at] ?? []).map((picture) => ({ picture, cid: blobCid(picture.bytes) }))
    const facets = facetsOf(part.text).flatMap((facet) => facetData(facet, dids))
    const [root, parent] = [posts[0], posts[at - 1]]
    const record: Data = {
      $type: postCollection,
      text: part.text,
      createdAt: intent.createdAt,
      langs: [intent.language],
      ...(facets.length > 0 ? { facets } : {}),
      ...embedOf(part, hung),
      ...(root && parent
        ? { reply: { root: { uri: root.uri, cid: root.cid }, parent: { uri: parent.uri, cid: parent.cid } } }
        : {}),
    }
    const key = intent.keys[at] ?? ''
    posts.push({ uri: postUri(repo, key), cid: recordCid(record), key, record, blobs: hung.map(({ cid }) => cid) })
  }
  const [first, ...rest] = posts
  if (first === undefined) throw new Error('A thread has a part')
  const gate = gateOf(intent, first.uri)
  const frozen: Frozen = {
    ...(rest.length === 0 && gate === null
      ? {
          method: 'com.atproto.repo.putRecord',
          // swapRecord null: only where nothing is yet. The same again is taken as done, anything else is refused.
          input: { repo, collection: postCollection, rkey: first.key, record: first.record, swapRecord: null },
        }
      : {
          method: 'com.atproto.repo.applyWrites',
          input: {
            repo,
            writes: [
              ...posts.map(({ key, record }) => creation(postCollection, key, record)),
              ...(gate === null ? [] : [creation(gateCollection, first.key, gate)]),
            ],
          },
        }),
    posts: [frozenPost(first), ...rest.map(frozenPost)],
    isGated: gate !== null,
  }
  return { ok: true, value: JSON.stringify(frozen) }
}
