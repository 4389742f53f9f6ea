import { type Listed, listedPhrases } from '../../text/phrases/listed.ts'
import { flatHas } from '../../text/signs.ts'

/** A denial or a blame that is told by its phrases: noted, for some of them are true. */
export interface Lesser extends Listed {
  /** Only where the text speaks of something that went out, or that was said. */
  readonly ofAPost: boolean
}

const post =
  '(?:posts?|tweets?|messages?|comments?|repl(?:y|ies)|captions?|remarks?|captions?|stor(?:y|ies)|polls?|pictures?|photos?|images?|videos?|clips?|screenshots?|memes?|likes?|jokes?|words|quotes?|headlines?|emojis?|statement|review response|response|content|hashtags?|gif|adverts?|ads?)'
const account =
  '(?:accounts?|pages?|feeds?|profiles?|handles?|socials?|social media|channels?|sites?|timelines?|log-?ins?|logins?|passwords?|phones?|ipads?|laptops?|computers?|tablets?|facebook|twitter|insta(?:gram)?|tik ?tok|x|linked ?in|bluesky|threads|whatsapp)'
const someone =
  '(?:someone|somebody|some (?:\\w+ )?(?:messer|joker|troll|idiot|eejit|clown|prankster|chancer|person|hacker|bot)|whoever|a (?:\\w+ )?(?:hacker|troll|bot|stranger|prankster|virus|passer-?by|third party|customer|passenger|guest|pupil|student|visitor|member of the public|child|toddler)|hackers|trolls|bots|(?:russian|chinese|cyber)[- ]\\w+|an? (?:\\w+ )?(?:intruder|outsider|impost[eo]r|unknown (?:\\w+ )?(?:person|party|individual))|(?:spam|rogue|fake|malicious) (?:bots?|accounts?|apps?)|(?:someone|somebody) with (?:access|the password|a grudge|our \\w+)|persons? unknown|unknown (?:parties|persons|third part(?:y|ies)))'
const hand =
  "(?:intern|apprentice|trainee|temp|work[- ]experience (?:\\w+)|saturday (?:girl|boy|lad|kid)|freelancer|freelance \\w+|contractors?|volunteer|casuals?|student on placement|placement student|summer (?:student|intern|temp)|junior(?: \\w+)?|new (?:starter|girl|guy|lad|hire|member of staff)|social (?:media )?(?:intern|girl|guy|lad|lass|kid|person|team|manager|exec|company|agency)|comms (?:team|person|guy|girl|officer)|community manager|photographer|promoter|agency|agencies|pr (?:firm|company|people|team)|marketing (?:company|firm|team|agency|guy|girl)|(?:outgoing |former |previous |old )?(?:communications|comms|marketing|pr|social media) (?:firm|company|agency|provider|team)|vendor|supplier|partner|delivery partner|ticketing company|web (?:company|guy|developer)|fresher|staffer|staffer's thumb|aide|assistant|colleague|kids?|children|toddler|nephew|niece|sister|brother|little brother|son|daughter|husband|wife|missus|mum|mam|cat|dog|parrot|flatmate|roommate|barman|bouncer|fella|lad|cleaner|former \\w+|ex-?\\w+|rogue \\w+|disgruntled (?:\\w+ )?\\w+)"
const did =
  "(?:did it|did that|did this|posted|tweeted|wrote|typed|sent|pressed|hit|shared|uploaded|replied|liked|put|got (?:on|at|into|hold|carried)|had (?:the|my|our)|grabbed|used|chose|picked|acted alone|went rogue|going off script|went off script|off script|fell asleep|walked across|slipped|logged in|was holding|left unlocked|messing|playing|mucking about|fat-fingered|runs? our|writes? our|manages? (?:this|our)|looks? after (?:this|our)|is responsible|was responsible|is to blame|jumped the gun|thought it was funny|without asking|without our knowledge|without permission|let go|has been (?:let go|sacked|fired|spoken to|sent home|disciplined|removed|suspended)|have been (?:let go|sacked|fired|spoken to)|'s been (?:sent|sacked|fired|let go|spoken)|is 1\\d|is 2\\d|who no longer works|who has since left|has since left)"
