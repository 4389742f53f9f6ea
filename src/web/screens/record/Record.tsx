import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import type { RecordAction } from '../../../domain/record.ts'
import { type Answer, call, type No, useAsk } from '../../api.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { briefly, clockOf, dayOf, dayWord, longDay, nowIso } from '../../parts/moments.ts'
import { Page } from '../../parts/Page.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { may, speakerOf, useHere } from '../../shell/here.ts'
import '../../parts/filters.css'
import './record.css'

type Entry = Answer<'record'>['entries'][number]

/** What the buttons ask for. */
const filters: readonly (readonly [RecordAction | '', string])[] = [
  ['', 'Everything'],
  ['held', 'Held'],
  ['left', 'Left'],
  ['taken-back', 'Taken back'],
  ['agreed', 'Agreed'],
  ['signed-in', 'Signed in'],
]

export default function Record() {
  const { org, desk } = useHere()
  const [typed, setTyped] = useState('')
  const [action, setAction] = useState<RecordAction | ''>('')
  const words = useDeferredValue(typed.trim())
  const asked = useInfiniteQuery({
    queryKey: ['record', org, words, action],
    queryFn: ({ pageParam, signal }) =>
      call(
        'record',
        {
          params: { org },
          query: {
            ...(pageParam === null ? {} : { before: pageParam }),
            ...(words === '' ? {} : { words }),
            ...(action === '' ? {} : { action }),
          },
        },
        signal,
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.more ? (page.entries.at(-1)?.sequence ?? null) : null),
    placeholderData: (before) => before,
  })
  const entries = asked.data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <Page title="Record" className="recordpage">
      <div className="title">
        <div>
          <h1>Record</h1>
          <p>Who did what, as whom, from where. It can be added to and never changed.</p>
        </div>
        {may(desk, 'record') && (
          <a className="btn exportit" href={`/api/o/${org}/record/export`} download aria-describedby="export-holds">
            Save a copy of all of it
          </a>
        )}
      </div>
      {may(desk, 'record') && (
        <>
          <Verified />
          <p className="s q" id="export-holds">
            The copy is a text file, one entry a line (NDJSON): times, names, words, addresses, and the marks with which
            anybody can check that nothing was changed. It holds personal data: keep it where you keep such things.
          </p>
        </>
      )}
      <search className="row wrap filters">
        <label className="sr" htmlFor="record-words">
          Search the record
        </label>
        <input
          id="record-words"
          className="in"
          type="search"
          placeholder="A person, a speaker, a word"
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
        />
        {filters.map(([id, word]) => (
          <button key={id} type="button" className="btn" aria-pressed={action === id} onClick={() => setAction(id)}>
            {word}
          </button>
        ))}
      </search>
      {asked.error !== null && <Failed no={asked.error as No} again={() => void asked.refetch()} />}
      {asked.isPending && asked.error === null && (
        <p className="fetching" role="status">
          Fetching the record…
        </p>
      )}
      {asked.data !== undefined && entries.length === 0 && (
        <p className="nothing">
          <b>{words === '' && action === '' ? 'Nothing has happened yet.' : 'Nothing in the record fits this.'}</b>
          {words === '' && action === ''
            ? 'The first thing that anybody does here stands here.'
            : 'Take a word away, or look at everything.'}
        </p>
      )}
      <Days entries={entries} />
      {asked.hasNextPage && (
        <button
          type="button"
          className="btn older"
          disabled={asked.isFetching}
          onClick={() => void asked.fetchNextPage()}
        >
          {asked.isFetchingNextPage ? 'Fetching older ones…' : 'Show older ones'}
        </button>
      )}
    </Page>
  )
}

const Failed = ({ no, again }: { no: No; again: () => void }) => (
  <div className="unasked">
    <Refusal no={no} />
    <div>
      <button type="button" className="btn" onClick={again}>
        Try again
      </button>
    </div>
  </div>
)

/** Whether every entry follows from the one before, when that was looked at and how long it took. */
function Verified() {
  const { org, desk } = useHere()
  const asked = useAsk('verifyRecord', { params: { org } })
  const { zone } = desk.organisation
  const now = nowIso()
  const at = (moment: number) => clockOf(new Date(moment).toISOString(), zone)
  const { data } = asked
  return (
    <section className="sheet ver" aria-label="Is the record whole?" data-broken={data?.unbroken === false}>
      {data === undefined ? (
        asked.error === null ? (
          <p role="status">Checking every entry…</p>
        ) : (
          <Refusal no={asked.error} />
        )
      ) : (
        <div role="status">
          <p>
            <span className={data.unbroken ? 'st out' : 'st hand'}>
              <Icon name={data.unbroken ? 'tick' : 'refused'} />
              {data.unbroken ? 'Unbroken.' : `Broken at entry ${data.brokenAt?.toLocaleString('en-GB') ?? 'unknown'}.`}
            </span>{' '}
            {data.unbroken
              ? `All ${data.entries.toLocaleString('en-GB')} entries follow from the one before.`
              : data.says}{' '}
            <span className="q">
              Checked {at(asked.dataUpdatedAt)}, took {(data.milliseconds / 1000).toFixed(1)} s.
            </span>
          </p>
          <p className="s q">
            {data.headKeptAt === null
              ? 'No mark of it is kept outside the store yet, so a record cut short would not show.'
              : `Its last mark was kept outside the store ${briefly(data.headKeptAt, zone, now)}.`}
            {!data.unbroken &&
              ' Something was changed outside this desk. Keep a copy now, and show it to somebody you trust.'}
          </p>
        </div>
      )}
      <button type="button" className="lk" disabled={asked.isFetching} onClick={() => void asked.refetch()}>
        {asked.isFetching ? 'Checking…' : 'Check it again'}
      </button>
    </section>
  )
}

function Days({ entries }: { entries: readonly Entry[] }) {
  const { desk } = useHere()
  const { zone } = desk.organisation
  const today = dayOf(nowIso(), zone)
  const days = Map.groupBy(entries, (entry) => dayOf(entry.at, zone))
  return [...days].map(([day, of]) => {
    const word = dayWord(day, today)
    const long = longDay(day, today)
    return (
      <section key={day} aria-labelledby={`record-${day}`}>
        <h2 id={`record-${day}`}>{long.startsWith(word) ? long : `${word}, ${long}`}</h2>
        <ol className="rec">
          {of.map((entry) => (
            <Line key={entry.sequence} entry={entry} />
          ))}
        </ol>
      </section>
    )
  })
}

function Line({ entry }: { entry: Entry }) {
  const { org, desk } = useHere()
  const speaker = speakerOf(desk, entry.speaker)
  return (
    <li>
      <time dateTime={entry.at}>{clockOf(entry.at, desk.organisation.zone, true)}</time>
      {speaker === undefined ? <span /> : <Face speaker={speaker} size="xs" />}
      <div className="says">
        {entry.post === null ? (
          entry.says
        ) : (
          <Link to="/o/$org/post/$post" params={{ org, post: entry.post }}>
            {entry.says}
          </Link>
        )}
        {entry.words !== null && (
          <>
            {' '}
            <span className="said q">“{entry.words}”</span>
          </>
        )}
      </div>
      <p className="from">{entry.from}</p>
    </li>
  )
}
