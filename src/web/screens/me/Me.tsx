import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type Answer, useAsk, useTell } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { briefly, nowIso } from '../../parts/moments.ts'
import { Plain } from '../../parts/Plain.tsx'
import { roleWords } from '../../parts/roles.ts'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { Found } from './Found.tsx'
import { Keys } from './Keys.tsx'
import { Mailed } from './Mailed.tsx'
import { Passkeys } from './Passkeys.tsx'
import { Password } from './Password.tsx'
import { Preferences } from './Preferences.tsx'
import { SecondStep } from './SecondStep.tsx'
import './me.css'

/** Here only: the zone of this machine, for there is no organisation whose clock counts. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

export default function Me() {
  const me = useAsk('me', {})
  const first = me.data?.organisations[0]
  return (
    <Plain
      title="Me"
      wide
      right={
        first === undefined ? undefined : (
          <a className="btn" href={`/o/${first.id}/write`}>
            Back to the desk
          </a>
        )
      }
    >
      <div className="mepage">
        <h1>Me</h1>
        {me.error?.code === 'not-signed-in' ? (
          <>
            <p className="lead">You are signed out.</p>
            <a className="btn ink" href="/sign-in?next=/me">
              Sign in
            </a>
          </>
        ) : (
          <Asked asked={me} what="what is known of you">
            {(person) => <Sections person={person} />}
          </Asked>
        )}
      </div>
    </Plain>
  )
}

function Sections({ person }: { person: Answer<'me'> }) {
  return (
    <>
      <p className="lead">
        {person.name}, <span className="mail">{person.email}</span>
      </p>
      <Section title="Where you belong">
        {person.organisations.length === 0 ? (
          <p>You belong to no organisation here. Ask an owner for an invitation, or found one.</p>
        ) : (
          <ul className="melist">
            {person.organisations.map((organisation) => (
              <li key={organisation.id}>
                <a href={`/o/${organisation.id}/write`}>{organisation.name}</a>
                <span className="s q">
                  {roleWords[organisation.role].name}. {roleWords[organisation.role].may}
                </span>
              </li>
            ))}
          </ul>
        )}
        <Found />
      </Section>
      <Section
        title="A second step when signing in"
        about="So that a password alone, stolen or guessed, is not enough."
      >
        <SecondStep on={person.twoFactor} />
      </Section>
      <Section
        title="Passkeys"
        about="Sign in with your device’s finger, face or PIN. Nothing to type, nothing to steal."
      >
        <Passkeys zone={zone} />
      </Section>
      <Section title="Password">
        <Password />
      </Section>
      <Section title="Where you are signed in">
        <Sessions />
      </Section>
      {person.organisations
        .filter(({ role }) => role !== 'viewer' && role !== 'responder')
        .map((organisation) => (
          <Section
            key={organisation.id}
            title={`API keys for ${organisation.name}`}
            about="A key does what you may do, and no more. What it does stands in the record under your name."
          >
            <Keys org={organisation.id} zone={zone} />
          </Section>
        ))}
      <Section
        title="What is mailed to you"
        about="When something goes wrong with a post that you can decide about, or that is yours. One letter for each trouble. And what is planned for tomorrow, each evening."
      >
        <Mailed zone={zone} />
      </Section>
      <Section title="In this browser">
        <Preferences />
      </Section>
    </>
  )
}

const Section = ({ title, about, children }: { title: string; about?: string; children: ReactNode }) => (
  <section className="sheet pad mesection">
    <h2>{title}</h2>
    {about !== undefined && <p className="about s">{about}</p>}
    {children}
  </section>
)

function Sessions() {
  const queries = useQueryClient()
  const asked = useAsk('sessions', {})
  const tell = useTell('endSession')
  const [asking, setAsking] = useState(false)
  const now = nowIso()

  const end = async (ids: readonly string[], done: string) => {
    try {
      for (const session of ids) await tell.mutateAsync({ params: { session } })
      say(done)
    } catch {
      // Why is shown beside the list; the list shows which are left.
    }
    setAsking(false)
    await queries.invalidateQueries({ queryKey: ['sessions'] })
  }
  return (
    <Asked asked={asked} what="your sessions">
      {({ sessions }) => {
        const others = sessions.filter((session) => !session.current)
        return (
          <>
            <ul className="melist">
              {sessions.map((session) => (
                <li key={session.id} className="withbutton">
                  <div>
                    <p>
                      {session.device}
                      {session.current && (
                        <span className="st out here">
                          <Icon name="tick" /> This one
                        </span>
                      )}
                    </p>
                    <p className="s q">
                      From <span className="mono">{session.address}</span>, since {briefly(session.since, zone, now)}.{' '}
                      {session.current ? '' : `Last used ${briefly(session.lastSeen, zone, now)}.`}
                    </p>
                  </div>
                  {!session.current && (
                    <button
                      type="button"
                      className="btn"
                      disabled={tell.isPending}
                      onClick={() => end([session.id], 'That session is ended.')}
                    >
                      End it
                      <span className="sr">
                        : {session.device}, {session.address}
                      </span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
            {tell.error !== null && <Refusal no={tell.error} />}
            {others.length > 1 && (
              <button type="button" className="btn" disabled={tell.isPending} onClick={() => setAsking(true)}>
                End all others
              </button>
            )}
            {others.length === 0 && <p className="s q">Nowhere else.</p>}
            <Modal open={asking} title="End all other sessions?" onClose={() => setAsking(false)}>
              <div className="stack">
                <p>You are signed out at once on {others.length} other devices. This one stays signed in.</p>
                <div className="acts">
                  <button
                    type="button"
                    className="btn ink"
                    disabled={tell.isPending}
                    onClick={() =>
                      end(
                        others.map(({ id }) => id),
                        'All other sessions are ended.',
                      )
                    }
                  >
                    End them all
                  </button>
                  <button type="button" className="btn" onClick={() => setAsking(false)}>
                    Leave them
                  </button>
                </div>
              </div>
            </Modal>
          </>
        )
      }}
    </Asked>
  )
}
