import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openDeliveryDesk } from '../../test/delivery-desk.ts'

it('is closed at once although claims that overlap never leave it empty, and those that come later wait', async () => {
  const { store, organisation, close } = await openDeliveryDesk()
  let over = false
  let passed = 0
  const claims = [0, 1, 2, 3].map(async (n) => {
    await sleep(n * 25)
    while (!over)
      await store.transaction(async (tx) => {
        await store.gate.pass(tx, organisation)
        passed += 1
        await sleep(100)
      })
  })
  await sleep(300)
  const since = performance.now()
  const during = await store.transaction(async (tx) => {
    await store.gate.close(tx, organisation)
    const before = passed
    await sleep(150)
    return passed - before
  })
  const took = performance.now() - since - 150
  const afterwards = passed
  await sleep(300)
  expect(passed, 'once it is open again they pass').toBeGreaterThan(afterwards)
  over = true
  await Promise.all(claims)
  expect(during).toBe(0)
  // The longest claim in flight takes 100 ms; the rest is for a loaded machine.
  expect(took).toBeLessThan(2000)
  await close()
}, 30_000)
