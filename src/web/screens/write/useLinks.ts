import { useEffect, useState } from 'react'
import { findLinks } from '../../../checks/text/links.ts'
import type { Facts } from '../../../domain/facts.ts'
import { call } from '../../api.ts'
import type { Words } from '../../drafts/words.ts'

type Links = NonNullable<Facts['links']>

/** Milliseconds without a key before links are looked at: half a link is nobody's link. */
const pause = 1000

/** What each link of the words answers. A link that nobody could look at stays absent, and the checks say so. */
export function useLinks(org: string, words: Words): Links {
  const [known, setKnown] = useState<Links>({})
  useEffect(() => {
    const timer = setTimeout(() => {
      const texts = [words.parts, ...Object.values(words.variants)].flatMap((parts) => parts.map(({ text }) => text))
      const unseen = [...new Set(texts.flatMap(findLinks).map(({ raw }) => raw))].filter(
        (raw) => known[raw] === undefined,
      )
      if (unseen.length === 0) return
      call('links', { params: { org }, body: { links: unseen.slice(0, 20) } }).then(
        ({ links }) => setKnown((before) => ({ ...before, ...links })),
        () => undefined,
      )
    }, pause)
    return () => clearTimeout(timer)
  }, [org, words, known])
  return known
}
