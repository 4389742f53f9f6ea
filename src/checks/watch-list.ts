import type { WatchEntry } from '../domain/facts.ts'

type Day = readonly [from: string, what: string, words: string, countries?: string, to?: string]

/**
 * Days on which people remember. A day with words is touched by a post that has one of them, a day without by every
 * post. MM-DD comes back every year; days that move are written out.
 */
const days: readonly Day[] = [
  // Everywhere.
  ['01-27', 'Holocaust Memorial Day', ''],
  ['03-11', 'Fukushima, the earthquake of 2011', 'fukushima, tsunami, japan', 'JP'],
  ['03-21', 'Sharpeville, day against racism', 'sharpeville, apartheid', 'ZA'],
  ['04-07', 'Rwanda, day of reflection on the genocide', 'rwanda, rwandan, tutsi, kigali, genocide'],
  ['04-26', 'Chernobyl', 'chernobyl, pripyat, reactor'],
  ['06-04', 'Tiananmen Square', 'tiananmen, beijing'],
  ['07-11', 'Srebrenica', 'srebrenica, bosnia, bosnian, genocide'],
  ['08-06', 'Hiroshima', 'hiroshima, atomic, atom bomb, nuclear, nuked'],
  ['08-09', 'Nagasaki', 'nagasaki, atomic, atom bomb, nuclear, nuked'],
  ['11-20', 'Transgender Day of Remembrance', 'tdor, transgender day of remembrance'],
  ['12-01', 'World AIDS Day', 'hiv, world aids day, red ribbon, red ribbons'],
  ['12-26', 'Indian Ocean tsunami of 2004', 'tsunami, phuket, banda aceh'],
  // United Kingdom.
  ['01-30', 'Bloody Sunday in Derry', 'bloody sunday, bogside', 'GB IE'],
  ['03-13', 'Dunblane', 'dunblane, gun, guns', 'GB'],
  ['04-15', 'Hillsborough', 'hillsborough, ynwa, justice for the 97', 'GB'],
  ['05-11', 'Bradford City fire', 'bradford city, valley parade', 'GB'],
  ['05-22', 'Manchester Arena attack', 'manchester arena, ariana grande, we love manchester', 'GB'],
  ['06-03', 'London Bridge attack', 'london bridge, borough market', 'GB'],
  ['06-14', 'Grenfell Tower', 'grenfell, tower block, cladding', 'GB'],
  ['07-06', 'Piper Alpha', 'piper alpha, oil rig', 'GB'],
  ['07-07', 'London bombings of 2005', '7 7, london bombings, tube bombings, tavistock square', 'GB'],
  ['08-15', 'Omagh bombing', 'omagh', 'GB IE'],
  ['10-21', 'Aberfan', 'aberfan, coal tip, landslide', 'GB'],
  ['11-08', 'Enniskillen bombing', 'enniskillen', 'GB IE'],
  [
    '11-11',
    'Armistice Day',
    'armistice, armistice day, remembrance, poppy, poppies, lest we forget, two minute silence',
    'GB AU NZ FR BE',
  ],
  ['12-21', 'Lockerbie', 'lockerbie, flight 103', 'GB'],
  // Ireland.
  ['02-14', 'Stardust fire', 'stardust', 'IE'],
  ['05-17', 'Dublin and Monaghan bombings', 'monaghan bombing, monaghan bombings, talbot street', 'IE'],
  // United States.
  ['02-14', 'Parkland shooting', 'parkland, shooting, shooters, bullet', 'US'],
  ['04-04', 'Martin Luther King was killed', 'mlk, martin luther king, memphis', 'US'],
  ['04-15', 'Boston Marathon bombing', 'boston marathon, marathon, finish line, boston strong', 'US'],
  ['04-16', 'Virginia Tech shooting', 'virginia tech, hokies, shooting, shooters', 'US'],
  ['04-19', 'Oklahoma City bombing', 'oklahoma city bombing, oklahoma bombing, murrah building', 'US'],
  ['04-20', 'Columbine', 'columbine, shooting, school shooting, trench coat', 'US'],
  ['05-24', 'Uvalde school shooting', 'uvalde, school shooting, shooting', 'US'],
  ['05-25', 'George Floyd was killed', 'george floyd, breathe', 'US'],
  ['05-31', 'Tulsa race massacre', 'tulsa, greenwood, black wall street', 'US'],
  ['06-01', 'Tulsa race massacre', 'tulsa, greenwood, black wall street', 'US'],
  ['06-12', 'Pulse nightclub shooting', 'pulse nightclub, nightclub', 'US'],
  ['07-20', 'Aurora cinema shooting', 'aurora, shooting, shooters, dark knight, midnight screening', 'US'],
  ['08-03', 'El Paso shooting', 'el paso, walmart, shooting', 'US'],
  ['08-29', 'Hurricane Katrina', 'katrina, new orleans, levee, hurricane', 'US'],
  ['09-11', 'Patriot Day, in memory of September 11', '', 'US'],
  [
    '09-11',
    'The attacks of September 11',
    '9 11, 911, twin towers, september 11, ground zero, never forget',
    'US GB IE CA AU NZ',
  ],
  ['10-01', 'Las Vegas shooting', 'route 91, las vegas shooting, country music festival', 'US'],
  ['10-27', 'Tree of Life synagogue shooting', 'tree of life, synagogue', 'US'],
  ['11-22', 'John F. Kennedy was killed', 'jfk, john f kennedy, grassy knoll', 'US'],
  ['12-07', 'Pearl Harbor', 'pearl harbor, pearl harbour, infamy', 'US'],
  ['12-14', 'Sandy Hook', 'sandy hook, newtown, school shooting, shooting', 'US'],
  ['2026-01-19', 'Martin Luther King Day', 'mlk, martin luther king, i have a dream', 'US'],
  ['2027-01-18', 'Martin Luther King Day', 'mlk, martin luther king, i have a dream', 'US'],
  ['2028-01-17', 'Martin Luther King Day', 'mlk, martin luther king, i have a dream', 'US'],
  ['2026-05-25', 'Memorial Day', 'memorial day, fallen, arlington', 'US'],
  ['2027-05-31', 'Memorial Day', 'memorial day, fallen, arlington', 'US'],
  ['2028-05-29', 'Memorial Day', 'memorial day, fallen, arlington', 'US'],
  // Canada.
  ['01-29', 'Quebec City mosque shooting', 'quebec city mosque, mosque', 'CA'],
  ['04-18', 'Nova Scotia shootings', 'portapique', 'CA'],
  ['06-23', 'Air India bombing', 'air india, flight 182', 'CA'],
  ['09-30', 'National Day for Truth and Reconciliation', '', 'CA'],
  ['11-11', 'Remembrance Day', '', 'CA'],
  ['12-06', 'École Polytechnique, violence against women', 'polytechnique, white ribbon', 'CA'],
  // Australia and New Zealand.
  ['01-26', 'Australia Day, a day of mourning for many', 'australia day, invasion day, survival day, straya', 'AU'],
  ['02-07', 'Black Saturday bushfires', 'black saturday, bushfire, bushfires', 'AU'],
  ['02-22', 'Christchurch earthquake', 'christchurch earthquake, earthquake, shaky, shake it up', 'NZ'],
  ['03-15', 'Christchurch mosque attacks', 'mosque, linwood, christchurch attacks', 'NZ'],
  ['04-25', 'Anzac Day', '', 'AU NZ'],
  ['04-28', 'Port Arthur', 'port arthur, shooting', 'AU'],
  ['10-12', 'Bali bombings', 'bali, kuta, sari club', 'AU'],
  ['12-09', 'Whakaari / White Island', 'white island, whakaari, volcano', 'NZ'],
]

