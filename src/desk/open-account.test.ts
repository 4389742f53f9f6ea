import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeliveryDesk } from '../../test/delivery-desk.ts'
import type { Credentials } from '../networks/network.ts'
import { openStore } from '../store/store.ts'
import { openAccount } from './open-account.ts'

let desk: Awaited<ReturnType<typeof openDeliveryDesk>>
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.close())

const rowOf = async () => {
  const row = await desk.store.accounts.byId(desk.store.db, desk.organisation, desk.theatre.accounts[0] ?? '')
  if (row === null) throw new Error('No such account')
  return row
}
const opened = async (deps: Parameters<typeof openAccount>[0] = desk.deps) => {
  const open = openAccount(deps, await rowOf())
  if (open === null) throw new Error('Its seal does not open')
  return open
}

describe('a key that opens one time only', () => {
  it('is changed by one at a time, over two processes, each from the newest', async () => {
    const other = openStore(desk.url, 'another process', () => undefined)
    const { credentials } = await opened()
    const accounts = [await opened(), await opened({ ...desk.deps, store: other }), await opened()]
    const met: string[] = []
    let inside = 0
    const change = async (newest: Credentials) => {
      inside += 1
      expect(inside).toBe(1)
      met.push(newest.secret)
      await sleep(30)
      inside -= 1
      return { ...newest, secret: `${newest.secret}+` }
    }
    const kept = await Promise.all(accounts.map((account) => account.renew(change)))
    const { secret } = credentials
    expect(met).toEqual([secret, `${secret}+`, `${secret}++`])
    expect(kept.map((each) => each.secret).sort()).toEqual([`${secret}+`, `${secret}++`, `${secret}+++`])
    expect((await opened()).credentials.secret).toBe(`${secret}+++`)
    await other.close()
  })

  it('stays as it is where nothing changes it, and where changing it fails', async () => {
    const open = await opened()
    expect(await open.renew(async () => null)).toEqual(open.credentials)
    await expect(open.renew(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect((await opened()).credentials).toEqual(open.credentials)
  })

  it('does not come back to an account that was disconnected meanwhile', async () => {
    const open = await opened()
    const gone = { state: 'disconnected', secret: new Uint8Array() } as const
    await desk.store.accounts.change(desk.store.db, desk.organisation, (await rowOf()).id, gone)
    expect(await open.renew(async (newest) => ({ ...newest, secret: 'back again' }))).toEqual(open.credentials)
    expect((await rowOf()).secret).toHaveLength(0)
  })
})
