import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import type { Who } from '../domain/people.ts'
import { discardDraft } from './draft.ts'
import { notices, sendLetters, watchTroubles, wishNotices } from './notices.ts'
import { lift, pause } from './pause.ts'
import { settle } from './settle.ts'

interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}
let desk: DeliveryDesk
let letters: Letter[]
let mailWorks: boolean
beforeEach(async () => {
  desk = await openDeliveryDesk()
  letters = []
  mailWorks = true
})
afterEach(() => desk.close())

const mail = async (letter: Letter) => mailWorks && letters.push(letter) > 0
const mailing = () => ({ store: desk.store, mail, publicUrl: 'https://desk.example' })
/** As three processes would do it in the same moment. */
const tell = async () => {
  await Promise.all([1, 2, 3].map(() => watchTroubles(desk.deps)))
  await Promise.all([1, 2, 3].map(() => sendLetters(mailing())))
}
const kinds = async (who: Who = desk.ann) => (await notices(desk.deps, who)).notices.map(({ kind }) => kind)
const to = (who: Who) => letters.filter((letter) => letter.to.startsWith(who.name.toLowerCase()))
const idOf = (post: { deliveries: readonly { id: string }[] }) => post.deliveries[0]?.id ?? ''
const toTheAccount = (set: string) =>
  desk.store.pool.query(`update account set ${set} where id = $1`, [desk.theatre.accounts[0]])
const wish = (who: Who, wishes: Parameters<typeof wishNotices>[2]) => wishNotices(desk.deps, who, wishes)

describe('what is due and not out', () => {
  it('is told after two minutes: one notice and one letter with the link, however many look; it ends by itself', async () => {
    const post = await desk.held()
    await desk.makeDue(post, 110)
    await tell()
    expect(await kinds()).toEqual([])
    await desk.makeDue(post, 125)
    for (let n = 0; n < 3; n++) await tell()
    expect(await kinds()).toEqual(['not-out'])
    expect(letters).toHaveLength(1)
    expect(letters[0]?.subject).toMatch(/^Riverside Theatre: A post for @voice-\w+ is due and has not left/)
    expect(letters[0]?.text).toContain(`https://desk.example/o/${desk.organisation}/post/${post.id}`)
    await desk.work()
    await tell()
    expect(await desk.states(post)).toEqual(['sent'])
    expect(await kinds()).toEqual([])
    expect(letters).toHaveLength(1)
  })

  it('is no trouble while it is paused, or while the row says what it waits for', async () => {
    const post = await desk.held()
    await desk.makeDue(post, 300)
    await desk.store.pool.query(
      `update delivery set next_look_at = clock_timestamp() + interval '5 minutes', said = 'The network asks us to wait.'`,
    )
    await tell()
    expect(await kinds()).toEqual([])
    await desk.store.pool.query('update delivery set next_look_at = null, said = null')
    const { pauses } = value(await pause(desk.deps, desk.ann, { scope: { kind: 'all', of: '' }, reason: '' }))
    await tell()
    expect(await kinds()).toEqual([])
    value(await lift(desk.deps, desk.ann, pauses[0]?.id ?? ''))
    await tell()
    expect(await kinds(), 'lifted, it missed its time').toEqual(['missed'])
    expect(letters, 'which is not mailed unless somebody wants it').toEqual([])
  })

  it('is told too where a worker died in the middle and nobody took over', async () => {
    const post = await desk.held()
    await desk.store.pool.query(
      `update delivery set state = 'sending', may_be_public = true, lease_until = clock_timestamp() - interval '121 seconds' where post_id = $1`,
      [post.id],
    )
    await tell()
    expect(await kinds()).toEqual(['not-out'])
  })
})

