import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clean, codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { hold } from '../desk/hold.ts'
import { standing } from '../desk/standing.ts'
import { takeBack } from '../desk/take-back.ts'
import type { Finding, Report, Weight } from '../domain/findings.ts'

const weightOf: Readonly<Record<string, Weight>> = { damn: 'ask', hell: 'stop', drat: 'note' }

const finding = (word: string, weight: Weight, from: number): Finding => ({
  check: `check-${word}`,
  kind: 'offensive',
  weight,
  message: 'm',
  data: {},
  says: 'A word.',
  spot: { part: 0, from, to: from + word.length },
  fixes: [],
  key: word,
})

/** Each of the three words is a finding; its key is the word. */
const look = ({ parts }: { parts: readonly { text: string }[] }): Report => ({
  ...clean,
  findings: Object.entries(weightOf).flatMap(([word, weight]): Finding[] => {
    const from = parts[0]?.text.indexOf(word) ?? -1
    return from < 0 ? [] : [finding(word, weight, from)]
  }),
})

let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk({ look })
})
afterAll(() => desk.close())

const keptOf = async (draft: string) => {
  const { rows } = await desk.store.pool.query(
    'select key, "check", weight, outcome, reason from interruption where draft_id = $1 order by key',
    [draft],
  )
  return rows
}
const damn = { key: 'damn', check: 'check-damn', weight: 'ask', outcome: null, reason: null }
const hell = { key: 'hell', check: 'check-hell', weight: 'stop', outcome: null, reason: null }

describe('an interruption', () => {
  it('is kept when the server looks: questions and stops, once, and no notes', async () => {
    const draft = await desk.draft(desk.ann, { text: 'damn, hell and drat' })
    for (let looks = 0; looks < 3; looks += 1) value(await standing(desk.deps, desk.ann, draft.id))
    expect(await keptOf(draft.id)).toEqual([damn, hell])
  })

  it('of two looks at the same moment is kept once', async () => {
    const draft = await desk.draft(desk.ann, { text: 'damn' })
    await Promise.all(Array.from({ length: 8 }, () => standing(desk.deps, desk.ann, draft.id)))
    expect(await keptOf(draft.id)).toEqual([damn])
  })

  it('is kept where a hold is refused for it', async () => {
    const draft = await desk.draft(desk.ann, { text: 'damn' })
    expect(codeOf(await hold(desk.deps, desk.ann, draft.id, { revision: 1 }))).toBe('unsettled')
    expect(await keptOf(draft.id)).toEqual([damn])
  })

  it('is followed where it is gone when the draft is held, and meant where a reason is given', async () => {
    const draft = await desk.draft(desk.ann, { text: 'damn and hell' })
    value(await standing(desk.deps, desk.ann, draft.id))
    const meant = { damn: ' The title of the play. ', hell: '' }
    await desk.held(desk.ann, { id: draft.id, revision: 1, text: 'damn', meant })
    expect(await keptOf(draft.id)).toEqual([
      { ...damn, outcome: 'meant', reason: 'The title of the play.' },
      { ...hell, outcome: 'followed' },
    ])
  })

  it('of words that were held without a look before is kept with its reason', async () => {
    const post = await desk.held(desk.ann, { text: 'damn', meant: { damn: 'A name.' } })
    expect(await keptOf(post.draft)).toEqual([{ ...damn, outcome: 'meant', reason: 'A name.' }])
  })

  it('stays as it is when the post is taken back; the next hold decides anew', async () => {
    const post = await desk.held(desk.ann, { text: 'damn', meant: { damn: 'A name.' } })
    value(await takeBack(desk.deps, desk.ann, post.id))
    expect(await keptOf(post.draft)).toEqual([{ ...damn, outcome: 'meant', reason: 'A name.' }])
    await desk.held(desk.ann, { id: post.draft, revision: 1, text: 'Doors at seven.' })
    expect(await keptOf(post.draft)).toEqual([{ ...damn, outcome: 'followed' }])
  })

  it('is the same one while the words beside it change, and another where there are two', async () => {
    const { id } = await desk.draft(desk.ann, { text: 'Doors at seven.' })
    const keep = (...keys: readonly string[]) =>
      desk.store.transaction((tx) =>
        desk.store.interruptions.keep(
          tx,
          id,
          keys.map((key) => ({ ...finding('damn', 'ask', 0), key: `check.message.${key}` })),
        ),
      )
    const keys = async () => (await keptOf(id)).map(({ key }) => key.split('.').slice(2).join('.'))
    await keep('a')
    await keep('b')
    expect(await keys()).toEqual(['b'])
    await keep('b', 'c')
    await keep('d', 'b')
    expect(await keys()).toEqual(['b', 'd'])
    await desk.store.interruptions.settle(desk.store.db, id, ['check.message.b'], { 'check.message.b': 'A name.' })
    await keep('e', 'f')
    expect((await keptOf(id)).map(({ key, outcome }) => [key.at(-1), outcome])).toEqual([
      ['d', 'followed'],
      ['e', 'meant'],
      ['f', null],
    ])
  })

  it('does not come to a draft that is on its way', async () => {
    const post = await desk.held(desk.ann, { text: 'Doors at seven.' })
    await desk.store.interruptions.keep(desk.store.db, post.draft, look({ parts: [{ text: 'damn' }] }).findings)
    expect(await keptOf(post.draft)).toEqual([])
  })

  it('and its post stand or fall together', async () => {
    const draft = await desk.draft(desk.ann, { text: 'damn', meant: { damn: 'A name.' } })
    const breaks = {
      ...desk.deps,
      store: {
        ...desk.store,
        record: { ...desk.store.record, append: () => Promise.reject(new Error('The disk is full')) },
      },
    }
    await expect(hold(breaks, desk.ann, draft.id, { revision: 1 })).rejects.toThrow('The disk is full')
    expect(await keptOf(draft.id)).toEqual([])
  })
})
