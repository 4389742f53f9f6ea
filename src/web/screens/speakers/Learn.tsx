import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Answer, type No, type Speaker, useTell } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { DropFile } from '../../parts/DropFile.tsx'
import { networkName } from '../../parts/networks.ts'
import { Refusal } from '../../parts/Say.tsx'
import { count } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { useHere } from '../../shell/here.ts'
import { ImportLine } from './ImportLine.tsx'
import { type PastOfSpeaker, sizeOf } from './past-words.ts'
import { dismiss, sendFile, useSending } from './sendings.ts'

/** Where past posts come from, how far each reading is, and a way to forget them. */
export function Learn(props: {
  speaker: Speaker
  past: PastOfSpeaker | undefined
  asked: UseQueryResult<Answer<'past'>, No>
  onDone: () => void
}) {
  const { speaker, past, asked, onDone } = props
  return (
    <div className="stack learn">
      <p className="s">
        From what {speaker.name} said before, the desk learns how it speaks, so that it can notice words that are not
        like it. Nothing is posted. {speaker.kind === 'personal' ? 'Only you see this.' : ''}
      </p>
      <FromAccounts speaker={speaker} past={past} />
      <FromFile speaker={speaker} />
      <Asked asked={asked} what="what was read">
        {() =>
          past === undefined || past.imports.length === 0 ? (
            <p className="s q">Nothing was read yet.</p>
          ) : (
            <section aria-labelledby={`read-${speaker.id}`}>
              <h3 id={`read-${speaker.id}`}>What was read</h3>
              <ul className="imports">
                {past.imports.map((one) => (
                  <ImportLine
                    key={one.id}
                    one={one}
                    handle={speaker.accounts.find(({ id }) => id === one.account)?.handle}
                  />
                ))}
              </ul>
            </section>
          )
        }
      </Asked>
      {past !== undefined && (past.posts > 0 || past.imports.length > 0) && <Forget speaker={speaker} past={past} />}
      <div className="acts">
        <button type="button" className="btn" onClick={onDone}>
          Close
        </button>
      </div>
    </div>
  )
}

function FromAccounts({ speaker, past }: { speaker: Speaker; past: PastOfSpeaker | undefined }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('importAccount')
  const accounts = speaker.accounts.filter(({ id }) => past?.readable.includes(id))
  const isBusy = (id: string) =>
    past?.imports.some(({ account, state }) => account === id && (state === 'reading' || state === 'waiting'))
  return (
    <section aria-labelledby={`network-${speaker.id}`}>
      <h3 id={`network-${speaker.id}`}>From its accounts</h3>
      {accounts.length === 0 && (
        <p className="s">No account is connected whose network tells its past. A file does as well.</p>
      )}
      {accounts.map(({ id, network, handle }) => (
        <p key={id} className="row wrap">
          <span>
            {networkName(network)} <span className="mono">@{handle}</span>
          </span>
          <button
            type="button"
            className="btn"
            aria-disabled={isBusy(id) || tell.isPending}
            onClick={() =>
              !isBusy(id) &&
              !tell.isPending &&
              tell.mutate(
                { params: { org, account: id } },
                { onSettled: () => void queries.invalidateQueries({ queryKey: ['past'] }) },
              )
            }
          >
            {isBusy(id) ? 'Being read' : 'Read what it said'}
            <span className="sr">: {handle}</span>
          </button>
        </p>
      ))}
      {tell.error !== null && <Refusal no={tell.error} />}
    </section>
  )
}

const kinds = [
  ['X', 'Settings, Your account, Download an archive of your data. Give the ZIP as it is.'],
  ['Mastodon', 'Preferences, Import and export, Data export. Give the archive as it is; private posts are left out.'],
  ['Bluesky', 'Settings, Account, Export my data. Give the CAR file.'],
  ['A table (CSV)', 'One column called text and one called date. Save it as CSV UTF-8.'],
  ['JSON lines', 'One object a line, with text and date.'],
] as const

function FromFile({ speaker }: { speaker: Speaker }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const sending = useSending(speaker.id)
  const isBusy = sending !== null && sending.no === null
  const take = (file: File) => {
    void sendFile(org, speaker.id, file, () => void queries.invalidateQueries({ queryKey: ['past'] }))
  }
  return (
    <section aria-labelledby={`file-${speaker.id}`}>
      <h3 id={`file-${speaker.id}`}>From a file</h3>
      {isBusy ? (
        <div className="sending">
          <p role="status">
            {sending.name} is on its way, {sizeOf(sending.bytes)}. Keep this page open.
          </p>
          <progress aria-label={`${sending.name}, on its way`} value={sending.sent} max={sending.bytes} />
        </div>
      ) : (
        <DropFile onFile={take} />
      )}
      {sending?.no != null && (
        <div className="stack">
          <Refusal no={sending.no} />
          <p className="row wrap s">
            <span>
              {sending.no.again === 'later'
                ? `${sizeOf(sending.sent)} of ${sending.name} are here. Choose it once more and it goes on from there.`
                : `Nothing of ${sending.name} was kept.`}
            </span>
            <button type="button" className="lk" onClick={() => dismiss(speaker.id)}>
              I have read this
            </button>
          </p>
        </div>
      )}
      <details className="kinds">
        <summary>Which files, and where to get them</summary>
        <dl>
          {kinds.map(([name, where]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{where}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}

function Forget({ speaker, past }: { speaker: Speaker; past: PastOfSpeaker }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('forgetPast')
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <p>
        <button type="button" className="lk first" onClick={() => setAsking(true)}>
          Forget the past posts of {speaker.name}
        </button>
      </p>
    )
  return (
    <section className="stack forget" aria-label={`Forget the past posts of ${speaker.name}`}>
      <p>
        {past.posts === 0
          ? 'What was read'
          : count(past.posts, 'post').replace(/^\d+/, (n) => Number(n).toLocaleString('en-GB'))}{' '}
        of {speaker.name} will be gone from here, with what was learnt of how it speaks. What stands on its networks,
        and what this desk sent, stays. It can be read again.
        {past.taught.length > 0 && ' What it was taught by hand goes as well, and would have to be taught again.'}
      </p>
      {tell.error !== null && <Refusal no={tell.error} />}
      <div className="acts">
        <button
          type="button"
          className="btn ink"
          // biome-ignore lint/a11y/noAutofocus: the question takes the place of what was pressed
          autoFocus
          aria-disabled={tell.isPending}
          onClick={() =>
            tell.mutate(
              { params: { org, speaker: speaker.id } },
              {
                onSuccess: ({ posts }) => {
                  setAsking(false)
                  dismiss(speaker.id)
                  say(`${count(posts, 'past post')} of ${speaker.name} forgotten.`)
                  void queries.invalidateQueries({ queryKey: ['past'] })
                },
              },
            )
          }
        >
          {tell.isPending ? 'Forgetting them…' : 'Forget them'}
        </button>
        <button type="button" className="btn" onClick={() => setAsking(false)}>
          Keep them
        </button>
      </div>
    </section>
  )
}
