import { CsvError } from 'csv-parse'
import { type Info, parse } from 'csv-parse/sync'
import { asColumn, delimiterOf } from '../archives/table.ts'
import type { Outcome } from '../domain/outcome.ts'
import { no, yes } from './answers.ts'
import { type DayOrder, dayIn, dayOrderOf, timeIn } from './plan-times.ts'

export const MOST_PLAN_BYTES = 2_000_000
const MOST_ROWS = 2_000
const MOST_TEXT = 20_000

/** What a column may be called, small letters and digits only. */
const names = {
  text: ['text', 'post', 'message', 'content', 'body', 'caption', 'copy', 'words', 'tweet'],
  speaker: ['speaker', 'voice', 'as', 'who', 'brand', 'profile'],
  accounts: ['accounts', 'account', 'handles', 'handle', 'networks', 'network', 'channels', 'channel'],
  date: ['date', 'day', 'datetime', 'when', 'scheduled', 'scheduledat', 'scheduleddate', 'publishat', 'publishdate'],
  time: ['time', 'hour', 'scheduledtime', 'publishtime'],
  zone: ['zone', 'timezone', 'tz'],
  warning: ['warning', 'contentwarning', 'cw'],
  tags: ['tags', 'tag', 'labels', 'label'],
  picture: ['picture', 'pictures', 'image', 'images', 'photo', 'media', 'imageurl'],
} as const
export type PlanColumn = keyof typeof names

export interface PlanFault {
  /** As the table calls it; null = the row as a whole. */
  readonly column: string | null
  readonly why: string
}

/** One row of a table of posts to come, as written. */
export interface PlanRow {
  /** On which it begins, from 1. */
  readonly line: number
  readonly text: string
  readonly speaker: string
  /** Handles or networks; none = all of the speaker's. */
  readonly accounts: readonly string[]
  /** A wall time as 2026-12-05T09:00 and the zone that the row names; null = no time. */
  readonly when: { readonly local: string; readonly zone: string | null } | null
  readonly warning: string
  readonly tags: string
  /** What a table cannot carry. */
  readonly picture: string
  readonly faults: readonly PlanFault[]
}

export interface PlanTable {
  readonly rows: readonly PlanRow[]
  /** What each column is called; those that are not there are absent. */
  readonly called: Readonly<Partial<Record<PlanColumn, string>>>
  /** Columns that nothing is read from. */
  readonly ignored: readonly string[]
}

/** Reads a CSV table with names in its first line: UTF-8 or what Excel calls Unicode text; commas, semicolons or tabs. */
export function planRows(file: Uint8Array): Outcome<PlanTable> {
  if (file.length > MOST_PLAN_BYTES) return no('too-much', 'A plan is a table of at most 2 MB.')
  const text = decoded(file)
  if (text === null)
    return no('archive-line', 'This table is not written in UTF-8. Save it as “CSV UTF-8” and try again.')
  const read = recordsOf(text)
  if ('why' in read) return no('archive-line', read.why)
  const [heading, ...records] = read.records
  if (heading === undefined) return no('archive-line', 'There is nothing in this table.')
  const plain = heading.fields.map(asColumn)
  const place = (column: PlanColumn) => plain.indexOf(names[column].find((name) => plain.includes(name)) ?? '-')
  const columns = Object.keys(names) as PlanColumn[]
  const places = Object.fromEntries(columns.map((column) => [column, place(column)])) as Record<PlanColumn, number>
  const called = Object.fromEntries(
    columns.flatMap((column) => (places[column] < 0 ? [] : [[column, heading.fields[places[column]]?.trim()]])),
  ) as PlanTable['called']
  for (const column of ['text', 'speaker'] as const)
    if (places[column] < 0)
      return no('archive-line', `Line 1: no column is called “${column}”. The first line names the columns.`)
  const filled = records.filter(({ fields }) => fields.some((field) => field.trim() !== ''))
  if (filled.length > MOST_ROWS)
    return no('too-much', `A plan has at most 2,000 rows; this one has ${filled.length.toLocaleString('en-GB')}.`)
  const cell = (fields: readonly string[], column: PlanColumn) => (fields[places[column]] ?? '').trim()
  const order = dayOrderOf(filled.map(({ fields }) => cell(fields, 'date')))
  return yes({
    rows: filled.map((record) => rowOf(record, (column) => cell(record.fields, column), called, order, plain.length)),
    called,
    ignored: heading.fields.filter((name, at) => name.trim() !== '' && !Object.values(places).includes(at)),
  })
}

