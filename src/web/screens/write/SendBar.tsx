import { type ReactNode, useId } from 'react'
import { Icon } from '../../parts/Icon.tsx'

/**
 * The one button that speaks. It always names the speaker; while something is to be settled it stays in reach, says
 * what, and goes there.
 */
export function SendBar(props: {
  label: string
  /** The accounts by name, for those who cannot see the chips. */
  on: string
  blocked: string | null
  after: string
  busy: boolean
  when: string | null
  waits: boolean
  onPress: () => void
  onTime: (() => void) | null
  tags: ReactNode
  children: ReactNode
}) {
  const { blocked, busy } = props
  const id = useId()
  return (
    <div className="sendbar">
      <button
        type="button"
        className="btn speak"
        aria-disabled={blocked !== null || busy}
        aria-describedby={id}
        onClick={() => busy || props.onPress()}
      >
        {props.waits && <Icon name="eyes" />}
        {busy ? 'Holding it' : props.label}
      </button>
      {props.onTime !== null && (
        <button type="button" className="btn" onClick={props.onTime}>
          <Icon name="clock" /> {props.when ?? 'Choose a time'}
        </button>
      )}
      {props.tags}
      <p className="when" id={id}>
        {blocked === null ? (
          props.after
        ) : (
          <>
            {blocked} <span className="hide-s">{props.after}</span>
          </>
        )}{' '}
        <span className="sr">{props.on}</span>
      </p>
      <p className="keptline">{props.children}</p>
    </div>
  )
}
