import type { Facts } from '../../../domain/facts.ts'
import type { Examples } from '../../examples.ts'

const on = (country: string): Facts => ({
  now: { year: 2026, month: 2, day: 20, weekday: 5, hour: 9, minute: 30 },
  organisation: { name: 'Millbrook', kind: 'charity', country, language: 'en', domains: [], contacts: [] },
})
const uk = on('GB')
const us = on('US')

/** All of them are read on Friday 20 February 2026. */
export const examples: Examples = {
  slip: [
    {
      text: 'The lido is shut for repairs from 9 December to 2 December.',
      sees: '9 December to 2 December',
      weight: 'ask',
    },
    {
      text: 'Bids open on 14 December and close on 7 December.',
      sees: '14 December and close on 7 December',
      weight: 'ask',
    },
    {
      text: 'The tool library opens at 3pm and closes at 2pm on Sundays.',
      sees: '3pm and closes at 2pm',
      weight: 'ask',
    },
    { text: 'Doors 8pm, music 7pm, soup all night.', sees: 'Doors 8pm, music 7pm', weight: 'ask' },
    { text: 'Lunch for helpers is on 5 December. RSVP by 12 December.', sees: '12 December', weight: 'ask' },
    { text: 'Ferries rest on Boxing Day, 25 December, and run again after that.', sees: '25 December', weight: 'note' },
    { text: 'We sail on Friday 10/11/2025, come what may.', sees: 'Friday 10/11/2025', weight: 'note' },
    {
      text: 'The AGM is on Tuesday 25 March 2026 at 7pm in the hall.',
      facts: uk,
      sees: 'Tuesday 25 March 2026',
      mended: 'The AGM is on Wednesday 25 March 2026 at 7pm in the hall.',
    },
    {
      text: 'Spring fair: Fri 11th July, noon to 4pm, Mill Green.',
      facts: uk,
      sees: 'Fri 11th July',
      mended: 'Spring fair: Sat 11th July, noon to 4pm, Mill Green.',
    },
    {
      text: 'Trustees meet on Wednesday, October 5, in Room 2.',
      facts: us,
      sees: 'Wednesday, October 5',
      mended: 'Trustees meet on Monday, October 5, in Room 2.',
    },
    {
      text: 'Our choir sings in the square on THURSDAY 4 MAY.',
      facts: uk,
      sees: 'THURSDAY 4 MAY',
      mended: 'Our choir sings in the square on MONDAY 4 MAY.',
    },
    { text: 'The garden closes for the winter on Sunday 31 November.', facts: uk, sees: 'Sunday 31 November' },
    {
      text: 'Applications for the small grants fund close on 31 June 2026.',
      facts: uk,
      sees: '31 June 2026',
      mended: 'Applications for the small grants fund close on 30 June 2026.',
    },
    {
      text: 'Leap day party on February 29, 2027!',
      facts: us,
      sees: 'February 29, 2027',
      mended: 'Leap day party on February 28, 2027!',
    },
    {
      text: 'Early bird places for the retreat end on 6 March 2025.',
      facts: uk,
      sees: '6 March 2025',
      mended: 'Early bird places for the retreat end on 6 March 2026.',
    },
    {
      text: 'Come along to our open day on Saturday 14 February, 10am.',
      facts: uk,
      sees: 'Saturday 14 February',
      note: 'last week',
    },
    {
      text: 'Storytime moves to Monday 25/06/2026.',
      facts: uk,
      sees: 'Monday 25/06/2026',
      note: 'only one way to read it',
    },
    { text: 'Course dates: Sat 13 June and Fri 14 June, 10am.', facts: uk, sees: 'Fri 14 June' },
  ],
  fine: [
    { text: 'The rink is open from 20 December to 3 January, and on Christmas Eve, 24 December, until noon.' },
    { text: 'Night bus: 11pm to 5am. Night café: 9pm to 2am.' },
    { text: 'Doors 7pm, show 7.30pm. The bar is open from 6pm until 11pm.' },
    { text: 'The Christmas Day holiday moves to Monday 28 December for our drivers.' },
    { text: 'Bin day moves from Friday 3 April to Saturday 4 April.', facts: uk },
    { text: 'The clubhouse was opened on Thursday 5 May 1932.', facts: uk },
    { text: 'Every Tuesday from 3 March: chair yoga at the Hub.', facts: uk },
    { text: 'Open Monday to Friday, 1 June to 30 September.', facts: uk },
    { text: 'Doors 7am to 10pm today. Last entry 9.30pm.', facts: uk, note: 'whole days are compared, never moments' },
    { text: 'Join us today, Friday 20 February, for soup and a song.', facts: uk },
    { text: 'Thank you to all who came on Saturday 14 February.', facts: uk },
    { text: 'In June 31 volunteers planted 400 trees.', facts: us, note: 'a number of people' },
    { text: 'The hearing is on Saturday 6/4/2026.', facts: uk, note: 'could be read either way round' },
    { text: 'Volunteer training: Tue. Sept. 8, 6 p.m., Main Street branch.', facts: us },
    { text: 'Our new wing opens on Monday 14 June 2027.', facts: uk },
    { text: 'Bookings are open until Monday 14 June.', facts: uk, note: 'next year' },
    { text: 'The shop has been run by volunteers since 3 May 2019.', facts: uk },
    { text: 'We will mark the anniversary of the flood of 12 January 2026 with a quiet hour.', facts: uk },
    { text: 'Photos from our concert on Saturday 13 December are up.', facts: uk, note: 'last year, not long ago' },
    { text: 'War was declared on Tuesday 4 August. Our display shows how the town of 1914 heard of it.', facts: uk },
    { text: 'Version 2.11.30 of our app is out. It fixes the calendar.', facts: us },
    { text: 'Call us on 020 7946 0991, or write before 30 April.', facts: uk },
  ],
}
