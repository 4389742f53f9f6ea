import { useHere } from '../shell/here.ts'
import { ChoiceField } from './Field.tsx'

/** On whose clocks a wall time stands: the organisation's first, then the one of this machine. */
export function ZoneField({ zone, onZone }: { zone: string; onZone: (zone: string) => void }) {
  const { organisation } = useHere().desk
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const zones = [...new Set([organisation.zone, here, zone, ...Intl.supportedValuesOf('timeZone')])]
  return (
    <ChoiceField
      label="On the clocks of"
      value={zone}
      choices={zones.map((name) => [name, name.replaceAll('_', ' ')] as const)}
      onChoice={onZone}
    />
  )
}