/** The second Sunday in November. */
const remembranceSundays = ['2026-11-08', '2027-11-14', '2028-11-12']

/**
 * Elections whose day the law fixes. A time before a United Kingdom election begins with the notice of election, which is
 * published 25 working days before the poll at the latest; a United States election is watched from the first of September. Elections
 * that somebody may call on any day are not here: an organisation adds them.
 */
const elections: readonly Day[] = [
  ['2026-03-30', 'Local elections, and those to the Scottish Parliament and the Senedd', '', 'GB', '2026-05-07'],
  ['2027-03-31', 'Local elections, and those to the Northern Ireland Assembly', '', 'GB', '2027-05-06'],
  ['2028-03-27', 'Local elections', '', 'GB', '2028-05-04'],
  ['2026-09-01', 'Midterm elections', '', 'US', '2026-11-03'],
  ['2028-09-01', 'Presidential and congressional elections', '', 'US', '2028-11-07'],
]

const entry =
  (kind: WatchEntry['kind']) =>
  ([from, what, words, countries = '', to = from]: Day): WatchEntry => ({
    kind,
    what,
    words: words === '' ? [] : words.split(', '),
    from,
    to,
    countries: countries === '' ? [] : countries.split(' '),
  })

/** What everybody should keep an eye on, as far as it can be known beforehand. An organisation adds its own, and what is happening now. */
export const watchList: readonly WatchEntry[] = [
  ...days.map(entry('day')),
  ...remembranceSundays.map((day) => entry('day')([day, 'Remembrance Sunday', '', 'GB'])),
  ...elections.map(entry('election')),
]
