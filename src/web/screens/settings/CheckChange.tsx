import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type Weight, weights } from '../../../domain/findings.ts'
import { type Answer, type Given, useTell } from '../../api.ts'
import { ChoiceField, TextField, WordsField } from '../../parts/Field.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { useHere } from '../../shell/here.ts'
import { OptionField, sentOf, type Typed, typedOf } from './OptionField.tsx'
import { Previewed } from './Previewed.tsx'
import { weightWords } from './weights.ts'

type Check = Answer<'checks'>['checks'][number]
type Change = Given<'setCheck'>['body']

const choices = [...weights.map((weight) => [weight, weightWords[weight].word] as const), ['off', 'Off'] as const]

/**
 * Tries a check on past posts and on a text, as it is and with another weight, other options, or off. An owner may save
 * what was looked at, and nothing that was not.
 */
export function CheckChange({ check, owner, onClose }: { check: Check; owner: boolean; onClose: () => void }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const look = useTell('previewCheck')
  const save = useTell('setCheck')
  const [weight, setWeight] = useState<Weight | 'off'>(check.off === null ? check.weight : 'off')
  const [reason, setReason] = useState(check.off ?? '')
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>(() =>
    Object.fromEntries(check.options.map((option) => [option.name, typedOf(option)])),
  )
  const [text, setText] = useState('')
  const [shown, setShown] = useState<{ readonly of: string; readonly preview: Answer<'previewCheck'> } | null>(null)

  const values = check.options.map((option) => ({
    option,
    value: sentOf(option, typed[option.name] ?? typedOf(option)),
  }))
  const changedOptions = values.filter(({ option, value }) => JSON.stringify(value) !== JSON.stringify(option.value))
  const kept = weight === 'off' ? check.weight : weight
  const change: Change = {
    weight: kept === check.shipped ? null : kept,
    off: weight === 'off' ? reason.trim() : null,
    ...(changedOptions.length === 0
      ? {}
      : { options: Object.fromEntries(changedOptions.map(({ option, value }) => [option.name, value])) }),
  }
  const isOff = weight === 'off'
  const same =
    changedOptions.length === 0 && (isOff ? reason.trim() === check.off : check.off === null && kept === check.weight)
  const unfinished = (isOff && reason.trim() === '') || values.some(({ value }) => value === null)
  const of = JSON.stringify(change)
  const looked = shown !== null && shown.of === of && !look.isPending

  const tryIt = (event: FormEvent) => {
    event.preventDefault()
    look.mutate(
      { params: { org, check: check.id }, body: { ...change, text: text.trim() === '' ? null : text } },
      { onSuccess: (preview) => setShown({ of, preview }) },
    )
  }
  const keep = () =>
    save.mutate(
      { params: { org, check: check.id }, body: change },
      {
        onSuccess: () => {
          say(isOff ? `${check.title}: switched off.` : `${check.title}: changed.`)
          void queries.invalidateQueries()
          onClose()
        },
      },
    )
  const no = save.error ?? look.error
  return (
    <form onSubmit={tryIt} className="changeform">
      {owner && (
        <div className="orgpair">
          <ChoiceField
            label="Weight"
            hint={`Of what it usually finds; graver and lighter things move along. Shipped as a ${weightWords[check.shipped].word.toLowerCase()}.`}
            value={weight}
            choices={choices}
            onChoice={setWeight}
          />
          {isOff && (
            <TextField
              label="Why is it switched off?"
              hint="Everybody at the desk can read this. It is kept in the record."
              value={reason}
              onText={setReason}
              maxLength={500}
              required
            />
          )}
          {check.options.map((option) => (
            <OptionField
              key={option.name}
              option={option}
              typed={typed[option.name] ?? typedOf(option)}
              onTyped={(now) => setTyped({ ...typed, [option.name]: now })}
            />
          ))}
        </div>
      )}
      <WordsField
        label="Try it on a text"
        hint="Optional. It is not kept anywhere."
        value={text}
        onText={setText}
        maxLength={20_000}
        rows={2}
      />
      <div className="row wrap">
        <button type="submit" className="btn" disabled={look.isPending || unfinished}>
          {look.isPending ? 'Looking…' : same ? 'See what it does' : 'See what this would have done'}
        </button>
        {owner && (
          <button type="button" className="btn ink" disabled={!looked || same || save.isPending} onClick={keep}>
            {save.isPending ? 'Saving…' : 'Save'}
          </button>
        )}
        <button type="button" className="lk" onClick={onClose}>
          Never mind
        </button>
      </div>
      {owner && !same && !looked && <p className="s q">Look first at what it would have done. Then it can be saved.</p>}
      {no !== null && <Refusal no={no} />}
      {shown !== null && looked && <Previewed preview={shown.preview} changed={!same} />}
    </form>
  )
}
