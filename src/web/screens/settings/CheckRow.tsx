import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type Weight, weights } from '../../../domain/findings.ts'
import { type Answer, useTell } from '../../api.ts'
import { TextField } from '../../parts/Field.tsx'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { useHere } from '../../shell/here.ts'
import { CheckPage } from './CheckPage.tsx'

const weightWords: Readonly<Record<Weight, { word: string; icon: IconName }>> = {
  note: { word: 'Note', icon: 'note' },
  ask: { word: 'Question', icon: 'question' },
  stop: { word: 'Stop', icon: 'refused' },
}

/** One check: how heavy it is here, how it was shipped, whether it is off and why, and its own page. */
export function CheckRow({ check, owner }: { check: Answer<'checks'>['checks'][number]; owner: boolean }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('setCheck')
  const [switching, setSwitching] = useState(false)
  const [reading, setReading] = useState(false)
  const [reason, setReason] = useState('')

  const set = (weight: Weight | null, off: string | null, done: string) =>
    tell.mutate(
      { params: { org, check: check.id }, body: { weight, off } },
      {
        onSuccess: () => {
          setSwitching(false)
          setReason('')
          say(done)
          void queries.invalidateQueries()
        },
      },
    )
  const kept = check.weight === check.shipped ? null : check.weight
  const switchOff = (event: FormEvent) => {
    event.preventDefault()
    set(kept, reason.trim(), `${check.title}: switched off.`)
  }
  return (
    <li data-off={check.off !== null}>
      <div className="whatcheck">
        <p>
          <b className="b">{check.title}</b>
        </p>
        {check.off !== null && (
          <p className="s">
            <span className="st down">
              <Icon name="blind" /> Off
            </span>{' '}
            because: {check.off}
          </p>
        )}
        {check.weight !== check.shipped && (
          <p className="s q">Shipped as a {weightWords[check.shipped].word.toLowerCase()}.</p>
        )}
      </div>
      {owner && check.off === null ? (
        <select
          className="in"
          aria-label={`Weight of ${check.title}`}
          value={check.weight}
          disabled={tell.isPending}
          onChange={(event) => {
            const weight = weights.find((one) => one === event.target.value)
            if (weight)
              set(
                weight === check.shipped ? null : weight,
                null,
                `${check.title}: a ${weightWords[weight].word.toLowerCase()} now.`,
              )
          }}
        >
          {weights.map((weight) => (
            <option key={weight} value={weight}>
              {weightWords[weight].word}
            </option>
          ))}
        </select>
      ) : (
        <p className={`weighs ${check.weight}`}>
          {check.off === null && (
            <>
              <Icon name={weightWords[check.weight].icon} /> {weightWords[check.weight].word}
            </>
          )}
        </p>
      )}
      <div className="row checkacts">
        <button type="button" className="lk" onClick={() => setReading(true)}>
          What it looks for<span className="sr">: {check.title}</span>
        </button>
        {reading && <CheckPage title={check.title} page={check.page} onClose={() => setReading(false)} />}
        {owner &&
          (check.off === null ? (
            <button type="button" className="lk" aria-expanded={switching} onClick={() => setSwitching(!switching)}>
              Switch off…<span className="sr"> {check.title}</span>
            </button>
          ) : (
            <button
              type="button"
              className="lk"
              disabled={tell.isPending}
              onClick={() => set(kept, null, `${check.title}: on again.`)}
            >
              Switch on<span className="sr"> {check.title}</span>
            </button>
          ))}
      </div>
      {switching && (
        <form onSubmit={switchOff} className="offform">
          <TextField
            label="Why is it switched off?"
            hint="Everybody at the desk can read this. It is kept in the record."
            value={reason}
            onText={setReason}
            maxLength={500}
            required
          />
          <div className="row wrap">
            <button type="submit" className="btn ink" disabled={tell.isPending || reason.trim() === ''}>
              Switch it off
            </button>
            <button type="button" className="lk" onClick={() => setSwitching(false)}>
              Leave it on
            </button>
          </div>
        </form>
      )}
      {tell.error !== null && <Refusal no={tell.error} />}
    </li>
  )
}
