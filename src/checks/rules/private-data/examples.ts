import type { Examples } from '../../examples.ts'

export const examples: Examples = {
  slip: [
    {
      text: 'Lovely to see Joan Ashby again. She lives at 9 Canal Row and came to our debt clinic on foot.',
      sees: '9 Canal Row',
      weight: 'stop',
      story: 'ST23',
    },
    {
      text: 'A big thank you to Mrs Olive Tanner, 61 Elder Grove, for the cake.',
      sees: '61 Elder Grove',
      weight: 'ask',
    },
    {
      text: 'Refund done, Tom. We used the card 4539 1488 0343 6467 again.',
      sees: '4539 1488 0343 6467',
      weight: 'stop',
    },
    { text: 'Ward 4 asks for the notes of NHS number 943 476 5919.', sees: '943 476 5919', weight: 'stop' },
    { text: 'The W-2 for coach Miller is back, SSN 219-09-9999.', sees: '219-09-9999', weight: 'stop' },
    { text: 'Payroll query solved: AB 12 34 56 C is paid on Friday.', sees: 'AB 12 34 56 C', weight: 'stop' },
    {
      text: 'Membership form of Ada Quill, DOB 14/03/1988, is with the secretary.',
      sees: '14/03/1988',
      weight: 'stop',
    },
    {
      text: 'Our referee is ill. Ring Marcus, his mobile is 07700 900461, before noon.',
      sees: '07700 900461',
      weight: 'stop',
    },
    { text: 'Lift share to the allotment show: 07700 900 318.', sees: '07700 900 318', weight: 'ask' },
    { text: 'Lost dog found by the pier. Text me on (555) 014-2277.', sees: '(555) 014-2277', weight: 'stop' },
    { text: 'Send your poem to rosa.delgado71@gmail.com by Sunday.', sees: 'rosa.delgado71@gmail.com', weight: 'ask' },
    { text: 'The case notes went to p.okafor@hotmail.com by mistake.', sees: 'p.okafor@hotmail.com', weight: 'stop' },
    {
      text: 'Deliver the parcel to Mr Ivor Penrose, who lives at 8 Quarry Lane.',
      sees: '8 Quarry Lane',
      weight: 'stop',
    },
    { text: 'Ms Lena Hart of 27 Orchard Close is in arrears again.', sees: '27 Orchard Close', weight: 'stop' },
    { text: 'Our client Nadia Flint has relapsed and needs a bed tonight.', sees: 'Nadia Flint', weight: 'stop' },
    { text: 'Please pay Jon back: DE89 3704 0044 0532 0130 00.', sees: 'DE89 3704 0044 0532 0130 00', weight: 'ask' },
  ],
  fine: [
    { text: 'Questions about the lambing day? Call 020 7946 0018 or write to hello@riverside.example.' },
    { text: 'Our office has moved to 12 Castle Street. Come and say hello.' },
    { text: 'Need to talk tonight? Call 116 123, free, at any hour.' },
    { text: 'Poet Wilfred Owen was born on 18 March 1893 in Oswestry.' },
    { text: 'Our first foal of the year was born on 2 November 2026.' },
    { text: 'Jazz with Ella Brook at 14 Mill Lane, Saturday, 8pm. Tickets £9.' },
    { text: 'Order 4539 1488 0343 6468 is a typing exercise for our tills.', note: 'the check digit is wrong' },
    { text: 'Charity no. 1187654. Company no. 09876543. VAT 943 4765 919.' },
    { text: 'Join the choir: write to oaktreesingers.choir@gmail.com.' },
    { text: 'Thank you to our patient ambassador Joan Reed for sharing her story of addiction.' },
    { text: 'Read the record: ISBN 978-0-306-40615-7, on the shelf from Monday.' },
    { text: 'Students from 42 countries moved in on 4 September. Welcome to Maple Drive.' },
    {
      text: 'Donate by bank transfer: GB29 NWBK 6016 1331 9268 19, reference BOAT.',
      note: 'the organisation asks for gifts',
    },
    { text: 'A blue plaque for Dr Alice Moon at 3 Harbour Row, where the clinic began.' },
    { text: 'Text BOAT to 70085 to give $5. Messages cost your standard rate.' },
    { text: 'Call our box office: (555) 010-0199, Tuesday to Saturday.' },
  ],
}
