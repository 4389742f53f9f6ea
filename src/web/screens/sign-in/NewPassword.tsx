import { SecretField } from '../../parts/Field.tsx'
import { strengthOf } from './password.ts'

/** A new password: pasted freely, shown on demand, its strength said in words. */
export function NewPassword(props: {
  value: string
  onText: (text: string) => void
  label?: string
  wrong?: string | undefined
}) {
  return (
    <SecretField
      label={props.label ?? 'Password'}
      hint={<span aria-live="polite">{strengthOf(props.value).says}</span>}
      value={props.value}
      onText={props.onText}
      wrong={props.wrong}
      name="new-password"
      autoComplete="new-password"
      maxLength={256}
      required
    />
  )
}
