import { useState } from 'react'
import { roles } from '../../../domain/people.ts'
import { type Answer, useAsk } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Page } from '../../parts/Page.tsx'
import { roleWords } from '../../parts/roles.ts'
import { count } from '../../parts/time.ts'
import { may, useHere } from '../../shell/here.ts'
import { Invite, OpenInvitations } from './Invitations.tsx'
import { Leaving } from './Leaving.tsx'
import { PersonRow } from './PersonRow.tsx'
import './people.css'

export default function People() {
  const { org, desk } = useHere()
  const asked = useAsk('people', { params: { org } })
  const [inviting, setInviting] = useState(false)
  const [leaving, setLeaving] = useState<Answer<'people'>['people'][number] | null>(null)
  const owner = may(desk, 'people')
  return (
    <Page title="People" className="peoplepage">
      <div className="title">
        <div>
          <h1>People</h1>
          <p>Who may do what at this desk.</p>
        </div>
        {owner && (
          <button type="button" className="btn addit" onClick={() => setInviting(true)}>
            <Icon name="plus" />
            Invite somebody
          </button>
        )}
      </div>
      {owner && <Invite open={inviting} onClose={() => setInviting(false)} />}
      {/* Outside of the list: what was done is still told when the list is fetched anew. */}
      {leaving !== null && <Leaving person={leaving} onClose={() => setLeaving(null)} />}
      <Asked asked={asked} what="the people">
        {({ people, invitations }) => {
          const here = people.filter((person) => person.leftAt === null)
          const gone = people.filter((person) => person.leftAt !== null)
          return (
            <div className="two">
              <div className="stack-l">
                <section className="sheet" aria-label="At the desk">
                  <ul className="persons">
                    {here.map((person) => (
                      <PersonRow key={person.id} person={person} onLeave={() => setLeaving(person)} />
                    ))}
                  </ul>
                </section>
                {owner && <OpenInvitations invitations={invitations} />}
                {gone.length > 0 && (
                  <details className="gone">
                    <summary>{count(gone.length, 'person has', 'people have')} left</summary>
                    <ul className="persons">
                      {gone.map((person) => (
                        <PersonRow key={person.id} person={person} onLeave={() => setLeaving(person)} />
                      ))}
                    </ul>
                  </details>
                )}
              </div>
              <aside className="sheet pad" aria-labelledby="roles">
                <h2 id="roles">What each role may do</h2>
                <dl className="rolelist">
                  {roles.map((role) => (
                    <div key={role}>
                      <dt>{roleWords[role].name}</dt>
                      <dd>{roleWords[role].may}</dd>
                    </div>
                  ))}
                </dl>
                <p className="s q">As whom somebody may post is set at each speaker.</p>
              </aside>
            </div>
          )
        }}
      </Asked>
    </Page>
  )
}
