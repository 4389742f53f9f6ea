import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { rightsOf } from '../../../domain/people.ts'
import type { Colour } from '../../../domain/speakers.ts'
import { type Speaker, useTell } from '../../api.ts'
import { ChoiceField, TextField } from '../../parts/Field.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { inWords } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { useHere } from '../../shell/here.ts'
import { Colours } from './Colours.tsx'
import { freeColours } from './free-colours.ts'
import { holds } from './holds.ts'

/** Name, colour, office, hold, and who may post as this speaker. */
export function Change({ speaker, onDone }: { speaker: Speaker; onDone: () => void }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const tell = useTell('changeSpeaker')
  const [name, setName] = useState(speaker.name)
  const [office, setOffice] = useState(speaker.office)
  const [colour, setColour] = useState<Colour>(speaker.colour)
  const [hold, setHold] = useState(speaker.holdSeconds)
  const [mayPost, setMayPost] = useState<readonly string[]>(speaker.mayPost)
  const [recognition, setRecognition] = useState(speaker.recognitionOnly)
  const personal = speaker.kind === 'personal'

  const send = (event: FormEvent) => {
    event.preventDefault()
    tell.mutate(
      {
        params: { org, speaker: speaker.id },
        body: {
          name: name.trim(),
          ...(speaker.rehearsal ? {} : { colour }),
          ...(speaker.kind === 'leader' ? { office: office.trim() } : {}),
          holdSeconds: hold,
          ...(personal ? { recognitionOnly: recognition } : { mayPost: [...mayPost] }),
        },
      },
      {
        onSuccess: () => {
          say(`Kept for ${name.trim()}.`)
          void queries.invalidateQueries()
          onDone()
        },
      },
    )
  }
  return (
    <form className="stack" onSubmit={send}>
      <TextField label="Name" value={name} onText={setName} maxLength={80} autoComplete="off" required />
      {speaker.kind === 'leader' && <TextField label="Office" value={office} onText={setOffice} maxLength={80} />}
      {!personal && (
        <fieldset className="plainset">
          <legend>Who may hold and send as {speaker.name}?</legend>
          <p className="hint s">Everybody who may write here may draft for it.</p>
          {desk.people
            .filter(({ id, role }) => rightsOf[role].includes('draft') || mayPost.includes(id))
            .map((person) => (
              <label key={person.id} className="choice">
                <input
                  type="checkbox"
                  checked={mayPost.includes(person.id)}
                  onChange={(event) =>
                    setMayPost(
                      event.target.checked ? [...mayPost, person.id] : mayPost.filter((id) => id !== person.id),
                    )
                  }
                />
                <span>
                  {person.name}
                  {!rightsOf[person.role].includes('release') && (
                    <span className="q">, once somebody else has agreed</span>
                  )}
                </span>
              </label>
            ))}
        </fieldset>
      )}
      {personal && (
        <label className="choice">
          <input type="checkbox" checked={recognition} onChange={(event) => setRecognition(event.target.checked)} />
          <span>For recognition only: nobody posts from it here.</span>
        </label>
      )}
      <ChoiceField
        label="Held before it leaves"
        hint="So long can every post be taken back."
        value={String(hold)}
        choices={holds(hold).map((seconds) => [String(seconds), inWords(seconds)] as const)}
        onChoice={(chosen) => setHold(Number(chosen))}
      />
      {!speaker.rehearsal && (
        <Colours
          kind={speaker.kind}
          name={name}
          free={freeColours(speaker.kind, desk.speakers, speaker.id)}
          value={colour}
          letDesk={false}
          onColour={(chosen) => chosen !== null && setColour(chosen)}
        />
      )}
      {tell.error !== null && <Refusal no={tell.error} />}
      <div className="acts">
        <button type="submit" className="btn ink" disabled={tell.isPending || name.trim() === ''}>
          {tell.isPending ? 'Keeping it…' : 'Keep'}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          Leave it
        </button>
      </div>
    </form>
  )
}
