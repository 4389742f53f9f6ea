import { useState } from 'react'
import { type Speaker, useAsk } from '../../api.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { dayOf, longDay, nowIso } from '../../parts/moments.ts'
import { useHere } from '../../shell/here.ts'
import { Learn } from './Learn.tsx'
import { knownOf, sizeOf } from './past-words.ts'
import { useSending } from './sendings.ts'
import './past.css'

/** What the desk has read of what a speaker said before, and the way to have it read more. */
export function Past({ speaker }: { speaker: Speaker }) {
  const { org, desk } = useHere()
  const asked = useAsk('past', { params: { org } })
  const sending = useSending(speaker.id)
  const [open, setOpen] = useState(false)
  const past = asked.data?.speakers.find((one) => one.speaker === speaker.id)
  const { zone } = desk.organisation
  const day = (moment: string) => longDay(dayOf(moment, zone), dayOf(nowIso(), zone))
  const running = past?.imports.find(({ state }) => state === 'reading' || state === 'waiting')
  const halted = past?.imports[0]?.state === 'failed' || past?.imports[0]?.state === 'stopped'
  return (
    <div>
      <dt>Past posts</dt>
      <dd className="past">
        <p>
          {past === undefined
            ? asked.error === null
              ? 'Looking…'
              : 'The desk cannot say now what it has read.'
            : knownOf(past, day)}
        </p>
        {sending !== null && sending.no === null && (
          <p className="st going">
            <Icon name="up" />
            {sending.name} is on its way: {sizeOf(sending.sent)} of {sizeOf(sending.bytes)}.
          </p>
        )}
        {running !== undefined && (
          <p className="st going">
            <Icon name="book" />
            {running.fault === null ? `Reading: ${running.read.toLocaleString('en-GB')} so far.` : running.fault.why}
          </p>
        )}
        {running === undefined && (halted || sending?.no != null) && (
          <p className="st eyes">
            <Icon name="clock" />
            The last reading did not come to its end.
          </p>
        )}
        <button type="button" className="lk first" onClick={() => setOpen(true)}>
          Learn from past posts<span className="sr"> of {speaker.name}</span>
        </button>
        <Modal open={open} title={`Learn how ${speaker.name} speaks`} onClose={() => setOpen(false)}>
          <Learn speaker={speaker} past={past} asked={asked} onDone={() => setOpen(false)} />
        </Modal>
      </dd>
    </div>
  )
}
