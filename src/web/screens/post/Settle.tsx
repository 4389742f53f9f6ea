import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type Delivery, type Given, type Post, useTell } from '../../api.ts'
import { TextField } from '../../parts/Field.tsx'
import { zoneWord } from '../../parts/moments.ts'
import { networkName } from '../../parts/networks.ts'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { may, useHere } from '../../shell/here.ts'
import { pauseOver } from '../../shell/pauses.ts'
import { DeliveryWord } from './PostState.tsx'
import { type Around, truth } from './truth.ts'
import './post.css'

type Decision = Given<'settle'>['body']
type Seen = 'it-is-public' | 'it-is-not-public' | 'publish-again' | 'removed-by-hand'

const seenWords: Readonly<Record<Seen, { say: string; next: string; done: string }>> = {
  'it-is-public': {
    say: 'It is there',
    next: 'It is marked as out, and can be taken down like any other.',
    done: 'Kept: it is public.',
  },
  'it-is-not-public': {
    say: 'It is not there',
    next: 'It is marked as never gone out. Nothing is sent.',
    done: 'Kept: it is not public.',
  },
  'publish-again': {
    say: 'It is not there: send it again',
    next: 'It is held once more, then sent. If the first one turns up after all, it stands there twice.',
    done: 'Held again.',
  },
  'removed-by-hand': {
    say: 'I removed it there',
    next: 'It is marked as taken down by hand.',
    done: 'Kept: removed by hand.',
  },
}

/** What a person decides about one delivery: the truth as far as it is known, then the choices. */
export function Settle({ post, delivery, around }: { post: Post; delivery: Delivery; around: Around }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const tell = useTell('settle')
  const [open, setOpen] = useState<Seen | 'new-time' | null>(null)
  const network = networkName(delivery.network)
  const isAgreed = post.approvals.length > 0

  const decide = (body: Decision, done: string) =>
    tell.mutate(
      { params: { org, delivery: delivery.id }, body },
      {
        onSuccess: () => {
          setOpen(null)
          say(done)
          void queries.invalidateQueries()
        },
      },
    )

  const choices: readonly Seen[] =
    delivery.state === 'needs-human'
      ? ['it-is-public', 'it-is-not-public', 'publish-again']
      : delivery.state === 'still-up'
        ? ['removed-by-hand']
        : []
  return (
    <div className="settle">
      <p className="row wrap">
        <DeliveryWord post={post} delivery={delivery} around={around} />
        <span className="xs q">
          {network} <span className="mono">@{delivery.handle}</span>
        </span>
      </p>
      <p className="s">{truth(post, delivery, around)}</p>
      {delivery.url !== null && choices.length > 0 && (
        <a className="btn" href={delivery.url} target="_blank" rel="noreferrer">
          Look on {network}
        </a>
      )}
      {!may(desk, 'release') ? (
        <p className="s q">An editor or an owner decides this.</p>
      ) : (
        <>
          {delivery.state === 'missed' && (
            <>
              <button
                type="button"
                className="btn"
                disabled={tell.isPending}
                onClick={() => decide({ decision: 'still-right' }, 'Held again. Nothing has left.')}
              >
                {pauseOver(around.pauses, post, delivery) !== null
                  ? 'Still right: hold it when lifted'
                  : 'Still right: hold it again'}
              </button>
              {!isAgreed && (
                <button
                  type="button"
                  className="btn"
                  aria-expanded={open === 'new-time'}
                  onClick={() => setOpen(open === 'new-time' ? null : 'new-time')}
                >
                  Give it a new time
                </button>
              )}
              {open === 'new-time' && (
                <NewTime
                  zone={around.zone}
                  busy={tell.isPending}
                  onTime={(local) =>
                    decide({ decision: 'new-time', local, zone: around.zone }, 'It has a new time. Nothing has left.')
                  }
                />
              )}
              <button
                type="button"
                className="btn"
                disabled={tell.isPending}
                onClick={() => decide({ decision: 'let-go' }, 'Let go. It never left; the draft is kept.')}
              >
                Let it go
              </button>
              {isAgreed && (
                <p className="xs q">
                  It was agreed to for its own time. For another one, let it go and hold its draft again: they are asked
                  again.
                </p>
              )}
            </>
          )}
          {choices.map((choice) => (
            <div key={choice}>
              <button
                type="button"
                className="btn"
                aria-expanded={open === choice}
                onClick={() => setOpen(open === choice ? null : choice)}
              >
                {seenWords[choice].say}
              </button>
              {open === choice && (
                <WhatSeen
                  next={seenWords[choice].next}
                  busy={tell.isPending}
                  onSeen={(seen) => decide({ decision: choice, seen }, seenWords[choice].done)}
                />
              )}
            </div>
          ))}
          {tell.error !== null && <Refusal no={tell.error} />}
        </>
      )}
    </div>
  )
}

function NewTime({ zone, busy, onTime }: { zone: string; busy: boolean; onTime: (local: string) => void }) {
  const [local, setLocal] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    onTime(local)
  }
  return (
    <form className="settleform" onSubmit={send}>
      <TextField
        label="New time"
        hint={`On the clock in ${zoneWord(zone)}`}
        type="datetime-local"
        value={local}
        onText={setLocal}
        required
      />
      <button type="submit" className="btn ink" disabled={busy || local === ''}>
        Give it this time
      </button>
    </form>
  )
}

function WhatSeen({ next, busy, onSeen }: { next: string; busy: boolean; onSeen: (seen: string) => void }) {
  const [seen, setSeen] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSeen(seen.trim())
  }
  return (
    <form className="settleform" onSubmit={send}>
      <TextField
        label="What did you see, and where?"
        hint={`${next} Your words are kept in the record.`}
        value={seen}
        onText={setSeen}
        maxLength={500}
        required
      />
      <button type="submit" className="btn ink" disabled={busy || seen.trim() === ''}>
        That is so
      </button>
    </form>
  )
}
