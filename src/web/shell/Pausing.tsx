import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { type Answer, useTell } from '../api.ts'
import { Icon } from '../parts/Icon.tsx'
import { Modal } from '../parts/Modal.tsx'
import { Refusal } from '../parts/Say.tsx'
import { clock, count, dayAndTime } from '../parts/time.ts'
import { may, speakerOf, useHere } from './here.ts'

/** The question before everything stops; the reason may follow later, so that it never delays the stop. */
export function PauseQuestion({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const tell = useTell('pause')
  const field = useRef<HTMLInputElement>(null)
  const [reason, setReason] = useState('')
  const [leaving, setLeaving] = useState<Answer<'pause'>['leaving']>([])
  const close = () => {
    setReason('')
    setLeaving([])
    tell.reset()
    onClose()
  }
  const pause = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await tell.mutateAsync({ params: { org }, body: { reason } }).catch(() => null)
    if (answer === null) return
    void queries.invalidateQueries()
    if (answer.leaving.length === 0) close()
    else setLeaving(answer.leaving)
  }
  if (leaving.length > 0)
    return (
      <Modal open={open} title="Paused. This was already leaving." onClose={close}>
        <ul className="stack">
          {leaving.map((post) => (
            <li key={post.id} className="said">
              {speakerOf(desk, post.speaker)?.name}: {post.parts[0].text.slice(0, 140)}
            </li>
          ))}
        </ul>
        <p className="s q">Nothing else leaves. Look at these under Coming up, and take them down if they must go.</p>
        <div className="acts">
          <button type="button" className="btn ink" onClick={close}>
            Close
          </button>
        </div>
      </Modal>
    )
  return (
    <Modal open={open} title="Pause everything?" onClose={close} first={field}>
      <form className="stack" onSubmit={pause}>
        <p>
          Nothing leaves this desk, for any speaker, until somebody lifts it. Nothing goes by itself afterwards: what
          missed its time asks a person first.
        </p>
        <label className="field">
          <span>Why? It may follow later.</span>
          <input
            ref={field}
            className="in"
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        {tell.error !== null && <Refusal no={tell.error} />}
        <div className="acts">
          <button type="submit" className="btn ink" disabled={tell.isPending}>
            <Icon name="pause" /> Pause everything now
          </button>
          <button type="button" className="btn" onClick={close}>
            Leave it running
          </button>
        </div>
      </form>
    </Modal>
  )
}

/** On every page while everything is paused: who, when, why, and the way out. */
export function PauseBar() {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const lift = useTell('lift')
  const why = useTell('pauseReason')
  const [asking, setAsking] = useState<'lift' | 'why' | null>(null)
  const [reason, setReason] = useState('')
  const { pause } = desk
  if (!pause.on) return null
  const done = async () => {
    setAsking(null)
    await queries.invalidateQueries()
  }
  const since = pause.since === null ? '' : sinceWords(pause.since)
  return (
    <div className="pausebar" role="status" data-frozen={pause.frozen}>
      <Icon name="pause" />
      {pause.frozen ? (
        <p>
          <strong>Everything stands still: this desk was restored from a copy{since}.</strong> Look at what should have
          gone out since then before you lift this.
        </p>
      ) : (
        <p>
          <strong>
            Paused{pause.by === null ? '' : ` by ${pause.by}`}
            {since}, everywhere.
          </strong>{' '}
          {pause.reason === '' ? <span className="q">Reason to follow. </span> : <q>{pause.reason}</q>}{' '}
          <span className="q">{count(desk.counts.comingUp, 'post is', 'posts are')} holding still.</span>
        </p>
      )}
      <span className="acts push">
        {pause.reason === '' && !pause.frozen && may(desk, 'pause') && (
          <button type="button" className="btn" onClick={() => setAsking('why')}>
            Say why
          </button>
        )}
        {may(desk, 'lift') && (
          <button type="button" className="btn" onClick={() => setAsking('lift')}>
            Lift the pause…
          </button>
        )}
      </span>
      <Modal open={asking === 'lift'} title="Lift the pause?" onClose={() => setAsking(null)}>
        <div className="stack">
          <p>Nothing leaves by this alone. Posts that missed their time wait under Coming up for a decision.</p>
          {lift.error !== null && <Refusal no={lift.error} />}
          <div className="acts">
            <button
              type="button"
              className="btn ink"
              disabled={lift.isPending}
              onClick={() => lift.mutate({ params: { org } }, { onSuccess: done })}
            >
              Lift the pause
            </button>
            <button type="button" className="btn" onClick={() => setAsking(null)}>
              Stay paused
            </button>
          </div>
        </div>
      </Modal>
      <Modal open={asking === 'why'} title="Why is everything paused?" onClose={() => setAsking(null)}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            why.mutate({ params: { org }, body: { reason } }, { onSuccess: done })
          }}
        >
          <label className="field">
            <span>In a few words, for everybody at the desk</span>
            <input
              className="in"
              required
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          {why.error !== null && <Refusal no={why.error} />}
          <div className="acts">
            <button type="submit" className="btn ink" disabled={why.isPending}>
              Keep the reason
            </button>
          </div>
        </form>
      </Modal>
    </div>
  )
}

const sinceWords = (since: string) =>
  new Date(since).toDateString() === new Date().toDateString()
    ? ` at ${clock(since, false)}`
    : ` on ${dayAndTime(since)}`
