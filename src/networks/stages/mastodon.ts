import { guardedFetch } from '../guarded-fetch.ts'
import { mastodonNetwork } from '../mastodon/client.ts'
import type { Planned } from '../simulators/line.ts'
import { type MastodonMode, mastodonSimulator } from '../simulators/mastodon.ts'
import { enterBy, granted, opened } from '../simulators/opened.ts'
import type { Cast, SaidNo, Step } from './stage.ts'

const calls: Readonly<Record<Step, string>> = {
  whoami: 'whoami',
  upload: 'media',
  publish: 'publish',
  find: 'list',
  remove: 'remove',
}

const date = 'Sun, 22 Nov 2026 10:00:00 GMT'
const reset = new Date(Date.parse(date) + 90_000).toISOString()
const nos: Readonly<Record<SaidNo, Planned>> = {
  wait: { status: 429, body: { error: 'Too many requests' }, headers: { date, 'x-ratelimit-reset': reset } },
  right: { status: 403, body: { error: 'This action is outside the authorized scopes' } },
  content: { status: 422, body: { error: 'Validation failed: Text is not to be said here' } },
  unlisted: { status: 418, body: { error: 'Short and stout' } },
}

/** On the simulator, as one kind of server. */
export const mastodonCast = (mode: MastodonMode): Cast => ({
  missing: null,
  // Its keys last an hour and cover other words too: what they do is in client.test.ts beside the client.
  ownKeys: false,
  remembersTakenDown: mode !== 'gotosocial',
  canBeRead: true,
  hasThreads: true,
  tellsLanguage: true,
  async open() {
    const server = await mastodonSimulator({ mode, pictureLooks: 2, removals: Number.POSITIVE_INFINITY })
    const fetch = guardedFetch({ allowPrivate: true })
    const network = mastodonNetwork({ fetch, pollMs: 5 })
    const host = new URL(server.url).host
    const up = (remoteId: string) =>
      server.posts(remoteId.slice(host.length + 1)).filter(({ deletedAt }) => deletedAt === null)
    let count = 0
    return {
      network,
      ...(mode === 'gotosocial' ? { maxPictures: 6 } : {}),
      hasty: mastodonNetwork({ fetch, deadlineMs: 700, pollMs: 5 }),
      async connect() {
        const { username } = server.person(`stage${++count}`)
        return granted(await enterBy(network, { server: server.url }, (url) => server.consent(url, username)))[0]
      },
      open: opened,
      publicTexts: async (remoteId) => up(remoteId).map(({ text }) => text),
      publicAlts: async (remoteId) =>
        up(remoteId).flatMap(({ media }) => media.map((id) => server.descriptions().get(id) ?? '')),
      plan(step, trouble) {
        server.plan(calls[step], trouble in nos ? nos[trouble as SaidNo] : (trouble as Planned))
        return true
      },
      withKey(open, state) {
        if (state === 'expired') return undefined
        server.revoke(open.remoteId.slice(host.length + 1))
        return open
      },
      lag: (milliseconds) => server.lag(milliseconds),
      close: () => server.stop(),
    }
  },
})
