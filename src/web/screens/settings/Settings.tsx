import { Link } from '@tanstack/react-router'
import { useAsk } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Page } from '../../parts/Page.tsx'
import { may, useHere } from '../../shell/here.ts'
import { CheckRow } from './CheckRow.tsx'
import { OrganisationForm } from './OrganisationForm.tsx'
import { Watch } from './Watch.tsx'
import { Webhooks } from './Webhooks.tsx'
import './settings.css'

export default function Settings() {
  const { org, desk } = useHere()
  const checks = useAsk('checks', { params: { org } }, { refetchOnMount: 'always' })
  const owner = may(desk, 'settings')
  return (
    <Page title="Settings" className="settingspage">
      <div className="title">
        <div>
          <h1>Settings</h1>
          <p>
            {owner
              ? 'What holds for everyone at this desk.'
              : 'What holds for everyone at this desk. An owner may change it.'}
          </p>
        </div>
      </div>
      <div className="two">
        <section className="sheet pad" aria-labelledby="organisation">
          <h2 id="organisation">{desk.organisation.name}</h2>
          {owner ? <OrganisationForm key={JSON.stringify(desk.organisation)} /> : <Facts />}
        </section>
        <section className="sheet pad" aria-labelledby="mail">
          <h2 id="mail">Mail</h2>
          <p className="s">
            Invitations and links to a new password are mailed only where whoever runs this desk has set up a mail
            server. Where none is set up, each page says so, and you hand the link over yourself.
          </p>
        </section>
      </div>
      <Watch />
      {owner && <Webhooks />}
      <section className="sheet" aria-labelledby="checks">
        <div className="checkshead">
          <h2 id="checks">Checks</h2>
          <p className="s">
            A note is shown. A question needs a mend or “I meant it”. A stop also needs a second person. A check that
            asks too often is worth less than a note, so each tells what became of its interruptions.
          </p>
          <p className="s">
            <Link to="/o/$org/settings/back-test" params={{ org }}>
              See what all of them would have said of your own posts
            </Link>
          </p>
        </div>
        <Asked asked={checks} what="the checks">
          {({ checks: all, days }) => (
            <ul className="checklist">
              {all.map((check) => (
                <CheckRow key={check.id} check={check} days={days} owner={owner} />
              ))}
            </ul>
          )}
        </Asked>
      </section>
    </Page>
  )
}

/** The same facts for somebody who may not change them. */
function Facts() {
  const { organisation } = useHere().desk
  return (
    <dl className="facts">
      {(
        [
          ['Kind', organisation.kind],
          ['Country', organisation.country],
          ['Time zone', organisation.zone],
          ['Usual hold', `${organisation.holdSeconds} seconds`],
          ['Own web addresses', organisation.domains.join(', ') || 'None yet'],
          ['Own contacts', organisation.contacts.join(', ') || 'None yet'],
        ] as const
      ).map(([word, value]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
