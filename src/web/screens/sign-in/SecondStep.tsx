import { type FormEvent, useState } from 'react'
import type { No } from '../../api.ts'
import { TextField } from '../../parts/Field.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { auth } from './auth.ts'

/** The second step of signing in: a code from the app, or one of the backup codes. */
export function SecondStep(props: { onDone: () => void; onStartAgain: () => void }) {
  const [backup, setBackup] = useState(false)
  const [code, setCode] = useState('')
  const [trust, setTrust] = useState(false)
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<No | null>(null)

  async function send(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setNo(null)
    try {
      await auth(`two-factor/${backup ? 'verify-backup-code' : 'verify-totp'}`, {
        code: backup ? code.trim() : code.replace(/\s/g, ''),
        trustDevice: trust,
      })
      props.onDone()
    } catch (error) {
      setNo(error as No)
      setBusy(false)
    }
  }

  return (
    <form onSubmit={send}>
      <h1>One more step</h1>
      <p className="lead">
        {backup ? 'Type one of the codes that you kept when you set this up.' : 'Open your authenticator app.'}
      </p>
      <TextField
        key={backup ? 'backup' : 'app'}
        label={backup ? 'Backup code' : 'Six-figure code'}
        hint={backup ? 'Each works once.' : undefined}
        value={code}
        onText={setCode}
        autoComplete="one-time-code"
        inputMode={backup ? 'text' : 'numeric'}
        autoFocus
        required
      />
      <label className="choice">
        <input type="checkbox" checked={trust} onChange={(e) => setTrust(e.target.checked)} />
        <span>Do not ask on this device for 30 days. Only on a device that is yours.</span>
      </label>
      {no !== null && <Refusal no={no} />}
      <button className="btn ink" type="submit" disabled={busy}>
        {busy ? 'Checking the code…' : 'Sign in'}
      </button>
      <div className="row wrap formfoot">
        <button
          type="button"
          className="lk"
          onClick={() => {
            setBackup(!backup)
            setCode('')
            setNo(null)
          }}
        >
          {backup ? 'Use the app instead' : 'I do not have the app here'}
        </button>
        <button type="button" className="lk" onClick={props.onStartAgain}>
          Start again
        </button>
      </div>
    </form>
  )
}
