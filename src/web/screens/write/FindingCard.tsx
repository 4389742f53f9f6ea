import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { Fix } from '../../../domain/findings.ts'
import { mayMeanForAll } from '../../../policy/meant.ts'
import { apart } from '../../parts/apart.ts'
import { Icon } from '../../parts/Icon.tsx'
import { inField, lettersOn } from '../../shell/keys.ts'
import { type Numbered, weightWords } from './settle.ts'

export interface FindingActs {
  fix(seen: Numbered, fix: Fix): void
  /** Answers a finding with a reason; null takes the answer back. */
  mean(key: string, reason: string | null): void
  goTo(seen: Numbered): void
  /** Says that its words are always right here. */
  always(seen: Numbered): void
}

/** The page of a check as one paragraph, without its heading. */
const reasonOf = (page: string | undefined) =>
  page
    ?.split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .find((paragraph) => paragraph !== '' && !paragraph.startsWith('#') && !paragraph.startsWith('```'))

/** One finding: what was seen, a click that mends it, a way to say "I meant it", and why it is asked. */
export function FindingCard(props: {
  seen: Numbered
  answer: string | undefined
  where: string | null
  page: string | undefined
  /** What happened to somebody, from which the check comes. */
  story: { readonly title: string; readonly told: string } | null
  /** Whether this person may say that its words are always right here. */
  mayMean: boolean
  active: boolean
  speaker: string | null
  acts: FindingActs
}) {
  const { seen, answer, acts } = props
  const { finding, number, quote } = seen
  const { weight, key } = finding
  const [open, setOpen] = useState<'why' | 'story' | 'meant' | null>(null)
  const [always, setAlways] = useState(false)
  const [reason, setReason] = useState('')
  const why = reasonOf(props.page)
  const alone = apart(finding)
  const { story } = props
  const meant = answer !== undefined && (weight === 'note' || answer.trim() !== '')

  const mean = () => {
    if (weight === 'note') acts.mean(key, '')
    else setOpen(open === 'meant' ? null : 'meant')
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') return
    acts.mean(key, reason.trim())
    if (always) acts.always(seen)
    setOpen(null)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      if (open === null) acts.goTo(seen)
      else setOpen(null)
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target) || !lettersOn()) return
    const first = finding.fixes[0]
    const letter = event.key.toLowerCase()
    if (letter === 'f' && first !== undefined) acts.fix(seen, first)
    else if (letter === 'm' && !meant) mean()
    else if (letter === 'y') setOpen(open === 'why' ? null : 'why')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (meant)
    return (
      <li className="find" id={`finding-${number}`} data-finding={key} tabIndex={-1} onKeyDown={press}>
        <p className="w blind">
          <Icon name="tick" />
          {quote !== '' && <q>{quote}</q>}
        </p>
        <p className="why1">{answer.trim() === '' ? 'Left as it is.' : `Meant: ${answer}`}</p>
        <div className="acts">
          <button type="button" className="lk first" onClick={() => acts.mean(key, null)}>
            Ask again
          </button>
        </div>
      </li>
    )
  return (
    <li
      className={`find${weight === 'stop' ? ' hard' : ''}${props.active ? ' active' : ''}`}
      id={`finding-${number}`}
      data-finding={key}
      tabIndex={-1}
      onKeyDown={press}
    >
      <p className={`w ${weight}`}>
        <span className={`fn ${weight}`}>{number}</span>
        {weightWords[weight]}
        {quote !== '' && (
          <button type="button" className="toword" onClick={() => acts.goTo(seen)}>
            <q>{quote}</q>
          </button>
        )}
      </p>
      <p className="why1">
        {finding.says}
        {props.where !== null && <span className="q"> {props.where}</span>}
      </p>
      {alone !== null && <p className="why1 q">{alone}</p>}
      {open === 'why' && (
        <p className="story">
          <b className="b">Why?</b> {why ?? 'This check has no page yet.'}
        </p>
      )}
      {open === 'story' && story !== null && (
        <p className="story">
          <b className="b">{story.title}.</b> {story.told}
        </p>
      )}
      {open === 'meant' ? (
        <form className="meant" onSubmit={keep}>
          <label className="field">
            <span>Why is this right{props.speaker === null ? '' : ` as ${props.speaker}`}?</span>
            <input
              className="in"
              maxLength={500}
              ref={(field) => field?.focus()}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          {props.mayMean && quote !== '' && mayMeanForAll(finding.kind) && (
            <label className="choice">
              <input type="checkbox" checked={always} onChange={(event) => setAlways(event.target.checked)} />
              <span>
                Always right for us
                <span className="xs q"> Nobody here is asked about “{quote}” again.</span>
              </span>
            </label>
          )}
          <p className="xs q">Kept in the record.{weight === 'stop' && ' A stop also needs a second person.'}</p>
          <div className="acts">
            <button type="submit" className="btn fix" disabled={reason.trim() === ''}>
              I meant it
            </button>
            <button type="button" className="lk" onClick={() => setOpen(null)}>
              Never mind
            </button>
          </div>
        </form>
      ) : (
        <div className="acts">
          {finding.fixes.map((fix) => (
            <button key={fix.label} type="button" className="btn fix" onClick={() => acts.fix(seen, fix)}>
              {fix.label}
            </button>
          ))}
          <button type="button" className="lk" onClick={mean}>
            {weight === 'note' ? 'Leave it' : 'I meant it'}
          </button>
          <button
            type="button"
            className="lk"
            aria-expanded={open === 'why'}
            onClick={() => setOpen(open === 'why' ? null : 'why')}
          >
            Why?
          </button>
          {story !== null && (
            <button
              type="button"
              className="lk"
              aria-expanded={open === 'story'}
              onClick={() => setOpen(open === 'story' ? null : 'story')}
            >
              Where this comes from
            </button>
          )}
        </div>
      )}
    </li>
  )
}