const machine =
  '(?:auto-?correct(?: feature)?|predictive text|spell-?check(?:er)?|siri|alexa|chatgpt|ai(?: assistant| tool| bot| model)?|chatbot|bot|algorithm|software|scheduler|scheduling (?:app|tool|software|system)|scheduled \\w+|app|plug-?in|widget|(?:technical|computer|system|software|server|it) (?:error|glitch|fault|issue|bug|hiccup|problem)|glitch|bug|malware|virus|facebook|instagram|twitter|google(?: translate)?|translation (?:tool|software|app)|voice-to-text|dictation|load-?shedding|power cut|wi-?fi|dodgy (?:\\w+ )?\\w+|phone)'

const hasHand = flatHas(
  ...' intern, apprentice, trainee, temp , work experience, saturday girl, saturday boy, saturday lad, freelance, contractor, volunteer, casual, placement, summer , junior , new starter, social media, social guy, social girl, social team, social lad, comms , communications firm, community manager, photographer, promoter, agency, agencies, pr firm, pr company, marketing , vendor, supplier, partner, ticketing company, fresher, staffer, aide , assistant, colleague, kids , kid , nephew, niece, sister , brother , cat walked, a cat , parrot, dog , flatmate, roommate, fella , former , ex employee, ex staff, rogue, disgruntled, outsourced, employee, pupil, customer , passenger , third party, unauthorised, unauthorized, his phone, my phone, our phone, the phone, ipad'
    .split(',')
    .map((sign) => sign),
)
const hasDeed = flatHas(
  ...' posted, tweeted, wrote, typed, sent , did it, did that, did this, pressed, replied, uploaded, liked , phone, ipad, laptop, unlocked, grabbed, rogue, script, asleep, fired, let go, sacked, sent home, blame, password, outsourced, knowledge, permission, unauthor, keyboard, slipped, page, account, our tweets, hit the, hit send, wrong button, messing, mucking, thumb, clicked, left by, got on , login, log in, logged in, generated, fault, grudge, doing, alone, social media, is 19, is 20, has since left, no longer works'.split(
    ',',
  ),
)

