import type { OrganisationFacts } from '../../../domain/facts.ts'
import type { Speaker } from '../../../domain/speakers.ts'
import type { Examples } from '../../examples.ts'

const organisation = (kind: string, country = 'GB', name = 'Harbour House'): OrganisationFacts => ({
  name,
  kind,
  country,
  language: 'en',
  domains: [],
  contacts: [],
})

const person: Speaker = {
  id: 'sam',
  name: 'Sam',
  kind: 'personal',
  colour: 'plum',
  person: 'sam',
  office: '',
  rehearsal: false,
  recognitionOnly: false,
  holdSeconds: 60,
  mayPost: ['sam'],
  accounts: [],
}

export const examples: Examples = {
  slip: [
    {
      text: 'Our libary is open until eight tonight.',
      sees: 'libary',
      mended: 'Our library is open until eight tonight.',
      facts: { organisation: organisation('library') },
    },
    {
      text: 'We recieved over 300 entries. Thank you!',
      sees: 'recieved',
      mended: 'We received over 300 entries. Thank you!',
    },
    {
      text: 'This will definately be the last frost of spring.',
      sees: 'definately',
      mended: 'This will definitely be the last frost of spring.',
      facts: { organisation: organisation('garden') },
    },
    {
      text: 'Accomodation for visiting choirs is in short supply.',
      sees: 'Accomodation',
      mended: 'Accommodation for visiting choirs is in short supply.',
    },
    {
      text: 'Trash and recylcing pick-up moves to Friday this week.',
      sees: 'recylcing',
      mended: 'Trash and recycling pick-up moves to Friday this week.',
      note: 'two letters swapped',
      facts: { organisation: organisation('council', 'US') },
    },
    {
      text: 'Huge thankyou to everybody who baked.',
      sees: 'thankyou',
      mended: 'Huge thank you to everybody who baked.',
      note: 'two words',
    },
    {
      text: 'The road is closed in case ofthe flood coming back.',
      sees: 'ofthe',
      mended: 'The road is closed in case of the flood coming back.',
    },
    {
      text: 'Are u coming to the matinee?',
      sees: 'u',
      mended: 'Are you coming to the matinee?',
      note: 'how people text',
      facts: { organisation: organisation('theatre') },
    },
    {
      text: 'Tell us what ur children think of it.',
      sees: 'ur',
      mended: 'Tell us what your children think of it.',
    },
    {
      text: 'A gr8 night at the school disco.',
      sees: 'gr8',
      mended: 'A great night at the school disco.',
      facts: { organisation: organisation('school') },
    },
    {
      text: 'What a turnout for the clean-up! #ComunityFirst',
      sees: 'Comunity',
      mended: 'What a turnout for the clean-up! #CommunityFirst',
      note: 'in a tag',
    },
    {
      text: 'Boots on for the mud run #gettngmuddy',
      sees: 'gettng',
      mended: 'Boots on for the mud run #gettingmuddy',
      note: 'a tag in small letters',
    },
    {
      text: 'The exhbition closes on Sunday, and the shop stays open.',
      sees: 'exhbition',
      mended: 'The exhibition closes on Sunday, and the shop stays open.',
      note: 'a letter left out',
      facts: { organisation: organisation('museum') },
    },
    {
      text: 'Road closures for Rememberance Sunday start at ten.',
      sees: 'Rememberance',
      mended: 'Road closures for Remembrance Sunday start at ten.',
      note: 'a known slip is one in capitals too',
      facts: { organisation: organisation('police') },
    },
    {
      text: 'Our volunteeers cleared a mile of towpath.',
      sees: 'volunteeers',
      mended: 'Our volunteers cleared a mile of towpath.',
    },
    { text: 'The new guidlines are on the desk.', sees: 'guidlines', mended: 'The new guidelines are on the desk.' },
    { text: 'Please queue infront of the kiosk.', sees: 'infront', mended: 'Please queue in front of the kiosk.' },
  ],
  fine: [
    { text: 'The coworking space opens at nine. Livestream from ten, podcast tomorrow.' },
    { text: 'Yaaay! Hmmm, brrr, it is cold. Hahaha.' },
    { text: 'Wee bairns welcome at the ceilidh. Haggis, neeps and tatties after.', note: 'Scots' },
    { text: 'Eisteddfod entries close on Friday. Diolch and croeso to all.', note: 'Welsh words common in public' },
    { text: 'Meet Niamh Ó Briain and Siobhan Featherstonehaugh, our new trustees.', note: 'names' },
    { text: 'From Scunthorpe to Penistone by bus, with Cumberbatch on the radio.' },
    { text: 'Parkrun at nine. Our parkrunners raised enough to rewild the verge.' },
    { text: 'The colour of the theater: British and American spelling, side by side. Organize or organise.' },
    {
      text: 'Ask @libarybot or see https://libary.example/recieved for the file libary_final.pdf',
      note: 'handles and links',
    },
    { text: 'A child wrote “I luv the libary becuase it is worm”. We framed it.', note: 'a quotation' },
    { text: 'NHSX, DWP, SWAMWAC and LGBTQIA colleagues met in Leeds.', note: 'capitals' },
    {
      text: 'Fresh batch of skibbleberry jam at the farm gate.',
      facts: { organisation: organisation('farm'), past: { posts: 400, words: { skibbleberry: 9 } } },
      note: 'a word of its own',
    },
    {
      text: 'Un grand merci à tous nos bénévoles qui ont organisé cette belle soirée.',
      note: 'not English: not looked at',
    },
    { text: 'It is de rigueur to bring a dish en masse, the mayor joked ad nauseam.' },
    { text: 'Semi-skimmed, plant-based, gluten-free, hand-thrown, pre-loved and re-homed.' },
    { text: 'Crowdfunder smashed! 3D-printed hearing aids, e-bikes and wifi for all.' },
    { text: 'A knit-athon, a songfest, a quizathon: unmissable, tweetable, Christmassy.' },
    {
      text: 'Chiffchaffs, goldcrests and a lone whinchat at the reedbed hide.',
      facts: { organisation: organisation('wildlife') },
    },
    {
      text: 'Pierogi, bibimbap, jollof and arancini at the street food market.',
      facts: { organisation: organisation('food') },
    },
    { text: 'Y’all, the potluck is back. Come hungry.', facts: { organisation: organisation('church', 'US') } },
    {
      text: 'u up? train is late again',
      facts: { organisation: organisation('charity'), speakers: [person] },
      speaker: 'sam',
      note: 'textspeak is a private person’s own affair',
    },
    { text: 'R&B night, R and D tax credits, U-boats and a U-turn on the A-road.' },
    { text: 'The Wellcome Collection lent us two prints.', note: 'a name written like a slip' },
    { text: 'Rockin’ out in the bandstand, singin’ and swingin’ till late.' },
  ],
}
