import type { Weight } from '../../../domain/findings.ts'

export interface Pattern {
  readonly message: 'gap' | 'field' | 'amount' | 'filler' | 'self' | 'machine' | 'test'
  /** Without one of these in the text, in lower case, the pattern cannot match. */
  readonly signs: readonly string[]
  /** Group `sees` is what the finding points at, where that is less than the whole. */
  readonly pattern: RegExp
  readonly weight?: Weight
}

// Not photo, video, event: "[VIDEO]" is how some label a post.
const gapNoun =
  'link|url|web address|name|surname|date|time|venue|location|address|price|cost|amount|number|client|company|brand|organi[sz]ation|org|speaker|city|town|handle|hashtag|figure|sum|percentage'
const gapNouns = `(?:(?:client|company|brand|event|first|last|full|your|our|product|speaker|city|venue|start|end|booking|sign-?up|donation|ticket|the|a|of|job|partner|sponsor|organi[sz]ation)[ _-]){0,3}(?:${gapNoun})s?(?: here| tbc| tbd| goes here)?`
const fieldName =
  '(?:first|last|full|user|client|company|donor|event|member|supporter|customer|org|organi[sz]ation)[_ -]?name|f_?name|l_?name|name|surname|salutation|amount|link|url|date|time|venue|location|city|email|handle|price|title'
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*'
const note =
  '(?:please|pls|plz|can you|could you)\\s(?:check|confirm|approve|review|proof|proofread|sign off|amend|edit|add|ok)'

/** Said in brackets on purpose: what follows, in which language, for whom. */
export const labels =
  'SIC|VIDEO|VIDEOS|PHOTO|PHOTOS|IMAGE|IMAGES|PICTURE|AUDIO|GALLERY|THREAD|UPDATE|UPDATED|NEW|NEWS|AD|ADS|PAID|PR|GIFTED|CW|TW|NSFW|SPOILER|SPOILERS|LIVE|BREAKING|WATCH|LISTEN|READ|POLL|QUIZ|SOLD OUT|SOLD|FULL|CANCELLED|CANCELED|POSTPONED|CLOSED|OPEN|FREE|JOB|JOBS|VACANCY|EVENT|ONLINE|IN PERSON|REMINDER|CORRECTION|RT|ICYMI|FYI|OC|END|ALT|IMAGE DESCRIPTION|ID|EN|ENG|ENGLISH|FR|DE|ES|CY|CYM|CYMRAEG|GA|GD|UK|US|USA|EU|GB|NI|REDACTED|LAUGHTER|APPLAUSE|MUSIC|PINNED|TEST|OFFICIAL|EXCLUSIVE|LAST CHANCE|SALE|GIVEAWAY|WINNER|CLOSED CAPTIONS|CC|BSL|ASL'

