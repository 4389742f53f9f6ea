import { useId } from 'react'
import type { No } from '../../api.ts'
import type { WaitingFile } from '../../drafts/files.ts'
import type { Part } from '../../drafts/words.ts'
import { Hung } from '../../parts/Hung.tsx'
import { listed } from '../../parts/time.ts'
import { pictureAt } from './upload.ts'

type Attachment = Part['media'][number]

/** A picture or a video on its way to the desk. */
export interface Sending extends WaitingFile {
  readonly progress: number
  readonly no: No | null
}

/** The pictures of one part, each with its words; "decoration" is a choice one makes. */
export function Pictures(props: {
  org: string
  media: readonly Attachment[]
  sending: readonly Sending[]
  /** The networks it goes to that let no picture move. */
  noMoving: readonly string[]
  /** Instead of one that moves, wherever it hangs: its first picture. */
  onStill: (media: string) => void
  onChange: (at: number, next: Attachment | null) => void
  onRetry: (sending: Sending) => void
  onDrop: (sending: Sending) => void
}) {
  return (
    <ul className="pictures">
      {props.media.map((attachment, at) => (
        <Picture
          key={placeOf(props.media, at)}
          org={props.org}
          number={at + 1}
          attachment={attachment}
          noMoving={props.noMoving}
          onChange={(next) => props.onChange(at, next)}
          onStill={() => props.onStill(attachment.media)}
        />
      ))}
      {props.sending.map((sending) => (
        <li key={sending.id} className="attach">
          <div className="alt">
            <p>
              <b className="b">{sending.file.name}</b>
            </p>
            {sending.no === null ? (
              <p>
                <progress value={sending.progress} aria-label={`Uploading ${sending.file.name}`} /> On its way to the
                desk
              </p>
            ) : (
              <p role="alert">{sending.no.why}</p>
            )}
            <div className="acts">
              {sending.no !== null && sending.no.again !== 'never' && (
                <button type="button" className="lk first" onClick={() => props.onRetry(sending)}>
                  Try again
                </button>
              )}
              <button type="button" className="lk first" onClick={() => props.onDrop(sending)}>
                Leave it out
              </button>
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What makes a good description, for each kind. */
const hints = {
  still: 'Who or what is seen, what happens, and any words in it. “Picture of” is known already.',
  moving: 'What moves, and any words in it.',
  video: 'What is seen and what is heard, for those who can do only one of them. Any words in it, too.',
} as const

/** The same picture may be there more than once, and the desk keeps it under one name. */
const placeOf = (media: readonly Attachment[], at: number) =>
  `${media[at]?.media} ${media.slice(0, at).filter((one) => one.media === media[at]?.media).length}`

function Picture(props: {
  org: string
  number: number
  attachment: Attachment
  noMoving: readonly string[]
  onChange: (next: Attachment | null) => void
  onStill: () => void
}) {
  const { attachment, number, onChange } = props
  const id = useId()
  return (
    <li className="attach">
      <span className="pic">
        <Hung at={pictureAt(props.org, attachment.media)} kind={attachment.kind} alt={attachment.alt} />
      </span>
      <div className="alt">
        <label htmlFor={id}>
          <b className="b">
            {attachment.kind === 'video' ? 'Video' : 'Picture'} {number > 1 ? `${number} ` : ''}in words
          </b>
        </label>
        <textarea
          id={id}
          className="in"
          data-alt={attachment.media}
          rows={2}
          maxLength={2000}
          disabled={attachment.decoration}
          placeholder={
            attachment.decoration ? 'Decoration: it needs no words' : 'What it shows, for those who cannot see it'
          }
          aria-describedby={`${id}-hint`}
          value={attachment.alt ?? ''}
          onChange={(event) => onChange({ ...attachment, alt: event.target.value === '' ? null : event.target.value })}
        />
        <p id={`${id}-hint`} className="s q" hidden={attachment.decoration}>
          {hints[attachment.kind ?? 'still']}
        </p>
        {props.noMoving.length > 0 && attachment.kind === 'moving' && (
          <p className="s">
            {listed(props.noMoving)} shows no moving pictures.{' '}
            <button type="button" className="lk" onClick={props.onStill}>
              Use its first picture
            </button>
          </p>
        )}
        <div className="acts">
          <label className="choice">
            <input
              type="checkbox"
              checked={attachment.decoration}
              onChange={(event) => onChange({ ...attachment, decoration: event.target.checked })}
            />
            <span>Decoration</span>
          </label>
          <button type="button" className="lk" onClick={() => onChange(null)}>
            Remove {attachment.kind === 'video' ? 'video' : 'picture'} {number}
          </button>
        </div>
      </div>
    </li>
  )
}
