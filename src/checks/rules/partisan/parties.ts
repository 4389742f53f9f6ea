import { wordSet } from '../../text/tables.ts'
import { figures } from './figures.ts'

/**
 * Parties and those who lead them, by country. `plain` are parties in any spelling, `capital` only with a capital letter,
 * because they are words too. `leaders` are surnames that hardly mean anybody else, with a capital; names of two words
 * are told by both. '*' is what is known everywhere.
 */
interface Table {
  readonly plain: string
  readonly capital: string
  readonly pairs: readonly string[]
  readonly leaders: string
  readonly names: readonly string[]
}

const tables: Readonly<Record<string, Table>> = {
  '*': {
    plain: 'tory tories torys gop ukip libdem libdems',
    capital: 'labour conservatives democrats republicans dems',
    pairs: [
      'labour party',
      'conservative party',
      'tory party',
      'democratic party',
      'republican party',
      'green party',
      'lib dem',
      'lib dems',
      'liberal democrat',
      'liberal democrats',
      'reform uk',
      'brexit party',
      'fianna fail',
      'fianna fáil',
      'fine gael',
      'sinn fein',
      'sinn féin',
      'plaid cymru',
      'bloc québécois',
      'bloc quebecois',
      'one nation',
    ],
    leaders: 'trump biden obama starmer sunak farage corbyn trudeau',
    names: [
      'donald trump',
      'joe biden',
      'barack obama',
      'kamala harris',
      'keir starmer',
      'rishi sunak',
      'boris johnson',
      'nigel farage',
      'jeremy corbyn',
      'theresa may',
      'liz truss',
      'justin trudeau',
      'hillary clinton',
      'bernie sanders',
      'mitt romney',
      'george bush',
      'margaret thatcher',
    ],
  },
  GB: {
    plain: 'tuv sdlp',
    capital: 'conservative liberals greens green reform snp dup plaid alba respect',
    pairs: ['scottish nationals', 'alliance party', 'your party', 'co-operative party', 'change uk'],
    leaders: 'badenoch boris rishi braverman gove rayner thatcher blair swinney yousaf miliband clegg burnham',
    names: [
      'kemi badenoch',
      'tony blair',
      'gordon brown',
      'david cameron',
      'ed miliband',
      'nick clegg',
      'ed davey',
      'tim farron',
      'jo swinson',
      'nicola sturgeon',
      'humza yousaf',
      'john swinney',
      'michael gove',
      'priti patel',
      'suella braverman',
      'jeremy hunt',
      'matt hancock',
      'dominic cummings',
      'dominic raab',
      'rachel reeves',
      'angela rayner',
      'wes streeting',
      'yvette cooper',
      'sadiq khan',
      'andy burnham',
      'zack polanski',
      'caroline lucas',
      'carla denyer',
      'lee anderson',
      'richard tice',
      'george galloway',
      'jacob rees',
      'mark drakeford',
      'eluned morgan',
      'arlene foster',
      "michelle o'neill",
      'ken livingstone',
      'diane abbott',
    ],
  },
  US: {
    plain: 'dem repubs',
    capital: 'democrat republican libertarians',
    pairs: ['tea party', 'libertarian party', 'squad members'],
    leaders: 'kamala hillary desantis newsom pelosi mcconnell aoc pence vance mamdani romney walz buttigieg',
    names: [
      'mike pence',
      'jd vance',
      'tim walz',
      'ron desantis',
      'gavin newsom',
      'nancy pelosi',
      'mitch mcconnell',
      'ted cruz',
      'marco rubio',
      'nikki haley',
      'elizabeth warren',
      'alexandria ocasio',
      'chuck schumer',
      'mike johnson',
      'kevin mccarthy',
      'matt gaetz',
      'marjorie taylor',
      'lauren boebert',
      'josh hawley',
      'greg abbott',
      'pete buttigieg',
      'andrew cuomo',
      'eric adams',
      'bill clinton',
      'sarah palin',
      'john mccain',
      'paul ryan',
      'jd vance',
      'robert kennedy',
      'zohran mamdani',
    ],
  },
  IE: {
    plain: 'shinners fianna',
    capital: 'greens aontú aontu',
    pairs: ['social democrats', 'people before', 'independent ireland'],
    leaders: 'varadkar martin kenny adams',
    names: ['leo varadkar', 'micheál martin', 'michael martin', 'simon harris', 'mary lou', 'enda kenny', 'eamon ryan'],
  },
  CA: {
    plain: 'ndp',
    capital: 'liberals liberal conservative greens cpc bloc',
    pairs: ['liberal party', "people's party", 'wild rose', 'parti québécois', 'new democrats'],
    leaders: 'poilievre carney singh scheer',
    names: [
      'pierre poilievre',
      'mark carney',
      'jagmeet singh',
      'doug ford',
      'rob ford',
      'john tory',
      'olivia chow',
      'danielle smith',
      'stephen harper',
      'andrew scheer',
      'françois legault',
      'maxime bernier',
      'rachel notley',
      'jason kenney',
    ],
  },
  AU: {
    plain: 'lnp alp',
    capital: 'labor liberals greens nationals coalition teals',
    pairs: ['liberal party', 'national party', 'labor party', 'palmer united'],
    leaders: 'albanese albo dutton scomo turnbull gillard',
    names: [
      'anthony albanese',
      'peter dutton',
      'scott morrison',
      'tony abbott',
      'julia gillard',
      'kevin rudd',
      'malcolm turnbull',
      'pauline hanson',
      'sussan ley',
      'adam bandt',
      'clive palmer',
      'barnaby joyce',
      'daniel andrews',
      'gladys berejiklian',
    ],
  },
  NZ: {
    plain: 'nzfirst',
    capital: 'national greens',
    pairs: ['nz first', 'national party', 'act party', 'te pāti'],
    leaders: 'ardern luxon hipkins',
    names: ['jacinda ardern', 'christopher luxon', 'chris hipkins', 'winston peters', 'david seymour', 'john key'],
  },
}

