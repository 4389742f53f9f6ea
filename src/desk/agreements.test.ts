import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import type { PostId } from '../domain/delivery.ts'
import type { Who } from '../domain/people.ts'
import { endDeputy, nameDeputy, setEyes } from './agreements.ts'
import { answerApproval } from './approve.ts'
import { comment, commentsOn, takeWords } from './comments.ts'
import { keepDraft } from './draft.ts'
import { hold } from './hold.ts'
import { leave } from './people.ts'
import { getPost, type PostAnswer } from './posts.ts'
import { remind, remindersDue } from './remind.ts'
import { reviewPostsOf } from './review-posts.ts'
import { settle } from './settle.ts'
import { takeBack } from './take-back.ts'
import { turn } from './turn.ts'

let desk: DeliveryDesk
let mina: Who
let joel: Who
let cora: Who
beforeAll(async () => {
  desk = await openDeliveryDesk()
  mina = await desk.person('Mina', 'editor')
  joel = await desk.person('Joel', 'editor')
  cora = await desk.person('Cora', 'contributor')
})
afterAll(() => desk.close())

/** A speaker of which somebody else reads every post. */
async function readVoice(mayPost: readonly Who[] = [desk.ann], named: readonly Who[] = []) {
  const voice = await desk.speaker('organisation', null, mayPost)
  value(await setEyes(desk.deps, desk.ann, voice.id, { from: 'every', named: named.map((who) => who.person) }))
  return voice
}
const asked = async (mayPost: readonly Who[] = [desk.ann], named: readonly Who[] = []) =>
  desk.held(mayPost[0], { speaker: await readVoice(mayPost, named) })
const agree = (who: Who, post: Pick<PostAnswer, 'id' | 'submittedAt'>) =>
  answerApproval(desk.deps, who, post.id, { agree: true, reason: '', versionSeen: post.submittedAt })
const suggest = async (who: Who, post: PostAnswer, words: string) => {
  value(await comment(desk.deps, who, post.id, { text: '', suggests: [words] }))
  return (await commentsOn(desk.deps, who, post.id)).at(-1)?.id ?? ''
}
const idOf = (post: PostAnswer) => post.deliveries[0]?.id ?? ''
const leaves = (person: Who) =>
  leave(
    { ...desk.deps, reviewPostsOf: (tx, who, id) => reviewPostsOf(desk.deps, tx, who, id) },
    desk.ann,
    person.person,
  )

describe('a speaker of which every post is read', () => {
  it('lets nothing leave that only its writer saw; what somebody else agreed to leaves', async () => {
    const post = await asked()
    expect(await desk.states(post)).toEqual(['waiting'])
    expect(codeOf(await agree(desk.ann, post))).toBe('own-work')
    expect(codeOf(await agree(cora, post))).toBe('not-yours')
    expect(value(await agree(mina, post)).deliveries[0]?.state).toBe('held')
    await desk.makeDue(post)
    await desk.work()
    expect(await desk.states(post)).toEqual(['sent'])
  })

  it('asks those named, whatever their role, and nobody else', async () => {
    const post = await asked([desk.ann], [cora])
    expect(codeOf(await agree(mina, post))).toBe('not-yours')
    expect(codeOf(await agree(cora, post))).toBe('ok')
  })

  it('asks everybody with the right where the only one named wrote it', async () => {
    const post = await asked([mina], [mina])
    expect(codeOf(await agree(mina, post))).toBe('own-work')
    expect(codeOf(await agree(joel, post))).toBe('ok')
  })

  it('cannot be a personal one, nor name somebody who is not here', async () => {
    const hers = await desk.speaker('personal', desk.ann, [])
    const every = { from: 'every', named: [] } as const
    expect(codeOf(await setEyes(desk.deps, desk.ann, hers.id, every))).toBe('wrong-input')
    expect(codeOf(await setEyes(desk.deps, mina, desk.theatre.id, every))).toBe('not-yours')
    const nobody = { from: 'every', named: [desk.organisation] } as const
    expect(codeOf(await setEyes(desk.deps, desk.ann, desk.theatre.id, nobody))).toBe('wrong-input')
  })
})

