import type { CivilMoment, OrganisationFacts, WatchEntry } from '../../../domain/facts.ts'
import type { Examples } from '../../examples.ts'

const organisation = (kind: string, country = 'GB'): { organisation: OrganisationFacts } => ({
  organisation: { name: 'Harbour House', kind, country, language: 'en', domains: [], contacts: [] },
})
const now: CivilMoment = { year: 2026, month: 7, day: 21, weekday: 2, hour: 9, minute: 0 }

const shooting: WatchEntry = {
  kind: 'tragedy',
  what: 'Shooting at a cinema in Ashford Falls',
  words: ['ashford falls', 'cinema shooting'],
  from: '2026-07-20',
  to: '2026-08-03',
  countries: [],
}
const storm: WatchEntry = {
  kind: 'tragedy',
  what: 'Hurricane on the coast',
  words: ['hurricane', 'lobster'],
  from: '2026-07-18',
  to: '2026-07-25',
  countries: ['CA'],
}
const mourning: WatchEntry = {
  kind: 'day',
  what: 'Day of national mourning',
  words: [],
  from: '2026-07-21',
  to: '2026-07-21',
  countries: ['GB'],
}
const marathon: WatchEntry = {
  kind: 'day',
  what: 'Marathon bombing, anniversary',
  words: ['marathon', 'finish line'],
  from: '07-21',
  to: '07-21',
  countries: ['US'],
}

