import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { WebhookEvent } from '../../../domain/webhooks.ts'
import { type Answer, useAsk, useTell } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { briefly, nowIso } from '../../parts/moments.ts'
import { Refusal } from '../../parts/Say.tsx'
import { count } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { useHere } from '../../shell/here.ts'
import { ShownOnce } from '../me/ShownOnce.tsx'
import { choices, eventWords } from './webhook-words.ts'
import './webhooks.css'

type Webhook = Answer<'webhooks'>['webhooks'][number]
/** What a call came to is seen soon after. */
const AGAIN_MS = 4_000

/** Other systems that are told what happens here. */
export function Webhooks() {
  const { org } = useHere()
  const asked = useAsk('webhooks', { params: { org } }, { refetchInterval: AGAIN_MS, refetchOnMount: 'always' })
  const [adding, setAdding] = useState(false)
  return (
    <section className="sheet webhooks" aria-labelledby="webhooks">
      <div className="checkshead">
        <h2 id="webhooks">Webhooks</h2>
        <p className="s">
          Tell another system what becomes of posts, and when everything stands still. It gets ids, never words, and
          nothing of personal speakers. Calls are signed as standardwebhooks.com says, and made until they are taken,
          for a day at most. One may come twice, and in any order.
        </p>
      </div>
      <Asked asked={asked} what="the webhooks">
        {({ webhooks }) =>
          webhooks.length === 0 ? (
            <p className="s webhooksnone">None. Nothing is told to anybody.</p>
          ) : (
            <ul className="webhooklist" aria-label="Addresses that are called">
              {webhooks.map((webhook) => (
                <One key={webhook.id} webhook={webhook} />
              ))}
            </ul>
          )
        }
      </Asked>
      <div className="webhooksadd">
        <button type="button" className="btn" onClick={() => setAdding(true)}>
          Add an address
        </button>
      </div>
      <Add open={adding} onClose={() => setAdding(false)} />
    </section>
  )
}

function One({ webhook }: { webhook: Webhook }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const test = useTell('testWebhook')
  const resume = useTell('resumeWebhook')
  const remove = useTell('removeWebhook')
  const [removing, setRemoving] = useState(false)
  const params = { org, webhook: webhook.id }
  const look = () => void queries.invalidateQueries({ queryKey: ['webhooks'] })
  const { zone } = desk.organisation
  const { host } = new URL(webhook.url)
  const no = test.error ?? resume.error
  return (
    <li aria-label={host}>
      <p className="b webhookurl">{webhook.url}</p>
      <p className="s q">{webhook.events.map((event) => eventWords[event]).join(', ')}.</p>
      {webhook.rests !== null && (
        <p className="st hand webhookrests" role="status">
          <Icon name="hand" />
          <span>
            It rests since {briefly(webhook.rests.since, zone, nowIso())}, and nothing is told to it.{' '}
            {webhook.rests.why}
          </span>
        </p>
      )}
      {webhook.calls.length > 0 && (
        <details className="webhookcalls">
          <summary>The last {count(webhook.calls.length, 'call')}</summary>
          <ul>
            {webhook.calls.map((call) => (
              <li key={call.id} className="s">
                <span className={`st ${call.takenAt === null ? 'unknown' : 'out'}`}>
                  <Icon name={call.takenAt === null ? 'clock' : 'tick'} /> {eventWords[call.event]}
                </span>{' '}
                {briefly(call.at, zone, nowIso())}. {call.said ?? 'Not called yet.'}
                {call.tries > 1 && ` ${call.tries} tries.`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {no !== null && <Refusal no={no} />}
      <div className="row wrap">
        {webhook.rests === null ? (
          <button
            type="button"
            className="btn"
            disabled={test.isPending}
            onClick={() => test.mutate({ params }, { onSuccess: look })}
          >
            Call it for a test<span className="sr">: {host}</span>
          </button>
        ) : (
          <button
            type="button"
            className="btn"
            disabled={resume.isPending}
            onClick={() => resume.mutate({ params }, { onSuccess: look })}
          >
            Call it again<span className="sr">: {host}</span>
          </button>
        )}
        <button type="button" className="btn" onClick={() => setRemoving(true)}>
          Remove<span className="sr">: {host}</span>
        </button>
      </div>
      <Modal open={removing} title={`Call ${host} no more?`} onClose={() => setRemoving(false)}>
        <div className="stack">
          <p>What it has not taken yet is thrown away, and its secret no longer works.</p>
          {remove.error !== null && <Refusal no={remove.error} />}
          <div className="acts">
            <button
              type="button"
              className="btn ink"
              disabled={remove.isPending}
              onClick={() =>
                remove.mutate(
                  { params },
                  {
                    onSuccess: () => {
                      say(`${host} is called no more.`)
                      look()
                    },
                  },
                )
              }
            >
              Remove it
            </button>
            <button type="button" className="btn" onClick={() => setRemoving(false)}>
              Not now
            </button>
          </div>
        </div>
      </Modal>
    </li>
  )
}

function Add({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('addWebhook')
  const [url, setUrl] = useState('')
  const [events, setEvents] = useState<readonly WebhookEvent[]>(['left', 'needs-a-person', 'paused', 'lifted'])
  const close = () => {
    onClose()
    tell.reset()
    setUrl('')
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    tell.mutate(
      { params: { org }, body: { url: url.trim(), events: [...events] } },
      { onSuccess: () => void queries.invalidateQueries({ queryKey: ['webhooks'] }) },
    )
  }
  return (
    <Modal open={open} title={tell.data === undefined ? 'Add an address' : 'It will be called'} onClose={close}>
      {tell.data === undefined ? (
        <form onSubmit={send} className="stack">
          <TextField
            label="Address"
            hint="It begins with https:// and takes a POST."
            type="url"
            value={url}
            onText={setUrl}
            maxLength={2000}
            autoComplete="off"
            required
          />
          <fieldset className="webhookevents">
            <legend>What is told to it?</legend>
            {choices.map(([event, word]) => (
              <label key={event} className="choice">
                <input
                  type="checkbox"
                  checked={events.includes(event)}
                  onChange={({ target }) =>
                    setEvents(target.checked ? [...events, event] : events.filter((one) => one !== event))
                  }
                />
                <span>{word}</span>
              </label>
            ))}
          </fieldset>
          {tell.error !== null && <Refusal no={tell.error} />}
          <div className="acts">
            <button
              type="submit"
              className="btn ink"
              disabled={tell.isPending || url.trim() === '' || events.length === 0}
            >
              Add this address
            </button>
            <button type="button" className="btn" onClick={close}>
              Not now
            </button>
          </div>
        </form>
      ) : (
        <ShownOnce label="The secret" secret={tell.data.secret} onDone={close}>
          Put it where the other system checks the signature of each call. It is not shown again.
        </ShownOnce>
      )}
    </Modal>
  )
}
