import { createHash, randomBytes } from 'node:crypto'

/** 256 bits that nobody can guess, fit for an address. */
export const newSecret = () => randomBytes(32).toString('base64url')

/** How a secret is kept: it cannot be read back, and at 256 bits it needs no salt. */
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')
