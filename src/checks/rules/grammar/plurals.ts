import { wordSet } from '../../text/tables.ts'
import { beside, endsAfter, isHere, isTied, low, type Pattern, written } from './place.ts'

/** Things that are sold, shown or asked to come, whose plural gets an apostrophe that it does not want. */
const nouns =
  wordSet(`pizza strawberry sofa taxi resident pupil student volunteer member parent teacher visitor customer passenger
  patient carer driver player supporter fan neighbour neighbor panini cake pie burger scone muffin cookie brownie bagel wrap sandwich
  sausage tomato potato apple pear plum cherry raspberry blueberry berry banana orange lemon avocado mango melon carrot onion mushroom
  pepper pancake waffle crêpe crepe taco burrito nacho curry pasty chip coffee tea beer wine cocktail mocktail smoothie milkshake juice
  shirt t-shirt dress jacket coat shoe boot trainer sock hat glove scarf jumper sweater hoodie bag bed rug lamp chair table desk
  cushion curtain mattress candle card gift toy game book dvd cd video photo poster print ticket voucher seat session class workshop
  course event tour show concert gig exhibition activity party wedding birthday baby kid puppy kitten dog cat bird hen cow sheep horse
  pony pet plant flower rose tulip tree bulb seed bike car van bus train lorry truck caravan hotel villa flat apartment house home
  office studio shop store café cafe pub bar restaurant family business company charity group team club school volunteer trustee
  nurse doctor gp mp councillor officer firefighter photographer musician artist author poet singer dancer actor winner finalist
  donation offer discount deal price opening vacancy job apprentice trainee graduate menu special dessert starter salad soup logo
  memo kilo disco piano radio studio zoo gazebo marquee tent stall raffle prize hamper hero piñata tamale dj bbq cv tv pc pdf url photo selfie`)
const numbered =
  wordSet(`all our many these those some fresh two three four five six seven eight nine ten twelve several new more of few
  most both free local homemade delicious hot various other extra`)
const plainly = wordSet("are were have don't aren't weren't haven't")
const andMore = wordSet('and or by from are were have can must should for at')

const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:ato|ch|sh|ss|x)$/.test(noun) ? `${noun}es` : `${noun}s`

/** "All our pizza's are", "Sofa's, beds and rugs". */
const apostrophe: Pattern = (place) => {
  const { reading, at } = place
  const here = isHere(place)
  const raw = written(reading, here)
  const before = low(place, -1)
  const next = low(place, 1)
  const isNumber = /^\d+$/.test(before) && before !== '1'
  const isListed = here.opens && /^,/.test(reading.text.slice(here.to))
  const leads = here.opens && /^(?:from|by)$/.test(next)
  const isMany = (numbered.has(before) || isNumber || leads) && (endsAfter(place, 0) || andMore.has(next))
  if (!plainly.has(next) && !isListed && !isMany) return undefined
  if (before === 'a' || before === 'my' || low(place, 2) === 'own') return undefined
  return { message: 'plural', first: at, last: at, mend: pluralOf(raw.slice(0, -2)) }
}

const honestNames = wordSet("king's queen's lord's saint's")

