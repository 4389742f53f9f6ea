import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { type No, type Speaker, useAsk, useTell } from '../../api.ts'
import type { Keeping } from '../../drafts/keeping.ts'
import type { OpenDraft } from '../../drafts/open.ts'
import { isEmpty, same } from '../../drafts/words.ts'
import { heardServerNow, serverNow } from '../../parts/clock.ts'
import { shapeOf, useLetters } from '../../parts/Face.tsx'
import { showFace } from '../../parts/favicon.ts'
import { Letterhead, NobodyYet } from '../../parts/Letterhead.tsx'
import { longerHold } from '../../parts/longer-hold.ts'
import { Page } from '../../parts/Page.tsx'
import { useIsPhone } from '../../parts/phone.ts'
import { capital } from '../../parts/repeats.ts'
import { Refusal } from '../../parts/Say.tsx'
import { count, listed } from '../../parts/time.ts'
import { say } from '../../parts/toasts.ts'
import { profiles } from '../../profiles.ts'
import { may, speakerOf, useHere } from '../../shell/here.ts'
import { afterWords, Kept, Quiet, SayDifferently, Views } from './Around.tsx'
import { Clash } from './Clash.tsx'
import { Drafts } from './Drafts.tsx'
import { leavesWords } from './leaves.ts'
import { Manners } from './Manners.tsx'
import { Margin } from './Margin.tsx'
import { fitsIn, movesOn, Networks } from './Networks.tsx'
import { SendBar } from './SendBar.tsx'
import { Sheet } from './Sheet.tsx'
import { isUnsettled, type Numbered, settleFirst } from './settle.ts'
import { Tags } from './Tags.tsx'
import { TimeQuestion } from './TimeQuestion.tsx'
import { useNextFree } from './useNextFree.ts'
import { useWriting } from './useWriting.ts'
import { Who } from './Who.tsx'

