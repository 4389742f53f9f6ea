import type { Attachment, Content } from '../../../domain/draft.ts'
import type { Check, Sighting } from '../../../domain/findings.ts'
import { read, readText } from '../../text/reading.ts'
import { wordSet } from '../../text/tables.ts'

const fileName =
  /^\s*(?:[^\s/\\]*[/\\])*[^\n/\\]{1,120}\.(?:jpe?g|png|gif|webp|heic|heif|tiff?|bmp|svg|mp4|mov)\s*$|^\s*(?:img|dsc|dscn|dscf|pxl|dji|gopr|image|photo|picture|screenshot|screen shot|whatsapp image|untitled)[-_ ]?(?:at )?[\d(][\d\-_. ():apmt]*$/i
const nothingWords = wordSet(
  'image images photo photos photograph picture pictures pic pics img graphic graphics untitled screenshot logo banner alt text description caption none null undefined n a an the of placeholder tbc todo image1 photo1 decorative file attachment media here',
)
const byMachine =
  /^\s*(?:may be an? (?:image|illustration|graphic|cartoon|meme)|no photo description available|image may contain|no alternative text|a (?:picture|screenshot|close up) (?:of|containing) .{3,60} description automatically generated|.*description (?:automatically|generated))/i

export const altText: Check<null> = {
  id: 'alt-text',
  kind: 'alt',
  title: 'Pictures without words',
  weight: 'ask',
  needs: [],
  messages: {
    missing: 'This picture has no words. People who listen to the post will not know that it is there.',
    video: 'This video has no words. People who cannot see it or cannot hear it will not know what is in it.',
    file: '“{alt}” is the name of a file. It tells a listener nothing.',
    nothing: '“{alt}” does not say what is in the picture.',
    machine: 'This description was made by a program. See whether it says what matters in the picture.',
    repeats: 'The description repeats the post. A listener hears the same twice and nothing of the picture.',
  },
  stories: ['ST13'],
  defaults: null,
  *look(content: Content): Generator<Sighting> {
    for (const [part, piece] of content.parts.entries()) {
      for (const [media, { kind, alt, decoration }] of piece.media.entries()) {
        if (decoration) continue
        const message = alt === null || alt.trim() === '' ? wordless(kind) : faultOf(alt, read(piece).flat)
        if (message === null) continue
        yield {
          message,
          data: { alt: alt ?? '' },
          spot: { part, media },
          fixes: [{ kind: 'describe', label: 'Describe it', part, media }],
        }
      }
    }
  },
}

const wordless = (kind: Attachment['kind']) => (kind === 'video' ? 'video' : 'missing')

/** A post this long, in letters, is hardly the honest description of its own picture. */
const LONG_ENOUGH = 25

function faultOf(alt: string, post: string): string | null {
  if (fileName.test(alt)) return 'file'
  if (byMachine.test(alt)) return 'machine'
  const { flat } = readText(alt)
  const words = flat.trim().split(' ')
  if (words.every((word) => nothingWords.has(word) || /^\d*$/.test(word))) return 'nothing'
  const [shorter, longer] = flat.length < post.length ? [flat, post] : [post, flat]
  const repeats = shorter.length >= LONG_ENOUGH && longer.includes(shorter) && shorter.length >= longer.length * 0.8
  return repeats || flat === post ? 'repeats' : null
}
