import type { Post } from '../../api.ts'
import { StateWord } from '../../parts/StateWord.tsx'
import { profiles } from '../../profiles.ts'
import { wordsFor } from './truth.ts'

/** One line for each account, each with its own truth. */
export function Accounts({ post }: { post: Post }) {
  return (
    <ul className="truths">
      {post.deliveries.map((delivery) => {
        const { name, afterTakeDown } = profiles[delivery.network]
        return (
          <li key={delivery.id}>
            <div>
              <b className="b">{name}</b> <span className="mono q">@{delivery.handle}</span>
            </div>
            <StateWord state={delivery.state} />
            <p>
              {wordsFor(delivery, name)}{' '}
              {delivery.url !== null && delivery.state !== 'taken-down' && (
                <a href={delivery.url} target="_blank" rel="noreferrer">
                  Open it
                </a>
              )}
              {delivery.state === 'taken-down' && <span className="s q"> {afterTakeDown}</span>}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
