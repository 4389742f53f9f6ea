/** Posts as two speakers of a desk write them, made from lists: how a theatre talks, and how one of its people does. */
const theatre = {
  first: [
    'Tickets for',
    'Doors open at 7pm for',
    'Join us for',
    'We are delighted to announce',
    'Book now for',
    'Our volunteers are ready for',
  ],
  what: [
    'the spring season',
    'The Winter Tale',
    'our relaxed matinee',
    'the youth company showcase',
    'tonight’s late show',
    'Tuesday’s captioned performance',
  ],
  last: [
    'Details on our website.',
    'Box office: 01632 960123.',
    'Pay what you can.',
    'All welcome.',
    'Step-free access throughout.',
    'Returns only.',
  ],
}
const person = {
  first: ['ugh', 'so tired', 'omg', 'cant believe', 'my dog just ate', 'why is', 'honestly', 'lol'],
  what: [
    'the bus again',
    'this match',
    'my landlord',
    'pizza for breakfast',
    'the new season of that show',
    'monday',
    'my sister',
  ],
  last: ['haha', '😂😂', 'kill me', 'need coffee', 'whatever', 'i love it', 'never again!!', 'xx'],
}
const band = {
  first: ['NEW SINGLE', 'TOUR NEWS', 'On stage', 'In the van', 'Soundcheck', 'Studio day'],
  what: ['Leeds', 'Hull', 'the Crescent', 'track four', 'the B side', 'a very loud amp'],
  last: ['#loud', '#tour', 'RT to win', '🔥', 'see you down the front', '#newmusic'],
}
const voices = { theatre, person, band } as const

/** `count` posts by one of them, each time the same ones. */
export function saidBy(who: keyof typeof voices, count: number): readonly string[] {
  const { first, what, last } = voices[who]
  return Array.from({ length: count }, (_, i) => {
    const pick = (list: readonly string[], step: number) => list[(i * step + (i >> 3)) % list.length]
    return `${pick(first, 1)} ${pick(what, 5)} ${pick(last, 7)}`
  })
}
