import { describe, expect, it } from 'vitest'
import { deliveryStates } from '../../../domain/delivery.ts'
import type { Delivery, Post } from '../../api.ts'
import { type Around, comingUp, truth, undoing, waitsFor } from './truth.ts'

const around: Around = { zone: 'Europe/London', now: '2026-11-24T14:01:46Z', pauses: [] }
const delivery = (over: Partial<Delivery>): Delivery => ({
  id: 'd',
  account: 'a',
  network: 'bluesky',
  handle: 'theatre.example',
  state: 'held',
  dueAt: '2026-11-24T14:02:07Z',
  sentAt: null,
  settledAt: null,
  undoRequestedAt: null,
  url: null,
  said: null,
  ...over,
})
const post = (over: Partial<Post> = {}, deliveries = [delivery({})]): Post => ({
  id: 'p',
  draft: 'f',
  speaker: 's',
  author: { id: '1', name: 'Ann' },
  editedBy: { id: '1', name: 'Ann' },
  suggestedBy: [],
  submittedBy: { id: '1', name: 'Ann' },
  submittedAt: '2026-11-24T14:01:37Z',
  parts: [{ text: 'Doors at seven.', media: [] }],
  variants: {},
  manners: {},
  when: { kind: 'when-held' },
  tags: [],
  report: { findings: [], clear: [], skipped: [] },
  meant: {},
  holdSeconds: 30,
  dueAt: '2026-11-24T14:02:07Z',
  serverNow: around.now,
  approvals: [],
  deliveries,
  youMayTakeBack: true,
  ...over,
})
const everything = {
  id: 'x',
  scope: { kind: 'all', of: '' },
  since: around.now,
  by: 'Ann',
  reason: '',
  afterRestore: false,
} as const
const approval = (over: Partial<Post['approvals'][number]>): Post['approvals'][number] => ({
  id: 'e',
  kind: 'second-pair-of-eyes',
  askedOf: null,
  deputy: null,
  answer: null,
  answeredBy: null,
  answeredAt: null,
  reason: null,
  youMayAnswer: false,
  ...over,
})

describe('the sentence on a delivery', () => {
  it('says why something did not go, where that is known', () => {
    const said = 'The key to theatre.example no longer works. Connect it again, then send this again.'
    expect(truth(post(), delivery({ state: 'missed', said }), around)).toContain(
      `It did not go, and will not go by itself. ${said}`,
    )
    expect(truth(post(), delivery({ state: 'missed' }), around)).toMatch(/by itself\.$/)
  })

  it('says of every state something, and says "Stopped" of nothing but what never left', () => {
    for (const state of deliveryStates) {
      const said = truth(post(), delivery({ state }), around)
      expect(said.length).toBeGreaterThan(15)
      expect(said.includes('Stopped')).toBe(state === 'cancelled')
    }
  })
  it('never calls gone what nobody has seen gone', () => {
    for (const state of ['taking-down', 'unknown', 'needs-human', 'still-up', 'sending'] as const)
      expect(truth(post(), delivery({ state, sentAt: '2026-11-24T14:02:07Z' }), around)).not.toMatch(
        /gone|taken down \d/i,
      )
    expect(
      truth(
        post(),
        delivery({ state: 'taken-down', sentAt: '2026-11-24T14:02:07Z', settledAt: '2026-11-24T14:02:18Z' }),
        around,
      ),
    ).toMatch(/^Taken down 11 seconds after it left\. People may have seen it\./)
  })
  it('says the second at which it leaves, and the day where that is far away', () => {
    expect(truth(post(), delivery({}), around)).toBe('Leaves at 14:02:07 unless somebody takes it back.')
    const later = delivery({ dueAt: '2026-11-27T09:00:00Z' })
    const timed = post({ when: { kind: 'at', local: '2026-11-27T09:00', zone: 'Europe/London' } }, [later])
    expect(comingUp(timed, later, around.now)).toBe(true)
    expect(truth(timed, later, around)).toBe('Friday 27 November, 09:00 in London. Checked again just before.')
  })
  it('does not promise to leave while everything is paused', () => {
    expect(truth(post(), delivery({}), { ...around, pauses: [everything] })).not.toMatch(/Leaves/)
  })
  it('says of an unanswered send that it will not be sent again, also after an undo', () => {
    const sent = { state: 'unknown', sentAt: '2026-11-24T14:00:36Z' } as const
    expect(truth(post(), delivery(sent), around)).toMatch(/got no answer.*nothing will be sent again/)
    expect(truth(post(), delivery({ ...sent, undoRequestedAt: around.now }), around)).toMatch(
      /If it is public we take it down/,
    )
  })
  it('names the leader it waits for, and nobody where anybody may agree', () => {
    expect(waitsFor(post({ approvals: [approval({ kind: 'leader', askedOf: { id: '2', name: 'Amara' } })] }))).toBe(
      'Amara',
    )
    expect(waitsFor(post({ approvals: [approval({})] }))).toBe('a second pair of eyes')
    const no = approval({ answer: 'not-yet', answeredBy: { id: '3', name: 'Mina' }, reason: 'the price is missing' })
    expect(truth(post({ approvals: [no] }), delivery({ state: 'waiting' }), around)).toBe(
      'Mina said not yet: “the price is missing”. It stays here.',
    )
  })
})

describe('what "take it back" means', () => {
  it('is to stop what has not left, to take down what may be public, and nothing once it is over', () => {
    expect(undoing(post())).toBe('stop')
    expect(undoing(post({}, [delivery({}), delivery({ state: 'sent' })]))).toBe('take-down')
    expect(undoing(post({}, [delivery({ state: 'unknown' })]))).toBe('take-down')
    expect(undoing(post({}, [delivery({ state: 'cancelled' })]))).toBe(null)
    expect(undoing(post({ youMayTakeBack: false }))).toBe(null)
  })
})
