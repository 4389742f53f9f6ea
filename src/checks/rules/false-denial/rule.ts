import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Sighting, Weight } from '../../../domain/findings.ts'
import { hitsOf } from '../../text/hits.ts'
import { wordedIn } from '../../text/manner.ts'
import { ownWords } from '../../text/own-words.ts'
import { type Reading, read } from '../../text/reading.ts'
import { openSpans } from '../../text/spans.ts'
import { mentions, wordTable } from '../../text/tables.ts'
import { answers, lesser, otherwise } from './lesser.ts'
import { careful, denials, denies, inGeneral, ofOthers, wentOut } from './words.ts'

export const falseDenial: Check<null> = {
  id: 'false-denial',
  kind: 'false_denial',
  title: 'Blaming somebody unknown',
  weight: 'ask',
  needs: ['manners'],
  messages: {
    unproven: '“{word}” is a finding, not a way to say sorry. Say it only if the record shows it.',
    recorded:
      '“{word}”, but the record holds what left this desk in the last seven days ({posts}) and who sent it. A denial that it disproves becomes the story.',
    manner: 'This is worded like a denial. People will check it against what they saw; say only what the record shows.',
    careful: '“{word}” is what people will check. Keep the proof, the time and the network’s answer at hand.',
  },
  stories: ['ST02', 'walsall-2012', 'vaughan-2013'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    for (const [part, reading] of content.parts.map(read).entries()) {
      const isNew = openSpans()
      let isSeen = false
      const blame = blamed(reading)
      if (blame !== null) {
        const { from, to } = blame
        const posts = sentLately(content, facts)
        const isCareful = careful.test(ownWords(reading))
        isSeen = isNew(from, to)
        yield {
          message: isCareful ? 'careful' : posts > 0 ? 'recorded' : 'unproven',
          data: { word: reading.text.slice(from, to), posts: posts === 1 ? '1 post' : `${posts} posts` },
          spot: { part, from, to },
          weight: weigh(posts, isCareful),
        }
      }
      for (const { from, to } of blamedPerhaps(reading)) {
        if (!isNew(from, to)) continue
        isSeen = true
        yield {
          message: 'unproven',
          data: { word: reading.text.slice(from, to) },
          spot: { part, from, to },
          weight: 'note',
        }
      }
      if (!isSeen && mentions(reading, ofPosts)) yield* wordedIn('denial', reading, part, content, facts)
    }
  },
}

/** Words that often blame somebody and are as often true. */
function* blamedPerhaps(reading: Reading): Generator<{ from: number; to: number }> {
  let own: string | undefined
  for (const { mayMatch, shows, ofAPost } of lesser) {
    if (!mayMatch(reading)) continue
    own ??= ownWords(reading)
    if (answers.test(own) || otherwise.test(own)) return
    if (ofAPost && !wentOut.test(own) && !said.test(own)) continue
    for (const hit of hitsOf(own, shows)) {
      const words = (hit.slice(1).find((group) => group !== undefined) ?? hit[0]).replace(/^[\s,.]+/, '').trimEnd()
      const from = hit.index + hit[0].lastIndexOf(words)
      yield { from, to: from + words.length }
    }
  }
}

const said =
  /\b(?:said|called|says|account|screenshots?|screengrabs?|clips?|captions?|headline|quote|attributed|words|images|pictures|photos|videos)\b/i

/** Without a word of these nothing is denied that went out from here. */
const ofPosts =
  wordTable(`post posts posted posting tweet tweets tweeted tweeting account accounts hacked hack hackers hacker page message messages
  story video clip photo photos picture pictures image images screenshot screenshots newsletter email reply comment comments like liked
  login password passwords intern agency published publish publication statement words wrote written typed typing keyboard sent send
  share shared upload uploaded uploading rumours rumors claims claim fake edited doctored altered photoshopped scheduled scheduler
  autocorrect predictive caption remark remarks feed socials online quote quotes joke ad advert campaign emoji intruder phone ipad
  tablet laptop`)

/** An empty record speaks for the claim, a record of posts against it; where there is none, the words alone are asked about. */
function weigh(posts: number, isCareful: boolean): Weight {
  if (posts > 0) return isCareful ? 'ask' : 'stop'
  return isCareful || posts === 0 ? 'note' : 'ask'
}

/** The first words that blame somebody, where they speak of something that went out from here. */
function blamed(reading: Reading): { from: number; to: number } | null {
  if (!denies(reading)) return null
  const own = ownWords(reading)
  if (inGeneral.test(own)) return null
  const goesOut = wentOut.test(own)
  const isOfOthers = ofOthers.test(own)
  for (const { shows, ofAPost } of denials) {
    if (ofAPost && (!goesOut || isOfOthers)) continue
    const hit = shows.exec(own)
    const word = Object.values(hit?.groups ?? {}).find((group) => group !== undefined)
    if (hit === null || word === undefined) continue
    const from = hit.index + hit[0].lastIndexOf(word)
    return { from, to: from + word.length }
  }
  return null
}

const WEEK = 7 * 24 * 60

/** How many posts of this speaker left from this desk in the last seven days; below 0 where that is not known. */
function sentLately({ speaker }: Content, { recent }: Facts): number {
  if (recent === undefined) return -1
  return recent.filter(
    (post) =>
      post.state === 'out' &&
      post.minutesAgo >= 0 &&
      post.minutesAgo <= WEEK &&
      (speaker === null || post.speaker === speaker),
  ).length
}
