import { describe, expect, it } from 'vitest'
import { linkedSiteOf, SITES_KNOWN, sitesIn, sitesOf } from './sites.ts'

describe('the sites of a text', () => {
  it('are those of links as people write them, each once', () => {
    const text =
      'https://www.Quay.example/a?b=https://no.example, http://quay.example:8080 www.band.example. and tickets.example/x (shop.example/)'
    expect(sitesIn(text)).toEqual(['quay.example', 'band.example', 'tickets.example'])
  })

  it('are not e-mail addresses, handles, file names, numbers or two sentences without a blank', () => {
    expect(sitesIn('mina@post.example/x @mina.example read me.md 1.5/2 We won.Yes! and/or')).toEqual([])
  })

  it('are counted once a text, the most used first, at most two hundred', () => {
    expect(sitesOf(['https://b.example https://b.example', 'https://a.example', 'www.a.example'])).toEqual([
      'a.example',
      'b.example',
    ])
    const many = Array.from({ length: SITES_KNOWN + 5 }, (_, n) => `https://s${n}.example`)
    expect(sitesOf(many)).toHaveLength(SITES_KNOWN)
  })
})

describe('the linked site', () => {
  const here = { sites: ['quay.example'] }
  const others = [{ id: 'mina', ways: { sites: ['songs.example', 'quay.example'] } }]
  const linked = (text: string) => linkedSiteOf(text, here, others)

  it('is the one that only another speaker used, then one that is new, then one that is used here', () => {
    expect(linked('https://new.example https://songs.example https://quay.example')).toEqual({
      isUsedHere: false,
      usedBy: ['mina'],
    })
    expect(linked('https://quay.example https://new.example')).toEqual({ isUsedHere: false, usedBy: [] })
    expect(linked('https://quay.example')).toEqual({ isUsedHere: true, usedBy: ['mina'] })
    expect(linked('no link')).toBeNull()
  })

  it('is not known where the speaker used more sites than are kept', () => {
    const full = { sites: Array.from({ length: SITES_KNOWN }, (_, n) => `s${n}.example`) }
    expect(linkedSiteOf('https://songs.example', full, others)).toBeUndefined()
    expect(linkedSiteOf('https://s3.example', full, others)).toEqual({ isUsedHere: true, usedBy: [] })
  })
})
