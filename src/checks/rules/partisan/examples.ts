import type { OrganisationFacts, WatchEntry } from '../../../domain/facts.ts'
import type { Examples } from '../../examples.ts'

const organisation = (kind: string, country = 'GB'): { organisation: OrganisationFacts } => ({
  organisation: { name: 'Harbour House', kind, country, language: 'en', domains: [], contacts: [] },
})

const electionTime: WatchEntry = {
  kind: 'election',
  what: 'Local elections',
  words: [],
  from: '2026-11-01',
  to: '2026-12-01',
  countries: ['GB'],
}

export const examples: Examples = {
  slip: [
    {
      text: 'Funny how the bus lanes only matter to a certain mayor when the cameras are there.',
      sees: 'Funny how the bus lanes only matter to a certain',
      weight: 'note',
      note: 'A hint: no word of it takes a side, how it is worded does.',
    },
    {
      text: 'Our reading room is warm and free, which is more than the Chancellor has managed for pensioners.',
      sees: 'which is more than the Chancellor',
      weight: 'note',
    },
    {
      text: 'So proud of our own Ann Marsh, who is running for the state senate! Knock on some doors with her.',
      sees: 'So proud of our own Ann Marsh, who is running for the state senate',
      weight: 'note',
      facts: organisation('university', 'US'),
      note: 'a leaning, said kindly',
    },
    {
      text: 'Sheriff Dolan never let us down. Let’s give him four more years.',
      sees: 'Sheriff Dolan never let us down. Let’s give him four more years',
      weight: 'note',
      facts: organisation('nonprofit', 'US'),
    },
    { text: 'Enough is enough. Vote Labour on 7 May.', sees: 'Vote Labour', weight: 'stop' },
    {
      text: 'If u vote Marlow u r voting for racism.',
      sees: 'vote Marlow u r voting for racism',
      weight: 'stop',
      story: 'ST11',
      facts: organisation('government', 'CA'),
      note: 'a candidate that no list knows',
    },
    {
      text: 'Councillors who closed our library are spineless crooks.',
      sees: 'Councillors who closed our library are spineless crooks',
      weight: 'stop',
      facts: organisation('library'),
    },
    {
      text: 'Our senator is a liar, and here is why: https://blog.harbour.example/post',
      sees: 'senator is a liar',
      weight: 'stop',
      story: 'ST19',
      facts: organisation('nonprofit', 'US'),
    },
    {
      text: 'Time to kick these lying Tories out.',
      sees: 'kick these lying Tories out',
      weight: 'stop',
    },
    {
      text: 'Do not let the Republicans take our clinic away.',
      sees: 'Do not let the Republicans',
      weight: 'ask',
      facts: organisation('health', 'US'),
    },
    {
      text: 'Proud to endorse the Democrats this autumn.',
      sees: 'Proud to endorse the Democrats',
      weight: 'stop',
      facts: organisation('university', 'US'),
    },
    {
      text: 'She is the only candidate who understands the arts.',
      sees: 'only candidate who',
      weight: 'ask',
      facts: organisation('theatre'),
    },
    { text: 'A wet day at the fair, but we kept smiling. #ToriesOut', sees: '#ToriesOut', weight: 'stop' },
    {
      text: 'Great sermon this morning. MAGA!',
      sees: 'MAGA',
      weight: 'stop',
      facts: organisation('church', 'US'),
    },
    {
      text: 'New trainers, new you. Never Trump, always Harbour.',
      sees: 'Never Trump',
      weight: 'ask',
      facts: organisation('brand', 'US'),
      note: 'a brand may, and hardly ever means to',
    },
    {
      text: 'Flip the Senate! Doors open at seven.',
      sees: 'Flip the Senate',
      weight: 'ask',
      facts: organisation('museum', 'US'),
    },
    {
      text: 'What a shower of idiots on the planning committee.',
      sees: 'shower of idiots on the planning committee',
      weight: 'ask',
      facts: organisation('theatre'),
    },
    {
      text: 'The Home Secretary should resign today.',
      sees: 'Home Secretary should resign',
      weight: 'stop',
      facts: { ...organisation('charity'), watch: [electionTime] },
      note: 'a question on other days; now there is an election',
    },
    {
      text: 'Read the plan and chip in: https://www.labour.org.uk/donate',
      sees: 'https://www.labour.org.uk/donate',
      weight: 'ask',
      note: 'a page of one party, one click away',
    },
    {
      text: 'He lied to every one of us, and here is our answer: https://blog.harbour.example/answer',
      sees: 'He lied to every one of us',
      weight: 'ask',
      facts: organisation('nonprofit', 'US'),
      note: 'nobody is named, and everybody knows who is meant',
    },
    {
      text: 'Ann Sheldrake sings in our choir and she will make a fine county commissioner. Turn out for her on Tuesday.',
      sees: 'Turn out for her',
      weight: 'ask',
      facts: organisation('church', 'US'),
    },
    { text: 'Brexit has been a disaster for touring.', sees: 'Brexit has been a disaster', weight: 'note' },
    {
      text: 'We have invested a record £4m in our roads and delivered 30 new homes.',
      sees: 'We have invested a record',
      weight: 'note',
      facts: { ...organisation('council'), watch: [electionTime] },
      note: 'its own achievements, in an election',
    },
    {
      text: 'Vote Labour on Thursday!',
      sees: 'Vote Labour',
      weight: 'note',
      facts: organisation('news'),
      note: 'a newspaper may; is it the leader column?',
    },
  ],
  fine: [
    { text: 'Polling stations are open until 10pm. Bring photo ID to vote.', facts: organisation('council') },
    { text: 'We wrote to Labour, the Conservatives, the Lib Dems and the Greens with the same five questions.' },
    { text: 'Hustings on Tuesday: all six candidates for mayor have said that they will come.' },
    { text: 'We are bitterly disappointed that the government has delayed the bill again.' },
    { text: 'Two minutes to spare? Tell your MP to back the Hunting Bill on Friday.', facts: organisation('animals') },
    { text: 'Thank you to all MPs who voted for the amendment last night.' },
    {
      text: 'The First Minister opened our new ward this morning. Thank you to everyone who made it shine.',
      facts: organisation('health'),
    },
    {
      text: 'Thank you Councillor Patel for planting the first tree of the orchard.',
      facts: organisation('garden'),
    },
    {
      text: 'Labour in the birthing pool: our midwives answer your questions at seven.',
      facts: organisation('hospital'),
    },
    { text: 'The Liberal Club on Mill Road was built in 1883.', facts: organisation('museum') },
    { text: 'A conservative estimate: 400 hedgehogs, and one very green volunteer.', facts: organisation('wildlife') },
    { text: 'Vote for our pantomime in the People’s Choice Award!', facts: organisation('theatre') },
    { text: 'Vote for Biscuit to be our pet of the month.', facts: organisation('animals') },
    {
      text: 'This poster from 1929 says “Vote Labour”. It hung in a window in Salford.',
      facts: organisation('museum'),
    },
    {
      text: 'Whether you vote Labour, Conservative or Green, register by midnight tonight.',
      facts: organisation('council'),
    },
    {
      text: 'National Voter Registration Day: check your registration in two minutes. The League is nonpartisan.',
      facts: organisation('nonprofit', 'US'),
    },
    { text: 'Elections to our board of trustees close on Friday. Vote for up to three candidates.' },
    {
      text: 'Canoe the Republican River with our guides this June.',
      facts: organisation('sport', 'US'),
    },
    {
      text: 'Students: nominations for your next union president open on Monday.',
      facts: organisation('university'),
    },
    { text: 'The minister must go further and fund all of the beds, say our nurses.', facts: organisation('health') },
    { text: 'Shake on it: every party at our house ends with the trump card trick.', facts: organisation('venue') },
    {
      text: 'President Trump visited the shelter today and met 40 volunteers.',
      facts: organisation('nonprofit', 'US'),
    },
    {
      text: 'Vote Labour on Thursday!',
      facts: organisation('party'),
      note: 'a party speaks for itself',
    },
    {
      text: 'The government’s decision on asylum housing is cruel, and it will cost more.',
      note: 'it judges a decision, not a person',
    },
  ],
}
