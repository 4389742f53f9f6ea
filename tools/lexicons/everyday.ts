import { globSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { featuresOf } from '../../src/voice/features.ts'
import { packBackground } from '../../src/voice/pack.ts'
import { backgroundOf } from '../../src/voice/stranger.ts'
import { drawnPosts } from './everyday/drawn.ts'
import type { Lexicon } from './lexicon.ts'

const DRAWN = 3000
/** What fewer hold tells no more, and the browser fetches all of it. */
const LEAST_POSTS = 8

/** Links and names stand in everyday posts as their writers happened to have them, so they are to tell nothing. */
const bare = (text: string): string => text.replace(/https?:\S+|@\w+/gu, '')

const linesOf = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: import.meta.dirname })
    .sort()
    .flatMap((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8').split('\n'))
    .filter((line) => line !== '')

/** How private people talk: posts that were written for it, and as many again that were drawn. */
export function buildEveryday(): Lexicon {
  const made = linesOf('manners/account.jsonl')
    .map((line) => JSON.parse(line) as { readonly text: string; readonly expect: readonly { readonly kind: string }[] })
    .filter(({ expect }) => expect.some(({ kind }) => kind === 'wrong_account'))
    .map(({ text }) => text)
  const posts = [...made, ...linesOf('everyday/*.txt'), ...drawnPosts(1, DRAWN)].map(bare)
  return {
    name: 'everyday',
    bytes: packBackground(backgroundOf(posts.map((text) => featuresOf(text))), LEAST_POSTS),
    sources: [
      { from: null, file: 'everyday/*.txt', licence: 'Apache-2.0', gives: 'everyday posts' },
      { from: null, file: 'everyday/*.ts', licence: 'Apache-2.0', gives: 'everyday posts that are drawn' },
      {
        from: null,
        file: 'manners/account.jsonl',
        licence: 'Apache-2.0',
        gives: 'private talk on accounts of organisations',
      },
    ],
    note: `How private people talk on an ordinary day, for telling an organisation's own words from those of somebody who is not on its desk: in how many of ${posts.length} posts each feature is (src/voice/features.ts), where it is in ${LEAST_POSTS} at least.`,
  }
}
