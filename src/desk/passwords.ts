import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { no } from './answers.ts'

export { hashPassword, verifyPassword }

/** The heads of the passwords that everybody uses; whatever is only one of these with a tail is no better. */
const common = [
  'password',
  'passw0rd',
  'passwort',
  'motdepasse',
  'contrasena',
  'qwerty',
  'qwertz',
  'azerty',
  'qazwsx',
  'asdfgh',
  'zxcvbn',
  '1q2w3e',
  'q1w2e3',
  'abcdef',
  'abc123',
  'iloveyou',
  'letmein',
  'welcome',
  'changeme',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'superman',
  'batman',
  'monkey',
  'dragon',
  'master',
  'shadow',
  'trustno1',
  'whatever',
  'michael',
  'jennifer',
  'charlie',
  'liverpool',
  'arsenal',
  'chelsea',
  'summer',
  'winter',
  'spring',
  'autumn',
  'january',
  'december',
  'administrator',
  'admin',
  'secret',
  'default',
  'guest',
  'login',
  'internet',
  'computer',
  'samsung',
  'google',
  'facebook',
  'twitter',
  'bluesky',
  'thinktwice',
]

const LEAST_OWN = 6
const LEAST_DIFFERENT = 5
const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** How many letters are neither the neighbour of the one before (abc, 321) nor the same again. */
function steps(text: string): number {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  return codes.filter((code, i) => i === 0 || Math.abs(code - (codes[i - 1] ?? 0)) > 1).length
}

/**
 * Whether a password is one of those that everybody uses: mostly a common word or one's own name, one run of letters or
 * digits, or the same few letters over and over. Length is the contract's business.
 */
export function isCommon(password: string, own: readonly string[]): boolean {
  const text = plain(password)
  if (new Set(text).size < LEAST_DIFFERENT || steps(text) < LEAST_OWN) return true
  const words = [...common, ...own.flatMap((name) => [plain(name), ...name.split(/[^\p{L}\p{N}]+/u).map(plain)])]
  let rest = text
  for (const word of words.filter((w) => w.length >= 4).sort((a, b) => b.length - a.length))
    rest = rest.replaceAll(word, '')
  return rest.length < LEAST_OWN && rest !== text
}

/** Refuses a password that everybody uses. `own` are the person's name, address and organisation. */
export const weak = (password: string, own: readonly string[]) => (isCommon(password, own) ? no('weak-password') : null)
