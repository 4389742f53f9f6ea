import { Modal } from '../../parts/Modal.tsx'
import { blocksOf } from './blocks.ts'

const looks = { head: 'b', words: '', item: 'item' } as const

/** What a check looks for, and why. */
export function CheckPage({ title, page, onClose }: { title: string; page: string; onClose: () => void }) {
  return (
    <Modal open title={title} onClose={onClose}>
      <div className="stack checkpage">
        {blocksOf(page).map(({ kind, text }) => (
          <p key={text} className={looks[kind]}>
            {text}
          </p>
        ))}
        <div className="acts">
          <button type="button" className="btn ink" onClick={onClose}>
            Close
          </button>
        </div>
      </div>
    </Modal>
  )
}
