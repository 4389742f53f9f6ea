import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blobCid, recordCid, recordKeys } from './record.ts'

describe('content ids', () => {
  it('names a record as a Bluesky server named it', () => {
    const record = { $type: 'app.bsky.feed.post', text: 'p1', createdAt: '2026-11-22T14:24:54.234Z', langs: ['en'] }
    expect(recordCid(record)).toBe('bafyreiahterihcszvom3yigrd6m3f7phfess4nbjqkrcqf667wmifggwse')
  })

  it('names bytes as every server does', () => {
    expect(blobCid(new Uint8Array())).toBe('bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku')
  })

  it('does not care in which order a record was written down', () => {
    const shapes = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.nat(), { noNullPrototype: true })
    fc.assert(
      fc.property(shapes, (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse())
        expect(recordCid(turned)).toBe(recordCid(record))
      }),
    )
  })

  it('tells apart what differs', () => {
    expect(recordCid({ a: 1 })).not.toBe(recordCid({ a: 2 }))
    expect(recordCid(['ab'])).not.toBe(recordCid(['a', 'b']))
  })

  it('throws at what a record cannot hold', () => {
    expect(() => recordCid({ a: 0.5 })).toThrow()
    expect(() => recordCid({ a: -1 })).toThrow()
  })
})

describe('record keys', () => {
  it('are TIDs, rise within a thread and with time, and differ for the same moment', () => {
    const at = new Date('2026-11-22T10:00:00Z')
    const keys = recordKeys(25, at)
    for (const key of keys) expect(key).toMatch(/^[2-7a-j][2-7a-z]{12}$/)
    expect([...keys].sort()).toEqual(keys)
    expect(recordKeys(1, new Date(at.getTime() + 1000))[0] ?? '').toSatisfy((later: string) => later > (keys[24] ?? ''))
    expect(recordKeys(25, at)).not.toEqual(keys)
  })
})
