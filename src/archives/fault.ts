import { type RefusalCode, refusals } from '../domain/refusals.ts'

type ArchiveCode = Extract<RefusalCode, `archive-${string}`>

/** Why a file is read no further. Thrown inside this room; at its door it becomes the last thing that is read. */
export class ArchiveFault extends Error {
  override readonly name = 'ArchiveFault'
  readonly code: ArchiveCode
  /** From 1; null where the file has no lines. */
  readonly line: number | null

  constructor(code: ArchiveCode, why: string = refusals[code].why, line: number | null = null) {
    super(line === null ? why : `Line ${line}: ${why}`)
    this.code = code
    this.line = line
  }
}

/** Whatever a library finds wrong with an archive is a fault of the file; what the disk says is not, and stays as it is. */
export function faultOf(cause: unknown): unknown {
  if (cause instanceof ArchiveFault) return cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return /^E[A-Z]+$/.test(code) ? cause : new ArchiveFault('archive-damaged')
}
