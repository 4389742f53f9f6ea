import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Fix, Sighting } from '../../../domain/findings.ts'
import { speakerOf } from '../../text/context.ts'

interface Options {
  /** How long after speaking as somebody else a switch is still worth a question. */
  readonly withinMinutes: number
}

export const switchedSpeaker: Check<Options> = {
  id: 'switched-speaker',
  kind: 'wrong_account',
  title: 'The speaker changed',
  weight: 'ask',
  needs: ['lastSpoken', 'speakers'],
  messages: {
    'to-organisation':
      'Not long ago you spoke as {before}, yours alone. This goes out as {speaker}, and people will read it as its word.',
    'to-leader':
      'Not long ago you spoke as {before}, yours alone. This goes out as {speaker}, and people will read it as {speaker} speaking.',
    'to-personal': 'Not long ago you spoke as {before}. This goes out as {speaker}, yours alone.',
  },
  stories: ['ST15'],
  defaults: { withinMinutes: 60 },
  *look(content: Content, facts: Facts, { withinMinutes }: Options): Generator<Sighting> {
    const last = facts.lastSpoken ?? null
    const speaker = speakerOf(content, facts)
    if (last === null || last.minutesAgo > withinMinutes || speaker === undefined) return
    const before = facts.speakers?.find(({ id }) => id === last.speaker)
    if (before === undefined || (before.kind === 'personal') === (speaker.kind === 'personal')) return
    const back: Fix = { kind: 'speak-as', label: `Speak as ${before.name}`, speaker: before.id }
    yield {
      message: `to-${speaker.kind}`,
      data: { before: before.name, speaker: speaker.name },
      spot: null,
      weight: speaker.kind === 'personal' ? 'note' : 'ask',
      fixes: before.recognitionOnly ? [] : [back],
    }
  },
}
