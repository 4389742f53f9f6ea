import type { Attachment } from '../domain/draft.ts'
import type { Refusal } from '../domain/outcome.ts'
import { type RefusalCode, refusals } from '../domain/refusals.ts'

/** What is to hang on one part. `bytes` is 0 where only the desk knows it, `seconds` is of videos. */
export interface Hung extends Pick<Attachment, 'kind'> {
  readonly bytes: number
  readonly seconds?: number | undefined
}

/** What one part carries. A still picture that is too big is made smaller by the desk: only its bytes on a server matter. */
export interface HangingLimits {
  /** Still pictures, or pictures of both kinds. */
  readonly pictures: number
  readonly pictureBytes: number
  /** Absent: moving pictures stand still there. alone: nothing hangs beside one. */
  readonly moving?: { readonly bytes: number; readonly alone: boolean }
  /** Absent: none are sent there. A video always hangs alone. */
  readonly video?: { readonly bytes: number; readonly leastSeconds?: number; readonly seconds?: number }
}

const megabytes = (bytes: number) => `${Math.floor(bytes / 100_000) / 10} MB`
const minutes = (seconds: number) => (seconds < 120 ? `${seconds} seconds` : `${Math.floor(seconds / 60)} minutes`)

/** Judges what hangs on a part of a network called `name`, in that order: what it takes at all, how many, how large, how long. */
export const hanging =
  (name: string, { pictures, pictureBytes, moving, video }: HangingLimits) =>
  (hung: readonly Hung[]): Refusal | null => {
    const no = (code: RefusalCode, why: string = refusals[code].why): Refusal => ({ code, why, again: 'never' })
    const of = (kind: Hung['kind']) => hung.filter((one) => one.kind === kind)
    const [stills, moves, videos] = [of(undefined), of('moving'), of('video')]
    if (videos.length > 0 && !video) return no('media-not-taken', `The desk sends no videos to ${name}.`)
    if (moves.length > 0 && !moving)
      return no('media-not-taken', `${name} shows no moving pictures. Use its first picture there, or leave it out.`)
    if (videos.length > 0 && hung.length > 1)
      return no('media-not-together', `${name} takes one video in a post, and nothing beside it.`)
    if (moves.length > 0 && moving?.alone && hung.length > 1)
      return no('media-not-together', `${name} takes one moving picture in a post, and nothing beside it.`)
    if (hung.length > pictures)
      return no('too-many-pictures', `${name} takes at most ${pictures} pictures in one part.`)
    if (stills.some(({ bytes }) => bytes > pictureBytes))
      return no('picture-too-big', `${name} takes pictures up to ${megabytes(pictureBytes)}.`)
    if (moving && moves.some(({ bytes }) => bytes > moving.bytes))
      return no('picture-too-big', `${name} takes moving pictures up to ${megabytes(moving.bytes)}.`)
    if (!video) return null
    const { bytes: most, leastSeconds = 0, seconds: longest = Number.POSITIVE_INFINITY } = video
    if (videos.some(({ bytes }) => bytes > most))
      return no('video-too-big', `${name} takes videos up to ${megabytes(most)}.`)
    const lengths = videos.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds]))
    if (lengths.some((length) => length > longest))
      return no('video-too-long', `${name} takes videos up to ${minutes(longest)} long.`)
    if (lengths.some((length) => length < leastSeconds))
      return no('video-too-long', `${name} takes no videos shorter than ${leastSeconds} seconds.`)
    return null
  }
