import type { OrganisationFacts } from '../../../domain/facts.ts'
import type { Examples } from '../../examples.ts'

const organisation = (kind: string, country = 'GB'): OrganisationFacts => ({
  name: 'Harbour House',
  kind,
  country,
  language: 'en',
  domains: [],
  contacts: [],
})

export const examples: Examples = {
  slip: [
    {
      text: 'Meet our new guide! She moved here last year and her English is amazing.',
      sees: 'her English is amazing',
      weight: 'note',
    },
    {
      text: 'Our new baker is deaf but you would never know it from her sponge.',
      sees: 'deaf but',
      weight: 'note',
      facts: { organisation: organisation('food') },
    },
    {
      text: 'Girls, put the dishwasher on and come down to the quiz!',
      sees: 'Girls, put the dishwasher',
      weight: 'note',
      facts: { organisation: organisation('venue') },
    },
    {
      text: 'Two weeks with the orphans of the delta left us so humbled.',
      sees: 'orphans of the delta left us so humbled',
      weight: 'note',
      facts: { organisation: organisation('university', 'US') },
    },
    {
      text: 'The village is being overrun by newcomers.',
      sees: 'overrun by newcomers',
      weight: 'note',
      facts: { organisation: organisation('council', 'IE') },
    },
    {
      text: 'Burn off that turkey at our Boxing Day spin class.',
      sees: 'Burn off that turkey',
      weight: 'note',
      facts: { organisation: organisation('sport') },
    },
    { text: 'We had a great pow wow with the caterers about the soup.', sees: 'pow wow', weight: 'note' },
    {
      text: 'Lunch is served. Our Wheelchair-bound guests may go first.',
      sees: 'Wheelchair-bound guests',
      weight: 'note',
      mended: 'Lunch is served. Our Guests who use wheelchairs may go first.',
    },
    {
      text: 'Robin suffers from epilepsy and has just run a marathon.',
      sees: 'suffers from',
      weight: 'note',
      mended: 'Robin has epilepsy and has just run a marathon.',
    },
    {
      text: 'This form is so simple, even your gran could fill it in.',
      sees: 'so simple, even your gran could',
      weight: 'ask',
      facts: { organisation: organisation('council') },
    },
    {
      text: 'Our planning portal had a stroke lol, back tomorrow.',
      sees: 'had a stroke lol',
      story: 'stroke-2025',
      facts: { organisation: organisation('council') },
    },
    {
      text: 'Spring is so bipolar this year.',
      sees: 'Spring is so bipolar',
      facts: { organisation: organisation('garden') },
    },
    { text: 'Please keep junkies away from the bandstand.', sees: 'junkies', weight: 'ask' },
    {
      text: 'Our midfielder can go back to being a mother; no, all of them go back to being mothers today.',
      sees: 'back to being mothers',
      story: 'fa-2015',
      facts: { organisation: organisation('sports') },
    },
    {
      text: 'Wanted: a girl to answer the phones on Saturdays.',
      sees: 'girl',
      facts: { organisation: organisation('bank', 'US') },
    },
    {
      text: 'Our caretaker is a real parking Nazi.',
      sees: 'parking Nazi',
      facts: { organisation: organisation('school') },
    },
    {
      text: 'Be honest: summer body or cheese board?',
      sees: 'summer body',
      facts: { organisation: organisation('brand', 'US') },
    },
    {
      text: 'Show us what makes you proud to be British and win a hamper!',
      sees: 'British',
      facts: { organisation: organisation('brand', 'IE') },
      note: 'in Ireland',
    },
    {
      text: 'A queue for the lift makes me want to kill myself.',
      sees: 'makes me want to kill myself',
      facts: { organisation: organisation('library') },
    },
    {
      text: 'Foreign names are so confusing that we shortened the labels.',
      sees: 'Foreign names are so confusing',
      story: 'bm-2017',
      facts: { organisation: organisation('museum') },
    },
    {
      text: 'Single ladies, still looking for a man? They are all at our Roman show.',
      sees: 'Single ladies, still looking for a man',
      story: 'bm-2024',
      facts: { organisation: organisation('museum') },
    },
    {
      text: 'We are all being fired today, and we are live from the meeting!',
      sees: 'We are all being fired',
      story: 'hmv-2013',
      facts: { organisation: organisation('brand') },
    },
    {
      text: 'Our chairman will open the fair.',
      sees: 'chairman',
      weight: 'note',
      mended: 'Our chair will open the fair.',
    },
    {
      text: 'He committed suicide in 2019, and his brother runs for him on Sunday.',
      sees: 'committed suicide',
      weight: 'note',
      mended: 'He died by suicide in 2019, and his brother runs for him on Sunday.',
    },
    {
      text: 'Not being sexist, but the caravan park needs better parking.',
      sees: 'Not being sexist, but',
      weight: 'ask',
    },
  ],
  fine: [
    { text: 'Girls’ football is back: under-nines on Saturday.', facts: { organisation: organisation('sport') } },
    { text: 'She has been deaf since birth and leads our sign language choir.' },
    { text: 'If you find a lump, please see your doctor.', facts: { organisation: organisation('health') } },
    {
      text: 'We marched against white supremacy, and we will march again.',
      facts: { organisation: organisation('church', 'US') },
    },
    {
      text: 'Our shelters are ready for storms and for crises like COVID.',
      facts: { organisation: organisation('council', 'US') },
    },
    { text: 'Thank you to the brave men and women of the lifeboat crew.' },
    { text: 'Nancy Marsh opens the fête at noon.' },
    { text: 'Research into diseases like cancer needs all of us.' },
    { text: 'Blind and partially sighted swimmers: our pool is yours on Mondays.' },
    {
      text: 'Queer young people run this festival, and everybody is welcome.',
      facts: { organisation: organisation('lgbt') },
    },
    {
      text: 'Gypsy, Roma and Traveller families tell their own stories in our new gallery.',
      facts: { organisation: organisation('museum') },
    },
    {
      text: 'The slave trade paid for half of these houses. A walk with a historian.',
      facts: { organisation: organisation('museum', 'US') },
    },
    { text: 'The Elephant Man, then My Fair Lady: our autumn.', facts: { organisation: organisation('theatre') } },
    {
      text: 'The National Federation of the Blind meets in our hall.',
      facts: { organisation: organisation('venue', 'US') },
    },
    { text: 'Crazy golf and crazy paving: what a weekend for the allotments.' },
    { text: 'If you want to kill yourself, please call a helpline. Somebody will answer.' },
    { text: 'Bums on seats at last: the whole run is sold out.', facts: { organisation: organisation('theatre') } },
    {
      text: 'One sign of a heart attack is pain in the jaw. Call 999.',
      facts: { organisation: organisation('health') },
    },
    { text: 'A vet can tell you why your horse is lame.', facts: { organisation: organisation('animals') } },
    { text: 'Oriental poppies and exotic ferns in the glasshouse.', facts: { organisation: organisation('garden') } },
    {
      text: 'The stereotype of the woman driver is older than the motorway.',
      facts: { organisation: organisation('news') },
    },
    { text: 'Chairman Smith has signed the contract.', facts: { organisation: organisation('council', 'US') } },
    { text: 'All 12 of us go back to being volunteers on Monday.' },
    { text: 'A beached whale has been seen near the point. Please keep dogs away.' },
    { text: 'Show us what makes you proud to be British.', facts: { organisation: organisation('brand') } },
    { text: 'We do not say “crazy cat lady” here.', facts: { organisation: organisation('animals') }, note: 'quoted' },
    {
      text: 'Handbag junkies, meet your match.',
      facts: { organisation: organisation('brand', 'US') },
      note: 'no drug and no people',
    },
    { text: 'Haha, thank you all: £2,000 for cancer research from one cake sale!' },
  ],
}
