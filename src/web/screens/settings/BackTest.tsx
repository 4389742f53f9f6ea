import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ChoiceField } from '../../parts/Field.tsx'
import { Page } from '../../parts/Page.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { count, listed } from '../../parts/time.ts'
import { useHere } from '../../shell/here.ts'
import { Hits } from './Hits.tsx'
import { type Result, useBackTest } from './useBackTest.ts'
import { missingWords, percent } from './weights.ts'
import './settings.css'
import './back-test.css'

const sizes = [
  ['100', 'The last 100'],
  ['1000', 'The last 1,000'],
  ['5000', 'The last 5,000'],
] as const

/** What all checks, as they are set here, would have said of the organisation's own posts. */
export default function BackTest() {
  const { org } = useHere()
  const { run, start } = useBackTest(org)
  const [posts, setPosts] = useState<string>('1000')
  const begin = (event: FormEvent) => {
    event.preventDefault()
    start(Number(posts))
  }
  return (
    <Page title="Back-test" className="settingspage backtestpage">
      <div className="title">
        <div>
          <p className="s">
            <Link to="/o/$org/settings" params={{ org }}>
              Settings
            </Link>
          </p>
          <h1>Back-test</h1>
          <p>What the checks, as they are set here, would have said of your own posts. Nothing is changed by it.</p>
        </div>
      </div>
      <form onSubmit={begin} className="row wrap backtestform">
        <ChoiceField label="Posts of your own" value={posts} choices={sizes} onChoice={setPosts} />
        <button type="submit" className="btn ink" disabled={run.at === 'running'}>
          Look back
        </button>
      </form>
      {run.at === 'running' && (
        <div className="running">
          <progress
            aria-label="Posts looked at"
            max={run.of ?? undefined}
            value={run.of === null ? undefined : run.done}
          />
          <p className="s num">{run.of === null ? 'Beginning.' : `${run.done} of ${run.of}`}</p>
        </div>
      )}
      <p className="sr" role="status">
        {run.at === 'running'
          ? 'Looking back.'
          : run.at === 'over'
            ? `Looked at ${count(run.result.posts, 'post')}.`
            : ''}
      </p>
      {run.at === 'refused' && (
        <div className="unasked">
          <Refusal no={run.no} />
          <div className="row">
            <button type="button" className="btn" onClick={() => start(Number(posts))}>
              Try again
            </button>
          </div>
        </div>
      )}
      {run.at === 'over' && <Over result={run.result} />}
    </Page>
  )
}

function Over({ result }: { result: Result }) {
  const { posts, asked, stopped, noted, off } = result
  if (posts === 0)
    return (
      <div className="nothing">
        <b>There are no posts of your own yet</b>
        Once some are out, this page tells what the checks would have said of them.
      </div>
    )
  const checks = result.checks.toSorted(
    (one, other) =>
      other.asked + other.stopped - (one.asked + one.stopped) || other.noted - one.noted || other.looked - one.looked,
  )
  const seen = checks.filter(({ hits }) => hits.length > 0)
  const quiet = checks.filter(({ looked, hits }) => looked > 0 && hits.length === 0)
  const unseen = checks.filter(({ skipped }) => skipped > 0)
  return (
    <>
      <section className="sheet pad" aria-labelledby="over">
        <h2 id="over">
          <span className="figure">{asked + stopped}</span> of {posts} interrupted
        </h2>
        <p>
          {count(asked, 'post')} asked about, {stopped} stopped, {noted} only noted.
        </p>
        {unseen.length > 0 && (
          <p className="s q">
            Not looked at:{' '}
            {unseen
              .map(({ title, skipped, missing }) => `${title}, ${skipped} (${listed(missingWords(missing))})`)
              .join('; ')}
            . Nobody knows that of old posts.
          </p>
        )}
        {off.length > 0 && <p className="s q">Switched off: {listed(off)}.</p>}
      </section>
      <section className="sheet backtesttable" aria-labelledby="each">
        <h2 id="each">Check by check</h2>
        {seen.length > 0 && <Table checks={seen} />}
        {quiet.length > 0 && (
          <details>
            <summary>{count(quiet.length, 'check')} looked and saw nothing</summary>
            <ul className="s">
              {quiet.map(({ check, title, looked }) => (
                <li key={check}>
                  {title}: {count(looked, 'post')}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      {seen.length > 0 && (
        <section className="sheet pad" aria-labelledby="seen">
          <h2 id="seen">The posts</h2>
          {seen.map(({ check, title, hits }) => (
            <details key={check}>
              <summary>
                {title}: {count(hits.length, 'post')}
              </summary>
              <Hits hits={hits} />
            </details>
          ))}
        </section>
      )}
    </>
  )
}

function Table({ checks }: { checks: Result['checks'] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Check</th>
          <th scope="col">Looked at</th>
          <th scope="col">Notes</th>
          <th scope="col">Questions</th>
          <th scope="col">Stops</th>
          <th scope="col">Interrupts</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((one) => (
          <tr key={one.check}>
            <th scope="row">
              {one.title}
              {one.tooOften !== null && <span className="s weighs ask often">{one.tooOften}</span>}
            </th>
            <td data-label="Looked at">{one.looked}</td>
            <td data-label="Notes">{one.noted}</td>
            <td data-label="Questions">{one.asked}</td>
            <td data-label="Stops">{one.stopped}</td>
            <td data-label="Interrupts">{percent(one.share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