function decoded(file: Uint8Array): string | null {
  try {
    const isUtf16 = file[0] === 0xff && file[1] === 0xfe
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(file)
  } catch {
    return null
  }
}

interface Raw {
  readonly line: number
  readonly fields: readonly string[]
}

function recordsOf(all: string): { readonly records: readonly Raw[] } | { readonly why: string } {
  // Excel may say first by what a table is divided.
  const [said, sign] = /^"?sep=(.)"?\r?\n/i.exec(all) ?? ['']
  const text = all.slice(said.length)
  const before = said === '' ? 0 : 1
  const [first = ''] = text.split('\n', 1)
  try {
    const read = parse(text, {
      delimiter: sign ?? delimiterOf(first),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: Info }[]
    // The library counts up to the line on which a row ends.
    const records = read.map(({ record, info }) => ({
      line: before + info.lines - record.join('').split('\n').length + 1,
      fields: record,
    }))
    return { records }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    const line = before + (Number(cause.lines) || 1)
    return {
      why:
        cause.code === 'CSV_QUOTE_NOT_CLOSED'
          ? `Line ${line}: a quotation mark opens here or before and is never closed.`
          : `Line ${line}: a quotation mark stands where none can.`,
    }
  }
}

function rowOf(
  { line, fields }: Raw,
  cell: (column: PlanColumn) => string,
  called: PlanTable['called'],
  order: DayOrder,
  width: number,
): PlanRow {
  const faults: PlanFault[] = []
  const fault = (column: PlanColumn | null, why: string) =>
    faults.push({ column: column === null ? null : (called[column] ?? null), why })
  if (fields.slice(width).some((field) => field.trim() !== ''))
    fault(null, 'This row has more columns than the first line names. Is a quotation mark missing?')
  const text = cell('text').replaceAll('\r\n', '\n')
  if (text === '') fault('text', 'There are no words here.')
  if (text.length > MOST_TEXT) fault('text', 'This is longer than any post.')
  if (cell('speaker') === '') fault('speaker', 'Say who is speaking.')
  return {
    line,
    text,
    speaker: cell('speaker'),
    accounts: cell('accounts')
      .split(/[,;|\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    when: whenOf(cell, order, fault),
    warning: cell('warning'),
    tags: cell('tags').replaceAll(/[;|]/g, ','),
    picture: cell('picture'),
    faults,
  }
}

function whenOf(
  cell: (column: PlanColumn) => string,
  order: DayOrder,
  fault: (column: PlanColumn, why: string) => void,
): PlanRow['when'] {
  const { day, rest } = dayIn(cell('date'), order)
  const clock = cell('time') === '' ? rest : cell('time')
  if (cell('date') === '' && clock === '') return null
  const time = timeIn(clock)
  if (cell('date') === '') fault('time', 'Say on which day.')
  else if (day === null)
    fault('date', `The day “${cell('date').slice(0, 40)}” cannot be told for certain. Write it like 2026-12-05.`)
  else if (clock === '') fault('date', 'Say at what time, like 09:00.')
  else if (time === null)
    fault(cell('time') === '' ? 'date' : 'time', `“${clock.slice(0, 40)}” is no time of day. Write it like 09:00.`)
  return day === null || time === null ? null : { local: `${day}T${time}`, zone: cell('zone') || null }
}
