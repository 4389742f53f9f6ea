import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Desk, type Pause, useTell } from '../api.ts'
import { Icon } from '../parts/Icon.tsx'
import { Modal } from '../parts/Modal.tsx'
import { Refusal } from '../parts/Say.tsx'
import { count } from '../parts/time.ts'
import { may, useHere } from './here.ts'
import { scopeName, sinceWords } from './pauses.ts'

/** On every page: what stands still, and that everything is held for a second reader; who, when, why, the way out. */
export function Bars() {
  const { desk } = useHere()
  return (
    <>
      {desk.pauses.map((pause) => (
        <PauseBar key={pause.id} pause={pause} />
      ))}
      {desk.secondReader !== null && <ReaderBar reader={desk.secondReader} />}
    </>
  )
}

function ReaderBar({ reader }: { reader: NonNullable<Desk['secondReader']> }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const end = useTell('endSecondReader')
  const [asking, setAsking] = useState(false)
  return (
    <div className="pausebar" role="status">
      <Icon name="eyes" />
      <p>
        <strong>
          Everything is held for a second reader{reader.by === null ? '' : `, asked for by ${reader.by}`}
          {sinceWords(reader.since)}.
        </strong>{' '}
        {reader.reason !== '' && <q>{reader.reason}</q>}{' '}
        <span className="q">Nothing leaves that one person wrote and nobody else read.</span>
      </p>
      {may(desk, 'lift') && (
        <span className="acts push">
          <button type="button" className="btn" onClick={() => setAsking(true)}>
            End this…
          </button>
        </span>
      )}
      <Modal open={asking} title="No second reader for everything any more?" onClose={() => setAsking(false)}>
        <div className="stack">
          <p>
            What waits for a second reader waits on. What is held from now on needs one only where the checks say so.
          </p>
          {end.error !== null && <Refusal no={end.error} />}
          <div className="acts">
            <button
              type="button"
              className="btn ink"
              disabled={end.isPending}
              onClick={() =>
                end.mutate(
                  { params: { org } },
                  {
                    onSuccess: async () => {
                      setAsking(false)
                      await queries.invalidateQueries()
                    },
                  },
                )
              }
            >
              End it
            </button>
            <button type="button" className="btn" onClick={() => setAsking(false)}>
              Leave it on
            </button>
          </div>
        </div>
      </Modal>
    </div>
  )
}

function PauseBar({ pause }: { pause: Pause }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const lift = useTell('lift')
  const why = useTell('pauseReason')
  const [asking, setAsking] = useState<'lift' | 'why' | null>(null)
  const [reason, setReason] = useState('')
  const done = async () => {
    setAsking(null)
    await queries.invalidateQueries()
  }
  const params = { org, pause: pause.id }
  const everywhere = pause.scope.kind === 'all'
  const name = everywhere ? '' : ` of ${scopeName(desk, pause.scope)}`
  return (
    <div className="pausebar" role="status" data-frozen={pause.afterRestore}>
      <Icon name="pause" />
      {pause.afterRestore ? (
        <p>
          <strong>Everything stands still: this desk was restored from a copy{sinceWords(pause.since)}.</strong> Look at
          what should have gone out since then before you lift this, and at what is planned: what was taken back after
          the copy was made stands here again.
        </p>
      ) : (
        <p>
          <strong>
            Paused{pause.by === null ? '' : ` by ${pause.by}`}
            {sinceWords(pause.since)}, {everywhere ? 'everywhere' : `only ${scopeName(desk, pause.scope)}`}.
          </strong>{' '}
          {pause.reason === '' ? <span className="q">Reason to follow. </span> : <q>{pause.reason}</q>}{' '}
          {everywhere && (
            <span className="q">{count(desk.counts.comingUp, 'post is', 'posts are')} holding still.</span>
          )}
        </p>
      )}
      <span className="acts push">
        {pause.reason === '' && !pause.afterRestore && may(desk, 'pause') && (
          <button type="button" className="btn" onClick={() => setAsking('why')}>
            Say why
          </button>
        )}
        {may(desk, 'lift') && (
          <button type="button" className="btn" onClick={() => setAsking('lift')}>
            Lift the pause{name}…
          </button>
        )}
      </span>
      <Modal open={asking === 'lift'} title={`Lift the pause${name}?`} onClose={() => setAsking(null)}>
        <div className="stack">
          <p>Nothing leaves by this alone. Posts that missed their time wait under Coming up for a decision.</p>
          {lift.error !== null && <Refusal no={lift.error} />}
          <div className="acts">
            <button
              type="button"
              className="btn ink"
              disabled={lift.isPending}
              onClick={() => lift.mutate({ params }, { onSuccess: done })}
            >
              Lift the pause
            </button>
            <button type="button" className="btn" onClick={() => setAsking(null)}>
              Stay paused
            </button>
          </div>
        </div>
      </Modal>
      <Modal
        open={asking === 'why'}
        title={`Why is ${scopeName(desk, pause.scope)} paused?`}
        onClose={() => setAsking(null)}
      >
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            why.mutate({ params, body: { reason } }, { onSuccess: done })
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
