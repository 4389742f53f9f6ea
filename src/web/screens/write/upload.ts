import { type Answer, addressOf, type No, offline, readAnswer } from '../../api.ts'

const previews = new Map<string, string>()

/** Where a picture can be seen: as picked in this window, or as the desk keeps it. */
export const pictureAt = (org: string, media: string) => previews.get(media) ?? `/api/o/${org}/media/${media}`

/** Uploads a file and tells how far it is (0 to 1). Throws a `No`. fetch cannot say how much of a body has left. */
export function upload(org: string, file: File, onProgress: (part: number) => void): Promise<Answer<'uploadMedia'>> {
  return new Promise((resolve, reject: (no: No) => void) => {
    const request = new XMLHttpRequest()
    request.open('POST', addressOf('uploadMedia', { params: { org }, query: { name: file.name.slice(0, 255) } }))
    request.setRequestHeader('x-thinktwice', '1')
    request.setRequestHeader('content-type', file.type === '' ? 'application/octet-stream' : file.type)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onerror = () => reject(offline)
    request.onload = () => {
      try {
        const picture = readAnswer(request.status < 300, request.responseText) as Answer<'uploadMedia'>
        previews.set(picture.id, URL.createObjectURL(file))
        resolve(picture)
      } catch (no) {
        reject(no as No)
      }
    }
    request.send(file)
  })
}
