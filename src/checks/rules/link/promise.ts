import { hitsOf } from '../../text/hits.ts'
import type { Reading } from '../../text/reading.ts'
import { textHas } from '../../text/signs.ts'
import type { Fault } from './address.ts'

interface Broken {
  readonly from: number
  readonly to: number
  readonly fault: Fault
  readonly meant?: string
}

const spaced =
  /\b(?:https?:\/\/(?:www\.)?|www\.)[ \t]+(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/[^\s]*[\w/])?/gi
const www = /\bwww[,:;][ ]?(?=[a-z0-9-]+\.[a-z]{2,})([a-z0-9.-]+[a-z0-9](?:\/[^\s]*[\w/])?)/gi
const inside =
  /(?<![\w./@-])(?:localhost(?::\d{2,5}(?:\/[^\s]*)?|\/[^\s]+)|(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?::\d{2,5}|\/[a-z])[^\s]*)/gi
const onComputer =
  /\b[A-Z]:\\(?:[^\\\s]+\\)*[^\s\\]+|(?<![\w.])\\\\[\w.-]+\\[^\s]+|(?<![\w./:])\/(?:Users|home)\/[\w.-]+\/[^\s]+/g

/** Endings that are slips of the usual ones, where no scheme says that it is an address. */
const slippedEnding =
  /(?<![\w@./-])(?:[a-z0-9-]{2,40}\.){1,3}(?:cmo|ocm|vom|xom|cim|coom|c0m|comm|ogr|orgg|prg|couk|orguk|co\.k|co\.u|og\.uk|govuk|nte|nett)(?:\/[^\s]*[\w/])?(?=[\s.,!?)]|$)/g
const slippedSigns = textHas(
  '.cmo',
  '.ocm',
  '.vom',
  '.xom',
  '.cim',
  '.coom',
  '.c0m',
  '.comm',
  '.ogr',
  '.orgg',
  '.prg',
  '.couk',
  '.orguk',
  '.co.k',
  '.co.u',
  '.og.uk',
  '.govuk',
  '.nte',
  '.nett',
)
const spacedEnding = /(?<![\w@./-])[a-z0-9-]{3,40} ?\. ?(?:com|org|net|co\.uk|org\.uk|ie)(?![\w.])/g
const spacedSigns = textHas(' .com', ' .org', ' .co.uk', '. com', '. org', '. co.uk', ' .net', ' .ie')
const comma =
  /(?<![\w@./-])[a-z0-9-]{3,40}[,;](?:com|org|net|co\.uk|org\.uk|gov\.uk|ac\.uk)(?:\/[^\s]*[\w/])?(?![\w.])/g
const commaSigns = textHas(',com', ',org', ',net', ',co.uk', ',gov.uk', ',ac.uk', ';com', ';org', ';co.uk')
const backSlashes = /\bhttps?:\\{1,2}[^\s]+[\w/\\]/gi
const nothingBehind = /\bhttps?:\/\/(?=\s|$)/gi
const brokenSigns = textHas('www', 'http')
const privateSigns = textHas('localhost', '10.', '192.168.', '172.')
const fileSigns = textHas('\\', '/users/', '/home/')
const hereSign = textHas(' here')
const linkSigns = textHas(' link', 'click here')

const noSlashes = /\bhttps?:(?=(?:[a-z0-9-]+\.)+[a-z]{2,})[^\s]*[\w/]/gi

/** Addresses so broken that they are not found as links: with a space in them, on one computer, on a network of one's own. */
export function* brokenAddresses(reading: Reading): Generator<Broken> {
  const { text } = reading
  if (brokenSigns(reading)) {
    for (const hit of hitsOf(text, spaced)) yield { ...spanOf(hit), fault: 'host', meant: hit[0].replace(/\s+/g, '') }
    for (const hit of hitsOf(text, noSlashes)) {
      yield { ...spanOf(hit), fault: 'scheme', meant: hit[0].replace(':', '://') }
    }
    for (const hit of hitsOf(text, backSlashes))
      yield { ...spanOf(hit), fault: 'scheme', meant: hit[0].replaceAll('\\', '/').replace(/:\/+/, '://') }
    for (const hit of hitsOf(text, nothingBehind)) yield { ...spanOf(hit), fault: 'cut' }
    for (const hit of hitsOf(text, www)) yield { ...spanOf(hit), fault: 'host', meant: `www.${hit[1] ?? ''}` }
  }
  if (slippedSigns(reading)) for (const hit of hitsOf(text, slippedEnding)) yield { ...spanOf(hit), fault: 'host' }
  if (spacedSigns(reading)) {
    for (const hit of hitsOf(text, spacedEnding))
      if (hit[0].includes(' ')) yield { ...spanOf(hit), fault: 'host', meant: hit[0].replace(/\s/g, '') }
  }
  if (commaSigns(reading)) {
    for (const hit of hitsOf(text, comma)) yield { ...spanOf(hit), fault: 'host', meant: hit[0].replace(/[,;]/, '.') }
  }
  yield* brokenByASpace(reading)
  if (privateSigns(reading)) {
    for (const hit of hitsOf(text, inside)) yield { ...spanOf(hit), fault: 'private' }
  }
  if (fileSigns(reading)) {
    for (const hit of hitsOf(text, onComputer)) yield { ...spanOf(hit), fault: 'computer' }
  }
}

