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
      text: 'Ask the singer anything on Saturday, with #susanalbumparty',
      sees: '#susanalbumparty',
      weight: 'note',
      story: 'boyle-2012',
      mended: 'Ask the singer anything on Saturday, with #SusanAlbumParty',
    },
    {
      text: 'Our stationery fair is back. #penisland',
      sees: '#penisland',
      weight: 'ask',
      mended: 'Our stationery fair is back. #PenIsland',
    },
    {
      text: 'The paperback shelf is empty again: #bookshit',
      sees: '#bookshit',
      weight: 'ask',
      facts: { organisation: organisation('library', 'US') },
    },
    {
      text: 'Old metal, new sculptures. #itscrapforart',
      sees: '#itscrapforart',
      weight: 'ask',
      facts: { organisation: organisation('museum') },
    },
    {
      text: 'Find somebody to talk to. #therapistfinder',
      sees: '#therapistfinder',
      weight: 'note',
      facts: { organisation: organisation('health') },
    },
    {
      text: 'Paint a mile in a minute: #speedofart',
      sees: '#speedofart',
      weight: 'note',
      facts: { organisation: organisation('festival') },
    },
    {
      text: 'Best sound in any school hall: #childrenslaughter',
      sees: '#childrenslaughter',
      weight: 'ask',
      mended: 'Best sound in any school hall: #ChildrensLaughter',
    },
    {
      text: 'Reactions from around the world: #nowjamesdead',
      sees: '#nowjamesdead',
      weight: 'note',
      facts: { organisation: organisation('news') },
      note: 'a name before “dead”',
    },
    {
      text: 'Because there was pizza. #WhyIStayed',
      sees: '#WhyIStayed',
      weight: 'ask',
      story: 'digiorno-2014',
      facts: { organisation: organisation('food', 'US') },
    },
    {
      text: 'Two pints for a fiver all weekend! #LestWeForget',
      sees: '#LestWeForget',
      weight: 'ask',
      facts: { organisation: organisation('venue') },
    },
    {
      text: '20% on every coat today. #BlackLivesMatter',
      sees: '#BlackLivesMatter',
      weight: 'ask',
      facts: { organisation: organisation('brand', 'US') },
    },
    {
      text: 'Tell us your best day here, with #HarbourStories',
      sees: '#HarbourStories',
      weight: 'note',
      story: 'mcdstories-2012',
      facts: { organisation: organisation('food') },
    },
  ],
  fine: [
    { text: 'Ask her anything on Saturday. #SusanAlbumParty', note: 'capitals say how it is read' },
    { text: 'A match for everybody: #essexpride #sussexcricket', facts: { organisation: organisation('sports') } },
    { text: 'New at the deli: #childrensmenu #cocktailhour', facts: { organisation: organisation('food', 'US') } },
    { text: 'Read it first. #dickensfestival', facts: { organisation: organisation('library') } },
    { text: 'Know the signs. #breastcancerawareness', facts: { organisation: organisation('health') } },
    { text: 'Sugar skulls and marigolds. #dayofthedead', facts: { organisation: organisation('museum', 'US') } },
    { text: 'Swim, float, read. #deadsea' },
    { text: 'Bring what you can, learn what you like. #artsexchange', note: 'a note at most' },
    { text: 'Two minutes of silence at eleven. We will remember them. #LestWeForget' },
    {
      text: 'Our helpline is open for survivors, day and night. #WhyIStayed #MeToo',
      facts: { organisation: organisation('charity', 'US') },
    },
    { text: 'Our vigil starts at six. #BlackLivesMatter', facts: { organisation: organisation('church', 'US') } },
    { text: 'Market day in the square. #Ripon #ripeplums', facts: { organisation: organisation('council') } },
    { text: 'Cast list is up. #massassembly #classof2026', facts: { organisation: organisation('school', 'US') } },
    {
      text: 'The stationery fair again! #penisland',
      facts: { past: { posts: 200, words: { penisland: 2 } } },
      note: 'a tag that it has used before',
    },
    { text: 'Rain stopped play. #analysis #therapists #scunthorpe', facts: { organisation: organisation('sports') } },
  ],
}
