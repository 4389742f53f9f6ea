import { labels, type Pattern } from './patterns.ts'

/** What a gap is named after, in the words of whoever left it. */
const thing =
  'names?|surname|firstname|lastname|speakers?|quotes?|pull quote|stats?|statistics?|figures?|numbers?|amount|total|price|cost|fee|dates?|days?|time|venue|place|location|address|town|city|branch|street|room|links?|urls?|utm\\S*|cta|hashtags?|tags?|handles?|mentions?|photos?|photo credit|pics?|images?|pictures?|visuals?|graphics?|gifs?|videos?|clips?|logos?|captions?|headlines?|titles?|copy|text|intro|blurb|bio|alt(?: text)?|source|credits?|emojis?|paras?|paragraphs?|sentences?|details|score|opponent|team|product|colou?r|model|sponsor|partner|company|client|brand|job title|role|dept|department|tbc|tbd|tba|tk|reference|ref|code|postcode|phone|email|salutation|greeting|sign-?off|author|artist|winner|student|pupil|patient|donor|season|month|year|weather'
const adding =
  '(?:add|insert|attach|include|put in|drop in|need|needs|get|find|chase|swap|replace|update|paste|tag|crop|resize|check|double[- ]check|confirm|fact[- ]?check|verify|proof|reword|rewrite|shorten|tidy|edit|amend|cut|trim|change)'
/** How a note to a colleague begins where a name or stars set it apart. */
const asking =
  "(?:can (?:we|you|i)|could (?:we|you)|should (?:we|this|it|i)|shall we|do we|did we|are we|have we|is (?:this|that|it|he|she|there)|was (?:this|it)|does (?:this|it)|will (?:this|it)|what(?:['’]s| is) (?:the|his|her|their)|who(?:['’]s| is)|not sure|unsure|need to|needs|to (?:check|confirm|follow|come|add|supply|send|approve)|tbc|tbd|check|double[- ]check|confirm|pls|plz|please|ask|remember to|don['’]t forget|note to|maybe|or should|ok|you ok|happy with|thoughts|too (?:long|much|cheesy|formal|strong)|delete|remove|cut|change|replace|swap|shorten|reword|make (?:this|it)|use (?:this|the)|add|insert|awaiting|waiting (?:for|on)|pending|hold (?:for|until)|legal|sign[- ]?off|approved)"
/** How one begins that needs neither. */
const plainly =
  '(?:can we (?:say|use|name|mention|tag|link|share|post|quote)|should (?:we|this|it) (?:be|say|read|go|use|mention|link|tag)|is (?:this|that|it) (?:right|ok|correct|still|true|the right|allowed)|not sure (?:if|about|of|whether|this)|to (?:check|confirm|follow|come|be confirmed|be added)|tbc|tbd|double[- ]check|fact[- ]check|pls|plz|check (?:spelling|dates?|name|price|time|link|w/|with|this|figures?|stats?|facts?|title)|confirm (?:spelling|dates?|name|price|time|link|with|this|figures?)|ask \\p{Lu}\\p{L}+ (?:to|for|if|about|re)|note to (?:self|editor|designer|team)|awaiting|waiting (?:for|on) (?:sign|legal|comms|approval|photo|quote|\\p{Lu})|hold (?:for|until)|sign[- ]?off|needs? (?:sign|approval|photo|link|quote|checking|a (?:photo|link|quote))|reword|shorten|too (?:long|cheesy|formal)\\?|thoughts\\?|ok\\?|wording (?:ok|tbc)|swap (?:this|in|out|for)|insert|link (?:to|tbc))'

