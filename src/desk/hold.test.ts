import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clean, codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import type { Finding, Report } from '../domain/findings.ts'
import type { Network } from '../networks/network.ts'
import { everywhere } from '../networks/simulators/opened.ts'
import { answerApproval } from './approve.ts'
import { discardDraft, keepDraft, listDrafts, restoreDraft } from './draft.ts'
import { hold } from './hold.ts'
import { holdLonger } from './hold-longer.ts'
import { atAGlance, listPosts } from './posts.ts'
import { reviewPostsOf } from './review-posts.ts'
import { settle } from './settle.ts'
import { standing } from './standing.ts'
import { turn } from './turn.ts'

const stop: Finding = {
  check: 'offensive-word',
  kind: 'offensive',
  weight: 'stop',
  message: 'm',
  data: {},
  says: 'A swear word.',
  spot: { part: 0, from: 0, to: 4 },
  fixes: [],
  key: 'offensive-word:damn',
}

let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk({
    look: (content): Report => (content.parts[0].text.includes('damn') ? { ...clean, findings: [stop] } : clean),
  })
})
afterAll(() => desk.close())

const idOf = (post: { deliveries: readonly { id: string }[] }) => post.deliveries[0]?.id ?? ''

describe('a draft', () => {
  it('of which somebody else kept a newer one is not overwritten', async () => {
    const draft = await desk.draft(desk.ann, { text: 'One' })
    const second = await desk.draft(desk.ann, { id: draft.id, revision: 1, text: 'Two' })
    expect(second.revision).toBe(2)
    const late = await keepDraft(desk.deps, desk.ann, draft.id, { ...draft, revision: 1 })
    expect(codeOf(late)).toBe('draft-changed')
  })

  it('with a character that cannot be kept loses that character only, and is refused by name when held', async () => {
    const draft = await desk.draft(desk.ann, { text: 'One \0 two \ud800 three \\u0000' })
    expect(draft.parts[0].text).toBe('One \uFFFD two \uFFFD three \\u0000')
    expect(codeOf(await hold(desk.deps, desk.ann, draft.id, { revision: 1 }))).toBe('bad-text')
  })

  it('can be thrown away and brought back', async () => {
    const draft = await desk.draft(desk.ann)
    value(await discardDraft(desk.deps, desk.ann, draft.id))
    const ids = async () => value(await listDrafts(desk.deps, desk.ann)).drafts.map((one) => one.id)
    expect(await ids()).not.toContain(draft.id)
    value(await restoreDraft(desk.deps, desk.ann, draft.id))
    expect(await ids()).toContain(draft.id)
  })

  it('of somebody’s personal voice is theirs alone', async () => {
    const mina = await desk.person('Mina', 'owner')
    const hers = await desk.speaker('personal', mina, [])
    const draft = await desk.draft(mina, { speaker: hers })
    expect(codeOf(await standing(desk.deps, desk.ann, draft.id))).toBe('not-found')
    expect(value(await listDrafts(desk.deps, desk.ann)).drafts.map((one) => one.id)).not.toContain(draft.id)
    const post = value(await hold(desk.deps, mina, draft.id, { revision: 1 }))
    const all = value(await listPosts(desk.deps, desk.ann, { which: 'all' })).posts
    expect(all.map((one) => one.id)).not.toContain(post.id)
  })
})

describe('hold & send', () => {
  it('needs somebody speaking, an account, words, and the right to speak', async () => {
    const refusalOf = async (...words: Parameters<typeof desk.draft>) => {
      const draft = await desk.draft(...words)
      return codeOf(await hold(desk.deps, words[0], draft.id, { revision: draft.revision }))
    }
    const tunde = await desk.person('Tunde', 'editor')
    expect(await refusalOf(desk.ann, { speaker: { ...desk.theatre, accounts: [] } })).toBe('no-account')
    expect(await refusalOf(desk.ann, { text: '  ' })).toBe('nothing-to-say')
    expect(await refusalOf(desk.ann, { text: 'a'.repeat(5000) })).toBe('too-long')
    expect(await refusalOf(tunde)).toBe('not-your-voice')
    const gap = { kind: 'at', local: '2027-03-28T01:30', zone: 'Europe/London' } as const
    expect(await refusalOf(desk.ann, { when: gap })).toBe('bad-time')
    const past = { kind: 'at', local: '2020-01-01T09:00', zone: 'Europe/London' } as const
    expect(await refusalOf(desk.ann, { when: past })).toBe('bad-time')
  })

  it('waits for its chosen time, in the zone in which it was chosen', async () => {
    const when = { kind: 'at', local: '2030-07-01T09:00', zone: 'Europe/London' } as const
    const post = await desk.held(desk.ann, { when })
    expect(post.dueAt).toBe('2030-07-01T08:00:00.000Z')
    expect(JSON.stringify(desk.wakeUps.at(-1))).toContain('2030-07-01T07:59:59.800Z')
  })

  it('can be held for longer, and then has that long again', async () => {
    const post = await desk.held()
    const longer = value(await holdLonger(desk.deps, desk.ann, post.id, { seconds: 600 }))
    expect(new Date(longer.dueAt).getTime() - new Date(longer.serverNow).getTime()).toBeGreaterThan(599_000)
    const shorter = value(await holdLonger(desk.deps, desk.ann, post.id, { seconds: 5 }))
    expect(shorter.dueAt).toBe(longer.dueAt)
  })

  it('shows at a glance what is held and what was caught', async () => {
    const glance = await atAGlance(desk.deps, desk.ann)
    expect(glance.held.length).toBeGreaterThan(0)
    expect(glance.counts.comingUp).toBeGreaterThanOrEqual(glance.held.length)
  })
})

