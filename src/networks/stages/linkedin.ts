import { guardedFetch } from '../guarded-fetch.ts'
import { linkedinNetwork } from '../linkedin/client.ts'
import type { Network } from '../network.ts'
import type { Planned } from '../simulators/line.ts'
import { type SimulatedLinkedin, simulateLinkedin } from '../simulators/linkedin/linkedin.ts'
import { enterBy, granted, opened } from '../simulators/opened.ts'
import type { Cast, SaidNo, Step } from './stage.ts'

type Kind = Parameters<typeof linkedinNetwork>[0]['kind']

const routes: Readonly<Record<Step, string>> = {
  whoami: 'GET /v2/userinfo',
  upload: 'POST /rest/images',
  publish: 'POST /rest/posts',
  find: 'GET /rest/posts',
  remove: 'DELETE /rest/posts/:urn',
}

// What it counts by day begins anew at midnight.
const date = 'Sun, 22 Nov 2026 23:58:30 GMT'
const message = 'Resource level throttle MEMBER DAY limit for calls to this resource is reached.'
const nos: Readonly<Record<SaidNo, Planned>> = {
  wait: { status: 429, body: { status: 429, code: 'TOO_MANY_REQUESTS', message }, headers: { date } },
  right: { status: 403, body: { status: 403, code: 'ACCESS_DENIED', message: 'Not enough permissions' } },
  content: { status: 422, body: { status: 422, message: 'ERROR :: /commentary :: is not to be said' } },
  unlisted: { status: 418, body: { status: 418, message: 'Short and stout' } },
}

/** A client of the simulator. */
export const linkedinOn = ({ url }: SimulatedLinkedin, kind: Kind, deadlineMs = 30_000): Network =>
  linkedinNetwork({
    kind,
    fetch: guardedFetch({ allowPrivate: true }),
    apiUrl: url,
    siteUrl: url,
    version: '202609',
    deadlineMs,
  })

/** On the simulator: members, of whom it gives no key that can be renewed, or Pages. */
export const linkedinCast = (kind: Kind): Cast => ({
  missing: null,
  ownKeys: false,
  remembersTakenDown: false,
  canBeRead: kind === 'page',
  hasThreads: false,
  tellsLanguage: false,
  async open() {
    const linkedin = await simulateLinkedin({ seed: 1 })
    linkedin.knobs.partner = kind === 'page'
    const network = linkedinOn(linkedin, kind)
    const up = (author: string) => linkedin.posts(author).filter(({ gone }) => gone === null)
    let count = 0
    return {
      network,
      hasty: linkedinOn(linkedin, kind, 700),
      async connect() {
        const member = linkedin.addMember(`stage${++count}`)
        if (kind === 'page') linkedin.addPage(`stage-${count}`, member)
        const [connected] = granted(await enterBy(network, linkedin.addApp(kind), (url) => linkedin.letIn(url, member)))
        return connected
      },
      open: opened,
      publicTexts: async (author) => up(author).map(({ text }) => text),
      publicAlts: async (author) => up(author).flatMap(({ alts }) => alts),
      plan(step, trouble) {
        const route = step === 'whoami' && kind === 'page' ? 'GET /rest/organizationAcls' : routes[step]
        linkedin.plan(route, trouble in nos ? nos[trouble as SaidNo] : (trouble as Planned))
        return true
      },
      withKey(open, state) {
        if (state === 'dead') linkedin.revoke(open.remoteId)
        else if (kind === 'page') linkedin.expire(open.remoteId)
        else return undefined
        return open
      },
      lag(milliseconds) {
        linkedin.knobs.lagMs = milliseconds
      },
      close: () => linkedin.stop(),
    }
  },
})
