import type { Link } from '../../text/links.ts'
import { wordSet } from '../../text/tables.ts'

export type Fault =
  | 'scheme'
  | 'host'
  | 'twice'
  | 'ending'
  | 'cut'
  | 'private'
  | 'computer'
  | 'preview'
  | 'signed-in'
  | 'sign-in'
  | 'own'
  | 'picture'
  | 'made-up'
  | 'sample'
  | 'door'

export interface Judged {
  readonly fault: Fault
  /** The address as it was probably meant, where that can be told. */
  readonly meant?: string
}

const privateEnding =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|intra|corp|lan|home|private|test|invalid)$/
const privateNumber =
  /^(?:127\.|10\.|0\.0\.0\.0$|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$|^\[(?:::1|f[cd][0-9a-f]{2}:.*|fe80:.*)\]$/
const privateName =
  /^(?:intranet|intra|extranet|portal|server|fileserver|files|nas|wiki|wordpress|sharepoint|staging|dev|test|printer|router|[a-z]+-?(?:server|pc|laptop|desktop|nas|srv\d*|\d{2}))$/
const computerScheme = wordSet(
  'file blob chrome about view-source edge resource moz-extension chrome-extension smb afp',
)
const previewHost =
  /^(?:staging|stage|stg|uat|preprod|pre-prod|preview|previews|draft|drafts|sandbox|dev|development|qa|test|demo-?site|deploy-preview-\d+.*)[.-][^.]+\..|--[^.]+\.netlify\.app$|-git-[^.]+\.vercel\.app$|\.(?:ngrok\.io|ngrok-free\.app|trycloudflare\.com|loca\.lt|gitpod\.io)$/
const previewPath =
  /[?&](?:draft|preview|is_?preview|preview_id|previewmode|preview_nonce|preview_token|staging|unpublished)(?:=(?!false|0\b|no\b)|&|$)|\/(?:drafts?|preview|unpublished|staging)\/?(?:$|[?#])|\/(?:drafts|unpublished|staging)\/|\/(?:private|confidential|internal|staff-only)\/[^?#]*\.(?:docx?|xlsx?|pptx?|pdf|csv|pages|indd|psd)\b/i
const editPath =
  /\/wp-admin\b|\/wp-login\b|\/(?:node|posts?|pages?|articles?|events?|entries)\/[\w-]+\/edit(?:\/|$|[?#])|[?&](?:action=edit|mode=edit|elementor)\b|\/administrator\/|\/admin\/(?!ssions)/i
const signedInHost =
  /^(?:mail\.google\.com|outlook\.(?:office|live|office365)\.com|web\.whatsapp\.com|app\.(?:slack|asana|hubspot|hootsuite|buffer)\.com|[^.]+\.slack\.com|teams\.microsoft\.com|business\.facebook\.com|studio\.youtube\.com|analytics\.google\.com|us\d+\.admin\.mailchimp\.com|(?:intranet|sharepoint|cms|admin|extranet|webmail|vpn|backend|editor|studio)\.[^.]+\..+|trello\.com|(?:www\.)?notion\.so|[^.]+\.monday\.com|airtable\.com|onedrive\.live\.com|[^.]+\.my\.salesforce\.com|[^.]+\.lightning\.force\.com|app\.(?:box|later|sproutsocial|mailerlite|eventbrite|ticketsolve)\.com|editor\.wix\.com|[^.]+(?:-my)?\.sharepoint\.com)$/
const signedInPath =
  /^(?:docs|drive)\.google\.com\/(?:document|spreadsheets|presentation|forms)\/(?:u\/\d\/)?d\/[^/]+\/edit|^(?:www\.)?canva\.com\/design\/[^?]*\/edit|^(?:www\.)?eventbrite\.[^/]+\/(?:manage|myevent)|^[^/]*zoom\.us\/s\/|^(?:www\.)?surveymonkey\.com\/(?:create|analyze)|^[^/]*\.squarespace\.com\/config|^drive\.google\.com\/drive\/|^forms\.office\.com\/[Pp]ages\/(?:[Dd]esign[Pp]age|[Rr]esponse[Dd]etail)|^docs\.google\.com\/forms\/[^?]*\/(?:viewanalytics|responses)|^(?:www\.)?dropbox\.com\/(?:home|work)|^(?:www\.)?linkedin\.com\/company\/[^/]+\/admin|^(?:www\.)?facebook\.com\/[^/]+\/(?:publishing_tools|insights|settings)|^github\.com\/[^/]+\/[^/]+\/edit\/|^(?:www\.)?figma\.com\/(?:file|design)\/|^miro\.com\/app\//
const madeUpHost =
  /^(?:www\.)?(?:your-?(?:website|site|domain|url|link|organi[sz]ation|charity|company|page|name)|my-?(?:website|domain|site)|insert-?link|link-?here|website-?here|(?:website|domain|url|sitename))\.(?:com|org|net|co\.uk|org\.uk|gov|edu|example)$/
/** Names of sites that many link to; one slip away from one of them is nobody's. */
const knownSites =
  wordSet(`youtube facebook instagram linkedin twitter tiktok pinterest snapchat whatsapp telegram reddit threads bluesky mastodon
  eventbrite ticketmaster ticketsource ticketweb ticketsolve trybooking humanitix skiddle meetup justgiving gofundme crowdfunder kickstarter patreon
  surveymonkey typeform jotform mailchimp google wikipedia spotify soundcloud bandcamp vimeo flickr amazon microsoft github paypal dropbox
  wetransfer linktree airbnb tripadvisor opentable deliveroo ubereats guardian telegraph independent`)
/** Real sites that are one letter from a known one. */
const realNeighbours = wordSet('goggle goggles twister threats flicker telegram')
const shorteners =
  /^(?:bit\.ly|tinyurl\.com|ow\.ly|buff\.ly|t\.co|goo\.gl|lnkd\.in|fb\.me|youtu\.be|forms\.gle|linktr\.ee|eepurl\.com|shorturl\.at|rebrand\.ly|is\.gd|cutt\.ly|dlvr\.it|trib\.al|amzn\.to|wp\.me|rb\.gy|tiny\.cc)$/
/** A page that needs to be told which: nothing follows the place for it. */
const pathless =
  /\/watch(?:\?v=)?$|\/(?:e|events?|p|reel|video|status|forms\/d(?:\/e)?|d\/e)\/$|[?&](?:v|id|eid|event|p|page_id|story_fbid)=$/i
const trialQuery =
  /[?&]utm_\w+=[^&]*(?:test(?![a-z])|internal|do_?not_?use|draft|tbc|todo|xxx|placeholder|change_?me|your_?|campaign_?name|source_?name|insert)|[?&][\w-]+=(?:xxx+|tbc|todo|insert\w*|your\w*|change_?me)(?:&|$)/i
const sessionQuery = /[?&](?:token|auth|authkey|session(?:id)?|sid|jsessionid|phpsessid|sig|signature|key)=/i
const loginPath = /\/(?:log-?in|sign-?in|dashboard|my-?account|checkout|basket|cart|account)(?:\/|$|[?#])/i
const sampleHost = /(?:^|\.)example\.(?:com|org|net)$/
const mistypedEnding: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  comm: 'com',
  vom: 'com',
  ogr: 'org',
  orgg: 'org',
  prg: 'org',
  ent: 'net',
  nett: 'net',
  couk: 'co.uk',
  orguk: 'org.uk',
}

/** What is wrong with a web address by its looks alone, or null. `domains` are the organisation's own. */
export function judge(link: Link, text: string, domains: readonly string[]): Judged | null {
  const { raw, scheme, host, rest } = link
  if (/[{}[\]<>]/.test(raw) && !host.startsWith('[')) return /\[[\w-]+\]?/.test(raw) ? { fault: 'made-up' } : null
  if (computerScheme.has(scheme)) return { fault: 'computer' }
  const written = schemeFault(raw, scheme)
  if (written !== null) return written
  if (scheme !== '' && scheme !== 'http' && scheme !== 'https') return null
  if (/^(?:https?:?|http|https)$/.test(host) || /^https?:\/\/https?\b[:/]/i.test(raw)) {
    return {
      fault: 'twice',
      meant: raw.replace(/^(?:https?:?\/{1,3})+(?=https?:?\/)/i, '').replace(/^(https?):?\/{1,3}/i, '$1://'),
    }
  }
  if (/[^/=?&#:]https?:\/\//i.test(rest)) return { fault: 'twice' }
  if (/\/\/[^/?#]*:[^/?#]*@/.test(raw)) return { fault: 'sign-in', meant: raw.replace(/\/\/[^/?#]*@/, '//') }
  if (privateEnding.test(host) || privateNumber.test(host) || privateName.test(host)) return { fault: 'private' }
  if (!/[.[]/.test(host)) return { fault: 'host' }
  const named = hostFault(raw, host)
  if (named !== null) return named
  const ended = endFault(link, text)
  if (ended !== null) return ended
  if (madeUpHost.test(host)) return { fault: 'made-up' }
  if (signedInHost.test(host) || signedInPath.test(host + rest) || editPath.test(rest)) return { fault: 'signed-in' }
  if (previewHost.test(host) || previewPath.test(rest)) return { fault: 'preview' }
  if (/\/previews?\/[^?#]*(?:draft|\d{3})/i.test(rest) || (/\/previews?\//i.test(rest) && sessionQuery.test(rest)))
    return { fault: 'preview' }
  if (/\/drafts?[-_][^/?#]*/i.test(rest) || /[-_]draft(?:[-_]?\d*)?(?:\/|$|[?#])/i.test(rest))
    return { fault: 'preview' }
  if (/#(?:REF|N\/A|VALUE|NAME)\b/.test(rest)) return { fault: 'made-up' }
  if (trialQuery.test(rest)) return { fault: 'made-up' }
  if (shorteners.test(host) ? /^\/?$/.test(rest) : pathless.test(rest)) return { fault: 'cut' }
  const site = nearSite(host)
  if (site !== null) return { fault: 'own', meant: raw.replace(site.written, site.name) }
  if (/^pic\.(?:twitter|x)\.com$/.test(host)) return { fault: 'picture' }
  const own = domains.find((domain) =>
    isOneSlip(host.replace(/^www\./, ''), domain.toLowerCase().replace(/^www\./, '')),
  )
  if (own !== undefined)
    return { fault: 'own', meant: raw.replace(new RegExp(host.replace(/^www\./, '').replaceAll('.', '\\.'), 'i'), own) }
  if (sampleHost.test(host)) return { fault: 'sample' }
  return loginPath.test(rest) || sessionQuery.test(rest) ? { fault: 'door' } : null
}

/** htps://, http//, http:/x and their like. hxxp:// is how people write an address that nobody should open. */
function schemeFault(raw: string, scheme: string): Judged | null {
  if (raw.toLowerCase().startsWith('www.')) return null
  const lead = /^([a-z]+)([:;]?)(\/{1,3})/i.exec(raw)
  if (lead === null || /^hxx/.test(scheme)) return null
  const meant = /^(?:h?t{1,3}ps?|ht{1,3}p{1,2}s{0,2}|h{1,2}t+ps?|hpp?ts?|htps?|hptts?|hhttps?)$/.test(scheme)
    ? scheme.endsWith('s')
      ? 'https'
      : 'http'
    : null
  if (meant === null || (scheme === meant && lead[2] === ':' && lead[3] === '//')) return null
  return { fault: 'scheme', meant: `${meant}://${raw.slice(lead[0].length)}` }
}

/** The well-known site that a host is one slip away from. */
function nearSite(host: string): { written: string; name: string } | null {
  const labels = host.replace(/^(?:www|m|web|en|uk|ie|open)\./, '').split('.')
  const written = labels[0] ?? ''
  if (written.length < 5 || labels.length > 3 || knownSites.has(written) || realNeighbours.has(written)) return null
  if (written.endsWith('s') && knownSites.has(written.slice(0, -1))) return null
  for (const name of knownSites)
    if (name.length > 5 && Math.abs(name.length - written.length) < 2 && isOneSlip(written, name))
      return { written, name }
  return null
}

function hostFault(raw: string, host: string): Judged | null {
  if (host.startsWith('[')) return null
  if (/^(?:ww|wwww+|wwe|wwq|vvv|vww|wvw)\./.test(host))
    return { fault: 'host', meant: raw.replace(/(^|\/)(?:ww|wwww+|wwe|wwq|vvv|vww|wvw)\./i, '$1www.') }
  const ending = host.slice(host.lastIndexOf('.') + 1)
  const better = Object.hasOwn(mistypedEnding, ending) ? mistypedEnding[ending] : undefined
  if (better !== undefined)
    return { fault: 'host', meant: raw.replace(new RegExp(`\\.${ending}(?![\\w.-])`, 'i'), `.${better}`) }
  const labels = host.split('.')
  const sound = labels.every((label) => /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?$/u.test(label))
  if (sound && (!/^\d+$/.test(ending) || /^\d+(?:\.\d+){3}$/.test(host))) return null
  const mended = host.replace(/[,;]+/g, '.').replace(/\.{2,}/g, '.')
  return mended !== host && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(mended)
    ? { fault: 'host', meant: raw.toLowerCase().replace(host, mended) }
    : { fault: 'host' }
}

function endFault({ raw, to }: Link, text: string): Judged | null {
  const after = text.slice(to, to + 3)
  if (after.startsWith('…') || after === '...') return { fault: 'cut' }
  const count = (sign: string): number => raw.split(sign).length - 1
  const lost = count(')') - count('(')
  if (lost > 0 && raw.endsWith(')'))
    return { fault: 'ending', meant: raw.replace(/[).,;]+$/, '') + ')'.repeat(count('(')) }
  if (lost < 0) return { fault: 'cut' }
  const clean = raw.replace(/[*|\\^`~]+$/, '')
  return clean === raw ? null : { fault: 'ending', meant: clean }
}

/** One letter more, less, other, or two of them swapped. */
function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1 || other.length < 7) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [a, b] = [one.slice(start), other.slice(start)]
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  )
}