export const examples: Examples = {
  slip: [
    {
      text: 'They pulled eleven people out of the lake on Sunday. Our pedal boats are back on the water, make a splash!',
      sees: 'lake on Sunday. Our pedal boats are back on the water, make a splash',
      weight: 'note',
      note: 'Nothing terrible is called by its name; how it is worded shows it.',
    },
    {
      text: 'So many lost everything in that fire. Your home insurance could not be easier to renew, and there is a free toaster.',
      sees: 'lost everything in that fire. Your home insurance could not be easier to renew, and there is a free',
      weight: 'note',
    },
    {
      text: 'Crowds in uproar in #Tripoli. They must have seen our new autumn range: shop now.',
      sees: 'uproar in #Tripoli. They must have seen our new autumn range',
      weight: 'ask',
      story: 'cole-2011',
      facts: organisation('brand', 'US'),
    },
    {
      text: 'Bored during the storm? 20% off all box sets until the lights come back on.',
      sees: 'storm? 20% off',
      weight: 'ask',
      facts: organisation('brand', 'US'),
    },
    {
      text: 'Our thoughts are with everyone in Leeds tonight. Treat yourself to a bowl of our new porridge, two for one.',
      sees: 'Our thoughts are with everyone in Leeds tonight. Treat yourself',
      weight: 'ask',
      facts: organisation('food'),
    },
    {
      text: 'After the earthquake, who else needs shaking up? 😂 Mocktails at the bar.',
      sees: 'After the earthquake, who else needs shaking up? 😂',
      weight: 'ask',
      facts: organisation('venue'),
    },
    {
      text: 'We could all use cheering up after the school shooting. Take 15% off mugs in the shop.',
      sees: 'school shooting. Take 15% off',
      weight: 'ask',
      facts: organisation('library', 'US'),
    },
    {
      text: 'Flood warning for the valley? Perfect day for a paddle with the club!',
      sees: 'Flood warning for the valley? Perfect day for a paddle with the club!',
      weight: 'ask',
      facts: organisation('sport'),
    },
    {
      text: 'Dame Nell Hartley died this morning. In her memory, her albums are half price until Sunday.',
      sees: 'died this morning. In her memory, her albums are half price',
      weight: 'ask',
      facts: organisation('music'),
    },
    {
      text: 'Yesterday’s landslide moved a whole village. Time to move house too? Our new flats start at £99,000.',
      sees: 'landslide moved a whole village. Time to move house too? Our new flats',
      weight: 'note',
      facts: organisation('brand'),
    },
    {
      text: 'Eleven still missing off Corra Head. If you would rather stay dry, bingo is at seven.',
      sees: 'still missing off Corra Head. If you would rather',
      weight: 'note',
      facts: organisation('venue', 'IE'),
    },
    {
      text: 'Watching the Ellery murder trial tonight? Two pizzas and a bottle of red for £20.',
      sees: 'murder trial tonight? Two pizzas and a bottle of red for £20',
      weight: 'ask',
      facts: organisation('food'),
    },
    {
      text: 'September 11 is for remembering, and for 20% off every grill in the yard!',
      sees: 'September 11 is for remembering, and for 20% off',
      weight: 'note',
      facts: organisation('brand', 'US'),
    },
    { text: 'What a week to be alive. #lordhavershamisdead', sees: '#lordhavershamisdead', weight: 'ask' },
    {
      text: '#WhyIStayed You had pizza.',
      sees: '#WhyIStayed',
      weight: 'ask',
      facts: organisation('food', 'US'),
      note: 'people tell of violence under this tag',
    },
    { text: 'Good morning, shooters. Weekend plans?', sees: 'shooters', weight: 'note' },
    {
      text: 'Good morning, shooters. Weekend plans?',
      sees: 'shooters',
      weight: 'ask',
      story: 'rifleman-2012',
      facts: { ...organisation('nonprofit', 'US'), now, watch: [shooting] },
      note: 'the same words on the morning after',
    },
    {
      text: 'Shoot us a message if you want tickets.',
      sees: 'Shoot us',
      weight: 'ask',
      facts: { ...organisation('theatre', 'US'), now, watch: [shooting] },
    },
    {
      text: 'Cinema fans of Ashford Falls, our summer sale starts today!',
      sees: 'Ashford Falls',
      weight: 'ask',
      facts: { ...organisation('brand', 'US'), now, watch: [shooting] },
    },
    {
      text: 'Reminder: lobster traps washed ashore stay the property of their owners.',
      sees: 'lobster',
      weight: 'note',
      facts: { ...organisation('government', 'CA'), now, watch: [storm] },
      note: 'true, and read again before it goes out today',
    },
    {
      text: 'Two weeks to go: who will be first over the finish line? We cannot wait! 🎉',
      sees: 'finish line',
      weight: 'ask',
      facts: { ...organisation('sport', 'US'), now, watch: [marathon] },
    },
    {
      text: 'Summer sale! Everything must go, 50% off.',
      sees: null,
      weight: 'note',
      facts: { ...organisation('brand'), now, watch: [mourning] },
    },
  ],
  fine: [
    { text: 'Our thoughts are with everyone hit by the floods. You can give to the appeal here.' },
    {
      text: 'Warm spaces are open all night as Storm Eunice hits: the library, the hall and the Corner Café.',
      facts: organisation('council'),
    },
    { text: 'The jury’s out on pineapple pizza. Vote below! 🍍', facts: organisation('food', 'US') },
    { text: 'Free trial! Start today, cancel any time.', facts: organisation('brand') },
    { text: 'Our cake stall was a disaster yesterday: sold out by six! More today, £2 each.' },
    { text: 'Lava cakes, molten and warm, tonight only £5.', facts: organisation('food', 'IE') },
    {
      text: 'Thank you to everybody who came out after the storm with a spade. Soup is on us at the hall tonight.',
      facts: organisation('church', 'US'),
    },
    { text: 'Earthquake relief: how to give safely, and how to spot fake appeals.' },
    {
      text: 'We are sad to learn of the death of our patron, who opened this stage in 1976.',
      facts: organisation('theatre'),
    },
    {
      text: 'Tonight’s show is cancelled because of the flooding. Book again for Saturday at no cost.',
      facts: organisation('theatre'),
    },
    {
      text: 'Cake sale on Friday for the families who lost their homes in the wildfires. Every penny goes to the relief fund 🎉',
      facts: organisation('school', 'US'),
    },
    {
      text: 'Blitz: life during the war. Our new exhibition is open, tickets £8, tea towels in the shop.',
      facts: organisation('museum'),
    },
    {
      text: 'Murder mystery night, Friday 7.30pm. Tickets £12, two for one before noon 🎉',
      facts: organisation('venue'),
    },
    {
      text: 'Killer whales were seen off Orkney this morning. What a sight!',
      facts: organisation('wildlife'),
    },
    { text: 'We had a flood of offers to help. You are the best 🎉' },
    { text: 'Bath bombs, 3 for 2, at our shop on the High Street.', facts: organisation('brand') },
    {
      text: 'What a shot! The keeper had no chance. Three points and a happy bus home.',
      facts: organisation('sport'),
    },
    {
      text: 'Run for the families of the crash victims: 5k, Sunday, sign up now, all proceeds to the fund.',
      facts: organisation('sport', 'US'),
    },
    { text: 'Take the town by storm with 20% off dancing shoes.', facts: organisation('brand') },
    { text: 'Storm Bella: the park is closed today. Please stay safe.', facts: organisation('garden') },
    {
      text: 'Hurricane lamps and storm lanterns are back in the shop, 10% off this week.',
      facts: organisation('museum', 'US'),
    },
    {
      text: 'Vigil for Ashford Falls tonight at seven on the green. Bring a candle.',
      facts: { ...organisation('church', 'US'), now, watch: [shooting] },
    },
    {
      text: 'Shoot us a message if you want tickets.',
      facts: { ...organisation('theatre'), now: { ...now, month: 9 }, watch: [shooting] },
      note: 'long over',
    },
    {
      text: 'Reminder: lobster traps washed ashore stay the property of their owners.',
      facts: { ...organisation('government', 'US'), now, watch: [storm] },
      note: 'another country',
    },
    {
      text: 'Our gardens are closed today for the day of mourning.',
      facts: { ...organisation('garden'), now, watch: [mourning] },
    },
    {
      text: 'Day of the Dead party for the under-tens: face paint and sugar skulls, £3 💀🎉',
      facts: organisation('museum', 'US'),
    },
  ],
}
