import { type Aim, aimOf } from '../checks/rules/wrong-account/beside.ts'
import { read } from '../checks/text/reading.ts'
import type { Content, DraftId, Manner, Parts } from '../domain/draft.ts'
import type { Finding, Report } from '../domain/findings.ts'
import type { Outcome, Refusal } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { refusals } from '../domain/refusals.ts'
import type { Account, AccountId } from '../domain/speakers.ts'
import type { DraftCues } from '../domain/voices.ts'
import type { Count } from '../networks/network.ts'
import { besides } from '../policy/besides.ts'
import { type Decision, decide } from '../policy/decide.ts'
import { mayDo } from '../policy/speaking.ts'
import type { DraftRow, NamedDraft } from '../store/drafts.ts'
import { draftCues } from '../voice/draft-cues.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { originOf } from './draft.ts'
import { factsFor, type Known, lookInTime } from './facts.ts'
import { hungOn, knownHung } from './media.ts'
import { nextFreeSlots } from './slots.ts'
import { stopped } from './stopped.ts'
import { nextOf, plannedFor } from './time.ts'

type Blocked = Pick<Refusal, 'code' | 'why'>

/** What stands between a draft and its hold. */
export interface Standing extends Decision {
  readonly report: Report
  /** Whether everything was held for a second reader when this was decided. */
  readonly secondReader: boolean
  /** Reasons apart from findings. The first is the one to say. */
  readonly blocked: readonly Blocked[]
  readonly counts: readonly ({ readonly account: AccountId } & Count)[]
}

/** With what was known beside the words; null while nobody is chosen. */
export interface Stood extends Standing {
  readonly aim: Aim | null
}

export async function standing(deps: Deps, who: Who, id: DraftId): Promise<Outcome<Standing>> {
  const { store } = deps
  const draft = await store.drafts.get(store.db, who.organisation, id, who.person)
  if (!draft) return no('not-found')
  const { aim, ...standing } = await stand(deps, who, draft)
  await store.transaction((tx) => keepSeen(deps, tx, draft, { ...standing, aim }))
  return yes(standing)
}

/** Keeps what the report interrupts somebody with, and what was known beside the words; nothing once it is on its way. */
export async function keepSeen(
  { store }: Pick<Deps, 'store'>,
  tx: Tx,
  { id, organisationId, postId }: DraftRow,
  { report, aim }: Pick<Stood, 'report' | 'aim'>,
): Promise<void> {
  if (postId !== null) return
  await store.interruptions.keep(tx, id, interruptionsIn(report))
  if (aim === null) return
  const fixes = report.findings.flatMap((finding) => finding.fixes)
  const offered = fixes.flatMap((fix) => (fix.kind === 'speak-as' ? [fix.speaker] : []))
  await store.aims.keep(tx, { organisationId, draftId: id, speakerId: aim.speaker.id, cues: aim.cues, offered })
}

/** What stops somebody at work until it is answered. */
const interruptionsIn = ({ findings }: Report): readonly Finding[] => findings.filter(({ weight }) => weight !== 'note')

/** What goes to an account: its own words where it has some. */
export const partsFor = (draft: Pick<DraftRow, 'parts' | 'variants'>, account: AccountId): Parts =>
  draft.variants[account] ?? draft.parts

/** Why it may not be held; null where it may. */
export function refusedBy(standing: Standing) {
  const [first] = standing.blocked
  if (first) return no(first.code, first.why)
  return standing.unsettled.length > 0 ? no('unsettled') : null
}

/** What is known around drafts, whichever of them is looked at. */
interface Around {
  readonly known: Known
  readonly now: Date
  readonly people: Awaited<ReturnType<Deps['store']['people']['everybody']>>
  readonly secondReader: boolean
}

export async function around(
  deps: Deps,
  who: Who,
  drafts: readonly Pick<DraftRow, 'parts' | 'variants'>[],
): Promise<Around> {
  const { store } = deps
  const known = await factsFor(deps, who)
  const now = await store.clock.now(store.db)
  const people = (await store.people.everybody(store.db, who.organisation)).filter((p) => p.leftAt === null)
  const secondReader = ((await store.gate.look(store.db, who.organisation))?.gate.secondReaderSince ?? null) !== null
  const links = await lookInTime(deps, drafts.flatMap(linksIn))
  return { known: { ...known, facts: { ...known.facts, links } }, now, people, secondReader }
}

