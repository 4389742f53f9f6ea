import { it } from 'vitest'
import type { NetworkId } from '../../domain/speakers.ts'

/** Declares a test of one network. What a network does not have is passed over, and the table says so. */
export type Promises = (says: string, test: (context: { skip(why: string): never }) => Promise<void> | void) => void

/** "network x case": what was kept, and what a network does not have. */
export function tableOf(networks: readonly NetworkId[]) {
  const rows = new Map<string, Map<NetworkId, string>>()
  const note = (says: string, network: NetworkId, mark: string) =>
    void rows.set(says, (rows.get(says) ?? new Map<NetworkId, string>()).set(network, mark))
  return {
    promises:
      (network: NetworkId, has: boolean): Promises =>
      (says, test) => {
        note(says, network, '–')
        if (!has) return it.skip(says, () => {})
        it(says, async (context) => {
          note(says, network, 'BROKEN')
          const skip = (why: string): never => {
            note(says, network, '–')
            return context.skip(why)
          }
          await test({ skip })
          note(says, network, 'kept')
        })
      },
    print: (): string => {
      const line = (says: string, cells: readonly string[]) =>
        `${says.padEnd(100)}${cells.map((cell) => cell.padEnd(10)).join('')}`
      const lines = [...rows].map(([says, marks]) =>
        line(
          says,
          networks.map((network) => marks.get(network) ?? '–'),
        ),
      )
      return [line('', networks), ...lines].join('\n')
    },
  }
}