describe('a trouble', () => {
  it('that a person decides is over when they did', async () => {
    const post = await desk.held()
    await desk.store.pool.query(`update delivery set state = 'needs-human', may_be_public = true`)
    await tell()
    expect(await kinds()).toEqual(['needs-person'])
    value(await settle(desk.deps, desk.ann, idOf(post), { decision: 'it-is-not-public', seen: 'I looked.' }))
    await tell()
    expect(await kinds()).toEqual([])
  })

  it('of a refused post ends when its draft is taken up or thrown away, and comes back as another', async () => {
    const refuse = async () => {
      const post = await desk.held()
      await desk.store.pool.query(
        `update delivery set state = 'refused', settled_at = clock_timestamp() where post_id = $1`,
        [post.id],
      )
      await desk.store.pool.query('update draft set post_id = null where id = $1', [post.draft])
      await tell()
      return post
    }
    const post = await refuse()
    expect(await kinds()).toEqual(['refused'])
    value(await discardDraft(desk.deps, desk.ann, post.draft))
    await tell()
    expect(await kinds()).toEqual([])
    await refuse()
    expect(await kinds()).toEqual(['refused'])
    expect(letters).toHaveLength(2)
  })

  it('of an account: its key ended, or ends within a day while something is planned for it', async () => {
    await toTheAccount(`ends_at = clock_timestamp() + interval '23 hours'`)
    await tell()
    expect(await kinds(), 'nothing is planned').toEqual([])
    await desk.held()
    await tell()
    expect(await kinds()).toEqual(['key-ends'])
    await toTheAccount(`ends_at = clock_timestamp() + interval '25 hours'`)
    await tell()
    expect(await kinds()).toEqual([])
    await toTheAccount(`state = 'reconnect'`)
    await tell()
    expect((await notices(desk.deps, desk.ann)).notices).toMatchObject([
      { kind: 'reconnect', post: null, says: expect.stringContaining('Connect it again.') },
    ])
    await toTheAccount(`state = 'connected'`)
    await tell()
    expect(await kinds()).toEqual([])
  })
})

describe('a letter', () => {
  const stuck = async (count: number, who = desk.ann, words = {}) => {
    for (let n = 0; n < count; n++) await desk.makeDue(await desk.held(who, words), 125)
    await tell()
  }

  it('tells of many troubles at once, and goes to those who can decide and whose work it is', async () => {
    const mina = await desk.person('Mina', 'editor')
    const zoe = await desk.person('Zoe', 'contributor')
    await stuck(25)
    expect([to(desk.ann).length, to(mina).length, to(zoe).length]).toEqual([1, 1, 0])
    expect(to(mina)[0]?.subject).toBe('Riverside Theatre: 25 things need a look')
    expect(to(mina)[0]?.text).toContain('And 5 more, in the desk.')
    expect(await kinds(zoe)).toHaveLength(25)
  })

  it('about a personal voice is its person’s alone, in the desk as well', async () => {
    const tunde = await desk.person('Tunde', 'editor')
    await stuck(1, tunde, { speaker: await desk.speaker('personal', tunde, [tunde]) })
    expect([to(tunde).length, to(desk.ann).length]).toEqual([1, 0])
    expect([await kinds(tunde), await kinds()]).toEqual([['not-out'], []])
  })

  it('comes of the kinds that somebody chose, and after their quiet hours', async () => {
    const mina = await desk.person('Mina', 'editor')
    const now = new Date()
    const wall = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString().slice(11, 16)
    value(await wish(mina, { mail: ['not-out'], quiet: { from: wall(-5), to: wall(60), zone: 'UTC' }, evening: null }))
    value(await wish(desk.ann, { mail: [], quiet: null, evening: null }))
    await stuck(1)
    expect(letters).toEqual([])
    const { rows } = await desk.store.pool.query<{ minutes: number }>(
      `select extract(epoch from due_at - clock_timestamp())::float8 / 60 as minutes from letter`,
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.minutes).toBeGreaterThan(57)
    expect(rows[0]?.minutes).toBeLessThan(62)
    await desk.store.pool.query('update letter set due_at = clock_timestamp()')
    await tell()
    expect(to(mina)).toHaveLength(1)
    const odd = { mail: [], quiet: { from: '22:00', to: '07:00', zone: 'Atlantis/Capital' }, evening: null }
    expect(codeOf(await wish(mina, odd))).not.toBe('ok')
  })

  it('that the mail server does not take is tried again, and one about what is over is not sent', async () => {
    mailWorks = false
    await stuck(1)
    mailWorks = true
    await tell()
    expect(letters, 'not at once').toEqual([])
    await desk.store.pool.query('update letter set due_at = clock_timestamp()')
    await tell()
    expect(letters).toHaveLength(1)
    mailWorks = false
    await stuck(1)
    await desk.work()
    mailWorks = true
    await desk.store.pool.query('update letter set due_at = clock_timestamp()')
    await tell()
    expect(letters).toHaveLength(1)
  })

  it('is not for somebody who left the desk meanwhile', async () => {
    const mina = await desk.person('Mina', 'editor')
    await desk.makeDue(await desk.held(), 125)
    await watchTroubles(desk.deps)
    await desk.store.people.change(desk.store.db, desk.organisation, mina.person, { leftAt: new Date() })
    await sendLetters(mailing())
    expect([to(desk.ann).length, to(mina).length]).toEqual([1, 0])
  })
})