export const lesser: readonly Lesser[] = [
  {
    // Somebody got in.
    ofAPost: false,
    mayMatch: flatHas(
      ' hack',
      ' compromis',
      ' hijack',
      ' breach',
      ' jacked',
      ' cloned',
      ' spoofed',
      ' phished',
      ' got at ',
      ' been got ',
      ' intrusion',
      ' intruder',
      ' taken over',
      ' took over',
      ' got into',
      ' got in ',
      ' get in ',
      ' let someone in',
      ' got hold of',
      ' grabbed',
      ' robbed',
      ' stolen',
      ' stole ',
      ' nicked',
      ' guessed the',
      ' logged in as',
      ' entered by',
      ' accessed',
      ' malware',
      ' virus',
      ' attack',
      ' infiltrat',
      ' used without',
      ' was shared with',
      ' unattended',
      ' unlocked',
      ' left open',
      ' logged in',
      ' bots',
      ' bot ',
      ' criminals',
      ' borrowed',
      ' posting as',
      ' someone else was using',
      ' somebody else was using',
      ' infected',
    ),
    shows: new RegExp(
      `\\b(${account}(?:'s| has| have| had| was| were| is| got| been| briefly| must've| must have| appears? to have| seems? to have|[^.!?\\n]{0,30}?)? (?:been |was |were |got |briefly |clearly |obviously |must have |must've |suffered (?:an? )?|the (?:target|victim) of (?:an? )?){0,3}(?:hack(?:ed)?|compromised|hijacked|breached?|jacked|cloned|spoofed|phished|got at|taken over|infiltrated|broken into|intrusion|attack(?:ed)?|cyber[- ]?attack|accessed (?:remotely|without|by)|entered by|infected|used without|shared with|robbed|stolen|nicked|left (?:unattended|unlocked|open)|got into|logged into))\\b|\\b((?:we(?:'ve| have| were| got|'d)?|i(?:'ve| was| got)?|bro|us)(?: been| have been| just been)?(?: just| so)? (?:hacked|compromised|hijacked|phished|cloned|spoofed|jacked|pwned))\\b|\\b(${someone}[^.!?\\n]{0,24}? (?:got|gets|get|getting|was using|were using|must have|has been posting|been posting|is posting|borrowed|left|took control|got control|gained|had access|broke|hacked|hijacked|jacked|cloned|stole|guessed|logged|accessed|took over|used|grabbed|wrote|posted|tweeted|sent|put up|swapped|edited|inserted|typed|made)\\b(?: (?:in|into|intae|to|at|hold of|our|oor|my|the|as us|${account})){0,3})|\\b((?:victim|target|result) of (?:an? )?(?:\\w+ )?(?:cyber ?-?attack|hack|intrusion|breach|attack))\\b|\\b(stole our (?:password|phone|log-?in)|(?:phone|laptop|ipad) (?:was |got )?(?:robbed|stolen|nicked)(?: [\\w'-]+){0,3}|robbed (?:in|at|on|from) [^.!?\\n]{2,20})`,
      'giu',
    ),
  },
  {
    // It was not us.
    ofAPost: false,
    mayMatch: flatHas(
      " wasn't us",
      " wasn't me",
      ' was not us',
      ' was not me',
      ' was not the ',
      " weren't us",
      ' not us ',
      " isn't us",
      ' not ours',
      " wasn't ours",
      " isn't our",
      " wasn't our",
      ' not our ',
      " wasn't one of ours",
      ' one of our people',
      ' not from us',
      ' come from us',
      ' came from us',
      " didn't come from",
      ' did not come from',
      ' not originate',
      ' came from outside',
      ' outside the ',
      ' not sent by',
      ' not written by',
      ' not posted by',
      ' not created by',
      ' not made by',
      ' not approved by',
      ' never approved',
      ' never on our',
      ' never said',
      ' never tweeted',
      ' never posted',
      ' never wrote',
      ' never published',
      ' ever posted',
      ' having posted',
      ' ever published',
      ' ever appeared',
      ' no such ',
      ' no record of',
      ' not post',
      " didn't post",
      ' not share',
      ' not like ',
      " didn't like",
      ' did not call',
      " didn't call",
      " didn't write",
      ' not write',
      " didn't say",
      ' nobody here',
      ' no one here',
      ' nobody at',
      ' no one at',
      ' no member of staff',
      ' none of the',
      ' none of us',
      ' none of our',
      ' no driver of ours',
      ' no employee',
      ' not recognise',
      ' not recognize',
      ' no memory of',
      ' no recollection',
      " didn't happen",
      ' was no post',
      ' nothing to do with',
      ' nowt to do',
      ' nothing there to delete',
      ' never would',
      ' no knowledge of',
      ' no idea how',
      ' no clue',
      ' imagined it',
      ' not a person',
      ' left my fingers',
      ' not our facebook',
      " can't be hers",
      " can't be ours",
      ' pre dates',
      ' predates',
      ' before our time',
      ' categorically deny',
      ' we deny',
      ' dispute that',
      ' cannot be treated',
      ' cannot be held',
      " can't be said",
      ' how else would',
      ' another hand',
      ' used our name',
      ' attributed to',
    ),
    shows: new RegExp(
      `\\b((?:that|this|it|which)?,? ?(?:was|were|is)(?:n't| not) (?:us|me|the (?:city|council|club|school|trust|mountain|team|museum|company|church|lads|band|bank|zoo)|ours|our (?:doing|post|tweet|words|facebook|page|account|art|style|work|voice|view)|one of (?:ours|our (?:people|staff|team|lot|own)))|not (?:us|me|ours|our (?:tweet|post|words|values|doing|facebook|account|page|values|people|caption|picture))(?= guv|[.,;!?]|$|\\n| -| –| —)|isn't and never was one of our \\w+|(?:did(?:n't| not)|does(?:n't| not)|never) (?:come|came|originate) from (?:us|this|our|any of us|here)\\b(?: [\\w'-]+){0,3}|(?:came|comes|come) from outside(?: [\\w'-]+){0,3}|(?:was|were|is)(?: not|n't|n't even| never) (?:sent|written|posted|created|made|approved|published|shared|authorised|authorized|sanctioned|tweeted|said) by (?:us|anyone|anybody|any|the|our|this)\\b(?: [\\w'-]+){0,3}|(?:was )?never on our \\w+|never (?:said|tweeted|posted|wrote|published|shared|called|liked|pressed|wrote) (?:that|this|it|any|anything|such|about|a thing|a word)|(?:ever|having) (?:posted|published|tweeted|said|written|shared|appeared)\\b(?: [\\w'-]+){0,3}|no such ${post}\\b(?: [\\w'-]+){0,3}|any such (?:${post}|words)\\b(?: [\\w'-]+){0,3}|no record of any\\b(?: [\\w'-]+){0,3}|(?:did not|didn't) (?:post|share|tweet|write|like|send|publish|endorse|delete|say|call|type) (?:that|this|it|the|any|a word|anything|or|anyone|hosepipe)\\b(?: [\\w'-]+){0,3}|(?:nobody|no ?one|no member of staff|none|no \\w+) (?:here|of us|of ours|of the \\w+|of our \\w+|at (?:the |our |this )?\\w+|on (?:this|our|the) \\w+|in (?:this|our|the) (?:\\w+ )?\\w+)? ?(?:recalls?|remembers?|said|wrote|posted|tweeted|sent|thinks|would|called|wrote|typed|put|was involved|approved|saw)\\b(?: [\\w'-]+){0,3}|no member of staff (?:wrote|posted|sent|tweeted|said)\\b(?: [\\w'-]+){0,3}|(?:does|do|did) not recogni[sz]e (?:the|that|this|those) ${post}|no (?:memory|recollection) of (?:writing|posting|sending|tweeting|saying|it)\\b(?: [\\w'-]+){0,3}|didn't happen|(?:there )?was no ${post}|(?:nothing|nowt) (?:there to delete|to do with (?:us|me|ourselves|the club|our))\\b|(?:wasn't|isn't) (?:the lads|anyone|any of us|either of us)|never would\\b|had (?:no|zero|absolutely no) (?:knowledge of|idea|clue)\\b(?: [\\w'-]+){0,3}|(?:absolutely )?no idea how that\\b(?: [\\w'-]+){0,3}|(?:you've |you )imagined it|software did it|not a person\\b|left my fingers|that's not our \\w+|can(?:'t|not) be (?:hers|his|ours|theirs|treated as|held responsible|said to|verified)\\b(?: [\\w'-]+){0,3}|pre-?dates our\\b(?: [\\w'-]+){0,3}|(?:categorically |firmly )?(?:deny|denies|dispute|disputes)\\b(?: [\\w'-]+){0,3}|how else would\\b(?: [\\w'-]+){0,3}|by another hand|attributed to (?:us|this|our|him|her|the)\\b(?: [\\w'-]+){0,3})`,
      'giu',
    ),
  },
  {
    // It is a forgery.
    ofAPost: true,
    ...listedPhrases(`a fake, fake screenshot, fake screenshots, screenshots are fake, is fake, are fake, obvious fake, fake quote, faked, fabricated, fabrication, is doctored, was doctored, doctored picture, doctored screenshot, been doctored, photoshopped, digitally altered, digitally edited, digitally manipulated, manipulated image,
      spliced together, spliced, deepfake, deep fake, ai generated, ai-generated, edited in by, was edited, been edited, was edited to, can be made by, can be faked, can be copied, anyone can make, cannot be verified, can't be verified, no longer exists, notoriously unreliable, completely untrue, entirely untrue, totally untrue, are untrue, is untrue, is false,
      malicious, mischief makers, mischief-makers, making it up, made it up, makes it up, falsely attributed, wrongly attributed, purporting to be, in our name, a fan page, parody account, parody of us, impersonating, pretending to be, someone impersonating, resembles ours, the same name, trick of the light, evil twin, put there by, placed there by, inserted by, planted by,
      added by facebook, taken from a private, pasted onto ours, by others, persons unknown, wish us ill, ill will, miscreants, page was down, site was down, was logged out, logged out at the time, logged off at the time, was asleep at`),
  },
  {
    ofAPost: false,
    ...listedPhrases(`deepfake of our, deepfake of the, deepfake of, screenshot is doctored, screenshot is fake, screenshots are fake, falsely attributed, wrongly attributed, malicious fabrication,
      is fabricated, are fabricated, fake quote, photoshopped by, somebody else was using, someone else was using, was not me typing, not my words, tampered with, been tampered, not a real post, not a real tweet, not a real account, not a real screenshot, isn't a real post, bad photoshop, just photoshop, is not genuine, not genuine, isn't genuine, not authentic, isn't authentic, not legitimate, no part in, posting as us, posing as us, pretending to be us, mirrored by, which we never saw, we never saw it, never seen before, never been ours, not our handiwork, not of our making, hand on heart`),
  },
  {
    // Somebody of ours, or a helper, did it.
    ofAPost: false,
    mayMatch: (reading) => hasHand(reading) && hasDeed(reading),
    shows: new RegExp(
      `\\b(${hand}'s (?:fault|doing|idea|work)\\b|blame (?:the |our |my |that |him|her|it on (?:the |our )?)[^.!?\\n]{2,50}|(?:(?:the|our|an?|my|that|this|some|one of our|another|external|outside|overseas|a summer|\\w+'s) (?:\\w+ ){0,2}?${hand}s?|${hand}s?) (?:[^.!?\\n]{0,40}? )?${did}\\b(?: [\\w'-]+){0,3}|(?:posted|written|sent|made|done|handled|managed|generated|tweeted|published|shared|created|typed|pressed|came|come|work|fault|error|mistake|idea)(?: \\w+){0,2}? (?:by|from|of) (?:the|our|an?|my|some|one of our|that|a former|an outside|an external|an overseas|an outsourced|a rogue) (?:\\w+ ){0,2}?${hand}\\b(?: [\\w'-]+){0,3}|rogue (?:temp|employee|staffer|worker|colleague|member of staff)(?: [\\w'-]+){0,3}|(?:that was|it was) (?:our |the |my )${hand}\\b(?: [\\w'-]+){0,3}|it was the (?:kids|cat|dog|lads|work experience)\\b|(?:a|the|my) cat walked across(?: [\\w'-]+){0,3}|(?:was|were) outsourced\\b(?: [\\w'-]+){0,3}|outsourced \\w+|(?:third party|external agency|outside agency|outside firm)(?: [\\w'-]+){0,3}|(?:left|posted|written|made|sent|added|shared|put there|put up) by (?:a|an|some|another|one of our) (?:guest|customer|visitor|stranger|fan|follower|child|passenger|patient|parent|pupil|student|supporter|member)s?\\b(?: [\\w'-]+){0,3}|by his phone while(?: [\\w'-]+){0,3}|fell asleep on (?:his|her|my) phone|thumb slipped|(?:had|got hold of|grabbed) (?:the|my|our|his|her) (?:phone|laptop|ipad)|a (?:contractor|freelancer) (?:for|did)(?: [\\w'-]+){0,3}|an? unauthori[sz]ed (?:individual|person|user|employee|post)(?: [\\w'-]+){0,3}|the parrot typed it|(?:pupil|child|student) who found(?: [\\w'-]+){0,3}|(?:a |the )?student guessed(?: [\\w'-]+){0,3}|(?:partner|agency|company|firm|supplier)(?:'s (?:software|system|team|intern))?,? (?:which|who) (?: [\\w'-]+){0,3})`,
      'giu',
    ),
  },
  {
    // The machine did it.
    ofAPost: false,
    mayMatch: flatHas(
      ' autocorrect',
      ' auto correct',
      ' predictive text',
      ' spellcheck',
      ' spell check',
      ' siri',
      ' chatgpt',
      ' ai assistant',
      ' our ai',
      ' chatbot',
      ' algorithm',
      ' software',
      ' scheduler',
      ' scheduling',
      ' dodgy app',
      ' app ',
      ' glitch',
      ' technical error',
      ' computer error',
      ' system error',
      ' bug ',
      ' malware',
      ' virus',
      ' google',
      ' facebook',
      ' translat',
      ' voice to text',
      ' dictation',
      ' shedding',
      ' malfunction',
      ' by itself',
      ' all by itself',
      ' on its own',
      ' automatically',
      ' wifi',
      ' bot ',
    ),
    shows: new RegExp(
      `\\b((?:the |our |an? |this |some )?(?:\\w+ ){0,1}?${machine}(?:'d| we'd| had| has|,? which| that)?(?: [\\w'-]+){0,3}? (?:caused|did it|did that|substituted|changed|strikes|malfunctioned|typed|posted|tweeted|sent|shared|liked|picked|chose|wrote|published|invented|misheard|glitched|made up|added|corrupted|replied|decided|let (?:someone|them|somebody) in|linked)\\b(?: [\\w'-]+){0,3}|(?:posted|published|typed|sent|shared|liked|tweeted|wrote|generated|added|made up)[^.!?\\n]{0,40}? (?:by itself|all by itself|on its own|automatically)\\b|(?:was|were|been) (?:translated|generated|written|posted|added|picked|sent|caused|changed|liked|tweeted|created) (?:automatically )?by (?:an? |our |the )?(?:\\w+ )?${machine}\\b(?: [\\w'-]+){0,3}|autocorrect strikes(?: [\\w'-]+){0,3}|(?:must be|must have been|assume it was|was|down to|blame|due to|because of|thanks to) (?:the |an? |our |it on )?(?:\\w+ )?(?:malware|autocorrect|auto-?correct|predictive text|glitch|bug|hiccup|algorithm|scheduling tool|bot|virus|technical error|computer error|software)\\b(?: [\\w'-]+){0,3}|picked the words for us|dodgy app(?: [\\w'-]+){0,3})`,
      'giu',
    ),
  },
]

