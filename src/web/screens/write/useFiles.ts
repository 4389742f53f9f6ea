import { useEffect, useState } from 'react'
import type { No } from '../../api.ts'
import { filesLeft, forgetFile, keepFile, type WaitingFile } from '../../drafts/files.ts'
import { newId } from '../../drafts/local.ts'
import type { Part } from '../../drafts/words.ts'
import type { Sending } from './Pictures.tsx'
import { upload } from './upload.ts'

/** Those that this page is sending, whether or not their draft is shown. */
const underWay = new Set<string>()

/** The files of a draft that are on their way, also those that were when the page was left. `hang` is told of each that is there. */
export function useFiles(given: {
  org: string
  draft: string
  person: string
  hang: (view: string, part: number, attachment: Part['media'][number]) => void
}) {
  const { org, draft, person, hang } = given
  const [sending, setSending] = useState<readonly Sending[]>([])

  const drop = (id: string) => {
    void forgetFile(id)
    setSending((before) => before.filter((one) => one.id !== id))
  }

  const send = async ({ id, file, view, part }: WaitingFile) => {
    const change = (next: Partial<Sending>) =>
      setSending((before) => before.map((one) => (one.id === id ? { ...one, ...next } : one)))
    change({ no: null, progress: 0 })
    underWay.add(id)
    try {
      const { id: media, kind } = await upload(org, file, (progress) => change({ progress }))
      hang(view, part, { media, kind, alt: null, decoration: false })
      drop(id)
    } catch (no) {
      change({ no: no as No })
    }
    underWay.delete(id)
  }

  const begin = (files: readonly WaitingFile[]) => {
    setSending((before) => [...before, ...files.map((one) => ({ ...one, progress: 0, no: null }))])
    for (const one of files) void send(one)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each draft, as its page opens
  useEffect(() => {
    let gone = false
    void filesLeft(draft, person).then((left) => gone || begin(left.filter(({ id }) => !underWay.has(id))))
    return () => {
      gone = true
    }
  }, [draft, person])

  return {
    sending,
    dropSending: ({ id }: Sending) => drop(id),
    retrySending: (one: Sending) => void send(one),
    add(view: string, part: number, files: readonly File[]) {
      const made = files.map((file) => ({ id: newId(), draft, person, view, part, file }))
      for (const one of made) void keepFile(one)
      begin(made)
    },
  }
}
