import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type Colour, type SpeakerKind, speakerKinds } from '../../../domain/speakers.ts'
import { useTell } from '../../api.ts'
import { Face } from '../../parts/Face.tsx'
import { ChoiceField, TextField } from '../../parts/Field.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { may, useHere } from '../../shell/here.ts'
import { Colours } from './Colours.tsx'
import { freeColours } from './free-colours.ts'

const explained: Readonly<Record<SpeakerKind, { word: string; says: string }>> = {
  organisation: { word: 'Organisation', says: 'Speaks for everyone. Those whom you choose may post.' },
  leader: { word: 'Leader', says: 'Somebody’s own voice. Others may draft; that person agrees.' },
  personal: { word: 'Yours alone', says: 'Your private voice. Nobody else can use it.' },
}

export function Add({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Modal open={open} title="Add a speaker" onClose={onClose}>
      <Form onDone={onClose} />
    </Modal>
  )
}

function Form({ onDone }: { onDone: () => void }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const tell = useTell('newSpeaker')
  const kinds = speakerKinds.filter((kind) => kind === 'personal' || may(desk, 'speakers'))
  const [kind, setKind] = useState<SpeakerKind>(kinds[0] ?? 'personal')
  const [name, setName] = useState('')
  const [office, setOffice] = useState('')
  const [person, setPerson] = useState(desk.me.id)
  const [colour, setColour] = useState<Colour | null>(null)
  const [recognition, setRecognition] = useState(false)
  const free = freeColours(kind, desk.speakers, null)
  const send = (event: FormEvent) => {
    event.preventDefault()
    tell.mutate(
      {
        params: { org },
        body: {
          name: name.trim(),
          kind,
          colour,
          person: kind === 'organisation' ? null : kind === 'leader' ? person : desk.me.id,
          office: kind === 'leader' ? office.trim() : '',
          recognitionOnly: kind === 'personal' && recognition,
        },
      },
      {
        onSuccess: (speaker) => {
          say(`${speaker.name} is here. Connect an account next.`)
          void queries.invalidateQueries()
          onDone()
        },
      },
    )
  }
  return (
    <form className="stack" onSubmit={send}>
      <fieldset className="plainset">
        <legend>Whose voice is it?</legend>
        {kinds.map((one) => (
          <label key={one} className="choice kindchoice">
            <input
              type="radio"
              name="kind"
              checked={kind === one}
              onChange={() => {
                setKind(one)
                setColour(null)
              }}
            />
            <Face speaker={{ name: name || explained[one].word, kind: one, colour: 'slate' }} size="s" />
            <span>
              <b className="b">{explained[one].word}</b>
              <br />
              <span className="s q">{explained[one].says}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextField
        label="Name"
        hint="As people outside know it."
        value={name}
        onText={setName}
        maxLength={80}
        autoComplete="off"
        required
      />
      {kind === 'leader' && (
        <>
          <ChoiceField
            label="Whose voice?"
            value={person}
            choices={desk.people.map((one) => [one.id, one.name] as const)}
            onChoice={setPerson}
          />
          <TextField
            label="Office"
            hint="For example: chief executive"
            value={office}
            onText={setOffice}
            maxLength={80}
          />
        </>
      )}
      {kind === 'personal' && (
        <label className="choice">
          <input type="checkbox" checked={recognition} onChange={(event) => setRecognition(event.target.checked)} />
          <span>
            For recognition only. Nobody posts from it here; the desk only learns to notice when words meant for it
            stand under another name.
          </span>
        </label>
      )}
      <Colours kind={kind} name={name} free={free} value={colour} letDesk onColour={setColour} />
      {tell.error !== null && <Refusal no={tell.error} />}
      <div className="acts">
        <button type="submit" className="btn ink" disabled={tell.isPending || name.trim() === ''}>
          {tell.isPending ? 'Adding it…' : 'Add this speaker'}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          Not now
        </button>
      </div>
    </form>
  )
}
