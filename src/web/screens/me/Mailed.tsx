import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { NoticeKind } from '../../../domain/notices.ts'
import { type Answer, useAsk, useTell } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { ChoiceField, TextField } from '../../parts/Field.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'

const words: Readonly<Record<NoticeKind, string>> = {
  'not-out': 'A post is due and has not left, and nothing says why',
  'needs-person': 'Nobody can tell whether a post is public',
  refused: 'A post was refused',
  missed: 'A post missed its time and waits for a decision',
  reconnect: 'The key to an account stopped working',
  'key-ends': 'The key to an account ends within a day, and a post is planned for it',
}
const kinds = Object.keys(words) as NoticeKind[]
const night = { from: '22:00', to: '07:00' }

/** Which notices are mailed to a person, and in which hours none is. */
export function Mailed({ zone }: { zone: string }) {
  const asked = useAsk('noticeWishes', {})
  return (
    <Asked asked={asked} what="what is mailed to you">
      {(answer) => <Fields answer={answer} zone={zone} />}
    </Asked>
  )
}

function Fields({ answer, zone: here }: { answer: Answer<'noticeWishes'>; zone: string }) {
  const queries = useQueryClient()
  const tell = useTell('wishNotices')
  const [mail, setMail] = useState(answer.wishes.mail)
  const [quiet, setQuiet] = useState(answer.wishes.quiet)
  const [evening, setEvening] = useState(answer.wishes.evening)
  const zones = [...new Set([here, quiet?.zone ?? here, evening?.zone ?? here, ...Intl.supportedValuesOf('timeZone')])]
  const keep = (event: FormEvent) => {
    event.preventDefault()
    tell.mutate(
      { body: { mail, quiet, evening } },
      {
        onSuccess: () => {
          say('Kept.')
          void queries.invalidateQueries({ queryKey: ['noticeWishes'] })
        },
      },
    )
  }
  return (
    <form className="meform" onSubmit={keep}>
      {!answer.canMail && <p className="s">This desk sends no e-mail. Notices stand under the bell on every page.</p>}
      <fieldset>
        <legend className="sr">Mail me when</legend>
        {kinds.map((kind) => (
          <label key={kind} className="choice">
            <input
              type="checkbox"
              checked={mail.includes(kind)}
              onChange={({ target }) =>
                setMail(target.checked ? [...mail, kind] : mail.filter((other) => other !== kind))
              }
            />
            <span>{words[kind]}</span>
          </label>
        ))}
      </fieldset>
      <label className="choice">
        <input
          type="checkbox"
          checked={evening !== null}
          onChange={({ target }) => setEvening(target.checked ? { at: '18:00', zone: here } : null)}
        />
        <span>Each evening: what is planned for tomorrow, to be read once more. Nothing planned, no mail</span>
      </label>
      {evening !== null && (
        <>
          <TextField
            label="Mailed at"
            type="time"
            required
            value={evening.at}
            onText={(at) => setEvening({ ...evening, at })}
          />
          <ChoiceField
            label="Mailed on the clocks of"
            value={evening.zone ?? ''}
            choices={[['', 'The organisation'], ...zones.map((name) => [name, name.replaceAll('_', ' ')] as const)]}
            onChoice={(zone) => setEvening({ ...evening, zone: zone === '' ? null : zone })}
          />
        </>
      )}
      <label className="choice">
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={({ target }) => setQuiet(target.checked ? { ...night, zone: here } : null)}
        />
        <span>Quiet hours: what comes in them is mailed when they end, if it lasts until then</span>
      </label>
      {quiet !== null && (
        <>
          <TextField
            label="From"
            type="time"
            required
            value={quiet.from}
            onText={(from) => setQuiet({ ...quiet, from })}
          />
          <TextField label="Until" type="time" required value={quiet.to} onText={(to) => setQuiet({ ...quiet, to })} />
          <ChoiceField
            label="On the clocks of"
            value={quiet.zone}
            choices={zones.map((name) => [name, name.replaceAll('_', ' ')])}
            onChoice={(zone) => setQuiet({ ...quiet, zone })}
          />
        </>
      )}
      {tell.error !== null && <Refusal no={tell.error} />}
      <div className="acts">
        <button type="submit" className="btn ink" disabled={tell.isPending}>
          Keep this
        </button>
      </div>
    </form>
  )
}
