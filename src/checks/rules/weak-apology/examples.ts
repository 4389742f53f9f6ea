import type { Examples } from '../../examples.ts'

export const examples: Examples = {
  slip: [
    { text: 'We are sorry if anyone was offended by our post.', sees: 'if anyone was offended', weight: 'ask' },
    {
      text: 'We apologise for any offence caused by last night’s tweet from the council.',
      sees: 'any offence caused',
      note: 'eastren-2014',
    },
    { text: 'Sorry you feel that way about our poster.', sees: 'Sorry you feel that way' },
    {
      text: 'Our breakfast posts seemed offensive to some, and for that we apologize.',
      sees: 'seemed offensive to some',
    },
    {
      text: 'Sorry about the timing, but it was scheduled last week and nobody was looking.',
      sees: 'but it was scheduled',
      weight: 'ask',
    },
    { text: 'A message was posted in error this morning. We apologise.', sees: 'was posted in error' },
    { text: 'Mistakes were made with our campaign picture. We are sorry.', sees: 'Mistakes were made' },
    { text: 'Apologies. The joke was taken out of context.', sees: 'taken out of context' },
    { text: 'It was never our intention to upset anybody. Sorry for the tweet.', sees: 'never our intention' },
    {
      text: 'We are sorry. A situation beyond our control led to a bad link being posted.',
      sees: 'beyond our control',
    },
    { text: 'Sorry, our filter let that name through and the system posted it.', sees: 'our filter let' },
    {
      text: 'We apologize for the tweet. The employee responsible has been let go.',
      sees: 'The employee responsible',
      weight: 'stop',
    },
    {
      text: 'We are sorry for this morning’s post. The member of staff who wrote it has been dismissed.',
      sees: 'The member of staff who wrote it',
      weight: 'stop',
    },
    { text: 'We regret the reaction to our last post.', sees: 'We regret', weight: 'note' },
    {
      text: 'We apologise for the comment on our page. As a company we take equality very seriously.',
      sees: 'take equality very seriously',
      weight: 'note',
    },
    { text: 'We have removed an earlier post and apologise.', sees: null, weight: 'note' },
  ],
  fine: [
    {
      text: 'This morning we posted a joke about the storm while people were losing their homes. It was our mistake and it was wrong. We are sorry. We had not stopped our queue. From today two of us read every planned post before it goes out.',
      note: 'all five parts',
      story: 'ST29',
    },
    { text: 'Sorry for the delay, trains are running again.' },
    { text: 'Sorry, we’re closed today. Back tomorrow at nine!' },
    { text: 'We apologise for any inconvenience caused by the lift repairs.' },
    { text: 'Apologies for any confusion: the concert is at 7.30pm, not 7pm.' },
    { text: 'We are so sorry for your loss. The whole club is thinking of you.' },
    { text: 'Sorry to hear that! Please send us your order number and we will look into it.' },
    { text: 'Correction: the talk is on 9 May, not 8 May. Sorry, our mistake.' },
    {
      text: 'Due to circumstances beyond our control tonight’s show is cancelled. We are sorry; refunds are on their way.',
    },
    { text: 'Sorry, a technical fault has closed our phone lines. Please use the web form.' },
    { text: 'Sorry, but tonight’s tour is sold out. There are places on Sunday.' },
    { text: 'Sorry not sorry: the doughnuts are back.' },
    { text: 'Sorry, a new play by Ana Reid, opens in the studio on 4 June.' },
    { text: 'One of our team sent this from our account by mistake. We are sorry.' },
    { text: 'We posted this. It was our error, and we are sorry.' },
    { text: 'The words were wrong, whatever we meant. We are sorry, and we are rewriting the label today.' },
    { text: 'How to apologise in public: never write “sorry if anyone was offended”. Workshop on 3 May.' },
    { text: 'We regret to announce that the spring fair is cancelled.' },
    { text: 'The minister said she was sorry if anyone was offended by her remarks.', note: 'somebody else’s apology' },
    { text: 'An officer has been dismissed after a misconduct hearing. We are sorry that he failed the family.' },
  ],
}
