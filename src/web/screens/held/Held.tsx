import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { type Answer, type Post, useAsk, useTell } from '../../api.ts'
import { heardServerNow, useSecondsUntil } from '../../parts/clock.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { Page } from '../../parts/Page.tsx'
import { Ring } from '../../parts/Ring.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { stateWords } from '../../parts/StateWord.tsx'
import { clock, dayAndTime, inWords, listed } from '../../parts/time.ts'
import { profiles } from '../../profiles.ts'
import { speakerOf, useHere, useTakeBack } from '../../shell/here.ts'
import { undoing } from '../post/truth.ts'
import { Accounts } from './Accounts.tsx'
import { SaidSheet } from './SaidSheet.tsx'
import { headline, saidAloud, sharedState, stageOf } from './truth.ts'

/** The button that led here is gone, and with it the focus; the keys of this page need it somewhere on it. */
const focusOnce = (heading: HTMLElement | null) => heading?.focus({ preventScroll: true })

/** Right after sending: nothing has left, for how long, and the way back. Then the truth, account by account. */
export default function Held() {
  const { org } = useHere()
  const { post: id = '' } = useParams({ strict: false })
  const { data, error, dataUpdatedAt } = useAsk('post', { params: { org, post: id } })
  useEffect(() => {
    if (data !== undefined && dataUpdatedAt > 0) heardServerNow(data.post.serverNow)
  }, [data, dataUpdatedAt])
  if (data === undefined)
    return <Page title="Held">{error === null ? <p aria-busy="true" /> : <Refusal no={error} />}</Page>
  return <Shown post={data.post} />
}

function Shown({ post }: { post: Post }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { takeBack, busy } = useTakeBack()
  const [longer, setLonger] = useState(false)
  const [answer, setAnswer] = useState<Answer<'takeBack'> | null>(null)
  const stage = stageOf(post, desk.pauses)
  const seconds = useSecondsUntil(stage === 'held' ? post.dueAt : null)
  const speaker = speakerOf(desk, post.speaker)
  const name = speaker?.name ?? 'another speaker'
  const where = listed([...new Set(post.deliveries.map(({ network }) => profiles[network].name))])
  const moving = stage === 'leaving' || (stage === 'held' && seconds === 0)

  // The desk tells by itself; asking as well keeps the promise of the ring where the live line is cut.
  useEffect(() => {
    if (!moving) return
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: ['post'] }), 1000)
    return () => clearInterval(timer)
  }, [moving, queries])

  const back = async (thenWrite: boolean) => {
    const told = await takeBack(post)
    if (told === null) return
    queries.setQueryData(['post', { params: { org, post: post.id } }], { post: told.post, record: [] })
    setAnswer(told)
    if (thenWrite && told.stopped) await navigate({ to: '/o/$org/write/$draft', params: { org, draft: post.draft } })
  }
  const canTakeBack = post.youMayTakeBack && !busy
  const stillIn = stage === 'held' || stage === 'paused' || stage === 'waiting'

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const inside = event.target instanceof Element && event.target.closest('[role=dialog], [role=menu]') !== null
      if (event.key === 'Escape' && !inside && canTakeBack && stillIn) void back(false)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })

  return (
    <Page title={titleFor(stage, name)} tint={speaker?.colour}>
      <div className="heldgrid split">
        <section className="holdbox" aria-labelledby="held">
          {stage === 'held' && <Ring until={post.dueAt} of={post.holdSeconds} size="big" />}
          {stage !== 'held' && <StageMark stage={stage} post={post} />}
          <h1 id="held" aria-live="polite" tabIndex={-1} ref={focusOnce}>
            {headingFor(stage, seconds, post)}
          </h1>
          <p className="lead">
            {stage === 'held' && seconds > 0 && soonWords(post, seconds, name, where)}
            {stage === 'waiting' && `${waitingWords(post)} Then it is held, and it can still be taken back.`}
            {stage === 'paused' && 'It stands under a pause. It will not leave without a person.'}
            {stage === 'stopped' &&
              (answer?.says.startsWith('Stopped') === false ? answer.says : 'The words are a draft again.')}
            {(stage === 'leaving' || stage === 'left') && `As ${name}. What we know of each account:`}
          </p>
          <p className="sr" aria-live="polite">
            {stage === 'held' && saidAloud(seconds, post.holdSeconds) ? `${inWords(seconds)} left.` : ''}
          </p>
          {(stage === 'leaving' || stage === 'left') && <Accounts post={post} />}
          {undoing(post) !== null && (
            <div className="acts middle">
              <button
                type="button"
                className={stillIn ? 'btn ink big' : 'btn'}
                disabled={busy}
                onClick={() => void back(false)}
              >
                {stillIn ? 'Take it back' : stage === 'leaving' ? 'Take it back anyway' : 'Take it down'}
              </button>
            </div>
          )}
          {stage === 'stopped' && (
            <div className="acts middle">
              <button
                type="button"
                className="btn ink big"
                onClick={() => void navigate({ to: '/o/$org/write/$draft', params: { org, draft: post.draft } })}
              >
                Open the draft
              </button>
            </div>
          )}
          {stillIn && post.youMayTakeBack && (
            <>
              <div className="acts middle">
                <button type="button" className="lk" disabled={busy} onClick={() => void back(true)}>
                  Change the words
                </button>
                {stage === 'held' && (
                  <button type="button" className="lk" onClick={() => setLonger(true)}>
                    Hold it for longer
                  </button>
                )}
              </div>
              <p className="s q promise">
                <span className="hide-s">
                  <kbd>Esc</kbd> takes it back too.{' '}
                </span>
                It is held on the server: closing this page or losing the line changes nothing.
              </p>
            </>
          )}
          {!stillIn && stage !== 'stopped' && (
            <div className="acts middle">
              <button
                type="button"
                className="lk"
                onClick={() => void navigate({ to: '/o/$org/post/$post', params: { org, post: post.id } })}
              >
                Everything about this post
              </button>
            </div>
          )}
        </section>
        <SaidSheet post={post} />
      </div>
      <Longer post={post} open={longer} onClose={() => setLonger(false)} />
    </Page>
  )
}

