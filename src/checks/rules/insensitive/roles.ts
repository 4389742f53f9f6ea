import { sentenceAround } from '../../text/context.ts'
import type { Reading } from '../../text/reading.ts'
import { mentions, type WordTable, wordTable } from '../../text/tables.ts'

/** A group of people and what is said of it: one sentence that names both is worth a note. */
interface Role {
  readonly says: string
  readonly who: WordTable
  readonly what: WordTable
  readonly unless: WordTable
}

const role = (says: string, who: string, what: string, unless = 'stereotype'): Role => ({
  says,
  who: wordTable(who),
  what: wordTable(what),
  unless: wordTable(unless),
})

const roles: readonly Role[] = [
  role(
    'stereotype',
    'wife missus girlfriend wives girlfriends blonde blondes hubby wag wags housewife housewives',
    `shopping shop shops handbag handbags shoes heels gossip gossiping natter ironing hoover hoovering dishes dishwasher laundry parking
    maths directions nag nags nagging hormones permission wallet purse spending spends spa pedicure kitchen sandwich`,
    'charity hospice lesbian museum players died dies funeral queue',
  ),
  role(
    'stereotype',
    'ladies girls women females lasses gals',
    `ironing hoover hoovering hoovers dishwasher housework nagging nag gossiping gossip nattering natter hormones hormonal hysterical
    spiders calories multitask blonde airheads shopaholics ditzy catty bitchy pms moody numbers maths mirror mirrors decorative giggling`,
    `engineering engineers stem science coding scholarship equality study research report statistics percent survey hormone menopause
    lesson lessons class classes gcse olympiad club data figures calculator health`,
  ),
  role(
    'stereotype',
    'dads hubby husbands fellas blokes hubbies menfolk gents lads',
    `babysit babysitting ironing nappies multitask multitasking hoover hoovering laundry clueless hopeless useless incapable handbag
    handbags nagging remote permission whinge whingeing moaning wife's`,
    'support grief workshop charity mental',
  ),
  role(
    'age',
    'gran nan granny grandma grandad grandpa grannies pensioners pensioner oldies seniors elderly oaps codgers nana nanas retirees',
    `wifi mouse emoji emojis tiktok zimmer dentures doddery wrinkles wrinkly croak coffin senile gaga smell smells incontinence
    confused technophobe technophobes gadget hip hips stairlift knitting bedpan facebook internet google email slippers`,
    'free session sessions help helping scam scams class classes drop-in lessons learn surgery recovered café group',
  ),
  role(
    'origin',
    `irish paddy paddies scots scotsman scottish scotsmen welsh jew jews jewish chinese asian asians japanese korean mexican mexicans
    polish romanian romanians pakistani pakistanis german germans french frenchman italian italians muslim muslims arab arabs sikh sikhs
    turban gypsies gypsy russian russians african africans american americans foreigner foreigners nigerian nigerians`,
    `drunk drunken drunkards stingy tight-fisted tightfisted skinflint harmed squint squinting slanted squinty siesta lazy surrender mafia
    terrorist terrorists explode explosive explosives towel towels hairy smelly stink stinks sewer sewage thieving thieves haggle leprechaun
    leprechauns convicts obese accent accents slowly garlic sunbed sunbeds scam scammer curse savages primitive cannibals barbaric`,
    `film museum novel gallery exhibition police arrested charged court history trial attack war ukraine language languages learn class
    theatre musical coach dialect`,
  ),
  role(
    'pity',
    `deaf blind autistic disabled wheelchair amputee amputees dementia alzheimer's down's epileptic disability disabilities paralysed
    paraplegic`,
    `lazybones bless normal inspiration unfortunate afflicted plight excuses superpower superpowers specials tragic tragically heartwarming
    handicap courageous crippling pitiful angels`,
    'accessibility rights access benefits policy campaign campaigner employer act law research normally',
  ),
  role(
    'body',
    'porker porkers piggies piggy fatties chubby chubsters lardy blubber flab flabby lump lumps wobbly podgy tubby spare-tyre belly fat',
    'bootcamp gym squats diet diets burpees crunches cardio slimming slimmers weigh-in bikini bikinis lycra leggings scales',
    'body-fat percentage burning burn low-fat reduced stomach research baby kettlebell doctor nhs',
  ),
  role(
    'poverty',
    'orphanage orphans orphan slum slums township townships homeless beggars favela poor refugees villagers poverty',
    'blessings grateful humbling humbled luckier selfie selfies safari instagram bucket-list scruffy grubby urchins lol haha',
    'charity appeal volunteers report thank donors supporters donate',
  ),
  role(
    'origin',
    'migrants immigrants refugees foreigners newcomers incomers asylum aliens travellers',
    'swamped swarm swarms swarming overrun floodgates burden scrounging scroungers freeloaders leeches invading hordes infest infesting breeding',
    'report rhetoric claim claims myth myths stories',
  ),
  role(
    'stereotype',
    'gay gays lesbian lesbians trans transgender homosexual homosexuals queer queers',
    'limp lisp wrists effeminate butch normal decor hairdresser flamboyant flaming mincing mince lifestyle camper',
    'pride rights history film festival',
  ),
]

const NEAREST = 14

export interface RoleHit {
  readonly says: string
  readonly first: number
  readonly last: number
}

/** The first sentence that names a group and what is said of it. */
export function roleIn(reading: Reading): RoleHit | null {
  for (const { says, who, what, unless } of roles) {
    if (!mentions(reading, who) || !mentions(reading, what) || mentions(reading, unless)) continue
    for (let at = 0; at < reading.words.length; at++) {
      if (!who.has(reading.words[at]?.low ?? '') || reading.words[at]?.mark !== '') continue
      const { first, last } = sentenceAround(reading.words, at)
      for (let other = Math.max(first, at - NEAREST); other <= Math.min(last, at + NEAREST); other++) {
        const word = reading.words[other]
        if (word === undefined || other === at || word.mark !== '' || !what.has(word.low)) continue
        return { says, first: Math.min(at, other), last: Math.max(at, other) }
      }
    }
  }
  return null
}
