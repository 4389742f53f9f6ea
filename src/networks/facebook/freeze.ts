import type { Intent, Picture } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { refuse, whyOutside } from '../limits.ts'
import { facebookLimits, facebookProfile } from './profile.ts'

/** The stored body. The first part is a post of the Page, each other one a comment below it. */
interface Frozen {
  readonly account: string
  /** ISO 8601 UTC: none of it can be public before. */
  readonly createdAt: string
  readonly parts: readonly [FrozenPart, ...FrozenPart[]]
}
export interface FrozenPart {
  /** Nothing that Facebook knows: it tells two posts of the same words apart. */
  readonly key: string
  readonly text: string
  readonly pictures: number
}

export const thaw = (body: string): Frozen => JSON.parse(body)

const no = (
  ...why: Parameters<typeof refuse>
): { readonly ok: false; readonly refusal: ReturnType<typeof refuse> } => ({
  ok: false,
  refusal: refuse(...why),
})

/** The body for these words. */
export function freeze(intent: Intent, pictures: readonly (readonly Picture[])[], account: string): Outcome<string> {
  const refusal = whyOutside(facebookProfile, intent, pictures)
  if (refusal) return { ok: false, refusal }
  const { commentCharacters, commentPictures, pictureBytes } = facebookLimits
  if (pictures.flat().some(({ bytes }) => bytes.length > pictureBytes))
    return no('picture-too-big', 'never', 'Facebook takes pictures up to 4 MB.')
  if (intent.parts.slice(1).some(({ text }) => text.length > commentCharacters))
    return no(
      'too-long',
      'never',
      `Parts after the first are comments on Facebook, of at most ${commentCharacters} characters.`,
    )
  if (pictures.slice(1).some(({ length }) => length > commentPictures))
    return no('too-many-pictures', 'never', 'Parts after the first are comments on Facebook, which take one picture.')
  if (intent.keys.length !== intent.parts.length) throw new Error('A part has no key of its own')
  const [first, ...rest] = intent.parts.map(
    ({ text }, at): FrozenPart => ({ key: intent.keys[at] ?? '', text, pictures: pictures[at]?.length ?? 0 }),
  )
  if (first === undefined) throw new Error('A thread has a part')
  const frozen: Frozen = { account, createdAt: intent.createdAt, parts: [first, ...rest] }
  return { ok: true, value: JSON.stringify(frozen) }
}
