import { useContext } from 'react'
import type { Colour, SpeakerKind } from '../../domain/speakers.ts'
import { HereContext } from '../shell/here.ts'
import { lettersOf } from './letters.ts'

export type Size = 'xs' | 's' | 'm' | 'l' | 'xl'
interface Drawn {
  readonly name: string
  readonly kind: SpeakerKind
  readonly colour: Colour
}

/** The word, the shape and the `data-kind` of each kind of speaker. */
export const kindWords: Readonly<Record<SpeakerKind, string>> = {
  organisation: 'Organisation',
  leader: 'Leader',
  personal: 'Yours alone',
}
export const shapeOf: Readonly<Record<SpeakerKind, 'org' | 'leader' | 'own'>> = {
  organisation: 'org',
  leader: 'leader',
  personal: 'own',
}

/**
 * The letters in a speaker's face, chosen so that they tell it apart from its siblings at this desk. `siblings`: their
 * names, where a page stands outside of any desk.
 */
export function useLetters(speaker: Drawn | undefined, siblings?: readonly string[]): string {
  const here = useContext(HereContext)
  if (speaker === undefined) return ''
  const organisations = here?.desk.speakers.filter(({ kind }) => kind === 'organisation').map(({ name }) => name)
  return lettersOf(speaker.name, speaker.kind === 'organisation' ? (organisations ?? siblings ?? []) : [])
}

/**
 * A speaker's face: shape = kind, colour = speaker. The name in words always stands beside it.
 * Takes its colour from its own `data-id`.
 */
export function Face({ speaker, size = 'm', siblings }: { speaker: Drawn; size?: Size; siblings?: readonly string[] }) {
  const letters = useLetters(speaker, siblings)
  return (
    <span className={`face ${shapeOf[speaker.kind]} ${size}`} data-id={speaker.colour} aria-hidden="true">
      {letters}
    </span>
  )
}

/** A colleague at the desk: round, no colour. */
export function PersonFace({ name, size = 's' }: { name: string; size?: Size }) {
  return (
    <span className={`face person ${size}`} aria-hidden="true">
      {lettersOf(name)}
    </span>
  )
}
