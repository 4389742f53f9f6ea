import { type FormEvent, useState } from 'react'
import { SecretField, TextField } from '../../parts/Field.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Once } from '../../parts/Once.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { auth } from '../sign-in/auth.ts'
import { Qr } from './Qr.tsx'
import { useAuth } from './useAuth.ts'

interface Begun {
  readonly totpURI: string
  readonly backupCodes: readonly string[]
}

/** Codes of an authenticator app: set up, make new backup codes, switch off. */
export function SecondStep({ on }: { on: boolean }) {
  const [doing, setDoing] = useState<'set-up' | 'codes' | 'off' | null>(null)
  const stop = () => setDoing(null)
  return (
    <>
      <p className={`st ${on ? 'out' : 'unknown'}`}>
        <Icon name={on ? 'tick' : 'question'} />
        {on ? 'On. Codes from your app.' : 'Off. Your password alone opens this desk.'}
      </p>
      {doing === null && (
        <div className="row wrap">
          {on ? (
            <>
              <button type="button" className="btn" onClick={() => setDoing('codes')}>
                Make new backup codes
              </button>
              <button type="button" className="lk" onClick={() => setDoing('off')}>
                Switch it off
              </button>
            </>
          ) : (
            <button type="button" className="btn ink" onClick={() => setDoing('set-up')}>
              Set it up
            </button>
          )}
        </div>
      )}
      {doing === 'set-up' && <SetUp onDone={stop} />}
      {doing === 'codes' && <NewCodes onDone={stop} />}
      {doing === 'off' && <Off onDone={stop} />}
    </>
  )
}

/** Asks for the password before anything that weakens or changes the second step. */
function WithPassword(props: {
  why: string
  button: string
  busy: boolean
  onPassword: (password: string) => void
  onStop: () => void
}) {
  const [password, setPassword] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    props.onPassword(password)
  }
  return (
    <form onSubmit={send} className="meform">
      <SecretField
        label="Your password"
        hint={props.why}
        value={password}
        onText={setPassword}
        autoComplete="current-password"
        autoFocus
        required
      />
      <div className="row wrap">
        <button type="submit" className="btn ink" disabled={props.busy}>
          {props.button}
        </button>
        <button type="button" className="lk" onClick={props.onStop}>
          Not now
        </button>
      </div>
    </form>
  )
}

function SetUp({ onDone }: { onDone: () => void }) {
  // Kept out of the query cache: the key and the codes live as long as this form does.
  const [begun, setBegun] = useState<Begun | null>(null)
  const [code, setCode] = useState('')
  const begin = useAuth((password: string) => auth<Begun>('two-factor/enable', { password }))
  const confirm = useAuth((typed: string) => auth('two-factor/verify-totp', { code: typed.replace(/\s/g, '') }))

  if (begun === null)
    return (
      <>
        <WithPassword
          why="First, so that nobody sets this up at a desk you left open."
          button="Go on"
          busy={begin.isPending}
          onPassword={(password) => begin.mutate(password, { onSuccess: setBegun })}
          onStop={onDone}
        />
        {begin.error !== null && <Refusal no={begin.error} />}
      </>
    )
  const key = new URL(begun.totpURI).searchParams.get('secret') ?? ''
  const send = (event: FormEvent) => {
    event.preventDefault()
    confirm.mutate(code, {
      onSuccess: () => {
        say('The second step is on.')
        onDone()
      },
    })
  }
  return (
    <form onSubmit={send} className="meform stack">
      <div className="qrrow">
        <Qr text={begun.totpURI} label="The key as a picture, for the camera of your authenticator app" />
        <div>
          <p>
            <b className="b">1. Show this to your authenticator app.</b> Or type the key:
          </p>
          <p className="mono typedkey">{key.match(/.{1,4}/g)?.join(' ')}</p>
        </div>
      </div>
      <p>
        <b className="b">2. Keep these backup codes</b> where you keep such things. Each lets you in once when the app
        is not at hand.
      </p>
      <Once label="Backup codes" secret={begun.backupCodes.join('\n')} />
      <TextField
        label="Six-figure code"
        hint="3. Type the code that the app shows now. Only then the second step is on."
        value={code}
        onText={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
      />
      {confirm.error !== null && <Refusal no={confirm.error} />}
      <div className="row wrap">
        <button type="submit" className="btn ink" disabled={confirm.isPending || code.trim() === ''}>
          Switch it on
        </button>
        <button type="button" className="lk" onClick={onDone}>
          Not now
        </button>
      </div>
    </form>
  )
}

function NewCodes({ onDone }: { onDone: () => void }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const make = useAuth((password: string) =>
    auth<{ backupCodes: readonly string[] }>('two-factor/generate-backup-codes', { password }),
  )
  if (codes !== null)
    return (
      <div className="meform stack">
        <Once label="Backup codes" secret={codes.join('\n')} />
        <button type="button" className="btn ink" onClick={onDone}>
          Done
        </button>
      </div>
    )
  return (
    <>
      <WithPassword
        why="The old codes stop working."
        button="Make new codes"
        busy={make.isPending}
        onPassword={(password) => make.mutate(password, { onSuccess: (answer) => setCodes(answer.backupCodes) })}
        onStop={onDone}
      />
      {make.error !== null && <Refusal no={make.error} />}
    </>
  )
}

function Off({ onDone }: { onDone: () => void }) {
  const off = useAuth((password: string) => auth('two-factor/disable', { password }))
  return (
    <>
      <WithPassword
        why="Then your password alone opens this desk again."
        button="Switch it off"
        busy={off.isPending}
        onPassword={(password) =>
          off.mutate(password, {
            onSuccess: () => {
              say('The second step is off.')
              onDone()
            },
          })
        }
        onStop={onDone}
      />
      {off.error !== null && <Refusal no={off.error} />}
    </>
  )
}
