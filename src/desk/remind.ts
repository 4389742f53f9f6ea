import { mayAgree } from '../policy/agreeing.ts'
import { nextReminder } from '../policy/reminders.ts'
import type { PostView } from '../store/posts.ts'
import type { Deps, Tx } from './deps.ts'
import type { MailDeps } from './invitations.ts'
import { circleOf, workOf } from './posts.ts'
import { later, momentWords } from './time.ts'

type RemindDeps = Pick<Deps, 'store' | 'timing'> & MailDeps

/** Agreements of which those asked are to be told now. */
export const remindersDue = ({ store }: Pick<Deps, 'store'>, most: number) => store.approvals.toRemind(store.db, most)

/**
 * Tells those who are asked for an agreement that it waits for them. The row decides: it names its next time before the
 * first letter leaves, so that no worker and no restart sends one twice. Where the mail server took none, it is tried
 * again.
 */
export async function remind(deps: RemindDeps, id: string): Promise<void> {
  const { store, timing } = deps
  const letters = await store.transaction((tx) => claimed(deps, tx, id))
  const taken = await Promise.all(letters.map((letter) => deps.mail(letter)))
  if (letters.length === 0 || taken.includes(true)) return
  await store.transaction(async (tx) => {
    const again = later(await store.clock.now(tx), timing.mailAgainSeconds)
    await store.approvals.remindSooner(tx, id, again)
  })
}

async function claimed({ store, publicUrl }: RemindDeps, tx: Tx, id: string) {
  const approval = await store.approvals.lockToRemind(tx, id)
  if (approval === undefined) return []
  const now = await store.clock.now(tx)
  const { organisationId, postId, askedOf, askedAt, remindAt } = approval
  const [view] = await store.posts.views(tx, organisationId, null, { which: 'all', id: postId, most: 1 })
  const due = view?.deliveries.find(({ state }) => state === 'waiting')?.dueAt
  if (approval.answer !== null || view === undefined || due === undefined || due <= now) {
    await store.approvals.remindNext(tx, id, null)
    return []
  }
  const next = nextReminder(askedAt.getTime(), due.getTime(), now.getTime())
  await store.approvals.remindNext(tx, id, next === null ? null : new Date(next))
  const first = remindAt !== null && remindAt < later(askedAt, 1)
  const asked = mayAgree(askedOf, workOf(view), circleOf(view, now))
  const { zone } = await store.organisations.byId(tx, organisationId)
  const speaker = await store.speakers.nameOf(tx, view.post.speakerId)
  const people = (await store.people.everybody(tx, organisationId)).filter((person) => asked.includes(person.id))
  return people.map(({ id: person, email }) => ({
    to: email,
    subject: `${first ? '' : 'Still waiting: '}may this go out as ${speaker}?`,
    text: [
      `${view.nameOf(view.post.submittedBy)} asks you to read a post before it goes out as ${speaker}.`,
      ...inPlaceOf(view, askedOf, person),
      `Read it and answer:\n${publicUrl}/o/${organisationId}/approve/${postId}`,
      `If nobody has agreed by ${momentWords(due, zone)} (${zone}), it stays here and does not go out.\n`,
    ].join('\n\n'),
  }))
}

const inPlaceOf = ({ nameOf, deputy }: PostView, askedOf: string | null, person: string): readonly string[] =>
  askedOf === null || askedOf === person || deputy === null
    ? []
    : [
        `You are asked as deputy of ${nameOf(askedOf)}${deputy.until === null ? '' : `, who is away until ${deputy.until}`}.`,
      ]
