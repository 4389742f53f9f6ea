import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { type Answer, type Post, useAsk, useTell } from '../../api.ts'
import { Asked } from '../../parts/Asked.tsx'
import { WordsField } from '../../parts/Field.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { longDay, momentWords, nowIso, zoneWord } from '../../parts/moments.ts'
import { networkName } from '../../parts/networks.ts'
import { Page } from '../../parts/Page.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { inWords, listed } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { Words } from '../../parts/Words.tsx'
import { may, speakerOf, useHere } from '../../shell/here.ts'
import { Looked } from '../post/Looked.tsx'
import { Thread } from '../post/Thread.tsx'
import { isWaiting, waitsFor } from '../post/truth.ts'
import { Variants } from '../post/Variants.tsx'
import './approve.css'

export default function Approve() {
  const { post: id } = useParams({ from: '/o/$org/approve/$post' })
  const { org, desk } = useHere()
  const asked = useAsk('post', { params: { org, post: id } })
  const speaker = speakerOf(desk, asked.data?.post.speaker ?? null)
  return (
    <Page
      title={speaker === undefined ? 'A second pair of eyes' : `May this go out as ${speaker.name}?`}
      {...(speaker === undefined ? {} : { tint: speaker.colour })}
    >
      <div className="ey">
        {asked.data === undefined && <h1>A second pair of eyes</h1>}
        <Asked asked={asked} what="the post">
          {/* A change of the words is another post to agree to: begin anew, so that nothing typed sticks to it. */}
          {({ post, comments }) => <Read key={post.submittedAt} post={post} comments={comments} />}
        </Asked>
      </div>
    </Page>
  )
}

function Read({ post, comments }: Pick<Answer<'post'>, 'post' | 'comments'>) {
  const { org, desk } = useHere()
  const speaker = speakerOf(desk, post.speaker)
  const name = speaker?.name ?? 'this speaker'
  const { zone } = desk.organisation
  const now = nowIso()
  const open = post.approvals.find((approval) => approval.youMayAnswer && approval.answer === null)
  const networks = listed([...new Set(post.deliveries.map((delivery) => networkName(delivery.network)))])
  return (
    <>
      <p className="s q">
        {post.submittedBy.name} asks {open === undefined ? waitsFor(post) : `you, ${desk.me.name}`}
        {open !== undefined && inPlaceOf(open, desk.me.id, now)}
      </p>
      <h1>May this go out as {name}?</h1>
      <p className="s when">
        {whoseWork(post)}
        <br />
        On {networks}. {post.when.kind !== 'when-held' ? `${whenWords(post.dueAt, zone, now)}. ` : ''}
        {post.when.kind !== 'when-held'
          ? 'If nobody agrees by then it stays here.'
          : `Once agreed it is held for ${inWords(post.holdSeconds)}, and can still be taken back.`}
      </p>
      <Words org={org} speaker={speaker} parts={post.parts}>
        <Looked post={post} />
      </Words>
      <Variants post={post} />
      {open === undefined ? <Why post={post} /> : <Answering post={post} name={name} />}
      <Thread post={post} comments={comments} />
    </>
  )
}

/** Who wrote it, who changed it last, and whose suggested words are in it. */
function whoseWork({ author, editedBy, suggestedBy }: Post): string {
  const changed = editedBy.id === author.id ? '' : `, changed last by ${editedBy.name}`
  const suggested = suggestedBy.length === 0 ? '' : `, with words of ${listed(suggestedBy.map(({ name }) => name))}`
  return `Written by ${author.name}${changed}${suggested}.`
}

/** On the organisation's clock, and on the reader's own where that shows another time. */
function whenWords(moment: string, zone: string, now: string): string {
  const there = momentWords(moment, zone, now)
  const here = momentWords(moment, Intl.DateTimeFormat().resolvedOptions().timeZone, now)
  return there === here ? there : `${there} in ${zoneWord(zone)} (where you are: ${here})`
}

