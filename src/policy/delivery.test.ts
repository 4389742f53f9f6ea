import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DeliveryState, deliveryStates } from '../domain/delivery.ts'
import { fromStates, type Move, moved, moves, type Situation, settledStates } from './delivery.ts'

const held: Situation = {
  state: 'held',
  mayBePublic: false,
  partly: false,
  late: false,
  undoAsked: false,
  tombstone: false,
}

const situations = fc.record({
  state: fc.constantFrom(...deliveryStates),
  mayBePublic: fc.boolean(),
  partly: fc.boolean(),
  late: fc.boolean(),
  undoAsked: fc.boolean(),
  tombstone: fc.boolean(),
})

describe('a move', () => {
  it('never starts where its row in the table does not say so', () => {
    fc.assert(
      fc.property(situations, fc.constantFrom(...moves), (now, move) => {
        if (!fromStates(move).includes(now.state)) expect(moved(now, move)).toBeNull()
      }),
      { numRuns: 20_000 },
    )
  })

  it('never forgets that it was taken back or was public', () => {
    fc.assert(
      fc.property(situations, fc.constantFrom(...moves), fc.boolean(), (now, move, unproven) => {
        const next = moved(now, move, unproven)
        if (next && now.undoAsked) expect(next.undoAsked).toBe(true)
        if (next && now.tombstone) expect(next.tombstone).toBe(true)
      }),
      { numRuns: 20_000 },
    )
  })

  it('never leads to sending once it was taken back or was public', () => {
    fc.assert(
      fc.property(situations, fc.constantFrom(...moves), (now, move) => {
        if (now.state !== 'sending' && (now.undoAsked || now.tombstone))
          expect(moved(now, move)?.state).not.toBe('sending')
      }),
      { numRuns: 20_000 },
    )
  })

  it('says "it did not go" of what could not be sent, unless an earlier try may have been public', () => {
    expect(moved(held, 'cannot-send')?.state).toBe('missed')
    expect(moved({ ...held, mayBePublic: true }, 'cannot-send')?.state).toBe('needs-human')
  })

  it('stops for good only what cannot be public, and a take-back always leads on', () => {
    fc.assert(
      fc.property(situations, (now) => {
        const next = moved(now, 'take-back')
        if (next?.state === 'cancelled') expect([now.mayBePublic, now.partly]).toEqual([false, false])
        if (fromStates('take-back').includes(now.state)) expect(next?.undoAsked).toBe(true)
      }),
      { numRuns: 20_000 },
    )
  })
})

/**
 * The network and the clock around one delivery, as far as the promises need them. A key network: put twice, there once.
 * It takes one part at a time.
 */
class World {
  readonly parts: number
  constructor(parts: number) {
    this.parts = parts
  }
  now: Situation = held
  /** Parts that the desk knows to be public. */
  placed = 0
  due = false
  paused = false
  fence = 0
  /** The worker that holds the lease, and whether its request is under way. */
  holder: { fence: number; alive: boolean } | null = null
  inFlight: { fence: number; part: number } | null = null
  /** How many attempts at the present part, before the present one, were never proven not accepted. */
  unproven = 0
  /** Parts that are public. */
  up = 0
  copies = 0
  putAfterTombstone = 0
  saidStopped = false
  /** That it did not go, of what had been tried. */
  saidMissed = false
  absences = 0

  do(move: Move): boolean {
    const next = moved(this.now, move, this.unproven > 0)
    if (!next) return false
    this.now = next
    return true
  }

