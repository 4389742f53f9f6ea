import type { NetworkId } from '../../domain/speakers.ts'
import { blueskyProfile } from '../../networks/bluesky/profile.ts'
import { rehearsalProfile } from '../../networks/rehearsal/profile.ts'

const profiles = { bluesky: blueskyProfile, rehearsal: rehearsalProfile } satisfies Record<NetworkId, unknown>

/** A network in words; never a logo. */
export const networkName = (id: NetworkId): string => profiles[id].name

/** What stays behind after a post was taken down there. */
export const afterTakeDown = (id: NetworkId): string => profiles[id].afterTakeDown
