import { guardedFetch } from '../guarded-fetch.ts'
import type { Planned } from '../simulators/line.ts'
import { enterBy, granted, opened } from '../simulators/opened.ts'
import { simulateThreads } from '../simulators/threads.ts'
import { threadsNetwork } from '../threads/client.ts'
import type { Cast, SaidNo, Step } from './stage.ts'

const calls: Readonly<Record<Exclude<Step, 'upload'>, string>> = {
  whoami: 'GET /v1.0/me',
  publish: 'POST /v1.0/:id/threads_publish',
  find: 'GET /v1.0/:id/threads',
  remove: 'DELETE /v1.0/:id',
}

const error = (status: number, code: number, message: string) => ({ status, body: { error: { code, message } } })
const usage = JSON.stringify({ 1: [{ type: 'threads', call_count: 100, estimated_time_to_regain_access: 2 }] })
const nos: Readonly<Record<SaidNo, Planned>> = {
  wait: { ...error(400, 4, 'Application request limit reached'), headers: { 'x-business-use-case-usage': usage } },
  right: error(403, 10, 'Application does not have permission for this action'),
  content: error(400, 100, 'Invalid parameter'),
  unlisted: error(418, 9_999, 'Short and stout'),
}

export const threadsCast: Cast = {
  missing: null,
  ownKeys: false,
  remembersTakenDown: false,
  canBeRead: true,
  hasThreads: true,
  tellsLanguage: false,
  async open() {
    const threads = await simulateThreads({ seed: 1 })
    threads.knobs.looks = 1
    const app = threads.addApp()
    const client = (deadlineMs: number) =>
      threadsNetwork({
        fetch: guardedFetch({ allowPrivate: true }),
        apiUrl: threads.url,
        siteUrl: threads.url,
        deadlineMs,
        pollMs: 5,
      })
    const network = client(30_000)
    const up = (person: string) => threads.posts(person).filter(({ gone }) => gone === null)
    let count = 0
    return {
      network,
      hasty: client(700),
      // Told in minutes.
      waitSeconds: 120,
      async connect() {
        const { username } = threads.addPerson(`stage${++count}`)
        return granted(await enterBy(network, app, (url) => threads.letIn(url, username)))[0]
      },
      open: opened,
      publicTexts: async (person) => up(person).map(({ text }) => text),
      publicAlts: async () => [],
      plan(step, trouble) {
        if (step === 'upload') return false
        threads.plan(calls[step], trouble in nos ? nos[trouble as SaidNo] : (trouble as Planned))
        return true
      },
      withKey(open, state) {
        // A key that ran out opens nothing any more; one that grows old is renewed before: see the tests beside the client.
        if (state === 'expired') return undefined
        threads.revoke(open.remoteId)
        return open
      },
      lag(milliseconds) {
        threads.knobs.lagMs = milliseconds
      },
      close: () => threads.stop(),
    }
  },
}
