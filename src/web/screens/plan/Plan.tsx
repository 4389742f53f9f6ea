import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type No, useTell } from '../../api.ts'
import { DropFile } from '../../parts/DropFile.tsx'
import { Page } from '../../parts/Page.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { count, listed } from '../../parts/time.ts'
import { may, useHere } from '../../shell/here.ts'
import { PlanRow, type Pressed } from './PlanRow.tsx'
import { asks, isClear, type Row, usePlan } from './reading.ts'
import './plan.css'

const columns = [
  ['text', 'The words. Needed.'],
  ['speaker', 'Who is speaking, by name. Needed.'],
  ['accounts', 'Handles or networks, with commas between. Without it: all of the speaker’s.'],
  ['date, time', '2026-12-05 and 09:00. Without them it leaves once it is held.'],
  ['zone', 'Europe/London. Without it: the zone of your organisation.'],
  ['warning, tags', 'A content warning; tags with commas between.'],
] as const

/** A table of posts to come: what would become of each row, then drafts, then one click for each that is clear. */
export default function Plan() {
  const { org } = useHere()
  const [file, setFile] = useState<File | null>(null)
  const look = usePlan('lookAtPlan', org)
  const save = usePlan('savePlan', org)
  const choose = (chosen: File) => {
    setFile(chosen)
    save.reset()
    look.mutate(chosen)
  }
  const looked = look.data?.rows
  // What was saved says no more of the checks than the look before it did.
  const rows = looked?.map((row, at): Row => ({ ...row, ...save.data?.rows[at], standing: row.standing }))
  return (
    <Page title="Import a plan" className="planpage">
      <div className="title">
        <div>
          <p className="s">
            <Link to="/o/$org/coming" params={{ org }}>
              Coming up
            </Link>
          </p>
          <h1>Import a plan</h1>
          <p>A table becomes drafts. You see first what becomes of every row. Nothing leaves by it.</p>
        </div>
      </div>
      <DropFile onFile={choose} accept=".csv,.tsv,.txt,text/csv" />
      <details className="kinds">
        <summary>Which columns it has</summary>
        <dl>
          {columns.map(([name, says]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
        <p className="s">Save it as CSV UTF-8, with the names of the columns in the first line. At most 2,000 rows.</p>
      </details>
      <p className={look.isPending ? 'fetching' : 'sr'} role="status">
        {look.isPending ? `Looking at every row of ${file?.name}…` : rows === undefined ? '' : summary(rows)}
      </p>
      {look.error !== null && <Refusal no={look.error} />}
      {rows !== undefined && !look.isPending && (
        <>
          <Summary rows={rows} ignored={look.data?.ignored ?? []} />
          {save.error !== null && <Refusal no={save.error} />}
          <Rows
            key={file?.name}
            rows={rows}
            isSaving={save.isPending}
            onSave={() => {
              if (file !== null) save.mutate(file)
            }}
          />
        </>
      )}
    </Page>
  )
}

function summary(rows: readonly Row[]): string {
  const good = rows.filter(({ fate }) => fate !== 'refused')
  const asking = good.filter(asks).length
  const refused = rows.length - good.length
  return `${count(rows.length, 'row')}: ${listed([
    `${good.length - asking} clear`,
    `${asking} with something to answer`,
    `${refused} refused`,
  ])}.`
}

function Summary({ rows, ignored }: { rows: readonly Row[]; ignored: readonly string[] }) {
  const refused = rows.some(({ fate }) => fate === 'refused')
  return (
    <div className="plansummary">
      <p>
        <b className="b">{rows.length === 0 ? 'There are no rows in this table.' : summary(rows)}</b>
      </p>
      {refused && (
        <p className="s">Mend what was refused in the table and choose it again. Rows already saved are known.</p>
      )}
      {ignored.length > 0 && <p className="s q">Nothing is read from {listed(ignored.map((name) => `“${name}”`))}.</p>}
    </div>
  )
}

const SHOWN = 200

function Rows({ rows, isSaving, onSave }: { rows: readonly Row[]; isSaving: boolean; onSave: () => void }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const hold = useTell('hold')
  const [pressed, setPressed] = useState<Readonly<Record<number, Pressed>>>({})
  const [most, setMost] = useState(SHOWN)
  const press = async (row: Row): Promise<No | null> => {
    if (row.draft === null) return null
    const say = (came: Pressed) => setPressed((before) => ({ ...before, [row.line]: came }))
    say('busy')
    try {
      const { id, revision } = row.draft
      say({ post: await hold.mutateAsync({ params: { org, draft: id }, body: { revision } }) })
      return null
    } catch (no) {
      say({ no: no as No })
      return no as No
    } finally {
      void queries.invalidateQueries({ queryKey: ['desk'] })
    }
  }
  const fresh = rows.filter(({ fate }) => fate === 'draft').length
  // Without times of their own they would all leave at once.
  const timed = rows.filter((row) => isClear(row) && row.at !== null && pressed[row.line] === undefined)
  const all = async () => {
    for (const row of timed) {
      const no = await press(row)
      // What stands in the way of all of them is said once.
      if (no !== null && ['paused', 'offline', 'desk-busy', 'not-signed-in', 'not-yours'].includes(no.code)) return
    }
  }
  return (
    <>
      <p className="row wrap planacts">
        {fresh > 0 && (
          <button type="button" className="btn ink" disabled={isSaving} onClick={onSave}>
            Save {count(fresh, 'draft')}
          </button>
        )}
        {timed.length > 0 && may(desk, 'release') && (
          <button type="button" className="btn" disabled={hold.isPending} onClick={() => void all()}>
            Hold the {count(timed.length, 'post')} that {timed.length === 1 ? 'is' : 'are'} clear and{' '}
            {timed.length === 1 ? 'has a time' : 'have times'}
          </button>
        )}
      </p>
      <ol className="planrows">
        {rows.slice(0, most).map((row) => (
          <PlanRow key={row.line} row={row} pressed={pressed[row.line]} onHold={(one) => void press(one)} />
        ))}
      </ol>
      {rows.length > most && (
        <button type="button" className="btn" onClick={() => setMost(most + SHOWN)}>
          Show {count(Math.min(SHOWN, rows.length - most), 'more row')} of {rows.length - most}
        </button>
      )}
    </>
  )
}