describe('a stop', () => {
  it('needs a reason, and with somebody else on the desk their eyes', async () => {
    const mina = await desk.person('Mina', 'editor')
    const draft = await desk.draft(desk.ann, { text: 'damn' })
    expect(codeOf(await hold(desk.deps, desk.ann, draft.id, { revision: 1 }))).toBe('unsettled')
    const meant = { [stop.key]: 'It is the name of the play.' }
    const post = await desk.held(desk.ann, { text: 'damn', id: draft.id, revision: 1, meant })
    expect(post.deliveries[0]?.state).toBe('waiting')
    await desk.makeDue(post, -60)
    await turn(desk.deps, 'tester', idOf(post))
    expect(await desk.states(post)).toEqual(['waiting'])
    const seen = { agree: true, reason: '', versionSeen: post.submittedAt }
    expect(codeOf(await answerApproval(desk.deps, desk.ann, post.id, seen))).toBe('own-work')
    expect(codeOf(await answerApproval(desk.deps, mina, post.id, { ...seen, agree: false }))).toBe('reason-needed')
    const old = { ...seen, versionSeen: '2020-01-01T00:00:00.000Z' }
    expect(codeOf(await answerApproval(desk.deps, mina, post.id, old))).toBe('words-changed')
    const agreed = value(await answerApproval(desk.deps, mina, post.id, seen))
    expect(agreed.deliveries[0]?.state).toBe('held')
    await desk.makeDue(post)
    await desk.work()
    expect(await desk.states(post)).toEqual(['sent'])
    expect(await desk.record(post)).toEqual(['asked-second-pair-of-eyes', 'agreed', 'sending', 'left'])
  })

  it('to which nobody agreed in time does not go out, also not when somebody agrees later', async () => {
    const mina = await desk.person('Mina', 'editor')
    const post = await desk.held(desk.ann, { text: 'damn', meant: { [stop.key]: 'A title.' } })
    await desk.makeDue(post)
    await turn(desk.deps, 'tester', idOf(post))
    expect(await desk.states(post)).toEqual(['expired'])
    const seen = { agree: true, reason: '', versionSeen: post.submittedAt }
    expect(codeOf(await answerApproval(desk.deps, mina, post.id, seen))).toBe('too-late')
    await desk.work()
    expect((await desk.copies(post)).ever).toBe(0)
  })
})

describe('a leader’s voice', () => {
  it('waits for the leader, who alone can agree to it', async () => {
    const amara = await desk.person('Amara', 'viewer')
    const mina = await desk.person('Mina', 'editor')
    const hers = await desk.speaker('leader', amara, [desk.ann])
    const post = await desk.held(desk.ann, { speaker: hers })
    const seen = { agree: true, reason: '', versionSeen: post.submittedAt }
    expect(codeOf(await answerApproval(desk.deps, mina, post.id, seen))).toBe('not-yours')
    expect(value(await answerApproval(desk.deps, amara, post.id, seen)).deliveries[0]?.state).toBe('held')
  })
})

describe('somebody who leaves the desk', () => {
  it('takes their agreements along, and what they held waits for other eyes', async () => {
    const mina = await desk.person('Mina', 'editor')
    await desk.store.speakers.setMayPost(desk.store.db, desk.organisation, desk.theatre.id, [
      desk.ann.person,
      mina.person,
    ])
    const agreedTo = await desk.held(desk.ann, { text: 'damn', meant: { [stop.key]: 'A title.' } })
    const seen = { agree: true, reason: '', versionSeen: agreedTo.submittedAt }
    value(await answerApproval(desk.deps, mina, agreedTo.id, seen))
    const hers = await desk.held(mina)
    const done = await desk.store.transaction((tx) => reviewPostsOf(desk.deps, tx, desk.ann, mina.person))
    expect(done).toEqual({ agreementsVoided: 1, postsForReview: 1 })
    expect(await desk.states(agreedTo)).toEqual(['waiting'])
    expect(await desk.states(hers)).toEqual(['waiting'])
    const again = { agree: true, reason: '', versionSeen: hers.submittedAt }
    expect(value(await answerApproval(desk.deps, desk.ann, hers.id, again)).deliveries[0]?.state).toBe('held')
  })
})

