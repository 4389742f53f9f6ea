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
}
