import { useQueryClient } from '@tanstack/react-query'
import type { ImportState } from '../../../domain/past.ts'
import { useTell } from '../../api.ts'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Say.tsx'
import { useHere } from '../../shell/here.ts'
import { countsOf, type Import, sizeOf, sourceOf, stateOf } from './past-words.ts'

const looks: Readonly<Record<ImportState, readonly [IconName, string]>> = {
  arriving: ['up', 'going'],
  waiting: ['clock', 'eyes'],
  reading: ['book', 'going'],
  done: ['tick', 'out'],
  stopped: ['pause', 'paused'],
  failed: ['refused', 'hand'],
}

/** One reading: what of, how far, what was left out and why, and what can be done with it. */
export function ImportLine({ one, handle }: { one: Import; handle: string | undefined }) {
  const { org } = useHere()
  const queries = useQueryClient()
  const stop = useTell('stopImport')
  const goOn = useTell('goOnWithImport')
  const settled = { onSettled: () => void queries.invalidateQueries({ queryKey: ['past'] }) }
  const given = { params: { org, import: one.id } }
  const [icon, look] = looks[one.state]
  const source = sourceOf(one, handle)
  const error = stop.error ?? goOn.error
  const isOpen = one.state === 'waiting' || one.state === 'reading' || one.state === 'arriving'
  const mayGoOn = one.state === 'stopped' || (one.state === 'failed' && one.account !== null)
  return (
    <li>
      <p className="b">{source}</p>
      <p className={`st ${look}`} role="status">
        <Icon name={icon} /> {stateOf[one.state]}
        {one.state === 'arriving' && one.fileBytes !== null && (
          <>
            : {sizeOf(one.arrived ?? 0)} of {sizeOf(one.fileBytes)}
          </>
        )}
      </p>
      {one.state !== 'arriving' && <p className="s">{countsOf(one)}</p>}
      {one.fault !== null && (
        <p className="s">
          {one.fault.why}
          {one.state === 'waiting' && ' The desk tries again by itself.'}
          {one.state === 'failed' && one.kept > 0 && ' What was read before stays.'}
        </p>
      )}
      {error !== null && <Refusal no={error} />}
      <p className="row wrap">
        {isOpen && (
          <button type="button" className="lk first" onClick={() => stop.mutate(given, settled)}>
            {one.state === 'arriving' ? 'Give it up' : 'Stop'}
            <span className="sr">: {source}</span>
          </button>
        )}
        {mayGoOn && (
          <button type="button" className="lk first" onClick={() => goOn.mutate(given, settled)}>
            Go on<span className="sr">: {source}</span>
          </button>
        )}
      </p>
    </li>
  )
}
