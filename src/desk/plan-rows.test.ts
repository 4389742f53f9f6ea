import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planRows } from './plan-rows.ts'
import { dayIn, dayOrderOf, timeIn } from './plan-times.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => {
  const outcome = planRows(bytes(text))
  if (!outcome.ok) throw new Error(outcome.refusal.why)
  return outcome.value
}
const refusal = (file: Uint8Array) => {
  const outcome = planRows(file)
  return outcome.ok ? null : [outcome.refusal.code, outcome.refusal.why]
}

describe('a table of posts to come', () => {
  it('is read by the names of its columns, in several spellings', () => {
    expect(
      read(
        'Content Warning,Post,Voice,Channels,Date,Time,Time zone,Labels,Budget\nloud,Hi.,The Playhouse,@a; b,2026-12-05,9:00,Europe/London,#gala; winter,7\n',
      ),
    ).toEqual({
      rows: [
        {
          line: 2,
          text: 'Hi.',
          speaker: 'The Playhouse',
          accounts: ['@a', 'b'],
          when: { local: '2026-12-05T09:00', zone: 'Europe/London' },
          warning: 'loud',
          tags: '#gala, winter',
          picture: '',
          faults: [],
        },
      ],
      called: {
        text: 'Post',
        speaker: 'Voice',
        accounts: 'Channels',
        date: 'Date',
        time: 'Time',
        zone: 'Time zone',
        warning: 'Content Warning',
        tags: 'Labels',
      },
      ignored: ['Budget'],
    })
  })

  it('may be as Excel writes it: byte order mark, semicolons, CRLF, empty columns and rows, a line that names the sign', () => {
    const rows = '"He said ""go"".\r\nThen went.";A;;\r\n;;;\r\n\r\nSecond;A;;\r\n'
    for (const head of ['\uFEFFtext;speaker;;\r\n', 'sep=;\r\ntext;speaker;;\r\n']) {
      const { rows: found } = read(head + rows)
      expect(found.map(({ text, faults }) => [text, faults])).toEqual([
        ['He said "go".\nThen went.', []],
        ['Second', []],
      ])
    }
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('text\tspeaker\nCafé\tA\n', 'utf16le')])
    expect(planRows(utf16)).toMatchObject({ ok: true, value: { rows: [{ text: 'Café' }] } })
  })

  it('names the line on which a row begins', () => {
    expect(read('text,speaker\n"one\ntwo\nthree",A\n\nfour,A\n"five\nsix",A').rows.map(({ line }) => line)).toEqual([
      2, 6, 7,
    ])
    expect(read('sep=,\ntext,speaker\none,A\n').rows[0]?.line).toBe(3)
  })

  it('says for each row what is wrong, and in which column', () => {
    const { rows } = read(
      'Words,Speaker,Day,Time\n,A,,\nHi,,,\nHi,A,2026-02-30,09:00\nHi,A,2026-12-05,\nHi,A,,09:00\nHi,A,2026-12-05,25:00\nHi,A,2026-12-05,09:00,more\n',
    )
    expect(rows.map(({ faults }) => faults.map(({ column, why }) => `${column}: ${why}`))).toEqual([
      ['Words: There are no words here.'],
      ['Speaker: Say who is speaking.'],
      ['Day: The day “2026-02-30” cannot be told for certain. Write it like 2026-12-05.'],
      ['Day: Say at what time, like 09:00.'],
      ['Time: Say on which day.'],
      ['Time: “25:00” is no time of day. Write it like 09:00.'],
      ['null: This row has more columns than the first line names. Is a quotation mark missing?'],
    ])
  })

  it('is refused as a whole where it cannot be one', () => {
    expect(refusal(bytes(''))).toEqual(['archive-line', 'There is nothing in this table.'])
    expect(refusal(bytes('words,when\n'))?.[1]).toBe(
      'Line 1: no column is called “speaker”. The first line names the columns.',
    )
    expect(refusal(bytes('text,speaker\n"a,A\n'))?.[1]).toContain('never closed')
    expect(refusal(Buffer.from('text,speaker\ncaf\xe9,A\n', 'latin1'))?.[1]).toContain('CSV UTF-8')
    expect(refusal(bytes(`text,speaker\n${'a,A\n'.repeat(2001)}`))).toEqual([
      'too-much',
      'A plan has at most 2,000 rows; this one has 2,001.',
    ])
    expect(refusal(new Uint8Array(2_000_001))?.[0]).toBe('too-much')
  })

  it('of any bytes is read or refused, never broken', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (file) => typeof planRows(file).ok === 'boolean'))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1, maxLength: 20 }), (cells) => {
        const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
        const table = ['text,speaker', ...cells.map((row) => row.map(quoted).join(','))].join('\n')
        const kept = cells.filter((row) => row.some((cell) => cell.trim() !== ''))
        expect(read(table).rows.map(({ text, speaker }) => [text, speaker])).toEqual(
          kept.map(([text, speaker]) => [text.trim().replaceAll('\r\n', '\n'), speaker.trim()]),
        )
      }),
    )
  })
})

describe('days', () => {
  it.each([
    ['2026-12-05', '2026-12-05', ''],
    ['2026/1/5', '2026-01-05', ''],
    ['2026-12-05T09:00', '2026-12-05', '09:00'],
    ['5.12.2026 9:00', '2026-12-05', '9:00'],
    ['5 December 2026 at 9am', '2026-12-05', '9am'],
    ['Sat, Dec 5th, 2026', '2026-12-05', ''],
    ['05/05/2026', '2026-05-05', ''],
    ['05/12/2026', null, ''],
    ['5 Foo 2026', null, ''],
    ['46361', null, ''],
    ['tomorrow', null, ''],
  ])('%s is %s', (written, day, rest) => expect(dayIn(written, 'unsure')).toEqual({ day, rest }))

  it('with slashes are read as their column shows, or not at all', () => {
    expect(dayOrderOf(['05/12/2026', '24/12/2026'])).toBe('day-first')
    expect(dayOrderOf(['05/12/2026', '12/24/2026'])).toBe('month-first')
    expect(dayOrderOf(['13/01/2026', '01/13/2026'])).toBe('unsure')
    expect(dayOrderOf(['05/12/2026'])).toBe('unsure')
    expect(dayIn('05/12/2026', 'day-first').day).toBe('2026-12-05')
    expect(dayIn('05/12/2026', 'month-first').day).toBe('2026-05-12')
  })
})

it.each([
  ['9:00', '09:00'],
  ['09.30', '09:30'],
  ['21:15:59', '21:15'],
  ['9 am', '09:00'],
  ['12am', '00:00'],
  ['12:30 p.m.', '12:30'],
  ['9', null],
  ['13pm', null],
  ['0am', null],
  ['24:00', null],
  ['9:60', null],
  ['09:00Z', null],
])('the time %s is %s', (written, time) => expect(timeIn(written)).toBe(time))
