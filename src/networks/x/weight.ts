import { linksIn } from './links.ts'

const LINK = 23

/** What weighs one; everything else weighs two. */
const light = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const

const sequences = '\\p{RGI_Emoji}'
const emoji = new RegExp(`${sequences}|[#*0-9]\\uFE0F?\\u20E3`, 'gv')

function weightOfCharacters(text: string): number {
  let weight = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    weight += light.some(([from, to]) => point >= from && point <= to) ? 1 : 2
  }
  return weight
}

function weightBetweenLinks(text: string): number {
  let weight = 0
  let read = 0
  for (const { 0: picture, index } of text.matchAll(emoji)) {
    weight += weightOfCharacters(text.slice(read, index)) + 2
    read = index + picture.length
  }
  return weight + weightOfCharacters(text.slice(read))
}

/** How long a text is by the count of X (twitter-text, configuration 3). */
export function weightOf(text: string): number {
  const normal = text.normalize('NFC')
  let weight = 0
  let read = 0
  for (const { from, to } of linksIn(normal)) {
    weight += weightBetweenLinks(normal.slice(read, from)) + LINK
    read = to
  }
  return weight + weightBetweenLinks(normal.slice(read))
}
