import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useAsk, useTell } from '../../api.ts'
import { allWaiting } from '../../drafts/local.ts'
import { isEmpty, type Words } from '../../drafts/words.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Modal } from '../../parts/Modal.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { dayAndTime } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { speakerOf, useHere } from '../../shell/here.ts'

interface Row {
  readonly id: string
  readonly words: Words
  readonly line: string
  readonly here: boolean
}

/** Every draft of the desk and every one that waits in this browser: open it, or throw it away. */
export function Drafts(props: { open: boolean; current: string; onClose: () => void; onThrown: (id: string) => void }) {
  return (
    <Modal open={props.open} title="Drafts" onClose={props.onClose}>
      <List {...props} />
    </Modal>
  )
}

function List({ current, onClose, onThrown }: Parameters<typeof Drafts>[0]) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const { data, error } = useAsk('drafts', { params: { org } })
  const waiting = useQuery({ queryKey: ['waiting', org, desk.me.id], queryFn: () => allWaiting(org, desk.me.id) })
  const discard = useTell('discardDraft')
  const restore = useTell('restoreDraft')
  const known = (data?.drafts ?? []).filter(({ post }) => post === null)
  const onlyHere = (waiting.data ?? []).filter(
    ({ draft, words }) => !isEmpty(words) && !known.some(({ id }) => id === draft),
  )
  const rows: readonly Row[] = [
    ...onlyHere.map(({ draft, words, at }) => ({
      id: draft,
      words,
      here: true,
      line: `Only in this browser so far, ${dayAndTime(at)}`,
    })),
    ...known.map((draft) => ({
      id: draft.id,
      words: draft,
      here: false,
      line: `${draft.authorName}, kept ${dayAndTime(draft.keptAt)}`,
    })),
  ]
  const throwAway = async (id: string) => {
    const given = { params: { org, draft: id } }
    const thrown = await discard.mutateAsync(given).then(
      () => true,
      () => false,
    )
    if (!thrown) return
    await queries.invalidateQueries({ queryKey: ['drafts'] })
    say('Thrown away. It can be brought back for 30 days.', {
      label: 'Bring it back',
      act: () => restore.mutate(given, { onSuccess: () => queries.invalidateQueries() }),
    })
    onThrown(id)
  }
  return (
    <div className="stack">
      {error !== null && <Refusal no={error} />}
      {discard.error !== null && <Refusal no={discard.error} />}
      {data !== undefined && rows.length === 0 && <p className="q">No drafts. What you write is kept by itself.</p>}
      <ul className="drafts">
        {rows.map(({ id, words, line, here }) => {
          const speaker = speakerOf(desk, words.speaker)
          const first = words.parts[0].text.trim()
          return (
            <li key={id} aria-current={id === current ? 'true' : undefined}>
              {speaker === undefined ? (
                <span className="face none" aria-hidden="true">
                  ?
                </span>
              ) : (
                <Face speaker={speaker} />
              )}
              <div>
                <p className="s">
                  <b className="b">{speaker?.name ?? 'Nobody yet'}</b> <span className="q">{line}</span>
                </p>
                <Link className="said" to="/o/$org/write/$draft" params={{ org, draft: id }} onClick={onClose}>
                  {first === ''
                    ? words.parts[0].media.length > 0
                      ? 'A picture without words'
                      : 'No words yet'
                    : first.slice(0, 160)}
                </Link>
              </div>
              {!here && (
                <button
                  type="button"
                  className="btn bare"
                  aria-label={`Throw away: ${first.slice(0, 40)}`}
                  onClick={() => void throwAway(id)}
                >
                  <Icon name="cross" />
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
      </div>
    </div>
  )
}
