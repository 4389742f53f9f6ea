import { Link } from '@tanstack/react-router'
import type { No, Post } from '../../api.ts'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { momentWords, nowIso, zoneWord } from '../../parts/moments.ts'
import { StateWord } from '../../parts/StateWord.tsx'
import { may, useHere } from '../../shell/here.ts'
import { Seen } from '../settings/Hits.tsx'
import { asks, isClear, type Row } from './reading.ts'

/** What came of pressing hold & send for a row. */
export type Pressed = { readonly post: Post } | { readonly no: No } | 'busy'

function fateWord(row: Row): readonly [string, IconName, string] {
  if (row.fate === 'refused') return ['Refused', 'refused', 'hand']
  if (row.draft?.isOnItsWay) return ['On its way', 'clock', 'sched']
  if (asks(row)) return ['Has something to answer', 'question', 'eyes']
  return row.fate === 'saved' ? ['A draft', 'tick', 'out'] : ['Would be a draft', 'tick', 'out']
}

/** One row of a plan: what becomes of it, what was found, and, once it is a draft, the way to it. */
export function PlanRow(props: { row: Row; pressed: Pressed | undefined; onHold: (row: Row) => void }) {
  const { org, desk } = useHere()
  const { row, pressed, onHold } = props
  const { draft, standing } = row
  const post = typeof pressed === 'object' && 'post' in pressed ? pressed.post : null
  const [word, icon, look] = fateWord(row)
  const name = `Line ${row.line}`
  const first = post?.deliveries[0]
  return (
    <li className="sheet pad planrow" aria-label={name}>
      <p className="row wrap s">
        <span className="q num">{name}</span>
        {first === undefined ? (
          <span className={`st ${look}`}>
            <Icon name={icon} /> {word}
          </span>
        ) : (
          <StateWord state={first.state} comingUp={first.state === 'held' && row.at !== null} />
        )}
        {row.at !== null ? (
          <span>{`${momentWords(row.at.moment, row.at.zone, nowIso())}, ${zoneWord(row.at.zone)}`}</span>
        ) : (
          row.fate !== 'refused' && <span>No time: it leaves once it is held</span>
        )}
      </p>
      <p className="s">
        <b className="b">{row.speaker === '' ? 'Nobody' : row.speaker}</b>
        {row.handles.length > 0 && ` as ${row.handles.join(', ')}`}
      </p>
      <p className="said plantext" dir="auto">
        {row.text}
      </p>
      {row.faults.map(({ column, why }) => (
        <p key={`${column} ${why}`} className="s">
          {column === null ? why : `${column}: ${why}`}
        </p>
      ))}
      {standing?.report.findings.map((finding) => (
        <Seen key={finding.key} hit={{ weight: finding.weight, says: finding.says, words: [] }} />
      ))}
      {standing?.blocked.map(({ why }) => (
        <p key={why} className="s">
          {why}
        </p>
      ))}
      {standing?.owes.map(({ why }) => (
        <p key={why} className="s q">
          {why}
        </p>
      ))}
      {row.notes.map((note) => (
        <p key={note} className="s q">
          {note}
        </p>
      ))}
      {typeof pressed === 'object' && 'no' in pressed && (
        <p className="s" role="alert">
          {pressed.no.why}
        </p>
      )}
      {draft !== null && (
        <p className="row wrap">
          {isClear(row) && post === null && may(desk, 'release') && (
            <button type="button" className="btn" disabled={pressed === 'busy'} onClick={() => onHold(row)}>
              Hold &amp; send<span className="sr">: {name}</span>
            </button>
          )}
          {!draft.isOnItsWay && post === null ? (
            <Link className="lk first" to="/o/$org/write/$draft" params={{ org, draft: draft.id }}>
              Open its draft<span className="sr">: {name}</span>
            </Link>
          ) : (
            post !== null && (
              <Link className="lk first" to="/o/$org/post/$post" params={{ org, post: post.id }}>
                Look at it<span className="sr">: {name}</span>
              </Link>
            )
          )}
        </p>
      )}
    </li>
  )
}
