import { endings } from './endings.ts'

/** Where X makes a link of its own: in UTF-16 units. */
export interface Link {
  readonly from: number
  readonly to: number
}

// The grammar of twitter-text 3.1.0. Labels end at 63 characters, which keeps long words from being read again and again.
const turns = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069'
const noLabel = `!'#%&'()*+,\\\\\\-./:;<=>?@\\[\\]^_{|}~$\\s\\u0085\\u180E\\uFFFE\\uFEFF\\uFFFF${turns}`
const accents =
  '\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F'
const latin = `${accents}\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF`
const letter = `a-z0-9\\u0400-\\u04FF${latin}`

const ending = `(?:(?:${endings.split(' ').join('|')})(?=[^0-9a-z@+-]|$)|xn--[-0-9a-z]+)`
const label = `[^${noLabel}](?:(?:[_-]|[^${noLabel}]){0,61}[^${noLabel}])?\\.`
const name = `[^${noLabel}](?:(?:-|[^${noLabel}]){0,61}[^${noLabel}])?\\.`
const domain = `(?:${label})*${name}${ending}`

const inPath = `[${letter}!*';:=+,.$/%#\\[\\]\\u2013_~@|&-]`
const parens = `\\((?:${inPath}+|${inPath}*\\(${inPath}+\\)${inPath}*)\\)`
const pathEnd = `[${letter}+=_#/-]`
const path = `(?:${inPath}*(?:${parens}${inPath}*)*${pathEnd}|${parens}|@${inPath}+/)`
const query = `\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]`
const before = `[^a-z0-9@＠$#＃\\uFFFE\\uFEFF\\uFFFF]|[${turns}]|^`

const link = new RegExp(
  `(?<before>${before})(?<url>(?<scheme>https?://)?(?<domain>${domain})(?::[0-9]+)?(?<path>/${path}*)?(?:${query})?)`,
  'gi',
)
const latinDomain = new RegExp(`(?:[-a-z0-9${latin}]+\\.)+${ending}`, 'gi')
const shortened = new RegExp(`^https?://t\\.co/(?<slug>[a-z0-9]+)(?:${query})?`, 'i')

/** The links that X sees in a text, with a scheme or bare, in order. The text must be in form NFC. */
export function linksIn(text: string): readonly Link[] {
  if (!text.includes('.')) return []
  const found: Link[] = []
  for (const { index, groups } of text.matchAll(link)) {
    if (groups === undefined) continue
    const { before = '', url = '', scheme, domain = '', path } = groups
    const from = index + before.length
    const to = from + url.length
    if (scheme !== undefined) {
      const own = shortened.exec(url)
      if ((own?.groups?.slug ?? '').length <= 40) found.push({ from, to: own ? from + own[0].length : to })
      continue
    }
    if (/[-_./]$/.test(before)) continue
    const bare = [...domain.matchAll(latinDomain)].map((match) => ({
      from: from + match.index,
      to: from + match.index + match[0].length,
    }))
    const last = bare.pop()
    if (last) found.push(...bare, path === undefined ? last : { ...last, to })
  }
  return found
}
