import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTell } from '../../api.ts'
import { ChoiceField, TextField, WordsField } from '../../parts/Field.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { inWords } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { useHere } from '../../shell/here.ts'
import { holds } from '../speakers/holds.ts'
import { countries, languages, organisationKinds, zones } from './places.ts'

/** One to a line, blank lines left out. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The choices with the value in force among them, so that a form never changes what nobody touched. */
const withOwn = (choices: readonly (readonly [string, string])[], own: string) =>
  choices.some(([value]) => value === own) ? choices : [...choices, [own, own] as const]

export function OrganisationForm() {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const tell = useTell('organisation')
  const [form, setForm] = useState(() => ({
    ...desk.organisation,
    domains: desk.organisation.domains.join('\n'),
    contacts: desk.organisation.contacts.join('\n'),
  }))
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const wrong = (field: string) => tell.error?.where?.find((spot) => spot.field.startsWith(field))?.why

  const send = (event: FormEvent) => {
    event.preventDefault()
    const { name, kind, country, language, zone, holdSeconds } = form
    tell.mutate(
      {
        params: { org },
        body: {
          name: name.trim(),
          kind,
          country,
          language,
          zone,
          holdSeconds,
          domains: lines(form.domains),
          contacts: lines(form.contacts),
        },
      },
      {
        onSuccess: () => {
          say('Kept. It holds for every post from now on.')
          void queries.invalidateQueries()
        },
      },
    )
  }
  return (
    <form onSubmit={send} className="orgform">
      <TextField
        label="Name"
        value={form.name}
        onText={(name) => change({ name })}
        wrong={wrong('name')}
        maxLength={120}
        required
      />
      <div className="orgpair">
        <ChoiceField
          label="What it is"
          value={form.kind}
          choices={withOwn(organisationKinds, form.kind)}
          onChoice={(kind) => change({ kind })}
        />
        <ChoiceField
          label="Language of its posts"
          value={form.language}
          choices={withOwn(languages, form.language)}
          onChoice={(language) => change({ language })}
        />
        <ChoiceField
          label="Country"
          value={form.country}
          choices={withOwn(countries(), form.country)}
          onChoice={(country) => change({ country })}
        />
        <ChoiceField
          label="Time zone"
          value={form.zone}
          choices={zones(form.zone)}
          onChoice={(zone) => change({ zone })}
        />
      </div>
      <ChoiceField
        label="Usual hold"
        hint="How long a new speaker’s posts wait before they leave. Each speaker can have its own."
        value={String(form.holdSeconds)}
        choices={holds(form.holdSeconds).map((seconds) => [String(seconds), inWords(seconds)] as const)}
        onChoice={(chosen) => change({ holdSeconds: Number(chosen) })}
      />
      <WordsField
        label="Own web addresses"
        hint="One to a line, for example riversidetheatre.org. Links to others are looked at twice."
        value={form.domains}
        onText={(domains) => change({ domains })}
        wrong={wrong('domains')}
        rows={3}
        autoCapitalize="off"
        spellCheck={false}
      />
      <WordsField
        label="Own contacts"
        hint="Public e-mail addresses and telephone numbers, one to a line. All others count as private."
        value={form.contacts}
        onText={(contacts) => change({ contacts })}
        wrong={wrong('contacts')}
        rows={3}
        spellCheck={false}
      />
      {tell.error !== null && <Refusal no={tell.error} />}
      <div className="row wrap orgsend">
        <button type="submit" className="btn ink" disabled={tell.isPending || form.name.trim() === ''}>
          {tell.isPending ? 'Keeping it…' : 'Keep'}
        </button>
      </div>
    </form>
  )
}
