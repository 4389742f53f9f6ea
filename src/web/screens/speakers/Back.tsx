import { useEffect, useRef, useState } from 'react'
import { type Answer, useTell } from '../../api.ts'
import { Plain } from '../../parts/Plain.tsx'
import { Refusal } from '../../parts/Say.tsx'

/** Where a person comes back to from the page of a network. What the address holds is told to the desk once. */
export default function Back() {
  const [{ state = '', ...answer }] = useState<Record<string, string>>(() =>
    Object.fromEntries(new URLSearchParams(location.search)),
  )
  const [org = ''] = state.split('.')
  const back = useTell('endVisit')
  const chosen = useTell('chooseAccount')
  const told = useRef(false)
  useEffect(() => {
    if (told.current) return
    told.current = true
    // The secrets in the address are of no more use, and do not belong into the history.
    history.replaceState(null, '', location.pathname)
    back.mutate({ params: { org }, body: { state, answer } })
  })
  const error = chosen.error ?? back.error
  const returned = chosen.data ?? back.data
  const speakers = `/o/${org}/speakers`
  return (
    <Plain title="Connecting">
      {error !== null ? (
        <>
          <h1>Nothing was connected</h1>
          <Refusal no={error} />
          <a className="btn" href={org === '' ? '/' : speakers}>
            Back to the desk
          </a>
        </>
      ) : returned === undefined ? (
        <p role="status">Asking the network…</p>
      ) : returned.kind === 'connected' ? (
        <div role="status">
          <h1>Connected</h1>
          <p className="lead">@{returned.account.handle} is connected. Nothing was posted.</p>
          <a className="btn ink" href={speakers}>
            Back to the speakers
          </a>
        </div>
      ) : (
        <Choices
          choices={returned.choices}
          busy={chosen.isPending}
          onChoice={(remoteId) => chosen.mutate({ params: { org }, body: { state, remoteId } })}
        />
      )}
    </Plain>
  )
}

type Choice = Extract<Answer<'endVisit'>, { kind: 'choose' }>['choices'][number]

function Choices(props: { choices: readonly Choice[]; busy: boolean; onChoice: (remoteId: string) => void }) {
  return (
    <div className="stack">
      <h1>Which one is it?</h1>
      <p className="lead">You may speak as more than one there. The desk gets the one that you choose, no other.</p>
      <ul className="plainlist stack">
        {props.choices.map(({ remoteId, handle, name }) => (
          <li key={remoteId}>
            <button
              type="button"
              className="btn"
              aria-disabled={props.busy}
              onClick={() => !props.busy && props.onChoice(remoteId)}
            >
              {name} (@{handle})
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
