import { type FormEvent, useState } from 'react'
import type { No } from '../../api.ts'
import { SecretField, TextField } from '../../parts/Field.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Plain } from '../../parts/Plain.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { auth, insideOnly } from './auth.ts'
import { passkeysWork, signInWithPasskey } from './passkey.ts'

import { SecondStep } from './SecondStep.tsx'
import './sign-in.css'

/** A full load, so that nothing of whoever was here before stays in memory. */
const enter = () => location.assign(insideOnly(new URLSearchParams(location.search).get('next')))

export default function SignIn() {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [step, setStep] = useState<'first' | 'second'>('first')
  const [busy, setBusy] = useState<'password' | 'passkey' | null>(null)
  const [no, setNo] = useState<No | null>(null)

  async function attempt(how: 'password' | 'passkey', act: () => Promise<'in' | 'second-step'>) {
    setBusy(how)
    setNo(null)
    try {
      if ((await act()) === 'in') return enter()
      setStep('second')
      setPassword('')
    } catch (error) {
      setNo(error as No)
    }
    setBusy(null)
  }

  const withPassword = (event: FormEvent) => {
    event.preventDefault()
    return attempt('password', async () => {
      const answer = await auth<{ twoFactorRedirect?: boolean }>('sign-in/email', { email: email.trim(), password })
      return answer.twoFactorRedirect === true ? 'second-step' : 'in'
    })
  }

  if (step === 'second')
    return (
      <Plain title="One more step">
        <SecondStep onDone={enter} onStartAgain={() => setStep('first')} />
      </Plain>
    )
  return (
    <Plain title="Sign in">
      <form onSubmit={withPassword}>
        <h1>Sign in</h1>
        <p className="lead">Every post here waits a moment before anybody outside can see it.</p>
        <TextField
          label="E-mail"
          type="email"
          name="email"
          autoComplete="username webauthn"
          value={email}
          onText={setEmail}
          required
        />
        <SecretField
          label="Password"
          name="password"
          autoComplete="current-password"
          value={password}
          onText={setPassword}
          required
        />
        {no !== null && <Refusal no={no} />}
        <div className="formfoot">
          <button className="btn ink wholewidth" type="submit" disabled={busy !== null}>
            {busy === 'password' ? 'Signing in…' : 'Sign in'}
          </button>
        </div>
        {passkeysWork() && (
          <>
            <p className="or q s">or</p>
            <button
              type="button"
              className="btn wholewidth"
              disabled={busy !== null}
              onClick={() =>
                attempt('passkey', async () => {
                  await signInWithPasskey()
                  return 'in'
                })
              }
            >
              <Icon name="key" />
              {busy === 'passkey' ? 'Asking the device…' : 'Use a passkey'}
            </button>
          </>
        )}
        <p className="formfoot s">
          <a href="/reset">I forgot my password</a>
        </p>
        <p className="s q notes">New here? An owner of your organisation can send you an invitation.</p>
      </form>
    </Plain>
  )
}
