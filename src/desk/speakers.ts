import type { Outcome } from '../domain/outcome.ts'
import type { PersonId, Who } from '../domain/people.ts'
import type { Colour, SpeakerId, SpeakerKind } from '../domain/speakers.ts'
import { mayDo } from '../policy/speaking.ts'
import { shownAccount, throwKeyAway } from './accounts.ts'
import { no, yes } from './answers.ts'
import { changeable, type SpeakerSeen } from './changeable.ts'
import { farthestColour, freeColours } from './colours.ts'
import type { Deps, Tx } from './deps.ts'
import { stopOfSpeaker } from './imports.ts'
import { can } from './sessions.ts'

type StoreOnly = Pick<Deps, 'store'>

const shown = (who: Who, row: SpeakerSeen) => ({
  ...row,
  accounts: row.accounts.map(shownAccount),
  youMay: mayDo(row, { id: who.person, role: who.role }),
})

/**
 * The speakers that somebody may know of. A personal voice is shown to its person alone: not to colleagues, not to
 * owners.
 */
export async function speakersFor(deps: StoreOnly, who: Who) {
  const rows = await deps.store.speakers.visible(deps.store.db, who.organisation, who.person)
  return rows.map((row) => shown(who, row))
}

export interface NewSpeaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly colour: Colour | null
  readonly person: PersonId | null
  readonly office: string
  readonly recognitionOnly: boolean
}

/** Adds a speaker. Whoever adds an organisation's voice may post as it; others are put on its list. */
export async function newSpeaker(
  deps: StoreOnly,
  who: Who,
  given: NewSpeaker,
): Promise<Outcome<ReturnType<typeof shown>>> {
  const { store } = deps
  if (given.kind !== 'personal' && !can(who.role, 'speakers')) return no('not-yours')
  if (given.kind === 'personal' && given.person !== null && given.person !== who.person)
    return no('not-yours', 'A personal voice can only be added by the person whose it is.')
  if (given.recognitionOnly && given.kind !== 'personal') return onlyPersonal()
  const person = given.kind === 'personal' ? who.person : given.kind === 'leader' ? given.person : null
  if (given.kind === 'leader' && person === null) return no('wrong-input', 'Say whose voice it is.')
  return store.transaction(async (tx) => {
    await store.organisations.lock(tx, who.organisation)
    if (person !== null && (await store.people.member(tx, who.organisation, person)) === null)
      return no('wrong-input', 'Nobody at this desk is that person.')
    const siblings = await store.speakers.coloursInUse(tx, who.organisation)
    const colour = given.colour ?? farthestColour(siblings, given.kind)
    const clash = colourRefused(colour, siblings, given.kind)
    if (clash) return clash
    const { holdSeconds } = await store.organisations.byId(tx, who.organisation)
    const { id } = await store.speakers.add(tx, who.organisation, {
      ...given,
      colour,
      person,
      rehearsal: false,
      holdSeconds,
    })
    if (given.kind === 'organisation') await store.speakers.setMayPost(tx, who.organisation, id, [who.person])
    await store.notify.changed(tx, who.organisation, 'speaker', id)
    await store.record.append(tx, who, {
      action: 'speaker-added',
      speaker: id,
      about: { kind: given.kind, colour, recognitionOnly: given.recognitionOnly },
      personal: { speakerName: given.name },
    })
    return yes(shown(who, await reread(deps, tx, who, id)))
  })
}

async function reread(deps: StoreOnly, tx: Tx, who: Who, id: SpeakerId): Promise<SpeakerSeen> {
  const row = await deps.store.speakers.oneVisible(tx, who.organisation, who.person, id)
  if (row === null) throw new Error('A speaker is gone')
  return row
}

const onlyPersonal = () => no('wrong-input', 'Only a personal voice can be known to the guard alone.')

function colourRefused(colour: Colour, siblings: readonly { kind: SpeakerKind; colour: Colour }[], kind: SpeakerKind) {
  if (colour === 'slate') return no('wrong-input', 'Slate is kept for practice. Choose another colour.')
  return freeColours(siblings, kind).includes(colour)
    ? null
    : no('wrong-input', 'Another speaker of this kind has that colour. Choose one that is free.')
}

export interface SpeakerChange {
  readonly name?: string | undefined
  readonly colour?: Colour | undefined
  readonly office?: string | undefined
  readonly holdSeconds?: number | undefined
  readonly mayPost?: readonly PersonId[] | undefined
  readonly recognitionOnly?: boolean | undefined
}

/** Changes a speaker; what is not given stays as it is. */
export async function changeSpeaker(
  deps: StoreOnly,
  who: Who,
  id: SpeakerId,
  to: SpeakerChange,
): Promise<Outcome<ReturnType<typeof shown>>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    await store.organisations.lock(tx, who.organisation)
    const found = await changeable(deps, who, id, tx)
    if (!found.ok) return found
    const { kind, colour } = found.value
    if (to.recognitionOnly && kind !== 'personal') return onlyPersonal()
    if (to.mayPost && to.mayPost.length > 0 && kind === 'personal')
      return no('wrong-input', 'Nobody but its person can post from a personal voice.')
    if (to.colour !== undefined && to.colour !== colour) {
      if (found.value.rehearsal)
        return no('wrong-input', 'Practice speakers stay slate, so that nobody takes them for real.')
      const siblings = (await store.speakers.coloursInUse(tx, who.organisation)).filter((sibling) => sibling.id !== id)
      const clash = colourRefused(to.colour, siblings, kind)
      if (clash) return clash
    }
    for (const person of to.mayPost ?? [])
      if ((await store.people.member(tx, who.organisation, person)) === null)
        return no('wrong-input', 'Somebody on that list is not at this desk.')
    const { mayPost, ...rest } = to
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
    await store.speakers.change(tx, who.organisation, id, given)
    if (mayPost !== undefined) await store.speakers.setMayPost(tx, who.organisation, id, [...new Set(mayPost)])
    await store.notify.changed(tx, who.organisation, 'speaker', id)
    await store.record.append(tx, who, {
      action: 'speaker-changed',
      speaker: id,
      about: {
        changed: [...Object.keys(given), ...(mayPost === undefined ? [] : ['mayPost'])].join(' '),
        ...(mayPost === undefined ? {} : { mayPost: mayPost.join(' ') }),
      },
      personal: { speakerName: to.name ?? found.value.name },
    })
    return yes(shown(who, await reread(deps, tx, who, id)))
  })
}

/** Puts a speaker away and throws the keys of its accounts away. Its posts and its record stay. */
export async function archiveSpeaker(deps: StoreOnly, who: Who, id: SpeakerId): Promise<Outcome<{ done: true }>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const found = await changeable(deps, who, id, tx)
    if (!found.ok) return found
    await stopOfSpeaker(deps, tx, who, found.value)
    for (const account of await store.accounts.ofSpeaker(tx, who.organisation, id))
      await throwKeyAway(deps, tx, who, account)
    await store.speakers.change(tx, who.organisation, id, { archivedAt: new Date() })
    await store.notify.changed(tx, who.organisation, 'speaker', id)
    await store.record.append(tx, who, {
      action: 'speaker-archived',
      speaker: id,
      personal: { speakerName: found.value.name },
    })
    return yes({ done: true as const })
  })
}
