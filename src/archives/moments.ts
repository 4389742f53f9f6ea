const year = 1970

/** A moment as networks and tables write it, as ISO 8601 UTC; null where it cannot be told for certain. */
export function momentOf(written: unknown): string | null {
  const text = typeof written === 'number' ? String(written) : typeof written === 'string' ? written.trim() : ''
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return isoOf(new Date(Number(text) * 1000))
  if (/^\d{13}$/.test(text)) return isoOf(new Date(Number(text)))
  const parts =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|[+-]\d\d:?\d\d))?)?$/i.exec(
      text,
    )
  if (parts !== null) {
    const [, y, month, day, hour = '12', minute = '00', second = '00', fraction = '0', zone = 'Z'] = parts
    const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z'
    // A day that its month does not have would quietly become one of the next.
    if (Number(day) > new Date(Date.UTC(Number(y), Number(month), 0)).getUTCDate()) return null
    const thousandths = fraction.padEnd(3, '0').slice(0, 3)
    return isoOf(new Date(`${y}-${month}-${day}T${hour}:${minute}:${second}.${thousandths}${offset}`))
  }
  // As X writes it (Wed Oct 10 20:19:24 +0000 2018) and as letters do (Wed, 10 Oct 2018 20:19:24 +0000).
  if (
    /^[a-z]{3},? (?:[a-z]{3} \d{1,2}|\d{1,2} [a-z]{3} \d{4}) \d\d:\d\d:\d\d (?:[+-]\d{4}|GMT)(?: \d{4})?$/i.test(text)
  )
    return isoOf(new Date(text))
  return null
}

const isoOf = (moment: Date): string | null =>
  Number.isNaN(moment.getTime()) || moment.getUTCFullYear() < year || moment.getUTCFullYear() > 9999
    ? null
    : moment.toISOString()