/** For whom a deputy answers. */
function inPlaceOf({ askedOf, deputy }: Post['approvals'][number], me: string, now: string): string {
  if (askedOf === null || askedOf.id === me || deputy === null) return ''
  const until = deputy.until === null ? '' : `, away until ${longDay(deputy.until, now.slice(0, 10))}`
  return `, as deputy of ${askedOf.name}${until}`
}

/** Why this person has nothing to answer here. */
function Why({ post }: { post: Post }) {
  const { org, desk } = useHere()
  const me = desk.me.id
  const answered = post.approvals.findLast((approval) => approval.answer !== null)
  const mine = [post.author, post.editedBy, post.submittedBy, ...post.suggestedBy].some(({ id }) => id === me)
  const waiting = isWaiting(post)
  const named = may(desk, 'approve') && post.approvals.some((one) => one.answer === null && one.askedOf === null)
  return (
    <div className="sheet pad noteyes stack">
      <p>
        {!waiting
          ? 'This post no longer waits for anybody.'
          : mine
            ? 'Not you: it is your own work. Somebody who neither wrote nor changed it reads it.'
            : `It waits for ${waitsFor(post)}. ${named ? 'Others were named to agree to it.' : 'Your role does not cover agreeing to it.'}`}{' '}
        {answered !== undefined &&
          `${answered.answeredBy?.name ?? 'Somebody'} ${answered.answer === 'agreed' ? 'agreed' : `said not yet: “${answered.reason ?? ''}”`}.`}
      </p>
      <Link className="btn" to="/o/$org/post/$post" params={{ org, post: post.id }}>
        See where it is
      </Link>
    </div>
  )
}

const focusOn = (button: HTMLElement | null) => button?.focus()

function Answering({ post, name }: { post: Post; name: string }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const tell = useTell('answerApproval')
  const [because, setBecause] = useState<'asked' | 'left' | null>(null)
  const [reason, setReason] = useState('')

  const answer = (agree: boolean, why: string) =>
    tell.mutate(
      { params: { org, post: post.id }, body: { agree, reason: why, versionSeen: post.submittedAt } },
      {
        onSuccess: () => {
          void queries.invalidateQueries()
          say(agree ? `You agreed. It is said as ${name}.` : `Kept. ${post.submittedBy.name} sees why.`)
          void navigate({ to: '/o/$org/coming', params: { org }, search: { which: 'waiting' } })
        },
        onError: (no) => no.code === 'words-changed' && void queries.invalidateQueries({ queryKey: ['post'] }),
      },
    )
  const notYet = (event: FormEvent) => {
    event.preventDefault()
    answer(false, reason.trim())
  }
  return (
    <>
      <p className="s q below">If somebody changes a word, your agreement is gone and you are asked again.</p>
      <div className="eya">
        {tell.error !== null && <Refusal no={tell.error} />}
        {because === 'asked' ? (
          <form onSubmit={notYet}>
            <WordsField
              label="Not yet, because"
              hint={`${post.submittedBy.name} reads this. It is kept in the record.`}
              value={reason}
              onText={setReason}
              maxLength={500}
              autoFocus
              required
            />
            <div className="row wrap">
              <button type="submit" className="btn ink" disabled={tell.isPending || reason.trim() === ''}>
                Say not yet
              </button>
              <button type="button" className="lk" onClick={() => setBecause('left')}>
                Back
              </button>
            </div>
          </form>
        ) : (
          <>
            <button type="button" className="btn speak" disabled={tell.isPending} onClick={() => answer(true, '')}>
              <Icon name="tick" />I agree: say it as {name}
            </button>
            <button
              type="button"
              className="btn"
              disabled={tell.isPending}
              ref={because === 'left' ? focusOn : undefined}
              onClick={() => setBecause('asked')}
            >
              Not yet, because…
            </button>
          </>
        )}
      </div>
    </>
  )
}
