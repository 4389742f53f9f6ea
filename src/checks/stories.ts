/** What happened to somebody. Told without names; `article` = it stands in the article that the project starts from. */
export interface Story {
  readonly title: string
  readonly told: string
  readonly article?: true
}

/**
 * The stories behind the checks, in words of our own. Each is named by a check, each check names one; the article's are
 * examples of their checks too. `rules.test.ts` proves all three.
 */
export const stories: Readonly<Record<string, Story>> = {
  ST01: {
    article: true,
    title: 'A theatre swore at a politician',
    told: 'A national theatre’s account answered a politician’s remark about its building with a swear word. The post was gone within the hour, the pictures of it were not.',
  },
  ST02: {
    article: true,
    title: 'The hacker who never was',
    told: 'After a swear word had gone out, the account blamed an unnamed hacker. Nobody believed it, and the excuse was laughed at longer than the post.',
  },
  ST04: {
    article: true,
    title: 'A television evening as a wildlife charity',
    told: 'Somebody at a wildlife charity told the world how much they looked forward to a television series, on the charity’s account. It took one more post to say so, and people were kind.',
  },
  ST09: {
    article: true,
    title: 'The invitation without a price',
    told: 'Hundreds of printed invitations to a fundraiser left out what a ticket cost. It looked free. A second card had to follow, which owned up and became the better invitation.',
  },
  ST11: {
    article: true,
    title: 'A vote is called bigotry',
    told: 'A minister wrote that voting for one candidate was voting for bigotry, was asked about it for days, and at last half took it back, which pleased nobody.',
  },
  ST13: {
    article: true,
    title: 'Dinner on the company’s account',
    told: 'A picture of somebody’s dinner went out as the company. A colleague found it human; it was still not what people follow the company for.',
  },
  ST15: {
    article: true,
    title: 'Two accounts in one program',
    told: 'With the personal and the work account in one program, somebody checks every post twice and still expects to slip one day.',
  },
  ST17: {
    article: true,
    title: 'Private posts on the chief executive’s account',
    told: 'Staff who helped to run a chief executive’s account put out a private post of their own on it. It read as the chief’s words, and the chief had seen none of them.',
  },
  ST18: {
    article: true,
    title: 'Work on the personal account',
    told: 'A post meant for the organisation went out on the private account of the person who wrote it. Those it was for never saw it.',
  },
  ST19: {
    article: true,
    title: 'An insult beside our own link',
    told: 'Somebody insulted a leader and linked to the organisation’s blog in one post. It read as the view of the organisation.',
  },
  ST23: {
    article: true,
    title: 'Working for people who must not be named',
    told: 'Somebody who works for vulnerable people keeps off social media altogether, for fear that a careless detail would give one of them away.',
  },
  ST24: {
    article: true,
    title: 'Sorry for any incontinence',
    told: 'A spell check offered the wrong word, and a whole staff read an apology for “any incontinence this may have caused”.',
  },
  ST26: {
    article: true,
    title: 'The account that only asks',
    told: 'An organisation took its account for a shop window and asked for something in every post. People stopped listening.',
  },
  'quebec-2022': {
    title: 'A health ministry links to the wrong page',
    told: 'A ministry’s daily figures carried a link to a pornography page for half an hour. It spoke of a situation beyond its control; nobody had opened the link.',
  },
  'wayne-2011': {
    title: 'A piece of a word, posted',
    told: 'The focus jumped from one window to another, and a fragment of a word, rude by itself, went out to thousands of readers.',
  },
  'noto-2014': {
    title: 'A message for one, read by all',
    told: 'A finance chief meant to write to one person about buying a company, and posted it to everybody.',
  },
  'staffs-2013': {
    title: 'Named before any court had spoken',
    told: 'A police force named more than eighty people who had only been charged, under a tag that called them drink drivers.',
  },
  'walsall-2012': {
    title: 'Two stories in two days',
    told: 'A council said that its account had been hacked after a mocking picture went out. Two days later it said that somebody in its own office had taken it for a personal account.',
  },
  'vaughan-2013': {
    title: 'The unknown user with the password',
    told: 'A complaint about the neighbours’ parking, with swear words, went out as a city. The city blamed an unknown user; two of its own people had the password.',
  },
  'eastren-2014': {
    title: 'Sorry for any offence caused',
    told: 'A council’s account was rude to a campaigner during a debate on television. The apology spoke of “any offence caused”, as if it were not known whether there was any.',
  },
  'ukcs-2020': {
    title: 'A post that nobody posted',
    told: 'A government account said what somebody in it thought of the government. The only answer was that an unauthorised post “was posted”.',
  },
  'epicurious-2013': {
    title: 'One apology, pasted to everybody',
    told: 'A recipe site offered breakfast ideas after a bombing, and then sent the same few words to each person who minded: its posts had “seemed” offensive.',
  },
  'postiz-dup-2026': {
    title: 'The same post, once more',
    told: 'A scheduler did not hear that its post had gone out, and sent the same words again.',
  },
  'hrp-2019': {
    title: 'A button that pastes',
    told: 'A button on a network put a party’s words and link into a new post of a charity’s, and out they went in the middle of an election. It said exactly how that had happened.',
  },
  'hmv-2013': {
    title: 'Live from the personnel office',
    told: 'While a retailer dismissed its staff, they told the world about it on the retailer’s own account. Nobody who remained knew how to stop it.',
  },
  'usss-2011': {
    title: 'A gripe about a day’s work',
    told: 'Nine days after a security service had joined a network, somebody who had to watch a news channel for it complained about the channel, on the service’s account.',
  },
  edballs: {
    title: 'A name in the wrong box',
    told: 'A politician meant to look up his own name and posted it. The name alone is still celebrated every year.',
  },
  ST29: {
    article: true,
    title: 'Forgiven, once you own up',
    told: 'Somebody’s experience of years online: people forgive nearly everything, as long as you say at once that it was you.',
  },
  'fa-2015': {
    title: 'Back to being mothers',
    told: 'A football association welcomed its women home from a world cup in words that sent them back to being mothers, partners and daughters. People asked who would have said that of the men.',
  },
  'bm-2024': {
    title: 'Come to the museum and find a man',
    told: 'A museum passed on a joke that its show was the place for single women to meet men. It first explained the joke, then took it down.',
  },
  'bm-2017': {
    title: 'Names that confuse',
    told: 'Asked how labels are written for young readers, a museum said that names from one part of the world can be confusing. It was read as a view of the people.',
  },
  'stroke-2025': {
    title: 'A joke that everybody made',
    told: 'A health charity joined a joke that was everywhere that week, with a pun on the illness it is there for. It defended the post, took it down, and apologised on the third day.',
  },
  'boyle-2012': {
    title: 'A tag without capitals',
    told: 'Four harmless words about an album and a party were run together into one tag. Read without capitals it said something else, and it went round the world.',
  },
  'digiorno-2014': {
    title: 'A joke on a survivors’ tag',
    told: 'A food brand saw a tag that many people used and made a pizza joke with it. The tag was where people told why they had stayed with someone who beat them. It answered each of them for hours.',
  },
  'mcdstories-2012': {
    title: 'Tell us your stories',
    told: 'A restaurant chain asked for stories under a wide-open tag and paid to have it seen. The stories came, and they were not the ones it had hoped for.',
  },
  'rspb-2023': {
    title: 'Three ministers are called liars',
    told: 'A wildlife charity called three ministers liars in a picture post that nobody had signed off. It apologised the same day for attacking people and not a policy, and its regulator called the post inappropriate.',
  },
  'manchester-2021': {
    title: 'Praise before an election',
    told: 'A council praised its own record on climate in the weeks before an election. It said that nothing was wrong, and then the posts were gone.',
  },
  'cole-2011': {
    title: 'A revolt sells clothes',
    told: 'A fashion house wrote that people in uproar had surely heard of its new collection. It is still told as what not to do.',
  },
  'rifleman-2012': {
    title: 'Good morning, shooters',
    told: 'A queued greeting to those who shoot for sport went out on the morning after people had been shot in a cinema.',
  },
  'livenation-2012': {
    title: 'Send us your pictures of the show',
    told: 'Half an hour after a stage had collapsed, a queued post asked fans for their pictures of the show.',
  },
  'dfo-2022': {
    title: 'True, and wrong that day',
    told: 'Right after a hurricane, a ministry reminded people that lobster washed ashore by the storm may not be kept.',
  },
  'pm-2013': {
    title: 'The wrong account, by a letter',
    told: 'A head of government’s account named a minister in a post, and the handle was that of somebody who made fun of the minister.',
  },
  'usdoe-2017': {
    title: 'The correction needed a correction',
    told: 'An education ministry misspelt the name of a man whom it honoured. It said sorry, and there was a slip in the apology too.',
  },
}
