import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Speaker, useTell } from '../../api.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { inWords, listed } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { may, useHere } from '../../shell/here.ts'
import { Agreeing } from './Agreeing.tsx'
import { Change } from './Change.tsx'
import { Connect } from './Connect.tsx'
import { Connected } from './Connected.tsx'
import { Past } from './Past.tsx'
import { Voice } from './Voice.tsx'

/** What kind of voice it is, in a sentence. */
function kindSentence(speaker: Speaker, me: string, owner: string | undefined): string {
  if (speaker.kind === 'organisation') return 'Organisation'
  if (speaker.kind === 'leader') return `Leader${speaker.office === '' ? '' : `. ${speaker.office}`}`
  return speaker.person === me ? 'Yours. Nobody else here can use it' : `${owner ?? 'Somebody'}’s alone`
}

export function Card({ speaker }: { speaker: Speaker }) {
  const { desk } = useHere()
  const [open, setOpen] = useState<'connect' | 'change' | 'archive' | null>(null)
  const close = () => setOpen(null)
  const nameOf = (id: string | null) => desk.people.find((person) => person.id === id)?.name
  const own = speaker.person === desk.me.id ? 'you' : (nameOf(speaker.person) ?? null)
  const posting = [own, ...speaker.mayPost.filter((id) => id !== speaker.person).map(nameOf)].filter(
    (name) => name != null,
  )
  const mine = speaker.kind === 'personal' ? speaker.person === desk.me.id : may(desk, 'speakers')
  const accounts = speaker.accounts.filter((account) => account.state !== 'disconnected')
  return (
    <article
      className="acc sheet"
      data-id={speaker.colour}
      data-rehearsal={speaker.rehearsal}
      aria-label={speaker.name}
    >
      <header>
        <Face speaker={speaker} size="l" />
        <div>
          <h2 className="said">{speaker.name}</h2>
          <p>
            {kindSentence(speaker, desk.me.id, nameOf(speaker.person))}
            {speaker.rehearsal && '. Practice'}
          </p>
        </div>
      </header>
      <dl>
        <div>
          <dt>Speaks on</dt>
          <dd>
            {speaker.recognitionOnly && (
              <p>
                Nowhere from here. The desk only knows this voice, to notice when its words stand in the wrong place.
              </p>
            )}
            {accounts.length === 0 && !speaker.recognitionOnly && (
              <p>No account yet. Nothing can go out as {speaker.name}.</p>
            )}
            {accounts.map((account) => (
              <Connected key={account.id} account={account} speaker={speaker} mine={mine} />
            ))}
          </dd>
        </div>
        {!speaker.recognitionOnly && (
          <>
            <div>
              <dt>May speak</dt>
              <dd>
                {posting.length === 0 ? 'Nobody yet.' : `Only ${listed(posting)}.`}{' '}
                <span className="q">
                  {speaker.youMay === 'draft'
                    ? 'You may draft.'
                    : speaker.youMay === 'post'
                      ? ''
                      : 'You may only read.'}
                </span>
              </dd>
            </div>
            <div>
              <dt>Before it leaves</dt>
              <dd>
                Held {inWords(speaker.holdSeconds)}.
                {speaker.kind === 'leader' && ` ${nameOf(speaker.person) ?? 'The leader'} agrees to what others write.`}
                <Agreeing speaker={speaker} />
              </dd>
            </div>
          </>
        )}
        {mine && <Past speaker={speaker} />}
        <Voice speaker={speaker} mine={mine} />
      </dl>
      {mine && (
        <footer className="row wrap">
          {!speaker.recognitionOnly && (
            <button type="button" className="btn" onClick={() => setOpen('connect')}>
              <Icon name="plus" />
              Connect an account<span className="sr"> of {speaker.name}</span>
            </button>
          )}
          <button type="button" className="lk" onClick={() => setOpen('change')}>
            Change<span className="sr"> {speaker.name}</span>
          </button>
          <button type="button" className="lk" onClick={() => setOpen('archive')}>
            Put away<span className="sr"> {speaker.name}</span>
          </button>
          <Connect speaker={speaker} open={open === 'connect'} onClose={close} />
          <Modal open={open === 'change'} title={`Change ${speaker.name}`} onClose={close}>
            <Change speaker={speaker} onDone={close} />
          </Modal>
          <Archive speaker={speaker} open={open === 'archive'} onClose={close} />
        </footer>
      )}
    </article>
  )
}

function Archive({ speaker, open, onClose }: { speaker: Speaker; open: boolean; onClose: () => void }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('archiveSpeaker')
  return (
    <Modal open={open} title={`Put ${speaker.name} away?`} onClose={onClose}>
      <div className="stack">
        <p>
          Nobody can write or send as {speaker.name} any more, and its accounts are disconnected. What it said stays
          public, and its posts and its lines in the record stay here.
        </p>
        {tell.error !== null && <Refusal no={tell.error} />}
        <div className="acts">
          <button
            type="button"
            className="btn ink"
            disabled={tell.isPending}
            onClick={() =>
              tell.mutate(
                { params: { org, speaker: speaker.id } },
                {
                  onSuccess: () => {
                    onClose()
                    say(`${speaker.name} is put away.`)
                    void queries.invalidateQueries()
                  },
                },
              )
            }
          >
            Put it away
          </button>
          <button type="button" className="btn" onClick={onClose}>
            Keep it
          </button>
        </div>
      </div>
    </Modal>
  )
}