/** The standing of a draft for whoever would hold it now. */
export async function stand(deps: Deps, who: Who, draft: NamedDraft, given?: Around): Promise<Stood> {
  const { store } = deps
  const { known: all, now, people, secondReader } = given ?? (await around(deps, who, [draft]))
  const recent = besides(all.facts.recent ?? [], draft.id, originOf(draft).series)
  const facts = { ...all.facts, recent }
  const known = { ...all, facts }
  const speaker = facts.speakers?.find((one) => one.id === draft.speakerId) ?? null
  const accounts = speaker?.accounts.filter((account) => draft.targets.includes(account.id)) ?? []
  const free =
    draft.when.kind === 'slot'
      ? [...(await nextFreeSlots(deps, store.db, who.organisation, draft.targets, now)).values()]
      : []
  const soonest = free.filter((at) => at !== null).toSorted((a, b) => Number(a) - Number(b))[0] ?? now
  const planned = draft.when.kind === 'repeats' ? nextOf(draft.when, now) : plannedFor(draft.when, soonest)
  const ahead = planned === null ? 0 : Math.max(0, (planned.getTime() - now.getTime()) / 60_000)
  const cuesOf = (parts: Parts) => draftCues(originOf(draft), parts, ahead)
  const report = lookAtAll(deps, draft, accounts, known, cuesOf)
  const aim = aimOf({ ...contentOf(draft, draft.parts, draft.targets), cues: cuesOf(draft.parts) }, facts)
  const organisationHold = { kind: 'organisation' as const, person: null, holdSeconds: 30 }
  const { eyes } = (await store.agreements.ofSpeakers(store.db, speaker ? [speaker.id] : []))(speaker?.id ?? '')
  const suggestedBy = (await store.comments.suggesters(store.db, [draft.id]))(draft.id)
  const decision = decide({
    report,
    eyes,
    suggestedBy,
    meant: draft.meant,
    author: draft.authorId,
    editedBy: draft.editedBy,
    submitter: { id: who.person, role: who.role },
    speaker: speaker ?? organisationHold,
    people,
    secondReader,
  })
  const counts = accounts.flatMap((account) =>
    partsFor(draft, account.id).map((part) => ({
      account: account.id,
      ...deps.networks[account.network].profile.count(part.text, draft.manners[account.id]),
    })),
  )
  const blocked: Blocked[] = []
  const block = (code: Blocked['code'], why: string = refusals[code].why) => blocked.push({ code, why })
  const pause = await stopped(deps, store.db, who.organisation, accounts, draft.tags)
  if (pause !== null) block('paused', pause)
  if (!speaker) block('nobody-speaking')
  else {
    const may = mayDo(speaker, { id: who.person, role: who.role })
    if (speaker.recognitionOnly) block('recognition-only')
    else if (may !== 'post') block('not-your-voice')
    if (accounts.length === 0) block('no-account')
    else if (accounts.length < draft.targets.length) block('no-account', 'One of the accounts is not of this speaker.')
  }
  const texts = textsOf(draft, accounts).map(({ parts }) => parts)
  const mediaIds = [...new Set(texts.flat().flatMap((part) => hungOn(part).map((m) => m.media)))]
  const hung = await knownHung(deps, who.organisation, mediaIds)
  for (const account of accounts) {
    if (account.state !== 'connected')
      block('reconnect-needed', `${account.handle}: ${refusals['reconnect-needed'].why}`)
    blocked.push(...limits(deps, account, partsFor(draft, account.id), draft.manners[account.id], hung))
  }
  if (texts.some((parts) => parts.some((part) => part.text.trim() === '' && part.media.length === 0)))
    block('nothing-to-say')
  const warnings = Object.values(draft.manners).map(({ warning = '' }) => warning)
  const said = texts
    .flat()
    .flatMap(({ text, media, card }) => [
      text,
      card?.title ?? '',
      card?.description ?? '',
      ...media.map((m) => m.alt ?? ''),
    ])
  if ([...said, ...warnings].some(badText)) block('bad-text')
  if (mediaIds.some((id) => !hung.has(id)))
    block('picture-unreadable', 'A picture of this draft is no longer here. Add it once more.')
  if (draft.when.kind === 'at' || draft.when.kind === 'repeats')
    if (planned === null || planned <= now) block('bad-time')
  if (free.includes(null)) block('no-slot')
  return { report, secondReader, ...decision, blocked, counts: worst(counts), aim }
}

