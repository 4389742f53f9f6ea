import { spawnSync } from 'node:child_process'

/** Fails where the tables of src/store/schema.ts are not what the migrations make. */
export async function generateMigrations(): Promise<void> {
  const { status, stdout, stderr } = spawnSync('drizzle-kit', ['generate', '--name=unnamed'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`drizzle-kit: ${stdout}${stderr}`)
}
