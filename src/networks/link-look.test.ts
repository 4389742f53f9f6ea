import { describe, expect, it } from 'vitest'
import { AddressRefused } from './guarded-fetch.ts'
import { type LinkAnswer, linkLook, remembering } from './link-look.ts'

const answering = (status: number, location?: string) => async () =>
  new Response(null, { status, headers: location === undefined ? {} : { location } })

describe('a look at a link', () => {
  it('takes any page for an answer, also one for members only', async () => {
    for (const status of [200, 401, 403]) expect(await linkLook(answering(status))('riverside.example')).toBe('answers')
  })

  it('says missing only where the server says so, and no-answer where nobody can tell', async () => {
    expect(await linkLook(answering(404))('https://riverside.example/gone')).toBe('missing')
    expect(await linkLook(answering(410))('https://riverside.example/gone')).toBe('missing')
    expect(await linkLook(answering(503))('https://riverside.example')).toBe('no-answer')
    expect(await linkLook(() => Promise.reject(new TypeError('fetch failed')))('https://riverside.example')).toBe(
      'no-answer',
    )
  })

  it('asks for https where no scheme is written, and follows a link onward by hand, but not for ever', async () => {
    const asked: string[] = []
    const look = linkLook(async (url) => {
      asked.push(String(url))
      return asked.length === 1 ? answering(301, '/new')() : answering(200)()
    })
    expect(await look('riverside.example/old')).toBe('answers')
    expect(asked).toEqual(['https://riverside.example/old', 'https://riverside.example/new'])
    expect(await linkLook(answering(302, '/again'))('https://riverside.example')).toBe('no-answer')
  })

  it('calls a link into somebody’s own network missing: readers cannot open it', async () => {
    const refuse = () =>
      Promise.reject(new TypeError('fetch failed', { cause: new AddressRefused('not a public address') }))
    expect(await linkLook(refuse)('http://10.0.0.1/plan')).toBe('missing')
  })
})

describe('remembering', () => {
  it('asks once for the same link, and again where there was no answer', async () => {
    const said: LinkAnswer[] = ['no-answer', 'answers', 'missing']
    let asked = 0
    const look = remembering(async () => said[asked++] ?? 'missing')
    expect(await look('https://riverside.example')).toBe('no-answer')
    expect(await look('https://riverside.example')).toBe('answers')
    expect(await look('https://riverside.example')).toBe('answers')
    expect(asked).toBe(2)
  })
})