describe('a hold that was on its way when its person left', () => {
  it('holds nothing; before that it does', async () => {
    const joel = await desk.person('Joel', 'editor')
    const may = [desk.ann.person, joel.person]
    await desk.store.speakers.setMayPost(desk.store.db, desk.organisation, desk.theatre.id, may)
    const leaving: Network = {
      ...desk.network,
      async body(...given) {
        await desk.store.people.change(desk.store.db, desk.organisation, joel.person, { leftAt: new Date() })
        return desk.network.body(...given)
      },
    }
    expect((await desk.held(joel)).deliveries).toHaveLength(1)
    const draft = await desk.draft(joel, { text: 'One more thing' })
    const deps = { ...desk.deps, networks: everywhere(leaving) }
    expect(codeOf(await hold(deps, joel, draft.id, { revision: draft.revision }))).toBe('not-yours')
    expect((await desk.store.drafts.lock(desk.store.db, draft.id))?.postId).toBeNull()
  })
})

describe('a post that missed its time', () => {
  it('asks a person; still right, it is held again and leaves', async () => {
    const post = await desk.held()
    await desk.makeDue(post, 3600)
    await desk.work()
    expect(await desk.states(post)).toEqual(['missed'])
    expect((await desk.copies(post)).ever).toBe(0)
    const again = value(await settle(desk.deps, desk.ann, idOf(post), { decision: 'still-right' }))
    expect(again.deliveries[0]?.state).toBe('held')
    await desk.makeDue(post)
    await desk.work()
    expect(await desk.states(post)).toEqual(['sent'])
    expect((await desk.copies(post)).ever).toBe(1)
  })

  it('can be let go, and its draft is open again', async () => {
    const post = await desk.held()
    await desk.makeDue(post, 3600)
    await desk.work()
    value(await settle(desk.deps, desk.ann, idOf(post), { decision: 'let-go' }))
    expect(await desk.states(post)).toEqual(['cancelled'])
    const ids = value(await listDrafts(desk.deps, desk.ann)).drafts.map((one) => one.id)
    expect(ids).toContain(post.draft)
    expect(codeOf(await settle(desk.deps, desk.ann, idOf(post), { decision: 'still-right' }))).toBe('too-late')
  })
})

describe('an account', () => {
  it('that the network says is another one gets nothing, and a person is asked', async () => {
    const post = await desk.held()
    const whoami = async () => ({ ok: true as const, value: { remoteId: 'else', handle: 'else', name: 'Else' } })
    const swapped = { ...desk.deps.networks, rehearsal: { ...desk.network, whoami } }
    await desk.makeDue(post)
    await turn({ ...desk.deps, networks: swapped }, 'tester', idOf(post))
    expect(await desk.states(post)).toEqual(['missed'])
    expect(await desk.record(post)).toEqual(['held', 'identity-differs'])
    expect((await desk.copies(post)).ever).toBe(0)
  })

  it('never gets more than its cap at once; the rest waits its turn', async () => {
    const timing = { ...desk.deps.timing, burst: { count: 3, seconds: 3600 } }
    const voice = await desk.speaker('organisation', null, [desk.ann])
    const posts = await Promise.all(Array.from({ length: 8 }, () => desk.held(desk.ann, { speaker: voice })))
    for (const post of posts) await desk.makeDue(post)
    await Promise.all(posts.map((post) => turn({ ...desk.deps, timing }, 'tester', idOf(post))))
    const states = (await Promise.all(posts.map(desk.states))).flat()
    expect(states.filter((state) => state === 'sent')).toHaveLength(3)
    expect(states.filter((state) => state === 'held')).toHaveLength(5)
  })
})

describe('tags', () => {
  it('go with the post as they were when it was held, and change nothing of what is sent', async () => {
    const post = await desk.held(desk.ann, { tags: ['spring season', 'flood', 'flood'] })
    expect(post.tags).toEqual(['spring season', 'flood'])
    const { rows } = await desk.store.pool.query<{ body: string }>('select body from delivery where post_id = $1', [
      post.id,
    ])
    expect(rows[0]?.body).not.toContain('spring season')
  })
})
