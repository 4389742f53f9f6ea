import type { Cue } from '../cues.ts'

/** Clear wherever it stands, a leader's account among them: meant for one person, for colleagues, or about the employer. */
export const clear: readonly Cue[] = [
  // For one person.
  {
    points: 4,
    phrases: `
{can|could|will} you {pick up|grab|get|buy} {me |us |some |a |the |}{milk|bread|eggs|dinner|the kids|kids|wine|nappies|diapers|my|loo roll|toilet paper|pint of|tea bags|cat food|dog food|on your way|on the way}
{can|could} you {call|ring|text|collect|fetch} {me|mum|mom|dad|the kids|my}
{pick up|grab|bring|get|buy} {some |a pint of |more |}{milk|bread|nappies|diapers|loo roll|toilet paper} {on|and|please|for|from|when|pls|x|xx}
{dinner's|tea's|dinner is|tea is|lunch is} {in the oven|in the fridge|in the dog|on the table|ready hurry|ready x}
we need {milk|bread|eggs|loo roll|toilet paper|nappies|diapers|cat food|dog food}
we're out of {milk|bread|eggs|loo roll|toilet paper|nappies|diapers|cat food|dog food|coffee}
don't forget {the milk|the bread|milk|bread|your packed lunch|mum's|mom's|to pick up|it's your turn to}
{call|ring|text|message|phone} me {back|asap|later|after|tonight|tomorrow}
{call|ring|text|message|phone} me {when|once|if} you're {out|home|done|free|back|up|awake|there|finished|off|leaving|near|about}
{call|ring|text|message|phone} me when you {get|land|leave|finish|wake|can|are out|are home}
{order|get|grab|save|bring|buy|fetch} me {a|an|one|some} {flat white|latte|coffee|tea|cuppa|pint|beer|seat|sandwich|large|oat|cappuccino|drink|americano|gin|wine|table|cookie|bagel}
{i'm|im|i am|i'll be} {running |gonna be |going to be |}{a bit |about |_ |5 |10 |15 |20 |}{late|mins late|minutes late|min late|mins away|minutes away|there in 5|there in 10|there in ten}
{be there|see you|home|back} in {5|10|15|20|ten|five|twenty} {mins|minutes|min|x}
running {late|_ late|_ mins late|_ minutes late|_ min late} {order|sorry x|see you|x|xx|start without me|save me|don't wait|babe|hun}
{are you|are u|r u} {awake|still coming|coming home|home yet|home tonight|on your way home|at work today|free tonight x|ok hun|ok babe}
{what time|when} {are you|will you be|are u|r u} {home|back|finishing|coming home|coming round|leaving|done}
{love you|love u|miss you|miss u|night night|sweet dreams|good night} {x|xx|xxx|babe|darling|mum|mom|dad|sweetheart|honey|hun|sleep well}
{thanks|thank you|ok|okay|hi|hey|morning|sorry|night|yes|no} {babe|hun|darling|sweetheart|love x|sweetie|hubby|bro|mate x}
{ok|okay|hi|hey|sorry|night|yes|no} {mum|mom|dad}
{put|take} the {oven|kettle|dinner|chicken|heating|bins|bin|washing|dog} {on|in|out}
{let me know when you|tell me when you're|ping me when you|text me your|send me your|what's your} {get home|get in|get there|home|here|outside|address|pin|number}
{i'm|im} {outside|downstairs|in the car park|at the bar|here where are you|on my way home|leaving now} {x|xx|now|come|where|babe|hun|can|hurry|are}
{where are you x|where r u|where u at|u there|u up|u awake}
i {love|loved} {you|u} {x|xx|babe}
see you {at home|later x|later xx|tonight x|tonight xx|soon x|babe|in bed}
`,
  },
  // Said among colleagues.
  {
    points: 7,
    phrases: `
don't let _ see {this|that}
before {i|we} {post|posts|publish|tweet|send} {this|it|the|that}
{don't|do not|pls don't|please don't} {tell|show|mention this to|let on to|say anything to|copy in|cc|forward this to|let} {the |}{trustees|trustee|board|boss|chair|director|ceo|funders|funder|press|journalists|head|chief|dean|bishop|governors|council|client|clients|minister|hr|finance|management|sponsor|sponsors|staff yet|press office|comms team}
{not for|not yet for} {publication|posting|public|sharing|external use|release}
{keep|keeping} this {between us|between ourselves|internal|quiet|to ourselves|off the record|under wraps|in the team|inside the team}
{between you and me|between ourselves|just between us|off the record|internal only|internal use only|for internal use|strictly internal|confidential do not share|for your eyes only}
{can|could|would} {someone|somebody|anyone|one of you|you|u|we} {please |pls |just |quickly |}{check|proof|proofread|approve|sign off|look over|have a look at|double check|sanity check|ok|okay} {this|the post|the draft|the wording|the caption|it|my draft|these}
{is this|is it|this|does this look|does it look} {ok|okay|alright|good} to {post|send|publish|go|share|tweet}
{who|has anyone|does anyone|anyone} {has|got|have|know|changed} {the |our |}{login|logins|password|twitter login|facebook login|log in|log-in|admin password|canva login}
{per my last email|see my email|as i said in slack|post in slack|on slack|on teams chat|in the teams chat|sent you an email about|check your emails|see my message in|in our whatsapp|the staff whatsapp|in the shared drive|on the shared drive|in the team meeting|agenda for monday's meeting}
{here is|here's} the {draft|wording|post|caption|copy} {for|you|can you|what do you|let me know}
what do you {think|reckon} of {this draft|this caption|this wording|the draft|my draft|the caption}
{waiting for|need|get|wait for|pending} {sign-off|sign off|approval} {from|by|on this|before}
`,
  },
  // About the employer, from inside.
  {
    points: 5,
    phrases: `
{we're|we are|i'm|i am|i was|we were|i've been|we've been|they're making us|just} {all |just |about to be |being |getting |}{being |getting |been |}{fired|sacked|laid off|made redundant|let go}
{live|tweeting|posting|reporting|tweeting live|live tweeting} from {hr|human resources|the redundancy|our redundancy|the disciplinary}
{hate|hating|loathe} {this|my} {job|place|office|shift|company|workplace|team|boss}
get me {out of|outta} {here|this office|this place|this dump|this meeting|this shift}
{get|getting} {out of|outta} {this office|this dump|this hole|this hell hole|this hellhole|this meeting|this shift|this job}
{can't wait|cannot wait} to {get out of here|leave this place|leave this job|clock off|hand in my notice}
{another|yet another|this|that} {pointless|boring|endless|useless|never-ending|three hour|two hour|stupid|deathly|all-day|all day|all-staff} {meeting|staff meeting|zoom|call|training|away day|team meeting|teams call|conference call}
{could have been|should have been|could've been|should've been} an email
{stuck|trapped|dying|bored|asleep|falling asleep} in {a|this|another|yet another|the} {meeting|staff meeting|budget meeting|board meeting|team meeting|training day|all-hands|conference|seminar|training}
{handed|handing|hand|putting|put} in my {notice|resignation}
{they|this place|this company|this job} {don't|doesn't|do not|does not} pay {me|us} {enough|properly}
{not paid|don't get paid|not being paid} enough for this
my {boss|manager|line manager|supervisor|team leader|director|ceo} {is|has|just|can't|thinks|wants|said|keeps|doesn't|won't|needs|never|always|actually|and}
{our|the} {boss|manager|director|ceo|chair|chief exec|hr manager|new boss} is {such |}{a|an|so|useless|clueless|driving|doing my|off his|off her|hopeless|a nightmare|on one}
our new {manager|boss|director|supervisor|ceo|head} {hasn't|can't|doesn't|couldn't|thinks|won't|has no}
i swear {hr|management|my boss|head office|this company|this place}
{hr|management} {made|make|makes|want|wants|are making|have decided} {us|me|up}
bored at work
if one more person {asks|tells|says|sends|emails|messages|ccs|copies}
{our|my|the} {ceo|boss|manager|chief exec|line manager|head} just {asked|told|walked|called|emailed|messaged} {me|us|in|everyone|the whole}
{face|facing} {that|the|this|another} {board|meeting|staff meeting|boss}
{clocking off|clock off|skiving|skive|pulling a sickie|pulled a sickie|calling in sick|called in sick|pretending to work|hiding from my boss|hiding in the toilet|counting down the hours|is it five o'clock yet|is it 5 o'clock yet|is it home time|is it hometime|home time yet|need a new job|looking for a new job|quit my job|quitting my job|job hunting|working for idiots|work with idiots|work is dead|work is so|hate work|hate mondays|work sucks}
{if i have to|can't} {listen to|answer|watch|sit through|monitor|read} {one more|another|any more|anymore|more|this|that|these}
{colleague|co-worker|coworker|workmate|woman in accounts|guy in accounts|girl in marketing|guy in it|new girl|new guy|bloke in finance|girl on reception|someone in the office|whoever in the office|someone at work|whoever} {who |}{keeps |has |just |always |}{ate|stole|stealing|microwaved|microwaves|cries|cried|cheated|sleeping|slept|drinks|fell asleep}
{she's|he's|she is|he is|she's been|he's been|they've been} {sleeping with|seeing|shagging|cheating on|carrying on with|cheating with} {someone|somebody|him|her|his|my|our|the}
{is sleeping with|are sleeping together|is shagging|had an affair with|got caught with} {the|his|her|my|our|someone}
{stole|ate|eaten|nicked|microwaved|taken} my {lunch|sandwich|yoghurt|yogurt|mug|milk|biscuits|stapler|fish}
{microwaving|microwaves|microwaved} fish
`,
  },
  // One's own things for sale.
  {
    points: 3,
    phrases: `
{selling|giving away|getting rid of|flogging} my {old |}{sofa|couch|car|bike|bed|fridge|washing machine|table|ps4|ps5|xbox|tickets|ticket|flat|house|phone|desk|tv|telly|guitar|dress|wedding dress|pram|stroller|cot|iphone}
{_ ono|or nearest offer|no time wasters|cash on collection}
`,
  },
]
