import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Answer, useTell } from '../../api.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { may, useHere } from '../../shell/here.ts'
import { CheckChange } from './CheckChange.tsx'
import { CheckPage } from './CheckPage.tsx'
import { Meant } from './Meant.tsx'
import { Month } from './Month.tsx'
import { weightWords } from './weights.ts'

/** One check: how heavy it is here, whether it is off and why, what became of its interruptions, and its own page. */
export function CheckRow(props: { check: Answer<'checks'>['checks'][number]; days: number; owner: boolean }) {
  const { check, owner } = props
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const tell = useTell('setCheck')
  const [changing, setChanging] = useState(false)
  const [reading, setReading] = useState(false)

  const switchOn = () =>
    tell.mutate(
      {
        params: { org, check: check.id },
        body: { weight: check.weight === check.shipped ? null : check.weight, off: null },
      },
      {
        onSuccess: () => {
          say(`${check.title}: on again.`)
          void queries.invalidateQueries()
        },
      },
    )
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
      <p className={`weighs ${check.weight}`}>
        {check.off === null && (
          <>
            <Icon name={weightWords[check.weight].icon} /> {weightWords[check.weight].word}
          </>
        )}
      </p>
      <div className="row checkacts">
        <button type="button" className="lk" onClick={() => setReading(true)}>
          What it looks for<span className="sr">: {check.title}</span>
        </button>
        {reading && <CheckPage title={check.title} page={check.page} onClose={() => setReading(false)} />}
        {owner && check.off !== null && (
          <button type="button" className="lk" disabled={tell.isPending} onClick={switchOn}>
            Switch on<span className="sr"> {check.title}</span>
          </button>
        )}
        {may(desk, 'draft') && (
          <button type="button" className="lk" aria-expanded={changing} onClick={() => setChanging(!changing)}>
            {owner ? 'Try or change' : 'Try it'}
            <span className="sr"> {check.title}</span>
          </button>
        )}
      </div>
      <Month days={props.days} month={check.month} />
      <Meant check={check} />
      {changing && <CheckChange check={check} owner={owner} onClose={() => setChanging(false)} />}
      {tell.error !== null && <Refusal no={tell.error} />}
    </li>
  )
}
