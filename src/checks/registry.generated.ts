// Made by tools/generate-checks.ts from src/checks/rules.
import type { Check } from '../domain/findings.ts'
import { altText } from './rules/alt-text/rule.ts'
import { badTiming } from './rules/bad-timing/rule.ts'
import { dateConflict } from './rules/date-conflict/rule.ts'
import { duplicateText } from './rules/duplicate-text/rule.ts'
import { eventEssentials } from './rules/event-essentials/rule.ts'
import { falseDenial } from './rules/false-denial/rule.ts'
import { grammar } from './rules/grammar/rule.ts'
import { hashtag } from './rules/hashtag/rule.ts'
import { insensitive } from './rules/insensitive/rule.ts'
import { language } from './rules/language/rule.ts'
import { link } from './rules/link/rule.ts'
import { linkAnswers } from './rules/link-answers/rule.ts'
import { mention } from './rules/mention/rule.ts'
import { offensiveWord } from './rules/offensive-word/rule.ts'
import { partisan } from './rules/partisan/rule.ts'
import { placeholder } from './rules/placeholder/rule.ts'
import { privateData } from './rules/private-data/rule.ts'
import { promotionalShare } from './rules/promotional-share/rule.ts'
import { realWord } from './rules/real-word/rule.ts'
import { realWordContext } from './rules/real-word-context/rule.ts'
import { saidBefore } from './rules/said-before/rule.ts'
import { secret } from './rules/secret/rule.ts'
import { spelling } from './rules/spelling/rule.ts'
import { switchedSpeaker } from './rules/switched-speaker/rule.ts'
import { weakApology } from './rules/weak-apology/rule.ts'
import { wrongAccount } from './rules/wrong-account/rule.ts'

export const checks: readonly Check[] = [
  altText,
  badTiming,
  dateConflict,
  duplicateText,
  eventEssentials,
  falseDenial,
  grammar,
  hashtag,
  insensitive,
  language,
  link,
  linkAnswers,
  mention,
  offensiveWord,
  partisan,
  placeholder,
  privateData,
  promotionalShare,
  realWord,
  realWordContext,
  saidBefore,
  secret,
  spelling,
  switchedSpeaker,
  weakApology,
  wrongAccount,
]
