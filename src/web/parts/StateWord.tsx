import type { DeliveryState } from '../../domain/delivery.ts'
import { Icon, type IconName } from './Icon.tsx'

interface Shown {
  readonly word: string
  readonly icon: IconName
  readonly look: 'held' | 'eyes' | 'sched' | 'paused' | 'going' | 'out' | 'unknown' | 'down' | 'hand'
}

/** Icon, word and look of a state, as people read it. */
export const stateWords: Readonly<Record<DeliveryState, Shown>> = {
  waiting: { word: 'Waiting for a second pair of eyes', icon: 'eyes', look: 'eyes' },
  held: { word: 'Held', icon: 'held', look: 'held' },
  queued: { word: 'Going out', icon: 'up', look: 'going' },
  sending: { word: 'Going out', icon: 'up', look: 'going' },
  sent: { word: 'Out', icon: 'tick', look: 'out' },
  refused: { word: 'Refused', icon: 'refused', look: 'hand' },
  unknown: { word: 'We don’t know yet', icon: 'unknown', look: 'unknown' },
  'needs-human': { word: 'Needs you', icon: 'hand', look: 'hand' },
  cancelled: { word: 'Stopped', icon: 'tick', look: 'out' },
  expired: { word: 'Did not go out', icon: 'down', look: 'down' },
  missed: { word: 'Did not go out', icon: 'hand', look: 'hand' },
  'taking-down': { word: 'Taking it down', icon: 'back', look: 'going' },
  'taken-down': { word: 'Taken down', icon: 'down', look: 'down' },
  'still-up': { word: 'Still public', icon: 'hand', look: 'hand' },
}

/** A state in a shape, a word and, third, a colour. `comingUp`: it is held until a chosen time that is far away. */
export function StateWord({ state, comingUp = false }: { state: DeliveryState; comingUp?: boolean }) {
  const { word, icon, look }: Shown = comingUp ? { word: 'Coming up', icon: 'clock', look: 'sched' } : stateWords[state]
  return (
    <span className={`st ${look}`}>
      <Icon name={icon} /> {word}
    </span>
  )
}
