/** How people write when they text, and what it stands for; the first is offered first. */
export const textspeak: ReadonlyMap<string, readonly string[]> = new Map(
  `u:you r:are ur:your pls:please plz:please plse:please gr8:great l8:late l8r:later m8:mate b4:before 2day:today 2nite:tonight
  2night:tonight 2moro:tomorrow 2morrow:tomorrow tmrw:tomorrow tmrow:tomorrow 4get:forget 4ever:forever any1:anyone every1:everyone
  some1:someone ppl:people cud:could shud:should wud:would wiv:with dnt:don't cnt:can't wot:what wos:was woz:was bcoz:because
  becoz:because bcos:because cuz:because thnx:thanks thanx:thanks ty:thank_you msg:message abt:about evry:every rly:really
  sry:sorry str8:straight h8:hate w8:wait yrself:yourself`
    .split(/\s+/)
    .map((pair) => {
      const [short = '', long = ''] = pair.split(':')
      return [short, long.split(',').map((word) => word.replace('_', ' '))] as const
    }),
)

/** Too many innocent uses to be told by the word alone: it needs a neighbour that makes a sentence of it. */
const beside: Readonly<Record<string, { before: string; after: string }>> = {
  u: {
    before:
      'if do did can will are would have see thank love need want tell for to with from give join let miss when what before as how where and that hope 4 r because bring',
    after:
      'r are can will have need want know like can get all should could must guys think think love join do did vote ever in there later soon tonight tomorrow come to see',
  },
  r: {
    before: 'u we you they there what where how who why tickets doors these those here things',
    after: 'u you we they',
  },
}

const sets = new Map(
  Object.entries(beside).map(([word, { before, after }]) => [
    word,
    { before: new Set(before.split(' ')), after: new Set(after.split(' ')) },
  ]),
)

/** Whether a short form is one here, by its neighbours. */
export function isTextspeak(word: string, before: string | undefined, after: string | undefined): boolean {
  const near = sets.get(word)
  if (near === undefined) return true
  return (before !== undefined && near.before.has(before)) || (after !== undefined && near.after.has(after))
}
