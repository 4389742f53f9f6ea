import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openDesk } from '../../test/desk.ts'
import { type Role, rightsOf, roles } from '../domain/people.ts'

interface Post {
  readonly id: string
  readonly submittedAt: string
  readonly approvals: readonly { readonly youMayAnswer: boolean }[]
  readonly deliveries: readonly { readonly state: string }[]
}

let desk: Awaited<ReturnType<typeof openDesk>>
let ann: Browser
let org: string
let speaker: { id: string; accounts: { id: string }[] }
const people = new Map<Role, { browser: Browser; id: string }>()

beforeAll(async () => {
  desk = await openDesk()
  ;({ ann, org } = await desk.begin())
  for (const role of roles) people.set(role, await desk.joined(ann, org, `The${role}`, role))
  const { body } = await ann.ask<{ speakers: (typeof speaker & { kind: string })[] }>('GET', `/api/o/${org}/desk`)
  const found = body.speakers.find((one) => one.kind === 'organisation')
  if (found === undefined) throw new Error('Nobody speaks')
  speaker = found
  const mayPost = [...people.values()].map(({ id }) => id)
  await ann.ask('PATCH', `/api/o/${org}/speakers/${speaker.id}`, { mayPost })
})
afterAll(() => desk.close())

const at = (path: string) => `/api/o/${org}/${path}`
const eyes = (named: readonly string[]) => ann.ask('PUT', at(`speakers/${speaker.id}/eyes`), { from: 'every', named })
const words = (text: string) => ({
  speaker: speaker.id,
  parts: [{ text, media: [] }],
  targets: speaker.accounts.map(({ id }) => id),
  variants: {},
  language: 'en',
  when: { kind: 'when-held' },
  meant: {},
})
const keep = (by: Browser, draft: string, text: string, revision: number) =>
  by.ask('PUT', at(`drafts/${draft}`), { ...words(text), revision })
const agreeTo = (by: Browser, post: Post) =>
  by.ask<Post>('POST', at(`posts/${post.id}/agree`), { agree: true, reason: '', versionSeen: post.submittedAt })
const somebody = (role: Role) => {
  const found = people.get(role)
  if (found === undefined) throw new Error(role)
  return found
}

describe('nobody agrees to their own work', () => {
  const writers = roles.filter((role) => rightsOf[role].includes('draft'))
  const hands = ['author', 'last editor', 'submitter', 'suggester'] as const

  test.each(writers.flatMap((role) => hands.map((hand) => [role, hand] as const)))(
    'as %s who is the %s: not by the page, not by a key, not by being named',
    async (role, hand) => {
      const me = somebody(role)
      await eyes([me.id])
      const draft = randomUUID()
      const by = (of: (typeof hands)[number]) => (of === hand ? me.browser : ann)
      await keep(by('author'), draft, 'Doors at seven.', 0)
      let revision = 1
      if (hand !== 'author') await keep(by('last editor'), draft, 'Doors at eight.', revision++)
      await ann.ask('PATCH', at(`speakers/${speaker.id}`), {
        mayPost: [me.id, (await ann.ask('GET', '/api/me')).body.id],
      })
      let held = await by('submitter').ask<Post>('POST', at(`drafts/${draft}/hold`), { revision })
      expect(held.body.deliveries[0]?.state).toBe('waiting')
      if (hand === 'suggester') {
        const suggests = ['Doors at nine.']
        expect(
          (await me.browser.ask('POST', at(`posts/${held.body.id}/comments`), { text: '', suggests })).status,
        ).toBe(200)
        const { body } = await ann.ask<{ comments: { id: string }[] }>('GET', at(`posts/${held.body.id}`))
        const taken = await ann.ask<{ post: string }>(
          'POST',
          at(`posts/${held.body.id}/comments/${body.comments[0]?.id}/take`),
        )
        const next = await ann.ask<{ post: Post }>('GET', at(`posts/${taken.body.post}`))
        held = { ...held, body: next.body.post }
      }
      const { body: key } = await me.browser.ask<{ token: string }>('POST', at('keys'), {
        name: 'k',
        scopes: ['read', 'draft', 'release'],
      })
      expect((await agreeTo(me.browser, held.body)).body.code).toBe('own-work')
      expect((await agreeTo(desk.browser({ key: key.token }), held.body)).body.code).toBe('not-yours')
      const seen = await me.browser.ask<{ post: Post }>('GET', at(`posts/${held.body.id}`))
      expect(seen.body.post.approvals.map((one) => one.youMayAnswer)).toEqual([false])
      const other = somebody(role === 'editor' ? 'owner' : 'editor')
      expect((await agreeTo(other.browser, held.body)).body.deliveries?.[0]?.state).toBe('held')
    },
  )

  test('and an edit by any door needs the post taken back first, after which nobody can agree to the old words', async () => {
    await eyes([])
    const draft = randomUUID()
    await keep(ann, draft, 'Doors at seven.', 0)
    const held = await ann.ask<Post>('POST', at(`drafts/${draft}/hold`), { revision: 1 })
    const { body: key } = await ann.ask<{ token: string }>('POST', at('keys'), { name: 'k', scopes: ['read', 'draft'] })
    for (const by of [ann, desk.browser({ key: key.token })])
      expect((await keep(by, draft, 'Doors at eight.', 1)).body.code).toBe('draft-gone')
    expect((await agreeTo(somebody('editor').browser, held.body)).status).toBe(200)
    await ann.ask('POST', at(`posts/${held.body.id}/take-back`))
    expect((await keep(ann, draft, 'Doors at eight.', 1)).status).toBe(200)
    expect((await agreeTo(somebody('editor').browser, held.body)).body.code).toBe('too-late')
    const again = await ann.ask<Post>('POST', at(`drafts/${draft}/hold`), { revision: 2 })
    expect(again.body.deliveries[0]?.state).toBe('waiting')
    expect(
      (await agreeTo(somebody('editor').browser, { ...again.body, submittedAt: held.body.submittedAt })).body.code,
    ).toBe('words-changed')
  })
})
