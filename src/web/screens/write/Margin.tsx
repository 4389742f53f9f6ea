import { useEffect, useState } from 'react'
import type { Answer } from '../../api.ts'
import type { Words } from '../../drafts/words.ts'
import { Icon } from '../../parts/Icon.tsx'
import { count, listed } from '../../parts/time.ts'
import { type FindingActs, FindingCard } from './FindingCard.tsx'
import { folded, isAnswered, type Numbered, tally, type View } from './settle.ts'
import type { Looked } from './useFindings.ts'

/** A fix that was made here, as long as its words stand untouched. */
export interface Mended {
  readonly id: string
  readonly view: View
  readonly part: number
  readonly from: number
  readonly to: number
  readonly was: string
  readonly now: string
}

type Checks = Answer<'checks'>['checks']

/** Beside the words: what the checks found, what was mended, and what nobody looked at. */
export function Margin(props: {
  looked: Looked
  numbered: readonly Numbered[]
  mended: readonly Mended[]
  words: Words
  checks: Checks
  active: string | null
  speaker: string | null
  nameOf: (account: string) => string
  acts: FindingActs
  onPutBack: (mended: Mended) => void
  /** Whether this person may say that words are always right here. */
  mayMean: boolean
  /** On a phone one finding stands open at a time. */
  single: boolean
}) {
  const { looked, numbered, words, checks } = props
  const open = numbered.filter(({ finding }) => !isAnswered(finding, words.meant))
  const answered = numbered.filter(({ finding }) => isAnswered(finding, words.meant))
  const { shown, more } = folded(open)
  const [at, setAt] = useState(0)
  const activeAt = open.findIndex(({ finding }) => finding.key === props.active)
  useEffect(() => {
    if (activeAt >= 0) setAt(activeAt)
  }, [activeAt])
  const one = open[Math.min(at, open.length - 1)]
  const step = (by: number) => setAt((Math.min(at, open.length - 1) + by + open.length) % open.length)

  const checkOf = (seen: Numbered) => checks.find(({ id }) => id === seen.finding.check)
  const card = (seen: Numbered) => (
    <FindingCard
      key={seen.finding.key}
      seen={seen}
      answer={words.meant[seen.finding.key]}
      where={seen.view === 'all' ? null : `On ${props.nameOf(seen.view)}.`}
      page={checkOf(seen)?.page}
      story={checkOf(seen)?.story ?? null}
      mayMean={props.mayMean && checkOf(seen)?.mayMean === true}
      active={seen.finding.key === props.active}
      speaker={props.speaker}
      acts={props.acts}
    />
  )

  return (
    <aside className="margin" aria-label="What the checks found">
      <h2>Before this is public</h2>
      <p className="s q">{headline(looked, open, words)}</p>
      {props.single ? (
        one !== undefined && (
          <>
            <ul>{card(one)}</ul>
            {open.length > 1 && (
              <div className="acts stepper">
                <button type="button" className="btn" onClick={() => step(-1)}>
                  Before
                </button>
                <span className="s q num">
                  {open.indexOf(one) + 1} of {open.length}
                </span>
                <button type="button" className="btn" onClick={() => step(1)}>
                  Next
                </button>
              </div>
            )}
          </>
        )
      ) : (
        <>
          {shown.length > 0 && <ul>{shown.map(card)}</ul>}
          {more.length > 0 && (
            <details className="morenotes">
              <summary>{count(more.length, 'more note')}</summary>
              <ul>{more.map(card)}</ul>
            </details>
          )}
        </>
      )}
      {(answered.length > 0 || props.mended.length > 0) && (
        <ul className="settled">
          {props.mended.map((mended) => (
            <li className="find" key={mended.id}>
              <p className="w blind">
                <Icon name="tick" />
                <s>{mended.was}</s>
              </p>
              <p className="why1">{mended.now === '' ? 'Cut.' : `Changed to “${mended.now}”.`}</p>
              <div className="acts">
                <button type="button" className="lk first" onClick={() => props.onPutBack(mended)}>
                  Put it back
                </button>
              </div>
            </li>
          ))}
          {answered.map(card)}
        </ul>
      )}
      <NotLookedAt skipped={looked.skipped} checks={checks} nobody={words.speaker === null} />
    </aside>
  )
}

function headline(looked: Looked, open: readonly Numbered[], words: Words): string {
  if (words.parts.every(({ text, media }) => text.trim() === '' && media.length === 0))
    return words.speaker === null
      ? 'Checks that need to know who is speaking are waiting. The others look as you type.'
      : 'The checks look as you type.'
  if (open.length > 0) return `${tally(open.map(({ finding }) => finding))}.`
  if (!looked.settled) return 'Looking.'
  const all = count(looked.clear.length, 'check')
  return looked.clear.length === 0
    ? 'Nothing found.'
    : `Nothing found. ${all} looked. They can be wrong: read it once more.`
}

/** What a missing fact is, in words. */
const missingWords: Readonly<Record<string, string>> = {
  links: 'the link check has no answer',
  lastSpoken: 'we do not know who you last spoke as',
  past: 'there is no history of this organisation yet',
  recent: 'the posts around it are not here',
  watch: 'the watch list is not here',
  dictionary: 'its table of words did not load',
  contexts: 'its table of words did not load',
  manners: 'its table of manners did not load',
  speakers: 'nobody is speaking yet',
  now: 'the clock is unknown',
  handles: 'no handle was looked up',
  organisation: 'the organisation has not said what it is',
}

function NotLookedAt({ skipped, checks, nobody }: { skipped: Looked['skipped']; checks: Checks; nobody: boolean }) {
  if (skipped.length === 0) return null
  return (
    <div className="looked">
      <p>
        <Icon name="blind" /> <b className="b">Not looked at{nobody ? ' yet' : ''}</b>
      </p>
      <ul>
        {skipped.map(({ check, missing }) => (
          <li key={check}>
            {checks.find(({ id }) => id === check)?.title ?? check}
            {missing.length > 0 && `: ${listed(missing.map((fact) => missingWords[fact] ?? fact))}`}.
          </li>
        ))}
      </ul>
    </div>
  )
}
