import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Slots } from '../../../domain/plan.ts'
import { type Account, useAsk, useTell } from '../../api.ts'
import { ChoiceField, TextField } from '../../parts/Field.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { zoneWord } from '../../parts/moments.ts'
import { Refusal } from '../../parts/Say.tsx'
import { listed } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { weekdays } from '../../parts/weekdays.ts'
import { ZoneField } from '../../parts/Zone.tsx'
import { useHere } from '../../shell/here.ts'

type Slot = Slots['slots'][number]
const slotWords = ({ weekday, time }: Slot) => `${weekdays[weekday - 1]} ${time}`

/** At which times of the week an account speaks, and a question in which they are changed. */
export function SlotsOf({ account, mine }: { account: Account; mine: boolean }) {
  const { org, desk } = useHere()
  const [open, setOpen] = useState(false)
  const asked = useAsk('slots', { params: { org } })
  if (asked.data === undefined) return null
  const own = asked.data.accounts.find((one) => one.account === account.id)
  const set: Slots = own ?? { zone: desk.organisation.zone, slots: [] }
  return (
    <>
      {set.slots.length > 0 && (
        <p className="s">
          Slots: {listed(set.slots.map(slotWords))}, {zoneWord(set.zone)}.
        </p>
      )}
      {mine && (
        <p className="row wrap accountacts">
          <button type="button" className="lk" onClick={() => setOpen(true)}>
            {set.slots.length === 0 ? 'Set weekly slots' : 'Change slots'}
            <span className="sr">: {account.handle}</span>
          </button>
        </p>
      )}
      <Modal open={open} title={`When @${account.handle} speaks`} onClose={() => setOpen(false)}>
        <Fields account={account} set={set} onDone={() => setOpen(false)} />
      </Modal>
    </>
  )
}

function Fields({ account, set, onDone }: { account: Account; set: Slots; onDone: () => void }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('setSlots')
  const [zone, setZone] = useState(set.zone)
  const [slots, setSlots] = useState(set.slots)
  const [weekday, setWeekday] = useState('1')
  const [time, setTime] = useState('09:00')
  const added: Slot = { weekday: Number(weekday), time }
  const known = slots.some((slot) => slotWords(slot) === slotWords(added))
  const add = () => setSlots([...slots, added].toSorted((a, b) => a.weekday - b.weekday || (a.time < b.time ? -1 : 1)))
  const keep = (event: FormEvent) => {
    event.preventDefault()
    tell.mutate(
      { params: { org, account: account.id }, body: { zone, slots: [...slots] } },
      {
        onSuccess: () => {
          say(`Kept for @${account.handle}. What is planned stays where it is.`)
          void queries.invalidateQueries()
          onDone()
        },
      },
    )
  }
  return (
    <form className="stack" onSubmit={keep}>
      <p className="s">A post that is put in the next free slot leaves at that time. Each slot takes one post.</p>
      {slots.length === 0 ? (
        <p>No slots.</p>
      ) : (
        <ul className="slots" aria-label="Slots">
          {slots.map((slot) => (
            <li key={slotWords(slot)}>
              <span className="num">{slotWords(slot)}</span>
              <button type="button" className="lk" onClick={() => setSlots(slots.filter((one) => one !== slot))}>
                Remove<span className="sr"> {slotWords(slot)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="row wrap slotadd">
        <ChoiceField
          label="Day"
          value={weekday}
          choices={weekdays.map((name, at) => [String(at + 1), name] as const)}
          onChoice={setWeekday}
        />
        <TextField label="Time" type="time" value={time} onText={setTime} />
        <button type="button" className="btn" disabled={time === '' || known} onClick={add}>
          Add this slot
        </button>
      </div>
      <ZoneField zone={zone} onZone={setZone} />
      {tell.error !== null && <Refusal no={tell.error} />}
      <div className="acts">
        <button type="submit" className="btn ink" disabled={tell.isPending}>
          {tell.isPending ? 'Keeping them…' : 'Keep these slots'}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          Leave them
        </button>
      </div>
    </form>
  )
}
