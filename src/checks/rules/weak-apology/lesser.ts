import { type Listed, listedPhrases } from '../../text/phrases/listed.ts'
import { flatHas, textHas } from '../../text/signs.ts'

/** A way of seeming to be sorry that is told by its frame or its phrases alone: noted, since some of them may be meant. */
export interface Lesser extends Listed {
  readonly message: string
  /** Only where the text itself says sorry, or speaks of what upset people. */
  readonly only: 'sorry' | 'fuss' | 'nothing'
}

const sorry =
  '(?:sorry|apologi[sz]e[sd]?|apologies|regrets?|regretted|our bad|forgive us|mea culpa|saddened|disappointed)'
const others =
  '(?:you|they|some(?: of you)?|those(?: few| of you| people)?|others?|people|folks?|parents?|mums|moms|dads|tenants?|students?|pupils|guests?|travell?ers?|residents?|visitors?|customers?|clients?|passengers?|riders|readers?|viewers|listeners|fans?|supporters?|members?|donors?|families|family|women|men|ladies|vegans|veterans|patients?|worshippers|parishioners|neighbou?rs|shoppers|diners|users|subscribers|followers|voters|critics|complainants?|certain (?:\\w+ )?\\w+|not (?:everyone|everybody|all)|anyone|anybody|someone|somebody|a (?:few|couple|handful|(?:very )?small number|tiny number|minority|number)(?: of (?:\\w+ )?\\w+)?|the (?:few|handful|(?:\\w+ )?(?:tenant|customer|guest|patient|passenger|resident|visitor|family|reader|lady|gentleman|parent|student|woman|man|couple)))'
const takes =
  "(?:feel|feels|felt|feeling|believes?|believed|think|thinks|thought|find|finds|found|choose|chooses|chose|chosen|decided?|took|take|takes|taken|saw|see|sees|seen|read|misread|reading|viewed|interpreted|experienced|perceived?|objected|objects?|disagreed?|complained|misunderstood|misinterpreted|formed the view|hated|disliked|did(?: not|n't)|do(?:es)?(?: not|n't)|can(?:not|'t)|could(?: not|n't)|have had|had cause|were (?:left )?(?:\\w+ly )?(?:offended|upset|distressed|hurt|disappointed|confused|uncomfortable|annoyed|cross|angry|bothered|shocked|surprised|inconvenienced|made \\w+)|(?:are|was|is) (?:so )?(?:offended|upset|cross|angry|annoyed|bothered|hurt|sensitive|unhappy)|became|got|put out|may|might|missed|lost|say you)"

const says = textHas('sorry', 'apolog', 'regret', 'our bad', 'forgive us', 'mea culpa', 'sadden', 'disappoint')