const titleFor = (stage: ReturnType<typeof stageOf>, name: string) =>
  stage === 'held'
    ? `Held as ${name}`
    : stage === 'waiting'
      ? `Waiting as ${name}`
      : stage === 'stopped'
        ? `Stopped, ${name}`
        : name

function headingFor(stage: ReturnType<typeof stageOf>, seconds: number, post: Post): string {
  if (stage === 'held') return seconds === 0 ? 'Leaving now.' : 'Held. Nothing has left.'
  if (stage === 'waiting') return 'Waiting. Nothing has left.'
  if (stage === 'paused') return 'Paused. Nothing has left.'
  return stage === 'stopped' ? 'Stopped. It never left.' : headline(post)
}

function soonWords(post: Post, seconds: number, name: string, where: string): string {
  if (seconds > 3600) return `On ${dayAndTime(post.dueAt)} ${name} says this on ${where}.`
  return `In ${inWords(seconds)} ${name} says this on ${where}.`
}

function waitingWords({ approvals }: Post): string {
  const open = approvals.filter(({ answer }) => answer === null)
  const asked = open.flatMap(({ askedOf }) => (askedOf === null ? [] : [askedOf.name]))
  if (open.length === 0) return 'It waits for a second pair of eyes.'
  return asked.length === 0
    ? 'A second person must agree: not who wrote it, changed it last or asked.'
    : `${listed(asked)} must agree.`
}

function StageMark({ stage, post }: { stage: ReturnType<typeof stageOf>; post: Post }) {
  const shared = sharedState(post)
  const name = stage === 'paused' ? 'pause' : shared === null ? 'more' : stateWords[shared].icon
  return (
    <span className={`stagemark ${stage}`}>
      <Icon name={name} />
    </span>
  )
}

const choices = [120, 300, 600, 1800, 3600]

function Longer({ post, open, onClose }: { post: Post; open: boolean; onClose: () => void }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('holdLonger')
  const hold = (seconds: number) =>
    tell.mutate(
      { params: { org, post: post.id }, body: { seconds } },
      {
        onSuccess: (held) => {
          heardServerNow(held.serverNow)
          void queries.invalidateQueries()
          onClose()
        },
      },
    )
  return (
    <Modal open={open} title="Hold it for how long, from now?" onClose={onClose}>
      <div className="acts">
        {choices.map((seconds) => (
          <button key={seconds} type="button" className="btn" disabled={tell.isPending} onClick={() => hold(seconds)}>
            {inWords(seconds)}
          </button>
        ))}
      </div>
      <p className="s q">It leaves at {clock(post.dueAt)} as it is.</p>
      {tell.error !== null && <Refusal no={tell.error} />}
    </Modal>
  )
}
