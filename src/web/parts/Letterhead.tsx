import type { ReactNode } from 'react'
import type { Speaker } from '../api.ts'
import { Face, kindWords } from './Face.tsx'

/**
 * Who speaks, in words, colour and shape. Stands at the top of every sheet that holds public words.
 * `level`: 1 where it is the page's heading. `right`: what stands under the word for its kind.
 */
export function Letterhead(props: { speaker: Speaker; siblings?: readonly string[]; level: 1 | 2; right?: ReactNode }) {
  const { speaker, level } = props
  const Name = level === 1 ? 'h1' : 'h2'
  return (
    <div className={level === 1 ? 'lh' : 'lh small'}>
      <Face speaker={speaker} size={level === 1 ? 'l' : 'm'} siblings={props.siblings ?? []} />
      <p className="as">Speaking as</p>
      <Name>{speaker.name}</Name>
      <p className="kindword">
        <b>{speaker.rehearsal ? `${kindWords[speaker.kind]}, rehearsal` : kindWords[speaker.kind]}</b>
        {speaker.office !== '' && <span className="hide-s hide-m">{speaker.office}</span>}
        {props.right}
      </p>
    </div>
  )
}

/** Nobody is speaking yet: dashed and grey. */
export function NobodyYet() {
  return (
    <div className="lh">
      <span className="face none l" aria-hidden="true">
        ?
      </span>
      <p className="as">Speaking as</p>
      <h1 className="nobody">nobody yet</h1>
    </div>
  )
}
