import { CsvError, parse } from 'csv-parse'
import type { Read } from '../domain/past.ts'
import type { Bounds, Bytes } from './bounds.ts'
import { ArchiveFault } from './fault.ts'
import { momentOf } from './moments.ts'

/** What a column may be called, small letters and digits only. The first that a table has counts. */
const columns = {
  text: ['text', 'fulltext', 'body', 'content', 'message', 'post', 'tweet', 'caption'],
  at: [
    'createdat',
    'created',
    'publishedat',
    'published',
    'postedat',
    'sentat',
    'timestamp',
    'datetime',
    'date',
    'at',
    'time',
  ],
  key: ['id', 'idstr', 'key', 'uri', 'url', 'permalink', 'link'],
  language: ['language', 'lang'],
} as const
type Column = keyof typeof columns

export const asColumn = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Which of these names holds what; -1 where none does. */
export function placesOf(names: readonly string[]): Readonly<Record<Column, number>> & { readonly hour: number } {
  const plain = names.map(asColumn)
  const place = (column: Column) => {
    const name = columns[column].find((each) => plain.includes(each))
    return name === undefined ? -1 : plain.indexOf(name)
  }
  const at = place('at')
  return {
    text: place('text'),
    at,
    key: place('key'),
    language: place('language'),
    // A table may keep the day and the time of day apart.
    hour: plain[at] === 'date' ? plain.indexOf('time') : -1,
  }
}

const MOST_HEADING = 65_536

/** Which of comma, semicolon and tab the first line is divided by. Quoted names count for nothing. */
export function delimiterOf(heading: string): string {
  const bare = heading.replaceAll(/"[^"]*"/g, '')
  const times = (sign: string) => bare.split(sign).length - 1
  const [first = ','] = [',', ';', '\t'].sort((a, b) => times(b) - times(a))
  return first
}

const refuseTime = (written: string, line: number) =>
  new ArchiveFault(
    'archive-line',
    `The time "${written.slice(0, 40)}" cannot be told for certain. Write it like 2024-05-31 19:30.`,
    line,
  )

/** Text of a post read from one line of a table or from one line of JSON. */
export function lineAsPost(
  given: { readonly text: string; readonly at: unknown; readonly key: string; readonly language: string },
  line: number,
): Read {
  if (given.text.trim() === '') return { kind: 'left-out', why: 'short' }
  const at = momentOf(given.at)
  if (at === null) throw refuseTime(typeof given.at === 'string' ? given.at : JSON.stringify(given.at ?? ''), line)
  if (given.text.startsWith('RT @')) return { kind: 'left-out', why: 'repost' }
  return {
    kind: 'post',
    post: {
      key: given.key === '' ? null : given.key.slice(0, 500),
      at,
      text: given.text,
      language: given.language === '' ? null : given.language,
      isReply: false,
      links: [],
    },
  }
}

/** Splits off the first line, for a look, and passes everything on. */
async function headed(bytes: Bytes): Promise<{ heading: string; all: Bytes }> {
  const held: Uint8Array[] = []
  let length = 0
  const rest = bytes[Symbol.asyncIterator]()
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    held.push(next.value)
    length += next.value.length
    if (next.value.includes(10) || length > MOST_HEADING) break
  }
  const [heading = ''] = Buffer.concat(held).toString().split('\n', 1)
  return {
    heading,
    all: (async function* () {
      yield* held
      for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
    })(),
  }
}

/** UTF-8 only: anything else would quietly become other words. */
async function* utf8(bytes: Bytes): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for await (const chunk of bytes) {
    let text = ''
    try {
      text = decoder.decode(chunk, { stream: true })
    } catch {
      throw notUtf8(line)
    }
    line += text.split('\n').length - 1
    yield text
  }
  try {
    yield decoder.decode()
  } catch {
    throw notUtf8(line)
  }
}

const notUtf8 = (line: number) =>
  new ArchiveFault('archive-line', 'From here on this is not UTF-8. Save the table as "CSV UTF-8" and try again.', line)

interface Row {
  readonly fields: readonly string[]
  readonly line: number
}

/** The rows of a table, those before a fault among them. A stream of its own would throw them away with the fault. */
async function* rowsIn(texts: AsyncIterable<string>, delimiter: string, most: number): AsyncGenerator<Row> {
  let found: Row[] = []
  const rows = parse({
    bom: true,
    delimiter,
    skip_empty_lines: true,
    relax_quotes: true,
    max_record_size: most,
    on_record: (fields: string[], { lines }) => {
      found.push({ fields, line: lines })
      return null
    },
  })
  rows.resume()
  rows.on('error', () => undefined)
  const after = async (act: (done: (cause?: Error | null) => void) => unknown) => {
    const cause = await new Promise<Error | null | undefined>((resolve) => act(resolve))
    const ready = found
    found = []
    return { ready, cause }
  }
  for await (const text of texts) {
    const { ready, cause } = await after((done) => rows.write(text, done))
    yield* ready
    if (cause) throw tableFault(cause)
  }
  const { ready, cause } = await after((done) => rows.end(done))
  yield* ready
  if (cause) throw tableFault(cause)
}

/** The rows of a CSV table with names in its first line; divided by commas, semicolons or tabs. */
export async function* tableIn(bytes: Bytes, { postBytes }: Bounds): AsyncGenerator<Read> {
  const { heading, all } = await headed(bytes)
  let places: ReturnType<typeof placesOf> | null = null
  for await (const { fields, line } of rowsIn(utf8(all), delimiterOf(heading), postBytes)) {
    if (places === null) {
      places = placesOf(fields)
      if (places.text < 0)
        throw new ArchiveFault('archive-line', 'No column is called text, body, content or message.', 1)
      if (places.at < 0) throw new ArchiveFault('archive-line', 'No column is called created, date or time.', 1)
      continue
    }
    const field = (place: number) => fields[place] ?? ''
    const at = `${field(places.at)} ${field(places.hour)}`.trim()
    yield lineAsPost({ text: field(places.text), at, key: field(places.key), language: field(places.language) }, line)
  }
}

function tableFault(cause: unknown): unknown {
  if (!(cause instanceof CsvError)) return cause
  const line = Number(cause.lines) || 1
  switch (cause.code) {
    case 'CSV_MAX_RECORD_SIZE':
      return new ArchiveFault('archive-too-big', 'This row is longer than any post. Is a quotation mark missing?', line)
    case 'CSV_QUOTE_NOT_CLOSED':
      return new ArchiveFault('archive-line', 'A quotation mark opens here and is never closed.', line)
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return new ArchiveFault('archive-line', 'This row has more or fewer columns than the first line names.', line)
    default:
      return new ArchiveFault('archive-line', 'A quotation mark stands where none can.', line)
  }
}
