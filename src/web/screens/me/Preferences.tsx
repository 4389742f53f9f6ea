import { useState } from 'react'
import { ChoiceField } from '../../parts/Field.tsx'
import { longerHold, setLongerHold } from '../../parts/longer-hold.ts'
import { inWords } from '../../parts/time.ts'
import { lettersOn, setLetters } from '../../shell/keys.ts'
import { chooseTheme, type Theme, theme } from '../../shell/theme.ts'

const themeWords: readonly (readonly [Theme, string])[] = [
  ['system', 'As this machine'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]

/** What a person chose in this browser: colours, single-letter keys, and more time to take back. */
export function Preferences() {
  const [look, setLook] = useState(theme)
  const [letters, setOn] = useState(lettersOn)
  const [hold, setHold] = useState(longerHold)
  return (
    <div className="meform">
      <ChoiceField
        label="Colours"
        value={look}
        choices={themeWords}
        onChoice={(chosen) => {
          chooseTheme(chosen)
          setLook(chosen)
        }}
      />
      <ChoiceField
        label="Time to take back"
        hint="If seconds are too short for you: every post that you hold here is held at least so long."
        value={String(hold)}
        choices={[
          ['0', 'As each speaker has it'],
          ...[30, 60, 120, 300, 600].map((seconds) => [String(seconds), inWords(seconds)] as const),
        ]}
        onChoice={(chosen) => {
          setLongerHold(Number(chosen))
          setHold(Number(chosen))
        }}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => {
            setLetters(event.target.checked)
            setOn(event.target.checked)
          }}
        />
        <span>
          Single letters do something outside of text, for example W to write. Press ? on any page for the list.
        </span>
      </label>
    </div>
  )
}
