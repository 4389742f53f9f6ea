import { type FormEvent, useState } from 'react'
import type { Words } from '../../drafts/words.ts'
import { serverNow } from '../../parts/clock.ts'
import { Modal } from '../../parts/Modal.tsx'
import { dayAndTime } from '../../parts/time.ts'
import { useHere } from '../../shell/here.ts'
import { localAt, meantBy } from './times.ts'

const hour = 3_600_000

/** When should it leave? A wall time in a named zone; a time that does not exist there is said. */
export function TimeQuestion(props: {
  open: boolean
  when: Words['when']
  onClose: () => void
  onChoose: (when: Words['when']) => void
}) {
  return (
    <Modal open={props.open} title="When should it leave?" onClose={props.onClose}>
      <Fields {...props} />
    </Modal>
  )
}

function Fields({ when, onClose, onChoose }: Parameters<typeof TimeQuestion>[0]) {
  const { organisation } = useHere().desk
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const [zone, setZone] = useState(when.kind === 'at' ? when.zone : organisation.zone)
  const [local, setLocal] = useState(
    when.kind === 'at' ? when.local : `${localAt(serverNow() + 2 * hour, organisation.zone).slice(0, 13)}:00`,
  )
  const zones = [...new Set([organisation.zone, here, zone, ...Intl.supportedValuesOf('timeZone')])]
  const meant = meantBy(local, zone)
  const past = 'at' in meant && meant.at <= serverNow()
  const good = 'at' in meant && !past
  const choose = (event: FormEvent) => {
    event.preventDefault()
    if (good) onChoose({ kind: 'at', local, zone })
  }
  return (
    <form className="stack" onSubmit={choose}>
      <label className="field">
        <span>Day and time</span>
        <input
          className="in"
          type="datetime-local"
          required
          value={local}
          onChange={(event) => setLocal(event.target.value)}
        />
      </label>
      <label className="field">
        <span>On the clocks of</span>
        <select className="in" value={zone} onChange={(event) => setZone(event.target.value)}>
          {zones.map((name) => (
            <option key={name} value={name}>
              {name.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </label>
      <p className="s" role="status">
        {meant.kind === 'unreadable' && 'Give a day and a time.'}
        {meant.kind === 'gap' && 'That time does not exist there: the clocks go forward over it. Choose another.'}
        {past && 'That time is past.'}
        {good && meant.kind === 'twice' && 'Clocks show that time twice that night. It leaves at the first. '}
        {good && `It leaves on ${dayAndTime(meant.at, zone)}, ${zone.replaceAll('_', ' ')}.`}
        {good && localAt(meant.at, here) !== local && ` Here that is ${dayAndTime(meant.at, here)}.`}
      </p>
      <div className="acts">
        <button type="submit" className="btn ink" disabled={!good}>
          Use this time
        </button>
        {when.kind === 'at' && (
          <button type="button" className="btn" onClick={() => onChoose({ kind: 'when-held' })}>
            No time: when its hold is over
          </button>
        )}
        <button type="button" className="lk" onClick={onClose}>
          Never mind
        </button>
      </div>
    </form>
  )
}
