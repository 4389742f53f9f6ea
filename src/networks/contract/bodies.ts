import sharp from 'sharp'
import type { Intent, Picture, Progress, Ref, Sent } from '../../domain/delivery.ts'
import type { Manner } from '../../domain/draft.ts'
import type { Network, OpenAccount } from '../network.ts'
import { fresh, granted } from '../simulators/opened.ts'

export const pictured = async (alt: string | null, shade: number): Promise<Picture> => ({
  media: `picture-${shade}`,
  alt,
  decoration: alt === null,
  bytes: await sharp({ create: { width: 40, height: 30, channels: 3, background: { r: shade, g: 90, b: 40 } } })
    .jpeg()
    .toBuffer(),
  mime: 'image/jpeg',
  width: 40,
  height: 30,
})

export function intentOf(
  network: Network,
  texts: readonly [string, ...string[]],
  { at = new Date('2026-11-22T10:00:00.000Z'), manner = {} }: { at?: Date; manner?: Manner } = {},
): Intent {
  const [first, ...rest] = texts.map((text) => ({ text, media: [] }))
  const parts = [first ?? { text: '', media: [] }, ...rest] as const
  return { account: 'a', parts, keys: network.keys(parts, at), createdAt: at.toISOString(), language: 'en', manner }
}

export const bodyOf = async (network: Network, open: OpenAccount, ...texts: [string, ...string[]]): Promise<string> =>
  granted(
    await network.body(
      intentOf(network, texts),
      texts.map(() => []),
      open,
    ),
  )

/** Publishes what is left of it, as many parts at a time as the network takes. */
export async function publishAll(
  network: Network,
  open: OpenAccount,
  body: string,
  { placed, uploads }: Progress = fresh,
): Promise<readonly Ref[]> {
  const all = [...placed]
  while (all.length < network.parts(body)) {
    const sent: Sent = await network.publish(open, body, { placed: all, uploads })
    if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent))
    all.push(...sent.refs)
  }
  return all
}
