import { setTimeout as sleep } from 'node:timers/promises'
import type { Picture, Progress } from '../../domain/delivery.ts'
import type { Outcome, Refusal } from '../../domain/outcome.ts'
import { type Fields, fieldsOf, textOf } from '../fields.ts'
import { type FrozenPicture, isFrozen } from '../frozen-picture.ts'
import { refuse } from '../limits.ts'
import type { OpenAccount } from '../network.ts'
import { refusalOf } from './api.ts'
import { thaw } from './freeze.ts'
import { callAs, type World } from './session.ts'

const SEGMENT = 2_000_000
const categories: Readonly<Record<string, string>> = { 'image/gif': 'tweet_gif', 'video/mp4': 'tweet_video' }

/** Brings the pictures of each part to X, with the words that describe them. X forgets those that no post takes within a day. */
export async function upload(
  world: World,
  account: OpenAccount,
  body: string,
  pictures: readonly (readonly Picture[])[],
  signal: AbortSignal,
): Promise<Outcome<Progress['uploads']>> {
  const uploads: string[][] = []
  try {
    for (const [at, part] of thaw(body).parts.entries()) {
      const ids: string[] = []
      for (const [n, frozen] of part.pictures.entries()) {
        const picture = pictures[at]?.[n]
        if (picture === undefined || !isFrozen(frozen, picture))
          throw new Error('A picture is not the one that was frozen')
        ids.push(await uploadOne(world, account, picture, frozen, signal))
      }
      uploads.push(ids)
    }
  } catch (cause) {
    if (cause instanceof Refused) return { ok: false, refusal: cause.refusal }
    throw cause
  }
  return { ok: true, value: uploads }
}

/** Ends an upload early; caught above. */
class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.why)
    this.refusal = refusal
  }
}

async function uploadOne(
  world: World,
  account: OpenAccount,
  { bytes, mime }: Picture,
  { alt }: FrozenPicture,
  signal: AbortSignal,
): Promise<string> {
  const ask = async (
    method: 'GET' | 'POST',
    path: string,
    more: { json?: unknown; query?: Record<string, string> },
  ) => {
    const answer = await callAs(world, account, { method, path: `/2/media/${path}`, ...more }, signal)
    if (answer.kind === 'shut') throw new Refused(answer.refusal)
    if (answer.kind !== 'ok') throw new Refused(refusalOf(answer))
    return fieldsOf(answer.body.data)
  }
  const json = {
    media_type: mime,
    total_bytes: bytes.length,
    media_category: categories[mime] ?? 'tweet_image',
  }
  const id = textOf((await ask('POST', 'upload/initialize', { json })).id)
  if (!/^\d{1,19}$/.test(id)) throw new Refused(refuse('network-strange', 'later'))
  for (let at = 0; at < bytes.length; at += SEGMENT) {
    const media = Buffer.from(bytes.subarray(at, at + SEGMENT)).toString('base64')
    await ask('POST', `upload/${id}/append`, { json: { media, segment_index: at / SEGMENT } })
  }
  let state = await ask('POST', `upload/${id}/finalize`, {})
  for (let wait = waitOf(state); wait !== null; wait = waitOf(state)) {
    await sleep(wait * 1000, undefined, { signal }).catch(() => {
      throw new Refused(refuse('network-slow', 'later', 'X is still working on a picture.'))
    })
    state = await ask('GET', 'upload', { query: { command: 'STATUS', media_id: id } })
  }
  // X describes pictures only.
  if (alt !== '' && mime !== 'video/mp4')
    await ask('POST', 'metadata', { json: { id, metadata: { alt_text: { text: alt } } } })
  return id
}

/** Seconds until X may be done with a picture; null where it is. */
function waitOf({ processing_info }: Fields): number | null {
  const { state, check_after_secs } = fieldsOf(processing_info)
  if (state === 'failed') throw new Refused(refuse('network-refused', 'never', 'X cannot use one of the pictures.'))
  const seconds = typeof check_after_secs === 'number' ? check_after_secs : 1
  return state === 'pending' || state === 'in_progress' ? Math.min(10, Math.max(0.2, seconds)) : null
}
