import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { NetworkId } from '../../../domain/speakers.ts'
import { type Account, type Answer, type Speaker, useAsk, useTell } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { ChoiceField, SecretField, TextField } from '../../parts/Field.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { useHere } from '../../shell/here.ts'

type Network = Answer<'networks'>['networks'][number]

/** Connects an account of a speaker, or the same one again. Nothing is posted by it. */
export function Connect(props: { speaker: Speaker; again?: Account; open: boolean; onClose: () => void }) {
  const { speaker, again, open, onClose } = props
  return (
    <Modal
      open={open}
      title={again === undefined ? `Connect an account of ${speaker.name}` : `Connect @${again.handle} again`}
      onClose={onClose}
    >
      <Choose speaker={speaker} again={again} onDone={onClose} />
    </Modal>
  )
}

function Choose({ speaker, again, onDone }: { speaker: Speaker; again: Account | undefined; onDone: () => void }) {
  const { org } = useHere()
  const networks = useAsk('networks', { params: { org } })
  const [chosen, setChosen] = useState<NetworkId | null>(again?.network ?? null)
  return (
    <Asked asked={networks} what="the networks">
      {({ networks: all }) => {
        const possible = all.filter(({ id }) => (id === 'rehearsal') === speaker.rehearsal)
        const network = possible.find(({ id }) => id === chosen) ?? possible[0]
        if (network === undefined) return <p>There is no network for this speaker here.</p>
        const several = again === undefined && possible.length > 1
        return (
          <div className="stack">
            {several && (
              <ChoiceField
                label="Network"
                value={network.id}
                choices={possible.map(({ id, name }) => [id, name] as const)}
                onChoice={setChosen}
                autoFocus
              />
            )}
            <Fields
              key={network.id}
              network={network}
              speaker={speaker}
              again={again}
              begins={!several}
              onDone={onDone}
            />
          </div>
        )
      }}
    </Asked>
  )
}

function Fields(props: {
  network: Network
  speaker: Speaker
  again: Account | undefined
  /** The dialog begins with these: they arrive after it opened, and take the focus. */
  begins: boolean
  onDone: () => void
}) {
  const { network, speaker, again, onDone } = props
  const { connectFields, app } = network
  const { org } = useHere()
  const queries = useQueryClient()
  const connect = useTell('connect')
  const beginVisit = useTell('beginVisit')
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(
    again === undefined ? {} : { handle: again.handle },
  )
  const [otherApp, setOtherApp] = useState(false)
  const asksForApp = app !== null && (!app.isKnown || otherApp)
  const fields = asksForApp ? [...connectFields, ...app.fields] : connectFields
  const tell = network.entry === 'away' ? beginVisit : connect
  const busy = tell.isPending || beginVisit.isSuccess
  // What was typed stays, but no secret stands in a field longer than it must.
  const onError = () =>
    setTyped((now) =>
      Object.fromEntries(Object.entries(now).filter(([name]) => !fields.some((f) => f.name === name && f.secret))),
    )
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const sent = Object.fromEntries(
      fields
        .map(({ name, secret }) => [name, secret ? (typed[name] ?? '') : (typed[name] ?? '').trim()] as const)
        .filter(([, value]) => value !== ''),
    )
    const told = { params: { org, speaker: speaker.id }, body: { network: network.id, typed: sent } }
    if (network.entry === 'away')
      return beginVisit.mutate(told, { onSuccess: ({ url }) => location.assign(url), onError })
    connect.mutate(told, {
      onSuccess: (account) => {
        say(`${network.name} @${account.handle} is connected to ${speaker.name}. Nothing was posted.`)
        void queries.invalidateQueries()
        onDone()
      },
      onError,
    })
  }
  return (
    <form onSubmit={send} className="stack">
      <p className="s">
        On {network.name}, as {speaker.name}. Nothing is posted when you connect.
        {network.entry === 'away' && ` You go to ${network.name}, say yes there, and come back here.`}
      </p>
      {asksForApp && (
        <ol className="s steps">
          {app.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {fields.map(({ name, label, hint, secret, required }, at) => {
        const shared = {
          label,
          hint,
          value: typed[name] ?? '',
          onText: (text: string) => setTyped({ ...typed, [name]: text }),
          wrong: tell.error?.where?.find((spot) => spot.field === name || spot.field === `typed.${name}`)?.why,
          autoComplete: 'off',
          maxLength: 500,
          required,
          autoFocus: props.begins && at === 0,
        }
        return secret ? (
          <SecretField key={name} {...shared} />
        ) : (
          <TextField key={name} {...shared} autoCapitalize="off" spellCheck={false} />
        )
      })}
      {tell.error !== null && <Refusal no={tell.error} />}
      <div className="acts">
        {/* Not `disabled`, which would take the focus away while the answer is on its way. */}
        <button type="submit" className="btn ink" aria-disabled={busy}>
          {network.entry === 'away'
            ? busy
              ? `Going to ${network.name}…`
              : `Go to ${network.name}`
            : busy
              ? `Asking ${network.name}…`
              : 'Connect'}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          Not now
        </button>
        {app?.isKnown === true && !otherApp && (
          <button type="button" className="btn bare" onClick={() => setOtherApp(true)}>
            Make the desk known anew
          </button>
        )}
      </div>
    </form>
  )
}
