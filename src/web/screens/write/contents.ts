import type { Content, Origin } from '../../../domain/draft.ts'
import { draftCues } from '../../../voice/draft-cues.ts'
import type { Keeping } from '../../drafts/keeping.ts'
import { same, type Words } from '../../drafts/words.ts'
import type { View } from './settle.ts'
import { meantBy } from './times.ts'

/**
 * What is looked at of a draft: one content for the words of every account, and one for each account that has words of its
 * own. `now`: milliseconds on the desk's clock. `onPhone` counts until the desk has kept the draft: then what it kept does,
 * so that both say the same.
 */
export function contentsOf(
  keeping: Keeping,
  now: number,
  onPhone: boolean,
): readonly { readonly view: View; readonly content: Content }[] {
  const { words } = keeping
  const origin = originOf(keeping, onPhone)
  const ahead = minutesAhead(words.when, now)
  const contentOf = (view: View, parts: Words['parts'], targets: Words['targets']) => ({
    view,
    content: {
      speaker: words.speaker,
      parts,
      targets,
      variants: {},
      language: words.language,
      cues: draftCues(origin, parts, ahead),
    },
  })
  return [
    contentOf('all', words.parts, words.targets),
    ...words.targets.flatMap((account) => {
      const parts = words.variants[account]
      return parts === undefined ? [] : [contentOf(account, parts, [account])]
    }),
  ]
}

const originOf = ({ words, kept }: Keeping, onPhone: boolean): Origin =>
  kept.origin === null
    ? { series: null, begunAs: null, onPhone, fromCamera: [], isAgreed: false }
    : { ...kept.origin, isAgreed: kept.origin.isAgreed && same(words, kept.words) }

/** Until it is to leave; 0 = once it is held. */
function minutesAhead(when: Words['when'], now: number): number {
  const meant = when.kind === 'at' ? meantBy(when.local, when.zone) : null
  return meant !== null && 'at' in meant ? Math.max(0, (meant.at - now) / 60_000) : 0
}
