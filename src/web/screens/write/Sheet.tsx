import { type ReactNode, useEffect, useRef } from 'react'
import type { No } from '../../api.ts'
import { emptyPart } from '../../drafts/words.ts'
import { Icon } from '../../parts/Icon.tsx'
import { say } from '../../parts/toasts.ts'
import { Editor } from './Editor.tsx'
import { LinkCard } from './LinkCard.tsx'
import type { Fit } from './Networks.tsx'
import { Pictures } from './Pictures.tsx'
import type { Writing } from './useWriting.ts'

/** The words of every part, with their pictures, and what can be added. */
export function Sheet(props: {
  org: string
  writing: Writing
  says: string | null
  /** Stands right under the words: on a phone, what the checks found. */
  under: ReactNode
  /** More that can be done with the words. */
  more: ReactNode
  /** Whether somebody who gets these words shows the card of a link that we make. */
  cards: boolean
  /** The accounts for which a part of these words is too long. */
  tooLong: readonly Fit[]
  /** The networks of these words that let no picture move. */
  noMoving: readonly string[]
}) {
  const { org, writing, says, tooLong } = props
  const { words, parts, view, setParts } = writing
  const sheet = useRef<HTMLDivElement>(null)
  const cut = () => {
    const [worst] = tooLong
    if (worst === undefined) return
    const done = writing.cut(
      worst.part,
      tooLong.map(({ account }) => account),
    )
    say(done ? 'Cut into parts. Read them once more: each is shown by itself.' : 'One word alone is too long to cut.')
  }
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      writing.addPictures(parts.length - 1, files)
    }
    const place = sheet.current
    place?.addEventListener('dragover', over)
    place?.addEventListener('drop', drop)
    return () => {
      place?.removeEventListener('dragover', over)
      place?.removeEventListener('drop', drop)
    }
  })
  return (
    <div className="parts" ref={sheet}>
      {parts.map((part, at) => {
        const here = writing.numbered.filter(({ finding, view: of }) => of === view && finding.spot?.part === at)
        const current = here.find(({ finding }) => finding.key === writing.active)
        const label = says === null ? 'What will be said' : `What ${says} says`
        const onCaret = (caret: number) => {
          const touched = here.find(
            ({ finding: { spot } }) => spot !== null && 'from' in spot && spot.from <= caret && caret <= spot.to,
          )
          writing.setActive(touched?.finding.key ?? null)
        }
        return (
          <div className="part" key={placeOf(view, at)}>
            {parts.length > 1 && (
              <p className="partof">
                <span className="cap">
                  Part {at + 1} of {parts.length}
                </span>
                <button
                  type="button"
                  className="lk push"
                  onClick={() => setParts((now) => now.filter((_, other) => other !== at))}
                >
                  Remove part {at + 1}
                </button>
              </p>
            )}
            <Editor
              handle={(handle) => {
                if (handle !== null) writing.editors.set(at, handle)
                return () => void writing.editors.delete(at)
              }}
              label={parts.length > 1 ? `${label}, part ${at + 1}` : label}
              value={part.text}
              placeholder={
                at > 0
                  ? 'And then'
                  : says === null
                    ? 'You can write first. It stays a draft, here, until somebody is speaking.'
                    : `What does ${says} say?`
              }
              language={words.language}
              findings={here}
              describedBy={current === undefined ? undefined : `finding-${current.number}`}
              onChange={(text) => writing.type(at, text)}
              onCaret={onCaret}
              onFiles={(files) => writing.addPictures(at, files)}
            />
            <Pictures
              org={org}
              media={part.media}
              sending={writing.sending.filter((one) => one.part === at)}
              noMoving={props.noMoving}
              onStill={(media) => void writing.stillInstead(media).catch((no: No) => say(no.why))}
              onRetry={writing.retrySending}
              onDrop={writing.dropSending}
              onChange={(place, next) =>
                setParts((now) =>
                  now.map((old, other) =>
                    other === at
                      ? {
                          ...old,
                          media: old.media.flatMap((one, n) => (n !== place ? [one] : next === null ? [] : [next])),
                        }
                      : old,
                  ),
                )
              }
            />
            {props.cards && part.media.length === 0 && (
              <LinkCard
                org={org}
                part={part}
                onCard={(card) => setParts((now) => now.map((old, other) => (other === at ? { ...old, card } : old)))}
              />
            )}
          </div>
        )
      })}
      {props.under}
      <div className="adds">
        <AddPicture onFiles={(files) => writing.addPictures(parts.length - 1, files)} />
        <button
          type="button"
          className="btn bare"
          disabled={parts.length >= 25}
          onClick={() => setParts((now) => [...now, emptyPart])}
        >
          <Icon name="plus" /> Add a part
        </button>
        {tooLong[0] !== undefined && (
          <button type="button" className="btn bare" onClick={cut}>
            <Icon name="words" /> Cut it into parts
          </button>
        )}
        {props.more}
      </div>
    </div>
  )
}

/** A part has no name but its place in the thread. */
const placeOf = (view: string, at: number) => `${view} ${at}`

function AddPicture({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="btn bare" onClick={() => field.current?.click()}>
        <Icon name="picture" /> Add a picture or video
      </button>
      <input
        ref={field}
        hidden
        type="file"
        multiple
        accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
