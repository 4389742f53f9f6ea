import type { Facts, RecentPost } from '../../../domain/facts.ts'
import type { Speaker } from '../../../domain/speakers.ts'
import type { Examples } from '../../examples.ts'

const house: Speaker = {
  id: 'house',
  name: 'Harbour Theatre',
  kind: 'organisation',
  colour: 'plum',
  person: null,
  office: '',
  rehearsal: false,
  recognitionOnly: false,
  holdSeconds: 30,
  mayPost: [],
  accounts: [],
}
const post = (text: string, minutesAgo: number): RecentPost => ({
  text,
  speaker: 'house',
  accounts: ['house-1'],
  state: 'out',
  minutesAgo,
})
const sentFromHere: Facts = { speakers: [house], recent: [post('The council should be ashamed of itself.', 40)] }
const quietWeek: Facts = { speakers: [house], recent: [post('Thank you for a full house.', 60 * 24 * 20)] }

export const examples: Examples = {
  slip: [
    { text: 'That reply wasn’t ours, whoever typed it.', sees: 'wasn’t ours', weight: 'note' },
    { text: 'No such remark was made from this page.', sees: 'No such remark was made from', weight: 'note' },
    { text: 'The screenshot that you all share is doctored.', sees: 'is doctored', weight: 'note' },
    {
      text: 'Our Saturday girl posted the thing about gnomes, and she is sent home.',
      sees: 'Our Saturday girl posted the thing about',
      weight: 'note',
    },
    { text: 'Somebody got hold of my phone in the bar.', sees: 'Somebody got hold of my phone', weight: 'note' },
    {
      text: 'Predictive text changed what we said of the mayor.',
      sees: 'Predictive text changed what we said',
      weight: 'note',
    },
    { text: 'We have no record of any post about the swans.', sees: 'no record of any post about the', weight: 'note' },
    {
      text: 'A student guessed the password and wrote about the cook.',
      sees: 'A student guessed the password',
      weight: 'note',
    },
    {
      text: 'Our account was hacked last night. The post about the councillor was nothing to do with us.',
      sees: 'hacked',
      speaker: 'house',
      facts: sentFromHere,
      weight: 'stop',
      story: 'ST02',
    },
    { text: 'We’ve been hacked! Please ignore the last tweet about the mayor.', sees: 'hacked', weight: 'ask' },
    {
      text: 'Our account was hacked on Sunday night, sorry about the rude reply.',
      sees: 'hacked',
      speaker: 'house',
      facts: quietWeek,
      weight: 'note',
    },
    { text: 'An intruder posted that message. It is not what this parish stands for.', sees: 'intruder' },
    { text: 'That tweet was sent by a disgruntled former employee.', sees: 'disgruntled former employee' },
    { text: 'A rogue member of staff is responsible for this morning’s post.', sees: 'rogue member of staff' },
    {
      text: 'Somebody got hold of our password and posted something awful. We are so sorry.',
      sees: 'got hold of our password',
    },
    { text: 'The message you saw at noon was unauthorized and has been removed.', sees: 'unauthorized' },
    { text: 'To be clear, the last post was not from us.', sees: 'was not from us' },
    {
      text: 'An unauthorised tweet went out from the museum this evening. We are looking into it.',
      sees: 'unauthorised',
    },
    { text: 'A technical glitch posted the wrong picture on our page.', sees: 'technical glitch' },
    { text: 'Blame the intern for last night’s tweet, not the library.', sees: 'the intern' },
    { text: 'We never posted that. Someone must have hacked the school’s Facebook.', sees: 'hacked' },
    { text: 'It appears our page was compromised; those views are not ours.', sees: 'compromised' },
  ],
  fine: [
    { text: 'Our apprentice wrote the music for tonight’s parade.' },
    { text: 'The photograph is not ours: it hangs in the county archive, and we love it.' },
    { text: 'The app works again. Thank you for waiting.' },
    { text: 'Our intern put up the tree, and nobody here has seen a finer one.' },
    {
      text: 'Our account was compromised on Tuesday at 9:10. Do not click the link in that post. We have changed our passwords and reported it to the network.',
      note: 'a report that names the time and warns its readers',
    },
    {
      text: 'Our account was compromised on Tuesday at 9:10. Do not click the link in that post. We have changed our passwords and reported it.',
      facts: quietWeek,
      speaker: 'house',
    },
    { text: 'Has your account been hacked? Here is what to do first.' },
    { text: 'A hacker needs one weak password. Choose three random words.' },
    { text: 'Sign up for our weekend hackathon: 24 hours, 40 hackers, free pizza.' },
    { text: 'Ten life hacks for a tidy shed, from our gardeners.' },
    { text: 'Hacked, a new play about a boy and a bank, opens on Friday.' },
    { text: 'Beware: a fake account is pretending to be us. It is not us, and we will never ask for your card.' },
    { text: 'We are writing to all customers whose data was accessed without authorisation in June.' },
    { text: 'Unauthorised access to the railway is dangerous. Stay off the tracks.' },
    { text: 'The roadworks on Mill Lane are nothing to do with us, but we will pass on your questions.' },
    { text: 'The intern is in charge of this account today. Be kind!' },
    { text: 'Thank you to our former employees who came back for the reunion.' },
    { text: 'A technical glitch stopped ticket sales this morning. All is well again.' },
    { text: '“Our account was hacked” is the oldest excuse there is. Our talk on crisis communication is on 3 May.' },
    { text: 'Police: two men were charged with unauthorized access to hospital records.' },
    { text: 'One of our team sent this from our account by mistake. We are sorry.' },
    { text: 'If our account were hacked tomorrow, who would you call? Join our cyber workshop for charities.' },
    { text: 'The rogue wave that sank the trawler is the subject of our new exhibition. Read the latest post.' },
  ],
}
