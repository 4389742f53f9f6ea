import type { NetworkId } from '../../domain/speakers.ts'
import { profiles } from '../profiles.ts'

/** A network in words; never a logo. */
export const networkName = (id: NetworkId): string => profiles[id].name

/** What stays behind after a post was taken down there. */
export const afterTakeDown = (id: NetworkId): string => profiles[id].afterTakeDown
