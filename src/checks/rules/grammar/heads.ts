import { wordSet } from '../../text/tables.ts'
import { beside, isHere, isTied, low, type Pattern, type Place, type Slip, written } from './place.ts'

/** Singular nouns of which several are never said to "have" or "are": no teams, towns or bodies of people. */
const single =
  wordSet(`centre center road street bridge footbridge playground cafeteria pharmacy nursery academy college building park library hall station pool shop café cafe garden gallery
  museum theatre school site website app page link form list number-plate car bus train tram ferry plane van bike lift roof wall door
  window gate path trail beach pier river canal lake tree flower plant bird dog cat puppy kitten seal whale horse book story poem
  film play show concert gig exhibition event festival fair fete parade tour talk workshop class course lesson session meeting
  programme program project scheme plan policy decision report survey study review deadline date day week month year season summer
  winter morning evening weekend time price cost fee charge budget fund grant award prize match game race season goal score result
  weather storm flood fire crash collision incident investigation inquiry appeal campaign petition vote election debate speech letter
  email message photo picture video song album record tuner machine engine boiler heating system network service route line timetable
  delay closure repair work-up roadworks-site clinic ward hospital surgery vaccine test scan treatment illness condition kitchen
  menu dish cake loaf bread soup pizza burger coffee tea beer wine recipe ingredient product item order parcel delivery stock offer
  sale discount voucher ticket seat stage set costume script novel painting sculpture statue quilt organ piano guitar van mayor
  chair chairman director manager chief coach captain player driver officer teacher nurse doctor author artist singer actor resident
  student pupil volunteer visitor customer passenger patient child man woman person baby boy girl owner founder winner vicar bishop
  priest judge witness suspect victim farmer chef baker keeper ranger neighbour neighbor quality list purpose aim goal safety reason
  number-one standard level view idea question answer problem issue area place space room house home flat block tower estate heart
  spirit kindness generosity support response feedback advice information news equipment furniture traffic work research evidence
  collection range-rover box bag bin key map sign light phone line door`)
/** One of many, or what is one of them: said of a list, not of what is in it. */
const heads =
  wordSet(`list quality each one purpose aim cost price safety standard level use lack closure opening start end
  result reason success importance impact introduction arrival loss delivery sale return removal size age condition history
  story beauty spirit view view-point neither either range-finder deadline address name date design theme value state schedule
  timetable programme program collection box bag bunch book copy photo picture map video record set-list report review survey study
  announcement discovery death work health future role aroma smell taste sound sight heart joy pattern growth rise fall`)
const many: Readonly<Record<string, string>> = {
  have: 'has',
  are: 'is',
  were: 'was',
  "don't": "doesn't",
  "haven't": "hasn't",
  "aren't": "isn't",
  "weren't": "wasn't",
}
const openers = wordSet('the our a an this your each that every')
const beginning = wordSet('and but because that while so when where since although says said as')
const stops =
  wordSet(`and or but nor if as than plus who which that where when what whose whom how why while because so with-it including
  is are was were be been am has have had do does did will would can could should may might must we you they he she it i those these
  people let make see hear`)
const small = wordSet('of to in on at for with from by about into between near the a an our your their')
const REACH = 10

/** "The new centre have", "A list of vendors are": from what opens the clause to a verb for many. */
const oneOfMany: Pattern = (place) => {
  const { reading, at } = place
  const verb = isHere(place)
  const right = many[verb.low]
  if (right === undefined || verb.capital) return undefined
  const noun = beside(place, -1)
  if (noun === undefined || stops.has(noun.low) || small.has(noun.low) || isTied(place, -1)) return undefined
  let link = 0
  for (let back = 2; back <= REACH; back++) {
    const word = beside(place, -back)
    if (word === undefined || stops.has(word.low)) return undefined
    if (small.has(word.low) && !openers.has(word.low)) link = back
    const opens = word.opens || beginsAfter(place, back)
    if (!opens) continue
    const head = link === 0 ? noun.low : low(place, -link - 1)
    const linked = link === 0 ? '' : low(place, -link)
    if (!isHead(word.low, head, linked, back, link)) return undefined
    return slipOf(at - 1, at, `${written(reading, noun)} ${right}`)
  }
  return undefined
}

function isHead(first: string, head: string, link: string, back: number, from: number): boolean {
  if (from === 0) return openers.has(first) && first !== 'each' && back <= 4 && single.has(head)
  if (first === 'each' || first === 'one' || first === 'neither' || first === 'either')
    return link === 'of' && from === back - 1
  if (!openers.has(first) || from < back - 4) return false
  return heads.has(head) || (single.has(head) && link !== 'of')
}

/** After a comma or a word that begins a clause. */
function beginsAfter(place: Place, back: number): boolean {
  const { reading, at } = place
  const before = reading.words[at - back - 1]
  const word = reading.words[at - back]
  if (before === undefined || word === undefined || !openers.has(word.low)) return false
  return beginning.has(before.low) && (before.low !== 'and' || /,\s$/.test(reading.text.slice(0, before.from)))
}

const slipOf = (first: number, last: number, mend: string): Slip => ({ message: 'agree', first, last, mend })

export const headed: ReadonlyMap<string, Pattern> = new Map(Object.keys(many).map((verb) => [verb, oneOfMany]))
