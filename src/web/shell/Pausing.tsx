import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { tagsIn } from '../../policy/tags.ts'
import { type Answer, type Desk, type Given, useTell } from '../api.ts'
import { ChoiceField, TextField } from '../parts/Field.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Modal } from '../parts/Modal.tsx'
import { networkName } from '../parts/networks.ts'
import { Refusal } from '../parts/Say.tsx'
import { speakerOf, useHere } from './here.ts'
import { scopeName } from './pauses.ts'

type Scope = NonNullable<Given<'pause'>['body']['scope']>
type Choice = readonly [Scope['kind'], string]
const everything: Choice = ['all', '']

/** All that can be paused by itself: everything first, so that one press stops it all. */
function scopesOf(desk: Desk): readonly (readonly [Choice, string])[] {
  const accounts = desk.speakers.flatMap((one) => one.accounts.filter(({ state }) => state !== 'disconnected'))
  return [
    [everything, 'Everything'],
    ...[...new Set(accounts.map(({ network }) => network))].map(
      (network) => [['network', network], `Only ${networkName(network)}`] as const,
    ),
    ...accounts.map(
      ({ id, handle, network }) => [['account', id], `Only @${handle} on ${networkName(network)}`] as const,
    ),
    [['tag', ''], 'Only one tag'],
  ]
}

/** The question before everything stops; the reason may follow later, so that it never delays the stop. */
export function PauseQuestion({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const tell = useTell('pause')
  const field = useRef<HTMLInputElement>(null)
  const [reason, setReason] = useState('')
  const [scope, setScope] = useState(everything)
  const [tag, setTag] = useState('')
  const [leaving, setLeaving] = useState<Answer<'pause'>['leaving']>([])
  const [kind, of] = scope
  const chosen = (kind === 'tag' ? { kind, of: tagsIn(tag)[0] ?? '' } : { kind, of }) as Scope
  const name = kind === 'tag' && chosen.of === '' ? 'that tag' : scopeName(desk, chosen)
  const close = () => {
    setReason('')
    setLeaving([])
    setScope(everything)
    setTag('')
    tell.reset()
    onClose()
  }
  const pause = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await tell.mutateAsync({ params: { org }, body: { reason, scope: chosen } }).catch(() => null)
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
    <Modal open={open} title={`Pause ${kind === 'tag' ? 'one tag' : name}?`} onClose={close} first={field}>
      <form className="stack" onSubmit={pause}>
        <p>
          {kind === 'all' ? 'Nothing leaves this desk, for any speaker,' : 'Nothing of that leaves'} until somebody
          lifts it. Nothing goes by itself afterwards: what missed its time asks a person first.
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
        <ChoiceField
          label="What stands still?"
          value={scope.join(' ')}
          choices={scopesOf(desk).map(([one, word]) => [one.join(' '), word])}
          onChoice={(value) => setScope(scopesOf(desk).find(([one]) => one.join(' ') === value)?.[0] ?? everything)}
        />
        {kind === 'tag' && <TextField label="Which tag?" required value={tag} onText={setTag} />}
        {tell.error !== null && <Refusal no={tell.error} />}
        <div className="acts">
          <button type="submit" className="btn ink" disabled={tell.isPending}>
            <Icon name="pause" /> Pause {name} now
          </button>
          <button type="button" className="btn" onClick={close}>
            Leave it running
          </button>
        </div>
      </form>
    </Modal>
  )
}
