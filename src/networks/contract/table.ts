import { it } from 'vitest'

/** Declares a test of one network. What a network does not have is passed over, and the table says so. */
export type Promises = (says: string, test: (context: { skip(why: string): never }) => Promise<void> | void) => void

/** "network x case": what was kept, and what a network does not have. */
export function tableOf(networks: readonly string[]) {
  const rows = new Map<string, Map<string, string>>()
  const note = (says: string, network: string, mark: string) =>
    void rows.set(says, (rows.get(says) ?? new Map<string, string>()).set(network, mark))
  return {
    promises:
      (network: string, has: boolean): Promises =>
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
        `${says.padEnd(100)}${cells.map((cell) => cell.padEnd(12)).join('')}`
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
