import { type FormEvent, useState } from 'react'
import { SecretField } from '../../parts/Field.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { auth } from '../sign-in/auth.ts'
import { NewPassword } from '../sign-in/NewPassword.tsx'
import { strengthOf } from '../sign-in/password.ts'
import { useAuth } from './useAuth.ts'

interface Typed {
  readonly currentPassword: string
  readonly newPassword: string
  readonly revokeOtherSessions: boolean
}
const empty: Typed = { currentPassword: '', newPassword: '', revokeOtherSessions: true }

export function Password() {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState(empty)
  const change = useAuth((given: Typed) => auth('change-password', { ...given }))
  const stop = () => {
    setTyped(empty)
    setOpen(false)
    change.reset()
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    change.mutate(typed, {
      onSuccess: () => {
        stop()
        say('Your password is changed.')
      },
    })
  }
  if (!open)
    return (
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        Change it
      </button>
    )
  return (
    <form onSubmit={send} className="meform">
      <SecretField
        label="Present password"
        value={typed.currentPassword}
        onText={(currentPassword) => setTyped({ ...typed, currentPassword })}
        autoComplete="current-password"
        required
      />
      <NewPassword
        label="New password"
        value={typed.newPassword}
        onText={(newPassword) => setTyped({ ...typed, newPassword })}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={typed.revokeOtherSessions}
          onChange={(event) => setTyped({ ...typed, revokeOtherSessions: event.target.checked })}
        />
        <span>Sign me out everywhere else</span>
      </label>
      {change.error !== null && <Refusal no={change.error} />}
      <div className="row wrap">
        <button type="submit" className="btn ink" disabled={change.isPending || !strengthOf(typed.newPassword).fits}>
          Change my password
        </button>
        <button type="button" className="lk" onClick={stop}>
          Not now
        </button>
      </div>
    </form>
  )
}
