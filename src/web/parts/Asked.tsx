import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { No } from '../api.ts'
import { Refusal } from './Say.tsx'
import { clock } from './time.ts'
import './asked.css'

/**
 * What a question to the desk shows: a quiet line while nothing is there, the answer, or why there is none. An answer
 * that can no longer be renewed is still shown, with the time at which it was true.
 * `what`: what is being fetched, as it ends the sentence "Fetching ...".
 */
export function Asked<T>(props: { asked: UseQueryResult<T, No>; what: string; children: (answer: T) => ReactNode }) {
  const { asked, what, children } = props
  const { data, error } = asked
  return (
    <>
      {error !== null && (
        <div className="unasked">
          <Refusal no={error} />
          <div className="row wrap">
            {data !== undefined && <p className="s q">Below is how it stood at {clock(asked.dataUpdatedAt)}.</p>}
            <button type="button" className="btn" onClick={() => asked.refetch()}>
              Try again
            </button>
          </div>
        </div>
      )}
      {data !== undefined
        ? children(data)
        : error === null && (
            <p className="fetching" role="status">
              Fetching {what}…
            </p>
          )}
    </>
  )
}
