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

const handles = [
  'harbourtheatre',
  'lilyhill',
  'oldquaylibrary',
  'cove_rescue',
  'greenwayfarm',
  'bayhospital',
  'quay.bsky.social',
  'gardens@social.example',
  'ferrymuseum',
  'northpierschool',
]

export const examples: Examples = {
  slip: [
    { text: 'A grand afternoon with @ Harbour Ringers and their bells.', sees: '@ Harbour', weight: 'ask' },
    { text: 'Cake by our sponsor @Old-Mill-Bakery, eaten by us.', sees: '@Old-Mill-Bakery', weight: 'ask' },
    {
      text: 'Good luck to @https://instagram.com/nora_swims in the bay!',
      sees: '@https://instagram.com/nora_swims',
      weight: 'ask',
    },
    { text: 'Beans from @O’Dell&Daughters are in.', sees: '@O’Dell&Daughters', weight: 'ask' },
    { text: 'Picture by @photographer, who stood in the river for it.', sees: '@photographer', weight: 'ask' },
    { text: 'On loan from @hexbymusuem until May.', sees: '@hexbymusuem', weight: 'note' },
    {
      text: 'On stage tonight with our friends at @HarbourTheater.',
      sees: '@HarbourTheater',
      weight: 'ask',
      facts: { handles, organisation: organisation('theatre') },
      mended: 'On stage tonight with our friends at @harbourtheatre.',
    },
    {
      text: 'Words by @IiIyhill, pictures by us.',
      sees: '@IiIyhill',
      story: 'pm-2013',
      facts: { handles, organisation: organisation('library') },
      mended: 'Words by @lilyhill, pictures by us.',
      note: 'a capital I for an l',
    },
    {
      text: 'Two calves from @greenwaayfarm in one week!',
      sees: '@greenwaayfarm',
      facts: { handles, organisation: organisation('farm', 'US') },
      mended: 'Two calves from @greenwayfarm in one week!',
    },
    {
      text: 'Thanks to @ cove_rescue for the talk.',
      sees: '@ cove_rescue',
      facts: { handles, organisation: organisation('school') },
      mended: 'Thanks to @cove_rescue for the talk.',
    },
    {
      text: 'A loan from @Ferry Museum is on show.',
      sees: '@Ferry Museum',
      facts: { handles, organisation: organisation('museum') },
      mended: 'A loan from @ferrymuseum is on show.',
    },
    { text: 'Well done @@lakeside, all of you.', sees: '@@lakeside', mended: 'Well done @lakeside, all of you.' },
    { text: '＠lakeside opens at nine.', sees: '＠lakeside', mended: '@lakeside opens at nine.' },
    {
      text: 'Thanks, @lakeside.Join us on Sunday.',
      sees: '@lakeside.Join',
      facts: { organisation: organisation('church', 'US') },
      mended: 'Thanks, @lakeside. Join us on Sunday.',
    },
    {
      text: 'News of the pier at @quay.bsky.socail every day.',
      sees: '@quay.bsky.socail',
      facts: { handles, organisation: organisation('council') },
      mended: 'News of the pier at @quay.bsky.social every day.',
    },
    { text: 'More photos on our page: @', sees: '@', facts: { organisation: organisation('wildlife') } },
    { text: 'With @lakeside- and the choir.', sees: '@lakeside-', mended: 'With @lakeside and the choir.' },
    {
      text: 'Thanks@ferrymuseum for the boat.',
      sees: '@ferrymuseum',
      facts: { handles },
      mended: 'Thanks @ferrymuseum for the boat.',
    },
    {
      text: 'A day out with @somebodyelse.',
      sees: '@somebodyelse',
      weight: 'note',
      facts: { handles },
      note: 'not known, where many are',
    },
  ],
  fine: [
    { text: 'Thank you, @HarbourTheatre. What a night!', facts: { handles, organisation: organisation('theatre') } },
    { text: 'Read @lilyhill’s poem.', facts: { handles, organisation: organisation('library', 'US') } },
    { text: 'We are @quay.bsky.social and @gardens@social.example.', facts: { handles } },
    { text: 'Write to hello@harbourtheater.example or friends@oldquay.example.', facts: { handles } },
    { text: 'Three @ £5 or five @ $7, doors @ 7pm.', facts: { organisation: organisation('food') } },
    {
      text: 'See you @ the Old Library, then @ Harbour House.',
      facts: { handles, organisation: organisation('venue') },
    },
    { text: 'Jazz@Lunch is back in the foyer.', facts: { handles } },
    { text: 'A day out with @somebodyelse.', note: 'nobody told us which handles are known' },
    { text: 'Our sister account is @harbourtheatreuk.', facts: { handles, organisation: organisation('theatre') } },
    { text: 'Talks in 2026 are at @ferrymuseum2026.', facts: { handles, organisation: organisation('museum') } },
    { text: 'Follow us: https://social.example/@gardeners', facts: { handles } },
    { text: 'Family @home days, @7 every evening.', facts: { handles, organisation: organisation('health') } },
    { text: 'The choir (@lakeside) and the band (@brassband).', facts: { organisation: organisation('school', 'US') } },
    { text: 'What the @#$! was that noise? A heron.', facts: { handles, organisation: organisation('wildlife') } },
  ],
}