/** In order: of each message the first that shows is told. */
export const lesser: readonly Lesser[] = [
  {
    message: 'if-any-offence',
    only: 'sorry',
    mayMatch: flatHas(' if ', ' should '),
    shows: new RegExp(
      `\\b${sorry}\\b[^.!?\\n]{0,50}?\\b((?:if|should (?:any|anyone|you|our|the|this|some|people)) [^.!?\\n]{3,70})|(?:^|[.!?]\\s|\\n|, )((?:[Ii]f|[Ss]hould) (?!you(?:'d| would| need| have| want| like| can| think|'ve| were upset| are (?:affected|waiting)))[^.!?\\n]{3,90}?,? (?:then )?(?:we|i|and)?(?: are|'re|'m| am| do)?(?: truly| really| so| very)? ?(?:${sorry}|ask forgiveness))`,
      'giu',
    ),
  },
  {
    message: 'feel-that-way',
    only: 'sorry',
    mayMatch: says,
    shows: new RegExp(
      `\\b(${sorry} (?:only |deeply |very much )?(?:that |how |for how |for the way(?: in which)? |about how |to hear that )?${others} (?:have |has |had |who |may |might |still |all |now |so |been |to )*${takes}\\b(?: [\\w'-]+){0,4})|\\b((?:to|for) (?:the |all |any )?(?:one or two |two |three |few )?${others}(?: out there| online)? (?:who (?:(?:may|might|still|perhaps|actually) )?|that |reading |put out )(?:have |has |may |might |still |perhaps |actually )*(?:${takes}|more into|by)\\b(?: [\\w'-]+){0,4})(?=[^.!?\\n]{0,60}\\b${sorry}\\b)|\\b(${sorry} (?:only |deeply )?(?:that |how )(?:[\\w'-]+ ){1,4}(?:feel|felt|chose|chosen|choose|decided|interpreted|experienced|perceived|objected|misread|misunderstood|took it|took offen[cs]e|took exception|were (?:\\w+ly )?(?:offended|upset|distressed|hurt|disappointed|uncomfortable)|became upset)\\b(?: [\\w'-]+){0,4})|${sorry}[^.!?\\n]{0,30}? ((?:to|for) (?:the |all |any )?(?:one or two |two |three |few )?${others}(?: out there| online)? (?:who |that )(?:have |has |may |might |still |perhaps |actually |nonetheless )*${takes}\\b(?: [\\w'-]+){0,4})`,
      'giu',
    ),
  },
  {
    message: 'feel-that-way',
    only: 'fuss',
    ...listedPhrases(`was perceived, were perceived, been perceived, any perceived, perceived as, perceived lack, perceived slight, open to misinterpretation,
      open to interpretation, open to misunderstanding, misinterpreted, misinterpretation, unintended interpretation, misread, misunderstood,
      misunderstanding on, any misunderstanding, misconstrued, out of context, been twisted, was twisted, being twisted, poorly received,
      badly received, not well received, how this was received, how it was received, landed awkwardly, landed badly, landed wrong, fell flat,
      did not land, didn't land, came across, come across as, came off wrong, came off badly, came over as, considered inappropriate, deemed inappropriate,
      considered offensive, seen as offensive, seen by some, taken the wrong way, took it the wrong way, takes it the wrong way, took another way,
      took it another way, took exception, took offence, took offense, take offence, take offense, wrong impression, sparked debate, sparked a debate,
      started a debate, raised questions, strong reaction, divided opinion, mixed reaction, not understood, without the full background,
      without the full context, without the full story, without context, lacked context, look worse than, sound harsher, sounds harsher, touched a nerve,
      hit a nerve, struck a nerve, ruffled some feathers, ruffled feathers, ruffle feathers, wrong way up, up the wrong way, not to everyone's taste,
      wasn't to everyone's taste, isn't to everyone's taste, isn't for everyone, wasn't for everyone, a little much, a bit much, too much for some,
      seemed insensitive, may have seemed, might have seemed, may have appeared, may have felt, might have been hard, may have been hard,
      may have brought, may have upset, might have upset, may have offended, might have offended, may have hurt, may have been upset, may have been offended,
      caused some concern, caused concern, caused confusion, caused upset, caused some upset, some upset, their hurt, for their experience, for their feelings,
      feel let down, felt let down, feelings hurt, hurt feelings, distress you say, you say you, overshadowed, a distraction, been a distraction, became a distraction,
      been portrayed, was portrayed, were portrayed, been reported in, reported out of, been characterised, been characterized, been represented, misrepresented, misreported, blown out of proportion,
      out of all proportion, exaggerated, some people's heads, over people's heads, over their heads, lost on some, lost on people, everyone's cup of tea, everybody's cup of tea, some have found, some found, some felt, some may feel, some may find, some have felt, some took, some saw, some have seen, others saw it,
      running high, ran high, strong feelings, agree to disagree, entitled to their opinion, entitled to an opinion, everyone's opinion, different views, different opinions, caused a stir, caused a fuss, storm in a teacup, ruffled a few, got people's backs up, reading more into, read into it, apparently caused, apparently upset, apparently offended, seems to have upset, seems to have offended, seems to have caused, appears to have upset, appears to have caused, appears to have offended, to avoid further, to avoid any further, to prevent further, to avoid causing, read too much into`),
  },
  {
    message: 'feel-that-way',
    only: 'fuss',
    mayMatch: flatHas(
      ' some ',
      ' a few ',
      ' certain ',
      ' few ',
      ' others ',
      ' feel',
      ' by one ',
      ' minority ',
      ' could ',
      ' may ',
      ' might ',
      ' handful ',
    ),
    shows:
      /\b((?:could|may|might|can) (?:well |perhaps |possibly )?(?:have )?(?:been |be )?(?:read|seen|taken|interpreted|misread|construed|viewed|perceived|misunderstood|misinterpreted)\b(?: it)?(?: as)?|(?:upset|offended|annoyed|bothered|triggered|shocked|confused|disappointed|hurt) (?:some|a few|certain|so many|one or two|a number of|a handful of) \w+|(?:read|seen|judged|misjudged|viewed|regarded|considered|taken|received|interpreted|found|perceived|labelled|labeled|branded|called|described) (?:\w+ )?by (?:some|a few|certain|a minority|one or two|others|a handful|a small)\b|how (?:this|it|that|our \w+) (?:has |have |may have |might have )?(?:made|left|makes) (?:\w+ ){1,2}feel(?:ing)?)/giu,
  },
  {
    message: 'sorry-but',
    only: 'sorry',
    mayMatch: flatHas(
      ' abusive ',
      ' rude ',
      ' aggressive ',
      ' drunk ',
      ' shouting ',
      ' difficult ',
      ' unpleasant ',
      ' not our ',
      " wasn't our ",
      " isn't our ",
      " wasn't my ",
      ' not my ',
    ),
    shows:
      /\b(the (?:complainant|customer|guest|visitor|passenger|tenant|lady|gentleman|person|man|woman|client|patient|parent|other party)\b[^.!?\n]{0,30}? (?:was|were|had|is) (?:also |been |equally |just as |quite |very |rather )?(?:abusive|rude|aggressive|drunk|shouting|difficult|unpleasant)|(?:wasn't|isn't|not) (?:our|my) (?:best|finest|greatest|funniest|proudest|smartest)(?: \w+)?)/giu,
  },
  {
    message: 'nobody-did-it',
    only: 'nothing',
    ...listedPhrases(`mistakes were made, mistakes have been made, errors were made, errors occurred, regret has been expressed, apologies have been made,
      an apology has been, offence was caused, offense was caused, offence has been caused, upset was caused, expectations were not met, fell short of expectations,
      could have been phrased, could perhaps have been, could have been worded, could have been handled, could have been better, should have been phrased, might have been worded,
      might have been phrased, might have been handled, phrased differently, worded differently, handled differently, lessons will be learned,
      lessons will be learnt, lessons have been learned, lessons have been learnt, lessons learned, lessons learnt, matter of regret, is regrettable that,
      regrettable that, it's unfortunate, it is unfortunate, that is unfortunate, which is unfortunate, an unfortunate incident, unfortunate choice of, unfortunate turn of events,
      unfortunate circumstances, entered the public domain, became known, came to light, got out of hand, did not reflect, does not reflect, doesn't reflect who,
      wasn't ideal, was not ideal, not our finest, not our best, less than ideal, ill judged comment`),
  },
  {
    message: 'not-our-intention',
    only: 'fuss',
    ...listedPhrases(`never our intention, not our intention, never the aim, not the aim, never our aim, not our aim, never the plan, not what we meant, wasn't what we meant, wasn't the point, wasn't the idea, never the idea, never the intention, no intention, never set out, didn't set out, did not set out, never intended, not intended, never meant,
      wasn't meant, was not meant, only meant, was meant, was meant as, meant as, were meant, wasn't deliberate, was not deliberate, unintentional, was intended to, was designed to, bit of fun, bit of craic, banter, a bit of banter, bit of humour,
      bit of humor, tongue in cheek, light hearted, was satire, was sarcasm, was a joke, just a joke, only a joke, only joking, just joking, pure affection, a tribute, meant to honour, meant to honor, it honored, it honoured,
      best of intentions, good intentions, best intentions, right place, place of caring, place of love, out of love, no malice, without malice, no ill will, no harm meant,
      no offence meant, no offense meant, in jest, only trying, only playing, just trying, simply trying, trying to balance, we didn't know, we had no idea, we didn't think people, didn't realise, didn't realize, did not mean, didn't mean,
      knows our heart, sense of humour, sense of humor`),
  },
  {
    message: 'sorry-but',
    only: 'fuss',
    ...listedPhrases(`in our defence, in our defense, wires got crossed, crossed wires, lost in translation, human error, teething problems, admin error, a mix up, slip of the tongue, brain fade, senior moment, rush of blood, interests of balance, for balance, for context, bit of context, some context, in context, put it in context, difficult decision, tough decision, hard decision, difficult one, not taken lightly, a small team, volunteers too, just volunteers, only volunteers, doing our best, doing their best, tried our best, busy time, short staffed, understaffed, nobody told us, no one told us, weren't told, wasn't told, old joke, an old post, was years ago, never happened before, first time this, one off, isolated incident, isolated case, blame the,  in my defence, in my defense, in his defence, in her defence, to be fair, in fairness, only human, we're human, happens to the best of us, these things happen, it happens, things happen, one of those things,
      heat of the moment, difficult day, bad day, long day, long week, hard week, hour shift, under a lot of pressure, under pressure, was late, we were tired, drunk and, had a few, standards were different, times were different, a different time, hindsight is,
      with hindsight, in hindsight, live and learn, would challenge any, is unavoidable, are unavoidable, was unavoidable, nobody died, no one died, no one was hurt, could have been worse, far worse, much worse, just as bad, everybody's doing it,
      everyone's doing it, everyone does it, everybody does it, everyone says things, we all say things, we all make mistakes, everyone makes mistakes, nobody's perfect, no one's perfect, out of thousands, one in thousands, items a day, a day and get, get hundreds of,
      get thousands of, nearly every one right, record levels, high demand, outside our control, beyond our control, out of our control, unforeseen, terms and conditions, an old building, very complicated, are complicated, involve many, since 1934,
      never bothered, hard images, is needed to raise, we can't do our work, were aware of that, was aware of that, well in advance, are responsible for checking, responsible for checking, followed procedure, followed the rules, did nothing wrong, done nothing wrong,
      didn't do anything wrong, anything wrong, nothing wrong, stand by it, stand by the, stand by our, stands by, remains right, factually correct, was correct, the truth, with the truth, truth sometimes, the facts, two sides, full story, the full picture,
      that said, having said that, all the same, that's what matters, what matters is, which was the point, made its point, got people's attention, got people talking, start a conversation, started a conversation, transparency is,
      gets carried away, got carried away, bold brands, rock and roll, always a risk, risk with live, in the dna, in our dna, not diplomats, plain speaking, tells it like it is, has a point, art provokes, was provoked, did provoke, provoked it, rude first, started it, know what teenagers`),
  },
  {
    message: 'feel-that-way',
    only: 'fuss',
    ...listedPhrases(`please everybody, please everyone, please all of the people, so sensitive, very sensitive, too sensitive, sensitive these days, sensitive week, oversensitive, over sensitive, touchy, easily offended, thin skinned, snowflake, snowflakes, keyboard warriors, the mob, pile on,
      vocal minority, small minority, tiny minority, noisy few, usual suspects, take a joke, get the joke, got the joke, get our sense, gets our sense, funny side, find it funny, found it funny, a chuckle, good chuckle, in stitches, overreact, overreaction, overreacting, over the top, tough crowd, backlash,
      the pc, political correctness, woke, cancel culture, world war, apostrophe police, fun police, outrage, so called, evidently some, forcing you to, nobody is forcing, no one is forcing, people really should, should really have, should have read, should have checked,
      had you read, had they checked, had they read, had you checked, would have known, would not have arisen, you do choose, choose to live, could have left, should have left, call ahead, next time call, don't know the full, don't know us, bad faith, perfectly clear, most customers,
      most supporters, most readers, most visitors, most of you, everyone else, everybody else, ninety nine, ninety per cent, the rest of the country, the rest of you, loved it, love it, told us they love, saw it for what, be flattered, feel entitled, your fault, their fault,
      down to objectors, an answer you don't like, don't like the answer, go to the press, went to the press, gone to the press, bear that in mind, show some understanding, some understanding, appreciate your grace, let us know privately, see politics, read politics, nowt so queer, can't win, damned if`),
  },
  {
    message: 'seriously',
    only: 'fuss',
    ...listedPhrases(`move on, moving on, moving along, draw a line, drawn a line, matter closed, matter is closed, case closed, inquiry closed, behind us, leave it there, leave it at that, happy now, carry on, no further comment, nothing further, not be commenting, won't be commenting,
      get back to the, back to the fun, back to business, back to normal programming, feel better now, an end to the fuss, end of story, enough said, let's all, can we all just, can we please, in perspective, so there, there you go`),
  },
  {
    message: 'regret',
    only: 'nothing',
    ...listedPhrases(`sorry i guess, i guess we're sorry, not sorry, sorry not sorry, need to apologise, need to apologize, have to apologise, have to apologize, nothing to apologise, nothing to apologize, told we should say, told to say sorry, been told to apologise, been told to apologize,
      advised to apologise, advised to apologize, asked to apologise, asked to apologize, asked to clarify, made to apologise, so sorry lol, already said sorry, already apologised, already apologized, apologised privately, apologized privately, apologised to the extent, apologized to the extent,
      extent required, said sorry once, don't feel we owe, don't owe, happy to say sorry, would like to apologise but, would like to apologize but, wrists slapped, slapped wrist, slap on the wrist, telling off, bit of stick, whomever it may concern, where appropriate, to whom it may, apologies all round,
      apologies in any case, apologise for your concern, apologize for your concern, your concern, your frustration, residents' frustration, feel sorry for, sorry for them, don't agree with it, don't believe we did, insist sorry, since people insist, if it helps, for what it's worth, if that helps, regret the reaction,
      regret the same, regrets same, regret any, regrets any, any concern, any discomfort, any confusion, any upset, any hurt, any offence, any offense, any distress, any feelings, any misunderstanding, to any ladies, any inconvenience caused by our`),
  },
  {
    message: 'sorry-but',
    only: 'sorry',
    mayMatch: textHas('%', ' per cent of', ' percent of', 'out of ten', 'five stars', 'five-star', 'thousands of'),
    shows:
      /\b(\d{1,3}(?:\.\d)?\s?(?:%|per ?cent) of (?:our |you|the )?\w+|nine out of ten \w+|(?:five|5)[- ]stars?|thousands of (?:happy|satisfied|other) \w+)/giu,
  },
  {
    message: 'sorry-but',
    only: 'sorry',
    mayMatch: flatHas(' but ', ' though ', ' although ', ' however ', ' even if '),
    shows: new RegExp(
      `\\b${sorry}\\b[^.!?\\n]{0,90}?\\b((?:but|though|although|however|even if) (?!(?:we(?:'ll| will|'re (?:work|do|try|fix)\\w+|'ve| have| are (?:work|do|try|fix)\\w*| hope| can| do (?:have|hope))|it(?:'s| is|'ll) (?:back|fixed|worth)|there(?:'s| is|'ll| are| will)|you(?:'ll| can| may| will)|tickets?|refunds?|normal|services?|trains?|buses|don't worry|never fear|do come|please|here|all|the (?:good|next|bar|café|cafe|shop|rest)|thanks?|thank)\\b)[^.!?\\n]{4,90})`,
      'giu',
    ),
  },
]
