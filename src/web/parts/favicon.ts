import type { SpeakerKind } from '../../domain/speakers.ts'

const shapes: Readonly<Record<SpeakerKind, string>> = {
  organisation: '<rect width="26" height="26" rx="6" fill="FILL"/>',
  leader: '<path d="M0 0h18l8 8v18H0z" fill="FILL"/>',
  personal: '<circle cx="13" cy="13" r="13" fill="FILL"/>',
}

let shown = ''

/** The tab's icon takes the face's shape and colour; null = the desk's own mark. `colour` is a CSS colour. */
export function showFace(face: { kind: SpeakerKind; colour: string; letters: string } | null): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel=icon]')
  if (link === null) return
  const before = shown
  // A browser may still be fetching the last one.
  if (before !== '') setTimeout(() => URL.revokeObjectURL(before), 5000)
  shown = ''
  if (face !== null) {
    const letters = `<text x="13" y="17.500" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="12" fill="#fff">${escaped(face.letters)}</text>`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26">${shapes[face.kind].replace('FILL', face.colour)}${letters}</svg>`
    shown = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  }
  link.href = shown === '' ? '/face.svg' : shown
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
