export type FaultCode =
  | 'no-embedded'
  | 'no-postgres-account'
  | 'folder-unreachable'
  | 'folder-unwritable'
  | 'folder-owner'
  | 'folder-copied'
  | 'folder-not-ours'
  | 'disk-full'
  | 'port-taken'
  | 'cluster-broken'
  | 'cluster-other-version'
  | 'password-missing'
  | 'start-failed'
  | 'key-missing'
  | 'key-damaged'
  | 'key-exposed'
  | 'external-database'
  | 'file-exists'
  | 'file-unreadable'
  | 'backup-damaged'
  | 'backup-other-version'
  | 'nobody'

/** Why the desk cannot start, back up or be restored. `message` says to a person what is so and what to do. */
export class SetupFault extends Error {
  readonly code: FaultCode

  constructor(code: FaultCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The code that Node gives to a failed system call (ENOENT, EACCES ...), or undefined for anything else. */
export function systemCode(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
}

/** Tells a failed write in words: a full disk and a closed folder are everyday, anything else is handed on as it is. */
export function writeFault(cause: unknown, where: string): unknown {
  const code = systemCode(cause)
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new SetupFault('disk-full', `The disk that holds ${where} is full. Make room, then try again.`, { cause })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new SetupFault(
      'folder-unwritable',
      `${where} cannot be written by this account. Give it write access, or choose another place.`,
      { cause },
    )
  return cause
}
