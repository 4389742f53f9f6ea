import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import type { Who } from '../domain/people.ts'
import { sendEvenings } from './evenings.ts'
import { noticeWishes, wishNotices } from './notices.ts'
import { takeBack } from './take-back.ts'

let desk: DeliveryDesk
let mailWorks: boolean
let letters: { to: string; subject: string; text: string }[]
beforeEach(async () => {
  desk = await openDeliveryDesk()
  await real(desk.theatre)
  mailWorks = true
  letters = []
})
afterEach(() => desk.close())

type Speaking = DeliveryDesk['theatre']
/** The speakers of a test are for practice, of which nobody is mailed. */
async function real(speaker: Speaking): Promise<Speaking> {
  await desk.store.pool.query('update speaker set rehearsal = false where id = $1', [speaker.id])
  return speaker
}
/** The day so many days from today, as it is in Greenwich. */
const day = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)
const planned = (at: string, speaker?: Speaking, who: Who = desk.ann) =>
  desk.held(who, { when: { kind: 'at', local: at, zone: 'UTC' }, ...(speaker === undefined ? {} : { speaker }) })
/** As three processes would do it in that moment, written in UTC. */
const at = (moment: string) => {
  const clock = { now: async () => new Date(`${moment}Z`) }
  const mail = async (letter: (typeof letters)[number]) => mailWorks && letters.push(letter) > 0
  const deps = { store: { ...desk.store, clock }, mail, publicUrl: 'https://desk.example' }
  return Promise.all([1, 2, 3].map(() => sendEvenings(deps)))
}
const wish = (who: Who, evening: { at: string; zone: string | null } | null) =>
  wishNotices(desk.deps, who, { mail: [], quiet: null, evening })
const to = (who: Who) => letters.filter((letter) => letter.to.startsWith(who.name.toLowerCase()))
const isOf = (post: { id: string }, { text } = letters.at(-1) ?? { text: '' }) => text.includes(`/post/${post.id}`)

describe('the evening letter', () => {
  it('names what leaves tomorrow, with a link to each, once, however many processes look and start anew', async () => {
    value(await wish(desk.ann, { at: '18:00', zone: 'UTC' }))
    const morning = await planned(`${day(2)}T09:00`)
    const later = await planned(`${day(2)}T23:59`)
    const others = [await planned(`${day(1)}T23:59`), await planned(`${day(3)}T00:00`)]
    await at(`${day(1)}T17:59:59`)
    expect(letters).toEqual([])
    await at(`${day(1)}T18:00:00`)
    await at(`${day(1)}T18:00:10`)
    await at(`${day(1)}T23:00:00`)
    expect(letters.map(({ subject }) => subject)).toEqual(['Tomorrow’s posts: read them once more (2)'])
    expect([morning, later].map((post) => isOf(post))).toEqual([true, true])
    expect(others.map((post) => isOf(post))).toEqual([false, false])
    expect(letters[0]?.text).toContain(`09:00 as A organisation\nhttps://desk.example/o/${desk.organisation}/post/`)
    expect(letters[0]?.text, 'the words stay on the desk').not.toContain('Doors at seven.')
    await at(`${day(2)}T18:00:00`)
    expect(letters, 'the next evening has its own').toHaveLength(2)
    await at(`${day(3)}T18:00:00`)
    expect(letters, 'nothing planned, no mail').toHaveLength(2)
  })

  it('comes at six on the clocks of the organisation to who never chose, and to nobody who does not want it', async () => {
    const { evening } = await noticeWishes(desk.deps, desk.ann.person)
    expect(evening).toEqual({ at: '18:00', zone: null })
    const mina = await desk.person('Mina', 'editor')
    value(await wish(mina, null))
    await desk.store.pool.query(`update organisation set zone = 'Asia/Tokyo'`)
    await planned(`${day(2)}T03:00`)
    await at(`${day(1)}T08:59:00`)
    expect(letters).toEqual([])
    await at(`${day(1)}T09:00:00`)
    expect(letters.map(({ to }) => to.slice(0, 3))).toEqual(['ann'])
    expect(letters[0]?.text).toContain('12:00 as')
  })

  it('means tomorrow as it is where the person is', async () => {
    value(await wish(desk.ann, { at: '18:00', zone: 'Asia/Tokyo' }))
    const [before, within, after] = [
      await planned(`${day(1)}T14:59`),
      await planned(`${day(2)}T14:59`),
      await planned(`${day(2)}T15:00`),
    ]
    await at(`${day(1)}T09:00:00`)
    expect([before, within, after].map((post) => isOf(post))).toEqual([false, true, false])
  })

  it('names only what that person may see, what still waits as such, and no practice', async () => {
    const mina = await desk.person('Mina', 'editor')
    const own = await planned(`${day(2)}T08:00`, await real(await desk.speaker('personal', mina, [])), mina)
    const shared = await planned(`${day(2)}T09:00`)
    const practice = await planned(`${day(2)}T10:00`, await desk.speaker('organisation', null, [desk.ann]))
    const gone = await planned(`${day(2)}T11:00`)
    value(await takeBack(desk.deps, desk.ann, gone.id))
    const leader = await real(await desk.speaker('leader', desk.ann, [mina]))
    const waiting = await planned(`${day(2)}T12:00`, leader, mina)
    expect(await desk.states(waiting)).toEqual(['waiting'])
    await at(`${day(1)}T20:00:00`)
    const [hers] = to(mina)
    const [anns] = to(desk.ann)
    expect([own, shared, practice, gone, waiting].map((post) => isOf(post, hers))).toEqual([
      true,
      true,
      false,
      false,
      true,
    ])
    expect(isOf(own, anns)).toBe(false)
    expect(isOf(shared, anns)).toBe(true)
    expect(anns?.text).toContain('12:00 as A leader (still waits for somebody to agree)')
  })

  it('does not go to who has left', async () => {
    const mina = await desk.person('Mina', 'editor')
    await desk.store.people.change(desk.store.db, desk.organisation, mina.person, { leftAt: new Date() })
    await planned(`${day(2)}T09:00`)
    await at(`${day(1)}T20:00:00`)
    expect([to(mina).length, to(desk.ann).length]).toEqual([0, 1])
  })

  it('that the mail server does not take is tried again after five minutes, five times in all', async () => {
    value(await wish(desk.ann, { at: '18:00', zone: 'UTC' }))
    await planned(`${day(2)}T09:00`)
    await planned(`${day(3)}T09:00`)
    const failing = async (date: string, minutes: readonly string[]) => {
      mailWorks = false
      for (const minute of minutes) await at(`${date}T18:${minute}:00`)
      mailWorks = true
    }
    await failing(day(1), ['00', '06', '12', '18'])
    await at(`${day(1)}T18:22:00`)
    expect(letters, 'not before five minutes have passed').toEqual([])
    await at(`${day(1)}T18:24:00`)
    await at(`${day(1)}T18:30:00`)
    expect(letters).toHaveLength(1)
    await failing(day(2), ['00', '06', '12', '18', '24'])
    await at(`${day(2)}T18:30:00`)
    expect(letters, 'after five times it is left').toHaveLength(1)
  })

  it('is not wished on clocks that nobody knows', async () => {
    expect(codeOf(await wish(desk.ann, { at: '18:00', zone: 'Atlantis/Capital' }))).toBe('wrong-input')
  })
})
