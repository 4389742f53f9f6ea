import { type FormEvent, useState } from 'react'
import { MOST_TAGS, tagsIn, whyUnfitTags } from '../../../policy/tags.ts'
import { TextField } from '../../parts/Field.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Modal } from '../../parts/Modal.tsx'

/** What a post belongs to: seen by nobody outside, and a pause can be for one of them. */
export function Tags({ tags, onChange }: { tags: readonly string[]; onChange: (tags: string[]) => void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        <Icon name="words" /> {tags.length === 0 ? 'Tags' : tags.join(', ')}
        {tags.length > 0 && <span className="sr">, tags</span>}
      </button>
      <Modal open={open} title="Tags" onClose={() => setOpen(false)}>
        <Fields
          tags={tags}
          onChange={(chosen) => {
            onChange(chosen)
            setOpen(false)
          }}
        />
      </Modal>
    </>
  )
}

function Fields({ tags, onChange }: Parameters<typeof Tags>[0]) {
  const [line, setLine] = useState(tags.join(', '))
  const typed = tagsIn(line)
  const unfit = whyUnfitTags(typed)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (unfit === null) onChange([...typed])
  }
  return (
    <form className="stack" onSubmit={keep}>
      <TextField
        label={`Up to ${MOST_TAGS}, with commas between`}
        hint="For this desk alone; they are not published. Posts with a tag can be paused together."
        value={line}
        onText={setLine}
        wrong={unfit}
      />
      <div className="acts">
        <button type="submit" className="btn ink" disabled={unfit !== null}>
          Keep the tags
        </button>
      </div>
    </form>
  )
}
