import { wordSet } from '../../text/tables.ts'
import { beside, endsAfter, isHere, isTied, low, type Pattern, swap, written } from './place.ts'

const itIs = wordSet('been a an the not going your our my this that because why what raining snowing')
const itIsTo = wordSet('great good lovely nice important easy hard wonderful fantastic time')

/** "Its been". */
const its: Pattern = (place) => {
  const next = beside(place, 1)
  if (next === undefined || next.capital || isTied(place, 1)) return undefined
  if (itIs.has(next.low)) {
    if (next.low === 'a' && /[’'&/]/.test(place.reading.text.charAt(next.to))) return undefined
    if ((next.low === 'your' || next.low === 'our' || next.low === 'my') && !isHere(place).opens) return undefined
    return swap(place, 'itIs', "it's")
  }
  if (
    itIsTo.has(next.low) &&
    isHere(place).opens &&
    (low(place, 2) === 'to' || (next.low === 'time' && low(place, 2) === 'for'))
  )
    return swap(place, 'itIs', "it's")
  return undefined
}

const owned =
  wordSet(`own doors members history kind infancy entirety roots origins name way heart peak audience future past residents
  customers staff volunteers trustees website birthday anniversary centenary jubilee debut premises original original final
  tail wings`)
const ranked = wordSet('first second third fourth fifth tenth final last new annual original current full best many')
const beforeOwner =
  wordSet(`of in at for with by from under about celebrate celebrates celebrating celebrated open opens opened opening
  launch launches launched launching lost reached reaches has had hold holds held holding close closed closes mark marks marking
  marked throughout during on to`)

/** "it's own", "opened it's doors". */
const itsOf: Pattern = (place) => {
  const next = beside(place, 1)
  if (next === undefined) return undefined
  if (next.low === 'own') return swap(place, 'its', 'its')
  if (!beforeOwner.has(low(place, -1))) return undefined
  const isNumber = /^\d+(?:st|nd|rd|th)$/.test(next.low)
  if (!owned.has(next.low) && !isNumber && !(ranked.has(next.low) && beside(place, 2) !== undefined)) return undefined
  return swap(place, 'its', 'its')
}

const youAre = wordSet('invited not the a an gonna unable eligible warmly cordially')
const youAreTwo: Readonly<Record<string, ReadonlySet<string>>> = {
  able: wordSet('to'),
  going: wordSet('to'),
  interested: wordSet('in'),
  all: wordSet('invited welcome'),
  very: wordSet('welcome'),
  most: wordSet('welcome'),
  looking: wordSet('for to forward'),
  worried: wordSet('about'),
  welcome: wordSet('to'),
  so: wordSet('welcome kind right lucky'),
  too: wordSet('late early kind'),
}

/** "your invited". */
const your: Pattern = (place) => {
  const next = beside(place, 1)
  if (next === undefined || next.capital || isTied(place, 1)) return undefined
  if (next.low === 'not' && /ing$/.test(low(place, 2))) return undefined
  if (youAre.has(next.low)) return swap(place, 'youAre', "you're")
  return youAreTwo[next.low]?.has(low(place, 2)) === true && !isTied(place, 2)
    ? swap(place, 'youAre', "you're", 0, 2)
    : undefined
}

const yours =
  wordSet(`own ticket tickets seat seats place places name names email address garden views vote votes donation donations
  feedback questions chance diary diaries calendar calendars bin bins bags neighbours neighbors neighbour children's kids' old local
  phone car cars dog dogs pets wellies coat picnic`)

/** "you're tickets". */
const yourOf: Pattern = (place) => {
  const next = low(place, 1)
  if (next === 'local' || next === 'old' || !yours.has(next)) return undefined
  return swap(place, 'your', 'your')
}

const theirs =
  wordSet(`own bins children families homes voices names parents pets dogs cars views tickets friends support lives stories
  houses gardens teachers members skills neighbours neighbors customers staff generosity kindness hard wonderful amazing incredible
  continued loved community doors donations belongings rubbish recycling`)
const taking =
  wordSet(`of for with from put out bring share send show give take tell use in all on into about and clean cleared collect
  collecting leave left lost lose thank support to raise protect`)
const praised = wordSet('hard wonderful amazing incredible continued loved')

/** "put out there bins". */
const thereOf: Pattern = (place) => {
  const next = beside(place, 1)
  if (next === undefined || next.capital || !theirs.has(next.low)) return undefined
  if (next.low !== 'own' && !taking.has(low(place, -1))) return undefined
  if (
    praised.has(next.low) &&
    !/^(?:work|support|generosity|efforts|ones|help|kindness|donations|service|dedication)$/.test(low(place, 2))
  )
    return undefined
  return swap(place, 'their', 'their')
}

const being = wordSet("is are was were isn't aren't wasn't weren't")

/** "their is", "see you their!". */
const thereIs: Pattern = (place) => {
  const next = beside(place, 1)
  if (next !== undefined && being.has(next.low) && !next.capital && !taking.has(low(place, -1)))
    return swap(place, 'there', 'there')
  if (next?.low === 'will' && low(place, 2) === 'be') return swap(place, 'there', 'there', 0, 2)
  if (next?.low === 'has' && low(place, 2) === 'been') return swap(place, 'there', 'there', 0, 2)
  if (next === undefined && endsAfter(place, 0) && /^(?:you|be|get|over|up|down|out|go)$/.test(low(place, -1)))
    return swap(place, 'there', 'there', -1, 0)
  return undefined
}

/** "they're own". */
const theyOwn: Pattern = (place) => {
  const next = low(place, 1)
  if (next === 'own' || (theirs.has(next) && taking.has(low(place, -1)) && !praised.has(next) && next !== 'friends'))
    return swap(place, 'their', 'their')
  return undefined
}

const unmarked: ReadonlyMap<string, string> = new Map(
  `dont:don't doesnt:doesn't didnt:didn't isnt:isn't wasnt:wasn't arent:aren't werent:weren't couldnt:couldn't wouldnt:wouldn't
  shouldnt:shouldn't hasnt:hasn't havent:haven't hadnt:hadn't mustnt:mustn't neednt:needn't youre:you're theyre:they're weve:we've
  youve:you've theyve:they've youll:you'll theyll:they'll thats:that's whats:what's heres:here's theres:there's wheres:where's
  im:I'm ive:I've`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

/** "dont". */
const missing: Pattern = (place) => {
  const here = isHere(place)
  const right = unmarked.get(here.low)
  const { text } = place.reading
  if (
    right === undefined ||
    /[-‐‑./_&@'’]/.test(text.charAt(here.from - 1)) ||
    /[-‐‑/_&@'’]/.test(text.charAt(here.to))
  )
    return undefined
  if (
    here.low.length < 4 &&
    ((here.capital && !here.opens) || low(place, 1) === '' || beside(place, 1)?.capital || low(place, -1) === 'im')
  )
    return undefined
  return swap(place, 'mark', right, 0, 0)
}

const subjects = wordSet('i we you they he she it that this there who which people')
const bases =
  wordSet(`be have go get see make come take do find want wait open let believe stop help give know think say tell work keep
  leave miss stand afford hear even always just quite really all ever possibly imagine remember thank`)

/** "cant wait", "it wont be": not "as is her wont". */
const modal: Pattern = (place) => {
  const here = isHere(place)
  if (!subjects.has(low(place, -1)) && !bases.has(low(place, 1))) return undefined
  if (here.capital && !here.opens) return undefined
  return swap(place, 'mark', here.low === 'cant' ? "can't" : "won't", 0, 0)
}

/** "Lets go". */
const lets: Pattern = (place) => {
  const next = low(place, 1)
  return isHere(place).opens &&
    /^(?:go|make|get|do|be|see|talk|celebrate|play|not|all|keep|help|hope|hear|start|work|give|take|have|raise|dance|sing|face)$/.test(
      next,
    )
    ? swap(place, 'mark', "let's", 0, 0)
    : undefined
}

const times =
  `week year month weekend evening morning afternoon season term summer autumn winter spring monday tuesday wednesday thursday
  friday saturday sunday`
    .split(/\s+/)
    .map((time) => `${time}s`)
const ofTime = new Set(times)

/** "this weeks meeting": where it belongs to a time. */
const belongs: Pattern = (place) => {
  const time = beside(place, 1)
  if (time === undefined || !ofTime.has(time.low) || isTied(place, 1)) return undefined
  const here = isHere(place)
  if (
    here.low !== 'this' &&
    (/^(?:the|these|those|his|her|their|our|its|my|your|for|over|in)$/.test(low(place, -1)) || low(place, 2) === 'of')
  )
    return undefined
  const next = beside(place, 2)
  if (
    next === undefined ||
    /^(?:of|and|to|in|on|at|for|is|are|was|were|will|we|you|have|has|from|with|as|before|ago)$/.test(next.low)
  )
    return undefined
  const shown = written(place.reading, here)
  const raw = written(place.reading, time)
  return { message: 'mark', first: place.at, last: place.at + 1, mend: `${shown} ${raw.slice(0, -1)}'s` }
}

/** "todays meeting". */
const ofDay: Pattern = (place) => {
  const here = isHere(place)
  const next = beside(place, 1)
  if (next === undefined || isTied(place, 0)) return undefined
  const raw = written(place.reading, here)
  return { message: 'mark', first: place.at, last: place.at, mend: `${raw.slice(0, -1)}'${raw.slice(-1)}` }
}

export const marks: ReadonlyMap<string, Pattern> = new Map(
  (
    [
      [its, 'its'],
      [itsOf, "it's"],
      [your, 'your'],
      [yourOf, "you're"],
      [thereOf, 'there'],
      [thereIs, 'their'],
      [theyOwn, "they're"],
      [modal, 'cant wont'],
      [lets, 'lets'],
      [belongs, 'this last next'],
      [ofDay, 'todays tonights tomorrows yesterdays'],
      [missing, [...unmarked.keys()].join(' ')],
    ] as const
  ).flatMap(([pattern, words]) => words.split(' ').map((word) => [word, pattern] as const)),
)
