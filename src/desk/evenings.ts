import type { PersonId } from '../domain/people.ts'
import { usualWishes } from '../policy/notices.ts'
import type { Deps } from './deps.ts'
import type { MailDeps } from './invitations.ts'
import { clockTime, dayAt, later, startOfDay } from './time.ts'

const MOST_LINES = 20
const AGAIN = { seconds: 300, most: 5 }

/**
 * Mails everybody whose evening it is what is planned for their tomorrow: one letter to a person and a day, of all their
 * organisations, and none where nothing is planned. Every process may do it: a row takes the evening before the letter
 * leaves. Words stay on the desk.
 */
export async function sendEvenings({ store, mail, publicUrl }: Pick<Deps, 'store'> & MailDeps): Promise<void> {
  const now = await store.clock.now(store.db)
  for (const { id, email, hasWished, ...row } of await store.evenings.everybody(store.db)) {
    const evening = hasWished ? row.evening : usualWishes.evening
    if (evening === null) continue
    const zone = evening.zone ?? row.zone
    const day = dayAt(now, zone)
    const isDone = row.day !== null && row.day >= day && (row.day > day || row.againAt === null || row.againAt > now)
    if (isDone || clockTime(now, zone).slice(0, 5) < evening.at) continue
    if (!(await store.evenings.take(store.db, id, day, now))) continue
    const letter = await letterFor(store, id, now, zone, publicUrl)
    if (letter !== null && !(await mail({ to: email, ...letter })))
      await store.evenings.tryAgain(store.db, id, later(now, AGAIN.seconds), AGAIN.most)
  }
}

async function letterFor(store: Deps['store'], person: PersonId, now: Date, zone: string, publicUrl: string) {
  const from = startOfDay(now, zone, 1)
  const posts = await store.evenings.leaving(store.db, person, from, startOfDay(now, zone, 2))
  if (posts.length === 0) return null
  const several = new Set(posts.map(({ organisation }) => organisation.id)).size > 1
  const lines = posts.slice(0, MOST_LINES).map(({ post, organisation, speaker, waits, dueAt }) => {
    const who = several ? `${speaker}, ${organisation.name}` : speaker
    const still = waits ? ' (still waits for somebody to agree)' : ''
    return `${clockTime(dueAt, zone).slice(0, 5)} as ${who}${still}\n${publicUrl}/o/${organisation.id}/post/${post}`
  })
  const more = posts.length > MOST_LINES ? [`And ${posts.length - MOST_LINES} more, under Coming up.`] : []
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'full' }).format(from)
  return {
    subject: `Tomorrow’s posts: read them once more (${posts.length})`,
    text: [
      `Planned for ${day}, on the clocks of ${zone}. Each can still be changed or taken back.`,
      ...lines,
      ...more,
      `You choose what is mailed to you: ${publicUrl}/me`,
    ].join('\n\n'),
  }
}
