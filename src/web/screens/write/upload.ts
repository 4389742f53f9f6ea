import { type Answer, addressOf, type No, offline, readAnswer } from '../../api.ts'

type Media = NonNullable<Answer<'sendMedia'>['media']>

const PART_BYTES = 2_000_000
/** How often a line may break without a byte in between before a person is asked. */
const BREAKS = 4
const REST_MS = 1000

const previews = new Map<string, string>()

/** Where a picture can be seen: as picked in this window, or as the desk keeps it. */
export const pictureAt = (org: string, media: string) => previews.get(media) ?? `/api/o/${org}/media/${media}`

/**
 * Uploads a file and tells how far it is (0 to 1). Where the line breaks it goes on from where it was; so does the same file
 * when it is chosen again. Throws a `No`.
 */
export async function upload(org: string, file: File, onProgress: (part: number) => void): Promise<Media> {
  for (let from = 0, breaks = 0; ; ) {
    try {
      const { arrived, media } = await sendPart(org, file, from, onProgress)
      if (media !== null) {
        // Of one that moves or plays, what the desk made of it is what will be seen.
        if (media.kind === undefined) previews.set(media.id, URL.createObjectURL(file))
        return media
      }
      if (arrived > from) breaks = 0
      from = arrived
    } catch (no) {
      if ((no as No).code !== 'offline' || ++breaks > BREAKS) throw no
      await new Promise((resolve) => setTimeout(resolve, REST_MS * breaks))
    }
  }
}

/** fetch cannot say how much of a body has left. */
function sendPart(org: string, file: File, from: number, onProgress: (part: number) => void) {
  return new Promise<Answer<'sendMedia'>>((resolve, reject: (no: No) => void) => {
    const name = file.name.slice(0, 255)
    const request = new XMLHttpRequest()
    const params = { org, upload: `${file.size} ${file.lastModified} ${name}` }
    request.open('PUT', addressOf('sendMedia', { params, query: { name, from, of: file.size } }))
    request.setRequestHeader('x-thinktwice', '1')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded }) => onProgress(file.size === 0 ? 0 : (from + loaded) / file.size)
    request.onerror = () => reject(offline)
    request.onload = () => {
      try {
        resolve(readAnswer(request.status < 300, request.responseText) as Answer<'sendMedia'>)
      } catch (no) {
        reject(no as No)
      }
    }
    request.send(file.slice(from, from + PART_BYTES))
  })
}
