import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { answerApproval } from '../../src/desk/approve.ts'
import type { Deps } from '../../src/desk/deps.ts'
import { keepDraft } from '../../src/desk/draft.ts'
import { hold } from '../../src/desk/hold.ts'
import { lift, pause } from '../../src/desk/pause.ts'
import type { PostAnswer } from '../../src/desk/posts.ts'
import { settle } from '../../src/desk/settle.ts'
import { takeBack } from '../../src/desk/take-back.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { Who } from '../../src/domain/people.ts'
import { type Voice, wordsOf, yes } from './world.ts'

/** What somebody said, and what the desk answered when it was to be taken back; null: nobody asked. */
export interface Said {
  readonly post: string
  readonly texts: readonly [string, ...string[]]
  stopped: boolean | null
}

const UNDO_SHARE = 0.3
const EDIT_SHARE = 0.08
const THREAD_SHARE = 0.1
/** A person who gets no answer presses again for so long. */
const PATIENCE_MS = 60_000

/** Asks again where no answer came. */
async function patiently<T>(question: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + PATIENCE_MS; ; await sleep(150)) {
    try {
      return await question()
    } catch (error) {
      if (Date.now() > until) throw error
    }
  }
}

/** Presses again where no answer came, and waits where the desk is paused. @returns the desk's answer. */
async function pressed<T>(button: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  for (const until = Date.now() + PATIENCE_MS; ; await sleep(150)) {
    const outcome = await patiently(button)
    if (outcome.ok || outcome.refusal.code !== 'paused' || Date.now() > until) return outcome
  }
}

/** A yes, or one of the refusals that the people of this run may meet. */
function unless(outcome: Outcome<unknown>, ...expected: readonly string[]): boolean {
  if (!outcome.ok && !expected.includes(outcome.refusal.code)) yes(outcome)
  return outcome.ok
}

/** People at a desk who hold, change their minds at the last moment, agree and pause, all at once. */
export function peopleAt(deps: Deps, who: Who, dice: () => number, threads: boolean) {
  const { store } = deps
  const said: Said[] = []
  const clicks: Promise<void>[] = []
  const counts = { undoClicks: 0, edits: 0, agreements: 0, agreedAndTakenBack: 0, pauses: 0, settled: 0 }
  const between = (low: number, high: number) => low + dice() * (high - low)
  const later = (at: number, act: () => Promise<void>) => clicks.push(sleep(Math.max(0, at - Date.now())).then(act))

  async function held(voice: Voice, id: string, revision: number, texts: Said['texts']): Promise<[PostAnswer, Said]> {
    const words = wordsOf(voice, texts, { kind: 'when-held' })
    // Changed: it was kept, and the answer got lost.
    unless(await pressed(() => keepDraft(deps, who, id, { revision, ...words })), 'draft-changed')
    const post = yes(await pressed(() => hold(deps, who, id, { revision: revision + 1 })))
    const mine: Said = { post: post.id, texts, stopped: null }
    said.push(mine)
    return [post, mine]
  }
  const takeItBack = async (mine: Said) => {
    mine.stopped = yes(await pressed(() => takeBack(deps, who, mine.post))).stopped
  }
  async function mend(voice: Voice, draft: string, mine: Said): Promise<void> {
    await takeItBack(mine)
    if (!mine.stopped) return
    const now = await patiently(() => store.drafts.get(store.db, who.organisation, draft, who.person))
    const [first, ...rest] = mine.texts
    await held(voice, draft, now?.revision ?? 0, [
      `${first}, mended`,
      ...rest.map((text) => `${text}, mended`),
    ] as const)
    counts.edits += 1
  }
  async function agree(leader: Who, { id, submittedAt }: PostAnswer): Promise<void> {
    const answer = { agree: true, reason: '', versionSeen: submittedAt }
    const gone = ['not-found', 'too-late', 'nothing-to-agree', 'draft-changed']
    if (unless(await pressed(() => answerApproval(deps, leader, id, answer)), ...gone)) counts.agreements += 1
  }

  return {
    said,
    counts,
    /** Holds one post, and leaves behind what people do about it later. */
    async speak(text: string, voice: Voice): Promise<void> {
      const texts: Said['texts'] =
        threads && dice() < THREAD_SHARE ? [text, `${text}, second part`, `${text}, third part`] : [text]
      const draft = randomUUID()
      const [post, mine] = await held(voice, draft, 0, texts)
      if (voice.leader !== null) {
        const { leader } = voice
        const at = Date.now() + between(0, 2000)
        later(at, () => agree(leader, post))
        if (dice() >= UNDO_SHARE) return
        counts.agreedAndTakenBack += 1
        return void later(at + between(-40, 80), () => takeItBack(mine))
      }
      const leaves = new Date(post.dueAt).getTime()
      const chance = dice()
      if (chance < EDIT_SHARE) return void later(leaves + between(-200, 20), () => mend(voice, draft, mine))
      if (chance >= EDIT_SHARE + UNDO_SHARE) return
      counts.undoClicks += 1
      // Two of three in the moment when it leaves; the third when it is out, so that it has to be taken down.
      later(leaves + (dice() < 0.66 ? between(-200, 200) : between(200, 6000)), () => takeItBack(mine))
    },
    /** Stops everything for a moment. @returns between which instants of the database nothing may have started. */
    async stopAWhile(): Promise<readonly [Date, Date]> {
      const scope = { kind: 'all', of: '' } as const
      const clock = () => store.clock.now(store.db)
      const { pauses } = yes(await pressed(() => pause(deps, who, { scope, reason: '' })))
      const from = await patiently(clock)
      await sleep(between(400, 1500))
      const to = await patiently(clock)
      for (const { id } of pauses) unless(await pressed(() => lift(deps, who, id)), 'not-paused')
      counts.pauses += 1
      return [from, to]
    },
    /** Decides about every post that missed its time: three of four are still right. */
    async settleMissed(): Promise<void> {
      const { rows } = await patiently(() =>
        store.pool.query<{ id: string }>(`select id from delivery where state = 'missed'`),
      )
      for (const { id } of rows) {
        const decision = dice() < 0.75 ? 'still-right' : 'let-go'
        // Too late: taken back meanwhile.
        if (unless(await pressed(() => settle(deps, who, id, { decision })), 'too-late')) counts.settled += 1
      }
    },
    /** Everybody has done what they were about to do; those who mend something begin anew. */
    async quiet(): Promise<void> {
      for (let done = 0; done < clicks.length; done = clicks.length) await Promise.all(clicks)
    },
  }
}
