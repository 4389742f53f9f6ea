import sharp from 'sharp'
import type { Intent, Picture, Progress, Ref, Sent } from '../../domain/delivery.ts'
import type { Manner } from '../../domain/draft.ts'
import type { Network, OpenAccount } from '../network.ts'
import { fresh, granted } from '../simulators/opened.ts'
import { madeVideo } from '../simulators/video.ts'

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

export const filmed = async (alt: string): Promise<Picture> => ({
  media: 'video',
  kind: 'video',
  alt,
  decoration: false,
  bytes: await madeVideo(1),
  mime: 'video/mp4',
  width: 96,
  height: 128,
  seconds: 1,
})

export const moving = async (alt: string): Promise<Picture> => ({
  media: 'moving',
  kind: 'moving',
  alt,
  decoration: false,
  bytes: await sharp(Buffer.concat([Buffer.alloc(768, 10), Buffer.alloc(768, 200)]), {
    raw: { width: 16, height: 32, channels: 3, pageHeight: 16 },
  })
    .gif()
    .toBuffer(),
  mime: 'image/gif',
  width: 16,
  height: 16,
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
