import { createHash } from 'node:crypto'

// Written apart from the client, on purpose and more simply: what both understand alike is no mistake of one.
const address =
  /(?<![\w@./-])(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+(?:com|org|net|example|london|de|uk)(?:\/[^\s]*[\w/=-])?(?![\w@-])/giu
const known = /\.(?:com|org|net|london|de|uk)(?:\/|$)/i
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

export const urlsIn = (text: string): readonly string[] =>
  [...text.matchAll(address)].map(([url]) => url).filter((url) => known.test(url))

/** Weight of a text. `lenient` counts code points, as servers did of which the documentation still speaks. */
export function weight(text: string, lenient: boolean): number {
  let rest = text.normalize('NFC')
  let sum = 0
  for (const url of urlsIn(rest)) {
    rest = rest.replace(url, '')
    sum += 23
  }
  for (const { segment } of graphemes.segment(rest)) {
    if (lenient) sum += [...segment].length
    else if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u.test(segment)) sum += 2
    else for (const each of segment) sum += /[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]/u.test(each) ? 1 : 2
  }
  return sum
}

const shortOf = (what: string) => `https://t.co/${createHash('sha256').update(what).digest('hex').slice(0, 10)}`

/** As X tells a text: composed, trimmed, escaped, with wrapped links, and a link for its pictures at its end. */
export function wire(text: string, id: string, username: string, media: readonly string[]) {
  let told = text.normalize('NFC').trim()
  const entities: Record<string, unknown>[] = []
  for (const url of new Set(urlsIn(told))) {
    const short = shortOf(id + url)
    told = told.replaceAll(url, short)
    entities.push({ url: short, expanded_url: /^https?:/i.test(url) ? url : `http://${url}`, display_url: url })
  }
  told = told.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  if (media.length > 0) {
    const short = shortOf(`${id} pictures`)
    told = `${told} ${short}`.trim()
    const expanded_url = `https://x.com/${username}/status/${id}/photo/1`
    for (const key of media) entities.push({ url: short, expanded_url, media_key: `3_${key}` })
  }
  return { text: told, ...(entities.length > 0 ? { entities: { urls: entities } } : {}) }
}
