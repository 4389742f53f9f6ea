import type { No } from '../api.ts'
import { Icon } from './Icon.tsx'

/** Why something was not done, in the desk's words, with the number to quote where something broke. */
export function Refusal({ no }: { no: No }) {
  return (
    <div className="refusal" role="alert">
      <Icon name="refused" />
      <div>
        <p>{no.why}</p>
        {no.where?.map((spot) => (
          <p key={spot.field} className="s">
            {spot.field}: {spot.why}
          </p>
        ))}
        {no.code === 'bug' && no.request !== undefined && <p className="s mono">{no.request}</p>}
      </div>
    </div>
  )
}