describe('a deputy', () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const away = (person: Who, from: string | null, until: string | null) =>
    ({ person: person.person, from, until, zone: 'UTC' }) as const

  it('agrees in the leader’s place on the days that were named, and on no other', async () => {
    const amara = await desk.person('Amara', 'viewer')
    const voice = await desk.speaker('leader', amara, [desk.ann])
    const post = await desk.held(desk.ann, { speaker: voice })
    expect(codeOf(await agree(cora, post))).toBe('not-yours')
    value(await nameDeputy(desk.deps, amara, voice.id, away(cora, day(2), day(9))))
    expect(codeOf(await agree(cora, post)), 'not yet away').toBe('not-yours')
    value(await nameDeputy(desk.deps, amara, voice.id, away(cora, day(-9), day(-2))))
    expect(codeOf(await agree(cora, post)), 'back again').toBe('not-yours')
    value(await nameDeputy(desk.deps, amara, voice.id, away(cora, day(-1), day(5))))
    const seen = value(await getPost(desk.deps, cora, post.id)).approvals[0]
    expect(seen).toMatchObject({
      askedOf: { name: 'Amara' },
      deputy: { name: 'Cora', until: day(5) },
      youMayAnswer: true,
    })
    expect(value(await agree(cora, post)).approvals[0]?.answeredBy?.name).toBe('Cora')
  })

  it('never agrees to their own work, and no more once their standing in was ended', async () => {
    const amara = await desk.person('Amara', 'viewer')
    const voice = await desk.speaker('leader', amara, [desk.ann, mina])
    value(await nameDeputy(desk.deps, amara, voice.id, away(mina, null, null)))
    const own = await desk.held(mina, { speaker: voice })
    expect(codeOf(await agree(mina, own))).toBe('own-work')
    const other = await desk.held(desk.ann, { speaker: voice })
    value(await endDeputy(desk.deps, amara, voice.id))
    expect(codeOf(await agree(mina, other))).toBe('not-yours')
    expect(codeOf(await agree(amara, other))).toBe('ok')
  })

  it('is named by the leader alone, and is a colleague who is there, for days that exist', async () => {
    const amara = await desk.person('Amara', 'viewer')
    const voice = await desk.speaker('leader', amara, [desk.ann])
    const name = async (who: Who, to: Parameters<typeof nameDeputy>[3]) =>
      codeOf(await nameDeputy(desk.deps, who, voice.id, to))
    expect(await name(desk.ann, away(desk.ann, null, null))).toBe('not-yours')
    expect(await name(amara, away(amara, null, null))).toBe('wrong-input')
    expect(await name(amara, away(mina, '2026-02-30', null))).toBe('bad-time')
    expect(await name(amara, away(mina, '2026-03-02', '2026-03-01'))).toBe('bad-time')
    expect(await name(amara, { ...away(mina, null, null), zone: 'Mars/Olympus' })).toBe('wrong-input')
    expect(await name(amara, away(mina, null, null))).toBe('ok')
  })
})

describe('what is said about a post that waits', () => {
  it('is for those whose work it is and those who are asked; only these suggest words', async () => {
    const post = await asked([cora])
    const says = async (who: Who, text: string, suggests: readonly string[] | null = null) =>
      codeOf(await comment(desk.deps, who, post.id, { text, suggests }))
    const outsider = await desk.person('Vera', 'viewer')
    expect(await says(cora, 'Is seven right?')).toBe('ok')
    expect(await says(mina, 'Half past, <b>I think</b> \0')).toBe('ok')
    expect(await says(outsider, 'Me too')).toBe('not-yours')
    expect(await says(cora, '', ['Mine.'])).toBe('not-yours')
    expect(await says(mina, '')).toBe('wrong-input')
    expect(await says(mina, '', ['Doors at seven.'])).toBe('wrong-input')
    expect(await says(mina, '', ['One', 'Two'])).toBe('wrong-input')
    expect((await commentsOn(desk.deps, cora, post.id)).map(({ by, text }) => [by.name, text])).toEqual([
      ['Cora', 'Is seven right?'],
      ['Mina', 'Half past, <b>I think</b> \uFFFD'],
    ])
    value(await agree(mina, post))
    expect(await says(cora, 'Thank you')).toBe('too-late')
    expect(await desk.record(post)).toEqual(['asked-second-pair-of-eyes', 'commented', 'commented', 'agreed'])
  })

  it('taken over, is asked anew, and not of who suggested it; what was asked before can be agreed to no more', async () => {
    const post = await asked([cora])
    const words = await suggest(mina, post, 'Doors at half past seven.')
    expect(codeOf(await takeWords(desk.deps, mina, post.id, words))).toBe('not-yours')
    const taken = value(await takeWords(desk.deps, cora, post.id, words))
    const next = value(await getPost(desk.deps, cora, taken.post ?? ''))
    expect(next.parts[0].text).toBe('Doors at half past seven.')
    expect(next.suggestedBy.map((one) => one.name)).toEqual(['Mina'])
    expect(await desk.states(post)).toEqual(['cancelled'])
    expect(codeOf(await agree(joel, post))).toBe('too-late')
    expect(codeOf(await agree(mina, next))).toBe('own-work')
    expect(codeOf(await takeWords(desk.deps, cora, post.id, words))).toBe('too-late')
    expect(await commentsOn(desk.deps, cora, next.id)).toHaveLength(1)
    value(await takeBack(desk.deps, cora, next.id))
    const edited = value(
      await keepDraft(desk.deps, cora, taken.draft, {
        ...next,
        language: 'en',
        targets: Object.values(next.deliveries).map((d) => d.account),
        revision: 2,
      }),
    )
    const again = value(await hold(desk.deps, cora, taken.draft, { revision: edited.revision }))
    expect(codeOf(await agree(mina, again)), 'a later change makes them no less hers').toBe('own-work')
    expect(codeOf(await agree(joel, again))).toBe('ok')
    await desk.makeDue(again)
    await desk.work()
    expect((await desk.copies(post)).ever + (await desk.copies(next)).ever).toBe(0)
    expect(await desk.copies(again)).toEqual({ now: 1, ever: 1 })
  })

  it('stays open as a draft where something is to be settled in it first', async () => {
    const post = await asked([cora])
    const words = await suggest(mina, post, ' ')
    const taken = value(await takeWords(desk.deps, cora, post.id, words))
    expect(taken).toMatchObject({ draft: post.draft, post: null, why: 'There are no words and no pictures yet.' })
    expect(await desk.states(post)).toEqual(['cancelled'])
  })
})

