import type { NetworkId } from '../domain/speakers.ts'
import { blueskyProfile } from '../networks/bluesky/profile.ts'
import { facebookProfile } from '../networks/facebook/profile.ts'
import { linkedinPageProfile, linkedinProfile } from '../networks/linkedin/profile.ts'
import { mastodonProfile } from '../networks/mastodon/profile.ts'
import { rehearsalProfile } from '../networks/rehearsal/profile.ts'
import { threadsProfile } from '../networks/threads/profile.ts'
import { xProfile } from '../networks/x/profile.ts'

/** What is known of each network without asking it. */
export const profiles: Readonly<Record<NetworkId, typeof blueskyProfile>> = {
  bluesky: blueskyProfile,
  mastodon: mastodonProfile,
  rehearsal: rehearsalProfile,
  x: xProfile,
  facebook: facebookProfile,
  threads: threadsProfile,
  linkedin: linkedinProfile,
  'linkedin-page': linkedinPageProfile,
}

/** How a text stands against a network's own limits. */
export type Count = ReturnType<(typeof blueskyProfile)['count']>
