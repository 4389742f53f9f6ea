import type { Weight } from '../../../domain/findings.ts'
import { hitsOf } from '../../text/hits.ts'
import { inside, type Reading, type Word } from '../../text/reading.ts'
import { places, wordTable } from '../../text/tables.ts'

/** Words beside which somebody gives away how to get in. */
const plainly = wordTable(
  `password password's passwords passcode passcodes passphrase passphrases pwd pw login logins logon creds credentials username
  usernames admin root router passkey unlocks signin unlocked decrypt encrypted 2fa mfa otp authenticator token tokens api sftp ftp ssh
  vpn eduroam wpa wpa2 wpa3`,
)
/** Words that are said of much else as well. */
const perhaps = wordTable(
  `pass user account accounts sign log logs wifi network ssid key keys code codes pin type types enter enters try tries dashboard portal cms
  prompted prompt folder zip pdf dropbox drive server header append stream backup backups unlock locks insta instagram wordpress canva
  hootsuite buffer mailchimp stripe salesforce shopify zoom app reset combo screen laptop tablet terminal machine system site guest join`,
)
/** Codes that everybody may have. */
const forAll =
  /\b(?:discount|% ?off|percent off|promo\w*|voucher|checkout|coupon|gift ?card|at the till|offer|save|order number|tracking|flight|route|train|bus|model|ref(?:erence)?|postcode|zip code|area code|dress code|qr code|hashtag|competition|cyber\w*|phish\w*|scam\w*|strong|weak|worst|never|avoid|don['’]t (?:use|share)|crossword|quiz|recipe)\b/i

const chunk = /(?<![\p{L}\p{N}@#/.$£€&-])[^\s"“”()<>[\]{}|,;]{5,44}/gu
const ends = /[.,;:?…'’]+$|(?<=[a-z])--+$/
const web = /^(?:https?|www)\b|@|\.[a-z]{2,6}(?:\/|$)|\//i
const ordinary =
  /^\d+(?:st|nd|rd|th|am|pm|k|km|m|mm|cm|kg|g|ml|l|p|s|x|d)s?$|^(?:covid|mp|ps|a|b|c|e|h|u|under|over|mid|pre|post|year|grade|top|late|early|level|part|week|day|size|group|channel|terminal|gate|route|bbc|itv|rte|ip|web|formula)-?\d|\d{1,3}-(?:years?|hours?|days?|weeks?|months?|minutes?|miles?|pieces?|strong|seats?|seater|pages?|met(?:re|er)s?|foot|feet|points?|goals?|bed(?:room)?s?|course|mins?|man|person|part|point|star|storey|story|plus|degree|acre|week|lap|hole|set|game|match|inch|litre|liter|tonne|ton|pound|dollar|euro|a-side)|^[A-Z]{1,4}-?\d{1,4}[A-Z]?$/i

/** Whether a run of characters looks made up by somebody who had to mix letters, digits and signs. */
function looksMadeUp(run: string): boolean {
  if (web.test(run) || ordinary.test(run)) return false
  const letters = run.replace(/[^a-z]/gi, '').length
  if (letters < 3) return false
  const hasDigit = /\d/.test(run)
  if (hasDigit && /^(?=.*[A-Za-z])[\w+/=-]{16,}$/.test(run) && !/^[\d-]+$/.test(run)) return true
  if (hasDigit && run.length >= 7 && /^[A-Za-z][A-Za-z'’]*\d[A-Za-z\d'’]*!?$/.test(run) && /[a-z]/.test(run))
    return true
  if (hasDigit && run.length >= 9 && /^[a-z]{3,}(?:\.[a-z]{2,}){1,3}\.?\d+$/i.test(run)) return true
  if (hasDigit && run.length >= 7 && /^[A-Za-z\d'’]+[!$#%&*^~+=_-][\w!$#%&*^~+='’-]*$/.test(run)) {
    return /[!$#%&*^~+=_]/.test(run) || /(?:-.*){2}|\d[A-Za-z]+|[A-Za-z]+\d/.test(run)
  }
  return run.length >= 8 && /^[A-Za-z]{4,}[!$#%&*^~+=_][A-Za-z]{4,}!?$|^(?:[A-Z][a-z]{2,}){2,}!$/.test(run)
}

const NEAR_BEFORE = 26
const NEAR_AFTER = 8

/** "Log on as frontdesk with Marigold!7": something that looks made up, near words about getting in. */
export function* likelySecrets(reading: Reading): Generator<{ from: number; to: number; weight: Weight }> {
  const sure = places(reading, plainly)
  const unsure = places(reading, perhaps)
  if (sure.length === 0 && unsure.length === 0) return
  const { text, words, links } = reading
  let isForAll: boolean | undefined
  for (const hit of hitsOf(text, chunk)) {
    const run = hit[0].replace(ends, '')
    if (run.length < 6 || !looksMadeUp(run) || inside(links, hit.index)) continue
    const at = wordAt(words, hit.index)
    const isNear = (place: number): boolean =>
      place >= at - NEAR_BEFORE && place <= at + NEAR_AFTER && words[place]?.from !== hit.index
    const isSure = sure.some(isNear)
    if (!isSure && !unsure.some(isNear)) continue
    isForAll ??= forAll.test(text)
    if (isForAll && !isSure) continue
    yield { from: hit.index, to: hit.index + run.length, weight: isSure && !isForAll ? 'ask' : 'note' }
  }
}

/** The place of the first word that ends behind an offset. */
function wordAt(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.to ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
