import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { planFileRoutes } from '../server/contract/plan-files.ts'
import { shown, weightWords } from './check-words.ts'
import { type Desk, DeskRefusal } from './desk.ts'
import { type DeskIo, type Done, deskCommand } from './desk-command.ts'

type Plan = z.infer<(typeof planFileRoutes.lookAtPlan)['responses'][200]['content']['application/json']['schema']>
type Row = Plan['rows'][number]

const flat = (text: string, most: number) => shown(text.replaceAll(/\s+/g, ' ')).slice(0, most).toWellFormed()

function rowWords(row: Row): string {
  const when =
    row.at === null
      ? ''
      : `${new Intl.DateTimeFormat('en-GB', { timeZone: row.at.zone, dateStyle: 'full', timeStyle: 'short' }).format(new Date(row.at.moment))} (${row.at.zone})  `
  const said = row.standing
  return [
    `Line ${row.line}: ${row.fate}  ${when}${flat(row.speaker, 60)}: ${flat(row.text, 60)}`,
    ...row.faults.map(({ column, why }) => `  ${column === null ? '' : `${flat(column, 40)}: `}${shown(why)}`),
    ...(said?.report.findings ?? []).map(({ weight, says }) => `  ${weightWords[weight]}  ${shown(says)}`),
    ...(said?.blocked ?? []).map(({ why }) => `  In its way: ${shown(why)}`),
    ...(said?.owes ?? []).map(({ why }) => `  It will wait: ${shown(why)}`),
    ...row.notes.map((note) => `  ${shown(note)}`),
  ].join('\n')
}

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`

async function plan(desk: Desk, given: { readonly file: string; readonly save: boolean }): Promise<Done> {
  const file = await readFile(given.file).catch(() => {
    throw new DeskRefusal('wrong-input', `There is no file ${given.file} that can be read.`)
  })
  const looked = await desk.call(planFileRoutes.lookAtPlan, { file })
  const saved = given.save ? await desk.call(planFileRoutes.savePlan, { file }) : null
  const rows = looked.rows.map((row, at) => ({ ...row, ...(saved?.rows[at] ?? {}), standing: row.standing }))
  const good = rows.filter(({ fate }) => fate !== 'refused')
  const refused = rows.length - good.length
  const asking = good.filter(
    ({ standing }) => standing && standing.unsettled.length + standing.blocked.length > 0,
  ).length
  const drafts = good.filter(({ fate }) => fate === 'draft').length
  const end = [
    `${count(rows.length, 'row')}: ${refused} refused, ${asking} with something to answer, ${good.length - asking} clear.`,
    looked.ignored.length === 0
      ? ''
      : `Nothing is read from: ${looked.ignored.map((name) => flat(name, 40)).join(', ')}.`,
    saved === null
      ? `Nothing was saved. With --save ${count(drafts, 'draft')} would be made.`
      : `What was not refused is kept as drafts. Nothing leaves until somebody presses hold & send: ${desk.pageOf('coming')}`,
  ].filter((line) => line !== '')
  const says = `${[...rows.map(rowWords), end.join('\n')].join('\n\n')}\n`
  return { code: refused + asking > 0 ? 1 : 0, says, json: { rows, ignored: looked.ignored } }
}

/** `thinktwice plan`: what would become of a table of posts to come; with --save drafts are made of it. */
export const planCommand = (io: DeskIo) =>
  deskCommand(
    io,
    {
      name: 'plan',
      description:
        'Say what would become of each row of FILE, a CSV table with the columns text, speaker, accounts, date, time, zone, warning, tags. Ends with 0 where all is clear, 1 where a row is refused or asks something, 2 where the file is refused.',
    },
    {
      file: { type: 'positional', required: true, description: 'a CSV table' },
      save: { type: 'boolean', default: false, description: 'keep each row that is not refused as a draft' },
    },
    plan,
  )
