import { useId } from 'react'
import type { Answer } from '../../api.ts'
import { ChoiceField, TextField, WordsField } from '../../parts/Field.tsx'

export type Option = Answer<'checks'>['checks'][number]['options'][number]
/** As it is typed: numbers and lists are text until they are sent. */
export type Typed = string | boolean

export const typedOf = (option: Option): Typed =>
  option.kind === 'words' ? option.value.join('\n') : option.kind === 'number' ? String(option.value) : option.value

/** The value that was typed, or null where it is none. */
export function sentOf(option: Option, typed: Typed): string[] | number | string | boolean | null {
  if (option.kind === 'words')
    return String(typed)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  if (option.kind !== 'number') return typed
  const number = Number(typed)
  return String(typed).trim() === '' || Number.isNaN(number) ? null : number
}

/** One option of a check, by its kind. */
export function OptionField({
  option,
  typed,
  onTyped,
}: {
  option: Option
  typed: Typed
  onTyped: (typed: Typed) => void
}) {
  const id = useId()
  const { title } = option
  switch (option.kind) {
    case 'words':
      return <WordsField label={title} hint="One to a line." value={String(typed)} onText={onTyped} rows={3} />
    case 'number':
      return (
        <TextField
          label={title}
          hint={`From ${option.least} to ${option.most}.`}
          type="number"
          min={option.least}
          max={option.most}
          value={String(typed)}
          onText={onTyped}
          required
        />
      )
    case 'choice':
      return (
        <ChoiceField
          label={title}
          value={String(typed)}
          choices={option.of.map((one) => [one, one] as const)}
          onChoice={onTyped}
        />
      )
    case 'switch':
      return (
        <label className="choice" htmlFor={id}>
          <input id={id} type="checkbox" checked={typed === true} onChange={(event) => onTyped(event.target.checked)} />
          <span>{title}</span>
        </label>
      )
  }
}