describe('letters to those who are asked', () => {
  const lettersTo = async (who: Who) => {
    const email = (await desk.store.people.byId(desk.store.db, who.person))?.email
    return desk.letters.filter(({ to }) => to === email)
  }
  /** As several workers would, at once and again. */
  const sweeps = async () => {
    for (let n = 0; n < 3; n++)
      for (const id of await remindersDue(desk.deps, 1000))
        await Promise.all(Array.from({ length: 4 }, () => remind(desk.deps, id)))
  }
  const shift = (post: { id: PostId }, hours: number) =>
    desk.store.pool.query(
      `with a as (update approval set asked_at = asked_at - make_interval(hours => $2), remind_at = remind_at - make_interval(hours => $2) where post_id = $1)
       update delivery set due_at = due_at - make_interval(hours => $2) where post_id = $1`,
      [post.id, hours],
    )

  it('go out as it is asked, at half of the time and an hour before the end: each once, and none to its writer', async () => {
    await sweeps()
    desk.letters.length = 0
    const post = await asked([desk.ann], [mina])
    await sweeps()
    expect(await lettersTo(mina)).toMatchObject([{ subject: 'may this go out as A organisation?' }])
    expect((await lettersTo(mina))[0]?.text).toContain(`https://desk.example/o/${desk.organisation}/approve/${post.id}`)
    await shift(post, 83)
    await sweeps()
    expect(await lettersTo(mina)).toHaveLength(1)
    await shift(post, 2)
    await sweeps()
    expect((await lettersTo(mina)).map(({ subject }) => subject.startsWith('Still waiting'))).toEqual([false, true])
    await shift(post, 82)
    await sweeps()
    expect(await lettersTo(mina)).toHaveLength(3)
    await sweeps()
    expect(desk.letters).toHaveLength(3)
    await shift(post, 1)
    await turn(desk.deps, 'tester', idOf(post))
    await sweeps()
    expect(await desk.states(post)).toEqual(['expired'])
    expect(codeOf(await agree(mina, post))).toBe('too-late')
    expect(desk.letters).toHaveLength(3)
    await desk.work()
    expect((await desk.copies(post)).ever).toBe(0)
  })

  it('end when somebody answered, and begin anew when their agreement was voided', async () => {
    const leo = await desk.person('Leo', 'editor')
    const post = await asked([desk.ann], [mina, leo])
    await sweeps()
    value(await agree(leo, post))
    desk.letters.length = 0
    await shift(post, 160)
    await sweeps()
    expect(desk.letters).toEqual([])
    value(await leaves(leo))
    await sweeps()
    expect(await lettersTo(mina)).toHaveLength(1)
    expect(await lettersTo(leo)).toEqual([])
  })

  it('that the mail server does not take are tried again later', async () => {
    const post = await asked([desk.ann], [mina])
    desk.letters.length = 0
    let tries = 0
    const mail = async () => {
      tries += 1
      return false
    }
    const down = { ...desk.deps, mail }
    const due = async () => {
      const { rows } = await desk.store.pool.query<{ id: string }>('select id from approval where post_id = $1', [
        post.id,
      ])
      return rows[0]?.id ?? ''
    }
    await remind(down, await due())
    await remind(down, await due())
    expect(tries).toBe(1)
    await desk.store.pool.query(
      `update approval set remind_at = remind_at - interval '300 seconds' where post_id = $1`,
      [post.id],
    )
    await remind(desk.deps, await due())
    expect(await lettersTo(mina)).toHaveLength(1)
  })

  it('name the deputy as a deputy', async () => {
    const amara = await desk.person('Amara', 'viewer')
    const voice = await desk.speaker('leader', amara, [desk.ann])
    value(
      await nameDeputy(desk.deps, amara, voice.id, {
        person: joel.person,
        from: null,
        until: '2999-01-01',
        zone: 'UTC',
      }),
    )
    await sweeps()
    desk.letters.length = 0
    await desk.held(desk.ann, { speaker: voice })
    await sweeps()
    expect((await lettersTo(amara))[0]?.text).not.toContain('deputy')
    expect((await lettersTo(joel))[0]?.text).toContain(
      'You are asked as deputy of Amara, who is away until 2999-01-01.',
    )
  })
})

