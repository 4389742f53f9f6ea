import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Answer, useAsk } from '../api.ts'
import { Asked } from '../parts/Asked.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Modal } from '../parts/Modal.tsx'
import { briefly, nowIso } from '../parts/moments.ts'
import { count } from '../parts/time.ts'
import { useHere } from './here.ts'

/** On every page: what went wrong and lasts, with the way to each. */
export function Bell() {
  const { org } = useHere()
  const [open, setOpen] = useState(false)
  const asked = useAsk('notices', { params: { org } })
  const some = asked.data?.notices.length ?? 0
  return (
    <>
      <button type="button" className="btn bare bell" onClick={() => setOpen(true)}>
        <Icon name="bell" />
        <span className="sr">Notices{some > 0 && `, ${count(some, 'thing needs', 'things need')} a look`}</span>
        {some > 0 && (
          <b className="num" aria-hidden="true">
            {some}
          </b>
        )}
      </button>
      <Modal open={open} title="What needs a look" onClose={() => setOpen(false)}>
        <Asked asked={asked} what="the notices">
          {({ notices }) =>
            notices.length === 0 ? (
              <p>Nothing. Whatever gets stuck, is refused or needs a decision shows here, once, as long as it lasts.</p>
            ) : (
              <ul className="stack">
                {notices.map((notice) => (
                  <li key={notice.id}>
                    <Line notice={notice} onGo={() => setOpen(false)} />
                  </li>
                ))}
              </ul>
            )
          }
        </Asked>
        <div className="acts">
          <button type="button" className="btn" onClick={() => setOpen(false)}>
            Close
          </button>
          <a className="lk" href="/me">
            What is mailed to me
          </a>
        </div>
      </Modal>
    </>
  )
}

function Line({ notice, onGo }: { notice: Answer<'notices'>['notices'][number]; onGo: () => void }) {
  const { org, desk } = useHere()
  return (
    <>
      <p>{notice.says}</p>
      <p className="s q">
        {notice.speaker.name}, {briefly(notice.since, desk.organisation.zone, nowIso())}.{' '}
        {notice.post === null ? (
          <Link className="lki" to="/o/$org/speakers" params={{ org }} onClick={onGo}>
            Go to the account
          </Link>
        ) : (
          <Link className="lki" to="/o/$org/post/$post" params={{ org, post: notice.post }} onClick={onGo}>
            Go to the post
          </Link>
        )}
      </p>
    </>
  )
}
