import { type FormEvent, useState } from 'react'
import type { Account } from '../../api.ts'
import type { Words } from '../../drafts/words.ts'
import { serverNow } from '../../parts/clock.ts'
import { Modal } from '../../parts/Modal.tsx'
import { dayAndTime } from '../../parts/time.ts'
import { ZoneField } from '../../parts/Zone.tsx'
import { useHere } from '../../shell/here.ts'
import { Again, type Rule } from './Again.tsx'
import { localAt, meantBy } from './times.ts'
import { useNextFree } from './useNextFree.ts'

const hour = 3_600_000

/** When should it leave? A wall time in a named zone; a time that does not exist there is said. */
export function TimeQuestion(props: {
  open: boolean
  when: Words['when']
  /** The accounts chosen. */
  targets: readonly Account[]
  onClose: () => void
  onChoose: (when: Words['when']) => void
}) {
  return (
    <Modal open={props.open} title="When should it leave?" onClose={props.onClose}>
      <Fields {...props} />
    </Modal>
  )
}

function Fields({ when, targets, onClose, onChoose }: Parameters<typeof TimeQuestion>[0]) {
  const { organisation } = useHere().desk
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const chosen = when.kind === 'at' || when.kind === 'repeats' ? when : null
  const [rule, setRule] = useState<Rule | null>(when.kind === 'repeats' ? when : null)
  const [zone, setZone] = useState(chosen?.zone ?? organisation.zone)
  const [local, setLocal] = useState(
    chosen?.local ?? `${localAt(serverNow() + 2 * hour, organisation.zone).slice(0, 13)}:00`,
  )
  const meant = meantBy(local, zone)
  // What repeats may have begun before.
  const past = rule === null && 'at' in meant && meant.at <= serverNow()
  const good = 'at' in meant && !past
  const choose = (event: FormEvent) => {
    event.preventDefault()
    if (!good) return
    if (rule === null) return onChoose({ kind: 'at', local, zone })
    const { every, until, count } = rule
    const series = when.kind === 'repeats' ? when.series : null
    onChoose({ kind: 'repeats', series, local, zone, every, until, count })
  }
  return (
    <form className="stack" onSubmit={choose}>
      <NextSlot targets={targets} onChoose={() => onChoose({ kind: 'slot' })} />
      <label className="field">
        <span>{rule === null ? 'Day and time' : 'First day, and time'}</span>
        <input
          className="in"
          type="datetime-local"
          required
          value={local}
          onChange={(event) => setLocal(event.target.value)}
        />
      </label>
      <ZoneField zone={zone} onZone={setZone} />
      <Again first={local.slice(0, 10)} rule={rule} onRule={setRule} />
      <p className="s" role="status">
        {meant.kind === 'unreadable' && 'Give a day and a time.'}
        {meant.kind === 'gap' && 'That time does not exist there: the clocks go forward over it. Choose another.'}
        {past && 'That time is past.'}
        {good && meant.kind === 'twice' && 'Clocks show that time twice that night. It leaves at the first. '}
        {good && rule === null && `It leaves on ${dayAndTime(meant.at, zone)}, ${zone.replaceAll('_', ' ')}.`}
        {good &&
          rule !== null &&
          'Each time is held two weeks ahead, looked at, agreed to and taken back on its own. Where clocks skip that time, the desk asks.'}
        {good && rule === null && localAt(meant.at, here) !== local && ` Here that is ${dayAndTime(meant.at, here)}.`}
      </p>
      <div className="acts">
        <button type="submit" className="btn ink" disabled={!good}>
          {rule === null ? 'Use this time' : 'Use these times'}
        </button>
        {when.kind !== 'when-held' && (
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

/** The next free slot of each account, where all of them have slots. */
function NextSlot({ targets, onChoose }: { targets: readonly Account[]; onChoose: () => void }) {
  const { org, desk } = useHere()
  const free = useNextFree(org, targets)
  if (free === null) return null
  return (
    <div className="nextslot">
      <button type="button" className="btn" onClick={onChoose}>
        Next free slot
      </button>
      <p className="s">
        {free.map(({ account, at }) => (
          <span key={account.id}>
            {targets.length > 1 && `@${account.handle}: `}
            {dayAndTime(at, desk.organisation.zone)}.{' '}
          </span>
        ))}
        A post held before takes it.
      </p>
    </div>
  )
}
