import * as path from 'node:path'
import { answer } from '../src/cli/check-lines.ts'
import { openVocabulary } from '../src/desk/vocabulary.ts'
import type { Facts, Past } from '../src/domain/facts.ts'
import type { Weight } from '../src/domain/findings.ts'
import { openLexicons } from '../src/setup/lexicons.ts'
import { type Post, readPosts, type Seen, score } from './score.ts'

/**
 * npm run bench -- own-words: what the checks say of 60 fine posts and 15 slips before they know what an organisation
 * has published, and after. One JSON line an organisation. The histories and the posts are made: in each history about
 * 190 posts are written one by one, the others are put together from written parts. No post was changed after the
 * checks had seen it; of two slips the expected span was widened.
 * `ownKind`: the checks know what the organisation is; `neutral`: they do not, so that its words alone tell.
 * `slipsInterrupted` counts posts with a slip and any alarm; `slipsCaught` counts slips found as what and where they are.
 * An alarm is a finding at ask or stop; `alarms` counts fine posts with one, `notes` those with nothing louder than a note.
 */
const FOLDER = path.join(import.meta.dirname, 'corpus', 'histories')
const names = ['health-charity', 'theatre', 'police']
const now = new Date('2026-05-11T12:00:00')
const lexicons = openLexicons(console.error)

/** As src/desk/facts.ts counts them. */
function learn(name: string): Past {
  const vocabulary = openVocabulary()
  for (const { text } of readPosts(path.join(FOLDER, `${name}.jsonl`))) vocabulary.add([{ text, media: [] }])
  return vocabulary.past
}

interface Found extends Seen {
  readonly check: string
  readonly weight: Weight
}

function lookAt(posts: readonly Post[], facts: Facts) {
  const seen = posts.map((post) =>
    answer(post, now, facts).findings.map(
      ({ message, ...found }): Found => ({ ...found, loud: found.weight !== 'note', says: message }),
    ),
  )
  const all = score(posts, seen)
  const loud = score(
    posts,
    seen.map((found) => found.filter((one) => one.loud)),
  )
  return {
    figures: {
      alarms: all.alarmed.length,
      notes: all.noted.length - all.alarmed.length,
      slipsInterrupted: posts.filter(({ kind }, at) => kind === 'slip' && seen[at]?.some((one) => one.loud)).length,
      slipsCaught: all.caught,
      slipsCaughtLoud: loud.caught,
      slipsMissed: all.missed.map(({ post, kind, span }) => `${post.id} ${kind}: ${span ?? '(whole)'}`),
    },
    found: posts.flatMap((post, at) =>
      (seen[at] ?? []).map(({ check, weight, from, to }) => ({
        post,
        check,
        weight,
        words: from === undefined ? '(whole)' : post.text.slice(from, to),
      })),
    ),
  }
}
type Told = ReturnType<typeof lookAt>['found'][number]

/** `counted`: how often the history has these words, where it is one word. */
function compare(posts: readonly Post[], past: Past) {
  const before = lookAt(posts, lexicons)
  const after = lookAt(posts, { ...lexicons, past })
  const tell = ({ post, check, weight, words }: Told) => ({
    post: post.id,
    check,
    weight,
    words,
    counted: past.words[words.toLowerCase()] ?? 0,
  })
  const quieter = before.found.flatMap((one) => {
    const still = after.found.find(
      ({ post, check, words }) => post === one.post && check === one.check && words === one.words,
    )
    return still?.weight === one.weight ? [] : [{ kind: one.post.kind, ...tell(one), now: still?.weight ?? null }]
  })
  const remaining = after.found.filter(({ post, weight }) => post.kind === 'clean' && weight !== 'note').map(tell)
  return { before: before.figures, after: after.figures, quieter, remaining }
}

for (const name of names) {
  const past = learn(name)
  const posts = readPosts(path.join(FOLDER, `${name}-next.jsonl`))
  console.log(
    JSON.stringify({
      bench: 'own-words',
      organisation: name,
      history: past.posts,
      fine: posts.filter(({ kind }) => kind === 'clean').length,
      slips: posts.filter(({ kind }) => kind === 'slip').length,
      expected: posts.flatMap(({ expect }) => expect ?? []).length,
      ownKind: compare(posts, past),
      neutral: compare(
        posts.map((post) => ({ ...post, org: 'organisation' })),
        past,
      ),
    }),
  )
}
