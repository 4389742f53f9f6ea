import { useNavigate } from '@tanstack/react-router'
import { type Post, useTell } from '../../api.ts'
import { newId } from '../../drafts/local.ts'
import { blank, type Words } from '../../drafts/words.ts'
import { Refusal } from '../../parts/Say.tsx'
import { speakerOf, useHere } from '../../shell/here.ts'

/** Begins a draft from a post: to say more to those who saw it, or the same words another time. Nothing is held by it. */
export function FromThis({ post }: { post: Post }) {
  const { org, desk } = useHere()
  const navigate = useNavigate()
  const keep = useTell('keepDraft')
  const speaker = speakerOf(desk, post.speaker)
  if (speaker === undefined || speaker.youMay === 'nothing') return null
  const left = new Set(post.deliveries.map(({ account }) => account))
  const targets = speaker.accounts
    .filter(({ id, state }) => left.has(id) && state !== 'disconnected')
    .map(({ id }) => id)
  const { parts, variants, manners, tags } = post
  const begin = (words: Partial<Words>) => {
    if (keep.isPending) return
    const draft = newId()
    const same = { ...blank(desk.organisation.language), speaker: speaker.id, targets }
    keep.mutate(
      { params: { org, draft }, body: { ...same, ...words, revision: 0 } },
      { onSuccess: () => void navigate({ to: '/o/$org/write/$draft', params: { org, draft } }) },
    )
  }
  return (
    <>
      <button type="button" className="btn" aria-disabled={keep.isPending} onClick={() => begin({})}>
        Write a follow-up
      </button>
      <button
        type="button"
        className="btn"
        aria-disabled={keep.isPending}
        onClick={() => begin({ parts, variants, manners, tags })}
      >
        Use these words again
      </button>
      {keep.error !== null && <Refusal no={keep.error} />}
    </>
  )
}
