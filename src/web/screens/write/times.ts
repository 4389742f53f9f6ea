/**
 * What a wall time means in a named zone. gap: clocks skip it that night. twice: it comes twice; the first is taken,
 * and said. Instants in milliseconds UTC.
 */
export type Meant =
  | { readonly kind: 'once' | 'twice'; readonly at: number }
  | { readonly kind: 'gap' }
  | { readonly kind: 'unreadable' }

const day = 86_400_000

/** Minutes east of UTC in `zone` at `instant`. */
function offsetAt(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** `local` as in a datetime field: 2026-12-05T09:00. `zone`: an IANA name. */
export function meantBy(local: string, zone: string): Meant {
  const asUtc = Date.parse(`${local}:00Z`)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) || Number.isNaN(asUtc)) return { kind: 'unreadable' }
  try {
    const offsets = [...new Set([offsetAt(zone, asUtc - day), offsetAt(zone, asUtc + day)])]
    const fits = offsets
      .filter((offset) => offsetAt(zone, asUtc - offset * 60_000) === offset)
      .map((offset) => asUtc - offset * 60_000)
    const [first] = fits.sort((a, b) => a - b)
    if (first === undefined) return { kind: 'gap' }
    return { kind: fits.length === 1 ? 'once' : 'twice', at: first }
  } catch {
    return { kind: 'unreadable' }
  }
}

/** The wall time in `zone` at an instant, as a datetime field wants it. */
export function localAt(instant: number, zone: string): string {
  return new Date(instant + offsetAt(zone, instant) * 60_000).toISOString().slice(0, 16)
}
