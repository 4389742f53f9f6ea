import type { NoticeKind, NoticeWishes } from '../domain/notices.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { PersonId, Who } from '../domain/people.ts'
import type { NetworkId } from '../domain/speakers.ts'
import { concerns, PATIENCE_SECONDS, quietMinutes, usualWishes } from '../policy/notices.ts'
import type { NoticeRow } from '../store/notices.ts'
import { yes } from './answers.ts'
import { zoneRefused } from './begin.ts'
import type { Deps, Tx } from './deps.ts'
import type { MailDeps } from './invitations.ts'
import type { Caller } from './sessions.ts'
import { clockTime, later } from './time.ts'

export interface NoticeAnswer {
  readonly id: string
  readonly kind: NoticeKind
  readonly since: string
  readonly speaker: { readonly id: string; readonly name: string }
  readonly handle: string
  readonly network: NetworkId
  /** The post that is in trouble; null where it is the account. */
  readonly post: string | null
  readonly says: string
}

const MOST_SHOWN = 100
const MOST_LINES = 20
const AGAIN = { seconds: 300, most: 5 }

const sentences: Readonly<Record<NoticeKind, (handle: string) => string>> = {
  'not-out': (handle) => `A post for @${handle} is due and has not left, and the desk does not know why.`,
  'needs-person': (handle) => `Nobody can tell whether a post is public as @${handle}. Look there, then say which.`,
  missed: (handle) => `A post for @${handle} missed its time and did not leave. Decide what becomes of it.`,
  refused: (handle) => `A post was refused for @${handle}. Nothing is public there.`,
  reconnect: (handle) => `The key to @${handle} no longer works. Connect it again.`,
  'key-ends': (handle) =>
    `The key to @${handle} ends within a day, and a post is planned for it. Connect it again before that.`,
}

/** What people of this organisation should know of now, the newest first. */
export async function notices({ store }: Pick<Deps, 'store'>, who: Who): Promise<{ notices: readonly NoticeAnswer[] }> {
  const rows = await store.notices.open(store.db, who.organisation, who.person, MOST_SHOWN)
  return {
    notices: rows.map(({ id, kind, since, speaker, handle, network, postId }) => ({
      id,
      kind,
      since: since.toISOString(),
      speaker: { id: speaker.id, name: speaker.name },
      handle,
      network,
      post: postId,
      says: sentences[kind](handle),
    })),
  }
}

/** Opens a notice for what went wrong and ends those that are over. Every process may do it: a row is one notice. */
export async function watchTroubles({ store }: Pick<Deps, 'store'>): Promise<void> {
  await store.transaction(async (tx) => {
    const over = await store.notices.endOver(tx, PATIENCE_SECONDS)
    const fresh = await store.notices.raise(tx, PATIENCE_SECONDS)
    const rows = await store.notices.byIds(
      tx,
      fresh.map(({ id }) => id),
    )
    for (const organisation of new Set(rows.map((row) => row.organisation)))
      await writeLetters(
        store,
        tx,
        rows.filter((row) => row.organisation === organisation),
      )
    for (const organisation of new Set([...over, ...fresh.map((one) => one.organisation)]))
      await store.notify.changed(tx, organisation, 'notice', organisation)
  })
}

/** Letters about the notices of one organisation, to those whom they concern and who want them. */
async function writeLetters(store: Deps['store'], tx: Tx, rows: readonly NoticeRow[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const now = await store.clock.now(tx)
  for (const person of await store.people.everybody(tx, first.organisation)) {
    const { mail, quiet } = (await store.notices.wishes(tx, person.id)) ?? usualWishes
    const mine = rows.filter(({ kind, speaker, author, submittedBy }) => {
      const authors = [author, submittedBy].filter((id) => id !== null)
      return person.leftAt === null && mail.includes(kind) && concerns({ speaker, authors }, person)
    })
    const wait = quiet === null ? 0 : quietMinutes(quiet, clockTime(now, quiet.zone).slice(0, 5))
    const dueAt = later(now, wait * 60)
    await store.notices.write(
      tx,
      mine.map(({ id }) => ({ noticeId: id, personId: person.id, dueAt })),
    )
  }
}

/** Mails what is due: one letter to a person of an organisation, with a link for each notice. */
export async function sendLetters({ store, mail, publicUrl }: Pick<Deps, 'store'> & MailDeps): Promise<void> {
  for (;;) {
    const taken = await store.transaction((tx) => store.notices.takeLetters(tx))
    if (taken === null) return
    const { to, organisation, person, notices: rows } = taken
    const [first] = rows
    if (!first || !to) continue
    const lines = rows.slice(0, MOST_LINES).map(({ kind, handle, postId }) => {
      const page = postId === null ? 'speakers' : `post/${postId}`
      return `${sentences[kind](handle)}\n${publicUrl}/o/${organisation}/${page}`
    })
    const more = rows.length > MOST_LINES ? [`And ${rows.length - MOST_LINES} more, in the desk.`] : []
    const why = `You choose what is mailed to you: ${publicUrl}/me`
    const subject =
      rows.length === 1
        ? `${to.organisation}: ${sentences[first.kind](first.handle)}`
        : `${to.organisation}: ${rows.length} things need a look`
    if (!(await mail({ to: to.email, subject, text: [...lines, ...more, why].join('\n\n') })))
      await store.notices.sendLater(
        store.db,
        person,
        rows.map(({ id }) => id),
        AGAIN,
      )
  }
}

/** What the caller wants to be mailed. */
export const noticeWishes = async ({ store }: Pick<Deps, 'store'>, person: PersonId): Promise<NoticeWishes> =>
  (await store.notices.wishes(store.db, person)) ?? usualWishes

export async function wishNotices(
  { store }: Pick<Deps, 'store'>,
  caller: Caller,
  to: NoticeWishes,
): Promise<Outcome<NoticeWishes>> {
  const zones = [to.quiet?.zone ?? null, to.evening?.zone ?? null].filter((zone) => zone !== null)
  const refused = zones.map(zoneRefused).find((answer) => answer !== null)
  if (refused) return refused
  const wishes = { ...to, mail: [...new Set(to.mail)] }
  await store.notices.wish(store.db, caller.person, wishes)
  return yes(wishes)
}
