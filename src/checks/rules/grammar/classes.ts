import { wordSet } from '../../text/tables.ts'

/** Classes of words for the frames; each all in lower case. */
export const classes: Readonly<Record<string, ReadonlySet<string>>> = {
  be: wordSet(
    `is are was were be been am isn't aren't wasn't weren't we're they're you're i'm it's he's she's that's get got getting`,
  ),
  det: wordSet('the a an our your their this these his her its my'),
  subject: wordSet('i we you they he she it'),
  aux: wordSet(`do does did don't doesn't didn't will would can could should must may might shall let lets let's make makes made
    help helps have has had see hear watch won't can't couldn't wouldn't shouldn't to if that lest ensure or`),
  modal: wordSet(
    `can could will would should must may might can't cannot couldn't won't wouldn't shouldn't we'll they'll you'll it'll i'll`,
  ),
  /** Verbs in their plain form that are hardly ever nouns. */
  base: wordSet(`be become begin believe bring build buy choose come create discover eat enjoy ensure explore find get give go grow
    happen have hear improve join keep know learn let lose make meet receive remember say see sell send speak spend take teach tell
    thank think understand write celebrate provide reduce ask attend apply inform avoid continue arrive follow become contribute
    invite raise save remind`),
  speak: wordSet(
    'speak know hear learn join become bring thank say tell see be come go get make find buy send donate attend apply meet',
  ),
  /** Their forms with an s, no nouns. */
  does: wordSet(`goes does has makes comes gets knows takes gives sees thinks says loves wants brings becomes keeps means tells seems
    believes begins happens includes allows lets provides asks enjoys hears`),
  strong: wordSet(
    'went came took gave knew wrote began ate drove chose grew became threw stole froze forgot broke flew',
  ),
  people:
    wordSet(`people volunteers residents staff children students pupils teachers members visitors parents customers passengers
    patients neighbours neighbors everyone everybody someone somebody anyone anybody women men woman man player players singer
    artist artists author actor driver drivers officer officers nurse nurses doctor doctors carers carer teacher volunteer resident
    student pupil colleague colleagues donors donor supporters fans friend friends those`),
  mass: wordSet(
    'information advice equipment furniture support help money news traffic luggage homework research feedback',
  ),
  comparative:
    wordSet(`better worse easier harder bigger smaller faster slower stronger weaker gentler softer louder quieter brighter
    darker cheaper cleaner safer nicer kinder healthier happier busier earlier later longer shorter taller deeper warmer colder hotter
    cooler closer fresher tastier sweeter richer simpler smarter greener prouder friendlier lovelier fairer wider thicker smoother
    lighter heavier quicker newer older younger higher lower greater further tougher fitter drier wetter sooner rather fewer calmer
    rarer sharper wiser busier livelier`),
  superlative:
    wordSet(`best worst easiest hardest biggest smallest fastest slowest strongest gentlest softest loudest quietest
    brightest darkest cheapest cleanest safest nicest kindest healthiest happiest busiest earliest latest longest shortest tallest
    deepest warmest coldest hottest coolest closest freshest tastiest sweetest richest simplest smartest greenest proudest friendliest
    loveliest fairest widest smoothest lightest quickest newest oldest youngest highest lowest greatest toughest fittest rarest
    wisest liveliest finest funniest prettiest cutest juiciest creamiest spiciest cosiest coziest scariest wettest`),
  measure: wordSet(
    'a an the any all you we they i he she it ever usual before expected most one two last our your this that planned normal',
  ),
}
