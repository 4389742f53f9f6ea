import { useEffect, useState } from 'react'
import type { Account, Answer } from '../../api.ts'
import * as keep from '../../drafts/keeping.ts'
import { clock, inWords } from '../../parts/time.ts'
import type { Numbered } from './settle.ts'
import { isAnswered, tally } from './settle.ts'
import type { Writing } from './useWriting.ts'

/** What happens after the press, in one sentence that is true for these words. */
export function afterWords(given: {
  standing: Answer<'standing'> | null
  seconds: number
  leaves: string | null
  waits: boolean
}): string {
  const { standing, leaves } = given
  const owed = (standing?.owes ?? []).map(({ why }) => why)
  const wait = owed.length > 0 ? `${owed.join(' ')} ` : given.waits ? 'It waits for a second pair of eyes. ' : ''
  const longer = standing?.longer === null || standing === null ? '' : ` ${standing.longer}`
  const held =
    leaves === null
      ? `Then it is held for ${inWords(given.seconds)}, and you can still take it back.`
      : `It leaves on ${leaves}; until then you can take it back.`
  return `${wait}${held}${longer}`
}

/** Whether the words are kept, where, and since when. */
export function Kept({ keeping }: { keeping: keep.Keeping }) {
  const { kept, trouble } = keeping
  if (trouble?.code === 'not-signed-in') return <>Kept in this browser. It goes to the desk once you are signed in.</>
  if (trouble !== null) return <>{trouble.code === 'offline' ? trouble.why : `Kept in this browser. ${trouble.why}`}</>
  if (keep.isWaiting(keeping)) return <>Keeping…</>
  return kept.at === null ? <>Nothing to keep yet.</> : <>Draft kept {clock(kept.at)}.</>
}

/** The words for every account, or those that one account says differently. */
export function Views(props: { writing: Writing; targets: readonly Account[]; nameOf: (account: string) => string }) {
  const { writing, targets, nameOf } = props
  const { words, view } = writing
  const different = targets.filter(({ id }) => words.variants[id] !== undefined)
  const alike = targets.filter(({ id }) => words.variants[id] === undefined)
  if (targets.length < 2 && different.length === 0) return null
  return (
    <div className="views">
      {different.length > 0 && (
        <fieldset>
          <legend className="sr">Whose words</legend>
          <button type="button" className="lk" aria-pressed={view === 'all'} onClick={() => writing.setView('all')}>
            {alike.length === 0 ? 'Every account' : alike.map(({ id }) => nameOf(id)).join(', ')}
          </button>
          {different.map(({ id }) => (
            <button
              key={id}
              type="button"
              className="lk"
              aria-pressed={view === id}
              onClick={() => writing.setView(id)}
            >
              {nameOf(id)} says
            </button>
          ))}
        </fieldset>
      )}
      {view === 'all' ? (
        alike.length > 0 &&
        targets.length > 1 &&
        alike.map(({ id }) => (
          <button key={id} type="button" className="lk" onClick={() => writing.speakDifferently(id, true)}>
            Say it differently on {nameOf(id)}
          </button>
        ))
      ) : (
        <button type="button" className="lk" onClick={() => writing.speakDifferently(view, false)}>
          Say the same on {nameOf(view)} again
        </button>
      )}
    </div>
  )
}

/** What is still open, said aloud once after a second of quiet. */
export function Quiet({
  numbered,
  meant,
  settled,
}: {
  numbered: readonly Numbered[]
  meant: Readonly<Record<string, string>>
  settled: boolean
}) {
  const open = tally(numbered.filter(({ finding }) => !isAnswered(finding, meant)).map(({ finding }) => finding))
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!settled) return
    const timer = setTimeout(() => setSaid(open === '' ? 'Nothing open.' : `${open}.`), 1000)
    return () => clearTimeout(timer)
  }, [open, settled])
  return (
    <p className="sr" aria-live="polite">
      {said}
    </p>
  )
}
