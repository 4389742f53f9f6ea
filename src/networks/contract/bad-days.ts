import { expect } from 'vitest'
import type { Ref } from '../../domain/delivery.ts'
import type { Credentials, Network, OpenAccount } from '../network.ts'
import { fresh, granted } from '../simulators/opened.ts'
import { badLines, type Stage } from '../stages/stage.ts'
import type { Promises } from './table.ts'

interface The {
  readonly stage: Stage
  readonly network: Network
  account(): Promise<OpenAccount>
  bodyOf(open: OpenAccount, ...texts: [string, ...string[]]): Promise<string>
  publishAll(open: OpenAccount, body: string): Promise<readonly Ref[]>
}

/** What a client keeps to when the line, the server or the key is bad. */
export function badDays(promise: Promises, the: () => The): void {
  for (const line of badLines) {
    promise(`publish, ${line}: unknown, and the look-up says what is public; in the end one copy`, async ({ skip }) => {
      const { stage, network, account, bodyOf, publishAll } = the()
      const open = await account()
      const body = await bodyOf(open, `Through a line that is ${line}`)
      if (!stage.plan?.('publish', line)) return skip('it has no such line')
      expect((await stage.hasty.publish(open, body, fresh)).kind).toBe('unknown')
      const there = await stage.publicTexts(open.remoteId)
      const found = await network.find(open, body, [])
      expect(found.kind).toBe(there.length === 0 ? 'absent' : 'public')
      if (found.kind === 'absent') await publishAll(open, body)
      expect(await stage.publicTexts(open.remoteId)).toEqual([`Through a line that is ${line}`])
    })

    promise(`find, ${line}: never "absent", and never "other"`, async ({ skip }) => {
      const { stage, network, account, bodyOf, publishAll } = the()
      const open = await account()
      const body = await bodyOf(open, 'Looked for on a bad day')
      await publishAll(open, body)
      if (!stage.plan?.('find', line)) return skip('it has no such line')
      expect((await stage.hasty.find(open, body, [])).kind).toBe('unknown')
      expect((await network.find(open, body, [])).kind).toBe('public')
    })

    promise(`remove, ${line}: never "gone" without proof, and the next time it is`, async ({ skip }) => {
      const { stage, network, account, bodyOf, publishAll } = the()
      const open = await account()
      const body = await bodyOf(open, 'Taken down on a bad day')
      const refs = await publishAll(open, body)
      if (!stage.plan?.('remove', line)) return skip('it has no such line')
      expect((await stage.hasty.remove(open, body, refs)).kind).toBe('unknown')
      expect(await network.remove(open, body, refs)).toEqual({ kind: 'gone' })
      expect(await stage.publicTexts(open.remoteId)).toEqual([])
    })

    promise(`whoami, ${line}: not now, and nobody is asked to connect again`, async ({ skip }) => {
      const { stage, network, account } = the()
      const open = await account()
      if (!stage.plan?.('whoami', line)) return skip('it has no such line')
      expect(await stage.hasty.whoami(open)).toMatchObject({ ok: false, refusal: { again: 'later' } })
      expect(granted(await network.whoami(open)).remoteId).toBe(open.remoteId)
    })
  }

  for (const [no, again] of [
    ['wait', 'later'],
    ['right', 'after-reconnect'],
    ['content', 'never'],
  ] as const) {
    promise(`publish, ${no}: refused, nothing is public, and trying again helps: ${again}`, async ({ skip }) => {
      const { stage, network, account, bodyOf } = the()
      const open = await account()
      const body = await bodyOf(open, 'Refused')
      if (!stage.plan?.('publish', no)) return skip('it says no such thing')
      const sent = await network.publish(open, body, fresh)
      const retryAfter = no === 'wait' ? (stage.waitSeconds ?? 90) : null
      expect(sent).toMatchObject({ kind: 'refused', refusal: { again }, retryAfter })
      expect(await stage.publicTexts(open.remoteId)).toEqual([])
    })
  }

  promise('publish, an error that is on no list: unknown', async ({ skip }) => {
    const { stage, network, account, bodyOf } = the()
    const open = await account()
    const body = await bodyOf(open, 'Proves nothing')
    if (!stage.plan?.('publish', 'unlisted')) return skip('it says no such thing')
    expect((await network.publish(open, body, fresh)).kind).toBe('unknown')
  })

  for (const no of ['wait', 'right'] as const) {
    promise(`find, ${no}: unknown`, async ({ skip }) => {
      const { stage, network, account, bodyOf } = the()
      const open = await account()
      const body = await bodyOf(open, 'Not to be seen')
      if (!stage.plan?.('find', no)) return skip('it says no such thing')
      expect((await network.find(open, body, [])).kind).toBe('unknown')
    })

    promise(`remove, ${no}: refused, and it stays public`, async ({ skip }) => {
      const { stage, network, account, bodyOf, publishAll } = the()
      const open = await account()
      const body = await bodyOf(open, 'Stays')
      const refs = await publishAll(open, body)
      if (!stage.plan?.('remove', no)) return skip('it says no such thing')
      expect((await network.remove(open, body, refs)).kind).toBe('refused')
      expect(await stage.publicTexts(open.remoteId)).toEqual(['Stays'])
    })
  }

  promise('a key that ran out is renewed, and kept before it is used', async ({ skip }) => {
    const { stage, network, bodyOf } = the()
    const kept: Credentials[] = []
    const connected = await stage.connect()
    const whole = stage.open(connected)
    const old = stage.withKey?.(
      stage.open(connected, {
        save: async (credentials) => void kept.push(credentials),
        async renew(change) {
          const changed = await change(old.credentials)
          if (changed) kept.push(changed)
          return changed ?? old.credentials
        },
      }),
      'expired',
    ) as OpenAccount
    if (old === undefined) return skip('its keys never run out')
    const body = await bodyOf(old, 'After the key ran out')
    expect((await network.publish(old, body, fresh)).kind).toBe('sent')
    expect(kept).toHaveLength(1)
    const [credentials = whole.credentials] = kept
    expect(credentials.secret).not.toBe(old.credentials.secret)
    expect(granted(await network.whoami({ ...whole, credentials })).remoteId).toBe(old.remoteId)
    expect(await stage.publicTexts(old.remoteId)).toEqual(['After the key ran out'])
  })

  promise('a key that opens nothing any more: refused until a person connects again', async ({ skip }) => {
    const { stage, network, account, bodyOf } = the()
    const open = await account()
    const dead = stage.withKey?.(open, 'dead')
    if (dead === undefined) return skip('it has no keys')
    const body = await bodyOf(dead, 'With a dead key')
    const refusal = { code: 'reconnect-needed', again: 'after-reconnect' }
    expect(await network.whoami(dead)).toMatchObject({ ok: false, refusal })
    expect(await network.publish(dead, body, fresh)).toMatchObject({ kind: 'refused', refusal })
    expect(await network.remove(dead, body, [{ remoteId: '1', url: '' }])).toMatchObject({ kind: 'refused', refusal })
    expect(await stage.publicTexts(open.remoteId)).toEqual([])
  })

  promise('a list that lags: absent at first, and found when it shows', async ({ skip }) => {
    const { stage, network, account, bodyOf, publishAll } = the()
    if (stage.lag === undefined) return skip('its list never lags')
    const open = await account()
    const body = await bodyOf(open, 'Shown late')
    stage.lag(60_000)
    try {
      const refs = await publishAll(open, body)
      expect((await network.find(open, body, [])).kind).toBe('absent')
      expect((await network.find(open, body, refs)).kind).toBe('public')
    } finally {
      stage.lag(0)
    }
    expect((await network.find(open, body, [])).kind).toBe('public')
  })
}
