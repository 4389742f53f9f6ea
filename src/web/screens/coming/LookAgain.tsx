import { Link } from '@tanstack/react-router'
import { type Post, useAsk } from '../../api.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { count } from '../../parts/time.ts'
import { useHere } from '../../shell/here.ts'

/** Posts still to leave that what is watched now, or a changed check, makes worth another look. Where there are none it takes no room. */
export function LookAgain({ posts }: { posts: readonly Post[] }) {
  const { org } = useHere()
  const asked = useAsk('lookAgain', { params: { org } }, { refetchOnMount: 'always' })
  if (asked.error !== null)
    return (
      <section className="lookagain sheet pad" aria-labelledby="lookagain">
        <h2 id="lookagain">Not looked at again</h2>
        <p className="s">Whether the watch list touches a post that is still to leave is not known.</p>
        <Refusal no={asked.error} />
      </section>
    )
  const found = asked.data?.posts ?? []
  if (found.length === 0) return null
  return (
    <section className="lookagain sheet pad" aria-labelledby="lookagain">
      <h2 id="lookagain">
        <Icon name="question" /> Look at {count(found.length, 'post')} again
      </h2>
      <p className="s">
        What was put on the watch list, or a check that was changed, since {found.length === 1 ? 'it was' : 'they were'}{' '}
        held has something to say.
      </p>
      <ul>
        {found.map(({ id, findings }) => (
          <li key={id}>
            <p className="said">
              <Link to="/o/$org/post/$post" params={{ org, post: id }}>
                {posts.find((post) => post.id === id)?.parts[0].text.trim() || 'A post that is still to leave'}
              </Link>
            </p>
            {findings.map(({ says }) => (
              <p key={says} className="s">
                {says}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
