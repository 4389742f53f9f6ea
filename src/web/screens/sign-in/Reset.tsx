import { type FormEvent, useState } from 'react'
import type { No } from '../../api.ts'
import { TextField } from '../../parts/Field.tsx'
import { Plain } from '../../parts/Plain.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { auth } from './auth.ts'
import { NewPassword } from './NewPassword.tsx'
import { strengthOf } from './password.ts'

/** Sends one form, and says whether it is done or why not. */
function useOneForm(send: () => Promise<unknown>) {
  const [state, setState] = useState<'open' | 'busy' | 'done'>('open')
  const [no, setNo] = useState<No | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setState('busy')
    setNo(null)
    try {
      await send()
      setState('done')
    } catch (error) {
      setNo(error as No)
      setState('open')
    }
  }
  return { state, no, submit }
}

export default function Reset() {
  const asked = new URLSearchParams(location.search)
  const token = asked.get('token')
  return token === null ? <Ask over={asked.get('error') !== null} /> : <Choose token={token} />
}

function Ask({ over }: { over: boolean }) {
  const [email, setEmail] = useState('')
  const { state, no, submit } = useOneForm(() =>
    auth('request-password-reset', { email: email.trim(), redirectTo: '/reset' }),
  )
  return (
    <Plain title="Forgotten password">
      {state === 'done' ? (
        <div role="status">
          <h1>Look in your mail</h1>
          <p className="lead">
            If {email.trim()} belongs to somebody here, a link is on its way to it. It works for an hour. If nothing
            comes, ask an owner of your organisation.
          </p>
          <a className="btn" href="/sign-in">
            Back to signing in
          </a>
        </div>
      ) : (
        <form onSubmit={submit}>
          <h1>Forgotten password</h1>
          <p className="lead">
            {over
              ? 'That link was used or has run out. We can send a new one.'
              : 'We send you a link with which you choose a new one.'}
          </p>
          <TextField label="E-mail" type="email" autoComplete="username" value={email} onText={setEmail} required />
          {no !== null && <Refusal no={no} />}
          <div className="formfoot">
            <button className="btn ink wholewidth" type="submit" disabled={state === 'busy'}>
              {state === 'busy' ? 'Asking for a link…' : 'Send me a link'}
            </button>
          </div>
          <p className="formfoot s">
            <a href="/sign-in">Back to signing in</a>
          </p>
        </form>
      )}
    </Plain>
  )
}

function Choose({ token }: { token: string }) {
  const [password, setPassword] = useState('')
  const { state, no, submit } = useOneForm(() => auth('reset-password', { newPassword: password, token }))
  return (
    <Plain title="Choose a new password">
      {state === 'done' ? (
        <div role="status">
          <h1>Your password is changed</h1>
          <p className="lead">Sign in with it now.</p>
          <a className="btn ink" href="/sign-in">
            Sign in
          </a>
        </div>
      ) : (
        <form onSubmit={submit}>
          <h1>Choose a new password</h1>
          <p className="lead">Once it is changed, the old one no longer works.</p>
          <NewPassword label="New password" value={password} onText={setPassword} />
          {no !== null && <Refusal no={no} />}
          <div className="formfoot">
            <button
              className="btn ink wholewidth"
              type="submit"
              disabled={state === 'busy' || !strengthOf(password).fits}
            >
              {state === 'busy' ? 'Changing it…' : 'Change my password'}
            </button>
          </div>
        </form>
      )}
    </Plain>
  )
}
