import { wordSet } from '../../text/tables.ts'
import { beside, endsAfter, isHere, isTied, low, type Place, type Slip, written } from './place.ts'

/** Small words that nobody means twice. */
const never =
  wordSet(`the a an of and for with from our your their my his its we they this these those been be are were has
  have will would could should or but if not which when where while because as at by into about after before than us to than`)
/** Twice where the first ends a verb: "come in in March". */
const particles = wordSet('in on up out off over')
const verbs =
  wordSet(`come comes came coming log logs logged logging sign signs signed signing drop drops dropped dropping tune
  tuned join joins joined joining move moved moves moving turn turned turns turning put puts opt opts opted pop pops check checked
  hand handed call called calls stay stayed stays staying carry carried carries carrying go goes going went get gets got getting
  keep keeps kept keeping send sends sent hold holds held work worked working live lives lived living take takes took bring brings
  brought let lets give gives gave fill filled fills kick kicks hang later early straight further switched switch fit fits based
  clock clocked settle settled move phase phased roll rolled dial dialled dialed chip chips chipped book booked let's blow ring
  lean zoom back passed left stop stopped start started look looked made make sold break broke open opened run ran tried try`)
/** Said twice for good measure, or as a name of something. */
const meant =
  wordSet(`very really names so much many more long never ever again far bye night knock hear there yes no yeah ha please now
  well extra happy super great slow quick little lovely proper truly deeply proud sorry thank thanks hello welcome come wait run
  roll click clap boom choo quack tick drip pitter patter mwah tweet cluck woof bang beep busy quiet loud winner chicken row
  going gone away around round higher louder stronger better bigger worse older always about tutti cha cheep ribbit baby sugar
  honey money mambo dance sing sale free party goal score location education win fire hope holiday summer christmas first last
  cold warm hot wet dry rainy sunny dark early later every surprise million billion thousand hundred times rocket right wrong`)
/** As short as what is called out twice, but never is. */
const short =
  wordSet(`you i he she them him how who why what all any some one two new day time week year just only most help find make get
  take see give need want join open read look like been did does can it day here per via each also both next then she show book here
  team free work home life food post call back must may might until since during such more out`)
const LONG = 5

/** "the the": a word written twice, with nothing but a space between. */
export function repeat(place: Place): Slip | undefined {
  const { reading, at } = place
  const word = isHere(place)
  const next = beside(place, 1)
  if (next === undefined || next.low !== word.low || (next.capital && !isShouted(place)) || isTied(place, 1))
    return undefined
  if (low(place, 2) === word.low || low(place, -1) === word.low || isTied(place, -1)) return undefined
  if (!isSlip(place, word.low)) return undefined
  return { message: 'repeat', first: at, last: at + 1, mend: written(reading, word) }
}

const isShouted = ({ reading, at }: Place): boolean =>
  [at, at + 1].every((place) => {
    const word = reading.words[place]
    return word !== undefined && word.low.length > 1 && written(reading, word) === written(reading, word).toUpperCase()
  })

function isSlip(place: Place, word: string): boolean {
  if (word === 'my' && endsAfter(place, 1)) return false
  if (never.has(word)) return true
  if (word === 'so')
    return /^(?:we|you|they|i|get|come|please|if|don't|the|make|book|that|join|it's|he|she|bring|why)$/.test(
      low(place, 2),
    )
  if (word === 'is')
    return !/^(?:it|that|there|this|what|he|she|who|problem|thing|point|question|truth|fact|)$/.test(low(place, -1))
  if (short.has(word)) return !isHere(place).opens && beside(place, 2) !== undefined
  if (particles.has(word)) return !verbs.has(low(place, -1)) && low(place, -1) !== ''
  return word.length >= LONG && !meant.has(word) && /^[a-z]+$/.test(word) && !/^(.{1,4})\1+$/.test(word)
}

/** Pairs of little words that are said over and over on purpose: "again and again and". */
const linking = wordSet('and or by after to upon from a as')

/** "for the for the": two words written twice, one of them little. */
export function repeatedPair({ reading, at }: Place): Slip | undefined {
  const [one, two, three, four] = reading.words.slice(at, at + 4)
  if (one === undefined || two === undefined || three?.low !== one.low || four?.low !== two.low || two.low === one.low)
    return undefined
  if (three.capital || four.capital || linking.has(one.low) || linking.has(two.low)) return undefined
  if (!never.has(one.low) && !never.has(two.low)) return undefined
  if (!/^[^\s]+ [^\s]+ [^\s]+ [^\s]+$/.test(reading.text.slice(one.from, four.to))) return undefined
  if (/[^\p{L}' ’]/u.test(reading.text.slice(one.from, four.to))) return undefined
  return { message: 'repeat', first: at, last: at + 3, mend: reading.text.slice(one.from, two.to) }
}
