import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type EyesFrom, eyesFrom } from '../../../domain/agreeing.ts'
import { type Answer, type Speaker, useAsk, useTell } from '../../api.ts'
import { ChoiceField, TextField } from '../../parts/Field.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { dayOf, longDay, nowIso, zoneWord } from '../../parts/moments.ts'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { may, useHere } from '../../shell/here.ts'

type Agreement = Answer<'agreements'>['agreements'][number]

const fromWords: Readonly<Record<EyesFrom, string>> = {
  every: 'Every post',
  ask: 'Posts with a question that was meant, or a stop',
  stop: 'Posts with a stop',
}

/** Whose eyes a speaker's posts need before they leave, in words, and who stands in for a leader. */
export function Agreeing({ speaker }: { speaker: Speaker }) {
  const { org, desk } = useHere()
  const asked = useAsk('agreements', { params: { org } })
  const [open, setOpen] = useState<'eyes' | 'deputy' | null>(null)
  const of = asked.data?.agreements.find((one) => one.speaker === speaker.id)
  if (of === undefined) return null
  const nameOf = (id: string) => desk.people.find((person) => person.id === id)?.name ?? 'somebody who left'
  const close = () => setOpen(null)
  const leads = speaker.kind === 'leader' && speaker.person === desk.me.id
  return (
    <>
      {speaker.kind !== 'personal' && (
        <p>
          {fromWords[of.eyes.from]} {of.eyes.from === 'every' ? 'is' : 'are'} first read by{' '}
          {of.eyes.named.length === 0 ? 'an owner or editor' : of.eyes.named.map(nameOf).join(' or ')}, never by who
          wrote it.{' '}
          {may(desk, 'speakers') && (
            <button type="button" className="lk" onClick={() => setOpen('eyes')}>
              Change<span className="sr"> who reads posts of {speaker.name} first</span>
            </button>
          )}
        </p>
      )}
      {of.deputy !== null && (
        <p>
          {nameOf(of.deputy.person)} agrees in {leads ? 'your' : 'their'} place{daysWords(of.deputy)}.
        </p>
      )}
      {leads && (
        <button type="button" className="lk" onClick={() => setOpen('deputy')}>
          {of.deputy === null ? 'Name a deputy' : 'Change the deputy'}
          <span className="sr"> for {speaker.name}</span>
        </button>
      )}
      <Modal open={open === 'eyes'} title={`Who reads posts of ${speaker.name} first?`} onClose={close}>
        <Eyes speaker={speaker} eyes={of.eyes} onDone={close} />
      </Modal>
      <Modal open={open === 'deputy'} title="Who agrees in your place?" onClose={close}>
        <NameDeputy speaker={speaker} deputy={of.deputy} onDone={close} />
      </Modal>
    </>
  )
}

function daysWords({ from, until, zone }: NonNullable<Agreement['deputy']>): string {
  const today = dayOf(nowIso(), zone)
  const days = `${from === null ? '' : ` from ${longDay(from, today)}`}${until === null ? '' : ` until ${longDay(until, today)}`}`
  return days === '' ? ', always' : `${days}, on the calendar of ${zoneWord(zone)}`
}

/** Tells the desk, and every page that shows speakers or posts. */
function useDone(onDone: () => void) {
  const queries = useQueryClient()
  return (words: string) => ({
    onSuccess: () => {
      say(words)
      void queries.invalidateQueries()
      onDone()
    },
  })
}

function Eyes({ speaker, eyes, onDone }: { speaker: Speaker; eyes: Agreement['eyes']; onDone: () => void }) {
  const { org, desk } = useHere()
  const tell = useTell('setEyes')
  const done = useDone(onDone)
  const [from, setFrom] = useState(eyes.from)
  const [named, setNamed] = useState<readonly string[]>(eyes.named)
  const send = (event: FormEvent) => {
    event.preventDefault()
    tell.mutate(
      { params: { org, speaker: speaker.id }, body: { from, named: [...named] } },
      done(`Kept for ${speaker.name}.`),
    )
  }
  return (
    <form className="stack" onSubmit={send}>
      <ChoiceField
        label="What somebody else reads first"
        hint="A stop always needs other eyes, and so does what a contributor holds."
        value={from}
        choices={eyesFrom.map((one) => [one, fromWords[one]] as const)}
        onChoice={setFrom}
      />
      <fieldset className="plainset">
        <legend>Whose eyes?</legend>
        <p className="hint s">Nobody chosen: any owner or editor. Nobody ever agrees to their own work.</p>
        {desk.people.map((person) => (
          <label key={person.id} className="choice">
            <input
              type="checkbox"
              checked={named.includes(person.id)}
              onChange={(event) =>
                setNamed(event.target.checked ? [...named, person.id] : named.filter((id) => id !== person.id))
              }
            />
            <span>{person.name}</span>
          </label>
        ))}
      </fieldset>
      {tell.error !== null && <Refusal no={tell.error} />}
      <Acts busy={tell.isPending} onLeave={onDone} />
    </form>
  )
}

function NameDeputy(props: { speaker: Speaker; deputy: Agreement['deputy']; onDone: () => void }) {
  const { speaker, deputy, onDone } = props
  const { org, desk } = useHere()
  const tell = useTell('nameDeputy')
  const end = useTell('endDeputy')
  const done = useDone(onDone)
  const others = desk.people.filter(({ id }) => id !== desk.me.id)
  const [person, setPerson] = useState(deputy?.person ?? others[0]?.id ?? '')
  const [from, setFrom] = useState(deputy?.from ?? '')
  const [until, setUntil] = useState(deputy?.until ?? '')
  const { zone } = desk.organisation
  const params = { org, speaker: speaker.id }
  const send = (event: FormEvent) => {
    event.preventDefault()
    tell.mutate(
      { params, body: { person, from: from || null, until: until || null, zone } },
      done('Your deputy is named.'),
    )
  }
  const error = tell.error ?? end.error
  if (others.length === 0) return <p>Nobody else is at this desk yet.</p>
  return (
    <form className="stack" onSubmit={send}>
      <ChoiceField
        label="Deputy"
        hint="They agree in your place to what others write, never to their own work."
        value={person}
        choices={others.map(({ id, name }) => [id, name] as const)}
        onChoice={setPerson}
      />
      <TextField type="date" label="Away from" hint="Empty: from now on." value={from} onText={setFrom} />
      <TextField
        type="date"
        label="Away until"
        hint={`The last day, on the calendar of ${zoneWord(zone)}. Empty: for good.`}
        value={until}
        onText={setUntil}
      />
      {error !== null && <Refusal no={error} />}
      <Acts busy={tell.isPending || end.isPending} onLeave={onDone}>
        {deputy !== null && (
          <button
            type="button"
            className="lk"
            onClick={() => end.mutate({ params }, done('Nobody stands in for you.'))}
          >
            Nobody stands in for me
          </button>
        )}
      </Acts>
    </form>
  )
}

function Acts({ busy, onLeave, children }: { busy: boolean; onLeave: () => void; children?: React.ReactNode }) {
  return (
    <div className="acts">
      <button type="submit" className="btn ink" disabled={busy}>
        {busy ? 'Keeping it…' : 'Keep'}
      </button>
      <button type="button" className="btn" onClick={onLeave}>
        Leave it
      </button>
      {children}
    </div>
  )
}
