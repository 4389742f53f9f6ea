import type { Words } from '../../drafts/words.ts'
import { repeatWords } from '../../parts/repeats.ts'
import { dayAndTime } from '../../parts/time.ts'
import { localAt, meantBy } from './times.ts'

/** When it leaves, within a sentence: "on Friday 27 November, 09:00". Null: once its hold is over. */
export function leavesWords(when: Words['when'], slot: string | undefined, zone: string, now: number): string | null {
  switch (when.kind) {
    case 'when-held':
      return null
    case 'slot':
      return slot === undefined ? null : `on ${dayAndTime(slot, zone)}, its next free slot`
    case 'at': {
      const meant = meantBy(when.local, when.zone)
      return 'at' in meant ? `on ${dayAndTime(meant.at, when.zone)}` : null
    }
    case 'repeats':
      return repeatWords(when, localAt(now, when.zone).slice(0, 10))
  }
}
