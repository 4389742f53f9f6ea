import { type FormEvent, useState } from 'react'
import { useTell } from '../../api.ts'
import { ChoiceField, TextField } from '../../parts/Field.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { guessPlace, organisationKinds } from '../settings/places.ts'

/** Founds another organisation on this desk, with oneself as its owner. Country and zone are taken from the browser. */
export function Found() {
  const tell = useTell('newOrganisation')
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [kind, setKind] = useState('charity')
  const send = (event: FormEvent) => {
    event.preventDefault()
    tell.mutate(
      { body: { name: name.trim(), kind, ...guessPlace() } },
      { onSuccess: ({ organisation }) => location.assign(`/o/${organisation}/settings`) },
    )
  }
  if (!open)
    return (
      <button type="button" className="lk flush" onClick={() => setOpen(true)}>
        Found another organisation
      </button>
    )
  return (
    <form onSubmit={send} className="meform">
      <TextField
        label="What is it called?"
        hint="Its people, speakers and record are its own. You become its owner."
        value={name}
        onText={setName}
        maxLength={120}
        required
      />
      <ChoiceField label="What is it?" value={kind} choices={organisationKinds} onChoice={setKind} />
      {tell.error !== null && <Refusal no={tell.error} />}
      <div className="row wrap">
        <button type="submit" className="btn ink" disabled={tell.isPending || name.trim() === ''}>
          Found it
        </button>
        <button type="button" className="lk" onClick={() => setOpen(false)}>
          Not now
        </button>
      </div>
    </form>
  )
}
