import { wordSet } from '../../text/tables.ts'
import { beside, endsAfter, isHere, isTied, low, type Pattern, type Place, type Slip, swap } from './place.ts'

/** What a clause begins after, so that "your", "its" and "their" may stand for "you are", "it is" and "they are". */
const joining =
  wordSet(`if when because that think hope know as while whether unless and but so where since like although though
  glad sure says said means believe until once or now remember see feel`)
const beginsClause = (place: Place): boolean => {
  const { reading, at } = place
  const before = reading.words[at - 1]
  if (isHere(place).opens || before === undefined || joining.has(before.low)) return true
  return /^[,;:–—\s]*$/.test(reading.text.slice(before.to, isHere(place).from)) && low(place, -1) === ''
}

const little =
  wordSet(`quite so always never really just still also here back about almost nearly gonna official us you we here's
  too all finally definitely certainly probably certainly clear getting becoming coming looking going happening snowing freezing
  raining sunny true hard easy great good lovely nice important amazing wonderful exciting fantastic beautiful free open closed
  ok okay only now like been no on in at up up-to-date worth okay cold hot late early over set ready packed possible`)
/** Honest after "its": "its only road", "its great hall", "its good name". */
const ownToo =
  wordSet(`only great good free open beautiful nice lovely important late early wonderful fantastic exciting hard easy
  amazing cold hot now still true never always so just on in at up all back over set set-up like clear possible very no also`)
const sentenceEnders =
  wordSet(`to that how what when for and but in on at with a the here there our your we you they he she if as because
  again now today tomorrow tonight time so this not going too really very from by`)

/** "its quite a sight", "and its free". */
const its: Pattern = (place) => {
  const next = beside(place, 1)
  if (next === undefined || next.capital || isTied(place, 1) || !little.has(next.low)) return undefined
  if (!ownToo.has(next.low)) return swap(place, 'itIs', "it's")
  if (!beginsClause(place)) return undefined
  return endsAfter(place, 1) || sentenceEnders.has(low(place, 2)) ? swap(place, 'itIs', "it's") : undefined
}

/** What may well follow "it's", "you're" and "they're". */
const predicate =
  wordSet(`a an the not been all just so too very time really still also now here there always never our your my
  his her their this that these those more most no what why how where when because only about almost nearly like in on at from with for
  to by of up down out off over back one two both great good free open closed live official nice lovely amazing perfect easy hard
  possible worth true likely important best better today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
  christmas easter summer winter spring autumn raining quite well safe welcome able ready sure happy interested gonna got yet and or but
  brilliant wonderful new old local home next last big small hot cold warm as every everyone everything usually often probably
  definitely certainly absolutely basically actually family friends human wet dry late early over done gone fun full part
  thanks he she we you they who it if then unable unsure looking`)
const isPredicate = (word: string): boolean =>
  predicate.has(word) || /(?:ing|ed|ly|ful|ous|able|ible|ive|en|'s|'t)$/.test(word) || /\d/.test(word)
const prepositions = wordSet(`of with from under throughout during despite without within into against behind about`)
const transitive =
  wordSet(`reached reach celebrates celebrate celebrated celebrating lost loses changed changes kept keeps shared
  published updated extended opened opens launched marks marked marking has had won holds held doubled raised started begins began
  shows showed opening losing closing closed finished moved found names named entered welcomed hosts hosted completed released
  for on in at to by and as through after before since`)
const will = wordSet(
  'will is are was were has have had can must would should may offers opens closes sits stands runs needs plays',
)
/** Nouns that "it" often has. */
const held =
  wordSet(`own doors members history kind infancy origins roots name heart peak audience future past residents customers
  staff volunteers trustees website birthday anniversary centenary jubilee debut premises tail wings café cafe shop menu mother nest
  home owner owners roof walls windows price season run tour programme program exhibition collection garden gardens team crew players
  fans first second third fourth fifth sixth tenth final annual original current full best many new latest biggest largest
  busiest worst record services hours policy budget report plans plan head chair beauty size value way charm entrance students pupils
  leaves feathers claws eggs chicks young habitat population legacy founder founders goal target impact readers rooms weight colour color
  shape sound work story mission place role community partners supporters success neighbours headquarters`)

/** "the museum and it's café will", "celebrates it's fifth birthday". */
const itsOf: Pattern = (place) => {
  const next = beside(place, 1)
  if (next === undefined || next.capital) return undefined
  const before = low(place, -1)
  if (prepositions.has(before) && !isPredicate(next.low)) return swap(place, 'its', 'its')
  if ((held.has(next.low) || held.has(low(place, 2))) && beside(place, 2) !== undefined && transitive.has(before)) {
    if (!/^(?:for|and|as|since|before|after|by)$/.test(before)) return swap(place, 'its', 'its')
  }
  return held.has(next.low) && will.has(low(place, 2)) ? swap(place, 'its', 'its') : undefined
}

const addressed =
  wordSet(`interested ready sure unsure unable able worried eligible allowed entitled lucky aware struggling
  passing heading looking feeling thinking planning wondering hoping trying going coming missing joking kidding gonna amazing awesome
  brilliant wonderful fantastic incredible here always never still also about new all an a the so too not just stuck tired free
  already invited welcome late right wrong happy sad one on in at from with based concerned affected travelling traveling visiting
  driving attending bringing staying having getting running doing using waiting buying selling applying after up out under
  over between doing being living working caring dealing`)
const ownAdjective =
  wordSet(`amazing awesome brilliant wonderful fantastic incredible new late right free happy sad lucky still always
  wrong one all worried planning thinking running driving caring living working buying selling on in at from with after up out under over so`)
