/** How hard a new password is to guess, in words. `fits`: long enough to be taken. */
export interface Strength {
  readonly fits: boolean
  readonly says: string
}

/**
 * A rough word on a new password: length first, then how many different characters it has. The server alone knows the
 * list of passwords that everybody uses.
 */
export function strengthOf(password: string): Strength {
  const length = [...password].length
  if (length === 0) return { fits: false, says: 'At least 12 characters. Three or four words in a row are good.' }
  if (length < 12) return { fits: false, says: `${12 - length} more to go. At least 12 characters.` }
  const different = new Set(password.toLowerCase()).size
  if (different < 6 || /(.)\1{5}/.test(password))
    return { fits: true, says: 'Long enough, but it repeats itself. Easy to guess.' }
  if (length < 16 && /^(\p{L}+\d*|\d+)$/u.test(password))
    return { fits: true, says: 'Long enough. One more word would make it much harder to guess.' }
  return { fits: true, says: length < 16 ? 'Good.' : 'Very good.' }
}
