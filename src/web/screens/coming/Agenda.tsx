import { Link } from '@tanstack/react-router'
import type { Post } from '../../api.ts'
import { shapeOf } from '../../parts/Face.tsx'
import { clockOf, dayOf, dayWord, shortDay } from '../../parts/moments.ts'
import { networkName } from '../../parts/networks.ts'
import { listed } from '../../parts/time.ts'
import { speakerOf, useHere } from '../../shell/here.ts'
import { PostState } from '../post/PostState.tsx'
import { TakeBack } from '../post/TakeBack.tsx'
import { type Around, undoing } from '../post/truth.ts'
import { byDay } from './agenda.ts'

const nothing = {
  coming: ['Nothing is coming up.', 'What you hold, or give a time, stands here until it leaves.'],
  waiting: ['Nothing waits.', 'Posts that need a second pair of eyes, or a decision, stand here.'],
  out: ['Nothing has gone out yet.', 'What is public, or once was, stands here with a link to it.'],
  back: ['Nothing was taken back.', 'Posts that were stopped before anybody saw them stand here.'],
} as const

/** Posts by day on the organisation's clock, each with what is known of it. */
export function Agenda(props: { posts: readonly Post[]; which: keyof typeof nothing; around: Around }) {
  const { posts, which, around } = props
  const today = dayOf(around.now, around.zone)
  const days = byDay(posts, around.zone, which === 'out' || which === 'back' ? 'latest' : 'soonest')
  if (days.length === 0)
    return (
      <p className="nothing">
        <b>{nothing[which][0]}</b>
        {nothing[which][1]}
      </p>
    )
  return days.map(({ day, posts: of }) => (
    <section className="day" key={day} id={`day-${day}`} tabIndex={-1} aria-labelledby={`head-${day}`}>
      <h2 id={`head-${day}`}>
        {dayWord(day, today)} <span>{shortDay(day, today)}</span>
      </h2>
      <ul>
        {of.map((post) => (
          <Row key={post.id} post={post} around={around} />
        ))}
      </ul>
    </section>
  ))
}

function Row({ post, around }: { post: Post; around: Around }) {
  const { org, desk } = useHere()
  const speaker = speakerOf(desk, post.speaker)
  const mine = post.approvals.some((approval) => approval.youMayAnswer && approval.answer === null)
  const words = post.parts[0].text.trim() || 'Pictures without words'
  const undo = undoing(post)
  return (
    <li className="item" data-id={speaker?.colour ?? 'nobody'}>
      <time dateTime={post.dueAt}>{clockOf(post.dueAt, around.zone)}</time>
      <span className={`spine ${speaker === undefined ? 'org' : shapeOf[speaker.kind]}`} aria-hidden="true" />
      <div className="what">
        <p className="by">
          <b>{speaker?.name ?? 'A speaker put away since'}</b> on{' '}
          {listed([...new Set(post.deliveries.map((delivery) => networkName(delivery.network)))])}
          {speaker?.rehearsal && ', practice only'}
        </p>
        <p className="said">
          <Link to={mine ? '/o/$org/approve/$post' : '/o/$org/post/$post'} params={{ org, post: post.id }}>
            {words}
          </Link>
        </p>
      </div>
      <div className="is">
        <PostState post={post} around={around} />
        <span className="row">
          {mine && (
            <Link className="lk" to="/o/$org/approve/$post" params={{ org, post: post.id }}>
              Read it
            </Link>
          )}
          {undo !== null && <TakeBack post={post} how={undo} look="lk" name={words} />}
        </span>
      </div>
    </li>
  )
}
