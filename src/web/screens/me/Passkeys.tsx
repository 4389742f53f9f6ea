import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Asked } from '../../parts/Asked.tsx'
import { TextField } from '../../parts/Field.tsx'
import { briefly, nowIso } from '../../parts/moments.ts'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { auth } from '../sign-in/auth.ts'
import { addPasskey, passkeysWork } from '../sign-in/passkey.ts'
import { useAuth } from './useAuth.ts'

interface Passkey {
  readonly id: string
  readonly name?: string | null
  readonly createdAt?: string | null
}

export function Passkeys({ zone }: { zone: string }) {
  const asked = useQuery({
    queryKey: ['passkeys'],
    queryFn: () => auth<readonly Passkey[]>('passkey/list-user-passkeys'),
  })
  const [naming, setNaming] = useState(false)
  const [name, setName] = useState('')
  const add = useAuth(addPasskey)
  const remove = useAuth((id: string) => auth('passkey/delete-passkey', { id }))
  const send = (event: FormEvent) => {
    event.preventDefault()
    add.mutate(name.trim(), {
      onSuccess: () => {
        setNaming(false)
        setName('')
        say('The passkey is added.')
      },
    })
  }
  return (
    <>
      <Asked asked={asked} what="your passkeys">
        {(passkeys) =>
          passkeys.length === 0 ? (
            <p className="q">None yet.</p>
          ) : (
            <ul className="melist">
              {passkeys.map((passkey) => (
                <li key={passkey.id} className="withbutton">
                  <div>
                    <p>{passkey.name || 'A passkey without a name'}</p>
                    {passkey.createdAt && <p className="s q">Added {briefly(passkey.createdAt, zone, nowIso())}</p>}
                  </div>
                  <button
                    type="button"
                    className="btn"
                    disabled={remove.isPending}
                    onClick={() =>
                      remove.mutate(passkey.id, { onSuccess: () => say('Removed. It no longer opens this desk.') })
                    }
                  >
                    Remove<span className="sr">: {passkey.name || 'without a name'}</span>
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
      {remove.error !== null && <Refusal no={remove.error} />}
      {!passkeysWork() ? (
        <p className="s q">This browser cannot make passkeys here. They need https, or this very machine.</p>
      ) : naming ? (
        <form onSubmit={send} className="meform">
          <TextField
            label="What do you call this device?"
            hint="For example: my phone"
            value={name}
            onText={setName}
            maxLength={60}
            autoFocus
            required
          />
          <div className="row wrap">
            <button type="submit" className="btn ink" disabled={add.isPending}>
              {add.isPending ? 'Asking the device…' : 'Add a passkey of this device'}
            </button>
            <button type="button" className="lk" onClick={() => setNaming(false)}>
              Not now
            </button>
          </div>
        </form>
      ) : (
        <button type="button" className="btn" onClick={() => setNaming(true)}>
          Add a passkey
        </button>
      )}
      {add.error !== null && <Refusal no={add.error} />}
    </>
  )
}
