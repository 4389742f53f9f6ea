import { read } from '../checks/text/reading.ts'
import type { Content, DraftId, Parts } from '../domain/draft.ts'
import type { Finding, Report } from '../domain/findings.ts'
import type { Outcome, Refusal } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { refusals } from '../domain/refusals.ts'
import type { Account, AccountId } from '../domain/speakers.ts'
import type { Count } from '../networks/network.ts'
import { type Decision, decide } from '../policy/decide.ts'
import { mayDo } from '../policy/speaking.ts'
import type { DraftRow } from '../store/drafts.ts'
import { no, yes } from './answers.ts'
import type { Deps } from './deps.ts'
import { factsFor, type Known, lookInTime } from './facts.ts'
import { instantOf } from './time.ts'

type Blocked = Pick<Refusal, 'code' | 'why'>

/** What stands between a draft and its hold. */
export interface Standing extends Decision {
  readonly report: Report
  /** Reasons apart from findings. The first is the one to say. */
  readonly blocked: readonly Blocked[]
  readonly counts: readonly ({ readonly account: AccountId } & Count)[]
}

export async function standing(deps: Deps, who: Who, id: DraftId): Promise<Outcome<Standing>> {
  const { store } = deps
  const draft = await store.drafts.get(store.db, who.organisation, id, who.person)
  if (!draft) return no('not-found')
  const standing = await stand(deps, who, draft)
  await interrupted(deps, id, standing.report)
  return yes(standing)
}

/** Keeps what the report interrupts somebody with. */
export const interrupted = ({ store }: Pick<Deps, 'store'>, id: DraftId, report: Report): Promise<void> =>
  store.transaction((tx) => store.interruptions.keep(tx, id, interruptionsIn(report)))

/** What stops somebody at work until it is answered. */
export const interruptionsIn = ({ findings }: Report): readonly Finding[] =>
  findings.filter(({ weight }) => weight !== 'note')

/** What goes to an account: its own words where it has some. */
export const partsFor = (draft: Pick<DraftRow, 'parts' | 'variants'>, account: AccountId): Parts =>
  draft.variants[account] ?? draft.parts

/** The standing of a draft for whoever would hold it now. */
export async function stand(deps: Deps, who: Who, draft: DraftRow): Promise<Standing> {
  const { store } = deps
  const known = await factsFor(deps, who)
  const now = await store.clock.now(store.db)
  const people = (await store.people.everybody(store.db, who.organisation)).filter((p) => p.leftAt === null)
  const gate = await store.gate.look(store.db, who.organisation)
  const speaker = known.facts.speakers?.find((one) => one.id === draft.speakerId) ?? null
  const accounts = speaker?.accounts.filter((account) => draft.targets.includes(account.id)) ?? []
  const links = await lookInTime(deps, linksIn(draft))
  const report = lookAtAll(deps, draft, accounts, {
    ...known,
    facts: { ...known.facts, links, cues: { minutesAhead: minutesAhead(draft, now) } },
  })
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
  })
  const counts = accounts.flatMap((account) =>
    partsFor(draft, account.id).map((part) => ({
      account: account.id,
      ...deps.networks[account.network].profile.count(part.text),
    })),
  )
  const blocked: Blocked[] = []
  const block = (code: Blocked['code'], why: string = refusals[code].why) => blocked.push({ code, why })
  if (gate?.gate.pausedAt || gate?.gate.frozenAt) block('paused')
  if (!speaker) block('nobody-speaking')
  else {
    const may = mayDo(speaker, { id: who.person, role: who.role })
    if (speaker.recognitionOnly) block('recognition-only')
    else if (may !== 'post') block('not-your-voice')
    if (accounts.length === 0) block('no-account')
    else if (accounts.length < draft.targets.length) block('no-account', 'One of the accounts is not of this speaker.')
  }
  for (const account of accounts) {
    if (account.state !== 'connected')
      block('reconnect-needed', `${account.handle}: ${refusals['reconnect-needed'].why}`)
    blocked.push(...limits(deps, account, partsFor(draft, account.id)))
  }
  const texts = textsOf(draft, accounts).map(({ parts }) => parts)
  if (texts.some((parts) => parts.some((part) => part.text.trim() === '' && part.media.length === 0)))
    block('nothing-to-say')
  if (texts.flat().some((part) => [part.text, ...part.media.map((m) => m.alt ?? '')].some(badText))) block('bad-text')
  const mediaIds = [...new Set(texts.flat().flatMap((part) => part.media.map((m) => m.media)))]
  if ((await store.media.known(store.db, who.organisation, mediaIds)).length < mediaIds.length)
    block('picture-unreadable', 'A picture of this draft is no longer here. Add it once more.')
  if (draft.when.kind === 'at') {
    const at = instantOf(draft.when)
    if (at === null || at <= now) block('bad-time')
  }
  return { report, ...decision, blocked, counts: worst(counts) }
}

/** In how many minutes it is to leave; 0 = once it is held. */
function minutesAhead({ when }: DraftRow, now: Date): number {
  const at = when.kind === 'at' ? instantOf(when) : null
  return at === null ? 0 : Math.max(0, (at.getTime() - now.getTime()) / 60_000)
}

const linksIn = (draft: DraftRow) =>
  [draft.parts, ...Object.values(draft.variants)].flatMap((parts) =>
    parts.flatMap((part) => read(part).links.map((link) => link.raw)),
  )

/** U+FFFD stands where a character could not be kept. */
const badText = (text: string) => !text.isWellFormed() || text.includes('\0') || text.includes('\uFFFD')

function limits(deps: Deps, account: Account, parts: Parts): readonly Blocked[] {
  const { profile } = deps.networks[account.network]
  const blocked: Blocked[] = []
  const over = parts.map((part) => profile.count(part.text)).find((count) => count.over || count.used > count.limit)
  if (over)
    blocked.push({
      code: 'too-long',
      why: `${account.handle} on ${profile.name}: ${over.used} of ${over.limit} ${over.unit}.`,
    })
  if (parts.length > profile.maxParts)
    blocked.push({ code: 'too-long', why: `${profile.name} takes at most ${profile.maxParts} parts.` })
  if (parts.some((part) => part.media.length > profile.maxPictures))
    blocked.push({
      code: 'too-many-pictures',
      why: `${profile.name} takes at most ${profile.maxPictures} pictures in one part.`,
    })
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

/**
 * Looks at every distinct text. What is found in an account's own words only carries that account in its data; what
 * was not looked at in one of them was not looked at.
 */
export function lookAtAll(
  deps: Pick<Deps, 'look'>,
  draft: Words,
  accounts: readonly Pick<Account, 'id'>[],
  known: Known,
): Report {
  const reports = textsOf(draft, accounts).map(({ parts, account }) => {
    const content: Content = {
      speaker: draft.speakerId,
      parts,
      targets: account === null ? draft.targets : [account],
      variants: {},
      language: draft.language,
    }
    return { account, report: deps.look(content, known.facts, known.settings) }
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
