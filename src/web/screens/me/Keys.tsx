import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type Scope, scopes } from '../../../domain/people.ts'
import { useAsk, useTell } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { briefly, nowIso } from '../../parts/moments.ts'
import { Refusal } from '../../parts/Say.tsx'
import { listed } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { ShownOnce } from './ShownOnce.tsx'

const scopeWords: Readonly<Record<Scope, { word: string; may: string }>> = {
  read: { word: 'read', may: 'Read drafts, posts and who may speak' },
  draft: { word: 'draft', may: 'Write and change drafts, upload pictures' },
  release: {
    word: 'release',
    may: 'Hold and send, take back, pause and lift a pause. Give this only where a machine must',
  },
}

/** Keys of one organisation: made with what they may do, shown once, withdrawn. */
export function Keys({ org, zone }: { org: string; zone: string }) {
  const queries = useQueryClient()
  const asked = useAsk('keys', { params: { org } })
  const withdraw = useTell('withdrawKey')
  const [making, setMaking] = useState(false)
  const now = nowIso()
  return (
    <>
      <Asked asked={asked} what="the keys">
        {({ keys }) =>
          keys.length === 0 ? (
            <p className="q">None.</p>
          ) : (
            <ul className="melist">
              {keys.map((key) => (
                <li key={key.id} className="withbutton">
                  <div>
                    <p>{key.name}</p>
                    <p className="s q">
                      May {listed(key.scopes.map((scope) => scopeWords[scope].word))}. {key.person}, made{' '}
                      {briefly(key.createdAt, zone, now)}.{' '}
                      {key.lastUsedAt === null ? 'Never used.' : `Last used ${briefly(key.lastUsedAt, zone, now)}.`}
                    </p>
                  </div>
                  <button
                    type="button"
                    className="btn"
                    disabled={withdraw.isPending}
                    onClick={() =>
                      withdraw.mutate(
                        { params: { org, key: key.id } },
                        {
                          onSuccess: () => {
                            say(`${key.name} no longer works.`)
                            void queries.invalidateQueries({ queryKey: ['keys'] })
                          },
                        },
                      )
                    }
                  >
                    Withdraw<span className="sr">: {key.name}</span>
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
      {withdraw.error !== null && <Refusal no={withdraw.error} />}
      <button type="button" className="btn" onClick={() => setMaking(true)}>
        Make a key
      </button>
      <Make org={org} open={making} onClose={() => setMaking(false)} />
    </>
  )
}

function Make({ org, open, onClose }: { org: string; open: boolean; onClose: () => void }) {
  const queries = useQueryClient()
  const tell = useTell('newKey')
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<readonly Scope[]>(['read'])
  const close = () => {
    onClose()
    tell.reset()
    setName('')
    setChosen(['read'])
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    tell.mutate(
      { params: { org }, body: { name: name.trim(), scopes: [...chosen] } },
      { onSuccess: () => void queries.invalidateQueries({ queryKey: ['keys'] }) },
    )
  }
  return (
    <Modal open={open} title={tell.data === undefined ? 'Make a key' : 'The key is made'} onClose={close}>
      {tell.data === undefined ? (
        <form onSubmit={send} className="stack">
          <TextField
            label="What is it for?"
            hint="For example: foyer screen. It stands in the record."
            value={name}
            onText={setName}
            maxLength={120}
            autoComplete="off"
            required
          />
          <fieldset className="scopes">
            <legend>What may it do?</legend>
            {scopes.map((scope) => (
              <label key={scope} className="choice">
                <input
                  type="checkbox"
                  checked={chosen.includes(scope)}
                  onChange={(event) =>
                    setChosen(event.target.checked ? [...chosen, scope] : chosen.filter((one) => one !== scope))
                  }
                />
                <span>{scopeWords[scope].may}</span>
              </label>
            ))}
          </fieldset>
          {tell.error !== null && <Refusal no={tell.error} />}
          <div className="acts">
            <button
              type="submit"
              className="btn ink"
              disabled={tell.isPending || name.trim() === '' || chosen.length === 0}
            >
              Make this key
            </button>
            <button type="button" className="btn" onClick={close}>
              Not now
            </button>
          </div>
        </form>
      ) : (
        <ShownOnce label="The key" secret={tell.data.token} onDone={close}>
          Put it where the machine reads it, and nowhere else. Whoever holds it acts under your name.
        </ShownOnce>
      )}
    </Modal>
  )
}