/** "/three ways with rhubarb": a path goes on behind its first space with words that the text has said before. */
function* brokenByASpace({ text, links }: Reading): Generator<Broken> {
  for (const { from, to, rest } of links) {
    const first = /\/([a-z0-9]{2,30})$/i.exec(rest)?.[1]
    const more = /^(?: [a-z0-9]{1,20}){1,8}/i.exec(text.slice(to))?.[0]
    if (first === undefined || more === undefined) continue
    const words = (first + more).toLowerCase().split(' ')
    const before = text.slice(0, from).toLowerCase()
    for (let size = words.length; size > 1; size--) {
      if (!before.includes(words.slice(0, size).join(' '))) continue
      yield { from, to: to + words.slice(1, size).join(' ').length + 1, fault: 'cut' }
      break
    }
  }
}

const spanOf = (hit: RegExpMatchArray): { from: number; to: number } => ({
  from: hit.index ?? 0,
  to: (hit.index ?? 0) + hit[0].length,
})

/** Some way to get there that is not a link of the usual form, or a word where the link is: then nothing is missing. */
export const waysIn =
  /[\w-]\.[a-z]{2,}\/\S|[\w.+-]@[\w-]+\.\w|\blinks? (?:is |are |will be )?(?:in|on) (?:(?:the|our|my) )?(?:bio|profile|comments?|repl(?:y|ies)|thread|story|stories|next post|header|e-?mail|newsletter|page)|\bin (?:the|our) (?:bio|profile|comments|replies|next post)\b|\bqr code\b/i

const verb =
  '(?:pre-?)?register|re-?book|book(?: (?:your|a|now|tickets|yours?)(?: (?:free|place|seat|slot|spot|space|ticket|table))?s?)?|donate|give|apply|sign(?:ing)? ?up|sign (?:the|our) petition|read (?:more|all about it|it|the (?:full )?(?:story|report|article|blog|interview|statement|response))|find out (?:more|how(?: to \\p{L}+| you can \\p{L}+)?)|learn (?:more|how)|see (?:more|the full \\p{L}+)|more (?:info|information|details)(?: (?:is |are )?available)?|(?:full|all the) details|click|tap|(?:get|buy|order|reserve)(?: (?:your|a))?(?: (?:free|early bird))?(?: (?:tickets?|copy|place|seat|yours))?|tickets?(?: (?:available|on sale|from))?|shop(?: now)?|watch(?: (?:it|live|the \\p{L}+))?|listen|download(?: (?:it|the \\p{L}+|your \\p{L}+))?|enrol{1,2}|vote|join(?: (?:us|now))?|order|rsvp|have your say|take (?:the|our) survey|complete (?:the|our) (?:survey|form)|fill in (?:the|our) form|job (?:description|pack)|(?:read|view|complete|fill in|download|access) (?:our|the|your|this|his|her|their) (?:\\p{L}+ ){0,4}\\p{L}+|(?:via|using|through) (?:the|our|this) (?:form|survey|page|website|portal)'
const here = new RegExp(
  `\\b(?:${verb}) here(?=\\s(?:to|by|before|today|now)\\b|\\s*(?:$|\\n|[.!:](?:\\s|$)|[👇👉⬇➡→➔⤵#]))`,
  'giu',
)
const pointing = new RegExp(
  `\\b(?:${verb}|info|website|link|sign ups)(?: now| today)?(?: at| via| online)?\\s?(?:[:👇👉⬇➡→➔⤵]\\uFE0F?\\s*)+(?=$|\\n|#)`,
  'giu',
)
const theLink =
  /\b(?:click|tap|follow|use|via|hit|through|at|press|visit|on) (?:on )?(?:the|this) link\b(?: below| above)?(?! (?:between|road|building|centre|center|in (?:the|our|my)|on (?:the|our|my)))|\b(?:see |the |via )?link below\b|\bclick here\b/gi
const warned =
  /\b(?:don['’]?t|do not|never|not|avoid|without|stop|instead of|before you|anyone who|asking you to|asks you to|urging (?:you|people) to|tells you to)\b[^.!?\n]{0,40}$/i
const aboutFraud =
  /\b(?:scam|scams|scammers?|phishing|fake|fraud|fraudsters?|suspicious|malware|accessib\w+|screen readers?)\b/i

const pointers = /[:👇👉⬇➡→➔⤵]\uFE0F?\s*$/u

/** Whether something points on at the end of the text or of a line, or right before a tag. */
function endsPointing(text: string): boolean {
  if (pointers.test(text.slice(-6))) return true
  for (const end of ['\n', '#']) {
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
      if (pointers.test(text.slice(Math.max(0, at - 6), at))) return true
    }
  }
  return false
}

/** "Register here", "Tickets:" at the end of a line, "follow the link": words after which a reader looks for a link. */
export function* promisesOfALink(reading: Reading): Generator<{ from: number; to: number }> {
  const { text } = reading
  const patterns = [
    ...(hereSign(reading) ? [here] : []),
    ...(linkSigns(reading) ? [theLink] : []),
    ...(endsPointing(text) ? [pointing] : []),
  ]
  let last = -1
  let isWarning: boolean | undefined
  for (const pattern of patterns) {
    for (const hit of hitsOf(text, pattern)) {
      const length = hit[0].trimEnd().length
      if (warned.test(text.slice(Math.max(0, hit.index - 60), hit.index)) || hit.index < last) continue
      isWarning ??= aboutFraud.test(text)
      if (isWarning) return
      last = hit.index + length
      yield { from: hit.index, to: last }
    }
  }
}
