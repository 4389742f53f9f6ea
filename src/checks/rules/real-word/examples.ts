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
    { text: 'Thank you to all who came on the dawn walk lead by our rangers.', sees: 'lead', weight: 'note' },
    { text: 'We welcome our new principle conductor this autumn.', sees: 'principle', weight: 'note' },
    { text: 'All effected passengers may travel by bus.', sees: 'effected', weight: 'note' },
    { text: 'Could you spare some winter cloths for the shelter?', sees: 'cloths', weight: 'note' },
    { text: 'A serious of talks on the sea begins on Monday.', sees: 'serious', weight: 'note' },
    {
      text: 'The lift is out of order today. Sorry for the incontinence this causes.',
      sees: 'incontinence',
      weight: 'ask',
      mended: 'The lift is out of order today. Sorry for the inconvenience this causes.',
      note: 'story ST24',
    },
    {
      text: 'PUBIC MEETING ON THE FLOOD WALL, THURSDAY 7PM.',
      sees: 'PUBIC',
      weight: 'ask',
      facts: { organisation: organisation('council') },
      mended: 'PUBLIC MEETING ON THE FLOOD WALL, THURSDAY 7PM.',
    },
    {
      text: 'The new maternity wing is open to the pubic for tours.',
      sees: 'pubic',
      facts: { organisation: organisation('hospital') },
      note: 'a hospital has honest uses, but not here',
    },
    { text: 'With warmest retards from all at the library.', sees: 'retards', weight: 'ask' },
    {
      text: 'Our panel will asses all bids by June.',
      sees: 'asses',
      mended: 'Our panel will assess all bids by June.',
    },
    {
      text: 'Candidates for the school board erection, meet your voters tonight!',
      sees: 'erection',
      facts: { organisation: organisation('school', 'US') },
    },
    { text: 'Can anyone cover the Sunday morning shit at the food bank?', sees: 'shit' },
    { text: 'The lunchtime choir is sinning carols in the atrium.', sees: 'sinning', weight: 'ask' },
    {
      text: 'Our anal report is out, with every pound accounted for.',
      sees: 'anal',
      mended: 'Our annual report is out, with every pound accounted for.',
    },
    { text: 'Beginners’ marital arts, Mondays in the gym.', sees: 'marital', weight: 'note' },
    {
      text: 'Please bare with us while the boiler is mended.',
      sees: 'bare',
      weight: 'note',
      mended: 'Please bear with us while the boiler is mended.',
    },
    { text: 'We now except contactless and cash at the bar.', sees: 'except', weight: 'note' },
    {
      text: 'Good mourning from the harbor, where the tall ships are in.',
      sees: 'mourning',
      facts: { organisation: organisation('museum', 'US') },
    },
    { text: 'The shop is run by volunteers who give there time for free.', sees: 'there', weight: 'note' },
    { text: 'Open form 10am every Saturday.', sees: 'form', mended: 'Open from 10am every Saturday.' },
    { text: 'Ask for the duty manger if you need a quiet room.', sees: 'manger', weight: 'note' },
  ],
  fine: [
    { text: 'The lead singer, lead by the hand, found the lead mine.' },
    { text: 'Microfibre cloths and a bucket are all that you need for the beach clean.' },
    { text: 'In principle the conductor agrees. The principal speaks at ten.' },
    {
      text: 'Living with incontinence? Our nurses run a confidential clinic.',
      facts: { organisation: organisation('health') },
    },
    { text: 'Bladder leaks and incontinence after birth are common, and there is help.' },
    { text: 'Sorry for the inconvenience while the lift is repaired.' },
    {
      text: 'Questions about pubic lice? Drop in, no appointment.',
      facts: { organisation: organisation('health', 'US') },
    },
    {
      text: 'Two of our asses, Fig and Olive, had a busy day in the paddock.',
      facts: { organisation: organisation('zoo') },
    },
    { text: 'The erection of the bandstand took nine weeks in 1903.', facts: { organisation: organisation('museum') } },
    { text: 'Shade retards the growth of tomatoes.', facts: { organisation: organisation('garden') } },
    { text: 'Away in a manger, sung by Year 2 in the stable.', facts: { organisation: organisation('school') } },
    { text: 'Marital status does not affect your claim.' },
    { text: 'Sheepdog trials and a marked trail through the wood.', facts: { organisation: organisation('farm') } },
    { text: 'Weeding morning at the community garden this Saturday.', facts: { organisation: organisation('garden') } },
    { text: 'A night of national mourning. Books of condolence are open in the foyer.' },
    { text: 'Fill in the form from our office, and take it there.' },
    { text: 'Everyone except members pays at the gate.' },
    { text: 'There are bins at every gate. Put yours there.' },
    { text: 'Meet the dairy herd at open farm weekend.', facts: { organisation: organisation('farm', 'US') } },
    { text: 'The speaker said “your welcome” to nobody in particular.', note: 'quoted' },
    {
      text: 'New penile implants: what our patients say.',
      facts: { organisation: organisation('charity'), past: { posts: 900, words: { penile: 12 } } },
      note: 'a word that this organisation often uses',
    },
  ],
}
