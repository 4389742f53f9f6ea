/** Alphabets beside the Latin one, and the languages of accounts that are at home in each. */
const scripts: readonly { readonly name: string; readonly sign: RegExp; readonly languages: string }[] = [
  { name: 'Cyrillic', sign: /\p{Script=Cyrillic}/gu, languages: 'ru uk bg sr mk be kk ky mn tg' },
  { name: 'Greek', sign: /\p{Script=Greek}/gu, languages: 'el' },
  { name: 'Arabic', sign: /\p{Script=Arabic}/gu, languages: 'ar fa ur ps ku ug sd' },
  { name: 'Hebrew', sign: /\p{Script=Hebrew}/gu, languages: 'he yi iw' },
  { name: 'Devanagari', sign: /\p{Script=Devanagari}/gu, languages: 'hi mr ne sa' },
  { name: 'Bengali', sign: /\p{Script=Bengali}/gu, languages: 'bn as' },
  { name: 'Gurmukhi', sign: /\p{Script=Gurmukhi}/gu, languages: 'pa' },
  { name: 'Gujarati', sign: /\p{Script=Gujarati}/gu, languages: 'gu' },
  { name: 'Tamil', sign: /\p{Script=Tamil}/gu, languages: 'ta' },
  { name: 'Thai', sign: /\p{Script=Thai}/gu, languages: 'th' },
  { name: 'Korean', sign: /\p{Script=Hangul}/gu, languages: 'ko' },
  { name: 'Japanese', sign: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: 'ja' },
  { name: 'Chinese', sign: /\p{Script=Han}/gu, languages: 'zh ja yue' },
  { name: 'Georgian', sign: /\p{Script=Georgian}/gu, languages: 'ka' },
  { name: 'Armenian', sign: /\p{Script=Armenian}/gu, languages: 'hy' },
  { name: 'Ethiopic', sign: /\p{Script=Ethiopic}/gu, languages: 'am ti' },
]

const beyond = /[\u0370-\u1fff\u3040-\ud7ff]/
/** Signs of Chinese and Japanese stand for more than a letter each. */
const DENSE = 8
const ENOUGH = 20

/** The alphabet in which most of a text is written, where it is not the Latin one and not one of these languages' own. */
export function strangeScript(text: string, languages: readonly string[]): string | undefined {
  if (!beyond.test(text)) return undefined
  const latin = count(text, /\p{Script=Latin}/gu)
  for (const { name, sign, languages: home } of scripts) {
    const isDense = name === 'Chinese' || name === 'Japanese'
    const signs = count(text, sign)
    if (signs < (isDense ? DENSE : ENOUGH) || signs * (isDense ? 4 : 1) < latin * 2) continue
    if (languages.some((language) => home.split(' ').includes(language))) return undefined
    return name
  }
  return undefined
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0
