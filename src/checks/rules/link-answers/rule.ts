import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Sighting } from '../../../domain/findings.ts'
import { read } from '../../text/reading.ts'

export const linkAnswers: Check<null> = {
  id: 'link-answers',
  kind: 'link',
  title: 'Links that do not answer',
  weight: 'ask',
  needs: ['links'],
  messages: {
    missing: 'There is no page at {link}. People who press it find an error.',
    'no-answer': 'We had no answer from {link} just now. It may be slow, or it may be gone.',
    unseen: 'Nobody has looked yet whether {link} answers.',
  },
  stories: ['quebec-2022'],
  defaults: null,
  *look(content: Content, { links = {} }: Facts): Generator<Sighting> {
    for (const [part, reading] of content.parts.map(read).entries()) {
      for (const { raw, from, to, scheme } of reading.links) {
        if (scheme !== '' && scheme !== 'http' && scheme !== 'https') continue
        const answer = answerOf(links, raw)
        if (answer === 'answers') continue
        yield {
          message: answer ?? 'unseen',
          data: { link: raw },
          spot: { part, from, to },
          weight: answer === 'missing' ? 'ask' : 'note',
        }
      }
    }
  },
}

type Links = NonNullable<Facts['links']>

/** The answer for a link as written, or for the address that a browser makes of it. */
function answerOf(links: Links, raw: string): Links[string] | undefined {
  const written = [raw, `https://${raw}`].find((address) => Object.hasOwn(links, address))
  return written === undefined ? undefined : links[written]
}
