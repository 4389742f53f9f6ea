/** 14:02:07 on this machine's clock face, for times on which a promise hangs. */
export const clock = (moment: string | number, seconds = true) =>
  new Date(moment).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' } : {}),
  })

/** "Friday 27 November, 09:00"; in a named zone where one is given. The year is said when it is not this one. */
export function dayAndTime(moment: string | number, zone?: string): string {
  const date = new Date(moment)
  const here = zone === undefined ? {} : { timeZone: zone }
  const day = date.toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' }),
    ...here,
  })
  return `${day}, ${date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', ...here })}`
}

/** 0:21, 12:05 or 1:00:00, for a span in whole seconds. */
export function span(seconds: number): string {
  const s = Math.max(0, Math.ceil(seconds))
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(s / 3600)
  const minutes = Math.floor((s % 3600) / 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(s % 60)}` : `${minutes}:${two(s % 60)}`
}

/** "30 seconds", "10 minutes", "2 hours": a length of time in words, in the largest unit that loses nothing. */
export function inWords(seconds: number): string {
  const many = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`
  if (seconds >= 3600 && seconds % 3600 === 0) return many(seconds / 3600, 'hour')
  if (seconds >= 60 && seconds % 60 === 0) return many(seconds / 60, 'minute')
  return seconds > 120
    ? `${many(Math.floor(seconds / 60), 'minute')} ${many(seconds % 60, 'second')}`
    : many(seconds, 'second')
}

/** "Bluesky, Mastodon and Facebook". */
export const listed = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** "1 account", "3 accounts". */
export const count = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`
