import { setImmediate as turn } from 'node:timers/promises'

const SLICE_MS = 10

/** For long work in one process: awaited between steps, it lets everybody else have a turn whenever a slice is over. */
export function openSlices(): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < SLICE_MS) return
    await turn()
    began = performance.now()
  }
}