const linksIn = (draft: Pick<DraftRow, 'parts' | 'variants'>) =>
  [draft.parts, ...Object.values(draft.variants)].flatMap((parts) =>
    parts.flatMap((part) => read(part).links.map((link) => link.raw)),
  )

/** U+FFFD stands where a character could not be kept. */
const badText = (text: string) => !text.isWellFormed() || text.includes('\0') || text.includes('\uFFFD')

function limits(
  deps: Deps,
  account: Account,
  parts: Parts,
  manner: Manner | undefined,
  hung: Awaited<ReturnType<typeof knownHung>>,
): readonly Blocked[] {
  const { profile } = deps.networks[account.network]
  const blocked: Blocked[] = []
  const over = parts
    .map((part) => profile.count(part.text, manner))
    .find((count) => count.over || count.used > count.limit)
  if (over)
    blocked.push({
      code: 'too-long',
      why: `${account.handle} on ${profile.name}: ${over.used} of ${over.limit} ${over.unit}.`,
    })
  if (parts.length > profile.maxParts)
    blocked.push({
      code: 'too-long',
      why: `${profile.name} takes ${profile.maxParts === 1 ? 'one post, no thread' : `at most ${profile.maxParts} parts`}.`,
    })
  for (const { media } of parts) {
    const refusal = profile.hangs(media.flatMap(({ media: id }) => hung.get(id) ?? []))
    if (refusal) blocked.push(refusal)
  }
  return blocked
}

/** One line for each account: its fullest part. */
function worst(counts: Standing['counts']): Standing['counts'] {
  const fullest = new Map<AccountId, Standing['counts'][number]>()
  for (const count of counts) {
    const before = fullest.get(count.account)
    if (!before || count.over > before.over || (count.over === before.over && count.used > before.used))
      fullest.set(count.account, count)
  }
  return [...fullest.values()]
}

/** What is looked at of a draft, or of a post that was made of one. */
type Words = Pick<DraftRow, 'speakerId' | 'parts' | 'variants' | 'targets' | 'language'>

/** The distinct texts that would leave, and for whom. With nobody chosen yet it is the draft's own. */
function textsOf(draft: Words, accounts: readonly Pick<Account, 'id'>[]) {
  const own = accounts.filter((account) => draft.variants[account.id] === undefined)
  const base =
    accounts.length === 0 || own.length > 0 ? [{ parts: draft.parts, account: null as AccountId | null }] : []
  const others = accounts.flatMap((account) => {
    const parts = draft.variants[account.id]
    return parts ? [{ parts, account: account.id as AccountId | null }] : []
  })
  return [...base, ...others]
}

const contentOf = ({ speakerId, language }: Words, parts: Parts, targets: readonly AccountId[]): Content => ({
  speaker: speakerId,
  parts,
  targets,
  variants: {},
  language,
})

/**
 * Looks at every distinct text. What is found in an account's own words only carries that account in its data; what
 * was not looked at in one of them was not looked at.
 */
export function lookAtAll(
  deps: Pick<Deps, 'look'>,
  draft: Words,
  accounts: readonly Pick<Account, 'id'>[],
  known: Known,
  cuesOf: (parts: Parts) => DraftCues = () => ({}),
): Report {
  const reports = textsOf(draft, accounts).map(({ parts, account }) => {
    const content = contentOf(draft, parts, account === null ? draft.targets : [account])
    return { account, report: deps.look({ ...content, cues: cuesOf(parts) }, known.facts, known.settings) }
  })
  const findings = new Map<string, Finding>()
  for (const { account, report } of reports) {
    for (const finding of report.findings) {
      if (findings.has(finding.key)) continue
      const data = account === null ? finding.data : { ...finding.data, account }
      findings.set(finding.key, { ...finding, data })
    }
  }
  const skipped = new Map(reports.flatMap(({ report }) => report.skipped.map((skip) => [skip.check, skip])))
  const found = new Set([...findings.values()].map((finding) => finding.check))
  const clear = [...new Set(reports.flatMap(({ report }) => report.clear))]
  return {
    findings: [...findings.values()],
    clear: clear.filter((check) => !found.has(check) && !skipped.has(check)),
    skipped: [...skipped.values()],
  }
}
