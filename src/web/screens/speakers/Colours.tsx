import type { Colour, SpeakerKind } from '../../../domain/speakers.ts'
import { Face } from '../../parts/Face.tsx'

/** Chooses a colour among the free ones. `null`: the desk takes the one farthest from the other speakers'. */
export function Colours(props: {
  kind: SpeakerKind
  name: string
  free: readonly Colour[]
  value: Colour | null
  letDesk: boolean
  onColour: (colour: Colour | null) => void
}) {
  const { kind, name, free, value, letDesk, onColour } = props
  return (
    <fieldset className="plainset">
      <legend>Colour</legend>
      <p className="hint s">Never red or amber: those belong to findings. The shape and the name say the same.</p>
      {letDesk && (
        <label className="choice">
          <input type="radio" name="colour" checked={value === null} onChange={() => onColour(null)} />
          <span>The desk chooses the one farthest from the others</span>
        </label>
      )}
      <div className="swatches">
        {free.map((colour) => (
          <label key={colour} data-id={colour}>
            <input type="radio" name="colour" checked={value === colour} onChange={() => onColour(colour)} />
            <Face speaker={{ name: name || 'A B', kind, colour }} />
            <span className="s">{colour}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
