import { describe, expect, it } from 'vitest'
import type { Sent } from '../../domain/delivery.ts'
import { boardInMemory } from '../rehearsal/board.ts'
import { rehearsalNetwork } from '../rehearsal/client.ts'
import { type Dice, faulty } from './faults.ts'
import { connectTo, fresh, granted, opened } from './opened.ts'

async function stage(seed: number, dice?: Dice) {
  const board = boardInMemory()
  const network = faulty(rehearsalNetwork({ board }), { seed, ...(dice ? { dice } : {}), slowMs: 0 })
  const open = opened(granted(await connectTo(network, { handle: 'practice' })))
  const bodyOf = async (text: string) => {
    const parts = [{ text, media: [] }] as const
    const intent = {
      account: 'a',
      parts,
      keys: network.keys(parts, new Date(0)),
      createdAt: '2026-11-22T10:00:00.000Z',
      language: 'en',
      manner: {},
    }
    return granted(await network.body(intent, [[]], open))
  }
  const isPublic = (text: string) => board.bodies(open.remoteId).some((body) => JSON.parse(body).text === text)
  return { network, open, bodyOf, isPublic }
}

describe('a network on a bad day', () => {
  it.each([
    ['none', 'sent', true],
    ['refuse', 'refused', false],
    ['accept-drop', 'unknown', true],
    ['accept-502', 'unknown', true],
    ['drop', 'unknown', false],
    ['slow', 'sent', true],
  ] as const)('answers a scripted %s with %s, and public is %s', async (fault, kind, isPublic) => {
    const the = await stage(1, {})
    the.network.script('publish', fault)
    expect((await the.network.publish(the.open, await the.bodyOf('x'), fresh)).kind).toBe(kind)
    expect(the.isPublic('x')).toBe(isPublic)
    expect((await the.network.publish(the.open, await the.bodyOf('next'), fresh)).kind).toBe('sent')
  })

  it('does not show what is there when the list lags, and shows it the next time', async () => {
    const the = await stage(1, {})
    const body = await the.bodyOf('x')
    await the.network.publish(the.open, body, fresh)
    the.network.script('find', 'lag')
    expect((await the.network.find(the.open, body, [])).kind).toBe('absent')
    expect((await the.network.find(the.open, body, [])).kind).toBe('public')
  })

  it('loses the answer to a take-down that was done', async () => {
    const the = await stage(1, {})
    const body = await the.bodyOf('x')
    await the.network.publish(the.open, body, fresh)
    the.network.script('remove', 'accept-drop')
    expect((await the.network.remove(the.open, body, [])).kind).toBe('unknown')
    expect(the.isPublic('x')).toBe(false)
  })

  const run = async (seed: number) => {
    const the = await stage(seed)
    const kinds: Sent['kind'][] = []
    for (let post = 0; post < 400; post++) {
      const text = `post ${post}`
      const sent = await the.network.publish(the.open, await the.bodyOf(text), fresh)
      kinds.push(sent.kind)
      if (sent.kind !== 'unknown') expect(the.isPublic(text)).toBe(sent.kind === 'sent')
    }
    return { kinds, met: the.network.met() }
  }

  it('throws the same dice for the same seed, other dice for another, and never lies about sent or refused', async () => {
    const first = await run(7)
    expect(await run(7)).toEqual(first)
    expect((await run(8)).kinds).not.toEqual(first.kinds)
    for (const fault of ['refuse', 'accept-drop', 'accept-502', 'slow'] as const)
      expect(first.met[fault]).toBeGreaterThan(5)
  })
})
