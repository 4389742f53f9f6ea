import {
  BufferSource,
  BufferTarget,
  Conversion,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
  MP4,
  Mp4OutputFormat,
  Output,
  QTFF,
} from 'mediabunny'
import type { Outcome } from '../domain/outcome.ts'
import { no, yes } from './answers.ts'
import { inTurn } from './in-turn.ts'

/** A video as every network that takes videos takes it: MP4 with H.264, and AAC where it has sound. */
export interface PreparedVideo {
  readonly bytes: Uint8Array
  readonly mime: 'video/mp4'
  /** As it is shown, its turn applied. */
  readonly width: number
  readonly height: number
  readonly seconds: number
  /** What was changed that a person should know of, or null. */
  readonly says: string | null
}

/** By how much the lengths of picture and container differ in files that are whole. */
const SLACK_SECONDS = 0.25

/** Whether a file is an MP4 or QuickTime container, by its first box. */
export const isVideo = (file: Uint8Array): boolean =>
  ['ftyp', 'moov', 'wide', 'mdat', 'free', 'skip'].includes(String.fromCharCode(...file.subarray(4, 8)))

/**
 * Puts picture and sound of a video, as they are, into a new container. Nothing else of the old one goes along: no place, no
 * name, no camera, no track of where it was.
 */
export const prepareVideo = (file: Uint8Array): Promise<Outcome<PreparedVideo>> => inTurn(() => prepare(file))

async function prepare(file: Uint8Array): Promise<Outcome<PreparedVideo>> {
  const input = new Input({ formats: [MP4, QTFF], source: new BufferSource(file) })
  try {
    const picture = await input.getPrimaryVideoTrack()
    const sound = await input.getPrimaryAudioTrack()
    const refused = whyUnfit(picture, sound)
    if (refused !== null || picture === null) return no('video-unreadable', refused ?? undefined)
    const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target: new BufferTarget() })
    const conversion = await Conversion.init({
      input,
      output,
      tags: {},
      video: (track) => (track === picture ? {} : { discard: true }),
      audio: (track) => (track === sound ? {} : { discard: true }),
      showWarnings: false,
    })
    if (!conversion.isValid || !conversion.utilizedTracks.includes(picture)) return no('video-unreadable')
    await conversion.execute()
    const { buffer } = output.target
    if (buffer === null) return no('video-unreadable')
    const seconds = await lengthOf(buffer)
    // The index of a file that was cut off still promises all of it.
    if (Math.abs(seconds - (await picture.computeDuration())) > SLACK_SECONDS)
      return no('video-unreadable', 'The end of that video is missing. Copy it here once more.')
    return yes({
      bytes: new Uint8Array(buffer),
      mime: 'video/mp4',
      width: picture.displayWidth,
      height: picture.displayHeight,
      seconds,
      says: sound !== null && !conversion.utilizedTracks.includes(sound) ? 'Its sound could not be kept.' : null,
    })
  } catch {
    // Every way in which a container is damaged means the same to whoever sent it.
    return no('video-unreadable')
  } finally {
    input.dispose()
  }
}

/** In seconds, by the pictures that are really there. */
async function lengthOf(file: ArrayBuffer): Promise<number> {
  const input = new Input({ formats: [MP4], source: new BufferSource(file) })
  const track = await input.getPrimaryVideoTrack()
  return (await track?.computeDuration()) ?? 0
}

function whyUnfit(picture: InputVideoTrack | null, sound: InputAudioTrack | null): string | null {
  if (picture === null) return 'There is no picture in that file. Use MP4 or MOV with H.264.'
  if (picture.codec !== 'avc')
    return 'Networks do not take this kind of video. Save it as MP4 with H.264; phones call that “most compatible”.'
  if (sound !== null && sound.codec !== 'aac') return 'Networks do not take its kind of sound. Save it with AAC.'
  return null
}
