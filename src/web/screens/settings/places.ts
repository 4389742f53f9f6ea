/** What an organisation is; some checks are for one kind only. The stored word first, then as people read it. */
export const organisationKinds: readonly (readonly [string, string])[] = [
  ['charity', 'Charity'],
  ['theatre', 'Theatre or venue'],
  ['museum', 'Museum or library'],
  ['music', 'Orchestra or choir'],
  ['council', 'Council or public body'],
  ['university', 'University or school'],
  ['health', 'Health or care'],
  ['wildlife', 'Wildlife or environment'],
  ['faith', 'Church or faith group'],
  ['sport', 'Sports club'],
  ['agency', 'Agency'],
  ['other', 'Something else'],
]

/** ISO 3166 alpha-2 codes of the countries and territories that have one. */
const codes =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  )

/** Countries by name, in the order of their names. */
export function countries(): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames('en-GB', { type: 'region' })
  return codes
    .map((code) => [code, names.of(code) ?? code] as const)
    .toSorted((a, b) => a[1].localeCompare(b[1], 'en-GB'))
}

/** The zones that this browser knows, `also` among them. */
export function zones(also: string): readonly (readonly [string, string])[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', also])]
    .toSorted()
    .map((zone) => [zone, zone.replaceAll('_', ' ')] as const)
}

/** Languages in which the checks know their way, by name. */
export const languages: readonly (readonly [string, string])[] = [
  ['en', 'English'],
  ['cy', 'Welsh'],
  ['de', 'German'],
  ['es', 'Spanish'],
  ['fr', 'French'],
  ['ga', 'Irish'],
  ['it', 'Italian'],
  ['nl', 'Dutch'],
  ['pl', 'Polish'],
  ['pt', 'Portuguese'],
]

/** Country, language and zone as this browser would have them. */
export function guessPlace(): { country: string; language: string; zone: string } {
  const locale = new Intl.Locale(navigator.language).maximize()
  const country = codes.find((code) => code === locale.region) ?? 'GB'
  const language = languages.find(([code]) => code === locale.language)?.[0] ?? 'en'
  return { country, language, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
}
