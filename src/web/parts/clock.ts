import { useEffect, useState } from 'react'

/** Milliseconds to add to this machine's clock to get the server's; set by every answer that carries `serverNow`. */
let offset = 0

/** Remembers how far the server's clock is from ours. `serverNow`: ISO 8601, as just answered. */
export function heardServerNow(serverNow: string): void {
  offset = Date.parse(serverNow) - Date.now()
}

export const serverNow = () => Date.now() + offset

/**
 * Whole seconds until `moment` on the server's clock, never below 0. Steps once a second while there is something to
 * count, and redraws nothing otherwise.
 */
export function useSecondsUntil(moment: string | null): number {
  const left = () => (moment === null ? 0 : Math.max(0, Math.ceil((Date.parse(moment) - serverNow()) / 1000)))
  const [, step] = useState(0)
  const seconds = left()
  useEffect(() => {
    if (moment === null || seconds === 0) return
    const untilNextSecond = (Date.parse(moment) - serverNow()) % 1000
    const timer = setTimeout(() => step((n) => n + 1), Math.max(20, untilNextSecond + 5))
    return () => clearTimeout(timer)
  })
  return seconds
}
