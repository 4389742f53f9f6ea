import type { Examples } from '../../examples.ts'

export const examples: Examples = {
  slip: [
    {
      text: 'Find the barn owls at owltrust,org.uk',
      sees: 'owltrust,org.uk',
      weight: 'ask',
      mended: 'Find the barn owls at owltrust.org.uk',
    },
    {
      text: 'New: https://owl.example/news/draft-spring',
      sees: 'https://owl.example/news/draft-spring',
      weight: 'ask',
    },
    {
      text: 'Our photos are at https://www.instagran.com/otterbank',
      sees: 'https://www.instagran.com/otterbank',
      weight: 'ask',
    },
    { text: 'Help toads over the lane: https://tinyurl.com/', sees: 'https://tinyurl.com/', weight: 'ask' },
    {
      text: 'The new fares: https://ferry.example/fares?utm_campaign=DO_NOT_USE',
      sees: 'https://ferry.example/fares?utm_campaign=DO_NOT_USE',
      weight: 'ask',
    },
    { text: 'Recipes are at millkitchen.ogr/soup this week.', sees: 'millkitchen.ogr/soup', weight: 'ask' },
    {
      text: 'Five soups for frost, all on https://mill.example/five soups for frost',
      sees: 'https://mill.example/five soups for frost',
      weight: 'ask',
    },
    { text: 'See the minutes at https:// and tell us.', sees: 'https://', weight: 'ask' },
    {
      text: 'Your seats: https://hall.example/account/seats?session=8842',
      sees: 'https://hall.example/account/seats?session=8842',
      weight: 'note',
    },
    { text: 'Our annual review is out. Read the full review here.', sees: 'Read the full review here' },
    {
      text: 'Our seal pups are back. Watch them live: htps://seals.example/live',
      sees: 'htps://seals.example/live',
      mended: 'Our seal pups are back. Watch them live: https://seals.example/live',
    },
    {
      text: 'Rehearsal photos from the opera house: http//opera.example/photos',
      sees: 'http//opera.example/photos',
      mended: 'Rehearsal photos from the opera house: http://opera.example/photos',
    },
    {
      text: 'Snow closures for all county schools at https://https://schools.example/snow',
      sees: 'https://https://schools.example/snow',
      mended: 'Snow closures for all county schools at https://schools.example/snow',
    },
    {
      text: 'Try our new ferry planner at http://localhost:8080/plan and tell us what you think.',
      sees: 'http://localhost:8080/plan',
      weight: 'stop',
    },
    {
      text: 'The parking map is on http://intranet/maps/parking for all visitors.',
      sees: 'http://intranet/maps/parking',
      weight: 'stop',
    },
    {
      text: 'The menu for the harvest supper: http://192.168.1.20/menu.html',
      sees: 'http://192.168.1.20/menu.html',
      weight: 'stop',
    },
    {
      text: 'Read our annual report: https://staging.hospice.example/report',
      sees: 'https://staging.hospice.example/report',
    },
    {
      text: 'New on the blog, how bees find home: https://bees.example/home?preview=true',
      sees: 'https://bees.example/home?preview=true',
    },
    {
      text: 'Add your name to the litter pick: https://docs.google.com/spreadsheets/d/1aBcD/edit',
      sees: 'https://docs.google.com/spreadsheets/d/1aBcD/edit',
    },
    {
      text: 'Our webcam is back: https://warden:otter77@cams.example/pond',
      sees: 'https://warden:otter77@cams.example/pond',
      weight: 'stop',
      mended: 'Our webcam is back: https://cams.example/pond',
    },
    { text: 'Give blood this Thursday at the mall. Book your slot here', sees: 'Book your slot here' },
    {
      text: 'The consultation on the bus lanes closes on Friday. To have your say, click the link below.',
      sees: 'click the link below',
    },
    {
      text: 'Season brochure out now (order it from https://brochure.example/order)).',
      sees: 'https://brochure.example/order)',
      mended: 'Season brochure out now (order it from https://brochure.example/order).',
    },
    {
      text: 'Fresh bread from six: www.bakery.con',
      sees: 'www.bakery.con',
      mended: 'Fresh bread from six: www.bakery.com',
    },
    {
      text: 'Adopt a donkey today at https://www.riversde.example',
      facts: {
        organisation: {
          name: 'Riverside',
          kind: 'farm',
          country: 'GB',
          language: 'en',
          domains: ['riverside.example'],
          contacts: [],
        },
      },
      sees: 'https://www.riversde.example',
      mended: 'Adopt a donkey today at https://www.riverside.example',
    },
    {
      text: 'The logo is in C:\\Users\\maria\\Desktop\\logo.png for anybody who needs it.',
      sees: 'C:\\Users\\maria\\Desktop\\logo.png',
      weight: 'stop',
    },
    {
      text: 'Thanks for telling us, Rob. Send us the details here: http://pic.twitter.com/q0w1',
      sees: 'http://pic.twitter.com/q0w1',
    },
    {
      text: 'Volunteers wanted for the marathon water stations. Sign up: www.yourwebsite.com',
      sees: 'www.yourwebsite.com',
    },
  ],
  fine: [
    { text: 'All on https://mill.example/soups and in the shop.' },
    { text: 'Watch it at https://www.youtube.com/watch?v=kR4nTq81xZa or https://youtu.be/kR4nTq81xZa' },
    { text: 'The gallery preview: https://gallery.example/preview/autumn' },
    { text: 'The mill stopped in 1902. Two hundred people worked here.' },
    { text: 'The new timetable is at https://buses.example/timetable.' },
    { text: 'Find your polling place (https://elections.example/places).' },
    { text: 'Who was Ada? See https://en.wikipedia.org/wiki/Ada_(name) for a start.' },
    { text: 'How our old site looked in 2003: https://web.archive.org/web/2003/http://museum.example/' },
    { text: 'Register here: https://choir.example/join' },
    { text: 'Half price swims all week (ask at the desk, or see https://pool.example/offers).' },
    { text: 'Watch the highlights. Link in bio.' },
    { text: 'Book here: write to boxoffice@riverside.example' },
    { text: 'You can donate here in the foyer every Saturday, coats and boots above all.' },
    { text: 'A text says that your parcel is waiting? Do not click the link. It is a scam.' },
    { text: 'A new study looks at the link between air quality and asthma in children.' },
    { text: 'Come and see where the river used to run. The tour starts here.' },
    { text: 'Preview evening for members: https://gallery.example/preview-evening' },
    { text: 'Our dev diary number four: https://studio.example/dev/diary-4' },
    { text: 'Admissions open on Monday: https://college.example/admissions/edit-your-choices' },
    { text: 'Scientists at the observatory confirm it: 10.1038 seconds is the new record.' },
    { text: 'More on our website, riverside.example, and at the front desk.' },
    { text: 'We are at https://www.theater.example and on every poster in town.' },
  ],
}
