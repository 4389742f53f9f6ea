import { JSONParser } from '@streamparser/json'
import type { Bounds, Bytes } from './bounds.ts'
import { ArchiveFault } from './fault.ts'

const NEW_LINE = 10

/**
 * The elements of one list in a JSON text, while it arrives: `$.*` where the text is the list, `$.orderedItems.*` where it is a
 * member. Never holds more than one element, and refuses one that is larger than a post can be.
 */
export async function* itemsOf(
  bytes: Bytes,
  path: '$.*' | '$.orderedItems.*',
  { postBytes }: Pick<Bounds, 'postBytes'>,
): AsyncGenerator<{ readonly value: unknown; readonly line: number }> {
  const parser = new JSONParser({ paths: [path], keepStack: false, stringBufferSize: 4096 })
  let found: unknown[] = []
  let since = 0
  let line = 1
  parser.onValue = ({ value }) => {
    found.push(value)
    since = 0
  }
  const attempt = (act: () => void, why: string) => {
    try {
      act()
    } catch {
      throw new ArchiveFault('archive-line', why, line)
    }
  }
  for await (const chunk of bytes)
    for (const piece of upToNewLines(chunk)) {
      since += piece.length
      attempt(() => parser.write(piece), 'This is not the JSON that it should be.')
      if (since > postBytes + piece.length)
        throw new ArchiveFault('archive-too-big', 'This holds one thing that is larger than any post.', line)
      for (const value of found) yield { value, line }
      found = []
      if (piece.at(-1) === NEW_LINE) line += 1
    }
  if (!parser.isEnded) throw new ArchiveFault('archive-damaged', 'The file ends in the middle. Fetch it again.', line)
}

function* upToNewLines(chunk: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < chunk.length; ) {
    const end = chunk.indexOf(NEW_LINE, from)
    const to = end < 0 ? chunk.length : end + 1
    yield chunk.subarray(from, to)
    from = to
  }
}
