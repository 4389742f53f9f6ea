import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Post } from '../../api.ts'
import { Modal } from '../../parts/Modal.tsx'
import { afterTakeDown, networkName } from '../../parts/networks.ts'
import { listed } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { useHere, useTakeBack } from '../../shell/here.ts'

/**
 * Stops a post at once, or asks before it takes a public one down, saying what will happen and what may stay.
 * `name`: what tells this post apart for somebody who hears the button only.
 */
export function TakeBack(props: {
  post: Post
  how: 'stop' | 'take-down'
  look: 'lk' | 'btn' | 'btn ink'
  name: string
}) {
  const { post, how, look, name } = props
  const { org } = useHere()
  const navigate = useNavigate()
  const { takeBack, busy } = useTakeBack()
  const [asking, setAsking] = useState(false)
  // Once there is nothing left to take back the button goes, and the focus with it: go on where the page begins.
  useEffect(
    () => () => {
      if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true })
    },
    [],
  )

  const act = async () => {
    const answer = await takeBack(post)
    setAsking(false)
    if (answer === null) return
    if (answer.stopped)
      say(answer.says, {
        label: 'Open the draft',
        act: () => void navigate({ to: '/o/$org/write/$draft', params: { org, draft: post.draft } }),
      })
    else {
      say(answer.says)
      void navigate({ to: '/o/$org/post/$post', params: { org, post: post.id } })
    }
  }

  const networks = [...new Set(post.deliveries.map((delivery) => delivery.network))]
  return (
    <>
      <button type="button" className={look} disabled={busy} onClick={() => (how === 'stop' ? act() : setAsking(true))}>
        {how === 'stop' ? 'Take it back' : 'Take it down…'}
        {look === 'lk' && <span className="sr">: {name.slice(0, 60)}</span>}
      </button>
      <Modal open={asking} title="Take it down?" onClose={() => setAsking(false)}>
        <div className="stack">
          <p>
            The words, pictures and addresses are kept in the record first. Then it is removed from{' '}
            {listed(networks.map(networkName))}, and what has not left yet does not leave.
          </p>
          {networks.map((network) => (
            <p key={network} className="s">
              {networkName(network)}: {afterTakeDown(network)}
            </p>
          ))}
          <div className="acts">
            <button type="button" className="btn ink" disabled={busy} onClick={act}>
              {busy ? 'Taking it down…' : 'Take it down'}
            </button>
            <button type="button" className="btn" onClick={() => setAsking(false)}>
              Leave it up
            </button>
          </div>
        </div>
      </Modal>
    </>
  )
}
