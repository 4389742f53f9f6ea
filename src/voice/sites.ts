import type { SpeakerId } from '../domain/speakers.ts'
import type { Cues, Ways } from '../domain/voices.ts'

/** So many sites of a speaker are known; where it has more, one that is not among them may be old all the same. */
export const SITES_KNOWN = 200

/** Addresses as people write them: with https, with www, or a name before a path. */
const addresses =
  /https?:\/\/([\p{L}\p{N}.-]+)\S*|(?<![\w@./-])(?:www\.([\p{L}\p{N}.-]+)|((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?=\/\w))/giu

/** The sites that a text links to, each once: lower case, without www. */
export function sitesIn(text: string): readonly string[] {
  const found = [...text.matchAll(addresses)].map(
    ([, withScheme, withWww, bare]) => withScheme ?? withWww ?? bare ?? '',
  )
  return [...new Set(found.map((site) => site.toLowerCase().replace(/^www\.|\.$/gu, '')))].filter((site) => site !== '')
}

/** The sites of these texts, those of most texts first, at most `SITES_KNOWN`. */
export function sitesOf(texts: Iterable<string>): readonly string[] {
  const times = new Map<string, number>()
  for (const text of texts) for (const site of sitesIn(text)) times.set(site, (times.get(site) ?? 0) + 1)
  return [...times]
    .sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
    .slice(0, SITES_KNOWN)
    .map(([site]) => site)
}

/**
 * Of the sites of a text the one that says most of whom it is for: one that only others linked to, or else one that is
 * new. Null = no link; undefined = it may be old.
 */
export function linkedSiteOf(
  text: string,
  here: Pick<Ways, 'sites'>,
  others: readonly { readonly id: SpeakerId; readonly ways: Pick<Ways, 'sites'> }[],
): Cues['linkedSite'] {
  const found = sitesIn(text).map((site) => ({
    isUsedHere: here.sites.includes(site),
    usedBy: others.filter(({ ways }) => ways.sites.includes(site)).map(({ id }) => id),
  }))
  const unused = found.filter(({ isUsedHere }) => !isUsedHere)
  if (unused.length > 0 && here.sites.length >= SITES_KNOWN) return undefined
  return unused.find(({ usedBy }) => usedBy.length > 0) ?? unused[0] ?? found[0] ?? null
}
