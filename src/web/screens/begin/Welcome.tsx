import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { type Given, useDesk, useTell } from '../../api.ts'
import { newId } from '../../drafts/local.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Face, kindWords } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Letterhead } from '../../parts/Letterhead.tsx'
import { Plain } from '../../parts/Plain.tsx'
import { Refusal } from '../../parts/Say.tsx'
import './begin.css'

/** A next Tuesday as its wrong neighbour's date: the practice post gets its weekday wrong on purpose. */
function wrongDay(): string {
  const day = new Date()
  day.setDate(day.getDate() + 7)
  const before = new Date(day)
  before.setDate(day.getDate() - 1)
  const weekday = before.toLocaleDateString('en-GB', { weekday: 'long' })
  return `${weekday} ${day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}`
}

/** The practice post: one word that is spelled right but another, and a weekday that is not the date's. */
const practice = (): string => `Join us for our pubic reading on ${wrongDay()} at seven. Free, at the Old Library.`

/** The first page of somebody who has just set the desk up: slip on purpose, where nobody can see it. */
export function Welcome({ org, name }: { org: string; name: string }) {
  const desk = useDesk(org)
  return (
    <Plain title="Welcome" wide right={name === '' ? undefined : `You are ${name}, the first one here`}>
      <div className="fr">
        <section>
          <h1>Everyone has sent one they wished back.</h1>
          <p className="lead">
            This desk holds every post for a moment, looks at it with you, and lets you take it back. Try it now.
            Nothing here can reach anybody.
          </p>
          <ol className="frs">
            <li>
              <span className="k" aria-hidden="true">
                1
              </span>
              <div>
                <b>Mend the practice post</b>
                <p>Two slips are in it. One click mends each.</p>
              </div>
            </li>
            <li>
              <span className="k" aria-hidden="true">
                2
              </span>
              <div>
                <b>Hold it, then take it back</b>
                <p>You have 30 seconds. Let one go, too, and take it down.</p>
              </div>
            </li>
            <li>
              <span className="k" aria-hidden="true">
                3
              </span>
              <div>
                <b>Then connect a real account</b>
                <p>Bluesky takes a minute. Nothing is sent when you connect.</p>
              </div>
            </li>
          </ol>
          <div className="row wrap frbuttons">
            <Link className="btn" to="/o/$org/speakers" params={{ org }}>
              <Icon name="plus" />
              Connect an account
            </Link>
            <Link className="lk" to="/o/$org/people" params={{ org }}>
              Invite a colleague
            </Link>
          </div>
        </section>
        <Asked asked={desk} what="the practice speakers">
          {({ speakers }) => <Practice org={org} speakers={speakers} />}
        </Asked>
      </div>
    </Plain>
  )
}

function Practice({
  org,
  speakers,
}: {
  org: string
  speakers: NonNullable<ReturnType<typeof useDesk>['data']>['speakers']
}) {
  const keep = useTell('keepDraft')
  const [text, setText] = useState(practice)
  const rehearsing = speakers.filter((speaker) => speaker.rehearsal && speaker.youMay !== 'nothing')
  const speaker = rehearsing.find(({ kind }) => kind === 'organisation') ?? rehearsing[0]
  if (speaker === undefined)
    return (
      <p className="nothing">
        <b>There is no practice speaker.</b>
        Add one under Speakers, or connect an account.
      </p>
    )

  const open = (event: FormEvent) => {
    event.preventDefault()
    const draft = newId()
    const body: Given<'keepDraft'>['body'] = {
      revision: 0,
      speaker: speaker.id,
      parts: [{ text, media: [] }],
      targets: speaker.accounts.map((account) => account.id),
      variants: {},
      language: 'en',
      when: { kind: 'when-held' },
      meant: {},
    }
    keep.mutate(
      { params: { org, draft }, body },
      // A full load: the desk itself is a page of its own, and this one is over.
      { onSuccess: () => location.assign(`/o/${org}/write/${draft}`) },
    )
  }
  return (
    <section className="rehearse" aria-label="Rehearsal">
      <p className="reh">
        <b>Rehearsal</b> A pretend network on this machine. Nothing leaves it.
      </p>
      <form className="letter" data-id={speaker.colour} onSubmit={open}>
        <Letterhead speaker={speaker} level={2} />
        <textarea
          className="write practice"
          aria-label={`What ${speaker.name} says`}
          value={text}
          rows={4}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
        {keep.error !== null && <Refusal no={keep.error} />}
        <div className="sendbar">
          <button type="submit" className="btn speak" disabled={keep.isPending}>
            {keep.isPending ? 'Opening it…' : `Check it as ${speaker.name}`}
          </button>
          <p className="when">Opens the desk with this post in it.</p>
        </div>
      </form>
      <p className="s pract">
        {rehearsing.length === 1 ? 'One practice speaker is' : `${rehearsing.length} practice speakers are`} here: a
        square speaks for everyone, a cut corner for a leader, a circle only for you.
      </p>
      <ul className="row wrap practfaces">
        {rehearsing.map((one) => (
          <li key={one.id} className="row">
            <Face speaker={one} size="s" />
            <span className="s">
              <b className="b">{one.name}</b>
              <br />
              <span className="q">{kindWords[one.kind]}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
