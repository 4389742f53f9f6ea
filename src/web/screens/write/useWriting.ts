import { useCallback, useMemo, useRef, useState } from 'react'
import type { Manner } from '../../../domain/draft.ts'
import type { Fix } from '../../../domain/findings.ts'
import { cutToFit } from '../../../policy/cut.ts'
import { type Account, type Answer, call, type Speaker } from '../../api.ts'
import type { Keeping } from '../../drafts/keeping.ts'
import { newId } from '../../drafts/local.ts'
import type { OpenDraft } from '../../drafts/open.ts'
import { emptyPart, type Part, type Words } from '../../drafts/words.ts'
import { profiles } from '../../profiles.ts'
import type { EditorHandle } from './Editor.tsx'
import type { Mended } from './Margin.tsx'
import { type Numbered, partsFor, quoteOf, type View } from './settle.ts'
import { editBetween, shifted } from './spans.ts'
import { useFiles } from './useFiles.ts'
import { useFindings } from './useFindings.ts'
import { useLinks } from './useLinks.ts'

/** Runs once the page shows what was just changed. */
const afterPaint = (does: () => void) => requestAnimationFrame(() => requestAnimationFrame(does))

const withParts = (words: Words, view: View, parts: Words['parts']): Words =>
  view === 'all' ? { ...words, parts } : { ...words, variants: { ...words.variants, [view]: parts } }

