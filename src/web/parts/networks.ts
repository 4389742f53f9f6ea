import type { NetworkId } from '../../domain/speakers.ts'
import { profiles } from '../profiles.ts'

/** Is this the name of a network, and not of a file or of anything else? */
export const isNetwork = (name: string | null): name is NetworkId => name !== null && name in profiles

/** A network in words; never a logo. */
export const networkName = (id: NetworkId): string => profiles[id].name

/** What stays behind after a post was taken down there. */
export const afterTakeDown = (id: NetworkId): string => profiles[id].afterTakeDown