/** "Thank you to the Miller's". */
const family: Pattern = (place) => {
  const name = beside(place, 1)
  if (name === undefined || !name.capital || !/^[a-z]{3,}[^s]'s$/.test(name.low) || honestNames.has(name.low))
    return undefined
  if (!/^(?:to|thank|thanks|with|from|and)$/.test(low(place, -1))) return undefined
  const next = low(place, 2)
  if (!endsAfter(place, 1) && !/^(?:for|who|and|on|from|are|have)$/.test(next)) return undefined
  const raw = written(place.reading, name)
  return { message: 'plural', first: place.at + 1, last: place.at + 1, mend: `${raw.slice(0, -2)}s` }
}

const titles = wordSet(
  'dr mr mrs ms miss prof professor cllr councillor mayor sgt sergeant pc dc inspector rev father sister judge captain sir dame lady coach principal',
)

/** "Dr Chen, which led". */
const which: Pattern = (place) => {
  const { reading, at } = place
  const name = reading.words[at - 1]
  const title = reading.words[at - 2]
  const first = reading.words[at - 3]
  if (name === undefined || !name.capital || !/^,\s$/.test(reading.text.slice(name.to, isHere(place).from)))
    return undefined
  if (!titles.has(title?.low ?? '') && !(title?.capital && titles.has(first?.low ?? ''))) return undefined
  return { message: 'meant', first: at - 1, last: at, mend: `${reading.text.slice(name.from, isHere(place).from)}who` }
}

const governing = wordSet('to for with between from by of at joined thank thanks')
const afterI = wordSet('on at in for to as when while who from by with after before during about')
const back = [2, 3, 4, 5]

/** "given to Mayor Lund and I". */
const andI: Pattern = (place) => {
  const { reading, at } = place
  if (low(place, -1) !== 'and' || !(endsAfter(place, 0) || afterI.has(low(place, 1)))) return undefined
  const name = beside(place, -2)
  if (name === undefined || !back.some((by) => governing.has(low(place, -by - 1)))) return undefined
  return { message: 'meant', first: at - 2, last: at, mend: `${reading.text.slice(name.from, isHere(place).from)}me` }
}

/** "Me and the team would like". */
const meAnd: Pattern = (place) => {
  const { reading, at } = place
  if (!isHere(place).opens || low(place, 1) !== 'and') return undefined
  const one = beside(place, 2)
  if (one === undefined) return undefined
  const isWord = /^(?:the|my|our|a)$/.test(one.low)
  const last = isWord ? beside(place, 3) : one
  if (last === undefined || (!isWord && !one.capital)) return undefined
  const raw = reading.text.slice(one.from, last.to)
  return {
    message: 'meant',
    first: at,
    last: at + (isWord ? 3 : 2),
    mend: `${raw.charAt(0).toUpperCase()}${raw.slice(1)} and I`,
  }
}

/** "Since we opened, we help". */
const since: Pattern = (place) => {
  const { reading, at } = place
  if (!isHere(place).opens) return undefined
  for (let step = 2; step < 12; step++) {
    const who = reading.words[at + step]
    const verb = reading.words[at + step + 1]
    if (who === undefined || verb === undefined || who.opens) return undefined
    if (!/,\s$/.test(reading.text.slice(0, who.from)) || !/^(?:we|they|you|i)$/.test(who.low)) continue
    if (
      !/^(?:help|run|serve|support|raise|plant|train|welcome|deliver|provide|feed|rescue|grow|work|open|host|give|teach|publish|build|offer|visit)$/.test(
        verb.low,
      )
    )
      return undefined
    const right: Readonly<Record<string, string>> = {
      run: 'run',
      grow: 'grown',
      give: 'given',
      teach: 'taught',
      feed: 'fed',
      build: 'built',
    }
    const past = right[verb.low] ?? (verb.low.endsWith('e') ? `${verb.low}d` : `${verb.low}ed`)
    return { message: 'meant', first: at + step, last: at + step + 1, mend: `${written(reading, who)} have ${past}` }
  }
  return undefined
}

/** "raised more £900". */
const more: Pattern = (place) => {
  const next = place.reading.words[place.at + 1]
  if (next === undefined || !/^ [£$€]?$/.test(place.reading.text.slice(isHere(place).to, next.from))) return undefined
  const isMoney = place.reading.text.charAt(next.from - 1) !== ' '
  if (!/^\d/.test(next.low) || !(isMoney || /^\d{3,}$/.test(next.low) || place.reading.text.charAt(next.to) === ','))
    return undefined
  const before = low(place, -1)
  if (/^(?:one|two|three|no|any|some|many|few|a|the|even|much)$/.test(before) || /\d/.test(before)) return undefined
  const { text } = place.reading
  return {
    message: 'missing',
    first: place.at,
    last: place.at + 1,
    mend: `${written(place.reading, isHere(place))} than ${text.slice(isHere(place).to + 1, next.to)}`,
  }
}

const places = wordSet(
  'area website scene venue building centre center library museum park station beach pool theatre river road clinic ward shop café cafe garden gallery',
)
const heading = wordSet(
  'avoid visit near entering enter leaving leave closed inside outside around through throughout past behind approaching',
)
const after = wordSet(
  'while when for and to if as until because where or during this today tomorrow from on after before but so that by is will',
)

/** "avoid area while". */
const bare: Pattern = (place) => {
  const noun = beside(place, 1)
  if (noun === undefined || noun.capital || !places.has(noun.low) || isHere(place).opens || isTied(place, 1))
    return undefined
  if (!endsAfter(place, 1) && !after.has(low(place, 2))) return undefined
  return {
    message: 'missing',
    first: place.at,
    last: place.at + 1,
    mend: `${written(place.reading, isHere(place))} the ${noun.low}`,
  }
}

export const plurals: ReadonlyMap<string, Pattern> = new Map([
  ...[...nouns].map((noun): [string, Pattern] => [`${noun}'s`, apostrophe]),
  ...[...heading].map((word): [string, Pattern] => [word, bare]),
  ['the', family],
  ['which', which],
  ['i', andI],
  ['me', meAnd],
  ['since', since],
  ['more', more],
])
