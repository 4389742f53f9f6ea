import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { type Answer, type Post, useTell } from '../../api.ts'
import { Diff } from '../../parts/Diff.tsx'
import { WordsField } from '../../parts/Field.tsx'
import { briefly, nowIso } from '../../parts/moments.ts'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { useHere } from '../../shell/here.ts'
import { isWaiting } from './truth.ts'
import './thread.css'

type Comment = Answer<'post'>['comments'][number]

/** What was said about a post while it waits, and other words for it; those whose work it is can take these over. */
export function Thread({ post, comments }: { post: Post; comments: readonly Comment[] }) {
  const { desk } = useHere()
  const waits = isWaiting(post)
  const own = [post.author, post.editedBy, post.submittedBy].some(({ id }) => id === desk.me.id)
  const asked = post.approvals.some((approval) => approval.youMayAnswer)
  const speaks = waits && (own || asked || post.suggestedBy.some(({ id }) => id === desk.me.id))
  if (comments.length === 0 && !speaks) return null
  return (
    <section className="sheet pad thread" aria-labelledby="thread">
      <h2 id="thread">What was said about it</h2>
      {comments.length === 0 && <p className="s q">Nothing yet.</p>}
      <ol>
        {comments.map((comment) => (
          <Said key={comment.id} post={post} comment={comment} mayTake={waits && own && comment.post === post.id} />
        ))}
      </ol>
      {speaks && <Say post={post} maySuggest={asked} />}
    </section>
  )
}

function Said({ post, comment, mayTake }: { post: Post; comment: Comment; mayTake: boolean }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const tell = useTell('takeWords')
  const { suggests, by, text, at, takenAt } = comment
  const when = (moment: string) => briefly(moment, desk.organisation.zone, nowIso())
  const take = () =>
    tell.mutate(
      { params: { org, post: post.id, comment: comment.id } },
      {
        onSuccess: ({ draft, post: next, why }) => {
          void queries.invalidateQueries()
          say(why === null ? 'Taken over. It is asked again with these words.' : `Taken over into the draft. ${why}`)
          void (next === null
            ? navigate({ to: '/o/$org/write/$draft', params: { org, draft } })
            : navigate({ to: '/o/$org/post/$post', params: { org, post: next } }))
        },
      },
    )
  return (
    <li>
      <p className="s">
        <b className="b">{by.name}</b>
        <span className="q">
          , {when(at)}
          {comment.post !== post.id && ', about an earlier version'}
        </span>
      </p>
      {text !== '' && (
        <p className="said" dir="auto">
          {text}
        </p>
      )}
      {suggests !== null && (
        <>
          <p className="s q">Suggests{comment.post === post.id ? ', beside what is there' : ''}:</p>
          {suggests.map((words, part) =>
            comment.post === post.id ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place
              <Diff key={part} before={post.parts[part]?.text ?? ''} after={words} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <p key={part} className="said diff" dir="auto">
                {words}
              </p>
            ),
          )}
          {takenAt !== null && <p className="s q">Taken over {when(takenAt)}.</p>}
          {mayTake && (
            <>
              <button type="button" className="btn" disabled={tell.isPending} onClick={take}>
                Take these words over
              </button>
              <p className="s q">Then somebody other than {by.name} is asked to agree.</p>
            </>
          )}
          {tell.error !== null && <Refusal no={tell.error} />}
        </>
      )}
    </li>
  )
}

function Say({ post, maySuggest }: { post: Post; maySuggest: boolean }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const tell = useTell('comment')
  const [text, setText] = useState('')
  const [words, setWords] = useState<readonly string[] | null>(null)
  const same = words?.every((one, at) => one === post.parts[at]?.text) ?? true
  const send = (event: FormEvent) => {
    event.preventDefault()
    tell.mutate(
      { params: { org, post: post.id }, body: { text: text.trim(), suggests: words === null ? null : [...words] } },
      {
        onSuccess: () => {
          setText('')
          // Words begun while a comment was on its way stay.
          if (words !== null) setWords(null)
          say(words === null ? 'Said.' : `Suggested. ${post.submittedBy.name} can take it over.`)
          void queries.invalidateQueries({ queryKey: ['post'] })
        },
      },
    )
  }
  return (
    <form className="stack" onSubmit={send}>
      {words?.map((one, at) => (
        <WordsField
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place
          key={at}
          label={words.length === 1 ? 'Other words' : `Other words for part ${at + 1}`}
          value={one}
          rows={4}
          dir="auto"
          maxLength={20_000}
          onText={(to) => setWords(words.map((before, n) => (n === at ? to : before)))}
        />
      ))}
      {words !== null && (
        <p className="s q">If {post.submittedBy.name} takes your words over, somebody other than you must agree.</p>
      )}
      <WordsField
        label={words === null ? 'Say something about it' : 'Why (you may leave this empty)'}
        value={text}
        onText={setText}
        maxLength={2000}
      />
      {tell.error !== null && <Refusal no={tell.error} />}
      <div className="row wrap">
        <button type="submit" className="btn" disabled={tell.isPending || (words === null ? text.trim() === '' : same)}>
          {words === null ? 'Say it' : 'Suggest it'}
        </button>
        {maySuggest && (
          <button
            type="button"
            className="lk"
            onClick={() => setWords(words === null ? post.parts.map((part) => part.text) : null)}
          >
            {words === null ? 'Suggest other words' : 'Suggest nothing'}
          </button>
        )}
      </div>
    </form>
  )
}
