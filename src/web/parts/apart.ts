import type { Finding, Weight } from '../../domain/findings.ts'

const levels: Readonly<Record<string, string>> = {
  none: 'nothing',
  note: 'a note',
  ask: 'a question',
  stop: 'a stop',
} satisfies Record<Weight | 'none', string>

/** What a finding would be by the words alone, where what is known beside them made another of it; else null. */
export function apart({ weight, data: { words = '', known } }: Pick<Finding, 'weight' | 'data'>): string | null {
  const [alone, both] = [levels[words], levels[weight]]
  return alone === undefined || known !== weight ? null : `The words alone: ${alone}. With what else is known: ${both}.`
}