/** They answer for it, or tell with proof what others did. */
export const answers =
  /\b(?:(?:our|my) (?:own )?(?:fault|mistake|error|responsibility|post|words)\b(?! (?:tweet|words)\.)|we(?:'re| are) responsible|take (?:full |the )?responsibility|no excuses?|we(?:'re| are)(?: \w+)? sorry|we apologi[sz]e|i'm sorry|should never have been (?:sent|posted)|we(?:'ve| have) apologi[sz]ed|(?:was|came) from our account|it was one of us|we (?:should|ought to) have|ought to have|we've run the original|apology(?:'s| is) ours|all ours|made by us|nae agency tae|we (?:posted|wrote|sent|chose|said|did) (?:it|that|this)|was filmed in|were filmed in|was taken in|reported it to|written to everyone|change your password)\b/i
/** Warns of others, tells a story or the news: nobody denies anything. */
export const otherwise =
  /\b(?:scams?|scammers?|phishing|fraud\w*|counterfeit|bank details|direct message|cryptocurrency|customers?' data|patient data|data (?:was|were|is)|ransomware|exhibition|our new show|new (?:play|novel|show|podcast|series)|play|novel|film|quiz|workshop|webinar|course|hackathon|how to|tips?|tickets|admission|runs until|premi[eè]re|vacanc\w+|apply|hiring|arrested|charged|court|police are|witness\w*|appeal|recall(?:ed)?)\b/i
