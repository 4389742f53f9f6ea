import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Account, type Speaker, useTell } from '../../api.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { briefly, nowIso } from '../../parts/moments.ts'
import { networkName } from '../../parts/networks.ts'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { useHere } from '../../shell/here.ts'
import { Connect } from './Connect.tsx'
import { SlotsOf } from './SlotsOf.tsx'

/** One account of a speaker: whether it is still the same as on the day it was connected, and what can be done. */
export function Connected({ account, speaker, mine }: { account: Account; speaker: Speaker; mine: boolean }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const compare = useTell('compare')
  const disconnect = useTell('disconnect')
  const [open, setOpen] = useState<'reconnect' | 'disconnect' | null>(null)
  const network = networkName(account.network)
  const checked = account.comparedAt === null ? null : briefly(account.comparedAt, desk.organisation.zone, nowIso())
  const fresh = () => void queries.invalidateQueries()
  return (
    <div className="account">
      <p>
        {network} <span className="mono">@{account.handle}</span>
      </p>
      {account.state === 'reconnect' ? (
        <p className="st eyes">
          <Icon name="clock" />
          The key to it no longer works. Connect it again before anything can go out.
        </p>
      ) : account.network === 'rehearsal' ? (
        <p className="st down">
          <Icon name="tick" />
          On the practice board of this desk.
        </p>
      ) : checked === null ? (
        <p className="st down">
          <Icon name="unknown" />
          Not compared yet.
        </p>
      ) : (
        <p className="st out">
          <Icon name="tick" />
          Same account as on the day it was connected. Checked {checked}.
        </p>
      )}
      {compare.error !== null && <Refusal no={compare.error} />}
      {mine && account.network !== 'rehearsal' && (
        <p className="row wrap accountacts">
          {account.state === 'reconnect' ? (
            <button type="button" className="btn" onClick={() => setOpen('reconnect')}>
              Connect it again<span className="sr">: {account.handle}</span>
            </button>
          ) : (
            <button
              type="button"
              className="lk"
              disabled={compare.isPending}
              onClick={() => compare.mutate({ params: { org, account: account.id } }, { onSettled: fresh })}
            >
              {compare.isPending ? 'Asking the network…' : 'Check now'}
              <span className="sr">: {account.handle}</span>
            </button>
          )}
          <button type="button" className="lk" onClick={() => setOpen('disconnect')}>
            Disconnect<span className="sr">: {account.handle}</span>
          </button>
        </p>
      )}
      {!speaker.recognitionOnly && <SlotsOf account={account} mine={mine} />}
      <Connect speaker={speaker} again={account} open={open === 'reconnect'} onClose={() => setOpen(null)} />
      <Modal open={open === 'disconnect'} title={`Disconnect @${account.handle}?`} onClose={() => setOpen(null)}>
        <div className="stack">
          <p>
            The desk throws its key away and can no longer post, take down or look there. What is public stays public.
            Its posts stay in the record. Posts that still wait for it do not leave.
          </p>
          <p className="s">On {network} itself you can delete the app password too.</p>
          {disconnect.error !== null && <Refusal no={disconnect.error} />}
          <div className="acts">
            <button
              type="button"
              className="btn ink"
              disabled={disconnect.isPending}
              onClick={() =>
                disconnect.mutate(
                  { params: { org, account: account.id } },
                  {
                    onSuccess: () => {
                      setOpen(null)
                      say(`@${account.handle} is disconnected. Its key is gone from here.`)
                      fresh()
                    },
                  },
                )
              }
            >
              Disconnect it
            </button>
            <button type="button" className="btn" onClick={() => setOpen(null)}>
              Keep it
            </button>
          </div>
        </div>
      </Modal>
    </div>
  )
}
