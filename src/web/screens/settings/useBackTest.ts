import { useCallback, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { BackTest } from '../../../server/contract/checks.ts'
import { type No, offline } from '../../api.ts'

export type Result = z.output<typeof BackTest>
export type Run =
  | { readonly at: 'rest' }
  | { readonly at: 'running'; readonly done: number; readonly of: number | null }
  | { readonly at: 'over'; readonly result: Result }
  | { readonly at: 'refused'; readonly no: No }

/** A back-test, streamed from the desk. Leaving the page ends it. */
export function useBackTest(org: string): { run: Run; start: (posts: number) => void } {
  const [run, setRun] = useState<Run>({ at: 'rest' })
  const line = useRef<EventSource | null>(null)
  useEffect(() => () => line.current?.close(), [])

  const start = useCallback(
    (posts: number) => {
      line.current?.close()
      const opened = new EventSource(`/api/o/${org}/back-test?posts=${posts}`)
      line.current = opened
      setRun({ at: 'running', done: 0, of: null })
      const on = (name: string, hear: (said: unknown) => void) =>
        opened.addEventListener(name, (event) => hear(JSON.parse(String((event as MessageEvent).data))))
      const end = (over: Run) => {
        // It would open itself again, and begin anew.
        opened.close()
        setRun(over)
      }
      on('progress', (said) => setRun({ at: 'running', ...(said as { done: number; of: number }) }))
      on('result', (said) => end({ at: 'over', result: said as Result }))
      on('refused', (said) => end({ at: 'refused', no: said as No }))
      opened.onerror = () => end({ at: 'refused', no: offline })
    },
    [org],
  )
  return { run, start }
}