/** All that a person can do to a draft in the composer; what it shows is drawn elsewhere. */
export function useWriting(given: {
  org: string
  person: string
  id: string
  draft: OpenDraft
  keeping: Keeping
  speakers: readonly Speaker[]
  facts: Answer<'facts'> | undefined
  standing: Answer<'standing'> | null
}) {
  const { org, draft, keeping, speakers } = given
  const { words } = keeping
  const { looked, shift } = useFindings(org, given.id, keeping, given.facts, useLinks(org, words), given.standing)
  const [view, setView] = useState<View>('all')
  const [mended, setMended] = useState<readonly Mended[]>([])
  const [active, setActive] = useState<string | null>(null)
  const editors = useRef(new Map<number, EditorHandle>())
  const parts = partsFor(words, view)
  const numbered: readonly Numbered[] = useMemo(
    () => looked.seen.map((seen, at) => ({ ...seen, number: at + 1 })),
    [looked.seen],
  )

  const setParts = useCallback(
    (change: (parts: Words['parts']) => readonly Part[]) =>
      draft.change((now) => {
        const [first = emptyPart, ...rest] = change(partsFor(now, view))
        return withParts(now, view, [first, ...rest])
      }),
    [draft, view],
  )

  const type = (part: number, text: string) => {
    performance.mark('tt-typed')
    const edit = editBetween(parts[part]?.text ?? '', text)
    if (edit === null) return
    shift(view, part, edit)
    setMended((before) =>
      before.flatMap((one) => {
        if (one.view !== view || one.part !== part) return [one]
        const moved = shifted(one, edit)
        return moved === null ? [] : [{ ...one, ...moved }]
      }),
    )
    setParts((now) => now.map((old, at) => (at === part ? { ...old, text } : old)))
  }

  /** Cuts a part that is too long for one of `accounts` into as many as it takes; false where that cannot be done. */
  const cut = (part: number, accounts: readonly Account[]): boolean => {
    const { text = '', media = [] } = parts[part] ?? {}
    const fits = (some: string) =>
      accounts.every(({ id, network }) => !profiles[network].count(some, words.manners?.[id]).over)
    const made = cutToFit(text, fits)
    if (made === null) return false
    const cuts = made.map((said, at) => ({ text: said, media: at === 0 ? media : [] }))
    setParts((now) => now.flatMap((old, at) => (at === part ? cuts : [old])))
    return true
  }

  const choose = (speaker: Speaker) =>
    draft.change((now) => {
      if (now.speaker === speaker.id) return now
      const live = speaker.accounts.filter(({ state }) => state === 'connected').map(({ id }) => id)
      return { ...now, speaker: speaker.id, targets: live, variants: {}, manners: {} }
    })

  const toggle = ({ id }: Account) =>
    draft.change((now) => ({
      ...now,
      targets: now.targets.includes(id) ? now.targets.filter((other) => other !== id) : [...now.targets, id],
    }))

  const goTo = ({ finding, view: where }: Numbered) => {
    setView(where)
    afterPaint(() => {
      const { spot } = finding
      const editor = editors.current.get(spot?.part ?? 0)
      if (spot !== null && 'from' in spot) editor?.select(spot.from, spot.to)
      else if (spot !== null) focusWords(spot.part, spot.media)
      else editor?.focus()
    })
  }

  const focusWords = (part: number, media: number) => {
    const attachment = parts[part]?.media[media]
    if (attachment !== undefined)
      document.querySelector<HTMLElement>(`[data-alt="${CSS.escape(attachment.media)}"]`)?.focus()
  }

  const fix = (seen: Numbered, mend: Fix) => {
    if (mend.kind === 'speak-as') {
      const speaker = speakers.find(({ id }) => id === mend.speaker)
      if (speaker !== undefined) choose(speaker)
      return
    }
    setView(seen.view)
    afterPaint(() => {
      if (mend.kind === 'describe') return focusWords(mend.part, mend.media)
      const { part, from, to, insert } = mend
      const was = quoteOf({ ...seen.finding, spot: { part, from, to } }, words, seen.view)
      editors.current.get(part)?.replace(from, to, insert)
      const made = { id: newId(), view: seen.view, part, from, to: from + insert.length, was, now: insert }
      setMended((before) => [...before, made])
    })
  }

  const putBack = (one: Mended) => {
    setView(one.view)
    afterPaint(() => {
      editors.current.get(one.part)?.replace(one.from, one.to, one.was)
      setMended((before) => before.filter(({ id }) => id !== one.id))
    })
  }

  const mean = (key: string, reason: string | null) =>
    draft.change((now) => {
      const { [key]: _, ...rest } = now.meant
      return { ...now, meant: reason === null ? rest : { ...rest, [key]: reason } }
    })

  const { add, ...files } = useFiles({
    org,
    draft: given.id,
    person: given.person,
    hang: (where, part, attachment) =>
      draft.change((now) => {
        const hung = partsFor(now, where).map((old, at) =>
          at === part ? { ...old, media: [...old.media, attachment] } : old,
        )
        const [first = emptyPart, ...rest] = hung
        return withParts(now, where, [first, ...rest])
      }),
  })

  /** The first picture of one that moves instead of it, in the words that are shown. Throws a `No`. */
  const stillInstead = async (media: string) => {
    const { id } = await call('stillMedia', { params: { org, media } })
    setParts((now) =>
      now.map((old) => ({
        ...old,
        media: old.media.map((one) => (one.media === media ? { ...one, media: id, kind: undefined } : one)),
      })),
    )
  }

  const show = (account: string, manner: Manner) =>
    draft.change((now) => ({ ...now, manners: { ...now.manners, [account]: manner } }))

  const speakDifferently = (account: string, differently: boolean) => {
    draft.change((now) => {
      const { [account]: _, ...rest } = now.variants
      return { ...now, variants: differently ? { ...rest, [account]: now.parts } : rest }
    })
    setView(differently ? account : 'all')
  }

  return {
    words,
    parts,
    view,
    setView,
    looked,
    numbered,
    mended,
    ...files,
    active,
    setActive,
    editors: editors.current,
    setParts,
    type,
    choose,
    toggle,
    cut,
    addPictures: (part: number, chosen: readonly File[]) => add(view, part, chosen),
    stillInstead,
    speakDifferently,
    show,
    putBack,
    acts: { fix, mean, goTo },
  }
}

export type Writing = ReturnType<typeof useWriting>
