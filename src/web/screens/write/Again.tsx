import { useState } from 'react'
import type { Every, Repeats } from '../../../domain/plan.ts'
import { ChoiceField, TextField } from '../../parts/Field.tsx'
import { capital, everyWords } from '../../parts/repeats.ts'

export type Rule = Pick<Repeats, 'every' | 'until' | 'count'>

const rules: readonly Every[] = [
  { unit: 'week', n: 1 },
  { unit: 'week', n: 2 },
  { unit: 'week', n: 4 },
  { unit: 'month' },
  { unit: 'last-weekday' },
]
const nameOf = (every: Every) => (every.unit === 'week' ? `week ${every.n}` : every.unit)
type Ends = 'never' | 'until' | 'count'

/** Whether it comes again, how often and how long. `first`: its first day, YYYY-MM-DD. */
export function Again(props: { first: string; rule: Rule | null; onRule: (rule: Rule | null) => void }) {
  const { first, rule, onRule } = props
  const [ends, setEnds] = useState<Ends>(rule?.until != null ? 'until' : rule?.count != null ? 'count' : 'never')
  const every = rule === null ? 'no' : nameOf(rule.every)
  const shown = rule === null || rules.some((one) => nameOf(one) === every) ? rules : [...rules, rule.every]
  return (
    <>
      <ChoiceField
        label="Again"
        value={every}
        choices={[['no', 'No, once'], ...shown.map((one) => [nameOf(one), capital(everyWords(one, first))] as const)]}
        onChoice={(name) => {
          const chosen = shown.find((one) => nameOf(one) === name)
          onRule(chosen === undefined ? null : { until: null, count: null, ...rule, every: chosen })
        }}
      />
      {rule !== null && (
        <div className="row wrap again">
          <ChoiceField
            label="It ends"
            value={ends}
            choices={[
              ['never', 'When somebody ends it'],
              ['until', 'On a day'],
              ['count', 'After so many times'],
            ]}
            onChoice={(how) => {
              setEnds(how)
              onRule({ ...rule, until: how === 'until' ? first : null, count: how === 'count' ? 10 : null })
            }}
          />
          {ends === 'until' && (
            <TextField
              label="Last day"
              type="date"
              required
              min={first}
              value={rule.until ?? ''}
              onText={(until) => onRule({ ...rule, until })}
            />
          )}
          {ends === 'count' && (
            <TextField
              label="Times"
              type="number"
              required
              min={1}
              max={1000}
              value={String(rule.count ?? '')}
              onText={(count) => onRule({ ...rule, count: Number(count) })}
            />
          )}
        </div>
      )}
    </>
  )
}
