import { guardedFetch } from '../guarded-fetch.ts'
import type { Planned } from '../simulators/line.ts'
import { granted, opened } from '../simulators/opened.ts'
import { type SimulatedX, simulateX } from '../simulators/x/x.ts'
import { xNetwork } from '../x/client.ts'
import type { Cast, SaidNo, Step } from './stage.ts'

const routes: Readonly<Record<Step, string>> = {
  whoami: 'GET /2/users/me',
  upload: 'POST /2/media/upload/initialize',
  publish: 'POST /2/tweets',
  find: 'GET /2/users/:id/tweets',
  remove: 'DELETE /2/tweets/:id',
}

const problems = 'https://api.x.com/2/problems'
const date = 'Sun, 22 Nov 2026 10:00:00 GMT'
const reset = String(Date.parse(date) / 1000 + 90)
const nos: Readonly<Record<SaidNo, Planned>> = {
  wait: {
    status: 429,
    body: { errors: [{ code: 88, message: 'Rate limit exceeded' }] },
    headers: { date, 'x-rate-limit-reset': reset },
  },
  right: { status: 403, body: { title: 'Client Forbidden', detail: 'No', type: `${problems}/client-forbidden` } },
  content: { status: 400, body: { title: 'Invalid Request', detail: 'No', type: `${problems}/invalid-request` } },
  unlisted: { status: 418, body: { title: 'Teapot', detail: 'Short and stout', type: 'about:blank' } },
}

const uri = 'https://desk.example/back'

/** Lets the desk in on the simulator, as a new user of it. */
export async function connectOnX(x: SimulatedX, network: ReturnType<typeof xNetwork>, username: string) {
  if (network.entry.kind !== 'away') throw new Error('X is opened on its own page')
  const { entry } = network
  const app = granted(await entry.register('', x.addApp(), uri))
  const { url, kept } = granted(await entry.begin('', app, { uri, state: 'state' }))
  x.addUser(username)
  const [connected] = granted(await entry.finish('', app, kept, await x.letIn(url, username), uri))
  return connected
}

export const xCast: Cast = {
  missing: null,
  ownKeys: false,
  remembersTakenDown: false,
  canBeRead: true,
  hasThreads: true,
  tellsLanguage: true,
  async open() {
    const x = await simulateX({ seed: 1 })
    const client = (deadlineMs: number) =>
      xNetwork({ fetch: guardedFetch({ allowPrivate: true }), apiUrl: x.url, siteUrl: x.url, deadlineMs })
    const network = client(30_000)
    const up = (remoteId: string) => x.posts(remoteId).filter(({ gone }) => gone === null)
    let count = 0
    return {
      network,
      hasty: client(700),
      connect: () => connectOnX(x, network, `stage${++count}`),
      open: opened,
      publicTexts: async (remoteId) => up(remoteId).map(({ text }) => text),
      publicAlts: async (remoteId) => up(remoteId).flatMap(({ alts }) => alts),
      plan(step, trouble) {
        x.plan(routes[step], trouble in nos ? nos[trouble as SaidNo] : (trouble as Planned))
        return true
      },
      withKey(open, state) {
        if (state === 'expired') x.expire(open.remoteId)
        else x.revoke(open.remoteId)
        return open
      },
      lag(milliseconds) {
        x.knobs.lagMs = milliseconds
      },
      close: () => x.stop(),
    }
  },
}
