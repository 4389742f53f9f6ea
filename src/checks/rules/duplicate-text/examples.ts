import type { Examples } from '../../examples.ts'

const ramp = 'The new ramp at the library opens on Monday, and the lift is back in use.'
const fair = 'Join us at the spring fair on Saturday 9 May, 11am to 4pm, in the town hall. Entry is free.'

export const examples: Examples = {
  slip: [
    {
      text: 'The clinic is open to all. You need no letter for it. Bring a coat, it is cold. You need no letter for it.',
      sees: 'You need no letter for it.',
      weight: 'note',
    },
    {
      text: 'Each box holds soap and a towel. Thank you, Derry! Each box holds soap and a towel.',
      sees: 'Each box holds soap and a towel.',
      weight: 'note',
    },
    { text: `${ramp} ${ramp}`, sees: `${ramp} ${ramp}`, mended: ramp },
    { text: `${fair}\n\n${fair}`, sees: `${fair}\n\n${fair}`, mended: fair },
    {
      text: `${fair}  \n ${fair.replace('the spring', 'the  spring')}`,
      sees: `${fair}  \n ${fair.replace('the spring', 'the  spring')}`,
      note: 'with other spaces',
    },
    {
      text: 'Tickets for the gala are on saleTickets for the gala are on sale',
      sees: 'Tickets for the gala are on saleTickets for the gala are on sale',
      mended: 'Tickets for the gala are on sale',
      note: 'pasted without a space between',
    },
    {
      text: 'Our clinic is closed on Monday. Call 111 if you need a nurse tonight. Call 111 if you need a nurse tonight.',
      sees: 'Call 111 if you need a nurse tonight. Call 111 if you need a nurse tonight.',
      mended: 'Our clinic is closed on Monday. Call 111 if you need a nurse tonight.',
    },
    {
      text: 'Two otters were seen at the weir. They have three cubs. Photo by Ana. Two otters were seen at the weir. They have three cubs.',
      sees: 'Two otters were seen at the weir. They have three cubs.',
    },
    {
      text: 'V1: Our apprentices built a boat from scrap wood, and it floats.\nV2: Look at this! Our apprentices built a boat from scrap wood, and it really floats.',
      sees: 'V1: Our apprentices built a boat from scrap wood, and it floats.\nV2: Look at this! Our apprentices built a boat from scrap wood, and it really floats.',
      note: 'two versions of one draft',
    },
    {
      text: 'Come and meet our new rescue dogs on Sunday at the farm, with tea and cake for all.\n\nCome along and meet our new rescue dogs on Sunday at the farm, with tea and cake for all.',
      sees: 'Come and meet our new rescue dogs on Sunday at the farm, with tea and cake for all.\n\nCome along and meet our new rescue dogs on Sunday at the farm, with tea and cake for all.',
      note: 'the corrected text below the old one',
    },
    {
      text: 'The council meets tonight at seven. The council meets tonight at seven',
      sees: 'The council meets tonight at seven. The council meets tonight at seven',
    },
  ],
  fine: [
    { text: 'We won! We won! The trophy is coming back to the valley.' },
    { text: 'Thank you. Thank you. Thank you. You raised £9,000 for the hospice.' },
    { text: 'Row, row, row your boat: toddler singalong on Tuesday at ten.' },
    {
      text: 'The wind is in the willow\nand the river runs to sea\nO lay me by the willow\nand the river runs to sea\nFrom our river poems collection',
      note: 'a refrain',
    },
    { text: 'Mon 4 May: story time, 10am, children’s library\nTue 5 May: story time, 10am, children’s library' },
    {
      text: 'Fri: Ana Lopez Trio\nDoors 7pm, tickets £10 on the door\nSat: The Low Ropes\nDoors 7pm, tickets £10 on the door',
    },
    { text: 'We will not rest until every child has a home. We will not rest until every child has a school.' },
    {
      text: 'Are you a parent of a child under five in Leeds? Are you a carer of a child under five in Leeds? Talk to us.',
    },
    { text: 'If you are worried about your drinking, call us. If you are worried about a friend’s drinking, call us.' },
    { text: 'Stay out of the water. The current is fast and cold. Stay out of the water.' },
    { text: 'You’ll never walk alone. You’ll never walk alone.' },
    { text: 'New on the shelf: the sea, the sea. Iris Murdoch’s best.' },
    { text: 'Happy birthday to you! Happy birthday to you! Our oldest tortoise is 120.' },
    { text: 'Book for Leeds: https://tour.example/leeds\nBook for York: https://tour.example/york' },
    { text: 'Ha ha ha ha ha ha ha ha ha ha. Best heckle of the night.' },
  ],
}
