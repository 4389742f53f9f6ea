import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Answer, type No, useAsk, useTell } from '../../api.ts'
import { Modal } from '../../parts/Modal.tsx'
import { dayOf, longDay, momentWords } from '../../parts/moments.ts'
import { capital, repeatWords } from '../../parts/repeats.ts'
import { say } from '../../parts/toasts.ts'
import { may, speakerOf, useHere } from '../../shell/here.ts'
import type { Around } from '../post/truth.ts'

type Repeating = Answer<'series'>['series'][number]
const wordsOf = (parts: Repeating['parts']) => parts[0].text.trim() || 'Pictures without words'

/** What repeats, and the times of it that could not be held and wait for a person. */
export function Series({ around }: { around: Around }) {
  const { org } = useHere()
  const asked = useAsk('series', { params: { org } })
  const { series = [], asks = [] } = asked.data ?? {}
  if (series.length === 0 && asks.length === 0) return null
  return (
    <section className="sheet pad repeating" aria-labelledby="repeating">
      <h2 id="repeating">Repeating posts</h2>
      {asks.length > 0 && (
        <ul aria-label="For you to decide">
          {asks.map(({ draft, day, why, parts }) => (
            <li key={draft} className="asks">
              <Link to="/o/$org/write/$draft" params={{ org, draft }}>
                <span className="said">{wordsOf(parts)}</span>
              </Link>
              <p className="s">
                Not held for {longDay(day, dayOf(around.now, around.zone))}. {why}
              </p>
              <LetGo draft={draft} words={wordsOf(parts)} />
            </li>
          ))}
        </ul>
      )}
      <ul>
        {series.map((one) => (
          <One key={one.id} one={one} around={around} />
        ))}
      </ul>
    </section>
  )
}

function LetGo({ draft, words }: { draft: string; words: string }) {
  const { org } = useHere()
  const tell = useTell('discardDraft')
  const then = useThen()
  return (
    <button
      type="button"
      className="lk"
      disabled={tell.isPending}
      onClick={() => tell.mutate({ params: { org, draft } }, then('Let go. It can be brought back for 30 days.'))}
    >
      Let this one go<span className="sr">: {words}</span>
    </button>
  )
}

/** What is said once a thing is done, and asked anew; or why it was not. */
function useThen() {
  const queries = useQueryClient()
  return (done: string) => ({
    onSuccess: () => {
      say(done)
      void queries.invalidateQueries()
    },
    onError: (no: No) => say(no.why),
  })
}

function One({ one, around }: { one: Repeating; around: Around }) {
  const { org, desk } = useHere()
  const navigate = useNavigate()
  const [ending, setEnding] = useState(false)
  const pause = useTell('pauseSeries')
  const resume = useTell('resumeSeries')
  const end = useTell('endSeries')
  const keep = useTell('keepDraft')
  const then = useThen()
  const speaker = speakerOf(desk, one.speaker)
  const words = wordsOf(one.parts)
  const given = { params: { org, series: one.id } }
  const speaks = may(desk, 'draft') && speaker?.youMay === 'post'
  const change = () => {
    const draft = crypto.randomUUID()
    const { parts, targets, variants, manners, tags, language, meant, repeats } = one
    const when = { kind: 'repeats' as const, series: one.id, ...repeats }
    keep.mutate(
      {
        params: { org, draft },
        body: { speaker: one.speaker, parts, targets, variants, manners, tags, language, meant, when, revision: 0 },
      },
      {
        onSuccess: () => void navigate({ to: '/o/$org/write/$draft', params: { org, draft } }),
        onError: (no) => say(no.why),
      },
    )
  }
  const act = (label: string, onClick: () => void) => (
    <button type="button" className="lk" onClick={onClick}>
      {label}
      <span className="sr">: {words}</span>
    </button>
  )
  return (
    <li data-id={speaker?.colour}>
      <p className="s b">{speaker?.name}</p>
      <p className="said words3">{words}</p>
      <p className="s">
        {capital(repeatWords(one.repeats, dayOf(around.now, around.zone)))}.{' '}
        {one.paused
          ? 'Paused: nothing more is held of it.'
          : one.next !== null && `Next: ${momentWords(one.next, around.zone, around.now)}.`}{' '}
        <span className="q">Held in the name of {one.by}.</span>
      </p>
      <p className="row wrap">
        {speaks && act('Change', change)}
        {one.paused
          ? speaks && act('Let it go on', () => resume.mutate(given, then('It goes on.')))
          : may(desk, 'take-back') && act('Pause', () => pause.mutate(given, then('Paused. What is held stays held.')))}
        {may(desk, 'take-back') && act('End…', () => setEnding(true))}
      </p>
      <Modal open={ending} title="End these repeats?" onClose={() => setEnding(false)}>
        <div className="stack">
          <p>It repeats no more, and cannot go on later. What is held stays held.</p>
          <div className="acts">
            <button
              type="button"
              className="btn ink"
              disabled={end.isPending}
              onClick={() => end.mutate(given, then('It repeats no more. What is held stays held.'))}
            >
              End them
            </button>
            <button type="button" className="btn" onClick={() => setEnding(false)}>
              Let them go on
            </button>
          </div>
        </div>
      </Modal>
    </li>
  )
}