export const patterns: readonly Pattern[] = [
  {
    message: 'gap',
    signs: ['['],
    pattern:
      /\[\s?(?:insert|enter|replace|fill in|to ?do|tbc|tbd|tk|xx+|add (?:link|url|photo|image|name|date|time|price|quote|venue|tag|handle|alt)|your [\p{L} ]{2,24})\b[^\]\n]{0,60}\](?!\()/giu,
  },
  { message: 'gap', signs: ['['], pattern: new RegExp(`\\[\\s?(?:${gapNouns.toUpperCase()})\\s?\\](?!\\()`, 'g') },
  { message: 'gap', signs: ['['], pattern: new RegExp(`\\[\\s?(?:${gapNouns})\\s?\\](?!\\()`, 'gi'), weight: 'ask' },
  {
    message: 'gap',
    signs: ['['],
    pattern: new RegExp(`\\[(?!(?:${labels})\\])[A-Z][A-Z_-]{1,20}(?: [A-Z_-]{2,20}){0,3}\\](?!\\()`, 'g'),
    weight: 'ask',
  },
  {
    message: 'gap',
    signs: ['quote ', 'line ', 'something about', 'sentence '],
    pattern:
      /\b(?:[Qq]uote|[Ll]ine|[Ss]entence|[Pp]ara(?:graph)?|[Ss]tat(?:istic)?|[Bb]lurb) (?:from|by|about|on) [\p{L}’' ]{2,40} (?:goes |to go |to come )?here\b[^.!?"”\n]{0,40}|(?<=["“'‘])[^"”\n]{0,20}\bsomething about [\p{L} ]{3,30}(?=[,.]?["”'’])/gu,
  },
  {
    message: 'gap',
    signs: ['<'],
    pattern: new RegExp(
      `<\\s?(?:${gapNouns.toUpperCase()}|(?:[Ii]nsert|INSERT|[Aa]dd|ADD|[Ee]nter|[Yy]our|YOUR)\\s[^<>\\n]{2,50}|(?:first|last|client|company)[ _]?name)\\s?>`,
      'g',
    ),
  },
  {
    message: 'gap',
    signs: ['('],
    pattern: new RegExp(`\\(\\s?(?:insert|add|put)\\s(?:the\\s|a\\s|your\\s)?(?:${gapNouns})\\s?\\)`, 'gi'),
  },
  {
    message: 'gap',
    signs: ['insert ', ' here', 'add ', 'link t', 'surname'],
    pattern:
      /\bINSERT [A-Z][A-Z ]{1,30}(?: HERE)?\b|\b(?:LINK|URL|DATE|NAME|PHOTO|IMAGE|PRICE|VENUE) (?:GOES )?HERE\b|\bADD (?:LINK|URL|PHOTO|IMAGE|DATE|PRICE|NAME|HASHTAGS?|TAGS|CAPTION|ALT TEXT)\b(?! [A-Z]{2})|\b(?:FIRST ?)?NAME SURNAME\b|\b[Ii]nsert (?:link|url|name|date|time|venue|price|caption|text|copy|photo|image|picture|quote|headline|hashtag)s? here\b|\bLINK (?:TBC|TBD|TO COME|TK)\b/g,
  },
  { message: 'field', signs: ['{'], pattern: /\{\{[^{}\n]{1,60}\}\}|\{%[^{}\n]{1,60}%\}|\$\{[\w.]{1,40}\}/g },
  {
    message: 'field',
    signs: ['{'],
    pattern: new RegExp(`(?<![{$])\\{\\s?(?:${fieldName}|[a-z]+_[a-z_]+)\\s?\\}(?!\\})`, 'gi'),
  },
  { message: 'field', signs: ['*|'], pattern: /\*\|[A-Z_:0-9]{2,40}\|\*/g },
  {
    message: 'field',
    signs: ['%'],
    pattern: new RegExp(`<%=?[^%\\n]{1,60}%>|%{1,2}(?:${fieldName}|[A-Z]+_[A-Z_]+)%{1,2}`, 'gi'),
  },
  { message: 'field', signs: ['«'], pattern: /«\s?[A-Za-z]+(?:_[A-Za-z]+)+\s?»/g },
  {
    message: 'field',
    signs: ['name', 'null', 'undefined', '__'],
    pattern:
      /\b(?:Hi|Hello|Dear|Hey|Thank you,?|Thanks,?)\s(?<sees>F?NAME|FIRST ?NAME|FIRST_NAME|null|undefined|NULL|_{2,})(?=[,!.:\s]|$)/g,
  },
  {
    message: 'amount',
    signs: ['xx', '£x', '$x', '€x', '??', '__', '00.00', '##'],
    pattern:
      /[£$€]\s?(?:[xX](?:,[xX]{3})+|X(?= ?(?:million|billion|thousand|[km])?(?![\p{L}\d]))|[xX]{2,}(?:[.,][xX]{2})?[km]?|\?{2,}|_{2,}|00\.00|#{2,})(?![\p{L}\d])|(?<![\p{L}\p{N}.])[xX]{2,}(?:%| ?(?:percent|per cent)\b)/gu,
  },
  {
    message: 'amount',
    signs: ['xx'],
    pattern: new RegExp(
      `\\bXX(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${month})\\b|\\b(?:${month})\\sXX(?:st|nd|rd|th)?\\b|\\bXX[/.-]XX(?:[/.-](?:XX){1,2}|[/.-]20\\d\\d)?\\b|\\bXX(?:[:.]XX)? ?(?:am|pm)\\b|\\bX{2,}(?= (?:people|visitors|places|tickets|families|children|volunteers|members|miles|kilometres|years|days|points|donors|students|pupils|patients|supporters|tonnes|trees|meals|guests|runners)\\b)`,
      'g',
    ),
  },
  {
    message: 'amount',
    signs: ['xx'],
    pattern: /(?<![\w+])(?:\(?0?\d{0,4}\)?[ -]?)X{3,}[ -]X{3,}(?:[ -]X{3,})?\b/g,
    weight: 'ask',
  },
  {
    message: 'amount',
    signs: ['??'],
    pattern: /\b(?:at|on|from|until|in|to) (?<sees>\?{2,})(?= (?:on|at|in|until|to|for|and)\b)/gi,
    weight: 'ask',
  },
  { message: 'filler', signs: ['orem'], pattern: /\blorem ipsum\b/gi },
  { message: 'filler', signs: ['sit amet'], pattern: /\bdolor sit amet\b/gi },
  {
    message: 'self',
    signs: ['('],
    pattern: new RegExp(
      `\\(\\s?(?<sees>@?\\p{L}+[,:]?\\s(?:${note}|to (?:check|confirm|approve|sign off))(?=\\)|[?.!]|\\s(?:this|that|before|the (?:link|copy|date|price|spelling|facts|wording|tags?)|copy|wording|if|asap|thanks|thx|with|dates?|prices?|times?|links?|venue|names?|figures?|numbers?|quotes?|spelling|facts))[^)\\n]{0,60})\\)`,
      'giu',
    ),
  },
  {
    message: 'self',
    signs: ['['],
    pattern: new RegExp(`\\[\\s?(?<sees>(?:@?\\p{L}+[,:]?\\s)?${note}[^\\]\\n]{0,60})\\]`, 'giu'),
  },
  {
    message: 'self',
    signs: ['please ', 'pls ', 'plz ', 'can you ', 'could you '],
    pattern: new RegExp(
      `\\b${note}(?:\\s\\p{L}+){0,3}\\sbefore (?:we|i|it|this|you)(?:'?s)?\\s(?:publish|post|send|schedule|tweet|go(?:es)? (?:out|live)|is (?:sent|posted|published))`,
      'giu',
    ),
  },
  {
    message: 'self',
    signs: ['final', 'draft'],
    pattern:
      /\b(?:final|draft)[\s_-]{0,3}v\d{1,2}\b(?!\.\d)|\bv\d{1,2}\s{0,2}[-–—_]?\s{0,2}(?:FINAL|final|DRAFT)\b|\bFINAL[\s_-]FINAL\b/gi,
  },
  {
    message: 'self',
    signs: ['draft', 'post', 'tweet', 'caption', 'copy', 'text', 'wording', 'suggested'],
    pattern:
      /^\s*(?<sees>(?:draft|post|tweet|caption|suggested|social|insta(?:gram)?|facebook|linkedin|bluesky)(?: (?:post|tweet|copy|caption|text|wording))?(?: (?:\d|one|two|three))? ?:)(?=\s)(?<!^\s*(?:post|tweet|facebook|instagram|insta|linkedin|bluesky|social) ?:)/gi,
    weight: 'ask',
  },
  {
    message: 'self',
    signs: [
      'todo',
      'fixme',
      'tktk',
      'do not ',
      "don't ",
      'publication',
      'sign-off',
      'sign off',
      'signoff',
      'approval',
      'check ',
    ],
    pattern:
      /\b(?:TODO|FIXME|TKTK)(?=:|\)|\]|$| -)|\bDO NOT (?:PUBLISH|POST|SEND|TWEET)\b(?=\s?(?:YET|UNTIL|BEFORE|[)\]:–-]|$))|\b(?:do not|don't) (?:publish|post|send|tweet|schedule) (?:(?:this )?(?:yet|until (?:i|we|sam|signed|approved|agreed|legal|after)))\b|\bNOT FOR PUBLICATION\b|\b(?:awaiting|needs|pending|waiting for) (?:sign-?off|approval) (?:from|by) [A-Z]\p{L}+|\bcheck (?:this )?with (?:legal|comms|the boss|the client|marketing)\b/gu,
  },
  {
    message: 'self',
    signs: [
      'delete',
      'remove',
      'note to self',
      'before ',
      'draft',
      'can you',
      'could you',
      'can someone',
      'copy for',
      'post for',
      'caption for',
      'text for',
    ],
    pattern:
      /\b(?:[Dd]elete|[Rr]emove|[Cc]ut) (?:this|these|below|above)(?: (?:line|bit|part|note))? before (?:posting|publishing|sending|scheduling|we|it)\b|\b\p{Lu}\p{L}+ to (?:approve|check|confirm|proof|sign off)(?: this)? before (?:it|this|we|I)\b|\b[Tt]his is (?:just |only )?a (?:first |rough )?draft\b(?=[,.;:]? ?[-–—]? ?(?:so )?(?:please )?(?:don['’]t|do not|not (?:for|to)))|\b(?:[Cc]an|[Cc]ould) (?:you|someone|somebody) (?:please )?(?:add|insert|put in|drop in) (?:the|a|our) (?:link|url|photo|image|picture|logo|date|price|hashtags?|alt text|tags?)\b|^\s*(?:[Cc]opy|[Pp]ost|[Tt]weet|[Cc]aption|[Tt]ext) for (?:\p{Lu}\p{L}+|approval|tomorrow|today|next week)\s?:|^\s*[Nn]ote to self:/gu,
    weight: 'ask',
  },
  {
    message: 'self',
    signs: ['delete this', 'remove this', 'take this', 'blah', 'yada', 'or whatever', 'or something'],
    pattern:
      /\b(?:[Dd]elete|[Rr]emove|[Tt]ake) this(?: post| one| down)? (?:once|when|after|as soon as) (?:you|they|we|it|he|she|everyone|people|everybody)\b|\b(?:blah|yada)(?:[ ,]+(?:blah|yada)){1,4}\b/gu,
    weight: 'ask',
  },
  { message: 'gap', signs: ['hashtag'], pattern: /#(?:hashtags?|your_?hashtag|event_?hashtag)\b/gi, weight: 'ask' },
  {
    message: 'machine',
    signs: ['an ai ', 'here', 'would you like me', 'i hope this'],
    pattern:
      /\bas an ai (?:language )?model\b|^\s*(?:sure|certainly|absolutely|of course)[,.!]\s(?:here(?:'|’)?s|here is|here are) (?:a|an|the|your|some|three|two)\b[^\n:]{0,80}:|\bhere(?:'|’)?s (?:a|an|the|your) (?:more \p{L}+ |revised |shorter |polished )(?:version|draft|caption|rewrite)(?: of (?:the|your) [\p{L} ]{2,20})?:|\bwould you like me to (?:make|adjust|rewrite|shorten|add|change)\b|\bi hope this (?:post|tweet|caption|draft) (?:helps|works)\b/giu,
  },
  {
    message: 'test',
    signs: ['test', 'asdf', 'qwerty', 'ignore'],
    pattern:
      /^\s*(?<sees>(?:this is (?:just |only )?a test(?: (?:post|tweet|message))?|test(?:ing)?(?:[ ,]+(?:test(?:ing)?|post|tweet|message|\d|one|two|three|please|ignore)){0,6}|asdf\w*|qwerty|please ignore))[\s.!,]*$/gi,
  },
]