/** What is looked up for each word: the class of a word in any spelling, with a capital, or with the word behind it. */
export interface Gazetteer {
  readonly plain: ReadonlySet<string>
  readonly capital: ReadonlySet<string>
  readonly leaders: ReadonlySet<string>
  /** Two words with one space -> PARTY or LEADER. */
  readonly pairs: ReadonlyMap<string, 'PARTY' | 'LEADER'>
  readonly firsts: ReadonlySet<string>
  /** Less certain than all above: people with a capital and movements, for how a post is worded. */
  readonly figures: ReadonlySet<string>
  readonly movements: ReadonlySet<string>
  readonly others: ReadonlyMap<string, 'FIGURE' | 'MOVEMENT'>
  readonly otherFirsts: ReadonlySet<string>
}

const made = new Map<string, Gazetteer>()

/** The parties of these countries and what is known everywhere. */
export function gazetteerOf(countries: readonly string[]): Gazetteer {
  const key = countries.join(' ')
  const known = made.get(key)
  if (known !== undefined) return known
  const used = ['*', ...countries].flatMap((country) => (Object.hasOwn(tables, country) ? (tables[country] ?? []) : []))
  const others = ['*', ...countries].flatMap((country) =>
    Object.hasOwn(figures, country) ? (figures[country] ?? []) : [],
  )
  const join = (of: (table: Table) => string): ReadonlySet<string> => wordSet(used.map(of).join(' '))
  const pairs = new Map([
    ...used.flatMap((table) => table.pairs.map((pair) => [pair, 'PARTY'] as const)),
    ...used.flatMap((table) => table.names.map((name) => [name, 'LEADER'] as const)),
  ])
  const otherPairs = new Map([
    ...others.flatMap(({ names }) => listed(names).map((name) => [name, 'FIGURE'] as const)),
    ...others.flatMap(({ campaigns }) => listed(campaigns).map((name) => [name, 'MOVEMENT'] as const)),
  ])
  const gazetteer = {
    plain: join(({ plain }) => plain),
    capital: join(({ capital }) => capital),
    leaders: join(({ leaders }) => leaders),
    pairs,
    firsts: firstsOf(pairs.keys()),
    figures: wordSet(others.map(({ surnames }) => surnames).join(' ')),
    movements: wordSet(others.map(({ movements }) => movements).join(' ')),
    others: otherPairs,
    otherFirsts: firstsOf(otherPairs.keys()),
  }
  made.set(key, gazetteer)
  return gazetteer
}

const listed = (names: string): readonly string[] => names.split(',').map((name) => name.trim())
const firstsOf = (pairs: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(pairs, (pair) => pair.slice(0, pair.indexOf(' '))))

/** Where a party or a campaign is at home on the web and asks for votes or money. */
export const campaignHosts =
  wordSet(`labour.org.uk conservatives.com libdems.org.uk greenparty.org.uk snp.org reformparty.uk reformuk.com partyof.wales
  dup.org.uk sinnfein.ie finegael.ie fiannafail.ie labour.ie greenparty.ie socialdemocrats.ie gop.com democrats.org donaldjtrump.com
  kamalaharris.com joebiden.com actblue.com winred.com dccc.org nrcc.org dscc.org nrsc.org liberal.ca conservative.ca ndp.ca
  greenparty.ca ppc.ca alp.org.au liberal.org.au nationals.org.au greens.org.au onenation.org.au labour.org.nz national.org.nz
  greens.org.nz act.org.nz`)

/** Handles of parties and campaigns: what is passed on from them is theirs. */
export const campaignHandles =
  wordSet(`uklabour conservatives libdems thegreenparty thesnp reformparty_uk ukip plaid_cymru sinnfeinireland finegael
  fiannafailparty gop thedemocrats realdonaldtrump teamtrump trumpwarroom kamalahq joebiden housegop senategop housedemocrats
  senatedems dnc rnc liberal_party cpc_hq ndp australianlabor liberalaus nzlabour nznationalparty greens peoplesmomentum borisjohnson
  keir_starmer rishisunak nigel_farage jeremycorbyn kemibadenoch`)

/** What stands in a tag for a party or a leader. */
export const tagged =
  wordSet(`labour tory tories conservative conservatives libdem libdems greenparty snp ukip reformuk trump biden harris kamala hillary
  gop democrats dems republicans sunak rishi starmer keir boris johnson corbyn farage truss badenoch trudeau poilievre carney albo
  albanese dutton scomo lnp labor liberals ndp sinnfein finegael fiannafail maga dup bernie desantis obama clinton mamdani newsom
  harriswalz trumpvance bidenharris trumppence ardern luxon morrison`)
