import { boardInMemory } from '../rehearsal/board.ts'
import { rehearsalNetwork } from '../rehearsal/client.ts'
import { connectTo, granted, opened } from '../simulators/opened.ts'
import type { Cast } from './stage.ts'

/** The practice network, on a board in memory: there is no line that could be bad. */
export const rehearsalCast: Cast = {
  missing: null,
  ownKeys: true,
  remembersTakenDown: false,
  canBeRead: true,
  hasThreads: true,
  tellsLanguage: true,
  async open() {
    const board = boardInMemory()
    const network = rehearsalNetwork({ board })
    const bodies = (remoteId: string) => board.bodies(remoteId).map((body) => JSON.parse(body))
    let count = 0
    return {
      network,
      hasty: network,
      connect: async () => granted(await connectTo(network, { handle: `stage${++count}` })),
      open: opened,
      publicTexts: async (remoteId) => bodies(remoteId).map(({ text }) => String(text)),
      publicAlts: async (remoteId) =>
        bodies(remoteId).flatMap(({ pictures }) => pictures.map(({ alt }: { alt: string }) => alt)),
      close: async () => {},
    }
  },
}
