import { setTimeout as sleep } from 'node:timers/promises'
import type { Picture, Progress } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { fieldsOf, textOf } from '../fields.ts'
import { isFrozen } from '../frozen-picture.ts'
import { refuse } from '../limits.ts'
import type { OpenAccount } from '../network.ts'
import { call, refusalOf } from './api.ts'
import { thaw } from './freeze.ts'
import { type AsAccount, callAs, no, type World } from './session.ts'

const POLL_MS = 500

const refused = (answer: Exclude<AsAccount, { kind: 'ok' }>) =>
  no(answer.kind === 'shut' ? answer.refusal : refusalOf(answer))

/** Brings the pictures to LinkedIn. Nobody sees them before a post holds them. */
export async function upload(
  world: World,
  account: OpenAccount,
  body: string,
  pictures: readonly (readonly Picture[])[],
  signal: AbortSignal,
): Promise<Outcome<Progress['uploads']>> {
  const images: string[] = []
  for (const [at, frozen] of thaw(body).pictures.entries()) {
    const picture = pictures[0]?.[at]
    if (picture === undefined || !isFrozen(frozen, picture)) throw new Error('A picture is not the one that was frozen')
    const image = await uploadOne(world, account, picture, signal)
    if (!image.ok) return image
    images.push(image.value)
  }
  return { ok: true, value: [images] }
}

async function uploadOne(
  world: World,
  account: OpenAccount,
  { bytes }: Picture,
  signal: AbortSignal,
): Promise<Outcome<string>> {
  const json = { initializeUploadRequest: { owner: account.remoteId } }
  const query = { action: 'initializeUpload' }
  const begun = await callAs(world, account, { method: 'POST', at: '/rest/images', query, json }, signal)
  if (begun.kind !== 'ok') return refused(begun)
  const { image, uploadUrl } = fieldsOf(begun.body.value)
  const [urn, to] = [textOf(image), URL.parse(textOf(uploadUrl))]
  if (!/^urn:li:image:[\w-]+$/.test(urn) || to === null) return no(refuse('network-strange', 'later'))
  // The key goes to nobody else, whatever address LinkedIn names.
  const isTheirs = [world.apiUrl, world.siteUrl].some((known) => new URL(known).origin === to.origin)
  const put = { method: 'PUT', at: to.href, bytes } as const
  const brought = isTheirs ? await callAs(world, account, put, signal) : await call(world, put, signal)
  if (brought.kind !== 'ok') return refused(brought)
  return whenReady(world, account, urn, signal)
}

/** Waits while LinkedIn works on it. One that it does not tell of is taken for ready: the post then says whether it is. */
async function whenReady(
  world: World,
  account: OpenAccount,
  urn: string,
  signal: AbortSignal,
): Promise<Outcome<string>> {
  const at = `/rest/images/${encodeURIComponent(urn)}`
  for (;;) {
    const answer = await callAs(world, account, { method: 'GET', at }, signal)
    if (answer.kind === 'no' && answer.status === 403) return { ok: true, value: urn }
    if (answer.kind !== 'ok') return refused(answer)
    const { status } = answer.body
    if (status === 'AVAILABLE') return { ok: true, value: urn }
    if (status === 'PROCESSING_FAILED')
      return no(refuse('network-refused', 'never', 'LinkedIn cannot use one of the pictures.'))
    const rested = await sleep(POLL_MS, true, { signal }).catch(() => false)
    if (!rested) return no(refuse('network-slow', 'later', 'LinkedIn is still working on a picture.'))
  }
}
