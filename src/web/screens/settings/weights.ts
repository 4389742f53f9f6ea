import type { Weight } from '../../../domain/findings.ts'
import type { IconName } from '../../parts/Icon.tsx'

export const weightWords: Readonly<Record<Weight, { readonly word: string; readonly icon: IconName }>> = {
  note: { word: 'Note', icon: 'note' },
  ask: { word: 'Question', icon: 'question' },
  stop: { word: 'Stop', icon: 'refused' },
}

const factWords: Readonly<Record<string, string>> = {
  links: 'whether links answered',
  lastSpoken: 'who spoke last',
  dictionary: 'the table of words',
  contexts: 'the table of words beside words',
  manners: 'the table of manners',
  recent: 'the posts around it',
}

/** What nobody knows of an old post, in words. */
export const missingWords = (facts: readonly string[]): readonly string[] =>
  facts.map((fact) => factWords[fact] ?? fact)

/** 0.4 %, 12 %, 0 %. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(share < 0.01 ? 2 : 1))} %`
