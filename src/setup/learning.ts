import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { KeptVoice } from '../desk/voices.ts'
import type { SaidPost } from '../voice/learnt.ts'

/** Learns voices in a thread of its own: it takes seconds, and nobody is to wait for it. Throws where that thread does. */
export async function learnInThread(said: readonly SaidPost[], own: readonly string[]): Promise<readonly KeptVoice[]> {
  const thread = new Worker(new URL('./learning.thread.ts', import.meta.url), { workerData: { said, own } })
  try {
    const gone = once(thread, 'exit').then(([code]) => {
      throw new Error(`The thread that learns ended with ${code} and said nothing.`)
    })
    const [learnt] = (await Promise.race([once(thread, 'message'), gone])) as [readonly KeptVoice[]]
    return learnt
  } finally {
    await thread.terminate()
  }
}
