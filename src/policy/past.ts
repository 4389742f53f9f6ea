const LEAST_LETTERS = 10

/** Whether a text has too few words of its own to say anything of a voice: links, names and tags apart. */
export function saysTooLittle(text: string): boolean {
  const own = text.replaceAll(/https?:\/\/\S+|[@#][\p{L}\p{N}_.-]+/gu, ' ')
  return (own.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS
}
