import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Answer, useTell } from '../../api.ts'
import { Modal } from '../../parts/Modal.tsx'
import { isNetwork, networkName } from '../../parts/networks.ts'
import { Refusal } from '../../parts/Say.tsx'
import { count } from '../../parts/time.ts'
import { useHere } from '../../shell/here.ts'

/** The leaver switch: what will happen is said before, what was done is listed after. */
export function Leaving(props: { person: Answer<'people'>['people'][number]; onClose: () => void }) {
  const { person } = props
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('leave')
  const close = () => {
    props.onClose()
    if (tell.data !== undefined) void queries.invalidateQueries()
    tell.reset()
  }
  return (
    <Modal
      open
      title={tell.data === undefined ? `${person.name} leaves the desk?` : `${person.name} has left the desk`}
      onClose={close}
    >
      {tell.data === undefined ? (
        <div className="stack">
          <p>At once, on every device:</p>
          <ul className="plainlist">
            <li>{person.name} is signed out everywhere, and every API key of theirs stops working.</li>
            <li>Invitations that they sent are withdrawn.</li>
            <li>Agreements that they gave to posts not yet sent are void; somebody else reads those again.</li>
            <li>Posts that they gave a time wait for a person. Nothing of theirs goes by itself.</li>
          </ul>
          <p className="s">
            Their drafts, posts and name in the record stay. If they know the password of an account on a network,
            change it there as well.
          </p>
          {tell.error !== null && <Refusal no={tell.error} />}
          <div className="acts">
            <button
              type="button"
              className="btn ink"
              disabled={tell.isPending}
              onClick={() => tell.mutate({ params: { org, person: person.id } })}
            >
              {tell.isPending ? 'Taking access away…' : 'Take away their access now'}
            </button>
            <button type="button" className="btn" onClick={close}>
              Not now
            </button>
          </div>
        </div>
      ) : (
        <div className="stack" role="status">
          <ul className="plainlist">
            <li>{count(tell.data.sessionsEnded, 'session ended', 'sessions ended')}</li>
            <li>{count(tell.data.keysWithdrawn, 'API key withdrawn', 'API keys withdrawn')}</li>
            <li>{count(tell.data.agreementsVoided, 'agreement voided', 'agreements voided')}</li>
            <li>{count(tell.data.postsForReview, 'post waits for a person', 'posts wait for a person')}</li>
          </ul>
          {tell.data.reconnect.length > 0 && (
            <>
              <p>They connected these. Connect them again with a new app password:</p>
              <ul className="plainlist">
                {tell.data.reconnect.map((account) => (
                  <li key={account.account}>
                    {isNetwork(account.network) ? networkName(account.network) : account.network}{' '}
                    <span className="mono">@{account.handle}</span>
                  </li>
                ))}
              </ul>
              <Link className="btn" to="/o/$org/speakers" params={{ org }}>
                To the speakers
              </Link>
            </>
          )}
          <div className="acts">
            <button type="button" className="btn ink" onClick={close}>
              Close
            </button>
          </div>
        </div>
      )}
    </Modal>
  )
}
