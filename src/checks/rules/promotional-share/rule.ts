import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Sighting } from '../../../domain/findings.ts'
import { askedFor, asks } from './asks.ts'

interface Options {
  /** Percent of the last posts that may ask for something. */
  readonly share: number
  /** An appeal is on: asking is what these days are for. */
  readonly appeal: boolean
}

const LAST = 20
const FEWEST = 9

export const promotionalShare: Check<Options> = {
  id: 'promotional-share',
  kind: 'promo',
  title: 'How often we ask',
  weight: 'note',
  needs: ['recent'],
  messages: {
    share:
      '{asking} of the last {posts} posts, this one among them, ask people for something. Those who only hear requests stop listening.',
  },
  stories: ['ST26'],
  defaults: { share: 33, appeal: false },
  options: {
    share: { title: 'Percent of posts that may ask for something', kind: 'number', least: 10, most: 100 },
    appeal: { title: 'An appeal is on: do not count', kind: 'switch' },
  },
  *look(content: Content, facts: Facts, { share, appeal }: Options): Generator<Sighting> {
    if (appeal || content.speaker === null || !asks(content.parts.map(({ text }) => text).join('\n'))) return
    const before = (facts.recent ?? [])
      .filter(({ speaker, state }) => speaker === content.speaker && state === 'out')
      .slice(0, LAST - 1)
    const posts = before.length + 1
    const asking = before.filter(askedFor).length + 1
    if (posts < FEWEST || asking * 100 <= posts * share) return
    yield { message: 'share', data: { asking: `${asking}`, posts: `${posts}` }, spot: null }
  },
}
