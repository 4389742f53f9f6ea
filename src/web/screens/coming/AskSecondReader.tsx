import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTell } from '../../api.ts'
import { TextField } from '../../parts/Field.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { count } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { useHere } from '../../shell/here.ts'

/** The second switch: nothing stands still, but nothing leaves that only its author has read. */
export function AskSecondReader() {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('askSecondReader')
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const ask = (event: FormEvent) => {
    event.preventDefault()
    tell.mutate(
      { params: { org }, body: { reason } },
      {
        onSuccess: ({ waiting }) => {
          say(`${count(waiting, 'post waits', 'posts wait')} for a second reader now.`)
          void queries.invalidateQueries()
        },
      },
    )
  }
  return (
    <section className="sheet pad">
      <h2>A second reader for everything</h2>
      <p className="s">
        For a delicate day. Posts still go out, but each is read by somebody else first, also those that are held now.
      </p>
      <button type="button" className="btn wholewidth" onClick={() => setAsking(true)}>
        <Icon name="eyes" />
        Hold for a second reader…
      </button>
      <Modal open={asking} title="Hold everything for a second reader?" onClose={() => setAsking(false)}>
        <form className="stack" onSubmit={ask}>
          <p>What is held goes back to waiting, until somebody has read it who did not write it.</p>
          <TextField label="Why? Everybody will see this." maxLength={500} value={reason} onText={setReason} />
          {tell.error !== null && <Refusal no={tell.error} />}
          <div className="acts">
            <button type="submit" className="btn ink" disabled={tell.isPending}>
              Hold everything for a second reader
            </button>
            <button type="button" className="btn" onClick={() => setAsking(false)}>
              Leave it as it is
            </button>
          </div>
        </form>
      </Modal>
    </section>
  )
}
