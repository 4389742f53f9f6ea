import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type Desk, useAsk } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { nowIso, zoneWord } from '../../parts/moments.ts'
import { Page } from '../../parts/Page.tsx'
import { count, listed } from '../../parts/time.ts'
import { may, useHere } from '../../shell/here.ts'
import { PauseQuestion } from '../../shell/Pausing.tsx'
import { allPaused } from '../../shell/pauses.ts'
import type { Around } from '../post/truth.ts'
import { Agenda } from './Agenda.tsx'
import { AskSecondReader } from './AskSecondReader.tsx'
import { Decisions } from './Decisions.tsx'
import { Filters } from './Filters.tsx'
import { LookAgain } from './LookAgain.tsx'
import { Month } from './Month.tsx'
import { Queue } from './Queue.tsx'
import { Series } from './Series.tsx'
import { type Shown, whose } from './shown.ts'
import { Week } from './Week.tsx'
import '../../parts/filters.css'
import './coming.css'

export default function Coming() {
  const { org, desk } = useHere()
  const shown: Shown = useSearch({ strict: false })
  const { which = 'coming', view } = shown
  const ahead = useAhead(org, {})
  const own = useAhead(org, whose(shown))
  const around = { zone: desk.organisation.zone, now: nowIso(), pauses: desk.pauses }
  return (
    <Page title="Coming up">
      <div className="title">
        <div>
          <h1>Coming up</h1>
          <p>
            {allPaused(desk)
              ? 'Everything below is standing still. You can write and check; nothing leaves.'
              : `${summary(desk)} All times are ${zoneWord(around.zone)}.`}
          </p>
        </div>
        <div className="row wrap push">
          {may(desk, 'draft') && (
            <Link className="btn" to="/o/$org/plan" params={{ org }}>
              Import a plan
            </Link>
          )}
          <Link className="btn inbar" to="/o/$org/write" params={{ org }}>
            <Icon name="write" />
            Write
          </Link>
        </div>
      </div>
      <LookAgain posts={ahead.posts} />
      <div className="comingpage">
        <Decisions posts={ahead.posts} around={around} />
        <div className="agenda">
          {view !== 'month' && <Week posts={own.posts} around={around} />}
          <Filters shown={shown} />
          {which === 'coming' ? (
            <Asked asked={own.coming} what="what is coming up">
              {({ posts }) =>
                view === 'month' ? (
                  <Month posts={own.posts} around={around} />
                ) : view === 'queue' ? (
                  <Queue posts={posts} shown={shown} around={around} />
                ) : (
                  <Agenda posts={posts} which="coming" around={around} />
                )
              }
            </Asked>
          ) : which === 'waiting' ? (
            <Asked asked={own.waiting} what="what waits for somebody">
              {({ posts }) => <Agenda posts={posts} which="waiting" around={around} />}
            </Asked>
          ) : (
            <Past key={JSON.stringify(shown)} which={which} shown={shown} around={around} />
          )}
        </div>
        <Aside around={around} />
      </div>
    </Page>
  )
}

/** What is still to leave, or waits, whoever's or of those named; each post once. */
function useAhead(org: string, of: ReturnType<typeof whose>) {
  const coming = useAsk('posts', { params: { org }, query: { which: 'coming', ...of } })
  const waiting = useAsk('posts', { params: { org }, query: { which: 'waiting', ...of } })
  const all = [...(coming.data?.posts ?? []), ...(waiting.data?.posts ?? [])]
  return { coming, waiting, posts: all.filter((post, at) => all.findIndex(({ id }) => id === post.id) === at) }
}

/** "1 held, 3 waiting for you, 2 drafts." */
function summary(desk: Desk): string {
  const { comingUp, waitingForMe, needsHuman } = desk.counts
  const parts = [
    comingUp > 0 ? `${comingUp} coming up` : '',
    waitingForMe > 0 ? `${waitingForMe} waiting for you` : '',
    needsHuman > 0 ? `${needsHuman} that ${needsHuman === 1 ? 'needs' : 'need'} a decision` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'Nothing is on its way.' : `${listed(parts)}.`
}

/** What is out, or was taken back: latest first, older on demand. */
function Past(props: { which: 'out' | 'back'; shown: Shown; around: Around }) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null])
  return (
    <>
      {pages.map((before, at) => (
        <PastPage
          key={before ?? 'newest'}
          {...props}
          before={before}
          onOlder={at === pages.length - 1 ? (from) => setPages([...pages, from]) : null}
        />
      ))}
    </>
  )
}

function PastPage(props: {
  which: 'out' | 'back'
  shown: Shown
  before: string | null
  around: Around
  onOlder: ((before: string) => void) | null
}) {
  const { org } = useHere()
  const { which, shown, before, around, onOlder } = props
  const query = { which, ...whose(shown), ...(before === null ? {} : { before }) }
  const asked = useAsk('posts', { params: { org }, query })
  return (
    <Asked asked={asked} what="what went out">
      {({ posts, more }) => {
        const oldest = posts.map((post) => post.dueAt).toSorted()[0]
        return (
          <>
            <Agenda posts={posts} which={which} around={around} />
            {more && onOlder !== null && oldest !== undefined && (
              <button type="button" className="btn older" onClick={() => onOlder(oldest)}>
                Show older ones
              </button>
            )}
          </>
        )
      }}
    </Asked>
  )
}

function Aside({ around }: { around: Around }) {
  const { org, desk } = useHere()
  const [asking, setAsking] = useState(false)
  const drafts = useAsk('drafts', { params: { org } })
  const { month, public: out } = desk.catches
  return (
    <aside className="beside stack-l" aria-label="Beside the agenda">
      {!allPaused(desk) && may(desk, 'pause') && (
        <section className="sheet pad">
          <h2>Pause everything</h2>
          <p className="s">
            For when the news is bad, or you need a minute. {count(desk.counts.comingUp, 'post stands', 'posts stand')}{' '}
            still at once, for everyone. Nothing fires late: what misses its time asks a person first.
          </p>
          <button type="button" className="btn ink wholewidth" onClick={() => setAsking(true)}>
            <Icon name="pause" />
            Pause everything…
          </button>
          <PauseQuestion open={asking} onClose={() => setAsking(false)} />
        </section>
      )}
      {desk.secondReader === null && may(desk, 'pause') && <AskSecondReader />}
      <Series around={around} />
      <section className="sheet pad">
        <h2>Drafts</h2>
        <Asked asked={drafts} what="the drafts">
          {({ drafts: all }) =>
            all.length === 0 ? (
              <p className="s">No drafts. What you write is kept as one by itself.</p>
            ) : (
              <ul className="draftlist">
                {all.slice(0, 8).map((draft) => (
                  <li key={draft.id}>
                    <Link to="/o/$org/write/$draft" params={{ org, draft: draft.id }}>
                      <span className="said">{draft.parts[0].text.trim() || 'No words yet'}</span>
                    </Link>
                    <span className="xs q">
                      {desk.speakers.find((s) => s.id === draft.speaker)?.name ?? 'Nobody is speaking yet'},{' '}
                      {draft.authorName}
                    </span>
                  </li>
                ))}
                {all.length > 8 && <li className="s q">and {count(all.length - 8, 'older one')}</li>}
              </ul>
            )
          }
        </Asked>
      </section>
      {month > 0 && (
        <p className="near">
          <Icon name="leaf" />
          <span>
            <b className="b">
              {count(month, 'slip')} caught this month{out === 0 ? ', none of them public.' : `, ${out} got out.`}
            </b>
          </span>
        </p>
      )}
    </aside>
  )
}
