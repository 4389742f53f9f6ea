import { useMutation } from '@tanstack/react-query'
import { type Answer, addressOf, type No, offline, readAnswer } from '../../api.ts'

export type Plan = Answer<'lookAtPlan'>
export type Row = Plan['rows'][number]

/** A whole plan is looked at in one request. */
const patience = 120_000

async function send(name: 'lookAtPlan' | 'savePlan', org: string, file: File): Promise<Plan> {
  let response: Response
  let text: string
  try {
    response = await fetch(addressOf(name, { params: { org } }), {
      method: 'POST',
      headers: { 'x-thinktwice': '1', 'content-type': 'application/octet-stream' },
      body: file,
      signal: AbortSignal.timeout(patience),
    })
    text = await response.text()
  } catch {
    throw offline
  }
  return readAnswer(response.ok, text) as Plan
}

/** Sends a table to the desk: to be looked at, or to be saved. */
export const usePlan = (name: 'lookAtPlan' | 'savePlan', org: string) =>
  useMutation<Plan, No, File>({ mutationFn: (file) => send(name, org, file) })

/** Whether a row has something that a person must answer or mend before it can be held. */
export const asks = ({ standing }: Row): boolean =>
  standing !== null && (standing.unsettled.length > 0 || standing.blocked.length > 0)

/** Whether holding it is one click: a draft, nothing to answer, not on its way yet. */
export const isClear = (row: Row): boolean =>
  row.fate === 'saved' && row.draft !== null && !row.draft.isOnItsWay && row.standing !== null && !asks(row)
