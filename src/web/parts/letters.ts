/**
 * The letters in a face: the start of the first word that tells a name apart from its siblings (Riverside Theatre
 * beside Riverside Youth is Th), else the initials of its first and last word.
 */
export function lettersOf(name: string, siblings: readonly string[] = []): string {
  const words = name.split(/\s+/u).filter((word) => word !== '')
  const others = siblings.filter((sibling) => sibling !== name).map((sibling) => sibling.split(/\s+/u))
  const shared = others.some((other) => other[0] === words[0])
  const telling = shared ? words.find((word, at) => others.every((other) => other[at] !== word)) : undefined
  if (telling !== undefined) return capitalised([...telling].slice(0, 2).join(''))
  const [first = '', last] = [words[0], words.at(-1)]
  if (words.length < 2 || last === undefined) return capitalised([...first].slice(0, 2).join(''))
  return (([...first][0] ?? '') + ([...last][0] ?? '')).toUpperCase()
}

const capitalised = (letters: string) => letters.charAt(0).toUpperCase() + letters.slice(1).toLowerCase()
