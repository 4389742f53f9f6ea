import { readFile, rm, writeFile } from 'node:fs/promises'
import * as path from 'node:path'
import { systemCode } from './fault.ts'

/** Left by a restore: the desk starts frozen, because what it remembers is older than what it did. Times are ISO 8601 UTC. */
export interface RestoreMarker {
  readonly restoredAt: string
  readonly backupTakenAt: string
  readonly file: string
}

const markerFile = (dataFolder: string) => path.join(dataFolder, 'restored.json')

/** The marker of the last restore that nobody has looked at yet, or null. */
export async function readRestoreMarker(dataFolder: string): Promise<RestoreMarker | null> {
  try {
    return JSON.parse(await readFile(markerFile(dataFolder), 'utf8')) as RestoreMarker
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return null
    throw cause
  }
}

export async function writeRestoreMarker(dataFolder: string, marker: RestoreMarker): Promise<void> {
  await writeFile(markerFile(dataFolder), JSON.stringify(marker), { mode: 0o600 })
}

/** Once a person has looked at what the restore brought back. */
export async function removeRestoreMarker(dataFolder: string): Promise<void> {
  await rm(markerFile(dataFolder), { force: true })
}
