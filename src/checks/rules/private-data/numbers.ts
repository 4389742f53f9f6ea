/** The digits of a number as written, without spaces, dashes and dots. */
export const digitsOf = (written: string): string => written.replace(/\D/g, '')

/** Luhn's check of payment cards: from the right every second digit is doubled, and the sum of digits ends in 0. */
export function isCard(digits: string): boolean {
  if (
    !/^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01]|720)\d{12,13}|3[47]\d{13}|6(?:011|5\d\d)\d{12})$/.test(
      digits,
    )
  )
    return false
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 0 ? digit : digit * 2
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** The NHS number's check: digits weighed 10 to 2, remainder by 11 taken from 11 is the tenth (11 counts as 0, 10 never is). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at)
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}

/** ISO 13616: the first four signs moved to the end, letters as 10 to 35, remainder by 97 is 1. */
export function isIban(written: string): boolean {
  const signs = written.replace(/\s/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(signs)) return false
  let rest = 0
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97
  }
  return rest === 1
}

/** A telephone number as its national digits, so that +44 (0)7700 900001 and 07700900001 are the same. */
export function telephone(written: string): string {
  const digits = digitsOf(written.replace('(0)', ''))
  return digits.replace(/^(?:00)?44(?=\d{9,10}$)/, '0').replace(/^1(?=\d{10}$)/, '')
}
