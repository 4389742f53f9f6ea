import { type ComponentProps, type ReactNode, useId, useState } from 'react'
import './field.css'

interface About {
  readonly label: string
  readonly hint?: ReactNode
  /** What does not fit in it, in words. */
  readonly wrong?: string | null | undefined
}

function Frame({ id, label, hint, wrong, children }: About & { id: string; children: ReactNode }) {
  return (
    <div className="fieldset">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {wrong ? (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      ) : null}
    </div>
  )
}

const about = (id: string, { hint, wrong }: About) => ({
  id,
  'aria-invalid': wrong ? true : undefined,
  'aria-describedby':
    [hint === undefined ? '' : `${id}-hint`, wrong ? `${id}-wrong` : ''].filter((s) => s !== '').join(' ') || undefined,
})

/** One line of text with its label, a hint before it and what is wrong after it. */
export function TextField({
  label,
  hint,
  wrong,
  onText,
  ...rest
}: About & { onText: (text: string) => void } & Omit<ComponentProps<'input'>, 'id' | 'onChange'>) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} wrong={wrong}>
      <input className="in" {...rest} {...about(id, { label, hint, wrong })} onChange={(e) => onText(e.target.value)} />
    </Frame>
  )
}

/** Several lines of text. */
export function WordsField({
  label,
  hint,
  wrong,
  onText,
  ...rest
}: About & { onText: (text: string) => void } & Omit<ComponentProps<'textarea'>, 'id' | 'onChange'>) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} wrong={wrong}>
      <textarea
        className="in"
        rows={2}
        {...rest}
        {...about(id, { label, hint, wrong })}
        onChange={(e) => onText(e.target.value)}
      />
    </Frame>
  )
}

/** One of several, as the browser draws it: works with every keyboard and reader. */
export function ChoiceField<V extends string>({
  label,
  hint,
  wrong,
  value,
  choices,
  onChoice,
  ...rest
}: About & {
  value: V
  choices: readonly (readonly [V, string])[]
  onChoice: (value: V) => void
} & Omit<ComponentProps<'select'>, 'id' | 'onChange' | 'value'>) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} wrong={wrong}>
      <select
        className="in"
        {...rest}
        {...about(id, { label, hint, wrong })}
        value={value}
        onChange={(e) => {
          const chosen = choices.find(([v]) => v === e.target.value)
          if (chosen) onChoice(chosen[0])
        }}
      >
        {choices.map(([v, words]) => (
          <option key={v} value={v}>
            {words}
          </option>
        ))}
      </select>
    </Frame>
  )
}

/** A secret: hidden, shown on demand, pasted freely. */
export function SecretField({
  label,
  hint,
  wrong,
  value,
  onText,
  ...rest
}: About & { value: string; onText: (text: string) => void } & Omit<
    ComponentProps<'input'>,
    'id' | 'onChange' | 'value' | 'type'
  >) {
  const id = useId()
  const [shown, show] = useState(false)
  return (
    <Frame id={id} label={label} hint={hint} wrong={wrong}>
      <div className="secret">
        <input
          className="in"
          {...rest}
          type={shown ? 'text' : 'password'}
          autoCapitalize="off"
          spellCheck={false}
          value={value}
          {...about(id, { label, hint, wrong })}
          onChange={(e) => onText(e.target.value)}
        />
        <button type="button" className="lk" aria-pressed={shown} aria-controls={id} onClick={() => show(!shown)}>
          Show<span className="sr"> {label.toLowerCase()}</span>
        </button>
      </div>
    </Frame>
  )
}
