import type { Content } from '../../../domain/draft.ts'
import type { Check, Sighting, Weight } from '../../../domain/findings.ts'
import { hitsOf } from '../../text/hits.ts'
import { inside, read } from '../../text/reading.ts'
import { textHas } from '../../text/signs.ts'
import { openSpans } from '../../text/spans.ts'
import { likelySecrets } from './likely.ts'

interface Pattern {
  readonly message: 'token' | 'key' | 'password' | 'code'
  /** Without one of these in the text, in lower case, the pattern cannot match. */
  readonly signs: readonly string[]
  /** Group `sees`, where there is one, is the secret itself. */
  readonly pattern: RegExp
  readonly weight?: Weight
  /** It is found inside an address. */
  readonly signsIn?: true
}

const value = '[^\\s,;"\'“”‘’<>()]'
const quote = '["\'“‘]?'

const patterns: readonly Pattern[] = [
  {
    message: 'token',
    signs: [
      'ghp_',
      'gho_',
      'ghu_',
      'ghs_',
      'ghr_',
      'github_pat_',
      'glpat-',
      'xox',
      'sk-',
      'sk_',
      'rk_',
      'whsec_',
      'npm_',
      'pypi-',
      'hf_',
      'shpat_',
      'dop_v1_',
      'aiza',
      'akia',
      'asia',
      'sg.',
      'ya29.',
    ],
    pattern:
      /(?<![\w-])(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{18,}|xox[abeoprs]-[\w-]{12,}|sk-(?=[\w-]*\d)[\w-]{20,}|[sr]k_(?:live|test)_\w{16,}|whsec_\w{20,}|npm_\w{30,}|pypi-[\w-]{20,}|hf_[A-Za-z]\w{24,}|shpat_\w{20,}|dop_v1_\w{20,}|AIza[\w-]{30,}|A[KS]IA[A-Z0-9]{16}|SG\.[\w-]{16,}\.[\w-]{16,}|ya29\.[\w-]{20,})/g,
  },
  { message: 'token', signs: ['eyj'], pattern: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/g },
  {
    message: 'token',
    signs: ['hooks.slack', 'webhooks/'],
    pattern: /hooks\.slack\.com\/services\/[\w/]{12,}|discord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]{10,}/g,
  },
  { message: 'token', signs: [':aa'], pattern: /(?<!\d)\d{8,10}:AA[\w-]{30,}/g },
  { message: 'token', signs: ['bearer'], pattern: /\bbearer\s(?<sees>[\w.~+/=-]{20,})/gi },
  { message: 'key', signs: ['private key'], pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:\s+[\w+/=]{12,})?/g },
  {
    message: 'password',
    signs: ['://'],
    signsIn: true,
    pattern: /\b(?!https?:)[a-z][a-z+]{2,14}:\/\/[^\s:/@]{1,40}:(?<sees>[^\s/@]{3,60})@/gi,
  },
  {
    message: 'key',
    signs: ['secret', 'token', 'passw', 'key'],
    pattern:
      /\b[\w-]{0,30}(?:secret|token|passwor?d|api[_ -]?key|access[_ -]?key|private[_ -]?key)[\w-]{0,20}\s?(?:[=:]|is\s)\s?["']?(?<sees>(?=[^\s"']*\d)(?=[^\s"']*[a-z])[^\s"',;]{16,})/gi,
  },
  {
    message: 'password',
    signs: ['pass', 'pwd', 'pw'],
    pattern: new RegExp(
      `\\b(?:pass(?:word|code|phrase|wort)?|pwd|pw)\\s?(?:\\p{L}{2,12}\\s){0,5}(?:is|=|:|->|→|–|-)\\s{0,2}(?:now\\s)?${quote}(?<sees>(?=${value}*[\\p{L}])(?=${value}*[\\d!@#$%^&*])${value}{5,64})`,
      'giu',
    ),
  },
  {
    message: 'password',
    signs: ['passw', 'pwd'],
    pattern: new RegExp(
      `\\b(?:password|pwd)\\s?(?:=|:)\\s{0,2}${quote}(?<sees>[\\p{L}\\d]{4,40})(?=["'”’]?\\s*(?:$|[.,;)\\n|/]|and\\b))`,
      'giu',
    ),
    weight: 'ask',
  },
  {
    message: 'password',
    signs: ['passw', 'pwd'],
    pattern: /\b(?:password|pwd) is (?:now )?(?:["“‘'](?<sees>[^\s"”’']{4,40})["”’'])/giu,
    weight: 'ask',
  },
  {
    message: 'password',
    signs: ['/', '|'],
    pattern:
      /\b(?:log ?in|logon|sign ?in|username|user name|user|credentials|admin|root|access)\b[^\n]{0,40}?\b[\w.@-]{3,40}\s?[/|]\s?(?<sees>(?=[^\s]*[A-Za-z])(?=[^\s]*\d)[^\s/|,]{8,40})/gi,
  },
  {
    message: 'password',
    signs: ['log in', 'login', 'sign in'],
    pattern:
      /\b(?:[Ll]og ?in|[Ss]ign ?in) (?:with|as|using)\s[^\s]{3,60}\s(?:and|\/|with)\s(?<sees>(?=\S*[a-z])(?=\S*[A-Z])(?=\S*\d)\S{8,40})/g,
  },
  {
    message: 'password',
    signs: ['pass', 'pwd', 'pw'],
    pattern:
      /\b(?:password|passcode|passphrase|pwd|pw)\s(?<sees>(?=[^\s,;.]{0,40}\d)(?=[^\s,;.]{0,40}[a-z])[^\s,;:()]{5,40})/gi,
  },
  {
    message: 'password',
    signs: ['user', 'login', 'log in', 'log-in'],
    pattern:
      /\b(?:user(?: ?name)?|log-?in)\s?(?:is|=|:)?\s?[\w.@-]{2,40}[\s,;/|]{1,3}(?:and )?(?:the )?(?:password|pass|pwd|pw)\s?(?:is|=|:)?\s?["'“‘]?(?<sees>[^\s,;"'”’()]{4,40})/gi,
  },
  {
    message: 'code',
    signs: ['code', 'pin', 'combination'],
    pattern:
      /\b(?:key ?safe|lock ?box|padlock|key ?pad|alarm|back door|front door|side door|gate|safe|strong ?room|stock ?room|store ?room|cash ?box|till|shed)\b[^.!?\n]{0,50}?\b(?:code|pin|combination)(?: is| number)?\s?(?:is|=|:|-)?\s?(?<sees>[A-Z]?\d{4,8}[A-Z#]?)(?![\d:])/giu,
  },
  {
    message: 'code',
    signs: ['code', 'pin', 'combination'],
    pattern:
      /\b(?:code|pin|combination)(?: number)? (?:for|to|on|of) (?:the |our )?(?:\p{L}+ ){0,2}(?:key ?safe|lock ?box|padlock|key ?pad|alarm|door|gate|safe|strong ?room|stock ?room|till|shed|office|building|printer|photocopier)\s?(?:is|=|:|-|has changed to|is now)\s?(?:now )?(?<sees>[A-Z]?\d{4,8}[A-Z#]?)(?![\d:])/giu,
  },
  {
    message: 'code',
    signs: ['code', 'pin', 'combination'],
    pattern:
      /\b(?:(?:door|gate|alarm|entry|keypad|key ?safe|lock ?box|padlock|safe|burglar alarm)(?: entry)? (?:code|pin|combination)(?: number)?|pin(?: code| number)?)\s?(?:(?:for|to|of|at)\s(?:\p{L}+\s){1,4})?(?:is|=|:|->)\s?(?:now\s)?(?<sees>(?:[A-Z]?\d){4,8}#?)(?![\d:])/giu,
  },
  {
    message: 'key',
    signs: ['_token', '_key', '_secret', '_password'],
    pattern: /\b[A-Z][A-Z\d_]{2,40}_(?:TOKEN|KEY|SECRET|PASSWORD|SID)\s+(?<sees>(?=\S*\d)[\w.+/-]{12,})/g,
  },
  {
    message: 'key',
    signs: ['key=', 'token=', 'secret=', 'password=', 'passwd='],
    signsIn: true,
    pattern:
      /[?&](?:app_?key|api_?key|access_?(?:key|token)|auth_?token|client_?secret|secret(?:_?key)?|password|passwd)=(?<sees>(?=[\w-]*\d)[\w.~-]{8,})/gi,
  },
  {
    message: 'code',
    signs: ['code', 'pin', 'otp', 'host key', 'passkey'],
    pattern:
      /\b(?:(?:verification|one-?time|security|login|log-?in|sign-?in|authenticat\w+|2fa|two-factor|access|recovery|backup|confirmation|supervisor|manager|admin|staff|master|override|engineer) (?:pass)?(?:code|pin|key)s?|otp|host key|meeting key|panel code)\s?(?:(?:for|to|of|on|at)\s(?:[\p{L}’']+\s){1,4})?(?:is|are|was|=|:|->|stays|remains)?\s?(?:still\s|now\s)?(?<sees>\d{3}[ -]\d{3}|\d{4,8}#?)(?!\d|[:.]\d|%|\s(?:\d|people|miles|years))/giu,
  },
  {
    message: 'code',
    signs: [
      'key in',
      'keypad',
      'key pad',
      'combo',
      'punch in',
      'unlock',
      'lockbox',
      'lock box',
      'key safe',
      'door code',
      'gate code',
      'alarm',
      'pin is',
      'code is',
      'code for',
      'if it locks',
    ],
    pattern:
      /\b(?:(?:key|punch|type|tap|enter|dial)(?:ing)? in|keypad (?:is|code|:)|combo|combination|unlocks? (?:with|by|using)|(?:stage |back |front |side |staff )?(?:door|gate|barrier|lift|bay|shutter)s? (?:entry )?code|alarm (?:is|code)|override(?: code| pin)?|lock ?box|key ?safe)\b[^.!?\n]{0,40}?\s(?<!\d\s)(?<sees>(?=[A-Z\d#*-]*\d{3})(?:[A-Z][- ]?)?\d{4,8}(?:-[A-Z])?[#*]?)(?!\d|[:.]\d|%|\s(?:\d|people|miles|years))/giu,
    weight: 'ask',
  },
  {
    message: 'code',
    signs: ['combination', 'combo', 'padlock', 'safe ', 'vault', 'strongbox', 'cashbox', 'cash box'],
    pattern:
      /\b(?:combination(?! of \d)|combo|padlock|safe|vault|strong ?box|cash ?box)\b[^.!?\n]{0,40}?\s(?<sees>\d{1,2}(?:-\d{1,2}){2,3}|(?:left|right) \d{1,2},? (?:then )?(?:left|right) \d{1,2}[^.!?\n]{0,20})(?!\d)/giu,
  },
  {
    message: 'code',
    signs: ['pin '],
    pattern:
      /(?<!\b(?:bowling|rolling|clothes|drawing|push) )\bpin(?: number| code)?,? (?<sees>\d{4,6})(?!\d|[:.]\d|\s(?:\d|people|miles|years))/gi,
    weight: 'note',
  },
  {
    message: 'key',
    signs: ['phrase', 'bitlocker', 'licence key', 'license key', 'product key', 'activation', 'serial'],
    pattern:
      /\b(?:seed|recovery) phrase\s?(?:is|:)\s?(?<sees>(?:[a-z]+ ){5,23}[a-z]+)|\b(?<bit>\d{6}(?:-\d{6}){3,7})\b|\b(?<lic>(?=[A-Z-]*\d)[A-Z\d]{4,6}(?:-[A-Z\d]{4,6}){2,5})\b/g,
  },
  {
    message: 'password',
    signs: ['security question', 'security answer', 'secret question', 'maiden name'],
    pattern:
      /\b(?:security|secret) (?:question|answer)s?\b[^.!?\n]{0,40}?\b(?:is|are|was|:)\s["“‘']?(?<sees>(?!(?:the|a|an|not|your|our|to|in|always)\b)[\p{L}\d ]{3,30})/giu,
    weight: 'note',
  },
  {
    message: 'password',
    signs: [
      'unlocks with',
      'opens with',
      'password',
      'passphrase',
      'magic word',
      'wants a word',
      'password’s',
      'safe word',
      'typing',
      ' type ',
    ],
    pattern:
      /\b(?:(?:unlocks|opens|logs in|signs in) with (?:the word )?|(?:magic|secret|safe) word is |(?:password|passphrase|magic word|passcode)(?:['’]s| remains| stays| still is| is still| (?:has been |was )?(?:changed|reset|set) to| will be| for (?:\p{L}+ ){1,3}is) (?:the word )?(?:now )?|(?:wants|needs|asks for) (?:a|the) (?:word|password)[^.!?\n]{0,24}? type |(?:when|if) (?:it asks|prompted|asked)[^.!?\n]{0,30}? (?:type|enter|put) )["“‘']?(?<sees>(?!(?:the|your|our|a|an|it|in|on|at|not|to|my|his|her|their|this|that|any|care|caution|ease|changed|required|needed|printed|available|there|case|all|both|one)\b)[\p{L}-]{4,40}(?![\p{L}\d!$#%&*_]))/giu,
    weight: 'note',
  },
  {
    message: 'code',
    signs: ['pass code', 'passcode'],
    pattern: /\b(?:meeting |zoom |teams )?pass\s?code\s?(?:is|=|:)\s?(?<sees>\d{4,10})\b/gi,
    weight: 'ask',
  },
]

const signed = patterns.map((one) => ({ ...one, mayMatch: textHas(...one.signs) }))
const hasSign = textHas(...patterns.flatMap(({ signs }) => signs))

const advice =
  /\b(?:most common|worst|weak|strong(?:er)?|never|don['’]?t use|avoid|cyber\w*|hackers?|phishing|scam\w*|password managers?|for example|e\.g\.|fictional|in the (?:film|movie|novel|play|episode)|crossword|quiz)\b/i

export const secret: Check<null> = {
  id: 'secret',
  kind: 'secret',
  title: 'Passwords and keys',
  weight: 'stop',
  needs: [],
  messages: {
    token: '“{start}” looks like a key to some service. Whoever reads the post could use it.',
    key: '“{start}” looks like a secret key. Whoever reads the post could use it.',
    password: '“{start}” looks like a password. Whoever reads the post could use it.',
    code: '“{start}” looks like a code that opens something. Whoever reads the post could use it.',
    advice: '“{start}” looks like a password, in a post that seems to be about passwords.',
  },
  stories: ['noto-2014'],
  defaults: null,
  *look(content: Content): Generator<Sighting> {
    for (const [part, piece] of content.parts.entries()) {
      const reading = read(piece)
      const { text, links, flat } = reading
      const isNew = openSpans()
      let isAdvice: boolean | undefined
      for (const { message, mayMatch, pattern, weight, signsIn } of hasSign(reading) ? signed : []) {
        if (!mayMatch(reading)) continue
        for (const hit of hitsOf(text, pattern)) {
          const words = (hit.groups?.sees ?? hit[0]).replace(/[.,;:?]+$/, '')
          const from = hit.index + hit[0].lastIndexOf(words)
          const to = from + words.length
          if (/^(?:[[{<(*•_]|[xX]{3})|^(?:https?|www)\b/.test(words) || !isNew(from, to)) continue
          // What follows a slash of an address is its path.
          if ((message === 'password' || message === 'code') && !signsIn && inside(links, from)) continue
          isAdvice ??= advice.test(text)
          const light =
            (message === 'password' || message === 'code') &&
            (isAdvice || (message === 'code' && conference.test(flat)))
          yield {
            message: light ? 'advice' : message,
            data: { start: startOf(words) },
            spot: { part, from, to },
            weight: light ? 'note' : (weight ?? 'stop'),
          }
        }
      }
      for (const { from, to, weight } of likelySecrets(reading)) {
        if (!isNew(from, to)) continue
        yield { message: 'password', data: { start: startOf(text.slice(from, to)) }, spot: { part, from, to }, weight }
      }
    }
  },
}

/** The number that lets everybody into a call is meant for everybody. */
const conference = / (?:dial|town hall|telephone|teleconference|conference call|call in|webinar|zoom|join by phone) /

/** Enough to find it by: findings are kept, and a secret should not be kept with them. */
const startOf = (words: string): string => `${words.slice(0, Math.min(4, Math.ceil(words.length / 3)))}…`
