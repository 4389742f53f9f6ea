import type { Slots } from '../domain/plan.ts'
import { wallDay, wallInstant } from './wall.ts'

/**
 * The first slot after an instant that is not taken; instants in milliseconds UTC. A slot at a time that the clocks skip
 * does not come that week. Null where there are no slots.
 */
export function nextFreeSlot({ zone, slots }: Slots, after: number, taken: ReadonlySet<number>): number | null {
  if (slots.length === 0) return null
  const inOrder = slots.toSorted((a, b) => (a.time < b.time ? -1 : 1))
  for (let day = wallDay(after, zone); ; day = day.add({ days: 1 }))
    for (const { weekday, time } of inOrder) {
      const at = weekday === day.dayOfWeek ? wallInstant(`${day}T${time}`, zone) : null
      if (at !== null && at > after && !taken.has(at)) return at
    }
}
