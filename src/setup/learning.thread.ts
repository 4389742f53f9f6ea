import { parentPort, workerData } from 'node:worker_threads'
import type { KeptVoice } from '../desk/voices.ts'
import { learnVoices, type SaidPost } from '../voice/learnt.ts'
import { packSpeaker } from '../voice/pack.ts'
import { openEveryday } from './lexicons.ts'

const { said, own } = workerData as { readonly said: readonly SaidPost[]; readonly own: readonly string[] }
const everyday = openEveryday(console.error)
const learnt = learnVoices(said, new Set(own), everyday).map(
  ({ id, about, ...speaker }): KeptVoice => ({ id, about, packed: packSpeaker(speaker) }),
)
parentPort?.postMessage(learnt)
