import { flatHas } from '../signs.ts'

/** Phrases that are told by their words alone, with a sign of theirs to ask for first. */
export interface Listed {
  readonly mayMatch: ReturnType<typeof flatHas>
  readonly shows: RegExp
}

/** Phrases with commas between them; in a text commas, full stops, apostrophes and hyphens may stand for their spaces. */
export function listedPhrases(table: string): Listed {
  const all = table
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .sort((one, other) => other.length - one.length)
  return {
    mayMatch: flatHas(...all.map((phrase) => ` ${phrase.replaceAll('-', ' ')}`)),
    shows: new RegExp(
      `(?<![\\p{L}\\p{N}'])(${all.map((phrase) => phrase.replace(/[ -]/g, "[\\s,.'-]+")).join('|')})`,
      'giu',
    ),
  }
}
