import type { Post } from '../../api.ts'
import { speakerOf, useHere } from '../../shell/here.ts'
import { Settle } from '../post/Settle.tsx'
import { type Around, needsPerson } from '../post/truth.ts'

/** What nobody but a person can decide: it missed its time, or nobody knows whether it is public. */
export function Decisions({ posts, around }: { posts: readonly Post[]; around: Around }) {
  const { desk } = useHere()
  const open = posts.flatMap((post) =>
    post.deliveries.filter((delivery) => needsPerson.has(delivery.state)).map((delivery) => ({ post, delivery })),
  )
  if (open.length === 0) return null
  return (
    <section className="decide stack" aria-label="For you to decide">
      <h2>{open.length === 1 ? 'One for you to decide' : `${open.length} for you to decide`}</h2>
      {open.map(({ post, delivery }) => {
        const speaker = speakerOf(desk, post.speaker)
        return (
          <article className="sheet pad" key={delivery.id} data-id={speaker?.colour}>
            <p className="s b">{speaker?.name}</p>
            <p className="said words3">{post.parts[0].text}</p>
            <Settle post={post} delivery={delivery} around={around} />
          </article>
        )
      })}
    </section>
  )
}
