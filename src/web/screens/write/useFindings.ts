import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Facts } from '../../../domain/facts.ts'
import type { CheckSetting, Report } from '../../../domain/findings.ts'
import type { SpeakerId } from '../../../domain/speakers.ts'
import { besides } from '../../../policy/besides.ts'
import type { Answer } from '../../api.ts'
import type { Asked, Told, VoiceHead } from '../../checks.worker.ts'
import type { Keeping } from '../../drafts/keeping.ts'
import { serverNow } from '../../parts/clock.ts'
import { isOnPhone } from '../../parts/phone.ts'
import { contentsOf } from './contents.ts'
import { inOrder, type Seen, seenIn, type View, withoutDoubles } from './settle.ts'
import { type Edit, shiftFindings } from './spans.ts'

export interface Looked {
  readonly seen: readonly Seen[]
  readonly clear: readonly string[]
  readonly skipped: Report['skipped']
  /** True once these very words were looked at, here or on the desk. */
  readonly settled: boolean
}

/** What the desk answers to `facts`. */
interface Known {
  readonly facts: Facts
  readonly settings: Readonly<Record<string, CheckSetting>>
  readonly voices: readonly (Omit<VoiceHead, 'from'> & { readonly learnedAt: string })[]
  readonly own: readonly string[]
}
const voiceAt = (org: string, speaker: SpeakerId, learnedAt: string) =>
  `/api/o/${org}/speakers/${speaker}/voice?at=${encodeURIComponent(learnedAt)}`

const nothing: Looked = { seen: [], clear: [], skipped: [], settled: false }

/**
 * What the checks say of the words, from a worker, without waiting for the desk. Answers about older words are dropped;
 * until the new ones come, underlines move with the text. `standing`: the desk's own look at these very words, or null;
 * what only the desk could know is added from it.
 */
export function useFindings(
  org: string,
  id: string,
  keeping: Keeping,
  known: Answer<'facts'> | undefined,
  links: NonNullable<Facts['links']>,
  standing: Answer<'standing'> | null,
): { looked: Looked; shift: (view: View, part: number, edit: Edit) => void } {
  const [looked, setLooked] = useState(nothing)
  const [extra, setExtra] = useState<readonly Seen[]>([])
  const worker = useRef<Worker | null>(null)
  const asked = useRef({ n: 0, keeping, busy: false })

  const { when } = keeping.words
  const series = when.kind === 'repeats' ? when.series : (keeping.kept.origin?.series ?? null)

  const ask = useCallback(() => {
    const now = asked.current
    if (worker.current === null || now.busy) return
    now.busy = true
    const message: Asked = { kind: 'look', n: now.n, contents: contentsOf(now.keeping, serverNow(), isOnPhone()) }
    worker.current.postMessage(message)
  }, [])

  useEffect(() => {
    const made = new Worker(new URL('../../checks.worker.ts', import.meta.url), { type: 'module' })
    worker.current = made
    made.onmessage = ({ data }: MessageEvent<Told>) => {
      const now = asked.current
      if (data.kind === 'tables') {
        now.n += 1
        return ask()
      }
      now.busy = false
      if (data.n !== now.n) return ask()
      setLooked({
        seen: data.reports.flatMap(({ view, report }) => seenIn(report, now.keeping.words, view)),
        clear: data.reports[0]?.report.clear ?? [],
        skipped: data.reports[0]?.report.skipped ?? [],
        settled: true,
      })
    }
    return () => {
      made.terminate()
      worker.current = null
      asked.current.busy = false
    }
  }, [ask])

  useEffect(() => {
    if (known === undefined) return
    const { facts, settings, voices, own } = known as Known
    const { recent } = facts
    const message: Asked = {
      kind: 'facts',
      facts: { ...facts, links, ...(recent === undefined ? {} : { recent: besides(recent, id, series) }) },
      settings,
      own,
      voices: voices.map(({ speaker, about, learnedAt }) => ({
        speaker,
        about,
        from: voiceAt(org, speaker, learnedAt),
      })),
    }
    worker.current?.postMessage(message)
    asked.current.n += 1
    ask()
  }, [known, links, org, id, series, ask])

  useEffect(() => {
    asked.current.keeping = keeping
    asked.current.n += 1
    ask()
  }, [keeping, ask])

  useEffect(() => {
    if (standing !== null) setExtra(seenIn(standing.report as Report, asked.current.keeping.words, 'all'))
  }, [standing])

  useLayoutEffect(() => {
    if (looked.settled) performance.mark('tt-found')
  }, [looked])

  const shift = useCallback((view: View, part: number, edit: Edit) => {
    const move = (seen: readonly Seen[]) =>
      seen.flatMap((one) => {
        if (one.view !== view) return [one]
        const [finding] = shiftFindings([one.finding], part, edit)
        return finding === undefined ? [] : [{ ...one, finding }]
      })
    setLooked((before) => ({ ...before, seen: move(before.seen), settled: false }))
    setExtra(move)
  }, [])

  return {
    looked: {
      ...looked,
      seen: inOrder(withoutDoubles([...looked.seen, ...extra])),
      // Looked at, here or on the desk, is looked at.
      skipped: looked.skipped.filter(({ check }) => standing?.report.clear.includes(check) !== true),
      settled: looked.settled || standing !== null,
    },
    shift,
  }
}
