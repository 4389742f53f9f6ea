import type { Option } from '../domain/findings.ts'

const MOST_WORDS = 200
const LONGEST_WORDS = 100

const isWords = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_WORDS && keeps(value)

/** PostgreSQL keeps neither NUL nor half a character. */
const keeps = (text: string): boolean => !/[\p{Cs}\0]/u.test(text)

/** Why a value does not fit an option, in a sentence; null where it fits. */
export function whyUnfit(option: Option, value: unknown): string | null {
  const takes = (what: string) => `“${option.title}” takes ${what}.`
  switch (option.kind) {
    case 'words':
      return Array.isArray(value) && value.length <= MOST_WORDS && value.every(isWords)
        ? null
        : takes(`a list of at most ${MOST_WORDS} words or phrases, none of them empty or over ${LONGEST_WORDS} letters`)
    case 'number':
      return typeof value === 'number' && value >= option.least && value <= option.most
        ? null
        : takes(`a number from ${option.least} to ${option.most}`)
    case 'choice':
      return option.of.some((one) => one === value) ? null : takes(`one of: ${option.of.join(', ')}`)
    case 'switch':
      return typeof value === 'boolean' ? null : takes('on or off (true or false)')
  }
}
