import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type Answer, useAsk, useTell } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { ChoiceField, TextField, WordsField } from '../../parts/Field.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { count } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { may, useHere } from '../../shell/here.ts'
import { countries } from './places.ts'
import { anExample, daysOf, type Kind, kindWords, lines } from './watch-words.ts'
import './watch.css'

type Watched = Answer<'watched'>
type Own = Watched['own'][number]

/** What the desk keeps an eye on: its own entries, and the days that the project knows. */
export function Watch() {
  const { org, desk } = useHere()
  const asked = useAsk('watched', { params: { org } }, { refetchOnMount: 'always' })
  const mayChange = may(desk, 'watch')
  return (
    <section className="sheet watchsheet" aria-labelledby="watch">
      <div className="checkshead">
        <h2 id="watch">Watch list</h2>
        <p className="s">
          What the world looks at for a time: a disaster, a day of mourning, an election. While an entry is in force,
          the checks look at every post with it in mind. Posts that are still to leave are looked at again.
        </p>
      </div>
      <Asked asked={asked} what="the watch list">
        {(watched) => <List watched={watched} mayChange={mayChange} />}
      </Asked>
    </section>
  )
}

function List({ watched, mayChange }: { watched: Watched; mayChange: boolean }) {
  const [open, setOpen] = useState<string | null>(null)
  const { own, shipped, most } = watched
  const now = shipped.filter(({ inForce }) => inForce)
  return (
    <>
      {own.length === 0 && (
        <p className="watchnone s">
          Nothing of your own yet. When something terrible happens near you, put it here first: it takes half a minute.
        </p>
      )}
      <ul className="watchlist" aria-label="Entries of this desk">
        {own.map((entry) => (
          <li key={entry.id}>
            {open === entry.id ? (
              <EntryForm entry={entry} onClose={() => setOpen(null)} />
            ) : (
              <OwnEntry entry={entry} onChange={mayChange ? () => setOpen(entry.id) : null} />
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <div className="watchadd">
          {open === 'new' ? (
            <EntryForm entry={null} onClose={() => setOpen(null)} />
          ) : (
            <button type="button" className="btn" disabled={own.length >= most} onClick={() => setOpen('new')}>
              Watch something
            </button>
          )}
          {own.length >= most && <p className="s">{most} entries is all that the list takes. End some first.</p>}
        </div>
      )}
      {now.length > 0 && (
        <p className="watchnone s">
          <b className="b">Today, from the project’s list:</b> {now.map(({ what }) => what).join('; ')}.
        </p>
      )}
      <details className="watchshipped">
        <summary>{count(shipped.length, 'day')} that the project knows for your country</summary>
        <ul>
          {shipped.map((entry) => (
            <li key={`${entry.from} ${entry.what}`}>
              <b className="b">{entry.what}</b> <span className="s q">{daysOf(entry)}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function OwnEntry({ entry, onChange }: { entry: Own; onChange: (() => void) | null }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('endWatch')
  const end = () =>
    tell.mutate(
      { params: { org, entry: entry.id } },
      {
        onSuccess: () => {
          say(`${entry.what}: watched no more.`)
          void queries.invalidateQueries()
        },
      },
    )
  return (
    <>
      <div className="watchwhat">
        <p>
          <b className="b">{entry.what}</b>
        </p>
        <p className="s">
          {kindWords[entry.kind]}, {daysOf(entry)}
          {entry.countries.length > 0 && ` (${entry.countries.join(', ')})`}.{' '}
          {entry.inForce ? <b className="b">In force today.</b> : 'Not in force today.'}
        </p>
        <p className="s q">
          {entry.words.length === 0 ? 'Every post touches it.' : `Touched by: ${entry.words.join(', ')}.`}
        </p>
        {tell.error !== null && <Refusal no={tell.error} />}
      </div>
      {onChange !== null && (
        <div className="row checkacts">
          <button type="button" className="lk" onClick={onChange}>
            Change<span className="sr"> {entry.what}</span>
          </button>
          <button type="button" className="lk" disabled={tell.isPending} onClick={end}>
            End it<span className="sr">: {entry.what}</span>
          </button>
        </div>
      )}
    </>
  )
}

function EntryForm({ entry, onClose }: { entry: Own | null; onClose: () => void }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const add = useTell('addWatch')
  const change = useTell('changeWatch')
  const [form, setForm] = useState(() => ({
    kind: entry?.kind ?? ('tragedy' as Kind),
    what: entry?.what ?? '',
    words: entry?.words.join('\n') ?? '',
    from: entry?.from ?? '',
    to: entry?.to ?? '',
    country: entry === null ? '' : entry.countries.join(' '),
  }))
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const { error, isPending } = entry === null ? add : change

  const send = (event: FormEvent) => {
    event.preventDefault()
    const { kind, what, from, to, country } = form
    const body = {
      kind,
      what,
      words: lines(form.words),
      from: from.trim(),
      to: to.trim() === '' ? from.trim() : to.trim(),
      countries: country === '' ? [] : country.split(' '),
    }
    const kept = {
      onSuccess: () => {
        say(`${what.trim()}: on the watch list. Posts still to leave were looked at again.`)
        void queries.invalidateQueries()
        onClose()
      },
    }
    if (entry === null) add.mutate({ params: { org }, body }, kept)
    else change.mutate({ params: { org, entry: entry.id }, body }, kept)
  }
  const places: readonly (readonly [string, string])[] = [['', 'Everywhere'], ...countries()]
  return (
    <form onSubmit={send} className="changeform watchform">
      <TextField
        label="What it is"
        hint="In a few words, as people call it."
        value={form.what}
        onText={(what) => set({ what })}
        maxLength={120}
        required
        autoFocus
      />
      <div className="orgpair">
        <ChoiceField
          label="Kind"
          value={form.kind}
          choices={Object.entries(kindWords) as [Kind, string][]}
          onChoice={(kind) => set({ kind })}
        />
        <ChoiceField
          label="Where"
          value={form.country}
          choices={
            places.some(([code]) => code === form.country) ? places : [...places, [form.country, form.country] as const]
          }
          onChoice={(country) => set({ country })}
        />
        <TextField
          label="First day"
          hint={`Like ${anExample(desk.serverNow)}, or only the month and the day for every year.`}
          value={form.from}
          onText={(from) => set({ from })}
          inputMode="numeric"
          autoComplete="off"
          required
        />
        <TextField
          label="Last day"
          hint="Where it is one day, leave this empty."
          value={form.to}
          onText={(to) => set({ to })}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
      <WordsField
        label="Words that touch it"
        hint="One word, phrase or tag to a line, at most 30. Left empty, every post touches it."
        value={form.words}
        onText={(words) => set({ words })}
        rows={3}
      />
      {error !== null && <Refusal no={error} />}
      <div className="row wrap orgsend">
        <button type="submit" className="btn ink" disabled={isPending}>
          {isPending ? 'Keeping it…' : entry === null ? 'Watch it' : 'Keep'}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Leave it
        </button>
      </div>
    </form>
  )
}
