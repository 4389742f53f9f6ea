// Made by tools/generate-checks.ts from src/checks/rules.
import type { Check } from '../domain/findings.ts'
import { offensiveWord } from './rules/offensive-word/rule.ts'
import { placeholder } from './rules/placeholder/rule.ts'
import { switchedSpeaker } from './rules/switched-speaker/rule.ts'

export const checks: readonly Check[] = [
  offensiveWord,
  placeholder,
  switchedSpeaker,
]
