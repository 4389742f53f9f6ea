import { useState } from 'react'
import type { Draft, No } from '../../api.ts'
import type { Words } from '../../drafts/words.ts'
import { Modal } from '../../parts/Modal.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { clock } from '../../parts/time.ts'

/** Two versions of one draft: both are shown, one is chosen, and the other stays as a draft of its own. */
export function Clash(props: { mine: Words; theirs: Draft; onChoose: (which: 'mine' | 'theirs') => Promise<void> }) {
  const { mine, theirs } = props
  const [no, setNo] = useState<No | null>(null)
  const [busy, setBusy] = useState(false)
  const choose = (which: 'mine' | 'theirs') => {
    setBusy(true)
    props.onChoose(which).catch((why: No) => {
      setBusy(false)
      setNo(why)
    })
  }
  return (
    <Modal open title="This draft was changed in another window" onClose={() => undefined}>
      <p>Both versions are kept. Choose the one to go on with; the other becomes a draft of its own.</p>
      <div className="versions">
        <section>
          <h3 className="cap">The words here</h3>
          <Said words={mine} />
          <button type="button" className="btn" disabled={busy} onClick={() => choose('mine')}>
            Go on with these
          </button>
        </section>
        <section>
          <h3 className="cap">
            {theirs.authorName}, kept {clock(theirs.keptAt)}
          </h3>
          <Said words={theirs} />
          <button type="button" className="btn" disabled={busy} onClick={() => choose('theirs')}>
            Go on with those
          </button>
        </section>
      </div>
      {no !== null && <Refusal no={no} />}
    </Modal>
  )
}

function Said({ words }: { words: Words }) {
  return (
    <div className="said version">
      {words.parts.map(({ text, media }, at) => (
        <p key={String(at)}>
          {text}
          {media.length > 0 && ` (${media.length === 1 ? 'a picture' : `${media.length} pictures`})`}
        </p>
      ))}
    </div>
  )
}
