import { useNavigate } from '@tanstack/react-router'
import { ChoiceField } from '../../parts/Field.tsx'
import { networkName } from '../../parts/networks.ts'
import { useHere } from '../../shell/here.ts'
import { type Shown, shownOf } from './shown.ts'

const whiches = [
  ['coming', 'Coming up'],
  ['waiting', 'Waiting'],
  ['out', 'Out'],
  ['back', 'Taken back'],
] as const
const views = [
  ['agenda', 'Agenda'],
  ['month', 'Month'],
  ['queue', 'Slots in order'],
] as const

/** Which posts, laid out how, and whose. Each choice is in the address. */
export function Filters({ shown }: { shown: Shown }) {
  const { org, desk } = useHere()
  const navigate = useNavigate()
  const change = (part: Readonly<Record<string, string>>) =>
    void navigate({ to: '/o/$org/coming', params: { org }, search: shownOf({ ...shown, ...part }) })
  const { which = 'coming', view = 'agenda', speaker = '', account = '' } = shown
  const speakers = desk.speakers.filter(({ id }) => speaker === '' || id === speaker)
  return (
    <>
      <fieldset className="row wrap filters">
        <legend className="sr">Which posts</legend>
        {whiches.map(([id, word]) => (
          <button
            key={id}
            type="button"
            className="btn"
            aria-pressed={which === id}
            onClick={() => change({ which: id })}
          >
            {word}
            {id === 'waiting' && desk.counts.waitingForMe > 0 && (
              <span className="s num">{desk.counts.waitingForMe} for you</span>
            )}
          </button>
        ))}
      </fieldset>
      <div className="row wrap whose">
        {which === 'coming' && (
          <ChoiceField label="Shown as" value={view} choices={views} onChoice={(as) => change({ view: as })} />
        )}
        <ChoiceField
          label="Speaker"
          value={speaker}
          choices={[['', 'Everybody'], ...desk.speakers.map(({ id, name }) => [id, name] as const)]}
          onChoice={(id) => change({ speaker: id, account: '' })}
        />
        <ChoiceField
          label="Account"
          value={account}
          choices={[
            ['', 'Every account'],
            ...speakers.flatMap((one) =>
              one.accounts.map(({ id, network, handle }) => [id, `${networkName(network)} @${handle}`] as const),
            ),
          ]}
          onChoice={(id) => change({ account: id })}
        />
      </div>
    </>
  )
}