/** Signs of unfinished work that are told by their form. Certain ones ask; where the same words may be meant, they are noted. */
export const loose: readonly Pattern[] = [
  {
    message: 'gap',
    signs: ['<'],
    pattern: new RegExp(
      `<\\s?(?!https?|www|3|-|/)(?:[^<>\\n@]{0,30}\\b(?:${thing})\\b[^<>\\n@]{0,40}|[^<>\\n@]{2,40}(?:to follow|to come|here|goes here))\\s?>|>{2,}\\s?[^<>\\n]{3,90}\\s?<{2,}|<{2,}\\s?[^<>\\n]{3,90}\\s?>{2,}`,
      'giu',
    ),
  },
  {
    message: 'gap',
    signs: ['['],
    pattern: new RegExp(
      `\\[{2}\\s?[^\\[\\]\\n]{2,60}\\s?\\]{2}|\\[\\s?(?!(?:${labels})\\s?\\])(?:(?:\\p{L}+ ){0,3}(?:${thing})(?: (?:\\p{L}+ ?){1,3})?\\?*|[^\\[\\]\\n]{1,40}\\?{1,3}|[x_.…?#-]{2,10}|\\d{0,2}\\?{1,3}|t\\.?b\\.?[acd]\\.?)\\s?\\](?!\\()`,
      'giu',
    ),
    weight: 'ask',
  },
  {
    message: 'gap',
    signs: ['['],
    pattern: /(?<!["“‘'][^"”\n]{0,200})\[[a-z][a-z ’'/-]{2,40}\](?!\()/g,
    weight: 'note',
  },
  {
    message: 'field',
    signs: ['{', '%', '|', '~', '$', '@@', '##', '&'],
    pattern:
      /\{\{?\s?[A-Za-z][\w .|-]{1,30}\s?\}\}?|\{\d\}|(?<![\w%])%{1,2}[A-Z][A-Z_]{1,20}%{1,2}(?!\w)|(?<!\w)%\d?\$?[sd](?!\w)|(?<!\w)(?:\|{1,2}|~|\$|@@|##)[A-Z][A-Z_]{2,20}(?:\|{1,2}|~|\$|@@|##)(?!\w)|\(\(\s?[A-Za-z][\w ]{1,24}\s?\)\)|&(?:nbsp|amp|quot|lt|gt|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|#\d{2,4}|#x[\da-f]{2,4});/giu,
  },
  {
    message: 'field',
    signs: 'object object ; nan ; invalid date ; #ref! ; #n/a ; #value! ; #name? ; #div/0 ; undefined ; null'.split(
      ' ; ',
    ),
    pattern:
      /\[object Object\]|(?<![\w/])NaN(?![\w-])|\bInvalid Date\b|#(?:REF|VALUE|NAME|DIV\/0|NULL)[!?]|#N\/A|(?<=[£$€]\s?)(?:undefined|null|NaN)\b|\b(?:undefined|null) (?:people|places|tickets|left|days|points)\b/g,
  },
  {
    message: 'gap',
    signs: ['<br', '<p>', '</', '<b>', '<strong', '<a ', '<div', '<span', '<em>', '<i>'],
    pattern: /<\/?(?:br|p|b|i|em|strong|div|span|a|h\d|ul|li)(?:\s[^<>\n]{0,80})?\/?>/gi,
    weight: 'ask',
  },
  {
    message: 'amount',
    signs:
      '?? ; __ ; _-_ ; - _ ; _  ; 00/00 ; 0,000 ; #,### ; xx: ; xx. ; x/x ; dd/mm ; mm/dd ; 00:00  ; x-x ; (x) ;  x%  ;  x people ; x, xxx'.split(
        ' ; ',
      ),
    pattern:
      /(?<!\?)(?<![\p{L}!])\?{2,}\s?(?=(?:am|pm|th|st|nd|rd|%|k|m|p|hrs?|hours?|years?|people|places|tickets|miles|days|of|January|February|March|April|May|June|July|August|September|October|November|December|\/|:|\.\d)(?!\p{L}))|\b\d{1,2}[:.]\?{2}|(?<![\w/])_{2,}(?!\w)|\b\d{1,2}_{2,}(?!\w)|(?<!\w)_ ?[-–v] ?_(?!\w)|\b(?:00\/00(?:\/\d{2,4})?|dd\/mm(?:\/yy(?:yy)?)?|mm\/dd(?:\/yy(?:yy)?)?)\b|[£$€]0,000|(?<![\d,.])0,000\b|#,###|\bxx[:.]xx\b|\bx[-–]x\b(?= (?:win|draw|defeat|loss|to|at|victory))/giu,
    weight: 'ask',
  },
  {
    message: 'amount',
    signs: ['£', '$', '€'],
    pattern:
      /(?<![\p{L}\d£$€])(?<!\b(?:in|or|and|of|the)\s)[£$€](?=\s*(?:[.,;!?)]|$|\n|for\b|per\b|each\b|and\b|a head|from\b|so far|raised|on the door|in advance))(?!\s*[.,]\d)/gu,
    weight: 'ask',
  },
  {
    message: 'gap',
    signs: '() ; ( ) ; [] ; [ ] ; "" ; “” ;  ,  ;  . ; {} ; < > ; <> ; at ,  ; on ,  ; hi , ; dear , ; hello ,'.split(
      ' ; ',
    ),
    pattern:
      /(?<![\w\]])\(\s?\)|(?<!\w)\{\s?\}|“\s?”|(?<!["\w])""(?!["\w])|<\s?>|\b(?:at|on|from|by|with|to|is|of|and|the|Hi|Hello|Dear|Thanks?|Congratulations) ,(?=\s)/gu,
    weight: 'ask',
  },
  {
    message: 'filler',
    signs:
      "blank ; so-and-so ; so and so ; such-and-such ; such and such ; thingy ; whatsit ; whatshis ; whatsher ; what's-his ; what's-her ; something something ; firstname ; lastname ; first last ; joe bloggs ; john doe ; jane doe ; joe public ; n other ; n. other ; quote quote ; words words ; text text ; text goes ; text here ; copy here ; copy goes ; your text ; dummy text ; sample text ; filler text ; placeholder ; foo bar ; company x ; brand x ; person a ; xyz ; abc company ; anytown ; insert  ; more of the same ; bla bla ; wording here ; etc etc ; headline here ; title here ; name here ; date here ; quote here ; caption here ; thingummy ; whoever it ; whatever it ; name goes".split(
        ' ; ',
      ),
    pattern:
      /\b(?:St|Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Sir|Lady|Councillor)\.? (?:Blank|X|Y|Z|Name|Surname|Lastname|Thingy)\b(?:['’]s)?|\b(?:Blank|BLANK) (?:Blank|BLANK|Street|Road|School|Church|Hall|Town|Theatre|Museum)\b|\bblank[- ]blank\b|\b[Ff]irst ?[Nn]ame,? [Ll]ast ?[Nn]ame\b|\bFirst Last\b|\bJoe Bloggs\b|\bJ(?:ohn|ane) Doe\b|\bA\.? ?N\.? Other\b|\b(?:[Ss]o[- ]and[- ]so|[Ss]uch[- ]and[- ]such|[Tt]hingy(?:majig)?|[Tt]hingummy\w*|[Ww]hatsit|[Ww]hats(?:his|her)(?:name|face)|[Ww]hat['’]s[- ](?:his|her)[- ](?:name|face)|something something)\b|\b(?:[Qq]uote(?: quote){2,}|[Ww]ords(?: words){2,}|[Tt]ext(?: text){2,}|[Cc]opy(?: copy){2,}|[Ss]tuff(?: stuff){2,}|[Bb]la(?: bla){2,}|[Ll]ink(?: link){2,})\b[^.!?"”\n]{0,60}|\b(?:[Yy]our|[Bb]ody|[Mm]ain|[Dd]ummy|[Ss]ample|[Ff]iller|[Pp]laceholder) (?:text|copy|caption|headline|image|name|content)(?: (?:here|goes here))?\b|\b(?:text|copy|caption|headline|title|quote|wording|name|date|intro|blurb) (?:goes |to go |comes )?here\b(?= ?(?:$|[.,!)\n–—-]))|\b(?:Company|Brand|Client|Person|Town|Team|School) [XYZ]\b|\bABC Company\b|\b[Ff]oo ?[Bb]ar\b|\bAnytown\b|\betc\.?,? etc\.?,? etc\b/gu,
    weight: 'ask',
  },
  {
    message: 'gap',
    signs:
      'goes here ; go here ; go in here ; to follow ; to come ; will go ; still to ; comes here ; needed ; required ; missing ; pending ; once site ; when live ; once live ; when we have ; once we have ; to be added ; to be inserted ; to be supplied ; tbc ; tbd ; tba'.split(
        ' ; ',
      ),
    pattern:
      /\b(?:link|url|photo|pic|image|picture|quote|stat|figure|name|logo|caption|copy|text|credit|handle|hashtag|tag|video|map|poster|graphic|date|price|alt text|cta|intro|blurb)s? (?:goes (?:here|in)|go (?:here|in)|to go (?:here|in)|will go (?:here|in)|comes here|to be added|to be inserted|to be supplied|still to come|to come|to follow|needed|required|missing|pending|once (?:the )?(?:site|page|form|link|it|we)|when (?:live|it['’]s live|we have|we['’]ve))\b[^.!?\n]{0,40}/giu,
    weight: 'note',
  },
  {
    message: 'gap',
    signs: ['tbd', 'tbc', 'tba', 'tk', 't.b.c', 't.b.d', 'to be confirmed'],
    pattern:
      /(?:\b[Hh]ashtags?: |\b\p{L}+ )?(?<!["“‘'])\b(?:[Tt][Bb][CDAcda]|T\.B\.[CDA]\.?)\b(?:[ ,:–-]+(?:by|from|with|w\/) \p{Lu}\p{L}+)?|(?<![\w@#-])TK(?: TK| to come)*(?![\w-])|\btktk\b/gu,
    weight: 'note',
  },
  {
    message: 'self',
    signs: ['(', '[', '**', '##', '!!', '~~'],
    pattern: new RegExp(
      `[([]\\s?(?:@?[A-Z]\\p{L}+(?:/[A-Z]\\p{L}+)?\\s?[,:–—-]\\s?|@\\p{L}+ |\\p{L}+ (?=pls|plz|can you|could you|you ok|happy|thoughts))${asking}\\b[^()[\\]\\n]{2,120}[)\\]]|[([]\\s?${plainly}[^()[\\]\\n]{0,120}[)\\]]|[([]\\s?(?:nb|n\\.b\\.|editor['’]?s? note|internal|reminder|todo|to do|action|query|note to \\p{L}+|comment)\\s?[:–-][^()[\\]\\n]{2,120}[)\\]]|(?:\\*{2,3}|#{2,3}|!{2,}|~{2})\\s?${asking}\\b[^*#~\\n]{2,90}(?:\\*{2,3}|#{2,3}|!{2,}|~{2})`,
      'giu',
    ),
    weight: 'ask',
  },
  {
    message: 'self',
    signs:
      'draft ; not approved ; not yet approved ; for approval ; not signed off ; signed off ; do not use ; do not share ; hold until ; hold for ; embargo ; not final ; work in progress ; wip ; for review ; unapproved ; awaiting ; pending ; needs sign ; rough ; not for release ; internal'.split(
        ' ; ',
      ),
    pattern:
      /^\W{0,4}(?:DRAFT|Draft|FIRST DRAFT|ROUGH DRAFT|WIP|HOLD|INTERNAL|UNAPPROVED|FOR REVIEW|FOR APPROVAL|NOT FINAL|EMBARGOED?)\b(?! (?:beer|ale|law|bill|day|dodgers?|pick|night|budget|plan|animal|horse|excluder|strategy|local|class|lottery|order|board|report)s?\b)[^.\n]{0,60}[.:]?|\b(?:not (?:yet )?(?:been )?(?:approved|signed off|cleared|agreed)|(?:awaiting|pending|needs?|for|subject to) (?:final |client |legal |board )?(?:sign[- ]?off|approval)) (?:by|from|with) (?:the )?\p{L}+(?: \p{L}+)?|\b(?:do not|don['’]t) (?:use|share|publish|post) (?:this )?(?:yet|until|before)\b|\bhold (?:this )?(?:until|for|till) (?:we|i|the|\p{Lu}\p{L}+)[^.!?\n]{0,40}\b(?:approv|confirm|sign|go-ahead|okay|ok)\w*|\bNOT FINAL\b|\b(?:INTERNAL (?:ONLY|USE)|NOT FOR RELEASE)\b/gu,
    weight: 'ask',
  },
  {
    message: 'self',
    signs:
      '.jpg ; .jpeg ; .png ; .gif ; .tif ; .heic ; .mov ; .mp4 ; .psd ; .indd ; .doc ; .xls ; .ppt ; .svg ; .webp ; .ai  ; .pdf'.split(
        ' ; ',
      ),
    pattern:
      /(?:\b(?:[Ii]mage|[Pp]hoto|[Pp]ic|[Pp]icture|[Vv]ideo|[Gg]raphic|[Ff]ile|[Vv]isual|[Aa]sset|[Aa]ttach(?:ed|ment)?|IMAGE|PHOTO)s?:? )?(?<![\w/.:\\-])[\w()-]{2,60}(?: [\w()-]{1,20}){0,4}\.(?:jpe?g|png|gif|tiff?|heic|mov|mp4|psd|indd|docx?|xlsx?|pptx?|svg|webp)\b(?!\/)/gu,
    weight: 'ask',
  },
  {
    message: 'self',
    signs:
      'option ; version ; alt: ; alt 1 ; alt 2 ; hook: ; cta: ; body: ; copy: ; visual: ; headline: ; subject ; hashtags: ; tone: ; audience: ; channel: ; platform: ; asset: ; creative: ; caption ; tweet ; post  ; slide  ; char ; words) ; to post: ; schedule ; draft'.split(
        ' ; ',
      ),
    pattern:
      /(?:^|[.!?]\s|\n\s*)(?<sees>(?:(?:[Cc]aption|[Oo]ption|[Vv]ersion|[Aa]lt|[Tt]weet|[Pp]ost|[Cc]opy|[Ss]lide|[Dd]raft|[Hh]eadline|[Hh]ook)(?: (?:option|copy|idea|version|text|draft))? ?(?:\d|[A-C]|one|two|three)(?: (?:of|\/) \d)?(?: \([^()\n]{2,40}\))? ?[:–-](?=\s)|[Aa]lt:(?=\s*$)|(?:CTA|Cta|Hook|Body copy|Post copy|Copy|Visual|Headline|Subject(?: line)?|Hashtags|Tone|Target audience|Audience|Channels?|Platforms?|Assets?|Creative|Suggested (?:image|caption|post|tweet|hashtags|visual)|Post text|Tweet text|Caption|Main copy|Primary text|To post|Schedule for|Scheduled for): ?(?=\S|$)))|\(\d{2,3} (?:characters|chars|words)\)|\b(?:[Cc]haracter|[Ww]ord) count:? ?\d+/gu,
    weight: 'note',
  },
  {
    message: 'self',
    signs:
      'utm ; url ; link ; photo ; pic ; image ; logo ; alt text ; hashtag ; handle ; quote ; caption ; gif ; emoji ; graphic ; video ; credit ; tag  ; spelling ; stat'.split(
        ' ; ',
      ),
    pattern: new RegExp(
      `(?:^|[.!?…)]\\s+|\\n\\s*)(?<sees>${adding} (?:(?!(?:your|us|our|you|this|my|for)\\b)[\\w'’/-]+ ){0,4}?(?:utm\\S*|UTM\\S*|URLs?|CTA|GIFs?|urls?|links?|photos?|pics?|images?|logos?|alt(?: text)?|hashtags?|handles?|quotes?|captions?|gifs?|emojis?|graphics?|videos?|credits?|spelling|stats?|tags?|cta|copy)(?: (?:[\\w'’/-]+ ?){1,4})?[.!?]*)(?=$|\\n)`,
      'gu',
    ),
    weight: 'ask',
  },
  {
    message: 'self',
    signs:
      'check with ; check w/ ; ask  ; run past ; run it past ; run by ; waiting on ; chase  ; remind me ; need to check ; must check ; double check ; not sure if ; not sure about ; is this right ; is that right ; sp? ; (sp) ; tweak ; reword ; can we say ; thoughts? ; ok to post ; ok to send ; good to go ; per my ; as discussed ; as per ; see below ; feedback'.split(
        ' ; ',
      ),
    pattern:
      /\b(?:check (?:this |spelling |dates? |the \p{L}+ )?w(?:ith|\/) (?:the )?\p{L}+(?: before| first|\?)|run (?:this |it )?(?:past|by) (?:legal|comms|the (?:boss|board|client|ceo|head|manager|director)|\p{Lu}\p{L}+) (?:first|before)|waiting on (?:\p{Lu}\p{L}+|the \p{L}+|legal|comms) (?:to|for)|remind me to [^.!?\n]{3,40}|(?:i )?(?:need to|must) (?:double[- ])?check (?:this|that|the|with|if|spelling|date)[^.!?\n]{0,40}|is (?:this|that) (?:the )?(?:right|correct) (?:link|date|spelling|name|time|price|photo|one|venue|tag|handle)\?|\(sp\??\)|ok to (?:post|send|publish|go)\?|good to go\?|(?:as discussed|as per (?:our|your|my) (?:call|e-?mail|chat|meeting|message))[,:]?|per (?:my|your) (?:last )?(?:e-?mail|note))/giu,
    weight: 'note',
  },
  {
    message: 'machine',
    signs:
      "an ai ; knowledge cut ; feel free to ; i'd be happy to ; i’d be happy to ; let me know if you ; i have kept ; i've kept ; i’ve kept ; characters ; here are ; here's ; here’s ; here is ; hope this helps ; certainly ; absolutely ; of course ; sure thing ; i cannot ; i can't ; i’m unable ; i'm unable ; contentreference ; oaicite ; turn0 ; utm_source=chatgpt ; based on the information ; as requested ; rewritten ; regenerate ; great question".split(
        ' ; ',
      ),
    pattern:
      /\bas an ai\b[^.!?\n]{0,60}|\b(?:my|last) knowledge (?:cut-?off|update)\b[^.!?\n]{0,30}|\bfeel free to (?:tweak|adjust|edit|customi[sz]e|personali[sz]e|modify|adapt|swap|change) (?:it|this|the|any|as|or)\b[^.!?\n]{0,60}|\blet me know if you(?:['’]d| would)? (?:like|want|need) (?:me to|any|a (?:shorter|longer|different|more)|another|more|changes|adjustments)\b[^.!?\n]{0,60}|\bi['’]d be happy to (?:adjust|rewrite|help|make|tweak|write|draft)\b[^.!?\n]{0,40}|\bI(?:['’]ve| have) kept (?:it|this) (?:under|within|short|to)\b[^.!?\n]{0,40}|\bhere(?:['’]s| is| are) (?:a|an|the|your|some|three|two|five|a few|several|my)\s(?:[\p{L}-]+,? ){0,5}(?:post|tweet|caption|draft|version|rewrite|options?|captions|posts|tweets|variations?|copy|message)s?\b[^:\n]{0,60}:|^\W{0,2}(?:sure|certainly|absolutely|of course|great question)[!,.] (?:here|i(?:['’]ve| have|['’]d| can))\b[^:\n]{0,90}:?|\bI(?:['’]m| am) (?:unable|not able) to (?:verify|browse|access|confirm|provide|generate)\b[^.!?\n]{0,40}|\bcontentReference\b|\boaicite\b|turn0search\d|utm_source=chatgpt|\bbased on the information (?:you|provided)\b[^.!?\n]{0,40}|^\W{0,2}(?:rewritten|revised|improved|polished|shortened) (?:post|version|caption|tweet|copy|text)\b[^:\n]{0,30}:/giu,
    weight: 'ask',
  },
  {
    message: 'gap',
    signs:
      'xx ; #tbc ; #tbd ; #event ; #campaign ; as applicable ; as appropriate ; asdf ; ipsum ; consectetur ; name'.split(
        ' ; ',
      ),
    pattern:
      /(?<![\w+/#])(?<!\b(?:Bowl|Malcolm|Chapter|Part|Club|size) )X{2,6}(?=\s\p{L}|[/,])(?! chromosomes?| love)|#(?:tbc|tbd|xx+|insert\w*|event|campaign)(?!\w)|\bdelete as (?:applicable|appropriate)\b|\basdf\w*|\bipsum dolor\b|\bconsectetur\b|\b(?:Event|Company|Product|Client|Brand|City|Town|School|Speaker|Artist|Author|Team|Venue|Partner|Sponsor|Customer|Member|Your) Name\b(?: Here)?|\b(?:Hi|Dear|Hello|Hey|Thanks|Thank you),? (?:First ?[Nn]ame|Name|Recipient|User|Customer Name)\b/gu,
    weight: 'ask',
  },
  {
    message: 'gap',
    signs: ['?)'],
    pattern: new RegExp(
      `\\(\\s?(?:(?:[^()\\n]{0,14}\\d[^()\\n]{0,12}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:${thing})|sp|am|pm|am/pm))\\s?\\?+\\s?\\)`,
      'giu',
    ),
    weight: 'note',
  },
  {
    message: 'gap',
    signs:
      'to edit ; to add ; to enter ; text here ; message here ; caption here ; a caption ; your caption ; enter text ; your headline ; your title'.split(
        ' ; ',
      ),
    pattern:
      /\b(?:click|tap) (?:here )?to (?:add|edit|enter) (?:text|title|subtitle|a caption|your|the)\b[^.!?\n]{0,30}|\b(?:type|write|enter|add|put|paste) (?:a |your |the |some )?(?:text|message|caption|headline|title|copy)(?: here|…|\.\.\.)/giu,
    weight: 'ask',
  },
  {
    message: 'self',
    signs:
      'sent from my ; fw: ; fwd: ; re: ; attached ; the post for ; the copy for ; the caption for ; the tweet for ; the text for ; hi team ; hi all ; kind regards ; best wishes, ; fb: ; ig: ; insta: ; twitter: ; linkedin: ; facebook: ; instagram: ; threads: ; bluesky: ;  version ; for approval'.split(
        ' ; ',
      ),
    pattern:
      /\bSent from my (?:iPhone|iPad|Galaxy|Samsung|mobile|phone)\b|^\s*(?:Fwd?|FWD?|RE|Re):\s|\b(?:please (?:find|see)|see|as|is|are) (?:the )?attached\b(?! to)|\bhere(?:['’]s| is) (?:the|your|our|a) (?:\p{L}+ )?(?:post|copy|caption|tweet|text|draft) (?:for|you|we|to)\b[^.!?\n]{0,50}|(?:^|\n)\s*(?:For |Version for )?(?:FB|IG|Insta|Twitter|LinkedIn|Facebook|Instagram|Threads|Bluesky|TikTok|X)(?: (?:version|copy|post|caption|text))?\s?:(?=\s)|\b(?:Kind regards|Best regards|Many thanks|Best wishes),?\s*\n\s*\p{Lu}\p{L}+/gu,
    weight: 'note',
  },
  {
    message: 'amount',
    signs: [
      'xxx',
      ' xx ',
      '£00',
      '$00',
      '€00',
      'x - x',
      'x-x',
      'x – x',
      'x v x',
      'hh:mm',
      '?kg',
      '?km',
      '?%',
      '?am',
      '?pm',
      '?th',
      '?m',
      '?k',
      '# ',
      ' x ',
      ' x,',
      ' x.',
      ' x!',
      ' n,',
      ' xx,',
    ],
    pattern:
      /(?<=\p{Ll} )x{2,}(?= \p{Ll})|[£$€]0{2,}(?:[,.]0+)*(?!\d)|(?<![\w-])X ?[-–v] ?X(?![\w-])|\b(?:HH:MM|hh:mm|DD[/.-]MM)\b|(?<![\p{L}\p{N}?!.)])\?(?=(?:kg|km|am|pm|%|th|miles|people|hours)(?!\p{L}))|(?<![\w#])#(?= \p{Ll})|\b(?:Year|Class|Grade|Route|Ward|Level|Week|Day|Platform|Room|Gate|Stand|Lot|Zone|Team|Group|House|Line|Terminal|Junction) (?:X{1,2}|N|#)(?![\p{L}\d’'])/gu,
    weight: 'ask',
  },
  {
    message: 'gap',
    signs: [
      'pic of',
      'photo of',
      'image of',
      'video of',
      ' to come',
      ' to follow',
      ' name',
      ' title',
      ' date',
      'insert ',
      '(name)',
      '(date)',
      '(venue)',
      '(city)',
      '(town)',
      'title)',
      '(speaker)',
      '(amount)',
      '(price)',
      '(location)',
      '(address)',
      '(company)',
      '(client)',
      '(product)',
      '(url)',
      '(team)',
      '(model)',
      '(number)',
      '(handle)',
      '(org)',
      '(organi',
      '(charity)',
      '(sponsor)',
      '(partner)',
      'mrs whoever',
      'mr whoever',
      '#something',
      '#whatever',
      '#brand',
      '#company',
      '#name',
      '#ourhashtag',
      '#myhashtag',
    ],
    pattern:
      /\b(?:PIC|PHOTO|IMAGE|VIDEO|GIF|GRAPHIC|LOGO|LINK|QUOTE|MAP|POSTER|CAPTION|COPY) (?:OF|TO COME|TO FOLLOW|GOES|TBC|NEEDED)\b[A-Z ]{0,30}|\b(?:ARTIST|SPEAKER|FIRST|LAST|FULL|JOB|EVENT|VENUE|TEAM|PLAYER|STUDENT|PUPIL|AUTHOR|BAND|SPONSOR|PARTNER|COMPANY|CLIENT|PRODUCT|BRAND|CITY|TOWN|GUEST|SHOW|BOOK|COURSE|START|END) (?:NAME|TITLE|DATE|TIME|HANDLE|LOGO|PRICE)S?\b|\binsert (?:(?:a|the|your|our|some|witty|bad|good|relevant|appropriate|actual|correct|real|new|local) ){0,3}(?:areas?|names?|dates?|details|numbers?|figures?|amount|place|venue|links?|text|quotes?|photo|pics?|images?|here|puns?|jokes?|captions?|emojis?|stats?|title|location|headline|copy|product|colou?r|time|price|town|city)\b|\((?:(?:first |last |full |company |event |team |product |speaker |job )?(?:name|date|venue|city|town|title|speaker|amount|price|location|address|company|client|product|url|team|model|number|handle|org|organisation|organization|charity|sponsor|partner))\)|\bMrs? (?:and Mrs? )?(?:Whoever|Whatsit|Something)\b|#(?:something|whatever|brand|company|name|ourhashtag|myhashtag|eventname)(?!\w)/gu,
    weight: 'ask',
  },
  {
    message: 'self',
    signs: [
      'nb:',
      'nb ',
      'n.b.',
      'fao ',
      'approved by',
      'approved with',
      'signed off by',
      'agreed with',
      'cleared by',
      'cleared with',
      'before this goes',
      'before it goes',
      'before we post',
      'before posting',
      'before publishing',
      'pending ',
      'subject to',
    ],
    pattern:
      /\b(?:NB|N\.B\.|FAO \p{Lu}\p{L}+)\s?[:–-]?\s(?:\p{L}+ ){0,2}?(?:swap|change|replace|check|add|remove|update|use|confirm|crop|tag|delete|don['’]t|do not)\b[^.!?\n]{0,60}|\b(?:[Cc]opy|[Tt]ext|[Pp]ost|[Dd]raft|[Ww]ording|[Cc]aption) (?:approved|signed off|agreed|cleared) (?:by|with) [\p{L} ]{2,24}|\b(?:swap|change|replace|check|add|remove|update|confirm|proof)(?:ing)? [^.!?\n]{2,40} before (?:this|it) goes (?:out|live|up)\b|[([](?:pending|subject to|awaiting) [^()[\]\n]{0,30}(?:sign[- ]?off|approval|legal|confirmation|go-ahead)[^()[\]\n]{0,20}[)\]]/gu,
    weight: 'ask',
  },
  {
    message: 'self',
    signs: [
      'version)',
      'option)',
      '/end',
      '-ends-',
      'ends',
      '[ends]',
      'shout if',
      'any changes',
      'any edits',
      'for tomorrow below',
      'post below',
      'copy below',
      ': blah',
      'quote from',
    ],
    pattern:
      /\((?:short|long|shorter|longer|alt|alternative|formal|funny|punchy|safe) (?:version|option)\)|(?:^|\s)(?:\/ends?|-ends-|ENDS|\[ends\])\s*$|\b(?:shout|let me know|holler|ping me) (?:if|with) (?:there (?:are|is) |you have )?any (?:changes|edits|thoughts|tweaks|feedback)\b|\b(?:post|copy|caption|tweet|text) (?:for \p{L}+ )?below\b(?=[,.:])|\b[Qq]uote from [\p{L} ]{2,24}: ?(?:blah|tbc|xx+|\.{3}|…)[^.!?\n]{0,20}/gu,
    weight: 'note',
  },
]
