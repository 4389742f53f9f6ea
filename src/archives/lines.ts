import { ArchiveFault } from './fault.ts'

/** Lines end with LF or CRLF and with nothing else: other separators may stand inside JSON strings. */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array | string>,
  mostCharacters = Number.POSITIVE_INFINITY,
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  let number = 1
  for await (const piece of bytes) {
    const lines = `${rest}${typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      yield line.endsWith('\r') ? line.slice(0, -1) : line
      number += 1
    }
    if (rest.length > mostCharacters)
      throw new ArchiveFault('archive-too-big', 'This line is longer than any post.', number)
  }
  yield rest + decoder.decode()
}
