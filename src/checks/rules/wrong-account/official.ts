import type { OrganisationFacts } from '../../../domain/facts.ts'
import type { Speaker } from '../../../domain/speakers.ts'
import { ownWords } from '../../text/own-words.ts'
import type { Reading } from '../../text/reading.ts'

/** Points of a cue, and where it shows. Each counts once, however often it shows. */
type Cue = readonly [points: number, shows: RegExp]

const singular = /\b(?:i|i'm|im|i've|i'd|i'll|me|my|mine|myself)\b/

const points = (cues: readonly Cue[], low: string): number =>
  cues.reduce((sum, [worth, shows]) => (shows.test(low) ? sum + worth : sum), 0)

/** How an organisation speaks of itself. */
const official: readonly Cue[] = [
  [1, /\b(?:we|we're|our|us)\b/],
  [
    2,
    /\bour (?:\w+ ){0,2}(?:box office|helpline|phone ?lines?|opening (?:hours|times)|agm|service users|customers|visitors|patrons|audiences?|donors|supporters|members|trustees|appeal|season|services?|exhibitions?|programmes?|campaign|press office|annual report|reception|residents|clients|beneficiaries|clinics?|galler(?:y|ies)|collections?|venues?|branch(?:es)?|ticket line|shops?|stores?)\b/,
  ],
  [
    2,
    /\bwe(?:'re| are) (?:so |very |absolutely |really )?(?:delighted|pleased|proud|thrilled|sad|saddened|excited|sorry|honou?red) to (?:announce|welcome|share|launch|reveal|confirm|present|introduce|report|say|tell)\b/,
  ],
  [
    2,
    /\b(?:we(?:'re| are) (?:now |currently |actively )?(?:hiring|recruiting|closed|open)|we apologi[sz]e for|on behalf of (?:everyone|all|the)|statement from|tickets (?:are )?(?:now )?on sale|book (?:now|your (?:tickets|place|seats))|applications are (?:now )?open|(?:office|box office|helpline|phone ?lines?|reception) (?:is|are|will be) (?:open|closed)|become a member|please donate|donate (?:now|today)|join us (?:for|at|on)|visit us|call us|contact us)\b/,
  ],
]

/** How far a text sounds like an organisation speaking of itself. Somebody who says "I" tells of their work and is left alone. */
export function soundsOfficial(reading: Reading, organisation: OrganisationFacts | undefined): number {
  const low = ownWords(reading).toLowerCase()
  if (singular.test(low)) return 0
  const linked = reading.links.some(({ host }) =>
    organisation?.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  )
  return points(official, low) + (linked ? 2 : 0)
}

/** Whether a text names a speaker. */
export const names = (reading: Reading, speaker: Speaker): boolean =>
  reading.text.toLowerCase().includes(speaker.name.toLowerCase())
