import { Link, useParams } from '@tanstack/react-router'
import { type Answer, type Post as PostOf, useAsk } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { briefly, clockOf, dayOf, longDay, nowIso } from '../../parts/moments.ts'
import { networkName } from '../../parts/networks.ts'
import { Page } from '../../parts/Page.tsx'
import { listed } from '../../parts/time.ts'
import { Words } from '../../parts/Words.tsx'
import { speakerOf, useHere } from '../../shell/here.ts'
import { FromThis } from './FromThis.tsx'
import { Looked } from './Looked.tsx'
import { DeliveryWord } from './PostState.tsx'
import { Settle } from './Settle.tsx'
import { TakeBack } from './TakeBack.tsx'
import { Thread } from './Thread.tsx'
import { type Around, needsPerson, truth, undoing } from './truth.ts'
import { Variants } from './Variants.tsx'
import './post.css'

export default function Post() {
  const { post: id } = useParams({ from: '/o/$org/post/$post' })
  const { org, desk } = useHere()
  const asked = useAsk('post', { params: { org, post: id } })
  const speaker = speakerOf(desk, asked.data?.post.speaker ?? null)
  return (
    <Page title={speaker === undefined ? 'One post' : `Post as ${speaker.name}`} className="onepost">
      {asked.data === undefined && <h1>One post</h1>}
      <Asked asked={asked} what="the post">
        {(whole) => <Whole {...whole} />}
      </Asked>
    </Page>
  )
}

function Whole({ post, record, comments }: Answer<'post'>) {
  const { org, desk } = useHere()
  const around: Around = {
    zone: desk.organisation.zone,
    now: nowIso(),
    pauses: desk.pauses,
  }
  const undo = undoing(post)
  const over = post.deliveries.every(({ state }) => state === 'cancelled' || state === 'expired' || state === 'refused')
  const answering = post.approvals.some((approval) => approval.youMayAnswer && approval.answer === null)
  return (
    <div className="two">
      <div className="stack-l">
        <Words org={org} title="h1" speaker={speakerOf(desk, post.speaker)} parts={post.parts} />
        <Variants post={post} />
        <section className="sheet pad" aria-labelledby="where">
          <h2 id="where">Where it is</h2>
          <ul className="whereabouts">
            {post.deliveries.map((delivery) => (
              <li key={delivery.id}>
                {needsPerson.has(delivery.state) ? (
                  <Settle post={post} delivery={delivery} around={around} />
                ) : (
                  <>
                    <p className="row wrap">
                      <DeliveryWord post={post} delivery={delivery} around={around} />
                      <span className="s q">
                        {networkName(delivery.network)} <span className="mono">@{delivery.handle}</span>
                      </span>
                    </p>
                    <p>{truth(post, delivery, around)}</p>
                    {delivery.url !== null && delivery.state === 'sent' && (
                      <a className="lk" href={delivery.url} target="_blank" rel="noreferrer">
                        Open the public copy on {networkName(delivery.network)}
                      </a>
                    )}
                  </>
                )}
              </li>
            ))}
          </ul>
          <div className="row wrap">
            {undo !== null && <TakeBack post={post} how={undo} look={undo === 'stop' ? 'btn ink' : 'btn'} name="" />}
            {answering && (
              <Link className="btn ink" to="/o/$org/approve/$post" params={{ org, post: post.id }}>
                <Icon name="eyes" /> Read it and answer
              </Link>
            )}
            {over && (
              <Link className="btn" to="/o/$org/write/$draft" params={{ org, draft: post.draft }}>
                <Icon name="write" /> Open the draft
              </Link>
            )}
            <FromThis post={post} />
          </div>
        </section>
        <Thread post={post} comments={comments} />
        <section className="sheet pad" aria-labelledby="looked">
          <h2 id="looked">What the checks said</h2>
          <Looked post={post} />
        </section>
      </div>
      <aside aria-label="Who posted it">
        <section className="sheet pad">
          <h2>Who posted it</h2>
          <Hands post={post} around={around} />
          {post.tags.length > 0 && <p className="s q">Tags: {post.tags.join(', ')}</p>}
        </section>
        <section className="recordlines">
          <h2>From the record</h2>
          <Lines record={record} around={around} />
          <Link className="lk" to="/o/$org/record" params={{ org }}>
            The whole record
          </Link>
        </section>
      </aside>
    </div>
  )
}

/** Author, who pressed, who agreed, with the moment of each. */
function Hands({ post, around }: { post: PostOf; around: Around }) {
  const when = (moment: string | null) => (moment === null ? '' : briefly(moment, around.zone, around.now))
  return (
    <dl className="hands">
      <div>
        <dt>Wrote it</dt>
        <dd>{post.author.name}</dd>
      </div>
      {post.editedBy.id !== post.author.id && (
        <div>
          <dt>Changed it last</dt>
          <dd>{post.editedBy.name}</dd>
        </div>
      )}
      {post.suggestedBy.length > 0 && (
        <div>
          <dt>Suggested words of it</dt>
          <dd>{listed(post.suggestedBy.map(({ name }) => name))}</dd>
        </div>
      )}
      <div>
        <dt>Pressed hold &amp; send</dt>
        <dd>
          {post.submittedBy.name}, {when(post.submittedAt)}
        </dd>
      </div>
      {post.approvals.map((approval) => (
        <div key={approval.id}>
          <dt>{approval.kind === 'leader' ? 'Whose voice it is' : 'Second pair of eyes'}</dt>
          <dd>
            {approval.answer === null
              ? `${approval.askedOf?.name ?? 'Somebody else'} has not answered`
              : `${approval.answeredBy?.name ?? 'Somebody'} ${approval.answer === 'agreed' ? 'agreed' : 'said not yet'}${approval.askedOf !== null && approval.answeredBy?.id !== approval.askedOf.id ? ` as deputy of ${approval.askedOf.name}` : ''}, ${when(approval.answeredAt)}`}
            {approval.reason !== null && approval.reason !== '' && <q className="said">{approval.reason}</q>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Lines({ record, around }: { record: Answer<'post'>['record']; around: Around }) {
  const today = dayOf(around.now, around.zone)
  if (record.length === 0) return <p className="s q">Nothing yet.</p>
  return (
    <ol>
      {record.map((line) => (
        <li key={line.sequence}>
          <p className="s q">
            {longDay(dayOf(line.at, around.zone), today)},{' '}
            <time className="mono" dateTime={line.at}>
              {clockOf(line.at, around.zone, true)}
            </time>
          </p>
          <p>{line.says}</p>
          {line.words !== null && <p className="said q">“{line.words}”</p>}
          <p className="s q">{line.from}</p>
        </li>
      ))}
    </ol>
  )
}
