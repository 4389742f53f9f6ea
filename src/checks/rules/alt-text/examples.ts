import type { Examples } from '../../examples.ts'

const picture = (alt: string | null, decoration = false) => [{ alt, decoration }]

export const examples: Examples = {
  slip: [
    { text: 'Dinner is served. Friday sorted.', media: picture(null), sees: null, story: 'ST13' },
    { text: 'The lighthouse has a new coat of paint.', media: picture(null), sees: null },
    { text: 'Meet Biscuit, our therapy dog of the month.', media: picture(''), sees: null },
    { text: 'Opening night at the ballet.', media: picture('IMG_0417.HEIC'), sees: null },
    { text: 'Our robotics team brought home the state trophy.', media: picture('DSC_0093'), sees: null },
    { text: 'Today’s soup: roast pumpkin.', media: picture('image'), sees: null },
    { text: 'The new reading room is open.', media: picture('Photo of'), sees: null },
    {
      text: 'A first look at the plans for the lido on Mill Street.',
      media: picture('A first look at the plans for the lido on Mill Street'),
      sees: null,
    },
    {
      text: 'Snowdrops are out in the walled garden.',
      media: picture('May be an image of flower and grass'),
      sees: null,
    },
    {
      text: 'Thank you to the night crew on the runway.',
      media: picture('Screenshot 2026-11-20 at 08.14.02'),
      sees: null,
    },
    {
      text: 'Two pictures from the harvest.',
      media: [
        { alt: 'Sheaves of barley on a cart', decoration: false },
        { alt: null, decoration: false },
      ],
      sees: null,
    },
    {
      text: 'The dress rehearsal, from the wings.',
      media: [{ kind: 'video', alt: null, decoration: false }],
      sees: null,
    },
  ],
  fine: [
    {
      text: 'The lighthouse has a new coat of paint.',
      media: picture('Two painters on ropes beside a red and white lighthouse'),
    },
    { text: 'Meet Biscuit, our therapy dog of the month.', media: picture('Dog') },
    { text: 'Opening night at the ballet.', media: picture(null, true), note: 'a person said that it needs no words' },
    { text: 'Opening night at the ballet.', media: picture('', true) },
    {
      text: 'Our robotics team brought home the state trophy.',
      media: picture('Four students hold a silver cup over a small robot'),
    },
    {
      text: 'Today’s soup: roast pumpkin.',
      media: picture('A bowl of orange soup. The card beside it says: Roast pumpkin, $4'),
    },
    { text: 'Minutes of the parish council are up.' },
    { text: 'Our new logo, drawn by the children of class 5.', media: picture('Logo: a blue heron above three waves') },
    {
      text: 'A photo of a photo of a photo. Guess the exhibition.',
      media: picture('Photograph of a camera that photographs a mirror'),
    },
    {
      text: 'Join us.',
      media: picture('Join us on 4 December at 6pm in the Old Library. Mince pies, carols, free.'),
      note: 'the words on a poster belong in its description',
    },
    {
      text: 'The timetable for the Christmas week.',
      media: picture('Table of bus times. The last 24 leaves at 17.40 on Christmas Eve'),
    },
    { text: 'Our server rack after the flood.', media: picture('Mud on a rack; a label reads IMG-04') },
    { text: 'Snowdrops are out in the walled garden.', media: picture('Snowdrops under a bare apple tree') },
  ],
}
