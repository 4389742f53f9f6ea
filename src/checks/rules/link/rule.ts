import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Fix, Sighting, Weight } from '../../../domain/findings.ts'
import { read } from '../../text/reading.ts'
import { type Fault, judge } from './address.ts'
import { brokenAddresses, promisesOfALink, waysIn } from './promise.ts'

const weightOf: Readonly<Partial<Record<Fault, Weight>>> = {
  private: 'stop',
  computer: 'stop',
  'sign-in': 'stop',
  sample: 'note',
  door: 'note',
}

export const link: Check<null> = {
  id: 'link',
  kind: 'link',
  title: 'Links that cannot work, or that are not for the public',
  weight: 'ask',
  needs: [],
  messages: {
    scheme: '“{link}” begins in a way that no browser opens.',
    host: '“{link}” is not an address that exists in this form.',
    twice: '“{link}” looks like two addresses run together.',
    ending: '“{link}” ends with a sign that belongs to the sentence. People who press it may land on an error page.',
    cut: '“{link}” looks cut off. People who press it may land on an error page.',
    private: '“{link}” opens only inside your own network. Nobody outside can follow it.',
    computer: '“{link}” is a place on one computer. Nobody else can open it, and it may show a name.',
    preview: '“{link}” looks like a preview or a draft. Readers may see unfinished words, or nothing.',
    'signed-in':
      '“{link}” looks like a page for those who are signed in. Others may see a closed door, or be able to change it.',
    'sign-in': '“{link}” carries a name and a password. Everybody who reads the post would have them.',
    own: '“{link}” is one letter away from {domain}. It may belong to somebody else.',
    picture: '“{link}” opens a picture from some other post. See once more what it shows.',
    'made-up': '“{link}” stands where the real address belongs.',
    sample: '“{link}” is an address kept for examples. No page is there.',
    door: '“{link}” looks like a page that only works for whoever is signed in.',
    promised: '“{words}” promises a link, and there is none.',
  },
  stories: ['quebec-2022'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    const readings = content.parts.map(read)
    const domains = facts.organisation?.domains ?? []
    let hasWayIn = readings.some(({ links }) => links.length > 0)
    for (const [part, reading] of readings.entries()) {
      const { text, links } = reading
      for (const found of links) {
        const judged = judge(found, text, domains)
        if (judged !== null) yield* at(part, found, judged.fault, judged.meant)
      }
      for (const { from, to, fault, meant } of brokenAddresses(reading)) {
        // A link inside is a piece of what was meant; one that begins here or before has been judged.
        if (fault !== 'cut' && links.some((known) => known.from <= from && from < known.to)) continue
        hasWayIn = true
        yield* at(part, { from, to, raw: text.slice(from, to) }, fault, meant)
      }
    }
    if (hasWayIn || content.language.slice(0, 2) !== 'en') return
    let otherWay: boolean | undefined
    for (const [part, reading] of readings.entries()) {
      const { text } = reading
      for (const { from, to } of promisesOfALink(reading)) {
        otherWay ??= readings.some(({ text }) => waysIn.test(text))
        if (otherWay) return
        yield { message: 'promised', data: { words: text.slice(from, to) }, spot: { part, from, to } }
      }
    }
  },
}

function* at(
  part: number,
  { from, to, raw }: { from: number; to: number; raw: string },
  fault: Fault,
  meant: string | undefined,
): Generator<Sighting> {
  const fixes: readonly Fix[] =
    meant === undefined ? [] : [{ kind: 'replace', label: `Write ${meant}`, part, from, to, insert: meant }]
  const domain = meant === undefined ? '' : meant.replace(/^https?:\/\//i, '').replace(/\/.*$/, '')
  yield {
    message: fault,
    data: fault === 'own' ? { link: raw, domain } : { link: raw },
    spot: { part, from, to },
    weight: weightOf[fault] ?? 'ask',
    fixes,
  }
}