  claim() {
    if (!this.due || this.paused || !this.do('claim')) return
    this.fence += 1
    this.holder = { fence: this.fence, alive: true }
    this.inFlight = { fence: this.fence, part: this.placed }
  }
  /** The request arrives, whether or not whoever sent it is still there. */
  arrive() {
    if (this.inFlight === null) return
    const { part } = this.inFlight
    this.inFlight = null
    if (this.up > part) return
    if (this.placed === this.parts) this.putAfterTombstone += 1
    this.up = part + 1
    this.copies += 1
  }
  /** The worker hears an answer, or that there was none, and stores it if the row is still its own. */
  hear(kind: 'true' | 'nothing' | 'no') {
    if (!this.holder?.alive) return
    // "No" is only ever said of a request that will not be carried out any more.
    if (kind === 'no' && this.inFlight?.fence !== this.holder.fence) return
    if (kind === 'true' && this.inFlight !== null) return
    this.holder = null
    if (kind === 'true') this.know(this.placed + 1, 'accepted')
    else if (kind === 'no') {
      this.inFlight = null
      this.do('not-accepted')
    } else {
      this.unproven += 1
      this.do('no-answer')
    }
  }
  know(placed: number, whole: 'accepted' | 'seen') {
    this.placed = placed
    this.unproven = 0
    this.do(placed === this.parts ? whole : 'in-part')
  }
  kill() {
    if (this.holder) this.holder.alive = false
  }
  /** The lease is longer than any call: by now the request has arrived or never will. */
  lapse() {
    if (this.now.state !== 'sending' || this.holder?.alive) return
    this.settleFlight(false)
    this.holder = null
    this.unproven += 1
    this.do('no-answer')
  }
  settleFlight(arrives: boolean) {
    if (arrives) this.arrive()
    this.inFlight = null
  }
  look(settled: boolean) {
    if (this.now.state !== 'unknown') return
    // A request whose sender gave up can still arrive until the settle time is over.
    if (settled) this.inFlight = null
    if (this.up > this.placed) this.know(this.up, 'seen')
    else if (this.now.undoAsked || this.now.late) {
      if (this.inFlight !== null) this.absences = 0
      else this.absences += 1
      if (this.absences < 2 || !this.do('absent-again')) return
      if (this.now.undoAsked) this.saidStopped = this.placed === 0
      else this.saidMissed = true
    } else this.do('absent')
  }
  remove() {
    if (this.now.state !== 'taking-down') return
    this.up = 0
    // A part whose answer was lost may still arrive: gone is said after it must have.
    if (this.inFlight === null) this.do('gone')
  }
  undo() {
    if (this.do('take-back') && this.now.state === 'cancelled') this.saidStopped = true
  }
  lift() {
    if (!this.paused) return
    this.paused = false
    if (this.due) this.do('time-passed')
  }
}

const steps = {
  due: (w: World) => {
    w.due = true
  },
  claim: (w: World) => w.claim(),
  arrive: (w: World) => w.arrive(),
  hearTruth: (w: World) => w.hear('true'),
  hearNothing: (w: World) => w.hear('nothing'),
  hearNo: (w: World) => w.hear('no'),
  kill: (w: World) => w.kill(),
  lapse: (w: World) => w.lapse(),
  look: (w: World) => w.look(true),
  lookEarly: (w: World) => w.look(false),
  remove: (w: World) => w.remove(),
  undo: (w: World) => w.undo(),
  pause: (w: World) => {
    w.paused = true
  },
  lift: (w: World) => w.lift(),
} as const
type Step = keyof typeof steps
const names = Object.keys(steps) as Step[]
/** Long enough that rare orders come up: shorter ones miss faults that were planted to try this test. */
const stories = fc.array(fc.constantFrom(...names), { minLength: 20, maxLength: 60, size: 'max' })
const lengths = fc.constantFrom(1, 1, 3)

/** Runs the world without faults until it is settled. */
function finish(w: World) {
  w.due = true
  for (let n = 0; n < 20 && !settledStates.includes(w.now.state); n++)
    for (const step of ['claim', 'arrive', 'hearTruth', 'lapse', 'look', 'remove'] as const) steps[step](w)
}

describe('a delivery among taking back, pauses, lost answers and crashes', () => {
  it('is never public once it was said to be stopped, never doubled, never put back after its tombstone', () => {
    fc.assert(
      fc.property(stories, lengths, (story, parts) => {
        const w = new World(parts)
        for (const step of story) {
          steps[step](w)
          if (w.saidStopped || w.saidMissed) expect(w.up).toBe(0)
          if (w.now.state === 'cancelled' || w.now.state === 'taken-down') expect(w.up).toBe(0)
          expect(w.copies).toBeLessThanOrEqual(parts)
          expect(w.putAfterTombstone).toBe(0)
        }
      }),
      { numRuns: 4_000 },
    )
  })

  it('always ends once the faults do, and as what its people asked for', () => {
    fc.assert(
      fc.property(stories, lengths, (story, parts) => {
        const w = new World(parts)
        for (const step of story) steps[step](w)
        w.paused = false
        finish(w)
        const ends: readonly DeliveryState[] = w.now.undoAsked ? ['cancelled', 'taken-down'] : ['sent', 'missed']
        if (w.now.state === 'needs-human') expect([w.now.partly, story.includes('pause')]).toEqual([true, true])
        else {
          expect(ends).toContain(w.now.state)
          expect(w.up).toBe(w.now.state === 'sent' ? parts : 0)
        }
      }),
      { numRuns: 4_000 },
    )
  })

  it('leaves if nobody takes it back and nothing is paused, whatever crashes', () => {
    const faults = names.filter((name) => !['undo', 'pause', 'lift'].includes(name))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...faults), { minLength: 20, maxLength: 60, size: 'max' }),
        lengths,
        (story, parts) => {
          const w = new World(parts)
          for (const step of story) steps[step](w)
          finish(w)
          expect(w.now.state).toBe('sent')
          expect(w.copies).toBe(parts)
        },
      ),
      { numRuns: 4_000 },
    )
  })
})
