import { type FormEvent, useState } from 'react'
import { useAsk, useTell } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { ChoiceField, TextField } from '../../parts/Field.tsx'
import { Plain } from '../../parts/Plain.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { countries, guessPlace, organisationKinds, zones } from '../settings/places.ts'
import { NewPassword } from '../sign-in/NewPassword.tsx'
import { strengthOf } from '../sign-in/password.ts'
import { Welcome } from './Welcome.tsx'
import './begin.css'

export default function Begin() {
  const begun = useAsk('begun', {})
  const [organisation, setOrganisation] = useState(() => new URLSearchParams(location.search).get('to'))
  const [name, setName] = useState('')
  if (organisation !== null) return <Welcome org={organisation} name={name} />
  return (
    <Plain title="Begin">
      {begun.data === undefined && <h1>Begin</h1>}
      <Asked asked={begun} what="the state of this desk">
        {({ setUp }) =>
          setUp ? (
            <>
              <h1>This desk is already set up</h1>
              <p className="lead">Sign in, or ask an owner of your organisation for an invitation.</p>
              <a className="btn ink" href="/sign-in">
                Sign in
              </a>
            </>
          ) : (
            <SetUp
              onDone={(made, who) => {
                history.replaceState(null, '', `/begin?to=${made}`)
                setName(who)
                setOrganisation(made)
              }}
            />
          )
        }
      </Asked>
    </Plain>
  )
}

function SetUp({ onDone }: { onDone: (organisation: string, name: string) => void }) {
  const tell = useTell('begin')
  const [organisation, setOrganisation] = useState(() => ({ name: '', kind: 'charity', ...guessPlace() }))
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const change = (part: Partial<typeof organisation>) => setOrganisation({ ...organisation, ...part })

  const send = (event: FormEvent) => {
    event.preventDefault()
    tell.mutate(
      {
        body: {
          organisation: { ...organisation, name: organisation.name.trim() },
          name: name.trim(),
          email: email.trim(),
          password,
        },
      },
      { onSuccess: (answer) => onDone(answer.organisation, name.trim()) },
    )
  }
  return (
    <form onSubmit={send} className="setup">
      <h1>A desk that thinks twice</h1>
      <p className="lead">Two short questions. Nothing you type leaves this machine.</p>
      <fieldset>
        <legend>Your organisation</legend>
        <TextField
          label="What is it called?"
          autoComplete="organization"
          value={organisation.name}
          onText={(text) => change({ name: text })}
          maxLength={120}
          required
        />
        <ChoiceField
          label="What is it?"
          hint="Some checks are for one kind only. It can be changed later."
          value={organisation.kind}
          choices={organisationKinds}
          onChoice={(kind) => change({ kind })}
        />
        <div className="pair">
          <ChoiceField
            label="Country"
            value={organisation.country}
            choices={countries()}
            onChoice={(country) => change({ country })}
          />
          <ChoiceField
            label="Time zone"
            value={organisation.zone}
            choices={zones(organisation.zone)}
            onChoice={(zone) => change({ zone })}
          />
        </div>
        <p className="s q guessed">Both are guessed from this browser.</p>
      </fieldset>
      <fieldset>
        <legend>You, its first owner</legend>
        <TextField
          label="Your name"
          hint="As colleagues know you. It stands in the record."
          autoComplete="name"
          value={name}
          onText={setName}
          maxLength={120}
          required
        />
        <TextField
          label="E-mail"
          hint="You sign in with it. No mail is sent to it now."
          type="email"
          autoComplete="username"
          value={email}
          onText={setEmail}
          maxLength={254}
          required
        />
        <NewPassword value={password} onText={setPassword} />
      </fieldset>
      {tell.error !== null && <Refusal no={tell.error} />}
      <div className="formfoot">
        <button
          className="btn ink wholewidth"
          type="submit"
          disabled={
            tell.isPending || organisation.name.trim() === '' || name.trim() === '' || !strengthOf(password).fits
          }
        >
          {tell.isPending ? 'Setting the desk up…' : 'Set the desk up'}
        </button>
      </div>
    </form>
  )
}
