import type { Origin, Parts } from '../domain/draft.ts'
import type { DraftCues } from '../domain/voices.ts'

/** What a draft brings along with some of its words; `minutesAhead`: until it is to leave, 0 = once it is held. */
export const draftCues = (
  { begunAs, onPhone, fromCamera, isAgreed }: Origin,
  parts: Parts,
  minutesAhead: number,
): DraftCues => ({
  begunAs,
  ...(onPhone === null ? {} : { isOnPhone: onPhone }),
  hasCameraPicture: parts.some(({ media }) => media.some((picture) => fromCamera.includes(picture.media))),
  minutesAhead,
  isAgreed,
})
