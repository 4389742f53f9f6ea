import { describe, expect, it } from 'vitest'
import { type DeliveryState, deliveryStates } from '../../../domain/delivery.ts'
import type { Delivery } from '../../api.ts'
import { canComeBack } from '../post/truth.ts'
import { headline, saidAloud, stageOf, wordsFor } from './truth.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 14, 2, seconds)).toISOString()
const delivery = (state: DeliveryState, more: Partial<Delivery> = {}): Delivery => ({
  id: 'd',
  account: 'a',
  network: 'bluesky',
  handle: 'theatre.example',
  state,
  dueAt: at(0),
  sentAt: null,
  settledAt: null,
  undoRequestedAt: null,
  url: null,
  said: null,
  ...more,
})
const everything = {
  id: 'x',
  scope: { kind: 'all', of: '' },
  since: '2026-11-24T14:01:46Z',
  by: 'Ann',
  reason: '',
  afterRestore: false,
} as const
const post = (...deliveries: Delivery[]) => ({ deliveries, tags: [] })
const everGotOut: readonly DeliveryState[] = [
  'queued',
  'sending',
  'sent',
  'unknown',
  'needs-human',
  'taking-down',
  'taken-down',
  'still-up',
]

describe('the held page', () => {
  it('says "stopped" of a post only when every account was stopped', () => {
    expect(stageOf(post(delivery('cancelled'), delivery('cancelled')), [])).toBe('stopped')
    for (const state of everGotOut) {
      expect(stageOf(post(delivery('cancelled'), delivery(state)), [])).not.toBe('stopped')
      expect(wordsFor(delivery(state), 'Bluesky')).not.toMatch(/never left/)
      expect(headline(post(delivery('cancelled'), delivery(state)))).not.toMatch(/never left|[Ss]topped/)
    }
  })

  it('shows the ring only while nothing has left', () => {
    expect(stageOf(post(delivery('held'), delivery('held')), [])).toBe('held')
    for (const state of everGotOut) expect(stageOf(post(delivery('held'), delivery(state)), [])).not.toBe('held')
  })

  it('waits for eyes before it counts, and stands still while paused', () => {
    expect(stageOf(post(delivery('waiting')), [everything])).toBe('waiting')
    expect(stageOf(post(delivery('held')), [everything])).toBe('paused')
  })

  it('has a sentence for every state', () => {
    for (const state of deliveryStates) expect(wordsFor(delivery(state), 'Bluesky')).toMatch(/^[A-Z].*\.$/)
  })

  it('says when it left and how long it stood, and never that nobody saw it', () => {
    const seen = { sentAt: at(7), settledAt: at(16) }
    expect(wordsFor(delivery('taken-down', seen), 'Bluesky')).toBe('Taken down after 9 seconds; it may have been seen.')
    expect(headline(post(delivery('taking-down', { sentAt: at(7) })))).toMatch(
      /^It left at \d\d:02:07. Taking it down.$/,
    )
  })

  it('promises not to send again what it does not know of', () => {
    expect(wordsFor(delivery('unknown', { sentAt: at(7) }), 'Bluesky')).toMatch(/nothing will be sent again/)
    expect(wordsFor(delivery('unknown', { undoRequestedAt: at(8) }), 'Bluesky')).toMatch(/it will not be sent again/)
  })

  it('gives no single word to a post whose accounts differ', () => {
    expect(headline(post(delivery('sent'), delivery('refused')))).toBe('Not the same everywhere.')
  })

  it('offers to take it down only while that can change something', () => {
    expect(canComeBack(post(delivery('taken-down'), delivery('sent')))).toBe(true)
    expect(canComeBack(post(delivery('taken-down'), delivery('refused'), delivery('cancelled')))).toBe(false)
  })

  it('speaks at 30, 10 and 5 seconds, and not at the very start', () => {
    expect([60, 31, 30, 29, 10, 5, 4].filter((seconds) => saidAloud(seconds, 60))).toEqual([30, 10, 5])
    expect(saidAloud(30, 30)).toBe(false)
  })
})
