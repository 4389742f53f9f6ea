/** A word with the capitals of the one that it replaces. */
export function asWritten(meant: string, word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return meant.toUpperCase()
  return word.charAt(0) === word.charAt(0).toUpperCase() ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
}
