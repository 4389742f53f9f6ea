import type { Read } from '../domain/past.ts'
import type { Bounds, Bytes } from './bounds.ts'
import { ArchiveFault } from './fault.ts'
import { type Fields, fieldsOf, textOf } from './fields.ts'
import { linesOf } from './lines.ts'
import { lineAsPost, placesOf } from './table.ts'

/** One JSON object a line, its fields called as the columns of a table are. Empty lines are passed over. */
export async function* jsonLinesIn(bytes: Bytes, { postBytes }: Bounds): AsyncGenerator<Read> {
  let number = 0
  for await (const line of linesOf(bytes, postBytes)) {
    number += 1
    const bare = number === 1 ? line.replace(/^\uFEFF/, '') : line
    if (bare.trim() !== '') yield readLine(bare, number)
  }
}

function readLine(line: string, number: number): Read {
  let fields: Fields
  try {
    fields = fieldsOf(JSON.parse(line))
  } catch {
    throw new ArchiveFault('archive-line', 'This is not a JSON object.', number)
  }
  const names = Object.keys(fields)
  const places = placesOf(names)
  const at = (place: number) => fields[names[place] ?? '']
  if (typeof at(places.text) !== 'string')
    throw new ArchiveFault('archive-line', 'No field is called text, body, content or message.', number)
  if (places.at < 0) throw new ArchiveFault('archive-line', 'No field is called created, date or time.', number)
  const key = at(places.key)
  return lineAsPost(
    {
      text: textOf(at(places.text)),
      at: at(places.at),
      key: typeof key === 'number' ? String(key) : textOf(key),
      language: textOf(at(places.language)),
    },
    number,
  )
}
