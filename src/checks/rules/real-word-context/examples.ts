import type { OrganisationFacts } from '../../../domain/facts.ts'
import type { Examples } from '../../examples.ts'

const organisation = (kind: string, country = 'GB'): OrganisationFacts => ({
  name: 'Millbrook',
  kind,
  country,
  language: 'en',
  domains: [],
  contacts: [],
})

export const examples: Examples = {
  slip: [
    {
      text: 'The team at the desk will asses the damage this week.',
      sees: 'asses',
      weight: 'ask',
      facts: { organisation: organisation('council') },
      mended: 'The team at the desk will assess the damage this week.',
    },
    { text: 'We thank members of the pubic for their help last night.', sees: 'pubic', weight: 'ask' },
    {
      text: 'Highly killed workers are in short supply this year.',
      sees: 'killed',
      weight: 'note',
      facts: { organisation: organisation('library', 'US') },
      mended: 'Highly skilled workers are in short supply this year.',
    },
    { text: 'Turnout at the general erection was up on last time.', sees: 'erection', weight: 'ask' },
    {
      text: 'Sorry for the incontinence while the water is off.',
      sees: 'incontinence',
      story: 'ST24',
      mended: 'Sorry for the inconvenience while the water is off.',
    },
    {
      text: 'In the passed ten years we have planted a forest.',
      sees: 'passed',
      weight: 'note',
      mended: 'In the past ten years we have planted a forest.',
    },
    { text: 'The grant will be used for the benefit off the whole town.', sees: 'off', weight: 'note' },
    {
      text: 'He was the won who saved the school.',
      sees: 'won',
      weight: 'note',
      facts: { organisation: organisation('school', 'US') },
      mended: 'He was the one who saved the school.',
    },
    { text: 'A message form the head teacher about the snow.', sees: 'form', weight: 'note' },
    { text: 'You no how much this means to us.', sees: 'no', mended: 'You know how much this means to us.' },
    {
      text: 'All our fiends are invited to the opening.',
      sees: 'fiends',
      facts: { organisation: organisation('museum') },
    },
    { text: 'Nobody can sea into the future.', sees: 'sea', weight: 'note' },
  ],
  fine: [
    {
      text: 'Robert Marsh wants to pull our building down? Robert Marsh is a cunt.',
      note: 'meant, and stopped as what it is',
    },
    {
      text: 'Signs of bladder or bowel cancer? Our clinic sees people of every age.',
      facts: { organisation: organisation('hospital') },
    },
    {
      text: 'Our two donkeys, proud asses both, will lead the procession.',
      facts: { organisation: organisation('farm') },
    },
    { text: 'She died peacefully at home, aged 91. We owe her more than we can say.' },
    {
      text: 'Three people were arrested on suspicion of rape and remain in custody.',
      facts: { organisation: organisation('police') },
    },
    { text: 'Prick out your seedlings once the second leaves show.', facts: { organisation: organisation('garden') } },
    {
      text: 'Great tits and blue tits are fighting over the nest box again.',
      facts: { organisation: organisation('wildlife') },
    },
    {
      text: 'Six weeks to go! Our sex education leaflet for parents is out now.',
      facts: { organisation: organisation('school') },
    },
    { text: 'Dying matters: come and talk about death over tea and cake at the hospice.' },
    { text: 'For the fourth year, four of our staff will row the Channel.' },
    {
      text: 'Our patients’ patience has been remarkable. The new scanner arrives in May.',
      facts: { organisation: organisation('hospital') },
    },
    {
      text: 'Whether the weather is fine or not, our litter pick goes ahead at 9am.',
      facts: { organisation: organisation('council') },
    },
    {
      text: 'Our principal cellist will talk about the principles of good practice at noon.',
      facts: { organisation: organisation('symphony', 'US') },
    },
    {
      text: 'The dairy herd goes out to grass on Saturday. Put it in your diary.',
      facts: { organisation: organisation('farm') },
    },
    { text: 'A big thank you to our cook, Bev, who made 400 pies and a vat of mushy peas.' },
    {
      text: 'The Daily Fiend, a comedy by Ann Pubic, opens tonight.',
      note: 'names and titles',
      facts: { organisation: organisation('theatre') },
    },
    { text: 'Somebody wrote “we thank members of the pubic”, and we have had it framed.', note: 'quoted' },
    {
      text: 'We thank members of the tits for their help.',
      note: 'a word that this organisation often uses',
      facts: { organisation: organisation('band'), past: { posts: 300, words: { tits: 9 } } },
    },
  ],
}
