import type { NetworkId } from './domain/speakers.ts'
import { blueskyNetwork } from './networks/bluesky/client.ts'
import { facebookNetwork } from './networks/facebook/client.ts'
import { guardedFetch } from './networks/guarded-fetch.ts'
import { linkedinNetwork } from './networks/linkedin/client.ts'
import { mastodonNetwork } from './networks/mastodon/client.ts'
import type { Network } from './networks/network.ts'
import type { RehearsalBoard } from './networks/rehearsal/board.ts'
import { rehearsalNetwork } from './networks/rehearsal/client.ts'
import { threadsNetwork } from './networks/threads/client.ts'
import { xNetwork } from './networks/x/client.ts'

/** Each call ends by a deadline of its client; this one leaves time for a video. */
const MOST_MS = 600_000

/** Where the networks are, as the desk was set up. */
interface Places {
  readonly allowPrivateNetworks: boolean
  readonly plcUrl: string
  readonly xApiUrl: string
  readonly xUrl: string
  readonly linkedinApiUrl: string
  readonly linkedinUrl: string
  readonly linkedinVersion: string
  readonly facebookApiUrl: string
  readonly facebookUrl: string
  readonly threadsApiUrl: string
  readonly threadsUrl: string
}

/** Every network that an account can be connected on. `board`: where the practice network keeps what is public on it. */
export function everyNetwork(at: Places, board: RehearsalBoard): Readonly<Record<NetworkId, Network>> {
  const fetch = guardedFetch({ allowPrivate: at.allowPrivateNetworks, timeoutMs: MOST_MS })
  const linkedin = { fetch, apiUrl: at.linkedinApiUrl, siteUrl: at.linkedinUrl, version: at.linkedinVersion }
  return {
    rehearsal: rehearsalNetwork({ board }),
    bluesky: blueskyNetwork({ fetch, plcUrl: at.plcUrl }),
    mastodon: mastodonNetwork({ fetch }),
    x: xNetwork({ fetch, apiUrl: at.xApiUrl, siteUrl: at.xUrl }),
    linkedin: linkedinNetwork({ kind: 'member', ...linkedin }),
    'linkedin-page': linkedinNetwork({ kind: 'page', ...linkedin }),
    facebook: facebookNetwork({ fetch, apiUrl: at.facebookApiUrl, siteUrl: at.facebookUrl }),
    threads: threadsNetwork({ fetch, apiUrl: at.threadsApiUrl, siteUrl: at.threadsUrl }),
  }
}
