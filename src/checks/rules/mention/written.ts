import { wordSet } from '../../text/tables.ts'

/** What stands at an @ in a text: a handle, a slip of one, or nothing of ours. */
export interface Written {
  readonly from: number
  readonly to: number
  /** The handle without its @, lower case; '' where there is none. */
  readonly handle: string
  /** What is wrong with how it is written, whatever the handle; the key of a message. */
  readonly wrong:
    | 'double'
    | 'wide'
    | 'sign'
    | 'alone'
    | 'hyphen'
    | 'glued'
    | 'host'
    | 'long'
    | 'sample'
    | 'broken'
    | 'address'
    | null
  /** How it should have been written, where that is plain. */
  readonly mend: string | null
  /** A space between the @ and what follows: "at", or a handle that came apart. */
  readonly apart: boolean
  /** A letter or digit right before the @. */
  readonly joined: boolean
}

const LONGEST = 30
const WINDOW = 140
const email = /[\p{L}\p{N}._%+-]{1,64}$/u
const handle = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[.-](?=[\p{L}\p{N}_])){0,100}/u
const host = /^@([\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,5})/u
/** A sign that ends a handle stands inside what was meant as one: "@O'Hanlon&Sons". */
const brokenBy = /^(?:['’](?!s\b|\s)\p{L}|&(?=\p{L})|[/+](?=\p{L}{3}))[\p{L}\p{N}_&/+'’-]*/u
const addressBehind = /^[:.]?\/{0,2}[^\s<>"“”]{3,}[\w/]/
/** What stands for a handle until it is known. */
const samples =
  wordSet(`handle handles name username user tag tagname yourhandle yourname handlehere namehere taghere tbc tbd tba xxx xxxx
  insert partner sponsor client brand company artist photographer speaker author venue person someone account example twitterhandle
  instahandle theirhandle organisation organization school team`)
const sampleWords = /^x{3,}$|(?:^|[_.-])(?:handle|tag|insert|tbc|tbd)(?:$|[_.-])|(?:^|[_.-])(?:here|goes)$/
const endings =
  wordSet(`com org net uk co io gov edu info eu ie us ca au nz app dev social me tv charity ngo scot wales london de fr example
  bsky online club world live xyz art blog museum theatre church school ac nhs police mil int team works space site pub zone town`)
const slipsOfHost =
  /^(.{1,63})\.(?:bsk[yi]?\.s[oc]{1,3}[ial]{1,4}|bluesky\.social|bsky\.com|bsky\.app|bsky|bskysocial|bsky\.?socal)$/

/** Everything written with an @, in order. */
export function* writtenHandles(text: string): Generator<Written> {
  for (let at = next(text, 0); at >= 0; at = next(text, at + 1)) {
    const wide = text.charCodeAt(at) !== AT
    const before = at === 0 ? '' : text.charAt(at - 1)
    if (before === '@' || before === '＠') continue
    const rest = text.slice(at + 1, at + 1 + WINDOW)
    const doubled = /^[@＠]+/.exec(rest)?.[0].length ?? 0
    const begin = at + 1 + doubled
    const found = handle.exec(rest.slice(doubled))?.[0] ?? ''
    const joined = /[\p{L}\p{N}]/u.test(before)
    if (found === '' || (wide && !/^[a-z0-9_]/i.test(found))) {
      yield* withoutName(text, at, rest, before)
      continue
    }
    if (!wide && doubled === 0 && email.test(text.slice(Math.max(0, at - 64), at)) && /\.\p{L}{2,}/u.test(found))
      continue
    yield named(text, at, begin, found, { wide, doubled: doubled > 0, joined })
  }
}

const AT = 64

function next(text: string, from: number): number {
  const one = text.indexOf('@', from)
  const other = text.indexOf('＠', from)
  return one < 0 ? other : other < 0 ? one : Math.min(one, other)
}

interface Signs {
  readonly wide: boolean
  readonly doubled: boolean
  readonly joined: boolean
}

function named(text: string, at: number, begin: number, found: string, { wide, doubled, joined }: Signs): Written {
  const after = text.slice(begin + found.length, begin + found.length + WINDOW)
  const server = host.exec(after)?.[1]
  const usual = { from: at, to: begin + found.length, apart: false, joined }
  if (server !== undefined) {
    const to = begin + found.length + 1 + server.length
    const whole = `${found}@${server}`
    const isHost = server.includes('.')
    return {
      ...usual,
      to,
      handle: whole.toLowerCase(),
      wrong: doubled ? 'double' : wide ? 'wide' : isHost ? null : 'host',
      mend: isHost ? `@${whole}` : null,
    }
  }
  const lower = found.toLowerCase()
  const address = lower === 'https' || lower === 'http' || lower === 'www' ? addressBehind.exec(after)?.[0] : undefined
  if (address !== undefined) {
    const name = /[\w.]{2,30}\/?$/.exec(address)?.[0].replace('/', '')
    return {
      ...usual,
      to: usual.to + address.length,
      handle: lower,
      wrong: 'address',
      mend: name === undefined ? null : `@${name}`,
    }
  }
  const more = brokenBy.exec(after)?.[0]
  if (more !== undefined) return { ...usual, to: usual.to + more.length, handle: lower, wrong: 'broken', mend: null }
  if (samples.has(lower) || sampleWords.test(lower)) return { ...usual, handle: lower, wrong: 'sample', mend: null }
  if (/^@(?=[\s.,!?;:)]|$)/.test(after))
    return { ...usual, to: usual.to + 1, handle: lower, wrong: 'double', mend: `@${found}` }
  if (doubled) return { ...usual, handle: lower, wrong: 'double', mend: `@${found}` }
  if (wide) return { ...usual, handle: lower, wrong: 'wide', mend: `@${found}` }
  const slip = lower.endsWith('.bsky.social') ? null : slipsOfHost.exec(lower)
  if (slip !== null)
    return { ...usual, handle: lower, wrong: 'host', mend: `@${found.slice(0, slip[1]?.length)}.bsky.social` }
  const glued = gluedAt(found)
  if (glued > 0) {
    const name = found.slice(0, glued)
    return {
      ...usual,
      handle: name.toLowerCase(),
      wrong: 'glued',
      mend: `@${name}. ${found.slice(glued + 1)}`,
    }
  }
  if (/-/.test(found) && !found.includes('.')) return { ...usual, handle: lower, wrong: 'hyphen', mend: null }
  if (/^-(?=\s|$)/.test(after)) return { ...usual, to: usual.to + 1, handle: lower, wrong: 'hyphen', mend: `@${found}` }
  const isLong = !found.includes('.') && found.length > LONGEST
  return { ...usual, handle: lower, wrong: isLong ? 'long' : null, mend: null }
}

/** Where a sentence begins inside a handle: "@harbour.Join". A last label that may end a domain is one. */
function gluedAt(found: string): number {
  const dot = found.lastIndexOf('.')
  if (dot < 1 || found.indexOf('.') !== dot) return -1
  const label = found.slice(dot + 1)
  return /^\p{Lu}\p{Ll}+$/u.test(label) && !endings.has(label.toLowerCase()) ? dot : -1
}

const spaced = /^[ \u00A0]{1,3}([\p{L}_][\p{L}\p{N}_]{2,29})/u
const signed = /^[.,/\\#:;-]([\p{L}_][\p{L}\p{N}_]{2,29})/u

function* withoutName(text: string, at: number, rest: string, before: string): Generator<Written> {
  const opens = before === '' || /[\s(“"]/.test(before)
  if (!opens) return
  const sign = signed.exec(rest)
  if (sign !== null) {
    const name = sign[1] ?? ''
    yield {
      from: at,
      to: at + 1 + sign[0].length,
      handle: name.toLowerCase(),
      wrong: 'sign',
      mend: `@${name}`,
      apart: false,
      joined: false,
    }
    return
  }
  const space = spaced.exec(rest)
  if (space !== null) {
    const name = space[1] ?? ''
    yield {
      from: at,
      to: at + 1 + space[0].length,
      handle: name.toLowerCase(),
      wrong: null,
      mend: `@${name}`,
      apart: true,
      joined: false,
    }
    return
  }
  if (/^(?:[.,!?;]?\s*$|[.,!?;)](?:\s|$)|\s*\n)/.test(rest) && /\p{L}/u.test(text.slice(0, at))) {
    yield { from: at, to: at + 1, handle: '', wrong: 'alone', mend: null, apart: false, joined: false }
  }
}
