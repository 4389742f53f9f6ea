import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'

/** A new folder for one run. Readable by all, because PostgreSQL refuses to run as root and must get inside. */
export async function scratchFolder(name: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `thinktwice-${name}-`))
  await chmod(folder, 0o755)
  return folder
}
