import type { Weight } from '../../../domain/findings.ts'
import { type Post, useAsk } from '../../api.ts'
import { apart } from '../../parts/apart.ts'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { count } from '../../parts/time.ts'
import { useHere } from '../../shell/here.ts'
import './looked.css'

const weightWords: Readonly<Record<Weight, { word: string; icon: IconName; look: string }>> = {
  note: { word: 'Note', icon: 'note', look: 'note' },
  ask: { word: 'Question', icon: 'question', look: 'ask' },
  stop: { word: 'Stop', icon: 'refused', look: 'stop' },
}
const heaviest: readonly Weight[] = ['stop', 'ask', 'note']

/** Three answers: what the checks found and what was said to it, what they could not look at, and how many found nothing. */
export function Looked({ post }: { post: Post }) {
  const { org } = useHere()
  const checks = useAsk('checks', { params: { org } })
  const titleOf = (id: string) => checks.data?.checks.find((check) => check.id === id)?.title ?? id
  const { findings, clear, skipped } = post.report
  const meant = post.meant
  const sorted = findings.toSorted((a, b) => heaviest.indexOf(a.weight) - heaviest.indexOf(b.weight))
  return (
    <ul className="looklist">
      {sorted.map((finding) => (
        <li key={finding.key}>
          <span className={`w ${weightWords[finding.weight].look}`}>
            <Icon name={weightWords[finding.weight].icon} />
          </span>
          <div>
            <p>
              <b className="b">{weightWords[finding.weight].word}:</b> {finding.says}
            </p>
            {apart(finding) !== null && <p className="q">{apart(finding)}</p>}
            {meant[finding.key] !== undefined && (
              <p>
                <b className="b">“I meant it”, says {post.submittedBy.name}:</b>{' '}
                <span className="said">{meant[finding.key]}</span>
              </p>
            )}
          </div>
        </li>
      ))}
      {skipped.map(({ check }) => (
        <li key={check}>
          <Icon name="blind" />
          <p>
            <b className="b">Not looked at:</b> {titleOf(check)}. Look yourself.
          </p>
        </li>
      ))}
      <li>
        <Icon name="tick" />
        <p>
          {clear.length === 0
            ? 'No check looked and found nothing.'
            : `${count(clear.length, 'check')} looked and found nothing. They can be wrong: read it once more.`}
        </p>
      </li>
    </ul>
  )
}
