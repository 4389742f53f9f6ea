import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Speaker } from '../../api.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { count, listed } from '../../parts/time.ts'
import { profiles } from '../../profiles.ts'
import { useHere } from '../../shell/here.ts'
import { speakerByPlace } from '../../shell/keys.ts'

const groups = [
  { word: 'Organisation', holds: (s: Speaker) => s.kind === 'organisation' && !s.rehearsal },
  { word: 'Leader', holds: (s: Speaker) => s.kind === 'leader' && !s.rehearsal },
  { word: 'Yours alone', holds: (s: Speaker) => s.kind === 'personal' && !s.rehearsal },
  { word: 'Rehearsal', holds: (s: Speaker) => s.rehearsal },
]

/** Whoever this person may write for, in the order of the list. */
const canSpeak = (speakers: readonly Speaker[]): readonly Speaker[] =>
  groups.flatMap(({ holds }) =>
    speakers.filter((speaker) => holds(speaker) && !speaker.recognitionOnly && speaker.youMay !== 'nothing'),
  )

function secondLine(speaker: Speaker): string {
  const live = speaker.accounts.filter(({ state }) => state !== 'disconnected')
  const networks = [...new Set(live.map(({ network }) => profiles[network].name))]
  const where =
    live.length === 0 ? 'No account yet' : live.length > 2 ? count(live.length, 'account') : networks.join(', ')
  const first = speaker.kind === 'personal' ? 'You' : speaker.office
  const expired = live.filter(({ state }) => state === 'reconnect').map(({ network }) => profiles[network].name)
  const notes = [
    first === '' ? where : `${first}. ${where}`,
    ...(speaker.youMay === 'draft' ? ['You may draft'] : []),
    ...(expired.length > 0 ? [`${listed(expired)}: connect again`] : []),
  ]
  return notes.join('. ')
}

/** Not a native radio: that would choose when an arrow key moves. */
const radio = (checked: boolean) => ({ role: 'radio', 'aria-checked': checked })

/** Who is speaking? Arrow keys move, Space chooses; moving never chooses, and nothing is chosen at first. */
export function Who({ chosen, onChoose }: { chosen: string | null; onChoose: (speaker: Speaker) => void }) {
  const { desk } = useHere()
  const speakers = canSpeak(desk.speakers)
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const resting = Math.max(0, chosen === null ? at : speakers.findIndex(({ id }) => id === chosen))

  useEffect(() => {
    const byPlace = (event: Event) => {
      const speaker = event instanceof CustomEvent ? speakers[Number(event.detail) - 1] : undefined
      if (speaker !== undefined) onChoose(speaker)
    }
    window.addEventListener(speakerByPlace, byPlace)
    return () => window.removeEventListener(speakerByPlace, byPlace)
  })

  const move = (event: KeyboardEvent, from: number) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = (from + step + speakers.length) % speakers.length
    setAt(next)
    list.current?.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus()
  }

  return (
    <section className="who" aria-labelledby="who">
      <h2 id="who">Who is speaking?</h2>
      {speakers.length === 0 && <p className="s q">Nobody yet. Add a speaker under Speakers, or ask an owner.</p>}
      <div role="radiogroup" aria-labelledby="who" ref={list}>
        {groups.map(({ word, holds }) => {
          const inside = speakers.filter(holds)
          return (
            inside.length > 0 && (
              <div className="whogroup" key={word}>
                <p className="cap">{word}</p>
                {inside.map((speaker) => {
                  const place = speakers.indexOf(speaker)
                  return (
                    <button
                      key={speaker.id}
                      type="button"
                      {...radio(speaker.id === chosen)}
                      tabIndex={place === resting ? 0 : -1}
                      className="speaker"
                      data-id={speaker.colour}
                      onClick={() => onChoose(speaker)}
                      onKeyDown={(event) => move(event, place)}
                    >
                      <Face speaker={speaker} />
                      <span>
                        <b>{speaker.name}</b>
                        <span className="kind">{secondLine(speaker)}</span>
                      </span>
                      {speaker.id === chosen && (
                        <span className="tick">
                          <Icon name="tick" />
                        </span>
                      )}
                    </button>
                  )
                })}
              </div>
            )
          )
        })}
      </div>
      <p className="s q whonote">
        One speaker to a post. To say it as someone else too, write it again and look again.
      </p>
      <NearMisses />
    </section>
  )
}

function NearMisses() {
  const { month, public: out } = useHere().desk.catches
  if (month === 0) return null
  return (
    <p className="near">
      <Icon name="leaf" />
      <span>
        {count(month, 'slip')} caught this month.
        <br />
        {out === 0 ? (month === 1 ? 'It was not public.' : 'None of them public.') : `${out} got out.`}
      </span>
    </p>
  )
}