describe('an agreement', () => {
  it('to one time is none to another: a new time is chosen in the draft, and asked again', async () => {
    const post = await asked()
    value(await agree(mina, post))
    await desk.makeDue(post, 3600)
    await desk.work()
    expect(await desk.states(post)).toEqual(['missed'])
    const later = { decision: 'new-time', local: '2999-01-01T09:00', zone: 'UTC' } as const
    expect(codeOf(await settle(desk.deps, desk.ann, idOf(post), later))).toBe('agreed-otherwise')
    value(await settle(desk.deps, desk.ann, idOf(post), { decision: 'let-go' }))
    const edit = { ...post, language: 'en', targets: post.deliveries.map((d) => d.account), revision: 1 }
    const draft = value(await keepDraft(desk.deps, desk.ann, post.draft, edit))
    const next = value(await hold(desk.deps, desk.ann, draft.id, { revision: draft.revision }))
    expect(next.deliveries[0]?.state).toBe('waiting')
    expect(next.approvals.map((one) => one.answer)).toEqual([null])
  })

  it('that races a withdrawal, or words taken over, never lets out what was withdrawn', async () => {
    const outcomes = { agreed: 0, withdrawn: 0 }
    for (let round = 0; round < 24; round++) {
      const post = await asked([cora])
      const words = await suggest(mina, post, `Take ${round}.`)
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
      const withdraw = (): Promise<unknown> =>
        round % 2 === 0 ? takeBack(desk.deps, cora, post.id) : takeWords(desk.deps, cora, post.id, words)
      const [agreed] = await Promise.all([
        wait((round * 7) % 16).then(() => agree(joel, post)),
        wait((round * 11) % 60).then(withdraw),
      ])
      await desk.makeDue(post)
      await desk.work()
      const [state] = await desk.states(post)
      const { now, ever } = await desk.copies(post)
      if (state === 'cancelled') expect([round, ever]).toEqual([round, 0])
      else expect([round, agreed.ok, state, now]).toEqual([round, true, 'sent', 1])
      outcomes[state === 'cancelled' ? 'withdrawn' : 'agreed'] += 1
    }
    expect(outcomes.agreed).toBeGreaterThan(2)
    expect(outcomes.withdrawn).toBeGreaterThan(2)
  }, 60_000)

  it('that races the leaving of its giver counts for nothing in the end', async () => {
    const voice = await readVoice()
    for (let round = 0; round < 12; round++) {
      const leo = await desk.person('Leo', 'editor')
      const post = await desk.held(desk.ann, { speaker: voice })
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
      await Promise.all([
        wait((round * 5) % 14).then(() => agree(leo, post)),
        wait((round * 3) % 14).then(() => leaves(leo)),
      ])
      expect([round, await desk.states(post)]).toEqual([round, ['waiting']])
      const { approvals } = value(await getPost(desk.deps, desk.ann, post.id))
      expect(approvals.map((one) => one.answer)).toEqual([null])
    }
  }, 60_000)
})
