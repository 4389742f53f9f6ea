import { BufferTarget, EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output } from 'mediabunny'

const [width, height] = [128, 96]
const sps = Buffer.from('6742000af841a2', 'hex')
const pps = Buffer.from('68ce3880', 'hex')
const description = Buffer.concat([
  Buffer.from([1, 0x42, 0, 0x0a, 0xff, 0xe1, 0, sps.length]),
  sps,
  Buffer.from([1, 0, pps.length]),
  pps,
])

/** One grey picture as H.264 holds it without packing anything (I_PCM macroblocks). `shade` is 1 to 255. */
function picture(shade: number): Buffer {
  const block = (at: number) => Buffer.concat([Buffer.from(at === 0 ? [] : [0x0d, 0]), Buffer.alloc(384, shade)])
  const blocks = Array.from({ length: (width * height) / 256 }, (_, at) => block(at))
  const nal = Buffer.concat([Buffer.from('05888421a0', 'hex'), ...blocks, Buffer.from([0x80])])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(nal.length)
  return Buffer.concat([length, nal])
}

/** An MP4 of so many seconds, ten pictures a second, 128 by 96, lying on its side, with what phones hide in theirs. */
export async function madeVideo(seconds: number, hidden: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target: new BufferTarget() })
  const track = new EncodedVideoPacketSource('avc')
  output.addVideoTrack(track, { rotation: 90 })
  output.setMetadataTags({ raw: hidden })
  await output.start()
  const decoderConfig = { codec: 'avc1.42000a', codedWidth: width, codedHeight: height, description }
  for (let at = 0; at < Math.max(1, seconds * 10); at++)
    await track.add(
      new EncodedPacket(picture(40 + (at % 20) * 10), 'key', at / 10, 0.1),
      at === 0 ? { decoderConfig } : undefined,
    )
  await output.finalize()
  return Buffer.from(output.target.buffer ?? new ArrayBuffer(0))
}
