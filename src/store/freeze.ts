import { migrateStore } from './migrate.ts'
import { append } from './record.ts'
import { openStore } from './store.ts'

/**
 * Makes every organisation of a database that came from a backup stand still, with an entry in its record: what the
 * backup does not know of may be public, or taken down, already. A backup may be of an earlier version.
 */
export async function freezeAll(ownerUrl: string, backupTakenAt: string): Promise<void> {
  await migrateStore(ownerUrl, null)
  const store = openStore(ownerUrl, 'thinktwice restore', () => undefined, 1)
  try {
    await store.transaction(async (tx) => {
      for (const { id: organisationId } of await store.organisations.all(tx)) {
        await store.pauses.afterRestore(tx, organisationId)
        await append(
          tx,
          { person: null, organisation: organisationId, channel: 'system' },
          { action: 'frozen-after-restore', about: { backupTakenAt } },
        )
      }
    })
  } finally {
    await store.close()
  }
}