const afterAddress =
  wordSet(`to with for at about in on of that if whether the a an by from not and but or our us we here there it how
  up out over under near off this these one any alone or home stuck`)

/** "if your struggling with", "your amazing!". */
const your: Pattern = (place) => {
  const next = beside(place, 1)
  if (next === undefined || next.capital || isTied(place, 1) || !addressed.has(next.low)) return undefined
  if (
    /^(?:interested|unsure|unable|eligible|struggling|wondering|joking|kidding|gonna|hoping|trying|entitled|allowed|able|an|a|the|not)$/.test(
      next.low,
    )
  )
    return swap(place, 'youAre', "you're")
  if (!beginsClause(place)) return undefined
  if (ownAdjective.has(next.low))
    return endsAfter(place, 1) ||
      (next.low.endsWith('ing') && /^(?:to|with|for|at|about|in|on|of)$/.test(low(place, 2)))
      ? swap(place, 'youAre', "you're")
      : undefined
  return endsAfter(place, 1) || afterAddress.has(low(place, 2)) ? swap(place, 'youAre', "you're") : undefined
}

const handing =
  wordSet(`bring bringing book booking share sharing send sending show give giving take taking get check update renew
  collect collecting reserve have need love loving in on of with for from about to at into by under use using make making leave keep
  keeping wear put pack charge register submit complete donate enter cast claim cancel change through all clean order grab pick up
  celebrate support join welcome tell visit see hear your lock and park between`)

/** "bring you're library card". */
const yourOf: Pattern = (place) => {
  const next = beside(place, 1)
  if (next === undefined || next.capital || isPredicate(next.low) || !handing.has(low(place, -1))) return undefined
  if (low(place, -1) === 'and' && !low(place, 2).endsWith('s')) return undefined
  return swap(place, 'your', 'your')
}

const verbsOfTaking =
  wordSet(`of for with from put out bring share send show give take tell use all into about clean cleared collect
  collected collecting leave left lost lose thank support raise protect love loved brought shared use used start started finished
  finish make made keep kept have had play played under during between do did open opened read sold sell lock park parked washing wash
  through use enjoy enjoyed raising walking walk feed hold held celebrate celebrating book booked wear check spend change changed
  pay get lend need find doing playing making sharing giving using by won following despite after`)
const theirOne =
  wordSet(`trip visit school team lunch home debut tour album season match turn dog cat mum dad teacher coach garden house car first
  own new final annual favourite favorite chance community feedback patience support hospitality story journey work`)
const notOwned =
  wordSet(`is was has does this yes always perhaps as us plus sometimes indoors outdoors upstairs downstairs besides
  afterwards towards across regardless unless thus its isn't wasn't doors days nights weeks hours minutes`)

/** "collected there PE kits": taken, then what is theirs. */
const thereOf: Pattern = (place) => {
  const next = beside(place, 1)
  if (
    next === undefined ||
    isTied(place, 1) ||
    !(verbsOfTaking.has(low(place, -1)) || /[^e]ed$/.test(low(place, -1))) ||
    next.opens
  )
    return undefined
  const isMany = (word: string): boolean => /[^su']s$/.test(word) && word.length > 3 && !notOwned.has(word)
  if (
    !theirOne.has(next.low) &&
    !isMany(next.low) &&
    !(
      isMany(low(place, 2)) &&
      !/^(?:is|are|was|were|will|and|in|on|at|for|from|to|with|this|the|a|has|have|all|but|as|by|since|every|two|three|several|many|or|before|after|until|when|who|we|you|they|most|some|some|no|been|because|next|last|of)$/.test(
        next.low,
      )
    )
  )
    return undefined
  return swap(place, 'their', 'their')
}

const moving =
  wordSet(`going coming not always never still really very so here faster slower bigger smaller gonna amazing brilliant
  incredible looking hoping trying planning asking running back ready available delicious free lovely great both all also now only
  just doing getting hiring recruiting selling happy proud excited`)
const honestThere = wordSet('back ready available free great all only just now still always never really very so happy')

/** "but there faster", "and their going to". */
const theyAre: Pattern = (place) => {
  const here = isHere(place)
  const next = beside(place, 1)
  if (next === undefined || next.capital || isTied(place, 1) || !moving.has(next.low)) return undefined
  const after = low(place, 2)
  const isSure = /^(?:gonna|not|hoping|trying|so|here)$/.test(next.low) && here.low === 'their'
  if (isSure) return swap(place, 'theyAre', "they're")
  if (here.low === 'their') {
    if (
      /^(?:always|never|still|also|all|both|just|only|now|back|ready|really|very|free|great|happy|amazing|brilliant|lovely|incredible)$/.test(
        next.low,
      )
    )
      return beginsClause(place) && (endsAfter(place, 1) || afterAddress.has(after) || after.endsWith('ing'))
        ? swap(place, 'theyAre', "they're")
        : undefined
    return beginsClause(place) &&
      (/^(?:to|for|at|with|in|on|the|a|our|home|back|their|forward)$/.test(after) ||
        (/^(?:faster|slower|bigger|smaller)$/.test(next.low) && after === 'than'))
      ? swap(place, 'theyAre', "they're")
      : undefined
  }
  if (!beginsClause(place) || honestThere.has(next.low)) return undefined
  return swap(place, 'theyAre', "they're")
}

const both =
  (one: Pattern, two: Pattern): Pattern =>
  (place): Slip | undefined =>
    one(place) ?? two(place)

export const owners: ReadonlyMap<string, Pattern> = new Map([
  ['its', its],
  ["it's", itsOf],
  ['your', your],
  ["you're", yourOf],
  ['there', both(thereOf, theyAre)],
  ['their', theyAre],
])
