import { Link } from '@tanstack/react-router'
import { type Answer, useAsk } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Face, kindWords } from '../../parts/Face.tsx'
import { Hung } from '../../parts/Hung.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { briefly, nowIso } from '../../parts/moments.ts'
import { Page } from '../../parts/Page.tsx'
import { pictureAt } from '../../parts/Words.tsx'
import { speakerOf, useHere } from '../../shell/here.ts'
import './rehearsal.css'

export default function Rehearsal() {
  const { org } = useHere()
  const asked = useAsk('timeline', { params: { org } })
  return (
    <Page title="Rehearsal">
      <div className="board">
        <div className="title">
          <div>
            <h1>Rehearsal</h1>
            <p>A pretend network on this machine. Nothing here can reach anybody.</p>
          </div>
          <Link className="btn" to="/o/$org/write" params={{ org }}>
            <Icon name="write" />
            Write a practice post
          </Link>
        </div>
        <section className="rehearse" aria-label="The practice board">
          <p className="reh">
            <b>Practice</b> This is how it would look to people who follow. Only people of this desk see it.
          </p>
          <Asked asked={asked} what="the practice board">
            {({ posts }) =>
              posts.length === 0 ? (
                <p className="nothing">
                  <b>Nothing is on the board.</b>
                  Write as one of the practice speakers and let the hold run out. Then take it down again.
                </p>
              ) : (
                <ol className="stack">
                  {posts.map((post) => (
                    <Public key={post.id} post={post} />
                  ))}
                </ol>
              )
            }
          </Asked>
        </section>
      </div>
    </Page>
  )
}

function Public({ post }: { post: Answer<'timeline'>['posts'][number] }) {
  const { org, desk } = useHere()
  const speaker = speakerOf(desk, post.speaker)
  return (
    <li className="sheet pad">
      <article data-id={speaker?.colour ?? 'nobody'}>
        <header className="row">
          {speaker !== undefined && <Face speaker={speaker} />}
          <p>
            <b className="b">{post.name}</b> <span className="mono q">@{post.handle}</span>
            <br />
            <span className="s q">
              {speaker === undefined ? '' : `${kindWords[speaker.kind]}, `}
              {briefly(post.at, desk.organisation.zone, nowIso())}
            </span>
          </p>
        </header>
        <p className="said boardwords" dir="auto">
          {post.text}
        </p>
        {post.media.map((picture) => (
          <Hung
            key={picture.id}
            className="boardpic"
            at={pictureAt(org, picture.id)}
            kind={picture.kind}
            alt={picture.alt}
          />
        ))}
      </article>
    </li>
  )
}
