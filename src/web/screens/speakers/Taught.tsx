import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type Answer, type Speaker, useAsk, useTell } from '../../api.ts'
import { WordsField } from '../../parts/Field.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { briefly, nowIso } from '../../parts/moments.ts'
import { Refusal } from '../../parts/Say.tsx'
import { count } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { useHere } from '../../shell/here.ts'
import { postsIn } from './voice-words.ts'

type Lesson = Answer<'past'>['speakers'][number]['taught'][number]

/** The posts that a speaker was taught by hand, each lesson with its undo, and the way to teach it more. */
export function Taught({ speaker }: { speaker: Speaker }) {
  const { org } = useHere()
  const asked = useAsk('past', { params: { org } })
  const [open, setOpen] = useState(false)
  const lessons = asked.data?.speakers.find((one) => one.speaker === speaker.id)?.taught ?? []
  return (
    <>
      {lessons.length > 0 && (
        <ul className="taught" aria-label={`Posts that ${speaker.name} was taught`}>
          {lessons.map((lesson) => (
            <Line key={lesson.id} lesson={lesson} />
          ))}
        </ul>
      )}
      {asked.error !== null && <p className="s q">The desk cannot say now what it was taught.</p>}
      <button type="button" className="lk first" onClick={() => setOpen(true)}>
        Teach<span className="sr"> how {speaker.name} speaks</span>
      </button>
      <Modal open={open} title={`Teach how ${speaker.name} speaks`} onClose={() => setOpen(false)}>
        <Teach speaker={speaker} onDone={() => setOpen(false)} />
      </Modal>
    </>
  )
}

function Line({ lesson }: { lesson: Lesson }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const tell = useTell('forgetImport')
  const at = briefly(lesson.at, desk.organisation.zone, nowIso())
  return (
    <li>
      <span>
        {count(lesson.posts, 'post')} taught, {at}
      </span>{' '}
      <button
        type="button"
        className="lk"
        aria-disabled={tell.isPending}
        onClick={() =>
          !tell.isPending &&
          tell.mutate(
            { params: { org, import: lesson.id } },
            {
              onSuccess: ({ posts }) =>
                say(`${count(posts, 'post')} forgotten. The voice is learnt anew without them.`),
              onSettled: () => void queries.invalidateQueries({ queryKey: ['past'] }),
            },
          )
        }
      >
        {tell.isPending ? 'Forgetting…' : 'Undo'}
        <span className="sr">
          : {count(lesson.posts, 'post')} taught, {at}
        </span>
      </button>
      {tell.error !== null && <Refusal no={tell.error} />}
    </li>
  )
}

const MOST_POSTS = 500

function Teach({ speaker, onDone }: { speaker: Speaker; onDone: () => void }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('teach')
  const [pasted, setPasted] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const posts = postsIn(pasted)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (tell.isPending) return
    if (posts.length === 0) return setWrong('Paste at least one post.')
    if (posts.length > MOST_POSTS)
      return setWrong(`These are ${posts.length} posts. Give at most ${MOST_POSTS} at once.`)
    tell.mutate(
      { params: { org, speaker: speaker.id }, body: { posts: [...posts] } },
      {
        onSuccess: ({ kept, read }) => {
          const left = read - kept
          say(
            `${count(kept, 'post')} kept${left === 0 ? '' : `, ${left} left out: known already, or too short`}. They are learnt within a minute or two.`,
          )
          void queries.invalidateQueries({ queryKey: ['past'] })
          onDone()
        },
      },
    )
  }
  return (
    <form onSubmit={keep} className="stack">
      <p className="s">
        Give posts that {speaker.name} wrote. The desk learns from them how it speaks. Nothing is posted, and you can
        undo it.
      </p>
      <WordsField
        label="Posts"
        hint="One a paragraph, with an empty line between them."
        wrong={wrong}
        value={pasted}
        rows={8}
        onText={(text) => {
          setWrong(null)
          setPasted(text)
        }}
      />
      <p className="s q" role="status">
        {posts.length === 0 ? '' : `${count(posts.length, 'post')}.`}
      </p>
      {tell.error !== null && <Refusal no={tell.error} />}
      <div className="acts">
        <button type="submit" className="btn ink" aria-disabled={tell.isPending}>
          {tell.isPending ? 'Keeping…' : 'Keep'}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          Not now
        </button>
      </div>
    </form>
  )
}
