import { useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { type Answer, useAsk, useTell } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { SecretField, TextField } from '../../parts/Field.tsx'
import { Plain } from '../../parts/Plain.tsx'
import { roleWords } from '../../parts/roles.ts'
import { Refusal } from '../../parts/Say.tsx'
import { NewPassword } from './NewPassword.tsx'
import { strengthOf } from './password.ts'

export default function Join() {
  const { token } = useParams({ from: '/join/$token' })
  const invitation = useAsk('invitation', { params: { token } })
  return (
    <Plain title="Join">
      {invitation.data === undefined && <h1>An invitation</h1>}
      <Asked asked={invitation} what="the invitation">
        {(offer) => <Offer token={token} offer={offer} />}
      </Asked>
    </Plain>
  )
}

function Offer({ token, offer }: { token: string; offer: Answer<'invitation'> }) {
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const accept = useTell('acceptInvitation')
  const send = (event: FormEvent) => {
    event.preventDefault()
    accept.mutate(
      // A known person keeps the name they have; the desk takes the one typed only for somebody new.
      { params: { token }, body: { name: offer.known ? offer.email : name.trim(), password } },
      { onSuccess: ({ organisation }) => location.assign(`/o/${organisation}/write`) },
    )
  }
  const role = roleWords[offer.role]
  return (
    <form onSubmit={send}>
      <h1>Join {offer.organisation}</h1>
      <p className="lead">
        {offer.invitedBy} invites you, {offer.email}, as {role.name.toLowerCase()}. {role.may}
      </p>
      {offer.known ? (
        <SecretField
          label="Your password"
          hint="You already have one on this desk. The same one works here."
          autoComplete="current-password"
          value={password}
          onText={setPassword}
          required
        />
      ) : (
        <>
          <TextField
            label="Your name"
            hint="As colleagues know you. It stands in the record."
            autoComplete="name"
            value={name}
            onText={setName}
            maxLength={120}
            required
          />
          <input type="hidden" autoComplete="username" value={offer.email} />
          <NewPassword value={password} onText={setPassword} />
        </>
      )}
      {accept.error !== null && <Refusal no={accept.error} />}
      <div className="formfoot">
        <button
          className="btn ink wholewidth"
          type="submit"
          disabled={accept.isPending || (!offer.known && (!strengthOf(password).fits || name.trim() === ''))}
        >
          {accept.isPending ? 'Joining…' : `Join ${offer.organisation}`}
        </button>
      </div>
    </form>
  )
}
