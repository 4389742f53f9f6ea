import { type Grade, grades } from './lexicon.ts'

export interface Disguised {
  readonly from: number
  readonly to: number
  readonly grade: Grade
}

const hidden = /[*@$!#0-9_]|(?:^|[^\p{L}\p{N}])\p{L}[ .\-_*]\p{L}[ .\-_*]\p{L}/u
// A sign among letters, or before some: "7pm" and "end!" are none.
const signed = /[a-z](?:[*@$#!\d]+[a-z]|[*$@#]{2})|[*@$\d][a-z*$@]{2}/i
const token = /[\p{L}\d*@$!#]{3,24}/gu
const spelled = /(?<![\p{L}\p{N}'’])\p{L}(?:[ .\-_*]\p{L}){3,11}(?![\p{L}\p{N}'’])/gu
const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
}
const grave = [...grades].filter(([, grade]) => grade === 'strong' || grade === 'slur').map(([word]) => word)
const starred = ` ${[...grave, 'ass', 'bollocks', 'prick', 'arse', 'piss', 'pissed'].join(' ')} `

/** Swear words written so that a list does not see them: s**t, sh1t, f u c k. Only strong ones; the mild need no disguise. */
export function* disguised(text: string): Generator<Disguised> {
  if (!hidden.test(text)) return
  for (const hit of signed.test(text) ? text.matchAll(token) : []) {
    if (!isMixed(hit[0])) continue
    const raw = hit[0].toLowerCase()
    const grade = /[*#]/.test(raw.slice(1)) || /^\*+\p{L}/u.test(raw) ? byStars(raw) : byLeet(raw)
    if (grade !== undefined) yield { from: hit.index, to: hit.index + hit[0].length, grade }
  }
  for (const hit of text.matchAll(spelled)) {
    const joined = hit[0].replace(/[^\p{L}]/gu, '').toLowerCase()
    const word = grave.find((entry) => entry.length > 3 && joined.startsWith(entry))
    if (word !== undefined)
      yield { from: hit.index, to: hit.index + hit[0].length, grade: grades.get(word) ?? 'strong' }
  }
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** A sign or a digit beside a letter; a word or a number by itself hides nothing, nor does a closing "!". */
function isMixed(raw: string): boolean {
  let signs = 0
  let letters = 0
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (isLetter(code)) letters += 1
    else if (code < 128 && (code !== 33 || at < raw.length - 1)) signs += 1
  }
  return signs > 0 && letters > 0
}

function byLeet(raw: string): Grade | undefined {
  if (!/[@$!0-9]/.test(raw) || !/[a-z]/.test(raw)) return undefined
  // A closing ! is only loud, and $ or @ or digits alone in front are prices, handles and numbers.
  const word = raw.replace(/!+$/, '').replace(/[@$!0-9]/g, (sign) => leet[sign] ?? sign)
  if (word === raw || !/[@$!0-9]/.test(raw.replace(/!+$/, ''))) return undefined
  const grade = grades.get(word)
  if (grade === 'strong' || grade === 'slur') return grade
  return /^(?:a\$\$|@ss|@rse)$/.test(raw) ? 'rude' : undefined
}

function byStars(raw: string): Grade | undefined {
  const bare = raw.replace(/!+$/, '')
  const stars = bare.replace(/[^*#]/g, '').length
  // One star at the end is a footnote, stars at both ends are emphasis, and letters must be left to tell the word by.
  if (/^[^*#]+[*#]$/.test(bare) || /^\*.*\*$/.test(bare) || stars >= bare.length || bare.startsWith('#'))
    return undefined
  const letters = bare.length - stars
  if (letters === 1 && stars < 3) return undefined
  if (letters === 1) return /^[fcs]\*{3}$/.test(bare) ? 'strong' : undefined
  const pattern = new RegExp(` (${bare.replace(/[@$!0-9]/g, (sign) => leet[sign] ?? '').replace(/[*#]/g, '[a-z]')}) `)
  const word = pattern.exec(starred)?.[1]
  return word === undefined ? undefined : (grades.get(word) ?? 'rude')
}
