import { holdsAny } from '../../text/signs.ts'

const maybe = holdsAny(
  'book buy order shop donat give giving sign register ticket vote support join member sponsor pledge subscribe download enter text sale off bid purchase hire reserve fundrais'.split(
    ' ',
  ),
)

const request =
  /\b(?:(?:please |why not |just |now |today )?(?:book (?:now|here|today|online|early|your|a (?:place|seat|table|ticket|spot|tour)|via|at|tickets|in|by|with)|buy (?:now|your|one|two|a|an|tickets|online|here|it|local|from)|order (?:now|yours?|online|here|by|from|before|today|in)|shop (?:now|our|the|online|here|for)|donate(?! blood)(?! to be)|give (?:now|today|what you can|generously|online|to (?:our|the)|£|\$|€)|pre-?order|sign up|register (?:now|here|today|for|your|via|at|by)|subscribe|vote for (?:us|our|me)|(?:get|grab|reserve|secure|claim|snap up) (?:your|a|yours|the last)(?: \w+)? ?(?:tickets?|seats?|place|spot|copy|copies|table|now|today|here)|become an? (?:\w+ )?(?:member|friend|patron|donor|sponsor|supporter)|(?:join|renew) (?:as a member|your membership|online)|sponsor (?:us|me|a|an|our)|support (?:us|our (?:work|appeal|campaign|fundraiser))|help us (?:reach|raise|hit|win|fund|buy)|make a (?:donation|gift|pledge)|text \w+ to \d|bid (?:now|on|for)|enter (?:now|our|the) (?:raffle|draw|competition)?|pledge (?:now|your|today|£|\$)|leave a (?:gift|legacy)|visit our (?:shop|store|online shop))|tickets? (?:from|are|now|still|available|on sale|here|£|\$|cost)|on sale (?:now|today|here|from)|\d{1,2}% off|link in bio to (?:buy|book|shop))\b/i

const thanks =
  /\b(?:thank(?:s| you)|who|you|we|they|was|were|has|have|been|already|everyone) (?:\w+ )?(?:donated|bought|booked|ordered|signed up|registered|voted)\b/i

const known = new WeakMap<object, boolean>()

/** Whether a post wants readers to buy, book, give, sign up or vote. */
export const asks = (text: string): boolean =>
  maybe(text.toLowerCase()) && request.test(text) && !(thanks.test(text) && !/\b(?:now|today|please)\b/i.test(text))

/** As `asks`, of a post that is looked at again and again. */
export function askedFor(post: { readonly text: string }): boolean {
  let did = known.get(post)
  if (did === undefined) {
    did = asks(post.text)
    known.set(post, did)
  }
  return did
}
