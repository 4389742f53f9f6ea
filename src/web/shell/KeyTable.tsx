import { useState } from 'react'
import { Modal } from '../parts/Modal.tsx'
import { lettersOn, setLetters } from './keys.ts'

const rows: readonly (readonly [readonly string[], string])[] = [
  [['W', '1 to 9'], 'write; the digit chooses the speaker by its place'],
  [['Ctrl', 'Enter'], 'hold & send when all is settled, else go to the first thing to settle'],
  [['Esc'], 'take it back, on the held page'],
  [['Ctrl', '.'], 'pause everything: opens the question, Enter pauses'],
  [['Alt', '↓ ↑'], 'next or last finding, from inside the text; Esc goes back to the word'],
  [['F', 'M', 'Y'], 'on a finding: first fix, I meant it, why'],
  [['G', 'C R S P'], 'go to coming up, record, speakers, people'],
  [['?'], 'this table'],
]

export function KeyTable({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [on, setOn] = useState(lettersOn)
  return (
    <Modal open={open} title="Keys" onClose={onClose}>
      <table>
        <tbody>
          {rows.map(([keys, does]) => (
            <tr key={does}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="choice">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setLetters(event.target.checked)
            setOn(event.target.checked)
          }}
        />
        <span>Single letters do something outside of text fields</span>
      </label>
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
      </div>
    </Modal>
  )
}
