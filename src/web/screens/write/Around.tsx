import { Menu } from '@base-ui/react/menu'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Account, Answer } from '../../api.ts'
import * as keep from '../../drafts/keeping.ts'
import type { Words } from '../../drafts/words.ts'
import { Icon } from '../../parts/Icon.tsx'
import { clock, inWords, listed } from '../../parts/time.ts'
import { isAnswered, type Numbered, tally } from './settle.ts'
import type { Writing } from './useWriting.ts'

/** What happens after the press, in one sentence that is true for these words. */
export function afterWords(given: {
  standing: Answer<'standing'> | null
  seconds: number
  leaves: string | null
  repeats: boolean
  waits: boolean
}): string {
  const { standing, leaves } = given
  const owed = (standing?.owes ?? []).map(({ why }) => why)
  const wait = owed.length > 0 ? `${owed.join(' ')} ` : given.waits ? 'It waits for a second pair of eyes. ' : ''
  const longer = standing?.longer === null || standing === null ? '' : ` ${standing.longer}`
  const held =
    leaves === null
      ? `Then it is held for ${inWords(given.seconds)}, and you can still take it back.`
      : given.repeats
        ? `It leaves ${leaves}. Each time is held two weeks ahead, and you can still take it back.`
        : `It leaves ${leaves}; until then you can take it back.`
  return `${wait}${held}${longer}`
}

/** Whether the words are kept, where, and since when. */
export function Kept({ keeping, onGoOn }: { keeping: keep.Keeping; onGoOn: () => void }) {
  const { kept, trouble } = keeping
  const here = useLocation()
  if (trouble?.code === 'not-signed-in')
    return (
      <>
        Kept in this browser. It goes to the desk once you are signed in.{' '}
        <a href={`/sign-in?next=${encodeURIComponent(here.href)}`}>Sign in</a>
      </>
    )
  if (trouble?.code === 'draft-gone')
    return (
      <>
        {trouble.why} Your words are kept here.{' '}
        <button type="button" className="lki" onClick={onGoOn}>
          Go on as a new draft
        </button>
      </>
    )
  if (trouble !== null) return <>{trouble.code === 'offline' ? trouble.why : `Kept in this browser. ${trouble.why}`}</>
  if (keep.isWaiting(keeping)) return <>Keeping…</>
  return kept.at === null ? <>Nothing to keep yet.</> : <>Draft kept {clock(kept.at)}.</>
}

interface Different {
  readonly writing: Writing
  readonly targets: readonly Account[]
  readonly nameOf: (account: string) => string
}

const variesFrom = (words: Words, targets: readonly Account[]) => ({
  alike: targets.filter(({ id }) => words.variants[id] === undefined),
  different: targets.filter(({ id }) => words.variants[id] !== undefined),
})

/** The words for every account, and those that one account says differently. */
export function Views({ writing, targets, nameOf }: Different) {
  const { words, view } = writing
  const { alike, different } = variesFrom(words, targets)
  if (different.length === 0) return null
  return (
    <div className="views">
      <fieldset>
        <legend className="sr">Whose words</legend>
        <button type="button" className="lk" aria-pressed={view === 'all'} onClick={() => writing.setView('all')}>
          {alike.length === 0 ? 'Every account' : listed(alike.map(({ id }) => nameOf(id)))}
        </button>
        {different.map(({ id }) => (
          <button key={id} type="button" className="lk" aria-pressed={view === id} onClick={() => writing.setView(id)}>
            {nameOf(id)} says
          </button>
        ))}
      </fieldset>
      {view !== 'all' && (
        <button type="button" className="lk push" onClick={() => writing.speakDifferently(view, false)}>
          Say the same on {nameOf(view)} again
        </button>
      )}
    </div>
  )
}

/** Offers words of its own to an account that says the same as the others. */
export function SayDifferently({ writing, targets, nameOf }: Different) {
  const { alike } = variesFrom(writing.words, targets)
  const only = alike[0]
  if (targets.length < 2 || only === undefined || writing.view !== 'all') return null
  return (
    <Menu.Root>
      <Menu.Trigger className="btn bare">
        <Icon name="words" /> Say it differently on…
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menuplace" sideOffset={6}>
          <Menu.Popup className="menu sheet">
            {alike.map(({ id, handle }) => (
              <Menu.Item key={id} className="menuitem" onClick={() => writing.speakDifferently(id, true)}>
                {nameOf(id)} <span className="mono q">@{handle}</span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
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
