import type { Examples } from '../../examples.ts'

/** A key of the right form that opens nothing. Made here, so that no file holds one in a piece. */
const made = (start: string, length: number): string => start + 'Ex4mPle0Ke7'.repeat(12).slice(0, length)
const github = made('ghp_', 36)
const amazon = `${'AKIA'}${'EXAMPLE0'.repeat(2)}`
const jwt = [made('eyJ', 17), made('eyJ', 30), made('s', 30)].join('.')

export const examples: Examples = {
  slip: [
    { text: 'Guest network Attic-2G, key otterpond88, until the cable is laid.', sees: 'otterpond88', weight: 'note' },
    { text: 'Rota login stays as it was (Kestrel!1907), please leave it alone.', sees: 'Kestrel!1907', weight: 'ask' },
    { text: 'Open the budget file and enter Heron-42-draft when prompted.', sees: 'Heron-42-draft', weight: 'note' },
    { text: 'Every pupil’s password has been reset to Welcome2Elder, so try it tonight.', sees: 'Welcome2Elder' },
    { text: 'The till asks who you are: verification code 551 208, and be quick.', sees: '551 208', weight: 'stop' },
    { text: 'Out of hours, key in 7719 at the barrier and wave to the camera.', sees: '7719', weight: 'ask' },
    { text: 'The lighting desk unlocks with moonrise, all small letters.', sees: 'moonrise', weight: 'note' },
    { text: 'The combination of the shed padlock is 12-34-7 again.', sees: '12-34-7', weight: 'stop' },
    {
      text: `Our feed moved: add ?api_key=${made('', 14)} to each call.`,
      sees: made('', 14),
      weight: 'stop',
    },
    { text: 'Staff wifi is now MUSEUM-STAFF, password heronflight41. Tell the café.', sees: 'heronflight41' },
    { text: 'Volunteers: the shed key is in the lock box by the gate, code 7719.', sees: '7719', weight: 'stop' },
    { text: 'The code for the stock room is now 50213, please do not prop the door.', sees: '50213', weight: 'stop' },
    { text: 'Ticketing is back. Username: frontdesk / password: Marigold!', sees: 'Marigold!', weight: 'stop' },
    { text: 'The password for the ranger wifi is M0ssy-Rock7, ask for the range.', sees: 'M0ssy-Rock7' },
    { text: `The build bot is back: ${github}`, sees: github },
    { text: `Our sky survey archive moved. Key ${amazon} still works.`, sees: amazon },
    { text: `Open data day! Try the city API with Bearer ${jwt} and see.`, sees: jwt },
    { text: `STRIPE_API_KEY=${made('', 24)} is set for the gift shop.`, sees: made('', 24) },
    { text: 'New volunteers: the rota is online. Username warden, password: Heron-4417', sees: 'Heron-4417' },
    { text: 'To see the seating plan, log in with boxoffice / Curtain2026x', sees: 'Curtain2026x' },
    { text: 'The database is at postgres://reader:0tterB4nk@db.zoo.example/animals', sees: '0tterB4nk' },
    { text: 'Sunday helpers: the key safe code is 7304, the urn is on the left.', sees: '7304' },
    { text: 'Choir practice moves online, passcode: 558201. Bring your tea.', sees: '558201', weight: 'ask' },
    { text: 'The alumni center portal password: sunflower', sees: 'sunflower', weight: 'ask' },
    {
      text: '-----BEGIN OPENSSH PRIVATE KEY----- went where the poem should be',
      sees: '-----BEGIN OPENSSH PRIVATE KEY-----',
    },
    {
      text: `Chat alerts now go to https://hooks.slack.com/services/${made('T0/B0/', 20)}`,
      sees: `hooks.slack.com/services/${made('T0/B0/', 20)}`,
    },
  ],
  fine: [
    { text: 'Log in to the members’ page to see photos from the 2019-20 season, all 11-a-side games included.' },
    { text: 'The new wifi reaches the garden, where Covid-19 once kept us.' },
    { text: 'Enter our under-12s cup by Friday. Team names such as GoalDiggers are taken.' },
    { text: 'Type 2 diabetes: sign in at the desk for a ten-minute check.' },
    { text: 'The combination of 3-4-3 and rain suited us. We won 2-1.' },
    { text: 'Unlock your bike, turn left and the café is at number 1450.' },
    { text: 'Our app opens with a song on the day of the fair.' },
    { text: 'Everybody should have access to the river path. Read why: https://riverside.example/wk7ghspA2V' },
    { text: 'Join our telephone town hall. Dial in: 020 7946 0018, PIN: 120529.', note: 'a number for everybody' },
    { text: 'Use code SPRING2026 at the till for ten per cent off.' },
    { text: 'The gate opens at 9.30 and closes at 17.00. The car park code of conduct is on our page.' },
    { text: 'Forgot your password? Reset it in two minutes with your library card.' },
    { text: 'The door code is with the caretaker: ring 020 7946 0018.' },
    {
      text: 'The most common password is "password1". Ours will not be, after Tuesday’s talk at the library.',
      note: 'advice',
    },
    { text: 'Forgot your password? Reset it at the help desk, Monday to Friday.' },
    { text: 'Use code HARVEST25 for 25% off at the farm shop.' },
    { text: 'The secret is out: our mystery guest is the mayor.' },
    { text: 'The secret of a good marmalade: patience, and 3kg of Seville oranges.' },
    { text: 'Your order number RT-2026-118842 is on the ticket.' },
    { text: 'Release 4.2 is commit 9fceb02d0ae598e95dc970b74767f19372d66e8d.' },
    { text: 'Never tell anybody your PIN, not even your bank. Not even us.' },
    { text: 'A token of thanks to the 2,300 people who walked for us.' },
    { text: 'Day pass: £12. Season pass: $80. Dogs pass free.' },
    { text: 'Password managers explained, in ten minutes, by our IT trainee.' },
    { text: 'Keyboards, keys and keepers: a night at the lock museum, 1900hrs.' },
    { text: 'Train times this week and/or 2ndFebruary: see the board in the station hall.' },
    { text: 'Sign in at the front desk and pick up your bib 4471 from 7am.' },
  ],
}
