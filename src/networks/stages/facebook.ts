import { facebookNetwork } from '../facebook/client.ts'
import { guardedFetch } from '../guarded-fetch.ts'
import { simulateFacebook } from '../simulators/facebook.ts'
import type { Planned } from '../simulators/line.ts'
import { enterBy, granted, opened } from '../simulators/opened.ts'
import type { Cast, SaidNo, Step } from './stage.ts'

const calls: Readonly<Record<Step, string>> = {
  whoami: 'GET /v25.0/me',
  upload: 'POST /v25.0/:id/photos',
  publish: 'POST /v25.0/:id/feed',
  find: 'GET /v25.0/:id/published_posts',
  remove: 'DELETE /v25.0/:id',
}

const error = (status: number, code: number, message: string) => ({ status, body: { error: { code, message } } })
const usage = JSON.stringify({ 1: [{ type: 'pages', call_count: 100, estimated_time_to_regain_access: 2 }] })
const nos: Readonly<Record<SaidNo, Planned>> = {
  wait: { ...error(400, 80_001, 'Too many calls'), headers: { 'x-business-use-case-usage': usage } },
  right: error(403, 200, 'Permissions error'),
  content: error(400, 100, 'Invalid parameter'),
  unlisted: error(418, 9_999, 'Short and stout'),
}

export const facebookCast: Cast = {
  missing: null,
  ownKeys: false,
  remembersTakenDown: false,
  tellsNoLanguage: true,
  async open() {
    const facebook = await simulateFacebook({ seed: 1 })
    const app = facebook.addApp()
    const client = (deadlineMs: number) =>
      facebookNetwork({
        fetch: guardedFetch({ allowPrivate: true }),
        apiUrl: facebook.url,
        siteUrl: facebook.url,
        deadlineMs,
      })
    const network = client(30_000)
    const up = (page: string) => facebook.posts(page).filter(({ gone }) => gone === null)
    let count = 0
    return {
      network,
      hasty: client(700),
      // Told in minutes.
      waitSeconds: 120,
      async connect() {
        const name = `stage${++count}`
        facebook.addPerson(name, { [name]: ['CREATE_CONTENT', 'MODERATE'] })
        return granted(await enterBy(network, app, (url) => facebook.letIn(url, name)))[0]
      },
      open: opened,
      publicTexts: async (page) => up(page).map(({ message }) => message),
      publicAlts: async (page) => up(page).flatMap(({ alts }) => alts),
      plan(step, trouble) {
        facebook.plan(calls[step], trouble in nos ? nos[trouble as SaidNo] : (trouble as Planned))
        return true
      },
      withKey(open, state) {
        if (state === 'expired') return undefined
        facebook.revoke(open.remoteId)
        return open
      },
      lag(milliseconds) {
        facebook.knobs.lagMs = milliseconds
      },
      close: () => facebook.stop(),
    }
  },
}
