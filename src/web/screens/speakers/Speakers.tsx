import { useState } from 'react'
import type { Speaker } from '../../api.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Page } from '../../parts/Page.tsx'
import { useHere } from '../../shell/here.ts'
import { Add } from './Add.tsx'
import { Card } from './Card.tsx'
import './speakers.css'

export default function Speakers() {
  const { desk } = useHere()
  const [adding, setAdding] = useState(false)
  const real = desk.speakers.filter((speaker) => !speaker.rehearsal)
  const practice = desk.speakers.filter((speaker) => speaker.rehearsal)
  return (
    <Page title="Speakers" className="speakerspage">
      <div className="title">
        <div>
          <h1>Who can speak from here</h1>
          <p>Square speaks for everyone. A cut corner speaks for a leader. Round speaks only for you.</p>
        </div>
        <button type="button" className="btn addit" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          Add a speaker
        </button>
      </div>
      <Add open={adding} onClose={() => setAdding(false)} />
      {real.length === 0 ? (
        <p className="nothing">
          <b>Nobody speaks in public from here yet.</b>
          Add a speaker, then connect its account. Nothing is sent when you connect.
        </p>
      ) : (
        <Cards speakers={real} />
      )}
      {practice.length > 0 && (
        <section className="rehearse" aria-labelledby="practice">
          <h2 id="practice">Rehearsal</h2>
          <p className="s">
            Practice speakers on a pretend network on this machine. Nothing they say can reach anybody.
          </p>
          <Cards speakers={practice} />
        </section>
      )}
    </Page>
  )
}

const Cards = ({ speakers }: { speakers: readonly Speaker[] }) => (
  <div className="accs">
    {speakers.map((speaker) => (
      <Card key={speaker.id} speaker={speaker} />
    ))}
  </div>
)
