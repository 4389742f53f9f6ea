import type { CrashPoint } from '../../src/desk/deps.ts'
import { networkIds } from '../../src/domain/speakers.ts'
import { openJobs } from '../../src/jobs/jobs.ts'
import { startWorker } from '../../src/jobs/worker.ts'
import { type Dice, faulty, roughDice } from '../../src/networks/simulators/faults.ts'
import { everywhere } from '../../src/networks/simulators/opened.ts'
import { usualTiming } from '../../src/policy/timing.ts'
import { openStore } from '../../src/store/store.ts'
import { clients } from './grounds.ts'
import { depsFor, practice, tortureTiming } from './world.ts'

const {
  DATABASE_URL = '',
  SEED = '1',
  CRASH_AT = '',
  NETWORK = '',
  AT = '',
  NAME = 'worker',
  CONCURRENCY = '20',
  USUAL_CLOCKS = '',
} = process.env

const die = () => process.kill(process.pid, 'SIGKILL')
const store = openStore(DATABASE_URL, `torture ${NAME}`, () => undefined)
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const jobs = await openJobs(DATABASE_URL, `torture jobs ${NAME}`, quiet, true)
const smooth: Dice = {}
const rehearsal = faulty(practice(store), { seed: Number(SEED), dice: SEED === '0' ? smooth : roughDice, slowMs: 300 })
const tortured = networkIds.find((id) => id === NETWORK && id !== 'rehearsal')
const networks = {
  ...everywhere(rehearsal),
  ...(tortured ? { [tortured]: clients[tortured](AT, tortureTiming.callSeconds * 1000, store) } : {}),
}
const crash = (point: CrashPoint) => {
  if (point === CRASH_AT) die()
}
const deps = depsFor(store, networks, jobs.wake, crash, USUAL_CLOCKS === '' ? undefined : usualTiming)
const letters = { mail: async () => true, publicUrl: '' }
const worker = await startWorker({ ...deps, ...letters }, jobs, {
  name: NAME,
  concurrency: Number(CONCURRENCY),
})
process.stdout.write('ready\n')
process.once('SIGTERM', async () => {
  await worker.stop()
  await store.close()
})
