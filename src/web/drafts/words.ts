import type { Draft, Given } from '../api.ts'

/** All of a draft that a person decides. */
export type Words = Omit<Given<'keepDraft'>['body'], 'revision' | 'onPhone'>
export type Part = Words['parts'][number]

export const emptyPart: Part = { text: '', media: [] }

/** A draft in which nobody is speaking and nothing is said. */
export const blank = (language: string): Words => ({
  speaker: null,
  parts: [emptyPart],
  targets: [],
  variants: {},
  manners: {},
  language,
  when: { kind: 'when-held' },
  tags: [],
  meant: {},
})

export const wordsOf = ({ speaker, parts, targets, variants, manners, language, when, tags, meant }: Draft): Words => ({
  speaker,
  parts,
  targets,
  variants,
  manners,
  language,
  when,
  tags,
  meant,
})

const sorted = <T>(table: Readonly<Record<string, T>>) => Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1))

/** One text for each meaning, whatever the order of keys: two drafts say the same if their texts are equal. */
const canonical = ({ speaker, parts, targets, variants, manners = {}, language, when, tags = [], meant }: Words) =>
  JSON.stringify([
    speaker,
    parts.map(plainPart),
    targets,
    sorted(variants).map(([id, said]) => [id, said.map(plainPart)]),
    sorted(manners).map(([id, manner]) => [id, manner.warning, manner.visibility, manner.replies]),
    language,
    plainWhen(when),
    tags,
    sorted(meant),
  ])

const plainWhen = (when: Words['when']) =>
  sorted<unknown>(when.kind === 'repeats' ? { ...when, every: sorted<unknown>({ ...when.every }) } : { ...when })

const plainPart = ({ text, media, card }: Part) => [
  text,
  media.map(({ media: id, alt, decoration }) => [id, alt, decoration]),
  // Absent and null are not the same: see Part.
  card === undefined ? [] : card && [card.url, card.title, card.description, card.thumb],
]

export const same = (a: Words, b: Words) => a === b || canonical(a) === canonical(b)

/** True where there is nothing that anybody would miss. */
export const isEmpty = ({ parts, variants }: Words) =>
  [parts, ...Object.values(variants)].every((said) =>
    said.every(({ text, media }) => text.trim() === '' && media.length === 0),
  )
