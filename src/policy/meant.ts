import type { Kind } from '../domain/findings.ts'

/** Whether an organisation may say once and for all that words of this kind are right. Nobody's address and no password ever are. */
export const mayMeanForAll = (kind: Kind): boolean => kind !== 'private' && kind !== 'secret'