/** The composer: who speaks, what they say, what the checks found, and the one way out, which is to hold it. */
export function Composer(props: {
  draft: OpenDraft
  id: string
  keeping: Keeping
  heldPost: string | null
  onFresh: () => void
}) {
  const { draft, id, keeping } = props
  const { words, kept } = keeping
  const { org, desk, reachable } = useHere()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const isPhone = useIsPhone()
  const [asking, setAsking] = useState<'time' | 'drafts' | null>(null)
  const [choosing, setChoosing] = useState(false)
  const [no, setNo] = useState<No | null>(null)
  const [busy, setBusy] = useState(false)
  const hold = useTell('hold')
  const repeat = useTell('repeat')
  const longer = useTell('holdLonger')
  const meanForAll = useTell('meanForAll')
  const { data: facts } = useAsk('facts', { params: { org } }, { refetchInterval: 300_000 })
  const { data: checks } = useAsk('checks', { params: { org } })
  const asked = useAsk('standing', { params: { org, draft: id } }, { enabled: false })
  const standing = kept.revision > 0 && same(words, kept.words) && asked.data !== undefined ? asked.data : null

  const refetch = asked.refetch
  // The desk looks at every kept revision; its answer about an older one is not shown, nor its first one handed on as the new one.
  useEffect(() => {
    if (kept.revision === 0) return
    const queryKey = ['standing', { params: { org, draft: id } }]
    void queries.cancelQueries({ queryKey }).then(() => refetch())
  }, [kept.revision, refetch, queries, org, id])
  useEffect(() => {
    if (reachable) draft.refresh()
  }, [draft, reachable])

  const speaker = speakerOf(desk, words.speaker)
  const letters = useLetters(speaker)
  const writing = useWriting({
    org,
    person: desk.me.id,
    id,
    draft,
    keeping,
    speakers: desk.speakers,
    facts,
    standing,
  })
  const targets = (speaker?.accounts ?? []).filter((account) => words.targets.includes(account.id))
  const nameOf = (account: string) => {
    const found = targets.find((target) => target.id === account)
    return found === undefined ? 'one account' : profiles[found.network].name
  }

  const nextFree = useNextFree(org, targets)

  useEffect(() => {
    if (speaker === undefined) showFace(null)
    else
      showFace({
        kind: speaker.kind,
        letters,
        colour: getComputedStyle(document.documentElement).getPropertyValue(`--${speaker.colour}-id`),
      })
    return () => showFace(null)
  }, [speaker, letters])

  const choose = (chosen: Speaker) => {
    writing.choose(chosen)
    setChoosing(false)
    setNo(null)
  }

  const counted = useDeferredValue(words)
  const unsettled = writing.numbered.filter(({ finding }) => isUnsettled(finding, words.meant))
  // Counting thousands of letters for several networks is the slowest thing here: once for each text, after the keys.
  const fits = useMemo(
    () =>
      (speaker?.accounts ?? [])
        .filter(({ state }) => state !== 'disconnected')
        .map((account) => fitsIn(account, counted)),
    [speaker, counted],
  )
  const misfit = fits.find(({ account, cannot }) => cannot !== null && words.targets.includes(account.id))
  /** The accounts that get the words that are shown now. */
  const hears = targets.filter(({ id }) =>
    writing.view === 'all' ? words.variants[id] === undefined : writing.view === id,
  )
  const cuttable = hears.filter(({ network }) => profiles[network].maxParts > 1)
  const tooLong = fits.filter(({ account, cannot }) => cannot === 'too long' && cuttable.includes(account))
  const deskSays = standing?.blocked[0]?.why
  const blocked =
    speaker === undefined
      ? 'Choose who is speaking.'
      : targets.length === 0
        ? 'Choose at least one account.'
        : isEmpty(words)
          ? 'There are no words and no pictures yet.'
          : writing.sending.length > 0
            ? 'A file is still on its way to the desk.'
            : unsettled.length > 0
              ? settleFirst(unsettled.map(({ finding }) => finding))
              : misfit !== undefined
                ? (misfit.says ?? `${profiles[misfit.account.network].name}: ${misfit.cannot}.`)
                : (deskSays ?? null)

  const goToFirst = () => {
    const find = (selector: string) => document.querySelector<HTMLElement>(selector)
    if (speaker === undefined) {
      setChoosing(true)
      requestAnimationFrame(() => find('.who [role=radio][tabindex="0"]')?.focus())
    } else if (targets.length === 0) find('.on .net')?.focus()
    else if (unsettled[0] !== undefined) {
      const card = find(`[data-finding="${CSS.escape(unsettled[0].finding.key)}"]`)
      if (card === null) writing.acts.goTo(unsettled[0])
      else card.focus()
    } else find('.write textarea')?.focus()
  }

  const send = async () => {
    setNo(null)
    setBusy(true)
    try {
      const revision = await draft.flush()
      if (words.when.kind === 'repeats') {
        await repeat.mutateAsync({ params: { org, draft: id }, body: { revision } })
        await draft.spent()
        void queries.invalidateQueries()
        say('It repeats now. Each time is held two weeks ahead.')
        return await navigate({ to: '/o/$org/coming', params: { org } })
      }
      const held = await hold.mutateAsync({ params: { org, draft: id }, body: { revision } })
      const wanted = held.when.kind === 'when-held' ? longerHold() : 0
      const post =
        wanted > held.holdSeconds
          ? await longer.mutateAsync({ params: { org, post: held.id }, body: { seconds: wanted } }).catch(() => held)
          : held
      heardServerNow(post.serverNow)
      await draft.spent()
      queries.setQueryData(['post', { params: { org, post: post.id } }], { post, record: [] })
      void queries.invalidateQueries()
      await navigate({ to: '/o/$org/held/$post', params: { org, post: post.id } })
    } catch (why) {
      setNo(why as No)
      void refetch()
    } finally {
      setBusy(false)
    }
  }
  const always = ({ finding, quote }: Numbered) =>
    meanForAll.mutate(
      { params: { org, check: finding.check }, body: { words: quote } },
      {
        onSuccess: () => {
          say(`“${quote}” is always right here now. Settings lists it.`)
          void queries.invalidateQueries()
        },
        onError: (why) => setNo(why),
      },
    )
  const goOn = () =>
    void draft.goOnAsNew().then(
      (next) => navigate({ to: '/o/$org/write/$draft', params: { org, draft: next }, replace: true }),
      (why: No) => setNo(why),
    )
  const press = () => (blocked === null ? void send() : goToFirst())

  const keys = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('[role=dialog]') !== null) return
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      event.preventDefault()
      if (!busy) press()
    }
    if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      step(event.key === 'ArrowDown' ? 1 : -1)
    }
  }
  useEffect(() => {
    window.addEventListener('keydown', keys)
    return () => window.removeEventListener('keydown', keys)
  })
  const step = (by: number) => {
    const cards = [...document.querySelectorAll<HTMLElement>('.margin .find[data-finding]')]
    const from = cards.findIndex((card) => card.contains(document.activeElement))
    const touched = cards.findIndex((card) => card.dataset.finding === writing.active)
    const first = touched >= 0 ? touched : by > 0 ? 0 : cards.length - 1
    const next = from < 0 ? first : (from + by + cards.length) % cards.length
    cards[next]?.focus()
  }

  const waits = (standing?.owes.length ?? 0) > 0 || speaker?.youMay === 'draft' || !may(desk, 'release')
  const verb = speaker?.rehearsal === true ? 'rehearse' : 'send'
  const label =
    speaker === undefined
      ? 'Choose who is speaking'
      : `${words.when.kind === 'repeats' ? 'Repeat' : `Hold & ${verb}`} as ${speaker.name}, ${count(targets.length, 'account')}`
  const leaves = leavesWords(words.when, nextFree?.[0]?.at, desk.organisation.zone, serverNow())
  const margin = (
    <Margin
      looked={writing.looked}
      numbered={writing.numbered}
      mended={writing.mended}
      words={words}
      checks={checks?.checks ?? []}
      active={writing.active}
      speaker={speaker?.name ?? null}
      nameOf={nameOf}
      acts={{ ...writing.acts, always }}
      mayMean={may(desk, 'mean')}
      onPutBack={writing.putBack}
      single={isPhone}
    />
  )

  return (
    <Page title={speaker === undefined ? 'Write' : `Write as ${speaker.name}`} tint={speaker?.colour ?? 'nobody'}>
      <div className={speaker !== undefined && !choosing ? 'compose chosen' : 'compose'}>
        <Who chosen={words.speaker} onChoose={choose} />
        <section
          className={speaker === undefined ? 'letter nobody' : 'letter'}
          data-kind={speaker === undefined ? undefined : shapeOf[speaker.kind]}
          data-rehearsal={speaker?.rehearsal}
          aria-label={speaker === undefined ? 'Post, nobody chosen yet' : `Post as ${speaker.name}`}
        >
          {speaker === undefined ? (
            <>
              <NobodyYet />
              <p className="on onnote">Choose who is speaking. We never guess, and we never remember the last one.</p>
            </>
          ) : (
            <>
              <Letterhead
                speaker={speaker}
                level={1}
                right={
                  <button type="button" className="lki narrow" onClick={() => setChoosing(true)}>
                    Change
                  </button>
                }
              />
              <Networks speaker={speaker} words={words} fits={fits} onToggle={writing.toggle} />
              <Views writing={writing} targets={targets} nameOf={nameOf} />
            </>
          )}
          <Sheet
            org={org}
            writing={writing}
            says={speaker?.name ?? null}
            under={isPhone && margin}
            more={<SayDifferently writing={writing} targets={targets} nameOf={nameOf} />}
            tooLong={tooLong}
            noMoving={hears.flatMap(({ network }) => (movesOn(network) ? [] : [profiles[network].name]))}
            cards={hears.some(({ network }) => !profiles[network].makesCards)}
          />
          <Manners writing={writing} targets={targets} />
          {no !== null && <Refusal no={no} />}
          {props.heldPost !== null && (
            <p className="onnote heldnote">
              This draft is held already.{' '}
              <Link to="/o/$org/held/$post" params={{ org, post: props.heldPost }}>
                Look at it
              </Link>
            </p>
          )}
          <SendBar
            label={label}
            on={
              targets.length === 0
                ? ''
                : `On ${listed(targets.map(({ network, handle }) => `${profiles[network].name} @${handle}`))}.`
            }
            blocked={blocked}
            after={afterWords({
              standing,
              leaves,
              repeats: words.when.kind === 'repeats',
              seconds: standing?.holdSeconds ?? speaker?.holdSeconds ?? 30,
              waits,
            })}
            busy={busy}
            when={leaves === null ? null : capital(leaves)}
            waits={waits}
            onPress={press}
            onTime={speaker === undefined ? null : () => setAsking('time')}
            tags={<Tags tags={words.tags ?? []} onChange={(tags) => draft.change((now) => ({ ...now, tags }))} />}
          >
            <Kept keeping={keeping} onGoOn={goOn} />{' '}
            <button type="button" className="lki" onClick={() => setAsking('drafts')}>
              {desk.counts.drafts > 0 ? count(desk.counts.drafts, 'draft') : 'Drafts'}
            </button>
          </SendBar>
        </section>
        {!isPhone && margin}
      </div>
      <Quiet numbered={writing.numbered} meant={words.meant} settled={writing.looked.settled} />
      <TimeQuestion
        open={asking === 'time'}
        when={words.when}
        targets={targets}
        onClose={() => setAsking(null)}
        onChoose={(when) => {
          draft.change((now) => ({ ...now, when }))
          setAsking(null)
        }}
      />
      <Drafts
        open={asking === 'drafts'}
        current={id}
        onClose={() => setAsking(null)}
        onThrown={(thrown) => thrown === id && props.onFresh()}
      />
      {keeping.theirs !== null && (
        <Clash
          mine={words}
          theirs={keeping.theirs}
          onChoose={async (which) => {
            await draft.choose(which)
            say('The other version is a draft of its own.')
          }}
        />
      )}
    </Page>
  )
}
