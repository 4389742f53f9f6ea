import type { Post, Speaker } from '../api.ts'
import { shapeOf } from './Face.tsx'
import { Hung } from './Hung.tsx'
import { Letterhead } from './Letterhead.tsx'
import './words.css'

/** Where a picture of this organisation is served. */
export const pictureAt = (org: string, media: string) => `/api/o/${org}/media/${media}`

/** What is said and as whom, as it is or will be public: the speaker first, the words second, the pictures third. */
export function Words(props: {
  org: string
  speaker: Speaker | undefined
  parts: Post['parts']
  title?: 'h1' | 'h2'
  children?: React.ReactNode
}) {
  const { speaker } = props
  const numbered = props.parts.map((part, at) => ({ part, number: at + 1 }))
  const Name = props.title ?? 'h2'
  return (
    <section
      className="letter public"
      data-id={speaker?.colour ?? 'nobody'}
      data-kind={speaker === undefined ? undefined : shapeOf[speaker.kind]}
      aria-label="What is said"
    >
      {speaker === undefined ? (
        <div className="lh">
          <Name className="said">A speaker put away since</Name>
        </div>
      ) : (
        <Letterhead speaker={speaker} level={props.title === 'h1' ? 1 : 2} />
      )}
      {numbered.map(({ part, number }) => (
        <div key={number}>
          {numbered.length > 1 && (
            <p className="partof s q">
              Part {number} of {numbered.length}
            </p>
          )}
          <p className="write" dir="auto">
            {part.text === '' ? <span className="q">No words, only pictures.</span> : part.text}
          </p>
          {part.media.map((picture) => (
            <figure className="attach" key={picture.media}>
              <Hung className="pic" at={pictureAt(props.org, picture.media)} kind={picture.kind} alt={picture.alt} />
              <figcaption className="alt">
                <b className="b">
                  {picture.decoration ? 'Decoration' : picture.kind === 'video' ? 'Video in words' : 'Picture in words'}
                </b>
                <br />
                {picture.alt ?? (picture.decoration ? 'Somebody said that it needs no words.' : 'Not described.')}
              </figcaption>
            </figure>
          ))}
        </div>
      ))}
      {props.children}
    </section>
  )
}
