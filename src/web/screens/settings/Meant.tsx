import { useQueryClient } from '@tanstack/react-query'
import { type Answer, useTell } from '../../api.ts'
import { Refusal } from '../../parts/Say.tsx'
import { say } from '../../parts/toasts.ts'
import { may, useHere } from '../../shell/here.ts'

/** Words that are always right here, each with a way to be asked about it again. */
export function Meant({ check }: { check: Answer<'checks'>['checks'][number] }) {
  const { org, desk } = useHere()
  const queries = useQueryClient()
  const tell = useTell('meanNoMore')
  if (check.meant.length === 0) return null
  const remove = (words: string) =>
    tell.mutate(
      { params: { org, check: check.id }, query: { words } },
      {
        onSuccess: () => {
          say(`“${words}” is asked about again.`)
          void queries.invalidateQueries()
        },
      },
    )
  return (
    <div className="meantwords s">
      <p>Always right here, and only noted:</p>
      <ul className="row wrap">
        {check.meant.map((words) => (
          <li key={words}>
            <q className="said">{words}</q>
            {may(desk, 'mean') && (
              <button type="button" className="lk" disabled={tell.isPending} onClick={() => remove(words)}>
                Ask again<span className="sr"> about {words}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {tell.error !== null && <Refusal no={tell.error} />}
    </div>
  )
}
